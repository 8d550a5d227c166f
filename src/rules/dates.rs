//! Days that cannot be: after the day of the document, before there was such an instrument, past their end.
//!
//! The day of the document is the yardstick; without it nothing is compared. What must never happen here: the day
//! on which the program runs.

use super::finding::settled;
use super::regimes::{Applies, applies, may_sit_in_germany};
use super::rule::{Case, Rule};
use super::transfers::{Basis, Recipient, legs, recipients};
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::day::Day;
use crate::dossier::measures::Taken;
use crate::dossier::{Field, Known, Reader, Safeguards};
use crate::law::Regime;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "date-future", severity: Severity::Warning, cites: &["gdpr-5-2"], test: future },
    Rule {
        id: "secrecy-late",
        severity: Severity::Warning,
        cites: &["stgb-203-4-s2-nr1", "stgb-203-4-s2-nr2"],
        test: late,
    },
    Rule { id: "clauses-date", severity: Severity::Error, cites: &["eu-2021-914", "gdpr-46-2-c"], test: clauses },
    Rule {
        id: "assessment-before-clauses",
        severity: Severity::Warning,
        cites: &["eu-2021-914", "gdpr-46-1"],
        test: assessment,
    },
    Rule { id: "measure-overdue", severity: Severity::Warning, cites: &["gdpr-32-1", "gdpr-28-3-s2-c"], test: overdue },
    Rule { id: "adequacy-ends", severity: Severity::Hint, cites: &["gdpr-45-3", "gdpr-44"], test: adequacy_ends },
    Rule { id: "duration-past", severity: Severity::Warning, cites: &["gdpr-28-3"], test: past },
    Rule {
        id: "certificate-expired",
        severity: Severity::Warning,
        cites: &["gdpr-32-1-d", "gdpr-28-5"],
        test: expired,
    },
    Rule { id: "tool-before", severity: Severity::Error, cites: &["uk-gdpr-46-1", "dsg-16-2"], test: tool_before },
    Rule { id: "verified-before", severity: Severity::Warning, cites: &["gdpr-45-3"], test: verified_before },
];

/// A day that has to lie on or before the day of the document.
fn not_after(rule: Rule, case: Case<'_>, field: &Field<Day>) -> Finding {
    let mut read = Reader::default();
    let day = read.get(&case.dossier.document.as_of).copied();
    let said = read.get(field).copied();
    let met = said.zip(day).map(|(said, day)| said <= day);
    rule.finding(known(field, met, &read), &read).about(&thing(field))
}

/// A question that is not asked does not concern the set, whatever else is missing; nor does one of which nobody knows
/// yet whether it is asked, because what that depends on is a finding of its own.
fn known(field: &Field<Day>, met: Option<bool>, read: &Reader) -> Verdict {
    match field.known {
        Known::NotAsked | Known::NotApplicable | Known::Placeholder | Known::Undecided(_) => Verdict::NotApplicable,
        _ => settled(met, read),
    }
}

/// The place of an answer as the end of a key: rows by their id, before the question.
fn thing(field: &Field<Day>) -> String {
    field.at.as_str().replace('/', "-")
}

/// What is said to have happened, has happened.
fn future(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut found = vec![
        not_after(rule, case, &dossier.health.social_notice_date),
        not_after(rule, case, &dossier.outsourcing.risk_assessment_date),
    ];
    for recipient in recipients(dossier) {
        let safeguards = recipient.safeguards(dossier);
        for field in [&safeguards.scope_on, &safeguards.tool_on, &safeguards.assessment_on] {
            found.push(not_after(rule, case, field).said(recipient.name(dossier)));
        }
    }
    found
}

/// Whoever is to be bound first is bound by the day of the document.
fn late(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut found = vec![not_after(rule, case, &dossier.secrecy.since).said(&dossier.parties.contractor.name)];
    let subs = dossier.recipients.subprocessors.iter();
    found.extend(subs.map(|sub| not_after(rule, case, &sub.bound_on).said(&sub.name)));
    if may_sit_in_germany(dossier, &mut Reader::default()) != Some(true) {
        // Other law stands behind secrecy elsewhere.
        let cites = |law| std::iter::once("gdpr-28-3-s2-b".to_owned()).chain(law);
        let law = super::secrecy::provisions(dossier, case.law);
        found = found.into_iter().map(|finding| finding.citing(cites(law.clone()))).collect();
    }
    found
}

/// Clauses that are older than the decision they are said to be are the old ones, which no longer count.
fn clauses(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    since_the_clauses(rule, case, |safeguards| &safeguards.tool_on)
}

/// An assessment from before there were these clauses is none of what their clause 14 asks for.
fn assessment(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    since_the_clauses(rule, case, |safeguards| &safeguards.assessment_on)
}

