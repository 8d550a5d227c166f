//! One duty in two annexes: the same start, the same form, the same rhythm, and who acts at all.
//!
//! Equal figures are compared in `periods`; here two figures run from different days or one place names none. What must
//! never happen here: a contradiction between a measure that only narrows what was agreed and that agreement.

use super::finding::settled;
use super::rule::{Case, Rule, against, agreed, either, hours, is, longer, rhythm};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::id::Id;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "deletion-delay", severity: Severity::Warning, cites: &["gdpr-28-3-s2-g"], test: deletion_delay },
    Rule {
        id: "backups-after-deletion",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-g", "gdpr-5-1-e"],
        test: backups_after_deletion,
    },
    Rule {
        id: "requests-answered",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-e", "gdpr-28-3-s2-a"],
        test: requests_answered,
    },
    Rule { id: "subprocessor-rhythm", severity: Severity::Warning, cites: &["gdpr-28-4"], test: subprocessor_rhythm },
    Rule {
        id: "subprocessor-breach-period",
        severity: Severity::Hint,
        cites: &["gdpr-28-4", "gdpr-33-2"],
        test: subprocessor_breach,
    },
    Rule {
        id: "safeguard-rhythm",
        severity: Severity::Warning,
        cites: &["gdpr-32-1-d", "eu-2021-915"],
        test: safeguard_rhythm,
    },
    Rule { id: "undertaking-form", severity: Severity::Warning, cites: &["stgb-203-4-s1"], test: secrecy_form },
];

/// "Without undue delay" there, a whole period here.
fn deletion_delay(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let verdict = case.where_agreed(&mut read, |read| {
        let has_period = case.claims("deletion", "deletion-contract-end", read);
        let at_once = is(read, &case.dossier.agreed.end.time.choice, &["without-delay"]);
        against(has_period, at_once, read)
    });
    vec![rule.finding(verdict, &read).named(Name::measure("deletion-contract-end"))]
}

/// Backups end with the rest, but their time begins only when the rest is deleted.
fn backups_after_deletion(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(control, id): (&str, &str)| {
        let mut read = Reader::default();
        let verdict = case.where_agreed(&mut read, |read| within_the_same(case, control, id, read));
        rule.finding(verdict, &read).about(id).named(Name::measure(id))
    };
    [("deletion", "deletion-backup"), ("recovery", "backup-retention")].into_iter().map(one).collect()
}

fn within_the_same(case: Case<'_>, control: &str, id: &str, read: &mut Reader) -> Verdict {
    let end = &case.dossier.agreed.end;
    if is(read, &end.backups.choice, &["same"]) == Some(false) {
        return Verdict::NotApplicable;
    }
    let allowed = agreed(&end.time, read);
    let live = case.number("deletion", "deletion-contract-end", "period", read);
    let kept = case.number(control, id, "period", read);
    let fits = allowed.zip(live).zip(kept).map(|((allowed, live), kept)| {
        // What is too long by itself is another finding.
        longer(kept, allowed) || longer(live, allowed) || !together_longer(live, kept, allowed)
    });
    settled(fits, read)
}

/// Whether two periods one after the other are surely longer than a third.
fn together_longer(one: (u32, Unit), then: (u32, Unit), than: (u32, Unit)) -> bool {
    match (hours(one), hours(then), hours(than)) {
        (Some(one), Some(then), Some(than)) => one.0 + then.0 > than.1,
        _ => false,
    }
}

/// "It never answers itself" beside measures for its answers.
fn requests_answered(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const ANSWERS: &[&str] = &["rights-answer-instructed", "rights-identity", "rights-third-party-check"];
    let mut read = Reader::default();
    let mut names = Vec::new();
    let verdict = case.where_agreed(&mut read, |read| {
        let refers = is(read, &case.dossier.agreed.assistance.answer, &["refer"]);
        let mut answers = Some(false);
        for id in ANSWERS {
            let claimed = case.claims("data-subject-rights", id, read);
            if claimed == Some(true) {
                names.extend(Id::new(id));
            }
            answers = either(answers, claimed);
        }
        against(refers, answers, read)
    });
    let at = names.first().and_then(|id| case.measure("data-subject-rights", id.as_str())).map(|fact| &fact.at);
    vec![rule.finding(verdict, &read).caused_by(at).named(Name::Measures(names))]
}

/// How often sub-processors are checked, in their annex and in the measures.
fn subprocessor_rhythm(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let agreed = read.get(&case.dossier.engagement.control).copied();
    let both = match agreed {
        None if read.missing().is_empty() => None,
        _ => rhythm(case, "order", "subprocessor-review", &mut read).zip(agreed),
    };
    let finding = rule.met(both.map(|(one, other)| !longer(one, other)), &read);
    vec![match both {
        Some((measured, agreed)) => finding.named(Name::Intervals([measured, agreed])),
        None => finding,
    }]
}

/// Sub-processors have more time than the contractor.
fn subprocessor_breach(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let theirs = case.number("incident", "incident-subprocessor-notice", "period", &mut read);
    let both = match theirs {
        None if read.missing().is_empty() => None,
        _ => theirs.zip(own_notice(case, &mut read)),
    };
    let finding = rule.met(both.map(|(theirs, own)| !longer(theirs, own)), &read);
    vec![match both {
        Some((theirs, own)) => finding.named(Name::Periods([theirs, own])),
        None => finding,
    }]
}

/// Within what the contractor notifies: as agreed, else as the measures say.
fn own_notice(case: Case<'_>, read: &mut Reader) -> Option<(u32, Unit)> {
    let agreed = match read.get(&case.dossier.agreed.sheet) {
        Some(true) => agreed(&case.dossier.agreed.breach.notice, read),
        _ => None,
    };
    agreed.or_else(|| case.number("incident", "incident-notice", "period", read))
}

/// Safeguards that name a year, and the measures that carry them.
const YEARLY: [(&str, &str, &str); 2] =
    [("access-rights-review", "data-access", "access-review"), ("effectiveness-review", "review", "toms-review")];

fn safeguard_rhythm(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(safeguard, control, id): &(&str, &str, &str)| {
        let mut read = Reader::default();
        let promised = case.safeguard(safeguard, &mut read);
        let verdict = if promised == Some(false) {
            Verdict::NotApplicable
        } else {
            let kept = rhythm(case, control, id, &mut read);
            settled(promised.and(kept).map(|kept| !longer(kept, (1, Unit::Year))), &read)
        };
        rule.finding(verdict, &read).about(safeguard).named(Name::measure(id))
    };
    YEARLY.iter().map(one).collect()
}

/// The form in which staff are bound to secrecy, in the annex on secrecy and in the measures.
fn secrecy_form(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| {
        let agreed = read.get(&case.dossier.secrecy.staff_form);
        if agreed.is_none() && read.missing().is_empty() {
            return None;
        }
        if case.claims("staff", "secrecy-undertaking", read) != Some(true) {
            return None;
        }
        let measured = read.get(&case.measure("staff", "secrecy-undertaking")?.choice("form")).cloned();
        agreed.zip(measured).map(|(agreed, measured)| agreed.is(measured.as_str()))
    })
}
