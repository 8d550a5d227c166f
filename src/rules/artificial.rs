//! Artificial intelligence: whether it is used, where, for what, and whether models are trained with the data, in every
//! place where the answers speak of it.
//!
//! What must never happen here: a service called one of artificial intelligence because it may use some.

use super::finding::settled;
use super::regimes::inside;
use super::rule::{Case, Rule, against, chosen, either, is, is_one_of, longer};
use super::said::{Found, Measure, denied};
use super::statements::each;
use super::{Finding, Name, Severity, Verdict, place};
use crate::dossier::{Chosen, Known, Reader, Subprocessor};
use crate::law::Regime;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "ai-place", severity: Severity::Warning, cites: &["gdpr-28-3-s2-a", "gdpr-32-1"], test: ai_place },
    Rule { id: "measures-ai", severity: Severity::Error, cites: &["gdpr-28-3", "gdpr-28-3-s2-c"], test: ai },
    Rule {
        id: "measures-ai-training",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-a", "gdpr-28-10"],
        test: training,
    },
    Rule {
        id: "ai-own-servers",
        severity: Severity::Warning,
        cites: &["gdpr-28-2", "gdpr-28-3-s2-c"],
        test: own_models,
    },
    Rule { id: "ai-denied", severity: Severity::Error, cites: &["gdpr-28-3", "gdpr-28-3-s2-a"], test: ai_denied },
    Rule { id: "ai-none-beside", severity: Severity::Warning, cites: &["gdpr-28-3-s2-c", "gdpr-32-1"], test: ai_none },
    Rule { id: "ai-decision", severity: Severity::Warning, cites: &["gdpr-22-1", "gdpr-35-3-a"], test: ai_decision },
    Rule {
        id: "ai-retention",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "eu-2021-914"],
        test: ai_retention,
    },
];

/// Artificial intelligence only in the Economic Area, says a measure; a service of it is elsewhere.
fn ai_place<'d>(rule: Rule, case: Case<'d>) -> Vec<Finding> {
    let cause = |sub: &'d Subprocessor| &sub.service.at;
    let found = each(rule, case, cause, |sub, read| {
        let promised = case.claims("organisation", "ai-location", read);
        let ai =
            if promised == Some(false) { None } else { read.get(&sub.service).map(|service| service.tagged("ai")) };
        if ai == Some(false) {
            return Verdict::NotApplicable;
        }
        let outside = ai.and_then(|_| {
            super::rule::needs_day(case.dossier, case.law, read);
            let places: Vec<Option<bool>> =
                place::further(sub, read).iter().map(|place| inside(case.law, Regime::Eu, place.country)).collect();
            if places.contains(&Some(false)) {
                Some(true)
            } else {
                (read.missing().is_empty() && !places.contains(&None)).then_some(false)
            }
        });
        against(promised, outside, read)
    });
    let subs = &case.dossier.recipients.subprocessors;
    let weigh = |(sub, mut finding): (&Subprocessor, Finding)| {
        // A company may sit elsewhere and process in the Economic Area all the same.
        let stored = sub.storage.value().and_then(|country| inside(case.law, Regime::Eu, *country));
        if stored == Some(true) && sub.access.value().is_some_and(|who| who.is("none")) {
            finding.severity = Severity::Hint;
        }
        finding
    };
    subs.iter().zip(found).map(weigh).collect()
}

const AI_OPERATIONS: &[&str] = &["ai-process", "ai-train"];

const AI_PURPOSES: &[&str] = &["ai-functions", "ai-documentation", "ai-training"];

/// Where the answers say that artificial intelligence works on the data. Servers for models may run somebody else's.
fn in_use(found: &mut Found, case: Case<'_>, read: &mut Reader) {
    let processing = &case.dossier.processing;
    found.entries(&processing.purposes, |one| is_one_of(one, AI_PURPOSES), read);
    found.entries(&processing.operations, |one| is_one_of(one, AI_OPERATIONS), read);
    found.services(case, |service| service.tagged("ai") && !service.is("ai-hosting"), read);
}

/// "No AI" beside AI in purposes, operations, sub-processors or the sheet on outsourcing.
fn ai(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let used = &case.dossier.outsourcing.ai_use;
    let found = denied(rule, case, ("organisation", "ai-none"), |found, read| {
        in_use(found, case, read);
        found.note(case.outsourced(read, |read| read.get(used).copied()), &used.at);
    });
    found.into_iter().map(|finding| finding.named(Name::measure("ai-none"))).collect()
}

/// "No training" beside training as a purpose or operation.
fn training(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut read = Reader::default();
    let measure = case.claims("organisation", "ai-no-training", &mut read);
    let safeguard = case.safeguard("no-ai-training", &mut read);
    let agreed = case.outsourced(&mut read, |read| is(read, &dossier.outsourcing.ai_training, &["excluded"]));
    let promised = either(either(measure, safeguard), agreed);
    let purposes = chosen(&mut read, &dossier.processing.purposes, |one| one.is("ai-training"));
    let operations = chosen(&mut read, &dossier.processing.operations, |one| one.is("ai-train"));
    let mut found = either(purposes, operations);
    if found != Some(true) {
        found = either(found, case.any_data(&mut read, |one| one.is("ai-training-data")));
    }
    vec![rule.finding(against(promised, found, &read), &read)]
}

