//! Sentences of the annexes that leave no room for each other: measures against measures with what their parameters say,
//! and safeguards for sensitive data against weaker measures.
//!
//! The pairs without parameters that are certain stand in `promises`. What must never happen here: a pair of which one
//! sentence only repeats or narrows the other.

use super::deeds::SERVER_ROOM;
use super::finding::settled;
use super::rule::{Case, Rule, against, either, is, longer};
use super::said::{Found, Measure, Picked};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::{Known, Reader, Subprocessor};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "measures-exclude",
        severity: Severity::Warning,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: exclude,
    },
    Rule { id: "pseudonym-key", severity: Severity::Error, cites: &["gdpr-4-nr5", "gdpr-28-3-s2-c"], test: key },
    Rule { id: "pseudonym-paper", severity: Severity::Warning, cites: &["gdpr-32-1-a", "gdpr-28-3"], test: paper },
    Rule { id: "safeguard-weaker", severity: Severity::Warning, cites: &["gdpr-32-1", "eu-2021-915"], test: weaker },
    Rule {
        id: "ai-retention",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "eu-2021-914"],
        test: ai_retention,
    },
];

/// A measure, and others that say what it leaves no room for.
struct Pair {
    one: Picked,
    against: &'static [Picked],
    severity: Severity,
}

/// A measure whatever its parameters are.
const fn any(control: &'static str, id: &'static str) -> Picked {
    Picked { control, id, only: None }
}

/// A measure with one choice of a parameter.
const fn only(
    control: &'static str,
    id: &'static str,
    param: &'static str,
    choices: &'static [&'static str],
) -> Picked {
    Picked { control, id, only: Some((param, choices)) }
}

const PAIRS: [Pair; 11] = [
    // Only a key opens the doors, and a card or a code opens them.
    Pair {
        one: any("physical-access", "office-lock"),
        against: &[any("physical-access", "office-electronic-access"), any("physical-access", "office-code")],
        severity: Severity::Warning,
    },
    // Systems can only be used with a password, and the application is entered without one.
    Pair {
        one: any("system-access", "login-password"),
        against: &[any("system-access", "login-magic-link"), any("system-access", "login-one-time-code")],
        severity: Severity::Hint,
    },
    // No storage on USB at all, and rules on what is copied to it.
    Pair {
        one: only("system-access", "usb-storage-blocked", "scope", &["all"]),
        against: &[any("system-access", "media-copy-approval"), any("encryption", "encryption-removable")],
        severity: Severity::Hint,
    },
    // Users set the first password themselves, and one that was given has to be changed.
    Pair {
        one: only("system-access", "password-initial", "by", &["user"]),
        against: &[any("system-access", "password-initial-change")],
        severity: Severity::Hint,
    },
    Pair {
        one: any("staff", "intern-no-access"),
        against: &[any("staff", "intern-confidentiality")],
        severity: Severity::Hint,
    },
    // Nothing is stored beyond a request, and what is stored is deleted within days.
    Pair {
        one: any("organisation", "ai-provider-no-storage"),
        against: &[any("organisation", "ai-provider-deletion")],
        severity: Severity::Warning,
    },
    // Entries cannot be changed until they expire, and addresses in them are changed before.
    Pair {
        one: only("input", "log-tamper-protection", "method", &["write-once"]),
        against: &[any("input", "log-ip-anonymised")],
        severity: Severity::Warning,
    },
    // Nobody can delete finished entries of treatment records, and the client can delete all about a person.
    Pair {
        one: any("input", "treatment-record-addendum"),
        against: &[any("data-subject-rights", "rights-erasure")],
        severity: Severity::Hint,
    },
    // No paper with data of the client; paper of the contractor's own may be kept and destroyed all the same.
    Pair {
        one: any("organisation", "paper-none"),
        against: &[
            any("staff", "clean-desk"),
            any("physical-access", "records-locked"),
            any("deletion", "paper-shredder"),
            any("deletion", "paper-bin-locked"),
            any("deletion", "paper-destruction-provider"),
        ],
        severity: Severity::Hint,
    },
    // Carriers are banned, and copying to them can be approved in single cases.
    Pair {
        one: only("organisation", "media-ban", "scope", &["portable"]),
        against: &[any("system-access", "media-copy-approval")],
        severity: Severity::Hint,
    },
    // Calls are not recorded; a line of the contractor's own may be.
    Pair {
        one: any("organisation", "call-recording-none"),
        against: &[
            any("organisation", "call-recording-consent"),
            any("organisation", "call-recording-pause"),
            any("deletion", "call-recording-deletion"),
        ],
        severity: Severity::Hint,
    },
];

fn exclude(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |pair: &Pair| {
        let mut read = Reader::default();
        let said = pair.one.said(case, &mut read);
        let mut found = Found::nothing();
        if said != Some(false) {
            for other in pair.against {
                found.picked(case, *other, &mut read);
            }
        }
        let mut finding = rule.finding(against(said, found.there, &read), &read).about(pair.one.id);
        finding.severity = pair.severity;
        found.after(&[pair.one.id], finding)
    };
    let mut findings: Vec<Finding> = PAIRS.iter().map(one).collect();
    findings.push(no_servers(rule, case));
    findings
}

