//! One party or person in two places that have to be different: client and contractor, a party among the sub-processors, the
//! officer who belongs to a sub-processor or to the client.
//!
//! Art. 4, 28 and 38 GDPR. Names are compared as names, because nothing else is asked; whoever only shares a name waives the
//! finding. What must never happen here: two companies called one because they share a word.

use super::company::{core, is_same};
use super::finding::settled;
use super::people::{about_officer, names};
use super::rule::{Case, Rule, either, reaches};
use super::{Finding, Severity, Verdict};
use crate::dossier::{Field, Reader, Subprocessor};
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "dpo-company", severity: Severity::Warning, cites: &["gdpr-38-3", "gdpr-38-6"], test: dpo_company },
    Rule { id: "same-parties", severity: Severity::Warning, cites: &["gdpr-4-nr8", "gdpr-28-3"], test: same_parties },
    Rule {
        id: "subprocessor-is-party",
        severity: Severity::Warning,
        cites: &["gdpr-4-nr8", "gdpr-28-4"],
        test: subprocessor_is_party,
    },
    Rule { id: "bound-by-itself", severity: Severity::Warning, cites: &["gdpr-28-3-s2-b"], test: bound_by },
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
pub(super) fn domains(text: &str) -> Vec<String> {
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
        let near = sub.service.value().is_some_and(reaches);
        let severity = if near { Severity::Warning } else { Severity::Hint };
        let of_its = contacts.dpo_organisation.value().zip(sub.name.value());
        let at = of_its.filter(|(organisation, name)| one_company(organisation, name));
        let at = at.map(|_| &contacts.dpo_organisation.at);
        let said = |finding: Finding| {
            let finding = Finding { severity, ..finding }.about(sub.id.as_str()).said(&sub.name);
            if at.is_some() { finding.caused_by(at) } else { finding }
        };
        found.into_iter().map(said).collect::<Vec<_>>()
    };
    of_client.chain(case.dossier.recipients.subprocessors.iter().flat_map(one)).collect()
}

fn same(read: &mut Reader, one: &Field<String>, other: &Field<String>) -> Option<bool> {
    let (one, other) = (read.get(one), read.get(other));
    Some(is_same(one?, other?))
}

fn same_parties(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let parties = &case.dossier.parties;
    let found = rule.whole(|read| same(read, &parties.client.name, &parties.contractor.name).map(|same| !same));
    found.into_iter().map(|finding| finding.said(&parties.contractor.name)).collect()
}

/// Bound to secrecy "by another company", which is the company itself or one of the parties.
fn bound_by(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let parties = &case.dossier.parties;
    let one = |sub: &Subprocessor| {
        let mut read = Reader::default();
        let (mut way, mut severity) = ("", rule.severity);
        let verdict = match read.get(&sub.bound_by) {
            Some(by) if by.is("other") => {
                let itself = same(&mut read, &sub.bound_by_name, &sub.name);
                let mut found = itself;
                if itself == Some(false) {
                    let contractor = same(&mut read, &sub.bound_by_name, &parties.contractor.name);
                    // A client that is left open has no name to compare.
                    let client =
                        (!parties.is_template()).then(|| same(&mut read, &sub.bound_by_name, &parties.client.name));
                    found = either(contractor, client.unwrap_or(Some(false)));
                    (way, severity) = ("party", Severity::Hint);
                }
                settled(found.map(|found| !found), &read)
            }
            Some(_) => Verdict::NotApplicable,
            // Asked only where somebody is bound.
            None if !sub.bound_by.is_open() => Verdict::NotApplicable,
            None => settled(None, &read),
        };
        let mut law: Vec<String> = rule.cites.iter().map(|cite| (*cite).to_owned()).collect();
        for cite in super::secrecy::provisions(case.dossier, case.law) {
            // In Germany it is the duty to bind whoever is engaged.
            let cite = if cite.starts_with("stgb-203") { "stgb-203-4-s2-nr2".to_owned() } else { cite };
            if !law.contains(&cite) {
                law.push(cite);
            }
        }
        let finding = rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name).way(way).citing(law);
        Finding { severity, ..finding }.caused_by(Some(&sub.bound_by_name.at))
    };
    case.dossier.recipients.subprocessors.iter().map(one).collect()
}

/// The contractor itself, or the client, in the list of sub-processors.
fn subprocessor_is_party(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let parties = &case.dossier.parties;
    let one = |sub: &Subprocessor| {
        let mut read = Reader::default();
        let contractor = same(&mut read, &sub.name, &parties.contractor.name);
        // A client that is left open has no name to compare.
        let client = if parties.is_template() { Some(false) } else { same(&mut read, &sub.name, &parties.client.name) };
        let met = either(contractor, client).map(|same| !same);
        rule.met(met, &read).about(sub.id.as_str()).said(&sub.name).caused_by(Some(&sub.name.at))
    };
    case.dossier.recipients.subprocessors.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_of_mail_providers_belong_to_nobody() {
        assert_eq!(domains("dsb@kanzlei-nord.example, Tel. 0761 5550172; x@gmx.de"), ["kanzlei-nord.example"]);
        assert!(domains("praxis@muster").is_empty());
    }
}