/// AI models run on servers that the contractor itself administers, and a company has them as its service.
fn own_models(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    denied(rule, case, ("organisation", "ai-own-servers"), |found, read| {
        // Rented servers for models may be administered by the contractor.
        found.services(case, |service| service.tagged("ai") && !service.is("ai-hosting"), read);
    })
}

/// Measures about AI that is used.
const AI_MEASURES: [Measure; 6] = [
    ("organisation", "ai-provider-no-training"),
    ("organisation", "ai-provider-no-storage"),
    ("organisation", "ai-provider-deletion"),
    ("organisation", "ai-location"),
    ("organisation", "ai-own-servers"),
    ("organisation", "ai-names-removed"),
];

/// "No AI works on the data" in the sheet on outsourcing, and elsewhere it does.
fn ai_denied(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut read = Reader::default();
    let used = &dossier.outsourcing.ai_use;
    let none = case.outsourced(&mut read, |read| read.get(used).map(|used| !used));
    let mut found = Found::nothing();
    if none != Some(false) {
        in_use(&mut found, case, &mut read);
    }
    // A measure about AI may be there for the day on which it is used.
    let sure = found.there == Some(true);
    if none != Some(false) && !sure {
        found.measures(case, &[("organisation", "ai-confirmation")], &mut read);
        found.measures(case, &AI_MEASURES, &mut read);
    }
    let mut finding = rule.finding(against(none, found.there, &read), &read);
    if !sure {
        finding.severity = Severity::Warning;
    }
    vec![found.tell(finding).caused_by(Some(&dossier.outsourcing.ai_use.at))]
}

/// "No AI" among the measures, beside sentences about AI that is used.
fn ai_none(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    denied(rule, case, ("organisation", "ai-none"), |found, read| {
        found.measures(case, &AI_MEASURES, read);
        let confirmed = match case.special(read) {
            Some(true) => {
                let safeguards = &case.dossier.processing.safeguards;
                found.entries(safeguards, |one| one.is("human-confirmation"), read);
                Some(false)
            }
            other => other,
        };
        found.there = either(found.there, confirmed);
    })
}

/// Purposes that end in a decision about a person.
const DECISIONS: &[&str] = &[
    "applicant-selection",
    "credit-check",
    "tenant-selection",
    "claims-handling",
    "appraisals",
    "exam-grading",
    "scoring",
];

/// Machines work towards a decision about people, and neither a person looks at it nor is a decision by machines alone
/// excluded.
fn ai_decision(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let outsourcing = &case.dossier.outsourcing;
    let mut read = Reader::default();
    let mut found: Vec<Chosen> = Vec::new();
    let verdict = match case.outsourced(&mut read, |read| read.get(&outsourcing.ai_use).copied()) {
        Some(false) => Verdict::NotApplicable,
        Some(true) => {
            let purposes = read.get(&case.dossier.processing.purposes);
            found.extend(purposes.into_iter().flatten().filter(|one| is_one_of(one, DECISIONS)).cloned());
            if purposes.is_some() && found.is_empty() {
                Verdict::NotApplicable
            } else {
                let guarded = chosen(&mut read, &outsourcing.ai_conditions, |one| {
                    is_one_of(one, &["review", "no-sole-decision"])
                });
                settled(purposes.and(guarded), &read)
            }
        }
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read).named(Name::Entries(found)).caused_by(Some(&outsourcing.ai_conditions.at))]
}

/// Providers of AI keep nothing or little by the measures, and one of them keeps it by the annex to the clauses.
fn ai_retention(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |sub: &Subprocessor| {
        let safeguards = &sub.safeguards;
        let mut read = Reader::default();
        let verdict = match (
            read.get(&sub.service).map(|service| service.tagged("ai") && !service.is("ai-hosting")),
            &safeguards.retention.known,
        ) {
            (Some(false), _) | (_, Known::NotAsked | Known::NotApplicable | Known::Undecided(_)) => {
                Verdict::NotApplicable
            }
            _ => {
                let nothing = case.claims("organisation", "ai-provider-no-storage", &mut read);
                let within = case.number("organisation", "ai-provider-deletion", "period", &mut read);
                let kept = match is(&mut read, &safeguards.retention, &["period"]) {
                    Some(true) => read.get(&safeguards.retention_period).copied(),
                    _ => None,
                };
                // Until the single task is done is what "nothing beyond a request" means.
                let keeps = is(&mut read, &safeguards.retention, &["period", "contract-end"]);
                let longer_than = within.zip(kept).map(|(within, kept)| longer(kept, within));
                let until_end = is(&mut read, &safeguards.retention, &["contract-end"]);
                let too_long = either(longer_than, within.and(until_end).filter(|end| *end));
                match (nothing, keeps) {
                    (Some(true), keeps) => against(nothing, keeps, &read),
                    (Some(false), _) if within.is_some() => settled(too_long.or(Some(false)).map(|long| !long), &read),
                    _ => settled(None, &read),
                }
            }
        };
        let finding = rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name);
        finding.caused_by(Some(&safeguards.retention.at))
    };
    case.dossier.recipients.subprocessors.iter().map(one).collect()
}
