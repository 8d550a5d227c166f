//! The JSON export: it fits the schema that is shipped, and the schema describes all of it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use anlage::assess::{Assessed, Engine};
use anlage::export::json::{SCHEMA, json};
use anlage::i18n::{Language, Messages};
use anlage::sheets::grade::best;
use anlage::sheets::page::Stamp;
use anlage::sheets::speak::{Imprint, speak};
use anlage::sheets::split::split;
use serde_json::{Value, json as value};

use super::common;
use super::schema::Schema;

fn shipped() -> Schema {
    let path = format!("{}/docs/schema/annexes-{SCHEMA}.json", env!("CARGO_MANIFEST_DIR"));
    Schema::new(&std::fs::read_to_string(path).unwrap())
}

/// Every shipped profile, and the next revision of one, in every language, whole and sheet by sheet.
fn records() -> &'static [Value] {
    static RECORDS: OnceLock<Vec<Value>> = OnceLock::new();
    RECORDS.get_or_init(made)
}

fn made() -> Vec<Value> {
    let engine = Engine::embedded().unwrap();
    let stamp = Stamp { program: "anlage 0".to_owned(), created: "2026-11-23".parse().unwrap() };
    let mut records = Vec::new();
    let mut profiles = common::profiles();
    let next = anlage::interview::renew::carry(&profiles[0].1);
    profiles.push(("next".to_owned(), next));
    for (_, profile) in profiles {
        let assessed = Assessed::new(&engine, &profile).unwrap();
        for language in Language::ALL {
            let messages = Messages::embedded(language, assessed.roles()).unwrap();
            let imprint = Imprint {
                grade: best(assessed.blockers()),
                as_of: profile.as_of,
                program: stamp.program.clone(),
                questionnaire: engine.questionnaire.version.clone(),
            };
            let page = speak(&assessed.compose(), &messages, &engine.law, &imprint).unwrap();
            let basis = assessed.basis(&messages);
            let parts = split(&page, &messages).unwrap();
            let text = json(&page, &basis, &stamp).unwrap();
            assert_eq!(text, json(&page, &basis, &stamp).unwrap(), "the same page gives the same bytes");
            records.push(serde_json::from_str(&text).unwrap());
            // As the program does it: what was found concerns the whole set and goes with its first sheet.
            for part in parts {
                let basis = if part.place == 0 { basis.clone() } else { assessed.grounds() };
                let text = json(&part.page, &basis, &stamp).unwrap();
                records.push(serde_json::from_str(&text).unwrap());
            }
        }
    }
    records
}

#[test]
fn every_record_fits_the_shipped_schema_which_names_all_of_its_fields_and_nothing_besides() {
    let schema = shipped();
    let mut used = BTreeSet::new();
    let records = records();
    assert!(records.len() > 30);
    for record in records {
        schema.check(record, &mut used).unwrap_or_else(|what| panic!("{}: {what}", record["title"]));
    }
    let unused: Vec<String> = schema.kinds().difference(&used).cloned().collect();
    // No shipped sheet has a trace to a rule; the exporter's own tests print one.
    assert_eq!(unused, ["kind=rule"], "kinds of the schema that no record has");
}

#[test]
fn the_check_refuses_what_does_not_fit() {
    let schema = shipped();
    let good = records()[0].clone();
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut bad = good.clone();
        change(&mut bad);
        assert_ne!(bad, good);
        schema.check(&bad, &mut BTreeSet::new()).unwrap_err()
    };
    refused(&|record| record["schema"] = value!(2));
    refused(&|record| record["grade"] = value!("perfect"));
    refused(&|record| record["law"] = value!("yesterday"));
    refused(&|record| record["surprise"] = value!(true));
    refused(&|record| record.as_object_mut().unwrap().remove("findings").map_or((), drop));
    refused(&|record| record["sheets"][0]["blocks"][0]["kind"] = value!("poem"));
    refused(&|record| record["sheets"][0]["blocks"][0]["words"][0]["text"] = value!(3));
    refused(&|record| record["findings"][0]["verdict"] = value!("fine"));
}

#[test]
fn a_finding_that_cannot_be_told_says_what_is_missing_and_one_that_is_met_says_nothing() {
    let mut verdicts = BTreeSet::new();
    for record in records() {
        for finding in record["findings"].as_array().unwrap() {
            let verdict = finding["verdict"].as_str().unwrap().to_owned();
            let speaks = finding["text"].is_string() && finding["remedy"].is_string();
            assert_eq!(speaks, ["not-met", "cannot-tell"].contains(&verdict.as_str()), "{finding}");
            assert_eq!(finding["missing"].as_array().unwrap().is_empty(), verdict != "cannot-tell", "{finding}");
            verdicts.insert(verdict);
        }
    }
    assert!(verdicts.contains("met") && verdicts.contains("cannot-tell"), "{verdicts:?}");
}
