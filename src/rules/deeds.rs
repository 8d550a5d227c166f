//! What is done, against sentences that say it is not: operations, purposes, services, places and devices beside
//! measures that exclude them.
//!
//! Measures against measures stand in `pairs`, artificial intelligence in `artificial`. What must never happen here: an exclusion that is read wider than its
//! sentence, which mostly is about the application or about data processed on behalf.

use super::pairs::SERVER_ROOM;
use super::rule::{Case, Rule, against, chosen, either, is_one_of};
use super::said::{Found, Measure, denied, only};
use super::{Finding, Severity};
use crate::dossier::{Chosen, Reader};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "content-unchanged",
        severity: Severity::Hint,
        cites: &["gdpr-28-3", "gdpr-28-3-s2-c"],
        test: unchanged,
    },
    Rule {
        id: "test-data-real",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "gdpr-5-1-c"],
        test: test_data,
    },
    Rule {
        id: "analytics-denied",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "gdpr-28-2"],
        test: analytics,
    },
    Rule { id: "card-data-denied", severity: Severity::Warning, cites: &["gdpr-28-3", "gdpr-28-3-s2-c"], test: cards },
    Rule {
        id: "location-tracking",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "gdpr-5-1-c"],
        test: tracking,
    },
    Rule {
        id: "own-server-room",
        severity: Severity::Hint,
        cites: &["gdpr-28-3-s2-c", "gdpr-32-1"],
        test: server_room,
    },
    Rule { id: "sites-none", severity: Severity::Warning, cites: &["gdpr-28-3", "gdpr-32-1"], test: sites },
    Rule { id: "staff-sites", severity: Severity::Hint, cites: &["gdpr-32-1", "edpb-05-2021"], test: staff_sites },
    Rule { id: "instruction-forms", severity: Severity::Warning, cites: &["gdpr-28-3-s2-a"], test: instructions },
    Rule { id: "appraisal-denied", severity: Severity::Hint, cites: &["gdpr-28-3", "gdpr-5-1-b"], test: appraisals },
    Rule {
        id: "call-recording-denied",
        severity: Severity::Warning,
        cites: &["gdpr-28-3", "gdpr-28-3-s2-c"],
        test: recordings,
    },
    Rule {
        id: "deletion-archive",
        severity: Severity::Warning,
        cites: &["gdpr-5-1-e", "gdpr-28-3-s2-g"],
        test: archive,
    },
];

/// The application judges nobody's work, and appraisals are a purpose: it may only keep what others judged.
fn appraisals(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    denied(rule, case, ("organisation", "no-staff-monitoring"), |found, read| {
        found.entries(&case.dossier.processing.purposes, |one| one.is("appraisals"), read);
    })
}

/// Calls are not recorded, and recording them is a purpose.
fn recordings(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    denied(rule, case, ("organisation", "call-recording-none"), |found, read| {
        found.entries(&case.dossier.processing.purposes, |one| one.is("call-recording"), read);
    })
}

/// The contractor changes nothing in what the client enters, and changing is an operation.
fn unchanged(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const CHANGES: &[&str] = &["alter", "adapt", "rectify", "anonymise"];
    denied(rule, case, ("input", "input-content-unchanged"), |found, read| {
        found.entries(&case.dossier.processing.operations, |one| is_one_of(one, CHANGES), read);
    })
}

/// Tests with invented data only, and testing is an operation or a purpose with personal data.
fn test_data(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    // Pseudonymised data are personal data still.
    let invented = only("separation", "test-data", "kind", &["fictitious", "anonymised", "both"]);
    let measure = invented.said(case, &mut read);
    let safeguard = case.safeguard("no-test-use", &mut read);
    let said = either(measure, safeguard);
    let mut found = Found::nothing();
    if said != Some(false) {
        found.entries(&case.dossier.processing.operations, |one| one.is("test"), &mut read);
        found.entries(&case.dossier.processing.purposes, |one| one.is("software-testing"), &mut read);
    }
    let mut finding = rule.finding(against(said, found.there, &read), &read);
    if measure == Some(false) {
        // The safeguard speaks of sensitive data only; others may be used for tests.
        finding.severity = Severity::Hint;
    }
    vec![found.tell(finding)]
}

