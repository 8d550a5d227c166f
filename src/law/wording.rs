//! Tests of the words of the law: `i18n/<lang>/law.ftl` against the data, and every form of a citation.
//!
//! It stands outside the flow, in tests only. What must never happen: a citation that loses a part when it is
//! spoken, or an id of the data that one language does not know.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::*;

const FILES: [(&str, &str); 2] =
    [("de", include_str!("../../i18n/de/law.ftl")), ("en", include_str!("../../i18n/en/law.ftl"))];

type Bundle = FluentBundle<FluentResource>;

fn bundle(language: &str) -> Bundle {
    let (_, text) = FILES.iter().find(|(name, _)| *name == language).unwrap();
    let mut bundle = FluentBundle::new(vec![language.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new((*text).to_owned()).unwrap()).unwrap();
    bundle
}

/// What a caller of [`speak`] does: values become Fluent values, and any error is a missing message.
fn say(bundle: &Bundle, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(*text),
            Value::Number(n) => FluentValue::from(*n),
        };
        arguments.set(*name, value);
    }
    let mut errors = Vec::new();
    let spoken = bundle.format_pattern(bundle.get_message(id)?.value()?, Some(&arguments), &mut errors).into_owned();
    errors.is_empty().then_some(spoken)
}

#[test]
fn every_form_of_a_citation_is_spoken_in_both_languages() {
    let law = Law::embedded().unwrap();
    let bundles = [bundle("de"), bundle("en")];
    // `~` stands for the non-breaking space, so that both are seen apart.
    let check = |input: &str, expected: [&str; 2]| {
        let citation = law.citation(input).unwrap();
        let spoken = bundles.each_ref().map(|b| law.speak(&citation, &|id, values| say(b, id, values)).unwrap());
        assert_eq!(spoken.each_ref().map(|text| text.replace('\u{a0}', "~")), expected, "{input}");
    };
    check("gdpr", ["DSGVO", "GDPR"]);
    check("gdpr-28", ["Art.~28 DSGVO", "Art.~28 GDPR"]);
    check("gdpr-28-2", ["Art.~28 Abs.~2 DSGVO", "Art.~28(2) GDPR"]);
    check("gdpr-32-1-d", ["Art.~32 Abs.~1 Buchst.~d DSGVO", "Art.~32(1)(d) GDPR"]);
    check("gdpr-28-3-s2-h", ["Art.~28 Abs.~3 Satz~2 Buchst.~h DSGVO", "Art.~28(3), second sentence, point~(h) GDPR"]);
    check("gdpr-4-nr8", ["Art.~4 Nr.~8 DSGVO", "Art.~4(8) GDPR"]);
    check("stgb-203", ["§~203 StGB", "section~203 of the German Criminal Code (StGB)"]);
    check(
        "stgb-203-4-s2-nr2",
        ["§~203 Abs.~4 Satz~2 Nr.~2 StGB", "section~203(4), second sentence, no.~2 of the German Criminal Code (StGB)"],
    );
    check("stgb-203-1-nr3a", ["§~203 Abs.~1 Nr.~3a StGB", "section~203(1), no.~3a of the German Criminal Code (StGB)"]);
    check(
        "bdsg-22-1-nr1-b",
        [
            "§~22 Abs.~1 Nr.~1 Buchst.~b BDSG",
            "section~22(1), no.~1, point~(b) of the German Federal Data Protection Act (BDSG)",
        ],
    );
    check(
        "bdsg-38-1-s1",
        ["§~38 Abs.~1 Satz~1 BDSG", "section~38(1), first sentence of the German Federal Data Protection Act (BDSG)"],
    );
    check(
        "brao-43e-3-s12",
        ["§~43e Abs.~3 Satz~12 BRAO", "section~43e(3), 12th sentence of the German Federal Code for Lawyers (BRAO)"],
    );
    check("sgb-10-80-1", ["§~80 Abs.~1 SGB X", "section~80(1) of the German Social Code, Book X (SGB X)"]);
    check("stgb-at-121", ["§~121 StGB (Österreich)", "section~121 of the Austrian Criminal Code (StGB)"]);
    check("stgb-ch-321", ["Art.~321 StGB (Schweiz)", "Art.~321 Swiss Criminal Code"]);
    check("dsv-annex-1", ["Anhang 1 DSV (Schweiz)", "Annex 1 to the Swiss Data Protection Ordinance"]);
    check("dsg-5-c-nr2", ["Art.~5 Buchst.~c Nr.~2 DSG (Schweiz)", "Art.~5(c), no.~2 Swiss FADP"]);
    check("uk-gdpr-46-1a", ["Art.~46 Abs.~1A UK-DSGVO", "Art.~46(1A) UK GDPR"]);
    check("uk-gdpr-45a", ["Art.~45A UK-DSGVO", "Art.~45A UK GDPR"]);
    check(
        "dpa-2018-11-1",
        ["Section~11 Abs.~1 Data Protection Act 2018", "section~11(1) of the Data Protection Act 2018"],
    );
    check("eu-2021-1772", ["Durchführungsbeschluss (EU) 2021/1772", "Implementing Decision (EU) 2021/1772"]);
    check(
        "eu-2021-914-1-2",
        ["Art.~1 Abs.~2 Durchführungsbeschluss (EU) 2021/914", "Art.~1(2) Implementing Decision (EU) 2021/914"],
    );
}

