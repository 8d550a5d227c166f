//! What is processed: special categories that the data imply, groups that are missing, data in general words only.
//!
//! Art. 28(3) first sentence GDPR with EDPB Guidelines 07/2020, para. 114. What must never happen here: a group or a
//! category that is added because it is likely; the findings ask, the person decides.

use super::regimes::{Applies, applies};
use super::rule::{Case, Rule, chosen, either, is_one_of};
use super::{Finding, Fix, Name, Severity, Verdict};
use crate::dossier::processing::GroupData;
use crate::dossier::{Chosen, Reader};
use crate::id::Id;
use crate::law::Regime;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "special-undeclared", severity: Severity::Warning, cites: &["gdpr-9-1", "gdpr-28-3"], test: undeclared },
    Rule {
        id: "special-undeclared-ch",
        severity: Severity::Hint,
        cites: &["dsg-5-c"],
        test: undeclared_in_switzerland,
    },
    Rule { id: "health-implied", severity: Severity::Hint, cites: &["gdpr-4-nr15", "gdpr-9-1"], test: implied_health },
    Rule { id: "health-purpose", severity: Severity::Hint, cites: &["gdpr-4-nr15", "gdpr-9-1"], test: health_purpose },
    Rule { id: "data-catch-all", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: catch_all },
    Rule { id: "group-missing", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: missing_groups },
    Rule { id: "account-data", severity: Severity::Hint, cites: &["gdpr-4-nr7", "gdpr-28-10"], test: account_data },
    Rule { id: "special-elsewhere", severity: Severity::Hint, cites: &["gdpr-9-1", "gdpr-10"], test: elsewhere },
];

/// Tags of categories that are special by themselves, and the special category they are.
pub(super) const SPECIAL: [(&str, &str); 9] = [
    ("health", "health"),
    ("genetic", "genetic"),
    ("biometric", "biometric"),
    ("ethnic-origin", "ethnic-origin"),
    ("political", "political-opinions"),
    ("religion", "religious-beliefs"),
    ("trade-union", "trade-union"),
    ("sex-life", "sex-life"),
    ("criminal", "criminal"),
];

/// Files and messages that speak of several people at once: what is in them about one stands there about others too.
pub(super) const SHARED: &[&str] = &[
    "case-file",
    "court-documents",
    "mailbox-content",
    "messages",
    "documents",
    "hosted-content",
    "backup-content",
    "transcripts",
];

/// Files that are sensitive for one group, and ordinary for another that has them too.
fn elsewhere(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let groups = &case.dossier.processing.per_group;
    let one = |group: &GroupData| {
        let mut read = Reader::default();
        let declared = read.get(&group.special_data).map_or(&[][..], Vec::as_slice);
        let mut doubtful: Option<Vec<Chosen>> = Some(Vec::new());
        for other in groups.iter().filter(|other| other.group.id != group.group.id) {
            let sensitive = other.special_data.value().into_iter().flatten();
            let doubted = sensitive.filter(|one| is_one_of(one, SHARED));
            let fresh: Vec<&Chosen> = doubted.filter(|one| !declared.iter().any(|known| known.id == one.id)).collect();
            if fresh.is_empty() {
                continue;
            }
            read.get(&other.special_data);
            let Some(data) = read.get(&group.data) else {
                doubtful = None;
                break;
            };
            let there = fresh.into_iter().filter(|one| data.iter().any(|chosen| chosen.id == one.id));
            let known = doubtful.get_or_insert_default();
            for one in there {
                if !known.iter().any(|known| known.id == one.id) {
                    known.push(one.clone());
                }
            }
        }
        let finding = rule.met(doubtful.as_ref().map(Vec::is_empty), &read).about(group.group.id.as_str());
        // Where no kind is chosen, which data are of one is not asked.
        let asked = if group.special_data.value().is_some() { &group.special_data } else { &group.special_kinds };
        let data = Name::Entries(doubtful.unwrap_or_default());
        let name = Name::Of(Box::new(Name::Entries(vec![group.group.clone()])), Box::new(data));
        finding.named(name).caused_by(Some(&asked.at))
    };
    groups.iter().map(one).collect()
}

