//! Swiss German and Swiss law: terms and spelling of our words only, and the law that a set speaks of.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use common::{assess, data, page, profile, texts};
use std::collections::{BTreeMap, BTreeSet};

use anlage::i18n::{Language, Messages, Roles, sources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Every message and attribute of a language: its own words, and the variables and terms it uses.
fn words(language: Language) -> BTreeMap<String, (String, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for (file, text) in sources(language) {
        let resource = parse(text.into_owned()).unwrap_or_else(|(_, errors)| panic!("{file}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut add = |id: String, pattern: &Pattern<String>| {
                let mut said = (String::new(), BTreeSet::new());
                collect(pattern, &mut said);
                all.insert(id, said);
            };
            if let Some(value) = &message.value {
                add(message.id.name.clone(), value);
            }
            for attribute in &message.attributes {
                add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    all
}

fn collect(pattern: &Pattern<String>, said: &mut (String, BTreeSet<String>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => said.0.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                said.0.push_str("{}");
                named(inline, said);
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                named(selector, said);
                for variant in variants {
                    said.0.push('\n');
                    collect(&variant.value, said);
                }
            }
        }
    }
}

fn named(inline: &InlineExpression<String>, said: &mut (String, BTreeSet<String>)) {
    match inline {
        InlineExpression::VariableReference { id } => {
            said.1.insert(format!("${}", id.name));
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            said.1.insert(format!("-{} {arguments:?}", id.name));
        }
        _ => {}
    }
}

/// What a document can print: sentences, entries, measures, choices, names of columns.
fn is_printed(id: &str) -> bool {
    // Questions, notes and names of lists are words of the interface.
    let interface = ["adequacy-condition--", "law-", "scheme--", "list--", "topic--", "suggestion--", "phrase--"];
    if interface.iter().any(|start| id.starts_with(start)) {
        return false;
    }
    let attribute = id.rsplit_once('.').map(|(_, attribute)| attribute);
    let starts = ["sheet-", "measure--", "heading-", "control--", "number-", "interval-", "date", "adequacy--"];
    match attribute {
        None => starts.iter().any(|start| id.starts_with(start)) || id.contains("--"),
        Some("ch" | "field") => true,
        Some("label") => id.starts_with("q-") && !id.contains("--"),
        Some(_) => false,
    }
}

#[test]
fn swiss_german_has_every_message_of_german_with_its_variables_and_party_names() {
    let (german, swiss) = (words(Language::De), words(Language::DeCh));
    let ids = |all: &BTreeMap<String, _>| all.keys().cloned().collect::<Vec<_>>();
    assert_eq!(ids(&german), ids(&swiss), "a message of its own must have all attributes, and only those");
    for (id, (_, uses)) in &german {
        assert_eq!(uses, &swiss[id].1, "`{id}`");
    }
}

/// A word of German or EU law that stays in a Swiss text, with the reason.
const STAYS: [(&str, &str); 1] = [("Datenverarbeitungsdienst", "the name that the Data Act gives to a service")];

#[test]
fn no_printed_sentence_keeps_a_german_word_where_switzerland_has_its_own() {
    let foreign = [
        "verarbeit",
        "Verarbeit",
        "personenbezogen",
        "Personenbezogen",
        "Datenschutzbeauftragt",
        "Schutzes von Personendaten",
        "esondere Kategorien",
        "esonderen Kategorien",
        "Drittland",
        "Drittländ",
        "Offenlegung",
        "offenleg",
        "Einspruch",
        "Buchst.",
        "(Schweiz)",
        "„",
        "ß",
    ];
    let mut left = Vec::new();
    for (id, (text, _)) in words(Language::DeCh) {
        let mut text = text;
        for (word, _) in STAYS {
            text = text.replace(word, "");
        }
        let kept = foreign.iter().filter(|word| text.contains(**word));
        // Names of instruments and official titles, and the name of this language.
        let title = id.starts_with("instrument--") || id.contains("language-") && text == "Deutsch (Schweiz)";
        let spelling = |word: &str| ["ß", "„"].contains(&word);
        left.extend(
            kept.filter(|word| spelling(word) || is_printed(&id) && !title).map(|word| format!("{id}: {word}")),
        );
    }
    // Sentences that name the country because they name several.
    let several = [
        "sheet-transfers-authority-ch: (Schweiz)",
        "sheet-head-prevailing--de-ch: (Schweiz)",
        "sheet-not-worded: (Schweiz)",
    ];
    left.retain(|line| !several.contains(&line.as_str()));
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn a_sentence_for_swiss_law_names_no_other_law() {
    for language in Language::ALL {
        for (id, (text, _)) in words(language) {
            if id.strip_suffix(".ch").is_some() {
                let foreign = ["DSGVO", "GDPR", "BDSG", "Mitgliedstaat", "Member State", "Union"];
                let found: Vec<&&str> = foreign.iter().filter(|word| text.contains(**word)).collect();
                assert!(found.is_empty(), "{language:?} `{id}`: {found:?}");
            }
        }
    }
}

#[test]
fn the_vocabulary_is_used_up() {
    let german: String = sources(Language::De).into_iter().map(|(_, text)| text.into_owned()).collect();
    let listed = include_str!("../i18n/de-CH/words.tsv");
    for line in listed.lines().filter(|line| !line.starts_with('#')) {
        let (word, _) = line.split_once('\t').unwrap();
        assert!(german.contains(word), "no German sentence has `{word}`");
    }
}

#[test]
fn party_names_are_swiss_too() {
    let messages = Messages::embedded(Language::DeCh, Roles::Statutory).unwrap();
    let said = messages.plain("sheet-head-contractor");
    assert_eq!(said, "Auftragsbearbeiter");
}

/// All words of the set of a shipped profile in one language.
fn printed(name: &str, language: Language) -> String {
    let data = data();
    texts(&page(&data, &profile(name), language, Roles::Statutory)).join("\n").replace('\u{a0}', " ")
}

#[test]
fn where_only_swiss_law_applies_no_language_names_another_law() {
    for (language, others) in [
        (Language::DeCh, &["DSGVO", "BDSG", "BGB", "§", "Mitgliedstaat", "Deutschlands"][..]),
        (Language::De, &["DSGVO", "BDSG", "BGB", "§", "Mitgliedstaat", "Deutschlands"]),
        (Language::En, &["GDPR", "BDSG", "Member State", "outside Germany"]),
    ] {
        let all = printed("praxis-zuerich", language);
        for other in others {
            assert!(!all.contains(other), "{language:?}: {other}");
        }
    }
    let all = printed("praxis-zuerich", Language::DeCh);
    for wanted in [
        "die Bearbeitung von Personendaten im Auftrag nach Art. 9 Abs. 1 DSG.",
        "Zugangskontrolle: Räume und Anlagen (Art. 3 Abs. 1 Bst. b DSV)",
        "Daten über die Intimsphäre",
        "Feststellung des Bundesrats (Anhang 1 Ziff. 44 DSV; Empfänger nach dem Swiss-U.S. Data Privacy Framework zertifiziert)",
        "vorherige Konsultation des EDÖB (Art. 23 DSG)",
        "Busse bis zu 250’000 Franken",
    ] {
        assert!(all.contains(wanted), "{wanted}");
    }
}

#[test]
fn what_people_typed_keeps_its_own_spelling_and_words() {
    let all = printed("praxis-zuerich", Language::DeCh);
    assert!(all.contains("Uferstraße 12"), "an address is not ours to spell");
    assert_eq!(all.matches('ß').count(), all.matches("Uferstraße").count(), "a ß of our own is left");
    let data = data();
    let mut named = profile("praxis-zuerich");
    let name = "Gruß Auftragsverarbeiter „Verarbeitung“ GmbH";
    let is = anlage::profile::State::Given(anlage::profile::Value::Text(name.to_owned()));
    named.said.answers.get_mut("contractor-name").unwrap().is = is;
    let all = texts(&page(&data, &named, Language::DeCh, Roles::Statutory)).join("\n");
    assert!(all.contains(name));
}

#[test]
fn a_set_under_the_gdpr_says_how_its_references_are_read_under_the_other_laws_that_may_apply() {
    let clause =
        |all: &str, law: &str| all.contains(&format!("references to the corresponding provisions of the {law}"));
    let all = printed("payroll-vorlage", Language::En);
    assert!(clause(&all, "FADP") && clause(&all, "UK GDPR"));
    let all = printed("payroll-london", Language::En);
    assert!(!clause(&all, "FADP") && clause(&all, "UK GDPR"));
    let all = printed("kanzlei-hamburg", Language::En);
    assert!(!clause(&all, "FADP") && !clause(&all, "UK GDPR"));
}

#[test]
fn the_three_kinds_that_only_swiss_law_protects_stand_under_its_name_besides_the_gdpr() {
    use anlage::profile::{State, Value};
    let data = data();
    let mut both = profile("payroll-vorlage");
    let kinds = ["health", "social-assistance"].map(|kind| kind.parse().unwrap()).to_vec();
    both.said.answers.get_mut("special-kind/employees").unwrap().is = State::Given(Value::Choices(kinds));
    let all = texts(&page(&data, &both, Language::De, Roles::Statutory)).join("\n").replace('\u{a0}', " ");
    let swiss = all.split("des schweizerischen Datenschutzgesetzes (Art. 5 Buchst. c DSG):\n").nth(1).unwrap();
    assert!(swiss.starts_with("Daten über Maßnahmen der sozialen Hilfe"));
    let european = all.split("besondere Kategorien personenbezogener Daten (Art. 9 Abs. 1 DSGVO):\n").nth(1).unwrap();
    assert!(european.starts_with("Gesundheitsdaten\nDarunter"), "the kinds of Swiss law are no special categories");
}

#[test]
fn questions_that_only_the_gdpr_asks_are_not_asked_where_swiss_law_alone_applies() {
    let data = data();
    let swiss = profile("praxis-zuerich");
    let asked: Vec<String> = assess(&data, &swiss).walk.asked().map(|step| step.path.to_string()).collect();
    for question in ["special-ground/", "criminal-ground/", "special-secrecy", "dpo-reasons", "competent-authority"] {
        assert!(!asked.iter().any(|at| at.starts_with(question)), "{question}");
    }
    // Whoever also addresses people in the EU is asked.
    let mut reaching = swiss.clone();
    let reach = anlage::profile::Value::Choices(vec!["eu-offering".parse().unwrap()]);
    reaching.said.answers.get_mut("client-reach").unwrap().is = anlage::profile::State::Given(reach);
    let asked: Vec<String> = assess(&data, &reaching).walk.asked().map(|step| step.path.to_string()).collect();
    assert!(asked.iter().any(|at| at.starts_with("special-ground/")));
}

#[test]
fn a_processor_in_the_union_brings_no_client_elsewhere_under_the_gdpr() {
    // EDPB, Guidelines 3/2018: what only a controller owes is not asked of one whom nothing else brings under it.
    let data = data();
    let asked = |profile: &anlage::profile::Profile| -> Vec<String> {
        assess(&data, profile).walk.asked().map(|step| step.path.to_string()).collect()
    };
    let bern = profile("praxis-bern");
    assert!(!asked(&bern).iter().any(|at| at.starts_with("special-ground/")));
    assert!(asked(&bern).contains(&"subprocessors".to_owned()));
    let mut reaching = bern.clone();
    let reach = anlage::profile::Value::Choices(vec!["eu-monitoring".parse().unwrap()]);
    reaching.said.answers.get_mut("client-reach").unwrap().is = anlage::profile::State::Given(reach);
    assert!(asked(&reaching).iter().any(|at| at.starts_with("special-ground/")));
}

#[test]
fn files_declare_swiss_german() {
    use anlage::export::{docx, html};
    use anlage::sheets::page::Stamp;
    let data = data();
    let page = page(&data, &profile("praxis-zuerich"), Language::DeCh, Roles::Statutory);
    let stamp = Stamp { program: "anlage".into(), created: "2026-11-22".parse().unwrap() };
    assert!(html::html(&page, &stamp).contains("lang=\"de-CH\""));
    assert!(!docx::docx(&page, &stamp).unwrap().is_empty());
    assert_eq!(page.language.document_tag(), "de-CH");
}

#[test]
fn what_the_rules_find_under_the_swiss_act_alone_cites_no_law_that_does_not_apply() {
    let data = data();
    for name in ["praxis-zuerich"] {
        let mut seen = 0;
        for finding in assess(&data, &profile(name)).findings {
            let cited = finding.cited();
            let foreign = |cite: &&String| {
                ["gdpr-", "uk-gdpr-", "edpb-", "bdsg-", "eu-2021-915"].iter().any(|law| cite.starts_with(law))
            };
            assert_eq!(cited.iter().find(foreign), None, "{}", finding.key);
            assert!(!cited.is_empty(), "{}", finding.key);
            // Several provisions of the GDPR may stand for one of the Act; it is named once.
            assert_eq!(cited.iter().collect::<BTreeSet<_>>().len(), cited.len(), "{}: {cited:?}", finding.key);
            seen += 1;
        }
        assert!(seen > 50, "{name}: {seen}");
    }
}

#[test]
fn the_reason_of_a_question_names_the_law_that_applies_besides_the_gdpr_that_it_was_written_for() {
    use anlage::rules::regimes::{Governing, governing};
    let engine = anlage::assess::Engine::embedded().unwrap();
    let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
    let check = |profile: &anlage::profile::Profile, law: Governing, words: &str| {
        let assessed = anlage::assess::Assessed::new(&engine, profile).unwrap();
        assert_eq!(governing(assessed.dossier(), &assessed.law), law);
        let describe = assessed.describe(&messages);
        let mut seen = 0;
        for step in assessed.walk.asked().filter(|step| !step.question.cites.is_empty()) {
            let why = describe.why_asked(&step.message(), step.question, law);
            // A sentence on the GDPR is not left alone; one that names the right law itself needs nothing more.
            let named = why.contains(words) || !why.replace("UK-DSGVO", "").contains("DSGVO");
            assert!(
                law == Governing::Gdpr
                    || named
                    || why.contains("DSG,")
                    || why.contains("UK-DSGVO")
                    || why.contains("DSG "),
                "{}: {why}",
                step.path
            );
            seen += usize::from(why.contains(words));
        }
        assert!(if law == Governing::Gdpr { seen == 0 } else { seen > 20 }, "{seen}");
    };
    check(&profile("praxis-zuerich"), Governing::Fadp, "schweizerische");
    check(&profile("eeg-praxis"), Governing::Gdpr, "Nach dem hier geltenden");
}

#[test]
fn a_figure_or_list_that_only_the_gdpr_has_is_no_duty_under_the_swiss_act_alone() {
    use anlage::id::Path;
    use anlage::interview::edit::{Edit, apply};
    use anlage::profile::{Profile, State, Value};
    use anlage::quantity::Unit;
    use anlage::rules::{Severity, Verdict};

    let data = data();
    let with = |profile: &Profile, at: &str, value: Value| {
        let edit = Edit::Answer { path: Path::new(at).unwrap(), is: State::Given(value), note: String::new() };
        apply(&data.questionnaire, profile, edit, "2026-11-21".parse().unwrap()).unwrap().profile
    };
    let judged = |profile: &Profile, rule: &str| {
        let findings = assess(&data, profile).findings;
        findings.into_iter().find(|finding| finding.rule == rule).map(|finding| (finding.verdict, finding.severity))
    };
    let late = Value::Number(5, Unit::Day);
    let swiss = with(&profile("praxis-zuerich"), "breach-period", late.clone());
    let german = with(&profile("eeg-praxis"), "breach-period", late);
    assert_eq!(judged(&german, "breach-long").map(|it| it.0), Some(Verdict::NotMet));
    assert_eq!(judged(&swiss, "breach-long").map(|it| it.0), Some(Verdict::NotApplicable));
    assert_eq!(judged(&german, "dpo-owner").map(|it| it.1), Some(Severity::Error));
    assert_eq!(judged(&swiss, "dpo-owner").map(|it| it.1), Some(Severity::Hint));
}