#[test]
fn a_missing_message_makes_no_half_citation() {
    let law = Law::embedded().unwrap();
    let bundle = bundle("de");
    for missing in ["instrument--gdpr", "citation-article", "citation-paragraph", "citation-letter"] {
        let words =
            |id: &str, values: &[(&str, Value<'_>)]| if id == missing { None } else { say(&bundle, id, values) };
        assert_eq!(law.speak(&law.citation("gdpr-32-1-d").unwrap(), &words), None, "{missing}");
    }
}

#[test]
fn a_decision_is_spoken_for_a_table_cell() {
    let law = Law::embedded().unwrap();
    let at = law.at("2026-11-23".parse().ok()).unwrap();
    let until = ["27. Dezember 2031", "27 December 2031"];
    let check = |input: &str, expected: [&str; 2]| {
        let (Standing::Adequate(decision) | Standing::Conditional(decision)) =
            at.adequacy(Regime::Eu, input.parse().unwrap())
        else {
            panic!("{input} has no decision")
        };
        for (at, language) in ["de", "en"].into_iter().enumerate() {
            let values: &[_] = if decision.expiry().is_some() { &[("until", Value::Text(until[at]))] } else { &[] };
            let spoken = say(&bundle(language), &decision.message(), values);
            assert_eq!(spoken.as_deref(), Some(expected[at]), "{input}");
        }
    };
    check(
        "GB",
        [
            "Durchführungsbeschluss (EU) 2021/1772 der Kommission, gültig bis 27. Dezember 2031",
            "Commission Implementing Decision (EU) 2021/1772, valid until 27 December 2031",
        ],
    );
    check(
        "CA",
        [
            "Entscheidung 2002/2/EG der Kommission (Empfänger unterliegt PIPEDA)",
            "Commission Decision 2002/2/EC (recipient subject to PIPEDA)",
        ],
    );
    check("CH", ["Entscheidung 2000/518/EG der Kommission", "Commission Decision 2000/518/EC"]);
    check("AD", ["Beschluss 2010/625/EU der Kommission", "Commission Decision 2010/625/EU"]);
    check("NZ", ["Durchführungsbeschluss 2013/65/EU der Kommission", "Commission Implementing Decision 2013/65/EU"]);
}

/// Message id, or id and attribute: its variables.
fn variables_of(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for entry in fluent_syntax::parser::parse(text).unwrap().body {
        let Entry::Message(message) = entry else { continue };
        let patterns = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        let attributes = message.attributes.iter().map(|a| (format!("{}.{}", message.id.name, a.id.name), &a.value));
        for (id, pattern) in patterns.chain(attributes) {
            let mut variables = BTreeSet::new();
            in_pattern(pattern, &mut variables);
            assert!(found.insert(id.clone(), variables).is_none(), "{id} stands twice");
        }
    }
    found
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
            for argument in positional {
                in_inline(argument, found);
            }
        }
        _ => {}
    }
}

#[test]
fn both_languages_have_the_same_messages_attributes_and_variables() {
    let [german, english] = FILES.map(|(_, text)| variables_of(text));
    assert_eq!(german, english);
}

#[test]
fn every_id_of_the_data_has_words_and_every_word_an_id() {
    let law = Law::embedded().unwrap();
    let mut wanted = BTreeSet::new();
    for instrument in law.instruments().iter() {
        wanted.extend([instrument.message(), format!("{}.full", instrument.message())]);
    }
    for instrument in law.instruments().iter() {
        wanted.insert(format!("instrument-kind--{}", instrument.kind.id()));
    }
    wanted.insert(format!("instrument-kind--{}", Kind::Standard.id()));
    wanted.extend(Regime::ALL.map(|regime| format!("regime--{}", regime.id())));
    wanted.extend(law.authorities().iter().map(Authority::message));
    // The authority that a sentence names under one law alone has its name in every case.
    let named = law.authorities().iter().filter(|authority| authority.regime == Regime::Uk);
    let cases = ["nom", "gen", "dat", "acc"];
    wanted.extend(named.flat_map(|authority| cases.map(|case| format!("{}.{case}", authority.message()))));
    wanted.extend(law.watch().iter().map(Watch::message));
    for row in law.rows() {
        wanted.extend(row.note.iter().map(|note| format!("law-note--{note}")));
        if let Standing::Adequate(decision) | Standing::Conditional(decision) = row.standing() {
            wanted.insert(decision.message());
            wanted.extend(decision.condition_message().into_iter().flat_map(|id| [format!("{id}.why"), id]));
        }
    }
    wanted.extend([Confidence::Low, Confidence::Medium, Confidence::High].map(|c| format!("confidence--{}", c.id())));
    let others = [
        Standing::Domestic,
        Standing::Member,
        Standing::NoDecision,
        Standing::Review(""),
        Standing::NotCovered,
        Standing::NoDay,
    ];
    wanted.extend(others.map(|standing| standing.message()));
    wanted.insert(format!("law-floor--{}", law.floor().reason));
    for (language, text) in FILES {
        let known: BTreeSet<_> = variables_of(text).into_keys().filter(|id| !id.starts_with("citation-")).collect();
        assert_eq!(known, wanted, "{language}");
    }
}

#[test]
fn only_decisions_that_expire_take_a_day() {
    let law = Law::embedded().unwrap();
    for (language, text) in FILES {
        let variables = variables_of(text);
        for row in law.rows() {
            let (Standing::Adequate(decision) | Standing::Conditional(decision)) = row.standing() else { continue };
            let takes_a_day = variables.get(&decision.message()).is_some_and(|names| names.contains("until"));
            assert_eq!(takes_a_day, decision.expiry().is_some(), "{language}: {}", decision.citation);
        }
    }
}

#[test]
fn no_abbreviation_of_a_citation_is_parted_from_its_number() {
    for (language, text) in FILES {
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            for short in ["Art. ", "§ ", "Abs. ", "Satz {", "Nr. ", "Buchst. ", "no. ", "section {"] {
                assert!(!line.contains(short), "{language}, line {}: {line}", at + 1);
            }
        }
    }
}
