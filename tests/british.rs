//! UK law alone: what a set says where only the UK GDPR applies, and how it is read where other laws apply besides.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use std::collections::BTreeSet;

use common::{assess, data, page, profile, texts};

use anlage::i18n::{Language, Messages, Roles, sources};
use anlage::profile::{Profile, State, Value};
use anlage::rules::regimes::Governing;
use anlage::sheets::block::Trace;

/// A value in the notation of the profile.
fn set(profile: &mut Profile, question: &str, value: &str) {
    let value: Value = ron::from_str(value).unwrap();
    let on = profile.said.answers["author"].clone();
    let answer = profile.said.answers.entry(question.parse().unwrap()).or_insert(on);
    answer.is = State::Given(value);
}

/// The practice of Zürich and its software, both moved to the United Kingdom; whoever stored in Switzerland does so
/// there.
fn leeds() -> Profile {
    let mut moved = profile("praxis-zuerich");
    for question in ["client-country", "contractor-country"] {
        set(&mut moved, question, r#"Country("GB")"#);
    }
    set(&mut moved, "promised-countries", r#"Countries(["GB", "DE", "US"])"#);
    set(&mut moved, "scheme", r#"Choice("art32")"#);
    set(&mut moved, "governing-law", r#"Choice("england")"#);
    set(&mut moved, "special-kind/patients", r#"Choices(["health", "criminal"])"#);
    set(&mut moved, "special-ground/patients", r#"Choices(["health-care", "consent", "substantial-interest"])"#);
    set(&mut moved, "special-secrecy", r#"Choice("professional")"#);
    set(&mut moved, "special-schedule-1", "Yes");
    set(&mut moved, "criminal-ground/patients", r#"Choice("law")"#);
    moved.said.measures.get_mut("measures-staff").unwrap().uses.remove("secrecy-criminal-liability-ch");
    set(&mut moved, "dpo", r#"Choice("not-required")"#);
    let reasons = r#"Choices(["no-public-authority", "no-large-scale-monitoring", "no-large-scale-special"])"#;
    set(&mut moved, "dpo-reasons", reasons);
    for list in moved.said.lists.values_mut() {
        for row in &mut list.rows {
            if let Some(scope) = row.said.answers.remove("subprocessor-scope-ch") {
                row.said.answers.insert("subprocessor-scope-uk".parse().unwrap(), scope);
            }
            for answer in row.said.answers.values_mut() {
                if matches!(&answer.is, State::Given(Value::Country(country)) if country.code() == "CH") {
                    answer.is = State::Given(ron::from_str(r#"Country("GB")"#).unwrap());
                }
            }
        }
    }
    moved
}

fn printed(profile: &Profile, language: Language) -> String {
    let data = data();
    texts(&page(&data, profile, language, Roles::Statutory)).join("\n").replace('\u{a0}', " ")
}

/// Lines in which another law than the UK GDPR is named.
fn foreign(text: &str) -> Vec<&str> {
    let others = ["DSGVO", "GDPR", "BDSG", "Mitgliedstaat", "Member State", "Unionsrecht", "Union law", "DSG ", "FADP"];
    let is_foreign = |line: &&str| {
        let rest = line.replace("UK-DSGVO", "").replace("UK GDPR", "");
        others.iter().any(|other| rest.contains(other))
    };
    text.lines().filter(is_foreign).collect()
}

#[test]
fn where_only_the_uk_gdpr_applies_no_sentence_names_another_law() {
    let leeds = leeds();
    let data = data();
    assert_eq!(assess(&data, &leeds).composed.governing, Governing::UkGdpr);
    for language in [Language::De, Language::En] {
        let all = printed(&leeds, language);
        assert_eq!(foreign(&all), Vec::<&str>::new(), "{language:?}");
    }
    let all = printed(&leeds, Language::En);
    for wanted in [
        "Art. 28(3) UK GDPR",
        "special categories of personal data (Art. 9(1) UK GDPR)",
        "within the meaning of Art. 10 UK GDPR",
        "condition in Schedule 1 to the Data Protection Act 2018 is met",
        "(Art. 37(1)(b) UK GDPR)",
        "Confidentiality (Art. 32(1)(b) UK GDPR)",
        "notification of breaches to the Information Commission (Art. 33 UK GDPR)",
        "unless the law of the United Kingdom requires",
    ] {
        assert!(all.contains(wanted), "{wanted}");
    }
    let all = printed(&leeds, Language::De);
    for wanted in [
        "Art. 28 Abs. 3 UK-DSGVO",
        "Meldung von Verletzungen an die Information Commission (Art. 33 UK-DSGVO)",
        "vorherige Konsultation der Information Commission (Art. 36 UK-DSGVO)",
    ] {
        assert!(all.contains(wanted), "{wanted}");
    }
}

#[test]
fn the_authority_has_the_name_of_the_day() {
    let mut before = leeds();
    before.as_of = Some("2026-09-29".parse().unwrap());
    let all = printed(&before, Language::De);
    assert!(all.contains("Kontrollen und Maßnahmen des Information Commissioner"));
    assert!(!all.contains("Information Commission "));
    before.as_of = Some("2026-09-30".parse().unwrap());
    let all = printed(&before, Language::De);
    assert!(all.contains("Kontrollen und Maßnahmen der Information Commission"));
    assert!(!all.contains("Information Commissioner"));
}

#[test]
fn a_sentence_for_uk_law_names_no_other_law_and_every_message_of_its_kind_has_one() {
    for language in [Language::De, Language::En] {
        let mut bare = Vec::new();
        for (file, text) in sources(language) {
            let mut said = BTreeSet::new();
            let mut id = "";
            for line in text.lines() {
                if let Some((name, _)) = line.split_once(" = ").filter(|_| !line.starts_with([' ', '#'])) {
                    id = name;
                }
                if let Some(words) = line.trim_start().strip_prefix(".uk = ") {
                    assert_eq!(foreign(words), Vec::<&str>::new(), "{language:?} `{id}`");
                    said.insert(id.to_owned());
                }
            }
            // What a set under Swiss law alone says otherwise cites the GDPR, and mostly does for UK law as well.
            for line in text.lines().filter(|line| line.starts_with("sheet-")) {
                let (id, words) = line.split_once(" = ").unwrap_or((line, ""));
                let regimes = ["sheet-transfers-", "sheet-head-besides-", "sheet-church-"];
                if !foreign(words).is_empty() && !regimes.iter().any(|one| id.starts_with(one)) && !said.contains(id) {
                    bare.push(format!("{file}: {id}"));
                }
            }
        }
        // BDSG: asked only of clients in Germany. The Swiss kinds of data stand under their own law.
        bare.retain(|line| {
            !["sheet-subject-bdsg", "sheet-subject-fadp-lead", "sheet-subject-profiling", "-ch"]
                .iter()
                .any(|one| line.contains(one))
        });
        assert!(bare.is_empty(), "{language:?}: {bare:#?}");
    }
}

#[test]
fn nobody_is_said_to_be_told_of_a_punishment_that_the_instruction_sheet_does_not_name() {
    let mut german = leeds();
    set(&mut german, "contractor-country", r#"Country("DE")"#);
    for profile in [leeds(), german] {
        for (language, punished, told) in [
            (Language::De, ["strafrechtlichen Folgen", "Strafbarkeit"], "über die Geheimhaltungspflicht belehrt"),
            (Language::En, ["under criminal law", "criminal liability"], "informed of the duty of secrecy"),
        ] {
            let all = printed(&profile, language);
            assert!(punished.iter().all(|word| !all.contains(word)), "{language:?}");
            assert!(all.matches(told).count() >= 4, "{language:?}: staff, form and two companies");
        }
    }
    // Swiss law punishes it, and so may the law of a client that is left open.
    for name in ["praxis-zuerich", "payroll-vorlage"] {
        let all = printed(&profile(name), Language::De);
        assert!(!all.contains("über die Geheimhaltungspflicht belehrt"), "{name}");
        assert!(all.contains("zur Geheimhaltung verpflichtet und über die strafrechtlichen Folgen"), "{name}");
    }
}

#[test]
fn who_is_bound_by_statute_is_bound_by_the_german_one_only_for_clients_that_may_sit_in_germany() {
    let bound = |mut profile: Profile| {
        let row = &mut profile.said.lists.get_mut("subprocessors").unwrap().rows[0];
        row.said.answers.get_mut("subprocessor-bound").unwrap().is =
            State::Given(Value::Choice("by-law".parse().unwrap()));
        printed(&profile, Language::De)
    };
    let cited = "gesetzlich zur Geheimhaltung verpflichtet (§ 203 Abs. 1 oder 2 StGB)";
    assert!(bound(profile("eeg-praxis")).contains(cited));
    let all = bound(profile("praxis-zuerich"));
    assert!(all.contains("gesetzlich zur Geheimhaltung verpflichtet") && !all.contains("§ 203"));
}

#[test]
fn the_titles_rest_on_the_law_that_the_set_is_about() {
    let data = data();
    for (profile, law) in [(leeds(), "uk-gdpr-28-3"), (profile("praxis-zuerich"), "dsg-9-1")] {
        let composed = assess(&data, &profile).composed;
        let annexes: BTreeSet<_> = composed.annexes().cloned().collect();
        for sheet in composed.sheets.iter().filter(|sheet| annexes.contains(&sheet.id)) {
            let title = sheet.blocks.iter().find(|block| block.id == "title").unwrap();
            assert!(title.trace.contains(&Trace::Law(law.to_owned())), "{}: {:?}", sheet.id, title.trace);
        }
    }
}

#[test]
fn findings_and_what_stands_behind_a_paragraph_cite_the_uk_gdpr() {
    let data = data();
    let leeds = leeds();
    let british = assess(&data, &leeds);
    // Art. 94 repealed the directive; whoever still names that one is told so everywhere.
    let cites = |cite: &String| cite.starts_with("gdpr-") && cite != "gdpr-94-1";
    for finding in &british.findings {
        if finding.verdict != anlage::rules::Verdict::NotApplicable {
            let foreign: Vec<String> = finding.cited().into_iter().filter(cites).collect();
            assert!(foreign.is_empty(), "{}: {foreign:?}", finding.key);
        }
    }
    let subject = british.composed.sheets.iter().find(|sheet| sheet.id == *"subject").unwrap();
    let groups = subject.blocks.iter().find(|block| block.id == "groups").unwrap();
    assert!(groups.trace.contains(&Trace::Law("uk-gdpr-28-3".to_owned())), "{:?}", groups.trace);
    let german = profile("eeg-praxis");
    let german = assess(&data, &german).findings;
    assert!(german.iter().all(|finding| finding.cited() == finding.cites), "elsewhere nothing changes");
}

#[test]
fn the_card_asks_what_the_uk_gdpr_asks() {
    use anlage::assess::{Assessed, Engine};
    use anlage::describe::Describe;
    let engine = Engine::embedded().unwrap();
    let leeds = leeds();
    let assessed = Assessed::new(&engine, &leeds).unwrap();
    let messages = Messages::embedded(Language::En, Roles::Statutory).unwrap();
    let describe =
        Describe { questionnaire: &engine.questionnaire, messages: &messages, law: &engine.law, profile: &leeds };
    let card = describe.card(&assessed.walk, &assessed.card(&assessed.compose()));
    let group = card.groups.iter().find(|group| group.id == "gdpr-28").unwrap();
    assert_eq!(group.title.replace('\u{a0}', " "), "Contents of the contract under Art. 28 UK GDPR");
    for item in &group.items {
        assert!(item.cites.iter().all(|cite| cite.starts_with("uk-gdpr-")), "{}: {:?}", item.id, item.cites);
        assert_eq!(foreign(&item.says), Vec::<&str>::new(), "{}", item.id);
    }
}

/// What stands behind the clauses on how references to the GDPR are read.
fn clauses(profile: &Profile) -> Vec<(String, Vec<Trace>)> {
    let data = data();
    let composed = assess(&data, profile).composed;
    let head = &composed.sheets[0];
    let clauses = head.blocks.iter().filter(|block| block.id.starts_with("law/"));
    clauses.map(|block| (block.id.clone(), block.trace.clone())).collect()
}

#[test]
fn references_to_the_gdpr_are_explained_exactly_where_the_set_speaks_of_it_and_another_law_applies_too() {
    let of = |profile: &Profile| clauses(profile).into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    assert!(of(&leeds()).is_empty(), "UK law alone is cited itself");
    assert!(of(&profile("praxis-zuerich")).is_empty(), "Swiss law alone is cited itself");
    assert!(of(&profile("eeg-praxis")).is_empty(), "no other law applies");
    assert_eq!(of(&profile("payroll-london")), ["law/uk"]);
    assert_eq!(of(&profile("payroll-vorlage")), ["law/ch", "law/uk"]);
    let mut reaching = leeds();
    set(&mut reaching, "client-reach", r#"Choices(["eu-offering"])"#);
    assert_eq!(of(&reaching), ["law/uk"], "the GDPR applies as well");
    set(&mut reaching, "client-reach", r#"Choices(["ch-effects"])"#);
    assert_eq!(of(&reaching), ["law/ch", "law/uk"], "two laws and not the GDPR are read from it as well");
}

#[test]
fn behind_the_clause_stand_the_answers_that_make_the_other_law_apply() {
    let answer = |at: &str| Trace::Answer(anlage::id::Path::new(at).unwrap());
    let (_, trace) = clauses(&profile("payroll-london")).remove(0);
    assert_eq!(trace, [answer("client-country"), Trace::Law("uk-gdpr-3".to_owned())]);
    let mut reaching = profile("eeg-praxis");
    set(&mut reaching, "client-reach", r#"Choices(["ch-effects"])"#);
    let (_, trace) = clauses(&reaching).remove(0);
    assert_eq!(trace, [answer("client-reach"), Trace::Law("dsg-3-1".to_owned())]);
    let all = clauses(&profile("payroll-vorlage"));
    assert!(all.iter().all(|(_, trace)| trace[0] == answer("client-countries")), "{all:?}");
}

#[test]
fn what_only_the_gdpr_and_the_uk_gdpr_ask_is_asked_under_uk_law_alone() {
    let data = data();
    let leeds = leeds();
    let asked: Vec<String> = assess(&data, &leeds).walk.asked().map(|step| step.path.to_string()).collect();
    for question in
        ["special-ground/patients", "special-secrecy", "special-schedule-1", "criminal-ground/patients", "dpo-reasons"]
    {
        assert!(asked.iter().any(|at| at == question), "{question}");
    }
    for question in ["high-risk-profiling", "special-bdsg", "competent-authority"] {
        assert!(!asked.iter().any(|at| at == question), "{question}");
    }
}

#[test]
fn a_finding_on_a_certification_speaks_of_the_laws_under_which_nothing_stands_beside_it() {
    use anlage::describe::Describe;
    let data = data();
    let said = |profile: &Profile, row: &str| {
        let messages = Messages::embedded(Language::En, Roles::Statutory).unwrap();
        let findings = assess(&data, profile).findings;
        let key = format!("framework-alone/{row}");
        let found = findings.iter().find(|it| it.key == key).unwrap().clone();
        let describe = Describe { questionnaire: &data.questionnaire, messages: &messages, law: &data.law, profile };
        let (finding, remedy) = describe.finding(&found);
        format!("{finding} {remedy}")
    };
    let names = |text: &str| {
        let all = ["under the GDPR", "Swiss-U.S.", "UK Extension"];
        all.map(|name| text.contains(name))
    };
    assert_eq!(names(&said(&profile("eeg-praxis"), "r3")), [true, false, false]);
    assert_eq!(names(&said(&profile("praxis-zuerich"), "r3")), [false, true, false]);
    assert_eq!(names(&said(&leeds(), "r3")), [false, false, true]);
    let mut london = profile("payroll-london");
    assert_eq!(names(&said(&london, "r2")), [true, false, true], "Swiss law does not apply");
    // Brazil is recognised under the GDPR only: under UK law the addendum stands beside the certification.
    let row = london.said.lists.get_mut("subprocessors").unwrap().rows.iter_mut().find(|row| *row.id.as_str() == *"r2");
    let answers = &mut row.unwrap().said.answers;
    let given = answers["subprocessor-scope"].clone();
    for (question, value) in [
        ("subprocessor-storage", r#"Country("BR")"#),
        ("subprocessor-storage-scope", "Yes"),
        ("subprocessor-tool-uk", r#"Choice("addendum")"#),
    ] {
        let answer = answers.entry(question.parse().unwrap()).or_insert_with(|| given.clone());
        answer.is = State::Given(ron::from_str(value).unwrap());
    }
    assert_eq!(names(&said(&london, "r2")), [true, false, false], "only the law under which nothing stands beside it");
}
