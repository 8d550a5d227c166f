//! Figures of measures and terms against each other and against what is usual: keeping, locking, restoring, sessions,
//! updates, notices, recovery.
//!
//! The same duty in measures and terms stands in `periods`. The law has almost no figures, so what only falls short of
//! what is usual is a hint that says so. What must never happen here: two periods compared where their units leave it
//! open which is longer.

use super::finding::settled;
use super::periods::{allowed, beside, compared};
use super::rule::{Case, Rule, agreed, either, hours, is, longer, rhythm};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "figure-order", severity: Severity::Warning, cites: &["gdpr-32-1", "gdpr-5-1-e"], test: order },
    Rule { id: "figure-weak", severity: Severity::Hint, cites: &["gdpr-32-1"], test: weak },
    Rule { id: "requests-long", severity: Severity::Warning, cites: &["gdpr-28-3-s2-e"], test: requests },
    Rule {
        id: "recovery-availability",
        severity: Severity::Hint,
        cites: &["gdpr-32-1-b", "gdpr-32-1-c"],
        test: recovery,
    },
    Rule {
        id: "contractor-retention",
        severity: Severity::Hint,
        cites: &["gdpr-28-3-s2-g", "eu-2021-914"],
        test: contractor_retention,
    },
    Rule { id: "end-long", severity: Severity::Hint, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: end_long },
    Rule { id: "backup-locked", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: locked },
    Rule { id: "backup-archive", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: archive },
    Rule { id: "log-review", severity: Severity::Warning, cites: &["gdpr-32-1-d"], test: review },
    Rule { id: "recovery-point", severity: Severity::Warning, cites: &["gdpr-32-1-c"], test: recovery_point },
];

