//! The catalogue as people meet it: short labels, no phrase that says nothing, headings that are used, words that find.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use anlage::describe::Describe;
use anlage::i18n::{Arg, Language, Messages, Roles};
use anlage::id::Id;
use anlage::profile::Profile;
use anlage::questionnaire::{Choices, Question};
use common::{Data, data};

fn messages(language: Language) -> Messages {
    Messages::embedded(language, Roles::Statutory).unwrap()
}

/// The labels of measures and of entries of lists are read in a list on the screen.
#[test]
fn labels_of_choices_are_short() {
    let data = data();
    for language in Language::ALL {
        let messages = messages(language);
        for (list, entries) in &data.questionnaire.catalogue.lists {
            for entry in &entries.entries {
                let label = messages.label(&format!("{list}--{}", entry.id)).unwrap();
                assert!(label.chars().count() <= 90, "{language:?}: `{label}` is too long for a list");
            }
        }
    }
}

#[test]
fn no_two_entries_of_a_list_say_the_same() {
    let data = data();
    for language in Language::ALL {
        let messages = messages(language);
        for (list, entries) in &data.questionnaire.catalogue.lists {
            let mut seen: BTreeMap<String, &Id> = BTreeMap::new();
            for entry in &entries.entries {
                let id = format!("{list}--{}", entry.id);
                let words = [messages.plain(&id), messages.label(&id).unwrap()];
                for words in words.into_iter().map(|words| anlage::text::fold(&words)).collect::<BTreeSet<_>>() {
                    if let Some(other) = seen.insert(words.clone(), &entry.id) {
                        panic!("{language:?} {list}: `{other}` and `{}` both say `{words}`", entry.id);
                    }
                }
            }
        }
        let mut seen: BTreeMap<String, &Id> = BTreeMap::new();
        for measure in data.questionnaire.catalogue.measures() {
            let sentence = sentence(&messages, measure);
            if let Some(other) = seen.insert(sentence.clone(), &measure.id) {
                panic!("{language:?}: `{other}` and `{}` both say `{sentence}`", measure.id);
            }
        }
    }
}