/// A day that cannot lie before the decision with the clauses, where a recipient is bound by them.
fn since_the_clauses(rule: Rule, case: Case<'_>, day: impl Fn(&Safeguards) -> &Field<Day>) -> Vec<Finding> {
    let register = case.law.law().instruments();
    let first = register.get("eu-2021-914").map(|decision| decision.in_force.from);
    let one = |recipient: Recipient<'_>| {
        let field = day(recipient.safeguards(case.dossier));
        let mut read = Reader::default();
        let tool = recipient.tool(case.dossier, Regime::Eu, &mut read);
        let verdict = match tool.as_deref() {
            Some("scc") => {
                let on = read.get(field).copied();
                known(field, on.zip(first).map(|(on, first)| on >= first), &read)
            }
            Some(_) => Verdict::NotApplicable,
            None if !asks_for_tool(recipient, case) => Verdict::NotApplicable,
            None => settled(None, &read),
        };
        let finding = rule.finding(verdict, &read).about(recipient.id()).said(recipient.name(case.dossier));
        match first {
            Some(first) => finding.law("clauses-from", LawFact::Day(first)),
            None => finding,
        }
    };
    recipients(case.dossier).into_iter().map(one).collect()
}

/// Whether the basis of a transfer may be these clauses, or nobody knows yet whether there is one to ask for.
fn asks_for_tool(recipient: Recipient<'_>, case: Case<'_>) -> bool {
    match recipient {
        Recipient::Contractor => !matches!(case.dossier.transfers.tool.known, Known::Undecided(_)),
        Recipient::Subprocessor(sub) => {
            !matches!(sub.clauses.known, Known::Undecided(_)) && sub.clauses.value() != Some(&false)
        }
    }
}

/// A measure that was to be in place by a day that is over is announced in the past.
fn overdue(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |fact: &crate::dossier::measures::MeasureFact| {
        let mut read = Reader::default();
        let day = read.get(&case.dossier.document.as_of).copied();
        let Some(Taken::Planned(by, _)) = read.get(&fact.is) else { return None };
        let finding = rule.met(day.map(|day| *by >= day), &read).about(fact.measure.as_str());
        Some(finding.named(Name::Measure(fact.measure.clone(), fact.own.clone())))
    };
    case.dossier.measures.iter().flat_map(|control| &control.measures).filter_map(one).collect()
}

/// A decision that ends before the processing does: right today, to be looked at in time.
fn adequacy_ends(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let one = |recipient: Recipient<'_>| {
        let mut read = Reader::default();
        let mut places = Reader::default();
        let expiry = legs(recipient, dossier, case.law, Regime::Eu, &mut places)
            .into_iter()
            .filter_map(|leg| match leg.basis {
                Basis::Adequate(decision) => decision.expiry(),
                _ => None,
            })
            .min();
        let verdict = match expiry {
            Some(expiry) => {
                let until = read.get(&dossier.processing.until).copied();
                let open = read.get(&dossier.processing.duration).is_none();
                match until {
                    Some(until) => settled(Some(until <= expiry), &read),
                    None if open => settled(None, &read),
                    None => known(&dossier.processing.until, None, &read),
                }
            }
            None if places.missing().is_empty() => Verdict::NotApplicable,
            None => settled(None, &places),
        };
        let finding = rule.finding(verdict, &read).about(recipient.id()).said(recipient.name(dossier));
        match expiry {
            Some(expiry) => finding.law("adequacy-until", LawFact::Day(expiry)),
            None => finding,
        }
    };
    recipients(dossier).into_iter().map(one).collect()
}

/// A processing that ended before the document.
fn past(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let day = read.get(&case.dossier.document.as_of).copied();
    let until = read.get(&case.dossier.processing.until).copied();
    let met = until.zip(day).map(|(until, day)| until >= day);
    vec![rule.finding(known(&case.dossier.processing.until, met, &read), &read)]
}

/// A certificate whose last day is over proves nothing about today. Reports on a period in the past have none.
fn expired(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const REPORTS: &[&str] = &[
        "c5-type-1",
        "c5-type-2",
        "soc-2-type-1",
        "soc-2-type-2",
        "isae-3402",
        "penetration-test",
        "privacy-audit",
        "security-audit",
    ];
    let one = |certificate: &crate::dossier::evidence::Certificate| {
        let mut read = Reader::default();
        let verdict = match read.get(&certificate.kind) {
            Some(kind) if super::rule::is_one_of(kind, REPORTS) => Verdict::NotApplicable,
            Some(_) => {
                let day = read.get(&case.dossier.document.as_of).copied();
                let until = read.get(&certificate.until).copied();
                known(&certificate.until, until.zip(day).map(|(until, day)| until >= day), &read)
            }
            None => settled(None, &read),
        };
        rule.finding(verdict, &read).about(certificate.id.as_str()).said(&certificate.name)
    };
    case.dossier.evidence.certificates.iter().map(one).collect()
}