fn per_group(rule: Rule, case: Case<'_>, test: impl Fn(&GroupData, &mut Reader) -> Finding) -> Vec<Finding> {
    let groups = case.dossier.processing.per_group.iter();
    let found: Vec<Finding> =
        groups.map(|group| test(group, &mut Reader::default()).about(group.group.id.as_str())).collect();
    if found.is_empty() {
        // Without groups nothing can be told.
        return rule.whole(|read| read.get(&case.dossier.processing.groups).map(|_| true));
    }
    found
}

/// A category that is special by itself, in a group that says it has none of that kind.
fn undeclared(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    per_group(rule, case, |group, read| {
        let (data, kinds) = (read.get(&group.data), read.get(&group.special_kinds));
        let (Some(data), Some(kinds)) = (data, kinds) else { return rule.met(None, read) };
        let missing = SPECIAL.into_iter().filter(|(tag, kind)| {
            data.iter().any(|entry| entry.tagged(tag)) && !kinds.iter().any(|known| known.is(kind))
        });
        let missing: Vec<(&str, &str)> = missing.collect();
        let of = |entry: &&Chosen| missing.iter().any(|(tag, _)| entry.tagged(tag));
        let entries = data.iter().filter(of).cloned().collect();
        let fix = match missing.as_slice() {
            [(_, kind)] => Id::new(kind).ok().map(|choice| Fix::Add { at: group.special_kinds.at.clone(), choice }),
            _ => None,
        };
        rule.met(Some(missing.is_empty()), read).named(Name::Entries(entries)).mended_by(fix)
    })
}

/// Categories that the Swiss Act knows besides, and the special category they may be.
const SWISS: [(&str, &str); 2] =
    [("social-assistance", "social-assistance"), ("administrative-sanctions", "sanctions")];

/// The same for what is special under Swiss law alone. Whether social benefits are measures of social assistance depends.
fn undeclared_in_switzerland(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut reach = Reader::default();
    let open = match applies(case.dossier, case.law, Regime::Ch, &mut reach) {
        Applies::No => return vec![rule.finding(Verdict::NotApplicable, &Reader::default())],
        Applies::Open => true,
        Applies::Yes | Applies::Possibly => false,
    };
    per_group(rule, case, |group, read| {
        let (data, kinds) = (read.get(&group.data), read.get(&group.special_kinds));
        let (Some(data), Some(kinds)) = (data, kinds) else { return rule.met(None, read) };
        let found: Vec<Chosen> = SWISS
            .iter()
            .filter(|(_, kind)| !kinds.iter().any(|known| known.is(kind)))
            .filter_map(|(category, _)| data.iter().find(|entry| entry.is(category)).cloned())
            .collect();
        match found.as_slice() {
            [] => rule.met(Some(true), read),
            // Whether Swiss law applies is not known yet.
            _ if open => rule.met(None, &reach).named(Name::Entries(found)),
            _ => rule.met(Some(false), read).named(Name::Entries(found)).caused_by(Some(&group.special_kinds.at)),
        }
    })
}

/// Whoever belongs to this group has something to do with health; whether that makes health data depends on the case.
fn implied_health(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    per_group(rule, case, |group, read| {
        let named = Name::Entries(vec![group.group.clone()]);
        if !group.group.tagged("health") {
            return rule.finding(Verdict::NotApplicable, read).named(named);
        }
        let declared = chosen(read, &group.special_kinds, |kind| kind.is("health"));
        rule.met(declared, read).named(named)
    })
}

/// Purposes that speak of patients or their treatment.
pub(super) const HEALTH_PURPOSES: &[&str] = &[
    "symptom-tracking",
    "patient-administration",
    "treatment-documentation",
    "lab-analysis",
    "lab-communication",
    "image-archiving",
    "prescriptions",
    "telemonitoring",
    "care-planning",
    "patient-communication",
    "video-consultation",
    "triage",
    "digital-health-applications",
    "clinical-decision-support",
    "image-reporting",
    "medical-coding",
    "medicine-supply",
    "medical-aids-supply",
    "patient-transport",
    "health-registers",
    "care-documentation",
];

