//! A company whose service is a purpose of its own, and no purpose of that kind.
//!
//! Hosting, backups, monitoring, error tracking, tickets and payment serve whatever purpose there is; they are not looked
//! at. What must never happen here: a service of technology called a purpose.

use super::super::rule::{Case, Rule, chosen, is_one_of};
use super::super::{Finding, Name, Severity, Verdict, finding::settled};
use crate::dossier::{Chosen, Reader, Subprocessor};

/// Services that watch how people behave, which a measure excludes by name.
const WATCHES: &[&str] = &["product-analytics", "session-replay", "web-analytics"];

const BEHAVIOUR: &[&str] = &[
    "usage-analysis",
    "web-analytics",
    "comparison-testing",
    "campaign-measurement",
    "error-analysis",
    "personalisation",
    "usage-metering",
    "statistics",
    "reporting",
    "market-research",
    "quality-assurance",
    "software-development",
    "search-engine-optimisation",
    "marketing",
];

const ADVERTISING: &[&str] = &[
    "online-advertising",
    "marketing",
    "campaign-measurement",
    "social-media",
    "lead-generation",
    "job-advertising",
    "personalisation",
    "customer-segmentation",
    "search-engine-optimisation",
];

/// Services, and the purposes of which one is enough.
const ROWS: [(&[&str], &[&str]); 12] = [
    (&["product-analytics", "web-analytics", "comparison-testing"], BEHAVIOUR),
    // What one person did is more than how a page is used.
    (&["session-replay"], &["usage-analysis", "error-analysis", "quality-assurance", "software-development"]),
    (&["online-advertising"], ADVERTISING),
    (
        &["job-advertising"],
        &["job-advertising", "recruiting", "applicant-selection", "staff-placement", "online-advertising"],
    ),
    (
        &["email-marketing"],
        &[
            "newsletter",
            "marketing",
            "campaign-measurement",
            "notifications",
            "messaging",
            "user-messaging",
            "appointment-reminders",
            "staff-communication",
            "parent-communication",
            "patient-communication",
            "customer-management",
            "member-management",
            "donation-management",
            "event-management",
            "competitions",
            "loyalty-programme",
            "lead-generation",
            "surveys",
            "vouchers",
        ],
    ),
    (
        &["credit-check"],
        &[
            "credit-check",
            "tenant-selection",
            "loan-administration",
            "receivables",
            "debt-collection",
            "fraud-detection",
        ],
    ),
    (&["debt-collection"], &["debt-collection", "dunning", "receivables"]),
    (
        &["data-enrichment"],
        &[
            "contact-research",
            "lead-generation",
            "data-management",
            "data-validation",
            "customer-management",
            "customer-segmentation",
            "marketing",
            "market-research",
            "information-research",
        ],
    ),
    (
        &["call-tracking"],
        &[
            "campaign-measurement",
            "online-advertising",
            "marketing",
            "web-analytics",
            "usage-analysis",
            "call-answering",
            "automated-call-answering",
            "quality-assurance",
        ],
    ),
    (
        &["fraud-detection"],
        &[
            "fraud-detection",
            "money-laundering-check",
            "identity-check",
            "sanctions-screening",
            "security-monitoring",
            "claims-handling",
            "payment",
        ],
    ),
    (
        &["sanctions-screening"],
        &[
            "sanctions-screening",
            "money-laundering-check",
            "identity-check",
            "compliance-management",
            "fraud-detection",
        ],
    ),
    (
        &["market-research"],
        &["market-research", "surveys", "research", "statistics", "quality-assurance", "usage-analysis"],
    ),
];

pub(super) fn test(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let subs = &case.dossier.recipients.subprocessors;
    if subs.is_empty() {
        return rule.whole(|read| {
            let _ = read.get(&case.dossier.recipients.complete);
            None
        });
    }
    subs.iter().map(|sub| one(rule, case, sub)).collect()
}

fn one(rule: Rule, case: Case<'_>, sub: &Subprocessor) -> Finding {
    let purposes = &case.dossier.processing.purposes;
    let mut read = Reader::default();
    let service = read.get(&sub.service);
    let row = service.and_then(|service| ROWS.iter().find(|(services, _)| is_one_of(service, services)));
    let mut contradicts = false;
    let verdict = match (service, row) {
        (Some(_), None) => Verdict::NotApplicable,
        (Some(service), Some((_, any))) => {
            let serves = chosen(&mut read, purposes, |one| is_one_of(one, any));
            let typed = purposes.value().is_some_and(|all| all.iter().any(Chosen::is_own));
            contradicts = serves == Some(false) && !typed && denied(case, is_one_of(service, WATCHES), &mut read);
            if serves == Some(false) && typed { Verdict::NotApplicable } else { settled(serves, &read) }
        }
        (None, _) => settled(None, &read),
    };
    let finding = rule.finding(verdict, &read).about(sub.id.as_str());
    let company = sub.name.value().cloned().map(Name::Said);
    let finding = match service {
        Some(service) => {
            let service = Box::new(Name::Entries(vec![service.clone()]));
            match company {
                Some(company) => finding.named(Name::Of(Box::new(company), service)),
                None => finding.named(*service),
            }
        }
        None => finding.said(&sub.name),
    };
    let finding = finding.caused_by(Some(&purposes.at));
    if contradicts { Finding { severity: Severity::Warning, ..finding }.way("denied") } else { finding }
}

/// Whether a measure says that nothing of the kind is done.
fn denied(case: Case<'_>, watches: bool, read: &mut Reader) -> bool {
    let own_purposes = case.claims("order", "own-purposes-none", read) == Some(true);
    own_purposes || watches && case.claims("organisation", "no-usage-analytics", read) == Some(true)
}
