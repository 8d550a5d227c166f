//! What the sheets say: nothing unsettled, nothing lost, nothing that nobody said.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use anlage::i18n::{Language, Roles};
use anlage::id::Path;
use anlage::interview::edit::{Edit, apply};
use anlage::interview::{SaidAt, Standing};
use anlage::profile::{Origin, Profile, State, Value};
use anlage::quantity::Unit;
use anlage::questionnaire::{Kind, Need};
use anlage::rules::Verdict;
use anlage::sheets::block::{Block, Content};
use anlage::sheets::grade::Blocker;
use common::{Data, assess, data, languages, page, profile, profiles, texts};

/// Every place with an answer that a final document needs.
fn needed(data: &Data, profile: &Profile) -> Vec<Path> {
    let assessed = assess(data, profile);
    let asked = assessed.walk.asked().filter(|step| step.question.need == Need::Final);
    asked.filter(|step| step.has_answer()).map(|step| step.path.clone()).collect()
}

fn without(data: &Data, profile: &Profile, at: &Path) -> Profile {
    let on = "2026-11-21".parse().unwrap();
    let mut next = apply(&data.questionnaire, profile, Edit::Forget(at.clone()), on).unwrap().profile;
    // A control keeps its measures and only loses its end.
    if let Some(control) = profile.said.measures.get(at.as_str()) {
        let mut control = control.clone();
        control.complete = None;
        next.said.measures.insert(at.as_str().parse().unwrap(), control);
    }
    next
}

/// The keys of the findings that are not met.
fn not_met(data: &Data, profile: &Profile) -> Vec<String> {
    let findings = assess(data, profile).findings;
    findings.into_iter().filter(|finding| finding.verdict == Verdict::NotMet).map(|finding| finding.key).collect()
}

#[test]
fn a_missing_answer_is_an_open_point_with_its_number_in_the_text_and_in_the_list() {
    let data = data();
    let whole = profile("eeg-praxis");
    for at in needed(&data, &whole) {
        let gap = without(&data, &whole, &at);
        let assessed = assess(&data, &gap);
        assert!(!assessed.blockers.is_empty(), "{at}: still final");
        // Without languages there is nothing to speak; without the kind of client the rest is undetermined.
        let point = assessed.composed.open.iter().find(|point| point.at == at);
        let point = point.unwrap_or_else(|| panic!("{at}: no open point; blockers {:?}", assessed.blockers));
        let page = page(&data, &gap, Language::De, Roles::Statutory);
        let marker = format!("[OFFEN {}: ", point.number);
        let sheets: Vec<String> = texts(&page);
        assert!(sheets.iter().any(|text| text.contains(&marker)), "{at}: {marker} is not in the text");
    }
}

#[test]
fn every_number_in_the_text_is_in_the_list_and_the_other_way_round() {
    let data = data();
    for (name, profile) in profiles() {
        let assessed = assess(&data, &profile);
        for language in Language::ALL {
            let page = page(&data, &profile, language, Roles::Statutory);
            let all = texts(&page).join("\n");
            let word = if language == Language::En { "[OPEN " } else { "[OFFEN " };
            let mut found: Vec<u32> =
                all.split(word).skip(1).map(|rest| rest.split(':').next().unwrap().parse().unwrap()).collect();
            found.sort_unstable();
            found.dedup();
            let listed: Vec<u32> = assessed.composed.open.iter().map(|point| point.number).collect();
            assert_eq!(found, listed, "{name} {language:?}");
        }
    }
}

/// Several statements often wait for the same answer; its open point is one line, and every answer stands behind it.
#[test]
fn no_open_point_stands_twice_in_a_row() {
    fn pairs(blocks: &[Block], at: &str) -> usize {
        for two in blocks.windows(2) {
            let same = matches!(two[0].is, Content::Paragraph(_)) && two[0].is == two[1].is;
            assert!(!same, "{at}: `{}` and `{}` say the same", two[0].id, two[1].id);
        }
        let inner = blocks.iter().map(|block| match &block.is {
            Content::When(_, inner) => pairs(inner, at),
            _ => 0,
        });
        blocks.len() + inner.sum::<usize>()
    }
    let data = data();
    let mut blocks = 0;
    for (_, profile) in profiles() {
        let assessed = assess(&data, &profile);
        blocks += assessed.composed.sheets.iter().map(|sheet| pairs(&sheet.blocks, sheet.id.as_str())).sum::<usize>();
    }
    assert!(blocks > 500, "{blocks}");
}