fn health_purpose(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let found = read.get(&case.dossier.processing.purposes);
    let found: Vec<Chosen> =
        found.into_iter().flatten().filter(|purpose| is_one_of(purpose, HEALTH_PURPOSES)).cloned().collect();
    if found.is_empty() {
        let known = case.dossier.processing.purposes.value().is_some();
        return vec![rule.met(known.then_some(true), &read)];
    }
    let mut declared = Some(false);
    for group in &case.dossier.processing.per_group {
        declared = either(declared, chosen(&mut read, &group.special_kinds, |kind| kind.is("health")));
    }
    if read.get(&case.dossier.processing.groups).is_none() {
        declared = None;
    }
    vec![rule.met(declared, &read).named(Name::Entries(found))]
}

/// Containers whose content nobody has named; beside special categories the special ones hide in them.
pub(super) const CONTAINERS: &[&str] = &[
    "hosted-content",
    "backup-content",
    "mailbox-content",
    "screen-content",
    "documents",
    "uploads",
    "user-content",
    "form-entries",
    "notes",
    "messages",
    "health-data",
];

/// In a group with special categories: containers that are not among them, or "health data" without a kind.
fn catch_all(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    per_group(rule, case, |group, read| {
        let kinds = read.get(&group.special_kinds).cloned();
        if kinds.as_ref().is_some_and(Vec::is_empty) {
            return rule.finding(Verdict::NotApplicable, read);
        }
        let (data, special) = (read.get(&group.data), read.get(&group.special_data));
        let (Some(data), Some(special), Some(_)) = (data, special, kinds) else { return rule.met(None, read) };
        let named = |entry: &Chosen| special.iter().any(|one| one.id == entry.id);
        // "Health data" beside a category that says which is no catch-all.
        let alone = data.iter().filter(|entry| entry.tagged("health")).count() == 1;
        let hides = |entry: &&Chosen| {
            is_one_of(entry, CONTAINERS) && if entry.is("health-data") { alone } else { !named(entry) }
        };
        let found: Vec<Chosen> = data.iter().filter(hides).cloned().collect();
        rule.met(Some(found.is_empty()), read).named(Name::Entries(found))
    })
}

/// Everybody who works for somebody, employed or not.
pub(super) const WORKFORCE: &[&str] = &[
    "employees",
    "former-employees",
    "affiliate-employees",
    "temporary-workers",
    "trainees",
    "interns",
    "volunteers",
    "freelancers",
    "care-staff",
    "teachers",
    "drivers",
    "therapists",
    "managers",
];

