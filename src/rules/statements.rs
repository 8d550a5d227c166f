//! Answers that say the opposite of each other: what the interview asks apart and a reader sees side by side.
//!
//! Sentences of measures against each other are in `promises`. What must never happen here: a contradiction read into a
//! text that people typed, beyond the name with which it begins.

use super::finding::settled;
use super::regimes::inside;
use super::rule::{Case, Rule, against, agreed, chosen, either, is, is_one_of, longer, needs_day};
use super::said::{Found, Measure, only};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::{Chosen, Known, Reader, Subprocessor};
use crate::id::Path;
use crate::law::Regime;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "key-at-client",
        severity: Severity::Warning,
        cites: &["gdpr-32-1-a", "gdpr-28-3-s2-c"],
        test: key_at_client,
    },
    Rule { id: "paper-denied", severity: Severity::Warning, cites: &["gdpr-28-3", "gdpr-32-1"], test: paper },
    Rule {
        id: "home-records",
        severity: Severity::Warning,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: home_records,
    },
    Rule { id: "chain-forbidden", severity: Severity::Warning, cites: &["gdpr-28-2", "gdpr-28-4"], test: chain },
    Rule {
        id: "subprocessor-retention",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-g", "gdpr-28-4"],
        test: retention,
    },
    Rule {
        id: "competent-authority",
        severity: Severity::Warning,
        cites: &["eu-2021-914", "gdpr-46-2-c"],
        test: authority,
    },
    Rule {
        id: "measure-service",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "gdpr-28-2"],
        test: exclusive,
    },
    Rule {
        id: "encryption-sealed",
        severity: Severity::Warning,
        cites: &["gdpr-32-1-a", "gdpr-28-3-s2-c"],
        test: sealed,
    },
    Rule { id: "impact-reason", severity: Severity::Warning, cites: &["gdpr-35-1", "bdsg-38-1-s2"], test: impact },
];

/// Only the client has the keys, and yet the contractor works with what is encrypted.
fn key_at_client(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let key = match (
        case.claims("encryption", "encryption-key-holder", &mut read),
        case.measure("encryption", "encryption-key-holder"),
    ) {
        (Some(true), Some(fact)) => read.get(&fact.choice("holder")).map(|holder| *holder == *"client"),
        (claims, _) => claims,
    };
    let mut found: Vec<Chosen> = Vec::new();
    let plain = match key {
        Some(false) => None,
        _ => read.get(&case.dossier.processing.operations).map(|all| {
            found.extend(all.iter().filter(|one| one.tagged("plain-text")).cloned());
            !found.is_empty()
        }),
    };
    let cause = case.measure("encryption", "encryption-key-holder").map(|fact| fact.at.clone());
    let finding = rule.finding(against(key, plain, &read), &read).caused_by(cause.as_ref());
    vec![finding.named(Name::Entries(found))]
}

/// Contents are encrypted on the devices of users, and yet the contractor works with what they say or has the keys.
fn sealed(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let measure = ("encryption", "encryption-end-to-end");
    let at = case.measure(measure.0, measure.1).map(|fact| &fact.at);
    let operations = &case.dossier.processing.operations;
    let reads = {
        let mut read = Reader::default();
        let sealed = case.claims(measure.0, measure.1, &mut read);
        // The same of the safeguard is said there.
        let safeguard = if sealed == Some(false) { None } else { case.safeguard("end-to-end-encryption", &mut read) };
        let plain = match safeguard {
            Some(true) => Some(false),
            _ => chosen(&mut read, operations, |one| one.tagged("plain-text")),
        };
        let on_device = match plain {
            Some(true) => case.claims("organisation", "processing-on-device", &mut read),
            _ => None,
        };
        // What runs on the device needs no plain text elsewhere.
        let severity = if on_device == Some(false) { rule.severity } else { Severity::Hint };
        let verdict = match safeguard {
            Some(true) => Verdict::NotApplicable,
            _ => against(sealed, plain, &read),
        };
        let names = operations.value().into_iter().flatten().filter(|one| one.tagged("plain-text")).cloned().collect();
        Finding { severity, ..rule.finding(verdict, &read) }
            .about("operations")
            .named(Name::Entries(names))
            .caused_by(at)
    };
    let keys = {
        let holder = only("encryption", "encryption-key-holder", "holder", &["contractor", "hosting"]);
        let mut read = Reader::default();
        let sealed = case.claims(measure.0, measure.1, &mut read);
        let elsewhere = if sealed == Some(false) { None } else { holder.said(case, &mut read) };
        // Other data may be encrypted with other keys.
        let finding = Finding { severity: Severity::Hint, ..rule.finding(against(sealed, elsewhere, &read), &read) };
        finding.about("keys").named(Name::measure("encryption-key-holder")).caused_by(at)
    };
    vec![reads, keys]
}

