//! A special category that a group is said to have, and no data of the group that could be of it.
//!
//! Art. 9(1) and 10 GDPR: it stands after the answers about each group; the other way round, data that are of a kind
//! which was not named, is in `subject`. What must never happen here: a kind called empty where free text, a file, an
//! entry that somebody typed or the group itself may show it.

use super::rule::{Case, Rule, is_one_of};
use super::subject::{CONTAINERS, SHARED, SPECIAL};
use super::{Finding, Name, Severity, Verdict, finding::settled};
use crate::dossier::processing::GroupData;
use crate::dossier::{Chosen, Reader};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[Rule {
    id: "special-without-data",
    severity: Severity::Hint,
    cites: &["gdpr-9-1", "gdpr-28-3"],
    test: without_data,
}];

/// What may hold anything about a person, besides containers and files.
const BROAD: &[&str] = &[
    "personnel-data",
    "application-documents",
    "professional-secrets",
    "correspondence",
    "wrongdoing-reports",
    "complaints",
    "support-requests",
    "call-notes",
    "audio",
    "images",
    "videos",
    "photograph",
    "questionnaires",
    "treatment-notes",
    "ai-inputs",
    "ai-outputs",
    "ai-training-data",
    "account-transactions",
    "tax-returns",
    "tax-assessments",
    "social-media-profile",
];

/// What may show a kind without being of it, by kind.
const SHOWS: [(&str, &[&str]); 9] = [
    (
        "health",
        &[
            "absences",
            "benefits",
            "wage-types",
            "monthly-amounts",
            "social-security-data",
            "occupational-pension",
            "tax-features",
            "insurance-contracts",
            "services-rendered",
            "customer-history",
            "bookings",
            "memberships",
            "deliveries",
            "product-interest",
            "interests",
            "planning",
            "rosters",
            "time-records",
            "attendance",
            "warnings",
            "aptitude-results",
            "household",
            "driving-licence",
        ],
    ),
    (
        "genetic",
        &[
            "samples",
            "lab-results",
            "lab-orders",
            "family-history",
            "medical-history",
            "findings",
            "diagnoses",
            "analysis-results",
            "medical-letters",
            "electronic-health-record",
        ],
    ),
    (
        "biometric",
        &[
            "identity-checks",
            "identity-document",
            "mfa-data",
            "signature",
            "eye-tracking",
            "movement",
            "video-surveillance",
        ],
    ),
    (
        "ethnic-origin",
        &[
            "nationality",
            "place-of-birth",
            "birth-name",
            "residence-permit",
            "preferred-language",
            "identity-document",
            "genetic-data",
            "family-history",
            "video-surveillance",
        ],
    ),
    (
        "political-opinions",
        &[
            "memberships",
            "donations",
            "votes",
            "interests",
            "product-interest",
            "subscriptions",
            "campaign-response",
            "event-registrations",
            "search-queries",
        ],
    ),
    (
        "religious-beliefs",
        &[
            "tax-features",
            "master-data",
            "dietary",
            "memberships",
            "donations",
            "wage-types",
            "monthly-amounts",
            "absences",
            "grades",
            "timetables",
            "course-assignments",
            "care-records",
            "care-plan",
        ],
    ),
    ("trade-union", &["memberships", "wage-types", "monthly-amounts", "votes", "donations"]),
    (
        "sex-life",
        &[
            "marital-status",
            "diagnoses",
            "medical-history",
            "symptoms",
            "findings",
            "lab-results",
            "medication",
            "prescriptions",
            "lifestyle",
            "electronic-health-record",
            "medical-letters",
            "interests",
            "product-interest",
            "customer-history",
            "orders",
            "bookings",
            "memberships",
            "search-queries",
            "household",
        ],
    ),
    (
        "criminal",
        &[
            "administrative-sanctions",
            "identity-checks",
            "references",
            "reference-statements",
            "warnings",
            "damage-claims",
            "alarm-records",
            "video-surveillance",
            "credit-rating",
            "debts",
            "garnishments",
            "driving-licence",
            "driving-data",
            "register-entries",
            "deeds",
        ],
    ),
];

