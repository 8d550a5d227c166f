//! Rules: cases as data, words for every rule, one change that settles, and how long all of it takes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests may fail loudly"
)]

#[path = "rules/beside.rs"]
mod beside;
#[path = "rules/case.rs"]
mod case;
mod common;
#[path = "rules/told.rs"]
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use anlage::describe::Describe;
use anlage::i18n::{Language, Messages, Roles};
use anlage::id::Path;
use anlage::profile::{Profile, State, Value};
use anlage::rules::{self, Finding, Fix, LawFact, Name, Severity, Source, Used, Verdict};
use anlage::sheets::grade::{Blocker, blockers, place_of};
use case::{Case, cases, made, mending, told};
use common::{Data, data, profiles};

/// A case with its profile, what the rules say and which findings block a final document.
struct Judged {
    case: Case,
    profile: Profile,
    findings: Vec<Finding>,
    blocking: BTreeSet<String>,
    /// Findings that count and that no question answers.
    nowhere: BTreeSet<String>,
}

/// Walk, dossier and rules without sheets: what these tests need, in a fraction of the time.
fn judge(data: &Data, profile: &Profile) -> (Vec<Finding>, BTreeSet<String>, BTreeSet<String>) {
    let law = data.law.at(profile.as_of).unwrap();
    let walk = anlage::interview::walk(&data.questionnaire, profile, &law);
    let (dossier, problems) = anlage::dossier::read(&data.questionnaire, profile, &walk);
    let findings = rules::assess(&dossier, &law);
    let blockers = blockers(&data.questionnaire, profile, &walk, &dossier, &problems, &findings, &law);
    let blocking = blockers.into_iter().filter_map(|blocker| match blocker {
        Blocker::Finding(finding) => Some(finding.key),
        _ => None,
    });
    let counts = findings.iter().filter(|it| !matches!(it.verdict, Verdict::Met | Verdict::NotApplicable));
    let nowhere = counts.filter(|finding| place_of(finding, &walk).is_none()).map(|finding| finding.key.clone());
    let (blocking, nowhere) = (blocking.collect(), nowhere.collect());
    (findings, blocking, nowhere)
}

/// Every case, judged once for all tests.
fn judged() -> &'static [Judged] {
    static JUDGED: OnceLock<Vec<Judged>> = OnceLock::new();
    JUDGED.get_or_init(|| {
        let data = data();
        let one = |case: Case| {
            let profile = made(&case);
            let (findings, blocking, nowhere) = judge(&data, &profile);
            Judged { case, profile, findings, blocking, nowhere }
        };
        cases().into_iter().filter(is_wanted).map(one).collect()
    })
}

/// Where `scripts/mutants.sh` tries a change of some rules, only their cases are judged first.
#[expect(clippy::disallowed_methods, reason = "a script says which cases it wants")]
fn wanted() -> Option<String> {
    std::env::var("RULES_ONLY").ok()
}

fn is_wanted(case: &Case) -> bool {
    let of_rule = |key: &str, rules: &str| rules.split(',').any(|rule| key.split('/').next() == Some(rule));
    wanted().is_none_or(|rules| case.expects.keys().any(|key| of_rule(key, &rules)))
}

