//! Measures that leave no room for whole families of others: which others these are is read from the catalogue and from
//! the sentences of the measures, not from the list of pairs.

use std::collections::BTreeMap;
use std::path::PathBuf;

use anlage::catalogue::Measure;
use anlage::rules::{Severity, Verdict};

use super::case::{Case, made};
use super::common::{Data, data};
use super::judge;

/// The English sentence of every measure, with all its variants.
fn sentences() -> BTreeMap<String, String> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("i18n/en");
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("measures-"));
    let mut found = BTreeMap::new();
    for path in files {
        let text = std::fs::read_to_string(path).unwrap();
        for part in text.split("\nmeasure--").skip(1) {
            let (id, says) = part.split_once(" =").unwrap();
            let says = says.split("\n    .").next().unwrap();
            found.insert(id.to_owned(), says.split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    found
}

/// The measures beside which the first one, that fits alone, is no contradiction of this weight.
fn fitting(data: &Data, rule: &str, first: (&str, &str), severity: Severity, others: &[&Measure]) -> Vec<String> {
    let key = format!("{rule}/{}", first.1);
    let claimed = |control: &str, id: &str| (format!("measures-{control}/{id}"), "in place".to_owned());
    let controls = data.questionnaire.catalogue.controls.iter();
    let nothing: Vec<_> = controls.map(|control| (format!("measures-{}", control.id), "nothing".to_owned())).collect();
    let told = |others: &[(String, String)]| {
        let set = [&nothing[..], &[claimed(first.0, first.1)], others].concat();
        let (findings, ..) = judge(data, &made(&Case { set, ..Case::default() }));
        let finding = findings.into_iter().find(|one| one.key == key).unwrap();
        (finding.verdict, finding.severity)
    };
    assert_eq!(told(&[]).0, Verdict::Met, "{key}: nothing stands beside it");
    let fits =
        |other: &&&Measure| told(&[claimed(other.control.as_str(), other.id.as_str())]) != (Verdict::NotMet, severity);
    others.iter().filter(fits).map(|other| other.id.to_string()).collect()
}

/// Measures about rooms that may be elsewhere: a data centre, a home.
const ANYWHERE: [&str; 3] = ["office-access-need", "cabinet-key-issue", "visitor-confidentiality"];

/// Sentences about what happens away from the premises, and one that denies something there.
const OUTSIDE: [&str; 5] = ["remote-work-policy", "paper-transport", "media-transport", "privacy-filter", "wifi-none"];

/// Sentences that speak of the premises in one of their variants only, which has a case of its own.
const VARIANTS: [&str; 2] = ["server-own-premises", "home-disposal"];

/// Of the areas: rules, and rooms that may be a home or in a data centre.
const NO_OFFICE: [&str; 8] = [
    "office-none",
    "physical-access-concept",
    "physical-access-instruction",
    "visitor-none",
    "office-employees-only",
    "secure-area-walls",
    "photography-ban",
    "destruction-area",
];

/// What may be said although no system processes the data: prohibitions, and conditions for systems that may come.
const WITHOUT_AI: [&str; 12] = [
    "ai-none",
    "ai-no-training",
    "ai-provider-no-training",
    "ai-provider-no-storage",
    "ai-provider-deletion",
    "ai-location",
    "ai-own-servers",
    "ai-names-removed",
    "ai-no-decision",
    "ai-policy",
    "ai-public-ban",
    "ai-special-categories-ban",
];

/// The measures of the catalogue that a test wants, but for some.
fn wanted<'d>(data: &'d Data, test: impl Fn(&Measure) -> bool, but: &[&str]) -> Vec<&'d Measure> {
    let all = data.questionnaire.catalogue.measures();
    let all: Vec<&Measure> = all.filter(|one| test(one) && !but.contains(&one.id.as_str())).collect();
    assert!(all.len() > 5, "only {}", all.len());
    all
}

fn is_about(measure: &Measure, topics: &[&str]) -> bool {
    measure.topic.as_ref().is_some_and(|topic| topics.contains(&topic.as_str()))
}

#[test]
fn without_business_premises_nothing_is_true_that_is_said_of_them() {
    let data = data();
    let sentences = sentences();
    let first = ("physical-access", "office-none");
    let fits = |all: &[&Measure]| fitting(&data, "measures-contradict", first, Severity::Error, all);
    let rooms = |one: &Measure| {
        one.control.as_str() == "physical-access" && is_about(one, &["doors", "keys", "visitors", "surveillance"])
    };
    assert_eq!(fits(&wanted(&data, rooms, &ANYWHERE)), [""; 0]);
    let named =
        |one: &Measure| !rooms(one) && sentences[one.id.as_str()].contains("(form: \"poss\") } business premises");
    assert_eq!(fits(&wanted(&data, named, &[&OUTSIDE[..], &VARIANTS].concat())), [""; 0]);
    let areas = |one: &Measure| is_about(one, &["areas", "service-staff"]);
    assert_eq!(fits(&wanted(&data, areas, &NO_OFFICE)), [""; 0]);
}

#[test]
fn without_a_server_room_no_measure_protects_one() {
    let data = data();
    let rooms =
        |one: &Measure| one.control.as_str() == "physical-access" && one.id.as_str().starts_with("server-room-");
    let all = wanted(&data, rooms, &["server-room-none"]);
    let first = ("physical-access", "server-room-none");
    assert_eq!(fitting(&data, "measures-contradict", first, Severity::Error, &all), [""; 0]);
    let first = ("organisation", "no-own-servers");
    assert_eq!(fitting(&data, "measures-exclude", first, Severity::Warning, &all), [""; 0]);
}

#[test]
fn without_artificial_intelligence_no_measure_says_how_it_is_used() {
    let data = data();
    let all = wanted(&data, |one| is_about(one, &["artificial-intelligence"]), &WITHOUT_AI);
    let first = ("organisation", "ai-none");
    assert_eq!(fitting(&data, "measures-contradict", first, Severity::Error, &all), [""; 0]);
}