/// The sentence of a measure with bare values.
fn sentence(messages: &Messages, measure: &anlage::catalogue::Measure) -> String {
    let dative: Vec<String> = measure.params.iter().map(|param| format!("{}-dative", param.id)).collect();
    let names = measure.params.iter().map(|param| param.id.as_str()).chain(dative.iter().map(String::as_str));
    let args: Vec<(&str, Arg<'_>)> = names.map(|name| (name, Arg::Text("x"))).collect();
    messages.text(&format!("measure--{}", measure.id), &args)
}

/// Words that a reader cannot hold anybody to.
const EMPTY_WORDS: [&str; 14] = [
    "angemessen",
    "geeignete maßnahmen",
    "stand der technik",
    "regelmäßig",
    "nach bedarf",
    "ggf",
    "gegebenenfalls",
    "soweit möglich",
    "appropriate",
    "suitable measures",
    "state of the art",
    "regularly",
    "where possible",
    "as needed",
];

#[test]
fn no_measure_and_no_safeguard_hides_behind_an_empty_word() {
    let data = data();
    for language in Language::ALL {
        let messages = messages(language);
        let measures = data.questionnaire.catalogue.measures().map(|m| (m.id.to_string(), sentence(&messages, m)));
        let safeguards = data.questionnaire.catalogue.lists["safeguard"].entries.iter();
        let safeguards = safeguards.map(|e| (e.id.to_string(), messages.plain(&format!("safeguard--{}", e.id))));
        for (id, words) in measures.chain(safeguards) {
            let low = words.to_lowercase();
            let found = EMPTY_WORDS.iter().find(|empty| low.contains(**empty));
            assert!(found.is_none(), "{language:?} {id}: `{found:?}` in `{words}`");
        }
    }
}

#[test]
fn entries_of_lists_have_synonyms_and_no_synonym_is_empty_or_stands_twice() {
    let data = data();
    for language in Language::ALL {
        let messages = messages(language);
        let catalogue = &data.questionnaire.catalogue;
        let entries =
            catalogue.lists.iter().flat_map(|(list, l)| l.entries.iter().map(move |e| format!("{list}--{}", e.id)));
        let measures = catalogue.measures().map(|measure| format!("measure--{}", measure.id));
        for id in entries.chain(measures) {
            let synonyms = format!("{id}.synonyms");
            // The label of a measure often says the word already; a reason is chosen from a short list.
            let exempt = ["measure--", "dpo-reason--"].iter().any(|list| id.starts_with(list));
            assert!(exempt || messages.has(&synonyms), "{language:?}: `{id}` has no synonyms");
            if !messages.has(&synonyms) {
                continue;
            }
            let mut seen = BTreeSet::new();
            for word in messages.plain(&synonyms).split(';') {
                assert!(!word.trim().is_empty(), "{language:?} {id}: an empty synonym");
                assert!(seen.insert(anlage::text::fold(word.trim())), "{language:?} {id}: `{word}` stands twice");
            }
        }
    }
}

#[test]
fn every_heading_of_every_scheme_is_used_by_a_measure() {
    let data = data();
    let catalogue = &data.questionnaire.catalogue;
    for scheme in &catalogue.schemes {
        let used: BTreeSet<&Id> = catalogue.measures().filter_map(|measure| scheme.heading(measure)).collect();
        let unused: Vec<&Id> = scheme.headings.iter().filter(|heading| !used.contains(heading)).collect();
        assert!(unused.is_empty(), "{}: nothing stands under {unused:?}", scheme.id);
    }
    let schemes: Vec<&str> = catalogue.schemes.iter().map(|scheme| scheme.id.as_str()).collect();
    let Some(Choices::Here(choices)) = data.questionnaire.question("scheme").unwrap().choices() else { panic!() };
    assert_eq!(choices.iter().map(Id::as_str).collect::<Vec<_>>(), schemes, "what is offered is what there is");
    assert_eq!(catalogue.scheme("scc").unwrap().headings.len(), 17);
}

/// Where each goal of Art. 3 DSV stands in the ordinance.
#[test]
fn the_goals_of_the_swiss_ordinance_are_cited_letter_by_letter() {
    let letters = [
        ("access", "1", "a"),
        ("premises", "1", "b"),
        ("user", "1", "c"),
        ("media", "2", "a"),
        ("storage", "2", "b"),
        ("transport", "2", "c"),
        ("restoration", "2", "d"),
        ("availability", "2", "e"),
        ("system-security", "2", "f"),
        ("input", "3", "a"),
        ("disclosure", "3", "b"),
        ("detection", "3", "c"),
    ];
    let (german, english) = (messages(Language::De), messages(Language::En));
    let data = data();
    let headings = &data.questionnaire.catalogue.scheme("dsv").unwrap().headings;
    for ((goal, paragraph, letter), heading) in letters.iter().zip(headings) {
        assert_eq!(heading.as_str(), *goal);
        let id = format!("heading-dsv--{goal}");
        let cited = format!("Art.\u{a0}3 Abs.\u{a0}{paragraph} Buchst.\u{a0}{letter} DSV)");
        assert!(german.plain(&id).ends_with(&cited), "{}", german.plain(&id));
        assert!(english.plain(&id).contains(&format!("Art.\u{a0}3({paragraph})({letter})")), "{}", english.plain(&id));
    }
}

/// What real annexes state, row by row of the research, each by one choice.
const STATED: [(&str, usize, &str); 4] = [
    (
        "data-category",
        45,
        "contact log name billing credentials user-account uploads payment audio company-data messages ai-inputs contract \
         health-data usage documents job-title device-data bank-details form-entries customer-history location animal-data \
         application-documents credit-rating gender customer-number preferred-language images message-metadata receipts \
         professional-secrets appointments care-records case-file diagnoses expenses income medication orders planning \
         prescriptions salary supplier-data vat-number",
    ),
    (
        "group",
        21,
        "customers employees software-users prospects contact-persons mentioned-persons business-partners suppliers patients \
         end-customers commercial-agents authority-contacts callers professional-clients owners investors animal-owners \
         message-recipients freelancers members care-residents",
    ),
    (
        "purpose",
        43,
        "saas support ai-functions integration treatment-documentation email-service statistics invoicing order-handling \
         payroll hosting system-administration customer-management marketing call-answering remote-support transcription \
         goods-dispatch appointments archiving domain-management device-provision text-recognition payment document-creation \
         reporting search software-development staff-benefits appointment-reminders contract-performance data-management \
         design employer-of-record file-sharing online-forms staff-administration pension-administration \
         patient-administration printing security-monitoring social-security-filing user-management",
    ),
    (
        // Without the row that there are none, which is said of the whole list.
        "service",
        49,
        "cloud-infrastructure billing ai-models email-delivery cdn database monitoring error-tracking ticket-system \
         authentication customer-management web-analytics cache office-software data-warehouse email-marketing \
         text-recognition speech-recognition container-hosting data-integration ddos-protection documentation-hosting \
         ip-geolocation live-chat push-messages session-replay source-code-management object-storage telephony \
         address-validation video-conferencing website-hosting comparison-testing audits call-tracking bot-protection \
         expert-advice data-centre software-development on-site-work media-management second-level-support printing \
         quality-management realtime-messaging manual-review text-messages spam-filter tax-calculation",
    ),
];

#[test]
fn what_real_annexes_state_can_be_stated_by_one_choice_each() {
    let data = data();
    for (list, rows, entries) in STATED {
        let entries: BTreeSet<&str> = entries.split_whitespace().collect();
        assert_eq!(entries.len(), rows, "{list}");
        for entry in entries {
            assert!(data.questionnaire.catalogue.entry(list, entry).is_some(), "{list} has no `{entry}`");
        }
    }
}

/// What annexes of branches that the lists were not made for state, line by line: before the lists were read, and now. The
/// figures stand in CONTRIBUTING.md; an entry that goes or loses its meaning shows here.
#[test]
fn what_annexes_of_other_branches_state_keeps_its_entries() {
    let data = data();
    let lines = |text: &'static str| text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let written = [include_str!("data/purposes-fresh.txt"), include_str!("data/purposes-second.txt")];
    let written: Vec<&str> = written.into_iter().flat_map(lines).collect();
    let stated: Vec<&str> = lines(include_str!("data/purposes-stated.txt")).collect();
    assert_eq!(written.len(), 100);
    assert_eq!(written.len(), stated.len());
    let (mut before, mut now) = (0, 0);
    for (line, stated) in written.iter().zip(&stated) {
        let sides: Vec<&str> = stated.split(" | ").collect();
        for entry in sides.iter().flat_map(|side| side.split_whitespace()).filter(|entry| *entry != "-") {
            let known =
                ["purpose", "service"].iter().any(|list| data.questionnaire.catalogue.entry(list, entry).is_some());
            assert!(known, "{line}: no `{entry}`");
        }
        before += usize::from(sides[0] != "-");
        now += usize::from(sides[1] != "-");
    }
    assert_eq!((before, now), (39, 87), "of 100");
}

/// What published annexes state, item by item, and the entries that state it: when the items were collected, and now. The
/// shares stand in CONTRIBUTING.md; an entry that goes shows here.
#[test]
fn what_published_annexes_state_keeps_its_entries() {
    let data = data();
    let catalogue = &data.questionnaire.catalogue;
    let tables = [
        ("blind", include_str!("data/items-blind.tsv")),
        ("fresh", include_str!("data/items-fresh.tsv")),
        ("measures", include_str!("data/items-measures.tsv")),
        ("second", include_str!("data/items-second.tsv")),
        ("third", include_str!("data/items-third.tsv")),
        ("fourth", include_str!("data/items-fourth.tsv")),
        ("fifth", include_str!("data/items-fifth.tsv")),
        ("sixth", include_str!("data/items-sixth.tsv")),
    ];
    let lines = tables.iter().flat_map(|(table, text)| text.lines().map(move |line| (*table, line)));
    let mut counts: BTreeMap<(&str, &str), [usize; 3]> = BTreeMap::new();
    for (table, line) in lines.filter(|(_, line)| !line.starts_with('#')) {
        let [list, language, item, first, now, _source] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("not six cells: {line}")
        };
        assert!(["de", "en"].contains(&language) && !item.is_empty(), "{line}");
        let stated = |entries: &str| -> usize {
            for entry in entries.split_whitespace().filter(|entry| *entry != "-") {
                let known = match (list, entry.split_once(':')) {
                    (_, Some((other, entry))) => catalogue.entry(other, entry).is_some(),
                    ("measure", None) => catalogue.measure(entry).is_some(),
                    (list, None) => catalogue.entry(list, entry).is_some(),
                };
                assert!(known, "{item}: no `{entry}` in `{list}`");
            }
            usize::from(entries != "-")
        };
        let count = counts.entry((table, list)).or_default();
        *count = [count[0] + 1, count[1] + stated(first), count[2] + stated(now)];
    }
    let expected = [
        (("blind", "data-category"), [43, 39, 43]),
        (("blind", "group"), [33, 32, 32]),
        (("blind", "measure"), [63, 48, 61]),
        (("blind", "purpose"), [63, 60, 63]),
        (("blind", "service"), [43, 40, 42]),
        (("fresh", "data-category"), [67, 54, 67]),
        (("fresh", "group"), [51, 41, 51]),
        (("fresh", "measure"), [86, 72, 86]),
        (("fresh", "purpose"), [116, 77, 115]),
        (("fresh", "service"), [45, 41, 45]),
        (("measures", "measure"), [340, 237, 340]),
        (("second", "data-category"), [32, 31, 32]),
        (("second", "group"), [33, 32, 32]),
        (("second", "purpose"), [57, 46, 55]),
        (("third", "measure"), [410, 317, 410]),
        (("fourth", "measure"), [351, 195, 351]),
        (("fifth", "measure"), [333, 272, 333]),
        (("sixth", "measure"), [247, 247, 247]),
    ];
    assert_eq!(counts, BTreeMap::from(expected), "items, stated then, stated now");
}

