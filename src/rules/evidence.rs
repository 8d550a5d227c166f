//! Evidence: certificates that the measures and the list of evidence speak of, and how old a report is.
//!
//! What must never happen here: a certificate of a data centre that counts as one of the contractor.

use super::company::is_akin;
use super::finding::settled;
use super::rule::{Case, Rule, either, is_one_of};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::dossier::evidence::Certificate;
use crate::law::health::within_months;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "certificate-unlisted",
        severity: Severity::Warning,
        cites: &["gdpr-28-5", "gdpr-32-3"],
        test: unlisted,
    },
    Rule { id: "certificate-unclaimed", severity: Severity::Hint, cites: &["gdpr-28-5", "gdpr-32-3"], test: unclaimed },
    Rule { id: "certificate-holder", severity: Severity::Hint, cites: &["gdpr-28-5", "gdpr-32-3"], test: holder },
    Rule { id: "care-report-age", severity: Severity::Hint, cites: &["sgb-5-393-3-nr2"], test: report_age },
];

/// Measures that say there is a certificate, the type they name, and the kinds in the list that are the same.
const SAME: [(&str, Option<&str>, &[&str]); 6] = [
    ("certificate-iso-27001", None, &["iso-27001", "iso-27001-grundschutz"]),
    ("certificate-c5", Some("type-1"), &["c5-type-1"]),
    ("certificate-c5", Some("type-2"), &["c5-type-2"]),
    ("certificate-soc-2", Some("type-1"), &["soc-2-type-1"]),
    ("certificate-soc-2", Some("type-2"), &["soc-2-type-2"]),
    ("certificate-gdpr", None, &["art-42"]),
];

/// Measures that speak of the services that are used, whoever provides them.
const OF_SERVICES: &[&str] = &["certificate-c5", "certificate-soc-2"];

/// Whether a measure of a type is claimed.
fn claimed(case: Case<'_>, measure: &str, of: Option<&str>, read: &mut Reader) -> Option<bool> {
    match (case.claims("organisation", measure, read), of) {
        (Some(true), Some(of)) => {
            let fact = case.measure("organisation", measure)?;
            read.get(&fact.choice("type")).map(|chosen| *chosen == *of)
        }
        (claims, _) => claims,
    }
}

/// Words for the contractor that people write instead of its name.
const CONTRACTOR: &[&str] = &["auftragsverarbeiter", "auftragsbearbeiter", "auftragnehmer", "processor", "contractor"];

/// Whether a certificate is the contractor's own; none while that is not known.
pub(super) fn own(case: Case<'_>, certificate: &Certificate, read: &mut Reader) -> Option<bool> {
    let holder = read.get(&certificate.holder).map(|holder| fold(holder));
    let name = read.get(&case.dossier.parties.contractor.name).map(|name| fold(name));
    let (holder, name) = (holder?, name?);
    let (holder, name) = (holder.trim(), name.trim());
    // One of both is often written shorter; nothing is part of everything.
    let same = !holder.is_empty() && !name.is_empty() && (holder.contains(name) || name.contains(holder));
    Some(same || CONTRACTOR.contains(&holder))
}

/// A measure says that there is a certificate, and the list lacks it.
fn unlisted(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(measure, of, kinds): &(&str, Option<&str>, &[&str])| {
        let mut read = Reader::default();
        let verdict = match claimed(case, measure, *of, &mut read) {
            Some(true) => {
                let mut found = read.get(&case.dossier.evidence.complete).map(|()| false);
                for certificate in &case.dossier.evidence.certificates {
                    let kind = read.get(&certificate.kind).map(|kind| is_one_of(kind, kinds));
                    let asks = kind == Some(true) && !OF_SERVICES.contains(measure);
                    let there = if asks { own(case, certificate, &mut read) } else { kind };
                    found = either(found, there);
                }
                settled(found, &read)
            }
            Some(false) => Verdict::NotApplicable,
            None => settled(None, &read),
        };
        let about = of.map_or_else(|| (*measure).to_owned(), |of| format!("{measure}-{of}"));
        let way = if OF_SERVICES.contains(measure) { "services" } else { "" };
        let at = case.measure("organisation", measure).map(|fact| &fact.at);
        let finding = rule.finding(verdict, &read).about(&about).way(way).caused_by(at);
        // Who has such evidence, if not the contractor.
        let others = case.dossier.evidence.certificates.iter();
        let other = others
            .filter(|one| one.kind.value().is_some_and(|kind| is_one_of(kind, kinds)))
            .find_map(|one| one.holder.value());
        match other {
            Some(holder) if finding.verdict == Verdict::NotMet => {
                finding.way("others").named(Name::Said(holder.clone()))
            }
            _ => finding.named(Name::measure(measure)),
        }
    };
    SAME.iter().map(one).collect()
}

/// The list has a certificate of the contractor that no measure speaks of.
fn unclaimed(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |certificate: &Certificate| {
        let mut read = Reader::default();
        let kind = read.get(&certificate.kind).cloned();
        let same = kind.as_ref().and_then(|kind| SAME.iter().find(|(.., kinds)| is_one_of(kind, kinds)));
        let verdict = match (kind, same) {
            (None, _) => settled(None, &read),
            (Some(_), None) => Verdict::NotApplicable,
            (Some(_), Some((measure, of, _))) => match own(case, certificate, &mut read) {
                Some(true) => settled(claimed(case, measure, *of, &mut read), &read),
                Some(false) => Verdict::NotApplicable,
                None => settled(None, &read),
            },
        };
        rule.finding(verdict, &read).about(certificate.id.as_str()).said(&certificate.name)
    };
    case.dossier.evidence.certificates.iter().map(one).collect()
}

/// Months after which somebody should ask for the next report. The statute says "current" and has no figure.
const ASK_AFTER: i32 = 12;

/// A report that ended more than a year before the day of the document.
fn report_age(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |system: &crate::dossier::CloudSystem| {
        let mut read = Reader::default();
        let verdict = match read.get(&system.proof) {
            Some(proof) if is_one_of(proof, &["type-1", "type-2"]) => {
                let day = read.get(&case.dossier.document.as_of).copied();
                let until = read.get(&system.until).copied();
                let met = until.zip(day).map(|(until, day)| until > day || within_months(until, ASK_AFTER, day));
                settled(met, &read)
            }
            Some(_) => Verdict::NotApplicable,
            None => settled(None, &read),
        };
        rule.finding(verdict, &read).about(system.id.as_str()).said(&system.name)
    };
    case.dossier.health.systems.iter().map(one).collect()
}

/// The holder of a certificate is nobody of whom the annexes speak.
fn holder(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let one = |certificate: &Certificate| {
        let mut read = Reader::default();
        let mut found = own(case, certificate, &mut read);
        if found == Some(false) {
            let holder = read.get(&certificate.holder).map_or("", String::as_str);
            let name = &dossier.parties.contractor.name;
            found = either(found, read.get(name).map(|name| is_akin(holder, name)));
            found = either(found, read.get(&dossier.recipients.complete).map(|_| false));
            for sub in &dossier.recipients.subprocessors {
                found = either(found, read.get(&sub.name).map(|name| is_akin(holder, name)));
            }
        }
        let finding = rule.finding(settled(found, &read), &read).about(certificate.id.as_str());
        finding.said(&certificate.holder).caused_by(Some(&certificate.holder.at))
    };
    dossier.evidence.certificates.iter().map(one).collect()
}
