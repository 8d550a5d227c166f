//! Representatives: a party outside the area of a law that reaches it, and who represents it.
//!
//! Art. 27 GDPR, Art. 14 of the Swiss Act, Art. 27 UK GDPR, EDPB Guidelines 3/2018. Whether an exception holds is for people to
//! say. What must never happen here: a party that lacks a representative because nobody was asked.

use super::addresses::countries;
use super::company::is_same;
use super::finding::settled;
use super::people::names;
use super::regimes::inside;
use super::rule::{Case, Rule, against, is, needs_day};
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::dossier::{Dossier, Field, Parties, Reader, Representative};
use crate::law::Regime;
use crate::text::fold;

/// The rules of this room that stand in a table.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "representative-name",
        severity: Severity::Error,
        cites: &["gdpr-27-1", "gdpr-4-nr17"],
        test: representative,
    },
    Rule {
        id: "representative-place",
        severity: Severity::Warning,
        cites: &["gdpr-27-1", "gdpr-27-3", "gdpr-4-nr17"],
        test: place,
    },
    Rule { id: "representative-exempt", severity: Severity::Hint, cites: &["gdpr-27-2-a"], test: exempt },
];

/// The others, whose law depends on the area.
pub(super) const IDS: &[&str] = &["representative-eu", "representative-ch", "representative-uk"];

/// A party and whoever represents it.
struct Side<'d> {
    id: &'static str,
    name: &'d Field<String>,
    representatives: &'d [Representative],
}

fn sides(parties: &Parties) -> [Side<'_>; 2] {
    let (client, contractor) = (&parties.client, &parties.contractor);
    [
        Side { id: "client", name: &client.name, representatives: &client.representatives },
        Side { id: "contractor", name: &contractor.name, representatives: &contractor.representatives },
    ]
}

/// One finding per party and law.
pub fn assess(dossier: &Dossier) -> Vec<Finding> {
    let of = |side: &Side<'_>| side.representatives.iter().map(|who| missing(side, who)).collect::<Vec<_>>();
    sides(&dossier.parties).iter().flat_map(of).collect()
}

fn missing(side: &Side<'_>, who: &Representative) -> Finding {
    let mut read = Reader::default();
    let met = read.get(&who.is).map(|chosen| !chosen.is("none"));
    let verdict = settled(met, &read);
    let (rule, cites): (&'static str, &'static [&'static str]) = match who.regime {
        Regime::Eu => ("representative-eu", &["gdpr-27-1", "gdpr-27-2"]),
        Regime::Ch => ("representative-ch", &["dsg-14-1"]),
        Regime::Uk => ("representative-uk", &["uk-gdpr-27-1", "uk-gdpr-27-2"]),
    };
    Finding::whole(rule, Severity::Warning, cites, verdict, &read).about(side.id).said(side.name)
}

/// Whether a name with an address begins with this name, and with nothing that makes it another one.
fn is_named(text: &str, name: &str) -> bool {
    let (text, name) = (fold(text), fold(name));
    let name = name.trim();
    let after = text.trim_start().strip_prefix(name);
    let ends = |rest: &str| {
        rest.trim_start_matches([' ', '.']).is_empty() || rest.trim_start().starts_with([',', ';', '\n', '('])
    };
    !name.is_empty() && (after.is_some_and(ends) || is_same(text.lines().next().unwrap_or_default(), name))
}

/// Who a representative turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// The party that it should represent.
    Itself,
    /// The processor of that party.
    Processor,
    /// A data protection officer.
    Officer,
}

/// A representative is another person, and in the Union not one whose tasks stand against it.
fn representative(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let [client, contractor] = sides(&case.dossier.parties);
    let of = |side: &Side<'_>, other: &Side<'_>| {
        side.representatives.iter().map(|who| same(rule, case, side, other, who)).collect::<Vec<_>>()
    };
    [of(&client, &contractor), of(&contractor, &client)].concat()
}

fn same(rule: Rule, case: Case<'_>, side: &Side<'_>, other: &Side<'_>, who: &Representative) -> Finding {
    let mut read = Reader::default();
    let mut is_who = None;
    let verdict = match is(&mut read, &who.is, &["appointed"]) {
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
        Some(true) => {
            let text = read.get(&who.name);
            let mut named = |side: &Side<'_>| Some(is_named(text?, read.get(side.name)?));
            let itself = named(side);
            let mut known = itself;
            if itself == Some(true) {
                is_who = Some(Who::Itself);
            } else if who.regime == Regime::Eu {
                // What the Board's guidelines say is said of the Union only.
                let processor = if side.id == "client" { named(other) } else { Some(false) };
                // An officer is an optional answer, and a person: found by name wherever it stands.
                let officer = &case.dossier.contacts.dpo_name;
                let officer = officer.value().and_then(|_| Some(names(text?, read.get(officer)?)));
                is_who = match (processor, officer) {
                    (Some(true), _) => Some(Who::Processor),
                    (_, Some(true)) => Some(Who::Officer),
                    _ => None,
                };
                known = itself.and(processor);
            }
            settled(if is_who.is_some() { Some(false) } else { known.map(|_| true) }, &read)
        }
    };
    let law: &[&str] = match (who.regime, is_who) {
        (Regime::Ch, _) => &["dsg-14-1"],
        (Regime::Uk, _) => &["uk-gdpr-27-1", "uk-gdpr-4-nr17"],
        (Regime::Eu, Some(Who::Processor | Who::Officer)) => &["gdpr-27-1", "edpb-03-2018"],
        (Regime::Eu, _) => &["gdpr-27-1", "gdpr-4-nr17"],
    };
    let (way, severity) = match is_who {
        Some(Who::Processor) => ("processor", Severity::Warning),
        Some(Who::Officer) => ("officer", Severity::Warning),
        Some(Who::Itself) | None => ("", Severity::Error),
    };
    let finding = rule.finding(verdict, &read).about(&about(side, who)).citing(law.iter().copied());
    Finding { severity, ..finding }.way(way).said(&who.name).caused_by(Some(&who.name.at))
}

