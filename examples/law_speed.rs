//! Measures loading the law and deciding about a country: `cargo run --release --example law_speed`.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a measurement: it reads the clock and may fail loudly"
)]

use std::hint::black_box;
use std::time::Instant;

use anlage::law::{Law, Regime};

fn main() {
    let mut loads: Vec<f64> = Vec::new();
    for _ in 0..50 {
        let start = Instant::now();
        black_box(Law::embedded().unwrap());
        loads.push(start.elapsed().as_secs_f64() * 1e3);
    }
    let first = loads[0];
    loads.sort_by(f64::total_cmp);
    let law = Law::embedded().unwrap();
    let at = law.at("2026-11-23".parse().ok()).unwrap();
    let start = Instant::now();
    let mut decided = 0u32;
    for _ in 0..100 {
        for country in law.countries().iter() {
            for regime in Regime::ALL {
                black_box(at.adequacy(regime, country));
                decided += 1;
            }
        }
    }
    let each = start.elapsed().as_secs_f64() * 1e6 / f64::from(decided);
    println!("law: first load {first:.2} ms, median {:.2} ms; standing of a country {each:.3} µs", loads[25]);
}
