//! Instruments that are older in the answers than in the law: clauses concluded, and certifications looked up, before
//! there were any.
//!
//! The clauses of the Union are looked at in `dates`. What must never happen here: a day of an instrument that is not
//! that of the law's register.

use super::finding::settled;
use super::regimes::{Applies, applies};
use super::rule::{Case, Rule};
use super::transfers::{Basis, Recipient, legs, recipients};
use super::{Finding, LawFact, Severity, Verdict};
use crate::day::Day;
use crate::dossier::{Known, Reader};
use crate::law::Regime;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "tool-before", severity: Severity::Error, cites: &["uk-gdpr-46-1", "dsg-16-2"], test: tool_before },
    Rule { id: "verified-before", severity: Severity::Warning, cites: &["gdpr-45-3"], test: verified_before },
];

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