#[test]
fn a_final_document_has_no_marker_left_and_every_complete_example_is_final_in_its_languages() {
    let data = data();
    let mut complete = 0;
    for (name, whole) in profiles().into_iter().filter(|(name, _)| name != "muster-halb-beantwortet") {
        let assessed = assess(&data, &whole);
        assert_eq!(assessed.blockers, Vec::<Blocker>::new(), "{name}");
        let aside: Vec<String> = assessed.walk.set_aside().map(|step| step.path.to_string()).collect();
        assert!(aside.is_empty(), "{name}: answers without a question: {aside:?}");
        for language in languages(&data, &whole) {
            for roles in Roles::ALL {
                let all = texts(&page(&data, &whole, language, roles)).join("\n");
                let markers =
                    ["[OFFEN", "[OPEN", "{", "}", "⟨", "\u{2068}", "\u{2069}", "\u{FDD0}", "\u{FDD1}", "None"];
                for marker in markers.into_iter().chain(["[Wortlaut", "[Wording"]) {
                    assert!(!all.contains(marker), "{name} {language:?} {roles:?}: {marker}");
                }
            }
        }
        complete += 1;
    }
    assert!(complete >= 5, "{complete}");
}

#[test]
fn every_fact_of_the_complete_profile_is_printed_in_both_languages() {
    let data = data();
    let whole = profile("eeg-praxis");
    let assessed = assess(&data, &whole);
    for language in [Language::De, Language::En] {
        let all = texts(&page(&data, &whole, language, Roles::Statutory)).join("\n");
        for step in assessed.walk.asked() {
            let printed = match step.value() {
                Some(Value::Text(text)) => text.lines().all(|line| all.contains(line)),
                Some(Value::Words(words)) => all.contains(words.get(language.id()).unwrap()),
                Some(Value::Country(country)) => all.contains(data.law.countries().name(*country, language.tag())),
                _ => true,
            };
            assert!(printed, "{language:?}: {} is not printed", step.path);
        }
    }
}

#[test]
fn a_set_aside_answer_changes_no_sheet() {
    let data = data();
    let mut closed = profile("eeg-praxis");
    let on = "2026-11-21".parse().unwrap();
    for (at, value) in [("conclusion", "electronic"), ("dpo", "not-required"), ("client-secrecy", "no")] {
        let is = State::Given(Value::Choice(value.parse().unwrap()));
        let edit = Edit::Answer { path: Path::new(at).unwrap(), is, note: String::new() };
        closed = apply(&data.questionnaire, &closed, edit, on).unwrap().profile;
    }
    let assessed = assess(&data, &closed);
    let aside: Vec<Path> = assessed.walk.set_aside().map(|step| step.path.clone()).collect();
    assert!(aside.len() >= 6, "{aside:?}");
    let mut purged = closed.clone();
    for at in &aside {
        purged = apply(&data.questionnaire, &purged, Edit::Forget(at.clone()), on).unwrap().profile;
    }
    assert_ne!(purged, closed);
    assert_eq!(assess(&data, &purged).composed, assessed.composed);
    assert_eq!(assess(&data, &purged).blockers, assessed.blockers);
}

#[test]
fn a_missing_fact_never_makes_a_rule_not_met() {
    let data = data();
    let whole = profile("eeg-praxis");
    // Hints on examples of § 22(2) BDSG that nobody chose stand in the whole profile already.
    let known: Vec<String> = not_met(&data, &whole);
    for at in needed(&data, &whole) {
        let gap = without(&data, &whole, &at);
        for key in not_met(&data, &gap) {
            assert!(known.contains(&key), "{at}: {key}");
        }
    }
}

#[test]
fn a_carried_answer_is_read_everywhere_marked_and_blocks_final() {
    let data = data();
    let mut renewed = profile("eeg-praxis");
    let notice = renewed.said.answers.get_mut("subprocessor-notice").unwrap();
    notice.is = State::Carried(notice.is.value().unwrap().clone(), Origin::Revision(1));
    let assessed = assess(&data, &renewed);
    assert_eq!(assessed.blockers, vec![Blocker::Carried(Path::new("subprocessor-notice").unwrap())]);
    let all = texts(&page(&data, &renewed, Language::De, Roles::Statutory)).join("\n");
    assert!(all.contains("mit einer Frist von mindestens 14 Tagen"), "the value is read");
    assert_eq!(all.matches("[noch zu bestätigen]").count(), 1);
}