/// The question whose choices come from a list.
fn asks<'d>(data: &'d Data, list: &str) -> &'d Question {
    let questions = data.questionnaire.questions();
    let of = |question: &&Question| matches!(question.choices(), Some(Choices::List(from)) if from.as_str() == list);
    questions.into_iter().find(of).unwrap_or_else(|| panic!("nobody asks for `{list}`"))
}

/// Every line: a typed word, and the entries it must find (`list--entry` or `measure--id`).
#[track_caller]
fn check(language: Language, table: &str) {
    let data = data();
    let messages = messages(language);
    let profile = Profile::empty("2026.11");
    let describe =
        Describe { questionnaire: &data.questionnaire, law: &data.law, messages: &messages, profile: &profile };
    let mut count = 0;
    let mut lost = Vec::new();
    for line in table.lines().filter(|line| !line.trim().is_empty()) {
        let (word, wanted) = line.split_once('=').unwrap();
        let word = word.trim();
        for wanted in wanted.split_whitespace() {
            let (list, entry) = wanted.split_once("--").unwrap();
            let entry: Id = entry.parse().unwrap();
            let found = if list == "measure" {
                assert!(data.questionnaire.catalogue.measure(entry.as_str()).is_some(), "no measure `{entry}`");
                describe.fits_measure(&entry, word).is_some()
            } else {
                assert!(data.questionnaire.catalogue.entry(list, entry.as_str()).is_some(), "no `{wanted}`");
                describe.fits(asks(&data, list), &entry, word).is_some()
            };
            if !found {
                lost.push(format!("{word} = {wanted}"));
            }
        }
        count += 1;
    }
    assert!(lost.is_empty(), "not found: {lost:#?}");
    assert!(count >= 80, "{count} words");
}