/// Under which law which tool is which instrument, what its citations are, and how its message is called.
const TOOLS: [(Regime, &str, &str, &[&str]); 3] = [
    (Regime::Uk, "addendum", "uk-addendum", &["uk-gdpr-46-1", "uk-addendum"]),
    (Regime::Uk, "idta", "uk-idta", &["uk-gdpr-46-1", "uk-idta"]),
    (Regime::Ch, "scc", "edoeb-scc-2021", &["dsg-16-2-d", "edoeb-scc-2021"]),
];

/// The Addendum, the IDTA and the clauses as recognised for Switzerland, each on a day before it existed.
fn tool_before(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let all = recipients(case.dossier);
    all.into_iter()
        .flat_map(|recipient| [Regime::Ch, Regime::Uk].map(|regime| of_tool(rule, case, recipient, regime)))
        .collect()
}

fn of_tool(rule: Rule, case: Case<'_>, recipient: Recipient<'_>, regime: Regime) -> Finding {
    let safeguards = recipient.safeguards(case.dossier);
    let chosen = if regime == Regime::Ch { &safeguards.tool_ch } else { &safeguards.tool_uk };
    let about = format!("{}-{}", recipient.id(), regime.id());
    let mut read = Reader::default();
    // Whether a tool is asked for at all is a finding of its own.
    if matches!(chosen.known, Known::Undecided(_)) {
        return rule.finding(Verdict::NotApplicable, &read).about(&about).said(recipient.name(case.dossier));
    }
    let tool = read.get(chosen).map(|tool| tool.id.to_string());
    let row = TOOLS.iter().find(|(of, id, ..)| *of == regime && tool.as_deref() == Some(*id));
    let first =
        row.and_then(|(.., instrument, _)| case.law.law().instruments().get(instrument)).map(|it| it.in_force.from);
    let verdict = match (&tool, first) {
        (None, _) => settled(None, &read),
        (Some(_), None) => Verdict::NotApplicable,
        (Some(_), Some(first)) => settled(read.get(&safeguards.tool_on).map(|on| *on >= first), &read),
    };
    let mut finding = rule.finding(verdict, &read).about(&about).said(recipient.name(case.dossier));
    if let Some((of, tool, _, cites)) = row {
        finding = finding.way(tool).citing(cites.iter().copied());
        if *of == Regime::Ch {
            // Clauses that were signed before have been recognised since.
            finding.severity = Severity::Hint;
        }
    }
    match first {
        Some(first) => finding.law("tool-from", LawFact::Day(first)).caused_by(Some(&safeguards.tool_on.at)),
        None => finding,
    }
}

/// A certification cannot have been looked up under a recognition that was not there yet.
fn verified_before(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let one = |recipient: Recipient<'_>| {
        let mut found: Vec<(Regime, Day)> = Vec::new();
        for regime in Regime::ALL {
            if !matches!(applies(dossier, case.law, regime, &mut Reader::default()), Applies::Yes | Applies::Possibly) {
                continue;
            }
            for leg in legs(recipient, dossier, case.law, regime, &mut Reader::default()) {
                let conditional = matches!(leg.basis, Basis::Adequate(decision) if decision.condition.is_some());
                let row = leg.country.filter(|_| conditional).and_then(|country| case.law.basis(regime, country));
                found.extend(row.map(|row| (regime, row.in_force.from)));
            }
        }
        let on = &recipient.safeguards(dossier).scope_on;
        let mut read = Reader::default();
        let verdict = if found.is_empty() {
            Verdict::NotApplicable
        } else {
            let on = read.get(on).copied();
            settled(on.map(|on| found.iter().all(|(_, from)| on >= *from)), &read)
        };
        // What was recognised on that day is no fault; without a day everything is looked at.
        let late: Vec<(Regime, Day)> =
            found.into_iter().filter(|(_, from)| on.value().is_none_or(|on| on < from)).collect();
        let cite = |regime: Regime| match regime {
            Regime::Eu => "gdpr-45-3",
            Regime::Ch => "dsg-16-1",
            Regime::Uk => "uk-gdpr-45a",
        };
        let mut finding = rule.finding(verdict, &read).about(recipient.id()).said(recipient.name(dossier));
        if !late.is_empty() {
            finding = finding.citing(late.iter().map(|(regime, _)| cite(*regime)));
        }
        for (_, from) in late {
            finding = finding.law("recognised-from", LawFact::Day(from));
        }
        finding.caused_by(Some(&on.at))
    };
    recipients(dossier).into_iter().map(one).collect()
}