/// No service of others that evaluates behaviour, and such a company in the list.
fn analytics(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const WATCHES: &[&str] = &["web-analytics", "product-analytics", "session-replay"];
    denied(rule, case, ("organisation", "no-usage-analytics"), |found, read| {
        found.services(case, |service| is_one_of(service, WATCHES), read);
    })
}

/// No numbers of payment cards are stored, and they are among the data.
fn cards(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    denied(rule, case, ("organisation", "no-card-numbers"), |found, read| {
        found.there = case.dossier.processing.groups.value().is_some().then_some(false);
        let _ = read.get(&case.dossier.processing.groups);
        for group in &case.dossier.processing.per_group {
            found.entries(&group.data, |one| one.is("card-data"), read);
        }
    })
}

/// The place of a device only while somebody uses a function, and tracking as a purpose.
fn tracking(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    denied(rule, case, ("organisation", "location-on-action"), |found, read| {
        found.entries(&case.dossier.processing.purposes, |one| one.is("tracking-of-vehicles"), read);
    })
}

/// Live data with external providers only, and measures for server rooms of the contractor.
fn server_room(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let external = read.get(&case.dossier.environment.external_hosting).copied();
    let mut found = Found::nothing();
    if external != Some(false) {
        for measure in SERVER_ROOM {
            found.picked(case, *measure, &mut read);
        }
    }
    let finding = rule.finding(against(external, found.there, &read), &read);
    vec![found.tell(finding)]
}

/// Work in premises of the contractor, and it has none.
fn sites(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let environment = &case.dossier.environment;
    let mut read = Reader::default();
    let office = chosen(&mut read, &environment.places, |place| place.is("office"));
    let none = if office == Some(false) {
        None
    } else if environment.sites.is_empty() {
        read.get(&environment.sites_complete).map(|()| true)
    } else {
        Some(false)
    };
    let finding = rule.finding(against(office, none, &read), &read);
    vec![finding.caused_by(Some(&environment.sites_complete.at))]
}

/// No staff abroad, and premises there in which the data are processed.
fn staff_sites(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let abroad = &dossier.transfers.staff_abroad;
    let mut read = Reader::default();
    let none = read.get(abroad).map(|abroad| !abroad);
    let mut found = Some(false);
    let mut name = None;
    if none != Some(false) {
        let seat = read.get(&dossier.parties.contractor.country).copied();
        // Where there are no premises to ask for, the list is not asked.
        found = match read.get(&dossier.environment.sites_complete) {
            None if dossier.environment.sites_complete.is_open() => None,
            _ => Some(false),
        };
        for site in &dossier.environment.sites {
            let there = read.get(&site.country).copied();
            let elsewhere = there.zip(seat).map(|(there, seat)| there != seat);
            if elsewhere == Some(true) {
                name = name.or(Some(&site.name));
            }
            found = either(found, elsewhere);
        }
    }
    let finding = rule.finding(against(none, found, &read), &read).caused_by(Some(&abroad.at));
    vec![match name {
        Some(name) => finding.said(name),
        None => finding,
    }]
}

/// Instructions that come in a form the agreement does not have.
fn instructions(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |about: &str, severity: Severity, measures: &[Measure], form: &str| {
        let mut read = Reader::default();
        let mut found = Found::nothing();
        found.measures(case, measures, &mut read);
        let missing = if found.there == Some(false) {
            None
        } else {
            chosen(&mut read, &case.dossier.contacts.instruction_form, |one| one.is(form)).map(|there| !there)
        };
        let mut finding = rule.finding(against(found.there, missing, &read), &read).about(about);
        finding.severity = severity;
        found.tell(finding).caused_by(Some(&case.dossier.contacts.instruction_form.at))
    };
    let oral = [("order", "instruction-oral"), ("order", "instruction-call-back")];
    vec![
        // The measures ask for confirmation in text form, which keeps the form.
        one("oral", Severity::Hint, &oral, "oral-confirmed"),
        one("configuration", Severity::Warning, &[("order", "instruction-configuration")], "text"),
    ]
}

/// Data go as soon as something is done, and archiving is what is done.
fn archive(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    denied(rule, case, ("deletion", "deletion-after-processing"), |found, read| {
        let archives = |one: &Chosen| is_one_of(one, &["archive", "archiving"]);
        found.entries(&case.dossier.processing.operations, archives, read);
        found.entries(&case.dossier.processing.purposes, archives, read);
        found.services(case, archives, read);
    })
}
