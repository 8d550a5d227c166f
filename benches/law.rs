//! What the law costs: loading it, looking a country up, reading a citation, deciding the transfers to a recipient.
//!
//! `cargo bench --bench law`; `tests/transfers.rs` has the limits (3 ms, microseconds) as a test that is run by hand.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "a measurement")]

#[path = "../tests/common/mod.rs"]
mod common;

use anlage::law::{Country, Law, Regime};
use anlage::rules::transfers::{legs, recipients};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

#[divan::bench]
fn load_the_law() -> Law {
    Law::embedded().unwrap()
}

#[divan::bench(args = ["FR", "CH", "US", "JP", "IN"])]
fn look_a_country_up_under_three_laws(bencher: Bencher<'_, '_>, country: &str) {
    let law = Law::embedded().unwrap();
    let at = law.at("2026-11-20".parse().ok()).unwrap();
    let country: Country = country.parse().unwrap();
    bencher.bench(|| Regime::ALL.map(|regime| at.adequacy(regime, black_box(country))));
}

#[divan::bench]
fn read_a_citation(bencher: Bencher<'_, '_>) {
    let law = Law::embedded().unwrap();
    bencher.bench(|| law.citation(black_box("gdpr-28-3-s2-h")).unwrap());
}

#[divan::bench(args = ["payroll-london", "praxis-bern"])]
fn decide_the_transfers_to_every_recipient(bencher: Bencher<'_, '_>, name: &str) {
    let (data, profile) = (common::data(), common::profile(name));
    let assessed = common::assess(&data, &profile);
    let at = data.law.at(profile.as_of).unwrap();
    bencher.bench(|| {
        for recipient in recipients(&assessed.dossier) {
            for regime in Regime::ALL {
                black_box(legs(recipient, &assessed.dossier, &at, regime, &mut anlage::dossier::Reader::default()));
            }
        }
    });
}