/// A figure of a measure: control, measure, parameter. An interval is `interval`.
type Figure = (&'static str, &'static str, &'static str);

fn figure(case: Case<'_>, (control, id, param): Figure, read: &mut Reader) -> Option<(u32, Unit)> {
    if param == "interval" { rhythm(case, control, id, read) } else { case.number(control, id, param, read) }
}

/// The first figure must not be longer than the second: otherwise one of the sentences is wrong or says nothing.
const ORDER: [(&str, Severity, Figure, Figure); 7] = [
    // Deleted data leave the backups after less time than these are kept.
    (
        "backup-kept",
        Severity::Warning,
        ("recovery", "backup-retention", "period"),
        ("deletion", "deletion-backup", "period"),
    ),
    // Databases can be set back to a day on which no backup is left.
    (
        "restore-backup",
        Severity::Warning,
        ("recovery", "recovery-point-in-time", "period"),
        ("recovery", "backup-retention", "period"),
    ),
    // What was deleted comes back when the database is set back.
    (
        "restore-deletion",
        Severity::Warning,
        ("recovery", "recovery-point-in-time", "period"),
        ("deletion", "deletion-backup", "period"),
    ),
    // Data are to be kept for a fixed time, and deleted sooner.
    (
        "fixed-period",
        Severity::Warning,
        ("deletion", "deletion-fixed-period", "period"),
        ("deletion", "deletion-after-processing", "period"),
    ),
    // Addresses are made anonymous when their entry is long gone.
    ("log-ip", Severity::Hint, ("input", "log-ip-anonymised", "period"), ("input", "log-expiry", "period")),
    // A session ends before anybody is logged out for doing nothing.
    (
        "session",
        Severity::Hint,
        ("system-access", "session-idle", "idle"),
        ("system-access", "session-duration", "duration"),
    ),
    // Critical updates have more time than the others.
    (
        "patches",
        Severity::Warning,
        ("system-access", "patch-critical", "period"),
        ("system-access", "patch-other", "interval"),
    ),
];

fn order(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(about, severity, first, second): &(&str, Severity, Figure, Figure)| {
        let mut read = Reader::default();
        let longest = figure(case, *first, &mut read);
        // Without the first there is nothing to compare.
        let both = match longest {
            None if read.missing().is_empty() => None,
            _ => longest.zip(figure(case, *second, &mut read)),
        };
        let at = case.measure(first.0, first.1).map(|fact| &fact.at);
        let met = both.map(|(first, second)| !longer(first, second));
        let mut finding = rule.met(met, &read).about(about).caused_by(at);
        finding.severity = *severity;
        match both {
            Some((first, second)) => finding.named(Name::Periods([first, second])),
            None => finding,
        }
    };
    ORDER.iter().map(one).collect()
}

/// Figures that are seldom enough, and the last value that nobody asks about.
const WEAK: [(Figure, Bound); 14] = [
    (("system-access", "password-length", "length"), Bound::Least(8, Unit::Character)),
    (("system-access", "login-lockout", "attempts"), Bound::Most(20, Unit::Attempt)),
    (("system-access", "screen-lock", "idle"), Bound::Most(60, Unit::Minute)),
    (("system-access", "patch-critical", "period"), Bound::Most(30, Unit::Day)),
    (("system-access", "malware-update", "interval"), Bound::Most(1, Unit::Week)),
    (("data-access", "access-review", "interval"), Bound::Most(2, Unit::Year)),
    (("recovery", "backup-data", "interval"), Bound::Most(1, Unit::Week)),
    (("recovery", "restore-test", "interval"), Bound::Most(2, Unit::Year)),
    (("review", "toms-review", "interval"), Bound::Most(2, Unit::Year)),
    (("review", "vulnerability-scan", "interval"), Bound::Most(1, Unit::Year)),
    (("staff", "training-privacy", "interval"), Bound::Most(2, Unit::Year)),
    (("input", "log-review", "interval"), Bound::Most(1, Unit::Year)),
    (("organisation", "dependency-scan", "interval"), Bound::Most(3, Unit::Month)),
    // Surveillance audits of management systems are yearly.
    (("review", "certificate-surveillance", "interval"), Bound::Most(1, Unit::Year)),
];

/// A bound of a figure.
#[derive(Debug, Clone, Copy)]
enum Bound {
    Least(u32, Unit),
    Most(u32, Unit),
}

impl Bound {
    fn fits(self, said: (u32, Unit)) -> bool {
        match self {
            Self::Least(n, unit) => said.1 != unit || said.0 >= n,
            Self::Most(n, unit) if hours((n, unit)).is_some() => !longer(said, (n, unit)),
            Self::Most(n, unit) => said.1 != unit || said.0 <= n,
        }
    }
}

fn weak(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(of, bound): &(Figure, Bound)| {
        let mut read = Reader::default();
        let said = figure(case, *of, &mut read);
        let finding = rule.met(said.map(|said| bound.fits(said)), &read).about(of.1).named(Name::measure(of.1));
        finding.caused_by(case.measure(of.0, of.1).map(|fact| &fact.at))
    };
    WEAK.iter().map(one).collect()
}

/// The client has a month in all.
const ANSWER: (u32, Unit) = (1, Unit::Month);
/// Longer than a week is weak.
const FORWARD: (u32, Unit) = (7, Unit::Day);

/// Requests of data subjects are forwarded, or instructions on them carried out, when the time for the answer is over.
fn requests(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let terms = match read.get(&case.dossier.agreed.sheet) {
        Some(false) => None,
        _ => agreed(&case.dossier.agreed.assistance.forward, &mut read),
    };
    let mut found = vec![within(rule, "terms", terms, &read)];
    for (about, id) in [("measure", "rights-forwarding"), ("execution", "rights-instruction-period")] {
        let mut read = Reader::default();
        let period = case.number("data-subject-rights", id, "period", &mut read);
        found.push(within(rule, about, period, &read));
    }
    found
}

fn within(rule: Rule, about: &str, period: Option<(u32, Unit)>, read: &Reader) -> Finding {
    // Instructions may take more than a week: only the month counts there.
    let (way, severity) = match period {
        Some(period) if !longer(period, ANSWER) => ("weak", Severity::Hint),
        _ => ("", rule.severity),
    };
    let most = if about == "execution" { ANSWER } else { FORWARD };
    let mut finding = rule.met(period.map(|period| !longer(period, most)), read).about(about).way(way);
    finding.severity = severity;
    finding
}

/// One outage may last longer than all outages of a month.
fn recovery(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let recovery = case.number("recovery", "recovery-time", "duration", &mut read);
    let both = match recovery {
        None if read.missing().is_empty() => None,
        _ => recovery.zip(case.number("availability", "availability-target", "downtime", &mut read)),
    };
    let finding = rule.met(both.map(|(recovery, downtime)| !longer(recovery, downtime)), &read);
    vec![match both {
        Some((recovery, downtime)) => finding.named(Name::Periods([recovery, downtime])),
        None => finding,
    }]
}

/// What the annex to the clauses says of the contractor's keeping, against the agreed deletion.
fn contractor_retention(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let safeguards = &case.dossier.transfers.contractor;
    let mut read = Reader::default();
    let mut named = None;
    let verdict = case.where_agreed(&mut read, |read| match is(read, &safeguards.retention, &["period"]) {
        Some(true) => {
            let kept = read.get(&safeguards.retention_period).copied();
            named = kept.zip(agreed(&case.dossier.agreed.end.time, read));
            settled(named.map(|(kept, end)| !longer(kept, end)), read)
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, read),
    });
    let finding = rule.finding(verdict, &read).caused_by(Some(&safeguards.retention_period.at));
    vec![match named {
        Some((kept, end)) => finding.named(Name::Periods([kept, end])),
        None => finding,
    }]
}

/// Deletion at the end that takes more than half a year, backups that take more than a year.
fn end_long(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let end = &case.dossier.agreed.end;
    let terms = |about: &str, within: &crate::dossier::agreed::Within, most: (u32, Unit)| {
        let mut read = Reader::default();
        let verdict = case.where_agreed(&mut read, |read| {
            let period = agreed(within, read);
            settled(period.map(|period| !longer(period, most)), read)
        });
        rule.finding(verdict, &read).about(about).caused_by(Some(&within.period.at))
    };
    let mut read = Reader::default();
    let measured = case.number("deletion", "deletion-contract-end", "period", &mut read);
    let measure = rule.met(measured.map(|period| !longer(period, (6, Unit::Month))), &read).about("measure");
    vec![
        terms("terms", &end.time, (6, Unit::Month)),
        terms("backups", &end.backups, (1, Unit::Year)),
        measure.caused_by(case.measure("deletion", "deletion-contract-end").map(|fact| &fact.at)),
    ]
}

/// Backups that nothing can delete, beside the day by which they have to be deleted.
fn locked(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    held(rule, case, "backup-immutable")
}

/// Older backups that are kept at least for a time, beside the day by which the data have left all backups.
fn archive(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    held(rule, case, "backup-archive")
}

/// Backups that stay, by a measure, longer than the terms and other measures leave room for.
fn held(rule: Rule, case: Case<'_>, id: &'static str) -> Vec<Finding> {
    let held = ("recovery", id);
    let terms = compared(
        rule,
        case,
        |read| {
            let allowed = allowed(case, read);
            (beside(case, held, allowed, read), allowed)
        },
        |held, allowed| !longer(held, allowed),
    );
    let mut found: Vec<Finding> = terms.into_iter().map(|finding| finding.about("terms")).collect();
    for (about, control, id) in
        [("retention", "recovery", "backup-retention"), ("deletion", "deletion", "deletion-backup")]
    {
        let mut read = Reader::default();
        let period = case.number(held.0, held.1, "period", &mut read);
        let both = period.zip(match period {
            None if read.missing().is_empty() => None,
            _ => case.number(control, id, "period", &mut read),
        });
        let finding = rule.met(both.map(|(period, kept)| !longer(period, kept)), &read).about(about);
        let cause = case.measure(held.0, held.1).map(|fact| &fact.at);
        found.push(match both {
            Some((period, kept)) => finding.named(Name::Periods([period, kept])).caused_by(cause),
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
fn recovery_point(rule: Rule, case: Case<'_>) -> Vec<Finding> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bound_fits_what_keeps_it_and_whatever_counts_something_else() {
        let check = |bound: Bound, said, fits| assert_eq!(bound.fits(said), fits, "{bound:?} {said:?}");
        check(Bound::Least(8, Unit::Character), (7, Unit::Character), false);
        check(Bound::Least(8, Unit::Character), (8, Unit::Character), true);
        check(Bound::Most(20, Unit::Attempt), (21, Unit::Attempt), false);
        check(Bound::Most(20, Unit::Attempt), (20, Unit::Attempt), true);
        check(Bound::Most(1, Unit::Week), (8, Unit::Day), false);
        check(Bound::Most(1, Unit::Week), (7, Unit::Day), true);
        check(Bound::Most(1, Unit::Week), (9, Unit::Character), true);
    }
}