fn about(side: &Side<'_>, who: &Representative) -> String {
    format!("{}-{}", side.id, who.regime.id())
}

/// A representative is established in the area; only an address that names a country is held against it.
fn place(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let of = |side: &Side<'_>| side.representatives.iter().map(|who| placed(rule, case, side, who)).collect::<Vec<_>>();
    sides(&case.dossier.parties).iter().flat_map(of).collect()
}

fn placed(rule: Rule, case: Case<'_>, side: &Side<'_>, who: &Representative) -> Finding {
    let mut read = Reader::default();
    let (way, law): (_, &[&str]) = match who.regime {
        Regime::Eu => ("eu", rule.cites),
        Regime::Ch => ("ch", &["dsg-14-1"]),
        Regime::Uk => ("uk", &["uk-gdpr-27-1", "uk-gdpr-4-nr17"]),
    };
    let mut outside = None;
    let verdict = match is(&mut read, &who.is, &["appointed"]) {
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
        Some(true) => match read.get(&who.name).map(|text| countries(case.law.law().countries(), text)) {
            None => settled(None, &read),
            Some(named) if named.is_empty() => Verdict::NotApplicable,
            Some(named) => {
                needs_day(case.dossier, case.law, &mut read);
                let within: Option<Vec<bool>> =
                    named.iter().map(|country| inside(case.law, who.regime, *country)).collect();
                let met = within.map(|within| within.contains(&true));
                outside = named.first().copied().filter(|_| met == Some(false));
                settled(met, &read)
            }
        },
    };
    let finding = rule.finding(verdict, &read).about(&about(side, who)).citing(law.iter().copied()).way(way);
    // Name and address are one text of several lines.
    let named = who.name.value().map(|text| text.lines().map(str::trim).collect::<Vec<_>>().join(", "));
    let finding = Finding { name: named.map(Name::Said), ..finding }.caused_by(Some(&who.name.at));
    match outside {
        Some(country) => finding.law("adequacy", LawFact::Standing(who.regime, country)),
        None => finding,
    }
}

/// The exception of the GDPR asks for processing that is only occasional and not of special categories on a large scale;
/// Swiss law asks for a representative only where processing is extensive, regular and of high risk.
fn exempt(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |side: &Side<'_>, who: &Representative| {
        let mut read = Reader::default();
        let exempt = is(&mut read, &who.is, &["exempt"]);
        let special = if exempt == Some(false) { None } else { case.special(&mut read) };
        let (way, law) = match who.regime {
            Regime::Eu => ("", "gdpr-27-2-a"),
            Regime::Ch => ("ch", "dsg-14-1"),
            Regime::Uk => ("", "uk-gdpr-27-2-a"),
        };
        let finding = rule.finding(against(exempt, special, &read), &read);
        finding.about(&about(side, who)).way(way).citing([law]).caused_by(Some(&who.is.at))
    };
    let of = |side: &Side<'_>| side.representatives.iter().map(|who| one(side, who)).collect::<Vec<_>>();
    sides(&case.dossier.parties).iter().flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_the_same_with_its_address_and_another_with_more_of_a_name() {
        #[track_caller]
        fn check(text: &str, name: &str, expected: bool) {
            assert_eq!(is_named(text, name), expected, "{text} / {name}");
        }
        check("Praxis am See AG, Bahnhofstrasse 1, 8001 Zürich", "Praxis am See AG", true);
        check("Praxis am See AG\nBahnhofstrasse 1", "Praxis am See AG", true);
        check("EEG-Praxis am Münsterplatz, Dr. Aumann", "EEG-Praxis am Münsterplatz, Dr. Aumann", true);
        check("Praxis am See GmbH, Konstanz", "Praxis am See AG", false);
        check("Praxis am See AG Deutschland GmbH, Konstanz", "Praxis am See AG", false);
        check("Calder Hosting Limited\nDublin", "Calder Hosting Ltd.", true);
        check("", "", false);
    }
}