#[test]
fn what_people_type_in_german_finds_the_entry() {
    check(Language::De, include_str!("data/typed-de.txt"));
}

#[test]
fn what_people_type_in_english_finds_the_entry() {
    check(Language::En, include_str!("data/typed-en.txt"));
}

/// Tags that are written in the code or the questions after this word.
fn asked_for(folder: &str, endings: &[&str], after: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| endings.iter().any(|wanted| end == *wanted)) {
                let text = std::fs::read_to_string(&path).unwrap();
                found.extend(text.split(after).skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()));
            }
        }
    }
    found
}

#[test]
fn every_tag_that_a_rule_asks_for_is_there_and_every_tag_is_asked_for() {
    let data = data();
    let lists = data.questionnaire.catalogue.lists.values();
    let there: BTreeSet<String> =
        lists.flat_map(|list| &list.entries).flat_map(|entry| &entry.tags).map(ToString::to_string).collect();
    let in_rules = asked_for("src/rules", &["rs"], "tagged(\"");
    assert!(in_rules.len() > 8, "{in_rules:?}");
    assert_eq!(in_rules.difference(&there).collect::<Vec<_>>(), Vec::<&String>::new());
    // In the code as any text, in the questions and suggestions too; the lists themselves do not count.
    let mut all = asked_for("src", &["rs"], "\"");
    for folder in ["src/questionnaire", "src/law"] {
        all.extend(asked_for(folder, &["ron"], "\""));
    }
    // The numbers of § 22(2) BDSG are put together from their number; three are shown by `anlage catalogue` alone.
    let apart = |tag: &str| tag.starts_with("bdsg-") || ["doubtful", "health-context", "secret"].contains(&tag);
    let idle: Vec<&String> = there.iter().filter(|tag| !all.contains(*tag) && !apart(tag)).collect();
    assert_eq!(idle, Vec::<&String>::new());
}