/// What says of nobody more than who it is, or how an account is used.
const PLAIN: &[&str] = &[
    "birth-name",
    "title",
    "salutation",
    "date-of-birth",
    "birthday",
    "age",
    "customer-number",
    "employee-number",
    "internal-id",
    "user-name",
    "display-name",
    "user-account",
    "credentials",
    "password-hash",
    "session-data",
    "access-rights",
    "account-settings",
    "log",
    "ip-address",
    "device-data",
    "company-name",
    "job-title",
    "department",
    "cost-centre",
    "joining-date",
    "leaving-date",
    "workplace",
    "time-zone",
];

/// Groups of which belonging to them may show any kind: an association, a counselling centre, proceedings.
const REVEALING: &[&str] = &[
    "members",
    "donors",
    "counselling-clients",
    "study-participants",
    "professional-clients",
    "opposing-parties",
    "participants-in-proceedings",
    "injured-parties",
    "claimants-of-benefits",
    "event-participants",
];

/// The group itself shows the kind, or may.
fn reveals(group: &Chosen, kind: &Chosen) -> bool {
    group.is_own() || is_one_of(group, REVEALING) || kind.is("health") && group.tagged("health")
}

/// Whether an entry is of a kind or may be.
fn fits(entry: &Chosen, kind: &Chosen, shows: &[&str]) -> bool {
    let of_kind = SPECIAL.iter().any(|(tag, of)| kind.is(of) && entry.tagged(tag));
    let context = kind.is("health") && entry.tagged("health-context");
    of_kind || context || is_one_of(entry, shows)
}

/// What may hold anything.
fn anything(entry: &Chosen) -> bool {
    entry.is_own() || [CONTAINERS, SHARED, BROAD].iter().any(|all| is_one_of(entry, all))
}

fn plain(entry: &Chosen) -> bool {
    entry.tagged("identifying") || entry.tagged("pseudonym") || is_one_of(entry, PLAIN)
}

/// Kinds of one group that none of its data can be of.
fn empty(group: &GroupData, kinds: &[Chosen], data: &[Chosen], special: &[Chosen]) -> Vec<Chosen> {
    let known = |kind: &Chosen| SHOWS.iter().find(|(of, _)| kind.is(of)).map(|(_, shows)| *shows);
    let of = |entry: &Chosen, kind: &Chosen| known(kind).is_some_and(|shows| fits(entry, kind, shows));
    let is_empty = |kind: &&Chosen| {
        // What only the Swiss Act knows may be in anything.
        let asked = known(kind).is_some() && !reveals(&group.group, kind);
        // What was marked as special stands for a kind that nothing else explains, unless it says only who somebody is.
        let other = |entry: &Chosen| kinds.iter().any(|one| one.id != kind.id && of(entry, one));
        asked
            && !data.iter().any(|entry| anything(entry) || of(entry, kind))
            && !special.iter().any(|entry| !plain(entry) && !other(entry))
    };
    kinds.iter().filter(is_empty).cloned().collect()
}

fn without_data(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |group: &GroupData| {
        let mut read = Reader::default();
        let kinds = read.get(&group.special_kinds).cloned();
        let mut found: Vec<Chosen> = Vec::new();
        let verdict = if kinds.as_ref().is_some_and(Vec::is_empty) {
            Verdict::NotApplicable
        } else {
            let (data, special) = (read.get(&group.data), read.get(&group.special_data));
            let met = kinds.zip(data.zip(special)).map(|(kinds, (data, special))| {
                found = empty(group, &kinds, data, special);
                found.is_empty()
            });
            settled(met, &read)
        };
        let finding = rule.finding(verdict, &read).about(group.group.id.as_str());
        let offences = found.iter().filter(|kind| kind.is("criminal")).count();
        let cites: &[&str] = match (offences, found.len()) {
            (0, _) => rule.cites,
            (some, all) if some == all => &["gdpr-10", "gdpr-28-3"],
            _ => &["gdpr-9-1", "gdpr-10", "gdpr-28-3"],
        };
        let name = Name::Of(Box::new(Name::Entries(vec![group.group.clone()])), Box::new(Name::Entries(found)));
        finding.citing(cites.iter().copied()).named(name).caused_by(Some(&group.special_kinds.at))
    };
    let groups = &case.dossier.processing.per_group;
    if groups.is_empty() {
        return rule.whole(|read| {
            let _ = read.get(&case.dossier.processing.groups);
            None
        });
    }
    groups.iter().map(one).collect()
}