/// No paper, says one answer; the others speak of some.
fn paper(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut read = Reader::default();
    let none = read.get(&dossier.environment.paper).map(|paper| !paper);
    let mut names: Vec<Chosen> = Vec::new();
    let mut found = Some(false);
    if none != Some(false) {
        for field in [&dossier.processing.operations, &dossier.processing.sources] {
            names.extend(field.value().into_iter().flatten().filter(|one| one.tagged("paper")).cloned());
            found = either(found, chosen(&mut read, field, |one| one.tagged("paper")));
        }
        found = either(found, read.get(&dossier.recipients.complete).map(|_| false));
        for sub in &dossier.recipients.subprocessors {
            let service = read.get(&sub.service);
            names.extend(service.filter(|service| service.tagged("paper")).cloned());
            found = either(found, service.map(|service| service.tagged("paper")));
        }
    }
    let finding = rule.finding(against(none, found, &read), &read).caused_by(Some(&dossier.environment.paper.at));
    vec![finding.named(Name::Entries(names))]
}

/// No records at home, and rules on how to keep them there: printouts can explain it, unless nobody prints there.
fn home_records(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const HOME: &str = "physical-access-home";
    let mut read = Reader::default();
    let none = case.claims(HOME, "home-no-records", &mut read);
    let kept = case.claims(HOME, "home-records-locked", &mut read);
    let prints = case.claims(HOME, "home-no-printing", &mut read).map(|banned| !banned);
    let verdict = match prints {
        // That is a contradiction of measures and said there.
        Some(false) => Verdict::NotApplicable,
        _ => against(none, kept.and_then(|kept| if kept { prints } else { Some(false) }), &read),
    };
    vec![rule.finding(verdict, &read).named(Name::measure("home-records-locked"))]
}

/// A measure that says "only" or "none", and what leaves no room for it.
struct Exclusive {
    control: &'static str,
    measure: &'static str,
    severity: Severity,
    /// Services of other companies.
    services: &'static [&'static str],
    /// Other measures.
    measures: &'static [Measure],
}

const EXCLUSIVE: [Exclusive; 5] = [
    Exclusive {
        control: "data-access",
        measure: "admin-contractor-only",
        severity: Severity::Warning,
        services: &["system-administration", "remote-maintenance", "second-level-support"],
        measures: &[],
    },
    // What is counted, shown or asked on a page mostly comes as a script of whoever offers it.
    Exclusive {
        control: "organisation",
        measure: "no-third-party-scripts",
        severity: Severity::Hint,
        services: &[
            "web-analytics",
            "product-analytics",
            "session-replay",
            "comparison-testing",
            "maps",
            "live-chat",
            "bot-protection",
            "consent-management",
            "online-advertising",
            "call-tracking",
        ],
        measures: &[],
    },
    Exclusive {
        control: "recovery",
        measure: "backup-by-client",
        severity: Severity::Hint,
        services: &["backup"],
        measures: &[
            ("recovery", "backup-data"),
            ("recovery", "backup-full"),
            ("recovery", "backup-incremental"),
            ("recovery", "backup-snapshot"),
            ("recovery", "backup-access"),
            ("recovery", "backup-credentials"),
        ],
    },
    // Whoever keeps encrypted backups has access to files that it cannot read.
    Exclusive {
        control: "recovery",
        measure: "backup-access",
        severity: Severity::Hint,
        services: &["backup"],
        measures: &[],
    },
    Exclusive {
        control: "separation",
        measure: "server-dedicated",
        severity: Severity::Hint,
        services: &["cloud-infrastructure", "container-hosting", "code-execution"],
        measures: &[],
    },
];