/// Purposes, sources and data that speak of people; one of the groups has to be there. The first is proposed.
const IMPLIED: [(&str, &[&str]); 42] = [
    ("payroll", WORKFORCE),
    ("payroll-preparation", WORKFORCE),
    ("wage-tax-filing", WORKFORCE),
    ("time-recording", WORKFORCE),
    ("staff-administration", WORKFORCE),
    ("staff-scheduling", WORKFORCE),
    ("absence-administration", WORKFORCE),
    ("staff-onboarding", WORKFORCE),
    ("staff-communication", WORKFORCE),
    ("recruiting", &["applicants"]),
    ("applicant-selection", &["applicants"]),
    ("reference-check", &["applicants", "employees"]),
    ("patient-administration", &["patients", "care-residents", "care-recipients"]),
    ("treatment-documentation", &["patients", "care-residents", "care-recipients"]),
    ("care-documentation", &["patients", "care-residents", "care-recipients", "persons-with-disabilities"]),
    ("telemonitoring", &["patients", "care-residents", "care-recipients", "study-participants"]),
    ("resident-administration", &["care-residents", "care-recipients", "persons-with-disabilities", "minors"]),
    ("newsletter", &["newsletter-subscribers", "message-recipients"]),
    ("member-management", &["members"]),
    ("website-operation", &["website-visitors"]),
    ("web-analytics", &["website-visitors", "app-users"]),
    ("reporting-channel", &["reporting-persons"]),
    ("event-management", &["event-participants"]),
    ("property-management", &["tenants", "property-owners"]),
    ("tenant-selection", &["prospects", "tenants", "applicants"]),
    ("investment-administration", &["investors", "shareholders", "customers", "professional-clients"]),
    ("surveys", &["survey-participants"]),
    ("competitions", &["competition-participants"]),
    ("donation-management", &["donors"]),
    ("guest-registration", &["guests"]),
    ("visitor-management", &["premises-visitors"]),
    ("school-administration", &["pupils", "students", "course-participants"]),
    ("parent-communication", &["parents"]),
    ("childcare-administration", &["day-care-children", "minors"]),
    (
        "training-records",
        &["trainees", "pupils", "students", "course-participants", "interns", "employees", "customers"],
    ),
    ("sports-competitions", &["athletes", "members", "event-participants", "minors"]),
    // Sources
    ("opposing-parties", &["opposing-parties"]),
    ("relatives", &["relatives", "parents", "legal-guardians", "employee-relatives", "emergency-contacts"]),
    // Data
    ("therapist-code", &["therapists", "treating-physicians", "care-staff"]),
    ("family-history", &["relatives", "parents"]),
    ("application-documents", &["applicants", "employees"]),
    ("reference-statements", &["referees"]),
];

fn missing_groups(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let processing = &case.dossier.processing;
    let mut read = Reader::default();
    let mut said: Vec<Chosen> = Vec::new();
    let mut known = true;
    for field in [&processing.purposes, &processing.sources]
        .into_iter()
        .chain(processing.per_group.iter().map(|group| &group.data))
    {
        match read.get(field) {
            Some(entries) => said.extend(entries.iter().cloned()),
            None => known = false,
        }
    }
    let Some(groups) = read.get(&processing.groups) else { return vec![rule.met(None, &read)] };
    let missing = |(trigger, any): &&(&str, &[&str])| {
        said.iter().any(|entry| entry.is(trigger)) && !groups.iter().any(|group| is_one_of(group, any))
    };
    let missing: Vec<&(&str, &[&str])> = IMPLIED.iter().filter(missing).collect();
    let mut names: Vec<Chosen> = Vec::new();
    for entry in said.iter().filter(|entry| missing.iter().any(|(trigger, _)| entry.is(trigger))) {
        if !names.iter().any(|name| name.message == entry.message) {
            names.push(entry.clone());
        }
    }
    let fix = match missing.as_slice() {
        // Only where exactly one group would do.
        [(_, [only])] => Id::new(only).ok().map(|choice| Fix::Add { at: processing.groups.at.clone(), choice }),
        _ => None,
    };
    let met = if missing.is_empty() { known.then_some(true) } else { Some(false) };
    vec![rule.met(met, &read).named(Name::Entries(names)).mended_by(fix)]
}

/// Persons who use the service as the client's staff, and what the contractor keeps about its own customers.
const STAFF: &[&str] = &["software-users", "therapists", "treating-physicians", "care-staff", "managers"];
const ACCOUNTS: &[&str] = &[
    "contract",
    "licences",
    "subscriptions",
    "billing",
    "invoices",
    "dunning",
    "payment",
    "bank-details",
    "card-data",
];

/// Contract and billing data of the client's own staff are usually the contractor's own processing.
fn account_data(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    per_group(rule, case, |group, read| {
        if !is_one_of(&group.group, STAFF) {
            return rule.finding(Verdict::NotApplicable, read);
        }
        let Some(data) = read.get(&group.data) else { return rule.met(None, read) };
        let found: Vec<Chosen> = data.iter().filter(|entry| is_one_of(entry, ACCOUNTS)).cloned().collect();
        rule.met(Some(found.is_empty()), read).named(Name::Entries(found))
    })
}
