//! One party or person in two places that have to be different: the officer who belongs to a sub-processor or to the client,
//! the representative who is the party itself, its processor or an officer.
//!
//! Art. 27 and 38 GDPR, EDPB Guidelines 3/2018. Names are compared as names, because nothing else is asked. What must never
//! happen here: two companies called one because they share a word.

use super::company::{core, is_same};
use super::finding::settled;
use super::people::{about_officer, names};
use super::rule::{Case, Rule, is};
use super::{Finding, Severity, Verdict};
use crate::dossier::{Field, Reader, Representative, Subprocessor};
use crate::law::Regime;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "dpo-company", severity: Severity::Warning, cites: &["gdpr-38-3", "gdpr-38-6"], test: dpo_company },
    Rule {
        id: "representative-name",
        severity: Severity::Error,
        cites: &["gdpr-27-1", "gdpr-4-nr17"],
        test: representative,
    },
    Rule { id: "representative-exempt", severity: Severity::Hint, cites: &["gdpr-27-2-a"], test: exempt },
];

/// Domains at which anybody can have an address.
const MAIL: &[&str] = &[
    "gmail.com",
    "googlemail.com",
    "gmx.de",
    "gmx.net",
    "gmx.at",
    "gmx.ch",
    "web.de",
    "t-online.de",
    "freenet.de",
    "posteo.de",
    "mailbox.org",
    "outlook.com",
    "outlook.de",
    "hotmail.com",
    "hotmail.de",
    "live.com",
    "icloud.com",
    "me.com",
    "yahoo.com",
    "yahoo.de",
    "aol.com",
    "proton.me",
    "protonmail.com",
    "bluewin.ch",
    "arcor.de",
];

/// The domains of the e-mail addresses in a text that belong to somebody.
fn domains(text: &str) -> Vec<String> {
    let folded = fold(text);
    let parts = folded.split(|c: char| c.is_whitespace() || ",;/<>()".contains(c));
    let domains = parts.filter_map(|part| Some(part.split_once('@')?.1.trim_end_matches('.').to_owned()));
    domains.filter(|domain| domain.contains('.') && !MAIL.contains(&domain.as_str())).collect()
}

/// The first line of a text, where a name stands before its address.
fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

/// Whether two names are of one company, whatever its legal form is written like.
fn one_company(one: &str, other: &str) -> bool {
    let (one, other) = (core(first_line(one)), core(first_line(other)));
    !one.is_empty() && one == other
}

/// The officer belongs to a company that processes the data for the contractor, or to the client.
fn dpo_company(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let contacts = &case.dossier.contacts;
    // An optional answer: who names no organisation has an officer of its own.
    let organisation =
        |read: &mut Reader| contacts.dpo_organisation.value().and_then(|_| read.get(&contacts.dpo_organisation));
    let client = &case.dossier.parties.client;
    let of_client = about_officer(rule, case, |_, read| {
        let organisation = organisation(read);
        // A client that is left open has no name to compare.
        match (organisation, case.dossier.parties.is_template()) {
            (None, _) | (_, true) => Some(true),
            (Some(organisation), false) => read.get(&client.name).map(|name| !one_company(organisation, name)),
        }
    });
    let of_client = of_client.into_iter().map(|one| {
        let finding = one.about("client").way("client").said(&client.name);
        Finding { severity: Severity::Hint, ..finding }.caused_by(Some(&contacts.dpo_organisation.at))
    });
    let one = |sub: &Subprocessor| {
        let found = about_officer(rule, case, |officer, read| {
            let name = read.get(&sub.name);
            let mut same = name.map(|name| names(name, officer));
            if let Some((organisation, name)) = organisation(read).zip(name) {
                same = same.map(|same| same || one_company(organisation, name));
            }
            // Who answers for a company and how it is reached are looked at where somebody said so.
            if let Some(contact) = sub.contact.value() {
                read.get(&sub.contact);
                same = same.map(|same| same || names(contact, officer));
                if let Some(own) = contacts.dpo_contact.value() {
                    read.get(&contacts.dpo_contact);
                    let theirs = domains(contact);
                    same = same.map(|same| same || domains(own).iter().any(|domain| theirs.contains(domain)));
                }
            }
            same.map(|same| !same)
        });
        // Whoever has its hands on the data would supervise itself; of others it is to be asked.
        let near = sub.service.value().is_some_and(|service| {
            ["remote", "storage", "hosts", "cloud", "ai", "learns"].iter().any(|tag| service.tagged(tag))
        });
        let severity = if near { Severity::Warning } else { Severity::Hint };
        let said = |finding: Finding| Finding { severity, ..finding }.about(sub.id.as_str()).said(&sub.name);
        found.into_iter().map(said).collect::<Vec<_>>()
    };
    of_client.chain(case.dossier.recipients.subprocessors.iter().flat_map(one)).collect()
}

/// Whether a name with an address begins with this name, and with nothing that makes it another one.
fn is_named(text: &str, name: &str) -> bool {
    let (text, name) = (fold(text), fold(name));
    let name = name.trim();
    let after = text.trim_start().strip_prefix(name);
    let ends = |rest: &str| {
        rest.trim_start_matches([' ', '.']).is_empty() || rest.trim_start().starts_with([',', ';', '\n', '('])
    };
    !name.is_empty() && (after.is_some_and(ends) || is_same(first_line(&text), name))
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
        let finding = rule.finding(super::rule::against(exempt, special, &read), &read);
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

    #[test]
    fn domains_of_mail_providers_belong_to_nobody() {
        assert_eq!(domains("dsb@kanzlei-nord.example, Tel. 0761 5550172; x@gmx.de"), ["kanzlei-nord.example"]);
        assert!(domains("praxis@muster").is_empty());
    }
}
