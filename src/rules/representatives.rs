//! Representatives: a party outside the area of a law that reaches it, and who represents it.
//!
//! Art. 27 GDPR, Art. 14 of the Swiss Act, Art. 27 UK GDPR, EDPB Guidelines 3/2018. Whether an exception holds is for people to
//! say. What must never happen here: a party that lacks a representative because nobody was asked.

use super::company::is_same;
use super::finding::settled;
use super::people::names;
use super::rule::{Case, Rule, against, is};
use super::{Finding, Severity, Verdict};
use crate::dossier::{Dossier, Field, Reader, Representative};
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
    Rule { id: "representative-exempt", severity: Severity::Hint, cites: &["gdpr-27-2-a"], test: exempt },
];

/// The others, whose law depends on the area.
pub(super) const IDS: &[&str] = &["representative-eu", "representative-ch", "representative-uk"];

/// One finding per party and law.
pub fn assess(dossier: &Dossier) -> Vec<Finding> {
    let parties = &dossier.parties;
    let client = parties.client.representatives.iter().map(|one| finding("client", &parties.client.name, one));
    let contractor = &parties.contractor;
    let contractor = contractor.representatives.iter().map(|one| finding("contractor", &contractor.name, one));
    client.chain(contractor).collect()
}

fn finding(party: &str, name: &Field<String>, one: &Representative) -> Finding {
    let mut read = Reader::default();
    let met = read.get(&one.is).map(|chosen| !chosen.is("none"));
    let verdict = settled(met, &read);
    let (rule, cites): (&'static str, &'static [&'static str]) = match one.regime {
        Regime::Eu => ("representative-eu", &["gdpr-27-1", "gdpr-27-2"]),
        Regime::Ch => ("representative-ch", &["dsg-14-1"]),
        Regime::Uk => ("representative-uk", &["uk-gdpr-27-1", "uk-gdpr-27-2"]),
    };
    Finding::whole(rule, Severity::Warning, cites, verdict, &read).about(party).said(name)
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

/// Who a representative turns out to be, by how much that weighs.
const WAYS: [(&str, Severity); 3] =
    [("", Severity::Error), ("processor", Severity::Warning), ("officer", Severity::Warning)];

/// A representative is another person, and not one whose tasks stand against it.
fn representative(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let parties = &case.dossier.parties;
    let contacts = &case.dossier.contacts;
    let one = |party: &'static str, own: &Field<String>, other: &Field<String>, who: &Representative| {
        let mut read = Reader::default();
        let mut way = None;
        let verdict = match is(&mut read, &who.is, &["appointed"]) {
            Some(false) => Verdict::NotApplicable,
            None => settled(None, &read),
            Some(true) => {
                let text = read.get(&who.name);
                let open = parties.is_template();
                let mut named = |field: &Field<String>, left_open: bool| {
                    if left_open { Some(false) } else { Some(is_named(text?, read.get(field)?)) }
                };
                let itself = named(own, open && party == "client");
                let partner = named(other, open && party == "contractor");
                // An officer is an optional answer, and a person: found by name wherever it stands.
                let officer = contacts.dpo_name.value().zip(text).is_some_and(|(officer, text)| names(text, officer));
                if officer {
                    read.get(&contacts.dpo_name);
                }
                way = match (itself, partner, officer) {
                    (Some(true), ..) => Some(0),
                    (_, Some(true), _) if party == "client" => Some(1),
                    (_, _, true) => Some(2),
                    _ => None,
                };
                settled(if way.is_some() { Some(false) } else { itself.and(partner).map(|_| true) }, &read)
            }
        };
        let (way, severity) = way.and_then(|way: usize| WAYS.get(way)).copied().unwrap_or(("", Severity::Error));
        let (area, law): (&str, &[&str]) = match (who.regime, way) {
            (Regime::Ch, _) => ("ch", &["dsg-14-1"]),
            (Regime::Uk, _) => ("uk", &["uk-gdpr-27-1", "uk-gdpr-4-nr17"]),
            (Regime::Eu, "") => ("eu", &["gdpr-27-1", "gdpr-4-nr17"]),
            (Regime::Eu, _) => ("eu", &["gdpr-27-1", "edpb-03-2018"]),
        };
        let finding = rule.finding(verdict, &read).about(&format!("{party}-{area}")).citing(law.iter().copied());
        Finding { severity, ..finding }.way(way).said(&who.name).caused_by(Some(&who.name.at))
    };
    let (client, contractor) = (&parties.client, &parties.contractor);
    let of_client = client.representatives.iter().map(|who| one("client", &client.name, &contractor.name, who));
    let of_contractor =
        contractor.representatives.iter().map(|who| one("contractor", &contractor.name, &client.name, who));
    of_client.chain(of_contractor).collect()
}

/// The exception asks for processing that is only occasional and not of special categories on a large scale.
fn exempt(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let parties = &case.dossier.parties;
    let one = |party: &str, who: &Representative| {
        let mut read = Reader::default();
        let exempt = is(&mut read, &who.is, &["exempt"]);
        let special = if exempt == Some(false) { None } else { case.special(&mut read) };
        let (area, law): (&str, &[&str]) = match who.regime {
            Regime::Eu => ("eu", &["gdpr-27-2-a"]),
            Regime::Ch => ("ch", &["dsg-14-1"]),
            Regime::Uk => ("uk", &["uk-gdpr-27-2-a"]),
        };
        let finding = rule.finding(against(exempt, special, &read), &read);
        finding.about(&format!("{party}-{area}")).citing(law.iter().copied()).caused_by(Some(&who.is.at))
    };
    let of_client = parties.client.representatives.iter().map(|who| one("client", who));
    of_client.chain(parties.contractor.representatives.iter().map(|who| one("contractor", who))).collect()
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