#[test]
fn an_open_list_of_sub_processors_claims_no_completeness() {
    let data = data();
    let mut open = profile("eeg-praxis");
    open.said.lists.remove("subprocessors");
    let all = texts(&page(&data, &open, Language::De, Roles::Statutory)).join("\n");
    assert!(!all.contains("nimmt keine"), "nobody said that there are none");
    assert!(all.contains("[OFFEN"));
}

#[test]
fn what_is_only_possible_stands_under_its_condition() {
    let data = data();
    let mut possible = profile("eeg-praxis");
    let secrecy = possible.said.answers.get_mut("client-secrecy").unwrap();
    secrecy.is = State::Given(Value::Choice("possibly".parse().unwrap()));
    let page = page(&data, &possible, Language::De, Roles::Statutory);
    for id in ["secrecy", "secrecy-declaration", "secrecy-staff"] {
        let sheet = page.sheets.iter().find(|sheet| sheet.id == id).unwrap();
        let when = sheet.blocks.iter().find(|block| block.id == "when-secrecy").unwrap();
        assert!(matches!(&when.is, anlage::sheets::page::Words::When(_, inner) if !inner.is_empty()));
        assert_eq!(sheet.blocks.len(), 2, "{id}: nothing but the title stands outside the condition");
    }
    assert!(assess(&data, &possible).blockers.is_empty());
}

#[test]
fn block_ids_are_unique_in_their_sheet_and_every_statement_has_a_trace() {
    use anlage::sheets::block::{Block, Content};
    fn visit(blocks: &[Block], ids: &mut Vec<String>) {
        for block in blocks {
            ids.push(block.id.clone());
            match &block.is {
                Content::List(items) => visit(items, ids),
                Content::When(_, inner) => {
                    assert!(!block.trace.is_empty(), "{}", block.id);
                    visit(inner, ids);
                }
                Content::Table(_, rows) => ids.extend(rows.iter().map(|row| row.id.clone())),
                _ => {}
            }
        }
    }
    let data = data();
    for (name, profile) in profiles() {
        for sheet in assess(&data, &profile).composed.sheets {
            let mut ids = Vec::new();
            visit(&sheet.blocks, &mut ids);
            let count = ids.len();
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), count, "{name} {}", sheet.id);
        }
    }
}

#[test]
fn hostile_texts_are_printed_cleaned_and_break_nothing() {
    use anlage::export::{docx, html, markdown};
    use anlage::sheets::page::Stamp;
    let data = data();
    let hostile = [
        "<script>alert(1)</script>",
        "#read(\"/etc/passwd\")",
        "$x$ | * _ `code` [a](http://x)",
        "a\u{0}b\u{1b}[2Jc",
        "a\u{202e}b\u{200b}c",
        "\u{FDD0}E\u{FDD1}O1:[OFFEN 1: x]",
        "{$name} { -client }",
    ];
    let long = "x".repeat(10_000);
    for text in hostile.iter().copied().chain([long.as_str()]) {
        let mut bad = profile("eeg-praxis");
        for at in ["client-name", "contractor-owner", "main-contract", "dpo-organisation"] {
            bad.said.answers.get_mut(at).unwrap().is = State::Given(Value::Text(text.to_owned()));
        }
        let row = &mut bad.said.lists.get_mut("subprocessors").unwrap().rows[0].said;
        row.answers.get_mut("subprocessor-name").unwrap().is = State::Given(Value::Text(text.to_owned()));
        let page = page(&data, &bad, Language::De, Roles::Statutory);
        assert!(assess(&data, &bad).blockers.is_empty());
        let all = texts(&page).join("\n");
        assert!(all.chars().all(|c| c == '\n' || !anlage::text::is_forbidden(c)), "{text}");
        let stamp = Stamp { program: "anlage".into(), created: "2026-11-22".parse().unwrap() };
        let html = html::html(&page, &stamp);
        assert!(!html.contains("<script"), "{text}");
        assert!(!markdown::markdown(&page, &stamp).replace("\\<", "").contains("<script"), "{text}");
        let bytes = docx::docx(&page, &stamp).unwrap();
        assert_eq!(bytes, docx::docx(&page, &stamp).unwrap(), "the same page is the same bytes");
    }
}

