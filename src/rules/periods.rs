//! Periods that meet: the same period in the measures and in the agreed terms, keeping against deleting.
//!
//! Two figures for the same duty are a contradiction of the contract with itself. What must never happen here: two
//! periods in different units that are taken for unequal although they may be the same.

use super::finding::settled;
use super::regimes::{Applies, applies};
use super::rule::{Case, Rule, against, agreed, is, longer, rhythm};
use super::words::names_logs;
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::dossier::agreed::Within;
use crate::law::Regime;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "period-breach", severity: Severity::Warning, cites: &["gdpr-33-2"], test: breach },
    Rule { id: "period-requests", severity: Severity::Warning, cites: &["gdpr-28-3-s2-e"], test: requests },
    Rule { id: "period-deletion", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g"], test: deletion },
    Rule { id: "period-stricter", severity: Severity::Hint, cites: &["gdpr-28-3", "gdpr-28-3-s2-c"], test: stricter },
    Rule { id: "period-backups", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: backups },
    Rule {
        id: "backup-retention",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"],
        test: retention,
    },
    Rule { id: "log-periods", severity: Severity::Error, cites: &["gdpr-5-1-e"], test: logs },
    Rule { id: "log-deletion", severity: Severity::Hint, cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"], test: log_deletion },
    Rule { id: "export-period", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g"], test: export },
    Rule { id: "breach-long", severity: Severity::Warning, cites: &["gdpr-33-2", "gdpr-33-1"], test: breach_long },
    Rule { id: "unlawful-instructions", severity: Severity::Warning, cites: &["gdpr-28-3-s3"], test: unlawful },
];

/// Only where the sheet of agreed terms is or may be part of the set.
fn where_agreed(rule: Rule, case: Case<'_>, test: impl FnOnce(&mut Reader) -> Verdict) -> Vec<Finding> {
    let mut read = Reader::default();
    let verdict = case.where_agreed(&mut read, test);
    vec![rule.finding(verdict, &read)]
}

/// The period of the measures and that of the terms, named where both are known.
pub(super) fn compared(
    rule: Rule,
    case: Case<'_>,
    both: impl FnOnce(&mut Reader) -> (Option<(u32, Unit)>, Option<(u32, Unit)>),
    fits: impl FnOnce((u32, Unit), (u32, Unit)) -> bool,
) -> Vec<Finding> {
    let mut named = None;
    let findings = where_agreed(rule, case, |read| {
        let (measured, terms) = both(read);
        named = measured.zip(terms);
        settled(named.map(|(measured, terms)| fits(measured, terms)), read)
    });
    match named {
        Some((measured, terms)) => {
            findings.into_iter().map(|finding| finding.named(Name::Periods([measured, terms]))).collect()
        }
        None => findings,
    }
}

/// The period of a measure, looked at only where the terms have one or may have one: a period that nothing else
/// speaks of contradicts nothing.
pub(super) fn beside(
    case: Case<'_>,
    measure: (&str, &str),
    agreed: Option<(u32, Unit)>,
    read: &mut Reader,
) -> Option<(u32, Unit)> {
    if agreed.is_none() && read.missing().is_empty() {
        return None;
    }
    case.number(measure.0, measure.1, "period", read)
}

/// The period of a measure keeps that of the agreed terms.
fn keeps(rule: Rule, case: Case<'_>, measure: (&str, &str), within: &Within) -> Vec<Finding> {
    let both = |read: &mut Reader| {
        let terms = agreed(within, read);
        (beside(case, measure, terms, read), terms)
    };
    compared(rule, case, both, |measured, terms| !longer(measured, terms))
}

fn breach(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    keeps(rule, case, ("incident", "incident-notice"), &case.dossier.agreed.breach.notice)
}

fn requests(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    keeps(rule, case, ("data-subject-rights", "rights-forwarding"), &case.dossier.agreed.assistance.forward)
}

fn deletion(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    keeps(rule, case, ("deletion", "deletion-contract-end"), &case.dossier.agreed.end.time)
}

/// Two figures for one duty, of which that of the measures is the stricter: no breach, and yet two figures.
fn stricter(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let agreed_terms = &case.dossier.agreed;
    let duties: [(&str, (&str, &str), &Within); 3] = [
        ("breach", ("incident", "incident-notice"), &agreed_terms.breach.notice),
        ("requests", ("data-subject-rights", "rights-forwarding"), &agreed_terms.assistance.forward),
        ("deletion", ("deletion", "deletion-contract-end"), &agreed_terms.end.time),
    ];
    let mut found: Vec<Finding> = Vec::new();
    for (about, measure, within) in duties {
        let both = |read: &mut Reader| {
            let terms = agreed(within, read);
            (beside(case, measure, terms, read), terms)
        };
        let one = compared(rule, case, both, |measured, terms| !longer(terms, measured));
        found.extend(one.into_iter().map(|finding| finding.about(about)));
    }
    let mut read = Reader::default();
    let annex = read.get(&case.dossier.engagement.control).copied();
    let both = match annex {
        None if read.missing().is_empty() => None,
        _ => rhythm(case, "order", "subprocessor-review", &mut read).zip(annex),
    };
    let finding = rule.met(both.map(|(measured, annex)| !longer(annex, measured)), &read).about("review");
    found.push(match both {
        Some((measured, annex)) => finding.named(Name::Intervals([measured, annex])),
        None => finding,
    });
    found
}

/// How long data may stay in backups after the end: the period of backups, or of deletion where both are the same.
pub(super) fn allowed(case: Case<'_>, read: &mut Reader) -> Option<(u32, Unit)> {
    let end = &case.dossier.agreed.end;
    let how = read.get(&end.backups.choice)?;
    match how.id.as_str() {
        "same" => agreed(&end.time, read),
        "period" => read.get(&end.backups.period).copied(),
        _ => None,
    }
}

fn within_allowed(rule: Rule, case: Case<'_>, measure: (&str, &str)) -> Vec<Finding> {
    let both = |read: &mut Reader| {
        let allowed = allowed(case, read);
        (beside(case, measure, allowed, read), allowed)
    };
    compared(rule, case, both, |kept, allowed| !longer(kept, allowed))
}

/// Deleted data leave the backups no later than agreed.
fn backups(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    within_allowed(rule, case, ("deletion", "deletion-backup"))
}

/// Backups are not kept longer than data may stay in them.
fn retention(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    within_allowed(rule, case, ("recovery", "backup-retention"))
}

/// Logs are kept at least longer than they are kept at most.
fn logs(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let least = case.number("input", "log-retention", "period", &mut read);
    let both = least.zip(beside(case, ("input", "log-expiry"), least, &mut read));
    let finding = rule.met(both.map(|(least, most)| !longer(least, most)), &read);
    vec![match both {
        Some((least, most)) => finding.named(Name::Periods([least, most])),
        None => finding,
    }]
}

/// Logs are data of the processing, and are kept longer than all of it.
fn log_deletion(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut named = None;
    let findings = rule.whole(|read| {
        if !*read.get(&case.dossier.agreed.sheet)? {
            return None;
        }
        if !case.any_data(read, |entry| entry.is("log"))? {
            return None;
        }
        let end = agreed(&case.dossier.agreed.end.time, read);
        let kept = beside(case, ("input", "log-retention"), end, read);
        named = kept.zip(end);
        // A paragraph on the terms that gives logs a period of their own has settled it.
        let terms = &case.dossier.additions.terms;
        if terms.value().is_some_and(|all| all.values().any(|text| names_logs(text))) {
            read.get(terms);
            return named.map(|_| true);
        }
        named.map(|(kept, end)| !longer(kept, end))
    });
    // Swiss law asks for logs to be kept for a year where they are a duty; a shorter period is then no remedy.
    let swiss = applies(case.dossier, case.law, Regime::Ch, &mut Reader::default()) != Applies::No;
    let way = if swiss { "ch" } else { "" };
    let findings = findings.into_iter().map(|one| Finding { way, ..one });
    match named {
        Some((kept, end)) => findings.map(|one| one.named(Name::Periods([kept, end]))).collect(),
        None => findings.collect(),
    }
}

/// The data can be fetched longer than they exist.
fn export(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let outsourcing = &case.dossier.outsourcing;
    let terms = rule.whole(|read| {
        let (sheet, terms) = (read.get(&outsourcing.sheet), read.get(&case.dossier.agreed.sheet));
        if sheet == Some(&false) || terms == Some(&false) {
            return None;
        }
        let export = read.get(&outsourcing.exit_period).copied();
        let end = agreed(&case.dossier.agreed.end.time, read);
        export.zip(end).map(|(export, end)| !longer(export, end))
    });
    let mut read = Reader::default();
    let mut named = None;
    let measure = ("deletion", "deletion-contract-end");
    let verdict = match (read.get(&outsourcing.sheet), case.claims(measure.0, measure.1, &mut read)) {
        (Some(false), _) | (_, Some(false)) => Verdict::NotApplicable,
        _ => {
            let end = case.number(measure.0, measure.1, "period", &mut read);
            named = end.zip(read.get(&outsourcing.exit_period).copied());
            settled(named.map(|(end, export)| !longer(export, end)), &read)
        }
    };
    let at = case.measure(measure.0, measure.1).map(|fact| &fact.at);
    let finding = rule.finding(verdict, &read).about("measure").way("measure").caused_by(at);
    let finding = match named {
        Some((end, export)) => finding.named(Name::Periods([end, export])),
        None => finding,
    };
    terms.into_iter().chain([finding]).collect()
}

/// The controller itself has 72 hours, from when it knows; the processor notifies without undue delay.
fn breach_long(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let terms = {
        let mut read = Reader::default();
        let period = agreed(&case.dossier.agreed.breach.notice, &mut read);
        let met = period.map(|period| !longer(period, (72, Unit::Hour)));
        rule.met(met, &read).about("terms")
    };
    let measure = {
        let mut read = Reader::default();
        let period = case.number("incident", "incident-notice", "period", &mut read);
        let met = period.map(|period| !longer(period, (72, Unit::Hour)));
        rule.met(met, &read).about("measure")
    };
    vec![terms, measure]
}

/// The measures suspend unlawful instructions, the terms only inform.
fn unlawful(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    where_agreed(rule, case, |read| {
        let suspends = case.claims("order", "instruction-unlawful-suspension", read);
        let informs = is(read, &case.dossier.agreed.unlawful_instructions, &["inform"]);
        against(suspends, informs, read)
    })
}