/// What is wrong with a case.
fn wrong(judged: &Judged) -> Vec<String> {
    let says = &judged.case.says;
    let mut wrong = Vec::new();
    for (key, expected) in &judged.case.expects {
        let Some(finding) = judged.findings.iter().find(|finding| finding.key == *key) else {
            wrong.push(format!("{says}: no finding {key}"));
            continue;
        };
        let found = told(&finding.verdict);
        let begins = |end: &str| found.starts_with(&format!("{expected}{end}"));
        if !(found == *expected || begins(":") || begins(",")) {
            wrong.push(format!("{says}: {key} is `{found}`, not `{expected}`"));
        }
        let blocks = judged.blocking.contains(key);
        if blocks != (found == "not met" && finding.severity == Severity::Error) {
            wrong.push(format!("{says}: {key} blocks: {blocks}"));
        }
    }
    for (key, expected) in &judged.case.weighs {
        let weighs = judged.findings.iter().find(|one| one.key == *key).map(|one| format!("{:?}", one.severity));
        if weighs.as_deref() != Some(expected.as_str()) {
            wrong.push(format!("{says}: {key} weighs {weighs:?}, not {expected}"));
        }
    }
    let mut same = |key: &str, what: &str, expected: String, of: &dyn Fn(&Finding) -> String| {
        let found = judged.findings.iter().find(|one| one.key == key).map(of);
        if found.as_ref() != Some(&expected) {
            wrong.push(format!("{says}: {key} {what} {found:?}, not {expected}"));
        }
    };
    for (key, expected) in &judged.case.cites {
        same(key, "cites", expected.join(", "), &|one| one.cites.join(", "));
    }
    for (key, expected) in &judged.case.ways {
        same(key, "is said", expected.clone(), &|one| one.way.to_owned());
    }
    for (key, expected) in &judged.case.mends {
        same(key, "is mended by", expected.clone(), &|one| mending(one.fix.as_ref()));
    }
    for (key, expected) in &judged.case.causes {
        same(key, "points to", expected.clone(), &|one| {
            one.cause.as_ref().map(ToString::to_string).unwrap_or_default()
        });
    }
    wrong
}

#[test]
fn every_case_is_judged_as_its_sentence_says() {
    let judged = judged();
    assert!(wanted().is_some() || judged.len() > 250, "only {} cases", judged.len());
    let wrong: Vec<String> = judged.iter().flat_map(wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every rule: those of the tables and those apart.
fn ids() -> Vec<&'static str> {
    let tables = rules::TABLES.into_iter().flatten().map(|rule| rule.id);
    tables.chain(rules::APART.into_iter().flatten().copied()).collect()
}

/// Verdicts that a rule cannot have by its nature, and why.
const NEVER: [(&str, &str, &str); 3] = [
    ("words-", "cannot tell", "own words are optional: nothing is missing where nobody wrote any"),
    ("transfer-likely", "met", "a row of the law that is certain is nothing to say"),
    ("transfer-likely", "cannot tell", "without a country there is no row to doubt; the basis cannot be told then"),
];

#[test]
fn every_rule_has_a_case_that_is_met_one_that_is_not_and_one_that_cannot_be_told() {
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for case in cases() {
        for (key, expected) in case.expects {
            let rule = key.split('/').next().unwrap().to_owned();
            seen.entry(rule).or_default().insert(expected.split(':').next().unwrap().to_owned());
        }
    }
    let mut wrong = Vec::new();
    for id in ids() {
        for verdict in ["met", "not met", "cannot tell"] {
            let never = NEVER
                .iter()
                .any(|(rule, is, _)| *is == verdict && (id == *rule || rule.ends_with('-') && id.starts_with(rule)));
            // Words that are held against answers wait for the answers.
            let never = never && !["words-figure", "words-place", "words-company"].contains(&id);
            if seen.get(id).is_some_and(|found| found.contains(verdict)) == never {
                wrong.push(format!("{id}: {verdict}"));
            }
        }
    }
    assert!(wrong.is_empty(), "rules without a case, or with one that cannot be:\n{}", wrong.join("\n"));
    let none = |rule: &&str| !ids().iter().any(|id| id.starts_with(*rule));
    assert_eq!(NEVER.iter().map(|(rule, ..)| *rule).find(none), None, "no such rule");
}

/// The messages of findings and remedies that are for one thing or one way only, as rule and thing.
fn own_messages() -> BTreeSet<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/de");
    let mut found = BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).filter(|path| path.is_file()) {
        let text = std::fs::read_to_string(file).unwrap();
        let ids = text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
        let own = ids.filter_map(|id| id.strip_prefix("finding-").or_else(|| id.strip_prefix("remedy-")));
        found.extend(own.filter_map(|id| id.split_once("--")).map(|(rule, own)| (rule.to_owned(), own.to_owned())));
    }
    found
}