fn exclusive(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |one: &Exclusive| {
        let mut read = Reader::default();
        let said = case.claims(one.control, one.measure, &mut read);
        let mut found = Found::nothing();
        if said != Some(false) {
            found.services(case, |service| is_one_of(service, one.services), &mut read);
            found.measures(case, one.measures, &mut read);
        }
        let finding = rule.finding(against(said, found.there, &read), &read).about(one.measure);
        found.after(&[one.measure], Finding { severity: one.severity, ..finding })
    };
    EXCLUSIVE.iter().map(one).collect()
}

/// One finding for each further processor, with the answer that is its cause.
pub(super) fn each<'d>(
    rule: Rule,
    case: Case<'d>,
    cause: impl Fn(&'d Subprocessor) -> &'d Path,
    test: impl Fn(&Subprocessor, &mut Reader) -> Verdict,
) -> Vec<Finding> {
    let one = |sub: &'d Subprocessor| {
        let mut read = Reader::default();
        let verdict = test(sub, &mut read);
        rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name).caused_by(Some(cause(sub)))
    };
    case.dossier.recipients.subprocessors.iter().map(one).collect()
}

/// Nobody may be engaged further down, and others have access there.
fn chain<'d>(rule: Rule, case: Case<'d>) -> Vec<Finding> {
    let cause = |sub: &'d Subprocessor| &sub.access.at;
    each(rule, case, cause, |sub, read| {
        let banned = is(read, &case.dossier.engagement.chain, &["not-allowed"]);
        let others = match banned {
            Some(false) => None,
            _ => is(read, &sub.access, &["others"]),
        };
        against(banned, others, read)
    })
}

/// A further processor keeps everything for a time, even what it received on the last day, which is longer than agreed.
fn retention<'d>(rule: Rule, case: Case<'d>) -> Vec<Finding> {
    let cause = |sub: &'d Subprocessor| &sub.safeguards.retention_period.at;
    each(rule, case, cause, |sub, read| {
        // Whether it is asked for, other answers settle, and those are findings of their own.
        if matches!(sub.safeguards.retention.known, Known::Undecided(_)) {
            return Verdict::NotApplicable;
        }
        case.where_agreed(read, |read| {
            let kept = &sub.safeguards.retention_period;
            match is(read, &sub.safeguards.retention, &["period"]) {
                Some(true) => {
                    let kept = read.get(kept).copied();
                    let end = agreed(&case.dossier.agreed.end.time, read);
                    settled(kept.zip(end).map(|(kept, end)| !longer(kept, end)), read)
                }
                Some(false) => Verdict::NotApplicable,
                None => settled(None, read),
            }
        })
    })
}

/// Names with which the authority of the United Kingdom is written.
const ICO: &[&str] = &["ico", "information commissioner", "the information commissioner", "the ico"];

/// Clause 13 names an authority of a Member State, where the exporter has its seat in one.
fn authority(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let found = rule.whole(|read| {
        let named = read.get(&case.dossier.transfers.authority)?;
        needs_day(case.dossier, case.law, read);
        let seat = *read.get(&case.dossier.parties.contractor.country)?;
        // Outside the Union the authority depends on more than the seat.
        if !inside(case.law, Regime::Eu, seat)? {
            return None;
        }
        let named = fold(named);
        let begins =
            |name: &str| named.trim().strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
        Some(!ICO.iter().copied().any(begins))
    });
    let at = &case.dossier.transfers.authority.at;
    found.into_iter().map(|finding| finding.caused_by(Some(at))).collect()
}

/// No officer because nothing needs an impact assessment, and an impact assessment among the safeguards.
fn impact(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut read = Reader::default();
    let none = case.no_officer_because("no-dpia", &mut read);
    let made = if none == Some(false) { None } else { case.safeguard("dpia", &mut read) };
    let finding = rule.finding(against(none, made, &read), &read);
    vec![finding.caused_by(Some(&dossier.contacts.dpo_reasons.at))]
}
