//! The period within which a breach is notified, against what makes it possible: working days, who is on call, when work
//! on an incident begins.
//!
//! The same period in measures and terms stands in `periods`. What must never happen here: a period that is called too
//! short by itself.

use super::rule::{Case, Rule, against, agreed, longer};
use super::said::only;
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::Reader;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "breach-working-days",
        severity: Severity::Hint,
        cites: &["gdpr-33-2", "gdpr-33-1"],
        test: working_days,
    },
    Rule { id: "breach-on-call", severity: Severity::Hint, cites: &["gdpr-33-2", "gdpr-32-1-c"], test: on_call },
    Rule {
        id: "incident-reaction",
        severity: Severity::Warning,
        cites: &["gdpr-33-2", "gdpr-32-1-b"],
        test: incident_reaction,
    },
];

/// A place that names a period, the period, and what was read for it.
type Notice = (&'static str, Option<(u32, Unit)>, Reader);

/// The periods within which a breach is notified: in the terms and in the measures.
fn notices(case: Case<'_>) -> [Notice; 2] {
    let mut terms = Reader::default();
    let in_terms = match terms.get(&case.dossier.agreed.sheet) {
        Some(false) => None,
        _ => agreed(&case.dossier.agreed.breach.notice, &mut terms),
    };
    let mut measure = Reader::default();
    let in_measure = case.number("incident", "incident-notice", "period", &mut measure);
    [("terms", in_terms, terms), ("measure", in_measure, measure)]
}

/// Two working days are four days over a week-end, and the controller has three.
fn working_days(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(about, period, read): Notice| {
        let fits = period.map(|period| {
            // What is too long anyhow is another finding.
            period.1 != Unit::WorkingDay || period.0 < 2 || longer(period, (72, Unit::Hour))
        });
        rule.met(fits, &read).about(about)
    };
    notices(case).into_iter().map(one).collect()
}

/// A notice within hours, and somebody in charge on working days only.
fn on_call(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |(about, period, mut read): Notice| {
        let in_hours = period.map(|period| period.1 == Unit::Hour && !longer(period, (48, Unit::Hour)));
        let verdict = match (in_hours, read.missing().is_empty()) {
            (Some(false), _) | (None, true) => Verdict::NotApplicable,
            _ => {
                let hours = only("incident", "incident-on-call", "hours", &["working-days"]);
                let restricted = hours.said(case, &mut read);
                against(in_hours, restricted, &read)
            }
        };
        let at = case.measure("incident", "incident-on-call").map(|fact| &fact.at);
        rule.finding(verdict, &read).about(about).caused_by(at)
    };
    notices(case).into_iter().map(one).collect()
}

/// Work on an incident may begin when the time for telling the client of it is over.
fn incident_reaction(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let measure = ("incident", "incident-reaction-time");
    let one = |(about, notice, mut read): Notice| {
        let reaction = match notice {
            None if read.missing().is_empty() => None,
            _ => case.number(measure.0, measure.1, "period", &mut read),
        };
        let both = reaction.zip(notice);
        let finding = rule.met(both.map(|(reaction, notice)| !longer(reaction, notice)), &read).about(about);
        let finding = finding.caused_by(case.measure(measure.0, measure.1).map(|fact| &fact.at));
        match both {
            Some((reaction, notice)) => finding.named(Name::Periods([reaction, notice])),
            None => finding,
        }
    };
    let [terms, measure] = notices(case);
    // The same period in both places is said once.
    let again = terms.1.is_some() && terms.1 == measure.1;
    let second = if again { rule.finding(Verdict::NotApplicable, &measure.2).about(measure.0) } else { one(measure) };
    vec![one(terms), second]
}
