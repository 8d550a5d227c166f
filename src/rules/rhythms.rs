//! Figures that cannot be kept together: a lock on backups beside their deletion, a review that comes when its subject
//! is gone, a loss of data that is smaller than the distance between two backups; and periods that the law measures.
//!
//! Figures for one and the same duty are in `periods`. What must never happen here: figures in different units that
//! are called unequal although they may be the same.

use super::finding::settled;
use super::periods::{allowed, beside, compared};
use super::rule::{Case, Rule, agreed, either, longer, rhythm};
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "backup-locked", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: locked },
    Rule { id: "log-review", severity: Severity::Warning, cites: &["gdpr-32-1-d"], test: review },
    Rule { id: "recovery-point", severity: Severity::Warning, cites: &["gdpr-32-1-c"], test: recovery },
    Rule { id: "audit-notice", severity: Severity::Hint, cites: &["gdpr-28-3-s2-h"], test: audit_notice },
    Rule { id: "exit-data-act", severity: Severity::Warning, cites: &["eu-2023-2854-25-2-g"], test: exit },
];

/// Backups that nothing can delete, beside the day by which they have to be deleted.
fn locked(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const LOCK: (&str, &str) = ("recovery", "backup-immutable");
    let terms = compared(
        rule,
        case,
        |read| {
            let allowed = allowed(case, read);
            (beside(case, LOCK, allowed, read), allowed)
        },
        |lock, allowed| !longer(lock, allowed),
    );
    let mut found: Vec<Finding> = terms.into_iter().map(|finding| finding.about("terms")).collect();
    for (about, control, id) in
        [("retention", "recovery", "backup-retention"), ("deletion", "deletion", "deletion-backup")]
    {
        let mut read = Reader::default();
        let lock = case.number(LOCK.0, LOCK.1, "period", &mut read);
        let both = lock.zip(match lock {
            None if read.missing().is_empty() => None,
            _ => case.number(control, id, "period", &mut read),
        });
        let finding = rule.met(both.map(|(lock, kept)| !longer(lock, kept)), &read).about(about);
        let cause = case.measure(LOCK.0, LOCK.1).map(|fact| &fact.at);
        found.push(match both {
            Some((lock, kept)) => finding.named(Name::Periods([lock, kept])).caused_by(cause),
            None => finding,
        });
    }
    found
}

/// Logs are looked at less often than they are deleted.
fn review(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let found = rule.whole(|read| {
        let kept = case.number("input", "log-expiry", "period", read);
        let looked =
            if kept.is_none() && read.missing().is_empty() { None } else { rhythm(case, "input", "log-review", read) };
        kept.zip(looked).map(|(kept, looked)| !longer(looked, kept))
    });
    let cause = case.measure("input", "log-review").map(|fact| &fact.at);
    found.into_iter().map(|finding| finding.caused_by(cause)).collect()
}

/// No more is to be lost than since the last backup, and the last backup is older than that.
fn recovery(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const RECOVERY: &str = "recovery";
    let mut read = Reader::default();
    let span = case.number(RECOVERY, "recovery-point", "span", &mut read);
    let any = if span.is_none() && read.missing().is_empty() { None } else { Some(()) };
    let backups = any.and_then(|()| rhythm(case, RECOVERY, "backup-data", &mut read));
    let met = match span.zip(backups) {
        // Something else than backups may keep what came after the last one.
        Some((span, backups)) if longer(backups, span) => {
            let replicated = case.claims_any("availability", &["database-replication", "site-redundancy"], &mut read);
            either(case.claims(RECOVERY, "recovery-point-in-time", &mut read), replicated)
        }
        both => both.map(|_| true),
    };
    let cause = case.measure(RECOVERY, "recovery-point").map(|fact| &fact.at);
    vec![rule.finding(settled(met, &read), &read).caused_by(cause)]
}

/// Days after which an announcement keeps inspections away rather than preparing them. The law has no figure.
const ANNOUNCED: (u32, Unit) = (30, Unit::Day);

/// Inspections have to be announced so long before that little is left of them.
fn audit_notice(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let field = &case.dossier.agreed.audits.notice;
    let mut read = Reader::default();
    let verdict = case
        .where_agreed(&mut read, |read| settled(agreed(field, read).map(|notice| !longer(notice, ANNOUNCED)), read));
    vec![rule.finding(verdict, &read).caused_by(Some(&field.period.at))]
}

/// Days for which data have to be retrievable after the transition.
const RETRIEVAL: (u32, Unit) = (30, Unit::Day);

/// The Data Act applies, and data can be fetched for less than its thirty days.
fn exit(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let outsourcing = &case.dossier.outsourcing;
    let mut read = Reader::default();
    let verdict = match case.cyber("data-act", &mut read) {
        Some(false) => Verdict::NotApplicable,
        Some(true) => {
            let period = read.get(&outsourcing.exit_period).copied();
            settled(period.map(|period| !longer(RETRIEVAL, period)), &read)
        }
        None => settled(None, &read),
    };
    let finding = rule.finding(verdict, &read).caused_by(Some(&outsourcing.exit_period.at));
    vec![finding.law("retrieval", LawFact::Period(RETRIEVAL.0, RETRIEVAL.1))]
}