#[test]
fn every_question_is_asked_in_some_shipped_profile_or_has_a_reason() {
    let data = data();
    let mut seen = std::collections::BTreeSet::new();
    for (_, profile) in profiles() {
        for step in assess(&data, &profile).walk.steps {
            if step.standing == Standing::Asked && !matches!(step.said, SaidAt::Cells) {
                seen.insert(step.question.id.clone());
            }
        }
    }
    // These need a case of their own that no shipped profile is about; they have tests beside the code.
    let besides = [
        "subprocessor-storage-scope",
        "subprocessor-clauses",
        "dpo-reasons",
        "duration-until",
        "client-countries",
        // Several regimes, places and safeguards: tests/transfers.rs.
        "client-return",
        "client-role",
        "competent-authority",
        "ch-adaptation",
        "addendum-end",
        "staff-abroad-countries",
        "contractor-parent-country",
        "contractor-scope",
        "contractor-scope-ch",
        "contractor-scope-uk",
        "contractor-scope-on",
        "contractor-unclear",
        "contractor-tool",
        "contractor-tool-ch",
        "contractor-tool-uk",
        "contractor-tool-on",
        "contractor-assessment-on",
        "contractor-frequency",
        "contractor-retention",
        "contractor-retention-period",
        "client-representative-eu",
        "client-representative-eu-name",
        "client-representative-ch",
        "client-representative-ch-name",
        "client-representative-uk",
        "client-representative-uk-name",
        "contractor-representative-eu",
        "contractor-representative-eu-name",
        "contractor-representative-uk",
        "contractor-representative-uk-name",
        "subprocessor-access-countries",
        "subprocessor-access-scope",
        "subprocessor-parent-country",
        "subprocessor-scope-ch",
        "subprocessor-scope-uk",
        "subprocessor-unclear",
        "subprocessor-other-tool",
        "subprocessor-tool-ch",
        "subprocessor-tool-uk",
        "subprocessor-tool-on",
        "subprocessor-assessment-on",
        "subprocessor-frequency",
        "subprocessor-retention",
        "subprocessor-retention-period",
        // Lawyers, tax advisers, auditors, patent attorneys, notaries; seats outside Germany: tests/secrecy.rs.
        "secrecy-abroad",
        "secrecy-single",
        "secrecy-notary-files",
        "secrecy-law-checked",
        "subprocessor-secrecy-abroad",
        "subprocessor-bound-by-name",
        // Hospitals, social benefit authorities, church bodies, criminal data: tests/secrecy.rs.
        "care-system-scope",
        "hospital-land",
        "hospital-law",
        "social-body",
        "social-notice",
        "social-notice-date",
        "social-reason",
        "church-body",
        // Children's consent and biometric log-in: tests/secrecy.rs.
        "minor-consent",
        "biometric-storage",
        "biometric-alternative",
        "governing-law-country",
        "risk-assessment",
        "risk-assessment-date",
    ];
    for question in data.questionnaire.questions() {
        let id = question.id.as_str();
        let counted = matches!(question.kind, Kind::Each { .. });
        assert!(counted || seen.contains(&question.id) || besides.contains(&id), "nobody is ever asked `{id}`");
    }
}

#[test]
fn a_period_that_stands_alone_stands_in_the_nominative() {
    let data = data();
    let mut profile = profile("payroll-london");
    let answers = [
        ("subprocessor-retention", Value::Choice("period".parse().unwrap())),
        ("subprocessor-retention-period", Value::Number(3, Unit::Year)),
    ];
    for (question, value) in answers {
        let path = Path::new(&format!("subprocessors/r3/{question}")).unwrap();
        let edit = Edit::Answer { path, is: State::Given(value), note: String::new() };
        profile = apply(&data.questionnaire, &profile, edit, "2026-11-21".parse().unwrap()).unwrap().profile;
    }
    let texts = texts(&page(&data, &profile, Language::De, Roles::Statutory));
    let alone: Vec<&String> = texts.iter().filter(|text| text.starts_with("3 Jahr")).collect();
    assert_eq!(alone, ["3 Jahre"]);
}