/// No systems with the data in rooms of the contractor, and measures for its server rooms.
fn no_servers(rule: Rule, case: Case<'_>) -> Finding {
    let mut read = Reader::default();
    let said = case.claims("organisation", "no-own-servers", &mut read);
    let mut found = Found::nothing();
    if said != Some(false) {
        found.measures(case, &SERVER_ROOM, &mut read);
    }
    let finding = rule.finding(against(said, found.there, &read), &read).about("no-own-servers");
    found.after(&["no-own-servers"], finding)
}

/// The client alone can tell who a pseudonym is, and the contractor keeps the list.
fn key(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let holder = only("pseudonymisation", "pseudonymisation-key-holder", "holder", &["contractor"]);
    let mut read = Reader::default();
    let promised = case.safeguard("key-at-client", &mut read);
    let mut found = Found::nothing();
    if promised != Some(false) {
        found.picked(case, holder, &mut read);
    }
    let finding = rule.finding(against(promised, found.there, &read), &read);
    vec![found.tell(finding)]
}

/// The list of pseudonyms is on paper only, and the contractor has no paper.
fn paper(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mapping = only("pseudonymisation", "pseudonymisation-mapping-separate", "place", &["paper"]);
    let at_client = only("pseudonymisation", "pseudonymisation-key-holder", "holder", &["client"]);
    let mut read = Reader::default();
    let said = mapping.said(case, &mut read);
    let mut none = None;
    if said != Some(false) {
        // Paper that is only with the client does not count.
        none = match at_client.said(case, &mut read) {
            Some(true) => Some(false),
            Some(false) => read.get(&case.dossier.environment.paper).map(|paper| !paper),
            None => None,
        };
    }
    let at = case.measure("pseudonymisation", "pseudonymisation-mapping-separate").map(|fact| &fact.at);
    let finding = rule.finding(against(said, none, &read), &read).caused_by(at);
    vec![finding.named(Name::measure("pseudonymisation-mapping-separate"))]
}

/// Safeguards that say "each" or "none", beside measures that say less.
fn weaker(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const OPTIONAL: Picked = only("system-access", "mfa-client-users", "mode", &["optional"]);
    const KEYS: Picked = only("encryption", "encryption-key-holder", "holder", &["contractor", "hosting"]);
    const MEDIA: [Measure; 2] = [("encryption", "encryption-removable"), ("system-access", "media-copy-approval")];
    const BACKUPS: [Measure; 3] =
        [("recovery", "backup-data"), ("recovery", "backup-application"), ("recovery", "backup-concept")];
    vec![
        one(rule, case, "mfa", |found, read| found.picked(case, OPTIONAL, read)),
        one(rule, case, "no-unencrypted-email", |found, read| email(case, found, read)),
        one(rule, case, "end-to-end-encryption", |found, read| found.picked(case, KEYS, read)),
        one(rule, case, "no-mobile-storage", |found, read| found.measures(case, &MEDIA, read)),
        one(rule, case, "recoverability", |found, read| {
            let own =
                case.control("recovery").is_some_and(|facts| facts.measures.iter().any(|fact| !fact.own.is_empty()));
            let mut backups = Found::nothing();
            backups.measures(case, &BACKUPS, read);
            // Own measures may say it in other words.
            found.there = backups.there.map(|there| !there).filter(|missing| !*missing || !own);
        }),
    ]
}

fn one(rule: Rule, case: Case<'_>, id: &str, look: impl FnOnce(&mut Found, &mut Reader)) -> Finding {
    let mut read = Reader::default();
    let promised = case.safeguard(id, &mut read);
    let mut found = Found::nothing();
    if promised != Some(false) {
        look(&mut found, &mut read);
    }
    let verdict = match (promised, found.there) {
        // What own measures say is not known, so nothing is missing.
        (Some(true), None) if read.missing().is_empty() => Verdict::NotApplicable,
        (promised, there) => against(promised, there, &read),
    };
    let finding = rule.finding(verdict, &read).about(id);
    let entries = case.dossier.processing.safeguards.value().into_iter().flatten();
    let entries = entries.filter(|entry| entry.is(id)).cloned().collect();
    found.tell(finding).named(Name::Entries(entries))
}

/// E-mail that goes out unencrypted where the other side does not support it, and whose content is not protected.
fn email(case: Case<'_>, found: &mut Found, read: &mut Reader) {
    let supported = only("transfer", "transit-email", "mode", &["where-supported"]);
    let content = case.claims_any("transfer", &["transit-email-content", "transit-email-attachment"], read);
    let weak = supported.said(case, read);
    let there = match (weak, content) {
        (Some(false), _) | (_, Some(true)) => Some(false),
        (Some(true), Some(false)) => Some(true),
        _ => None,
    };
    if there == Some(true)
        && let Some(fact) = case.measure("transfer", "transit-email")
    {
        found.note(there, &fact.at);
    } else {
        found.there = either(found.there, there);
    }
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