#[test]
fn every_message_for_one_thing_or_one_way_is_said_in_some_case() {
    let mut said: BTreeSet<(String, String)> = BTreeSet::new();
    for finding in judged().iter().flat_map(|judged| &judged.findings) {
        let open = match finding.verdict {
            Verdict::NotMet => "",
            Verdict::CannotTell(_) => "-open",
            Verdict::Met | Verdict::NotApplicable => continue,
        };
        let rule = format!("{}{open}", finding.rule);
        let thing = finding.key.split_once('/').map_or("", |(_, thing)| thing);
        said.extend([(rule.clone(), thing.to_owned()), (rule, finding.way.to_owned())]);
    }
    let own = own_messages();
    assert!(own.len() > 30, "only {} messages", own.len());
    let dead: Vec<_> = own.iter().filter(|one| !said.contains(one)).collect();
    assert!(dead.is_empty(), "messages that nothing says: {dead:?}");
}

#[test]
fn what_cannot_be_told_names_the_questions_that_settle_it() {
    let data = data();
    let no_day = |profile: &Profile| Profile { as_of: None, ..profile.clone() };
    let shipped = profiles().into_iter().flat_map(|(_, profile)| judge(&data, &no_day(&profile)).0);
    let cases = judged().iter().flat_map(|judged| judged.findings.clone());
    let silent: BTreeSet<String> =
        shipped.chain(cases).filter(|it| it.verdict == Verdict::CannotTell(Vec::new())).map(|it| it.key).collect();
    assert!(silent.is_empty(), "{silent:?}");
}

#[test]
fn every_finding_leads_to_a_question_that_is_asked() {
    let data = data();
    let shipped = profiles().into_iter().flat_map(|(_, profile)| judge(&data, &profile).2);
    let cases = judged()
        .iter()
        .flat_map(|judged| judged.nowhere.iter().map(|key| format!("{}: {key}", judged.case.says)).collect::<Vec<_>>());
    let nowhere: Vec<String> = shipped.chain(cases).collect();
    assert!(nowhere.is_empty(), "{} findings lead nowhere:\n{}", nowhere.len(), nowhere.join("\n"));
}

#[test]
fn every_finding_is_of_a_rule_that_is_listed() {
    let data = data();
    let listed: BTreeSet<&str> = ids().into_iter().collect();
    assert_eq!(listed.len(), ids().len(), "an id stands twice");
    let shipped = profiles().into_iter().flat_map(|(_, profile)| judge(&data, &profile).0);
    let cases = judged().iter().flat_map(|judged| judged.findings.clone());
    for finding in shipped.chain(cases) {
        assert!(listed.contains(finding.rule), "{} is in no table and not apart", finding.rule);
    }
}

#[test]
fn every_rule_has_one_id_words_in_every_language_and_a_registered_citation() {
    let data = data();
    let mut seen = BTreeSet::new();
    for rule in rules::TABLES.into_iter().flatten() {
        assert!(seen.insert(rule.id), "{} stands twice", rule.id);
        assert!(!rule.cites.is_empty(), "{} cites nothing", rule.id);
        for cite in rule.cites {
            assert!(data.law.citation(cite).is_ok(), "{}: {cite}", rule.id);
        }
    }
    for language in Language::ALL {
        let messages = Messages::embedded(language, Roles::Statutory).unwrap();
        for id in ids() {
            for message in [format!("finding-{id}"), format!("finding-{id}-open"), format!("remedy-{id}")] {
                assert!(messages.has(&message), "{message} is missing in {}", language.tag());
            }
        }
    }
}

/// Messages that an explanation speaks to show what a rule compared with.
fn spoken(data: &Data, as_of: Option<anlage::day::Day>, used: &Used) -> Vec<String> {
    let Source::Law(fact) = &used.from else { return Vec::new() };
    let label = format!("used--{}", used.name);
    let value = match fact {
        LawFact::Phrase(id) => vec![format!("phrase--{id}")],
        LawFact::Standing(regime, country) => {
            let standing = data.law.at(as_of).unwrap().adequacy(*regime, *country);
            vec![format!("regime--{}", regime.id()), standing.message()]
        }
        // Days and periods are spoken by messages of their own, which other tests look at.
        LawFact::Day(_) | LawFact::Period(..) => Vec::new(),
    };
    std::iter::once(label).chain(value).collect()
}

#[test]
fn what_an_explanation_shows_has_words_in_every_language() {
    let data = data();
    let shipped = profiles().into_iter().map(|(_, profile)| (profile.as_of, judge(&data, &profile).0));
    let cases = judged().iter().map(|judged| (judged.profile.as_of, judged.findings.clone()));
    let mut needed = BTreeSet::new();
    for (as_of, findings) in shipped.chain(cases) {
        needed.extend(findings.iter().flat_map(|one| &one.values).flat_map(|used| spoken(&data, as_of, used)));
    }
    assert!(needed.iter().any(|id| id.starts_with("phrase--")) && needed.contains("used--clauses-from"));
    for language in Language::ALL {
        let messages = Messages::embedded(language, Roles::Statutory).unwrap();
        let missing: Vec<&String> = needed.iter().filter(|id| !messages.has(id)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[test]
fn the_shipped_profiles_have_the_findings_that_were_read_and_no_others() {
    let data = data();
    let mut lines = Vec::new();
    for (name, profile) in profiles() {
        for finding in judge(&data, &profile).0 {
            if finding.verdict == Verdict::NotMet {
                lines.push(format!("{name}: {:?} {}", finding.severity, finding.key));
            }
        }
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn an_empty_profile_is_never_not_met() {
    let data = data();
    let empty = Profile { said: anlage::profile::Said::default(), ..common::profile("eeg-praxis") };
    for as_of in [empty.as_of, None] {
        let profile = Profile { as_of, ..empty.clone() };
        for finding in judge(&data, &profile).0 {
            assert_ne!(finding.verdict, Verdict::NotMet, "{}", finding.key);
        }
    }
}

/// What the annexes then do not say is the fault itself: the question may be left blank, and other answers rest on it.
const BLANK: (&str, &str) = ("main-contract", "main-contract-missing");

#[test]
fn taking_an_answer_away_never_makes_a_rule_not_met_that_was_not_before() {
    let data = data();
    let whole = common::profile("eeg-praxis");
    let before = not_met(&data, &whole);
    for key in whole.said.answers.keys() {
        let mut less = whole.clone();
        less.said.answers.remove(key);
        for found in not_met(&data, &less) {
            // A group without its data can only lose findings; a question that closes others may not gain any.
            assert!(before.contains(&found) || (key.as_str(), found.as_str()) == BLANK, "without {key}: {found}");
        }
    }
    for control in whole.said.measures.keys() {
        let mut less = whole.clone();
        less.said.measures.get_mut(control).unwrap().complete = None;
        for found in not_met(&data, &less) {
            assert!(before.contains(&found), "with {control} open: {found}");
        }
    }
}

fn not_met(data: &Data, profile: &Profile) -> BTreeSet<String> {
    let (findings, ..) = judge(data, profile);
    findings.into_iter().filter(|finding| finding.verdict == Verdict::NotMet).map(|finding| finding.key).collect()
}

/// Makes the one change that a finding proposes.
fn mend(profile: &mut Profile, fix: &Fix) {
    let choices = |profile: &mut Profile, at: &Path, change: &dyn Fn(&mut Vec<anlage::id::Id>)| {
        let answer = profile.said.answers.get_mut(at).unwrap();
        let State::Given(Value::Choices(chosen)) = &mut answer.is else { panic!("{at} is no list") };
        change(chosen);
    };
    match fix {
        Fix::Add { at, choice } => choices(profile, at, &|chosen| chosen.push(choice.clone())),
        Fix::Drop { at, choice } => choices(profile, at, &|chosen| chosen.retain(|one| one != choice)),
        Fix::Choose { at, choice } => {
            profile.said.answers.get_mut(at).unwrap().is = State::Given(Value::Choice(choice.clone()));
        }
        Fix::Say { at, yes } => {
            profile.said.answers.get_mut(at).unwrap().is = State::Given(if *yes { Value::Yes } else { Value::No });
        }
        Fix::Number { at, is } => {
            profile.said.answers.get_mut(at).unwrap().is = State::Given(Value::Number(is.0, is.1));
        }
        Fix::Withdraw { control, measure } => {
            profile.said.measures.get_mut(control.as_str()).unwrap().uses.remove(measure);
        }
    }
}

#[test]
fn the_one_change_that_a_finding_proposes_settles_it() {
    let data = data();
    let mut mended = BTreeSet::new();
    for judged in judged() {
        for (finding, fix) in judged.findings.iter().filter_map(|finding| Some((finding, finding.fix.as_ref()?))) {
            let mut better = judged.profile.clone();
            mend(&mut better, fix);
            let (after, ..) = judge(&data, &better);
            let same = after.iter().find(|other| other.key == finding.key);
            let settled = same.is_none_or(|other| other.verdict != Verdict::NotMet);
            assert!(settled, "{}: {} stays after {fix:?}", judged.case.says, finding.key);
            mended.insert(finding.rule);
        }
    }
    assert!(mended.len() >= 7, "only {mended:?}");
}

#[test]
#[ignore = "figures: cargo test --release --test rules -- --ignored --nocapture"]
fn all_rules_on_forty_subprocessors_under_three_regimes_take_less_than_five_milliseconds() {
    let data = data();
    let profile = case::forty();
    let law = data.law.at(profile.as_of).unwrap();
    let walk = anlage::interview::walk(&data.questionnaire, &profile, &law);
    let (dossier, _) = anlage::dossier::read(&data.questionnaire, &profile, &walk);
    let count = rules::assess(&dossier, &law).len();
    let mut best = std::time::Duration::MAX;
    for _ in 0..50 {
        let start = std::time::Instant::now();
        assert_eq!(rules::assess(&dossier, &law).len(), count);
        best = best.min(start.elapsed());
    }
    println!("{count} findings in {best:?} (best of 50)");
    assert!(best < std::time::Duration::from_millis(5), "{best:?}");
}

#[test]
fn a_finding_about_words_says_why_it_is_about_these_words() {
    let data = data();
    for language in Language::ALL {
        let messages = Messages::embedded(language, Roles::Statutory).unwrap();
        let mut told = 0;
        for judged in judged() {
            let (questionnaire, law, profile) = (&data.questionnaire, &data.law, &judged.profile);
            let describe = Describe { questionnaire, law, messages: &messages, profile };
            for finding in &judged.findings {
                let phrase = finding.values.iter().find_map(|used| match &used.from {
                    Source::Law(LawFact::Phrase(id)) => Some(messages.plain(&format!("phrase--{id}"))),
                    _ => None,
                });
                let Some(why) = phrase else { continue };
                let (says, remedy) = describe.finding(finding);
                assert!(says.contains(&why) || remedy.contains(&why), "{}: {says} {remedy}", finding.key);
                told += 1;
            }
        }
        assert!(told > 0, "{}", language.tag());
    }
}

#[test]
fn a_promise_about_places_points_to_the_place_that_breaks_it() {
    use anlage::sheets::grade::place_of;
    let data = data();
    for (key, at) in [
        ("safeguard-eea", "subprocessors/r1/subprocessor-storage"),
        ("safeguard-onward", "subprocessors/r1/subprocessor-country"),
        ("safeguard-alone", "subprocessors/r1/subprocessor-service"),
        ("secrecy-no-access/r1", "subprocessors/r1/subprocessor-bound"),
    ] {
        let broken = judged().iter().find_map(|judged| {
            let here = |finding: &&Finding| finding.key == key && finding.verdict == Verdict::NotMet;
            Some((judged, judged.findings.iter().find(here)?))
        });
        let (judged, finding) = broken.unwrap();
        let law = data.law.at(judged.profile.as_of).unwrap();
        let walk = anlage::interview::walk(&data.questionnaire, &judged.profile, &law);
        assert_eq!(place_of(finding, &walk).map(Path::as_str), Some(at), "{key}: {}", judged.case.says);
    }
}

#[test]
fn what_a_text_says_in_two_languages_is_quoted_in_the_readers() {
    let both = [
        ("a firm", "Die Muster IT GmbH wartet die Server", "Muster IT GmbH maintains the servers"),
        ("a row", "Kontrollen sind ausgeschlossen", "Audits are not permitted"),
        ("a place", "Die Daten werden in Kanada gespeichert", "The data are stored in Canada"),
    ];
    let (data, engine) = (data(), anlage::assess::Engine::embedded().unwrap());
    for (what, german, english) in both {
        let words = ("terms-additions".to_owned(), format!("de: {german} | en: {english}"));
        let promised = ("promised-place".to_owned(), "eea".to_owned());
        let profile = made(&Case { set: vec![promised, words], ..Case::default() });
        let (findings, ..) = judge(&data, &profile);
        let assessed = anlage::assess::Assessed::new(&engine, &profile).unwrap();
        for (language, here, other) in [(Language::De, german, english), (Language::En, english, german)] {
            let messages = Messages::embedded(language, Roles::Statutory).unwrap();
            let says = |finding: &Finding| assessed.describe(&messages).finding(finding).0;
            let about =
                findings.iter().filter(|it| it.verdict == Verdict::NotMet && it.key.contains("terms-additions"));
            let said: Vec<String> = about.map(says).collect();
            assert!(!said.is_empty(), "{what}");
            assert!(said.iter().all(|text| text.contains(here) && !text.contains(other)), "{what}: {said:?}");
        }
    }
}

/// The finding of a case.
fn finding_of(says: &str, key: &str) -> &'static Finding {
    let judged = judged().iter().find(|judged| judged.case.says == says).unwrap();
    judged.findings.iter().find(|finding| finding.key == key).unwrap()
}

#[test]
fn the_law_that_is_cited_follows_the_facts() {
    #[track_caller]
    fn check(says: &str, key: &str, cites: &[&str]) {
        assert_eq!(finding_of(says, key).cites, cites);
    }
    let kind = "special-without-data/employees";
    check("nothing is of this kind: trade-union", kind, &["gdpr-9-1", "gdpr-28-3"]);
    check("nothing is of this kind: criminal", kind, &["gdpr-10", "gdpr-28-3"]);
    check("offences beside a trade union, and nothing of either", kind, &["gdpr-9-1", "gdpr-10", "gdpr-28-3"]);
    // The ground is the client's: the law of its seat, and that of the Union where it reaches people there.
    let ground = "ground-care/employees";
    check("health care alone for the payroll of: employees", ground, &["gdpr-9-2-h", "gdpr-9-2-b"]);
    let british = "health care alone for the payroll of an employer in the United Kingdom";
    check(british, ground, &["uk-gdpr-9-2-h", "uk-gdpr-9-2-b"]);
    check(british, "secrecy-denied", &["uk-gdpr-9-3"]);
    let both =
        "health care alone for the payroll of an employer in the United Kingdom that offers something in the Union";
    check(both, ground, &["uk-gdpr-9-2-h", "uk-gdpr-9-2-b", "gdpr-9-2-h", "gdpr-9-2-b"]);
}

#[test]
fn a_ground_that_is_doubted_is_corrected_before_secrecy_is_affirmed() {
    let says = "an employer whose payroll is said to be health care has no professional either";
    let denied = finding_of(says, "secrecy-denied");
    assert_eq!(denied.way, "ground");
    assert_eq!(denied.cause.as_ref().map(Path::as_str), Some("special-secrecy"));
    assert_eq!(denied.cites, ["gdpr-9-3"]);
}

#[test]
fn what_was_found_is_named_once() {
    let services = finding_of("no analytics of others, and two such companies", "analytics-denied");
    assert!(matches!(&services.name, Some(Name::Entries(entries)) if entries.len() == 1), "{:?}", services.name);
    let key = "words-transfer/old-clauses-subprocessors-additions";
    let wording = finding_of("the old clauses with their full name", key);
    let parts = [("de".to_owned(), "2010/87/EU".to_owned())];
    assert_eq!(wording.name, Some(Name::Words(parts.into())), "not the part of it, too");
}

#[test]
fn whether_there_are_special_categories_is_read_from_the_group_that_decides() {
    let weaker = finding_of("a second factor for each access, and an offer", "safeguard-weaker/mfa");
    assert!(weaker.read.iter().any(|at| at.as_str() == "special-kind/patients"), "{:?}", weaker.read);
}
