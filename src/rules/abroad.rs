//! What stands behind a recipient that is covered today: a decision that may fall, a parent company elsewhere.
//!
//! Neither makes a transfer unlawful: hints for whoever decides. What must never happen here: a parent company that
//! counts as a recipient because it could ask for data.

use super::finding::settled;
use super::regimes::{Applies, applies};
use super::rule::{Case, Rule, needs_day};
use super::transfers::{Basis, Leg, Recipient, legs, recipients};
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::{Field, Reader};
use crate::law::{Country, Decision, Regime, Standing};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "framework-alone", severity: Severity::Hint, cites: &["gdpr-45-5", "gdpr-46-1"], test: framework },
    Rule { id: "parent-abroad", severity: Severity::Hint, cites: &["gdpr-28-1", "gdpr-48"], test: parent },
];

/// A decision that covers certified companies only.
fn certified(decision: &Decision) -> bool {
    decision.condition.as_ref().is_some_and(|id| id.starts_with("dpf"))
}

/// A certification under the Data Privacy Framework and nothing beside it, under one of the laws.
fn framework(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    recipients(case.dossier).into_iter().map(|recipient| alone(rule, case, recipient)).collect()
}

fn alone(rule: Rule, case: Case<'_>, recipient: Recipient<'_>) -> Finding {
    let (dossier, law) = (case.dossier, case.law);
    let mut read = Reader::default();
    let (mut bare, mut open, mut beside) = (Vec::new(), false, false);
    let mut countries: Vec<(Regime, Country)> = Vec::new();
    for regime in Regime::ALL {
        match applies(dossier, law, regime, &mut Reader::default()) {
            Applies::Yes | Applies::Possibly => {}
            Applies::No => continue,
            Applies::Open => {
                let legs = legs(recipient, dossier, law, regime, &mut Reader::default());
                if legs.iter().any(|leg| may_be_certified(case, regime, leg)) {
                    // The law itself is what is missing first.
                    let _ = applies(dossier, law, regime, &mut read);
                    open = true;
                }
                continue;
            }
        }
        let legs = legs(recipient, dossier, law, regime, &mut read);
        open |= legs.iter().any(|leg| leg.basis == Basis::Open && may_be_certified(case, regime, leg));
        let covered = |leg: &&Leg<'_>| matches!(leg.basis, Basis::Adequate(decision) if certified(decision));
        let found: Vec<Country> = legs.iter().filter(covered).filter_map(|leg| leg.country).collect();
        if found.is_empty() {
            continue;
        }
        countries.extend(found.into_iter().map(|country| (regime, country)));
        let mut tools = Reader::default();
        match recipient.tool(dossier, regime, &mut tools).as_deref() {
            Some("none") => bare.push(regime),
            Some(_) => beside = true,
            // Not asked where the decision covers all places, so nothing is there.
            None if tools.missing().is_empty() => bare.push(regime),
            None => open = true,
        }
        let _ = recipient.tool(dossier, regime, &mut read);
    }
    let verdict = if !bare.is_empty() {
        Verdict::NotMet
    } else if open {
        settled(None, &read)
    } else if beside {
        Verdict::Met
    } else {
        Verdict::NotApplicable
    };
    let mut finding = rule.finding(verdict, &read).about(recipient.id()).said(recipient.name(dossier));
    if !bare.is_empty() {
        // Its words are about the laws that are cited: only those under which there is nothing beside.
        countries.retain(|(regime, _)| bare.contains(regime));
    }
    let cites: &[&'static str] = match Regime::ALL.map(|regime| countries.iter().any(|(of, _)| *of == regime)) {
        [false, true, false] => &["dsg-16-1", "dsg-16-2"],
        [false, false, true] => &["uk-gdpr-45a", "uk-gdpr-46-1"],
        [true, true, false] => &["gdpr-45-5", "gdpr-46-1", "dsg-16-1", "dsg-16-2"],
        [true, false, true] => &["gdpr-45-5", "gdpr-46-1", "uk-gdpr-45a", "uk-gdpr-46-1"],
        [false, true, true] => &["dsg-16-1", "dsg-16-2", "uk-gdpr-45a", "uk-gdpr-46-1"],
        [true, true, true] => &["gdpr-45-5", "gdpr-46-1", "dsg-16-1", "dsg-16-2", "uk-gdpr-45a", "uk-gdpr-46-1"],
        [_, false, false] => rule.cites,
    };
    finding = finding.citing(cites.iter().copied());
    let with = |finding: Finding, (regime, country)| finding.law("adequacy", LawFact::Standing(regime, country));
    countries.into_iter().fold(finding, with)
}

/// Whether what is open may turn out to be a certification.
fn may_be_certified(case: Case<'_>, regime: Regime, leg: &Leg<'_>) -> bool {
    match leg.country.map(|country| case.law.adequacy(regime, country)) {
        Some(Standing::Conditional(decision)) => certified(decision),
        Some(Standing::NoDay) | None => true,
        Some(_) => false,
    }
}

/// A parent company in a country without an unconditional decision, of a company in one that has one.
fn parent(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |recipient: Recipient<'_>| {
        let mut read = Reader::default();
        let verdict = match applies(case.dossier, case.law, Regime::Eu, &mut Reader::default()) {
            Applies::No => Verdict::NotApplicable,
            _ => below(case, recipient, &mut read),
        };
        let finding = rule.finding(verdict, &read).about(recipient.id()).said(recipient.name(case.dossier));
        match company(case, recipient).2.value() {
            Some(country) => finding.law("adequacy", LawFact::Standing(Regime::Eu, *country)),
            None => finding,
        }
    };
    recipients(case.dossier).into_iter().map(one).collect()
}

/// The seat of a recipient, whether it has a parent company abroad, and where.
fn company<'d>(case: Case<'d>, recipient: Recipient<'d>) -> (&'d Field<Country>, &'d Field<bool>, &'d Field<Country>) {
    let dossier = case.dossier;
    match recipient {
        Recipient::Contractor => {
            (&dossier.parties.contractor.country, &dossier.transfers.parent, &dossier.transfers.parent_country)
        }
        Recipient::Subprocessor(sub) => (&sub.seat, &sub.parent, &sub.parent_country),
    }
}

fn below(case: Case<'_>, recipient: Recipient<'_>, read: &mut Reader) -> Verdict {
    let (seat, parent, country) = company(case, recipient);
    // Who learns of nothing has nothing that a parent company could ask for.
    if let Recipient::Subprocessor(sub) = recipient
        && sub.bound.value().is_some_and(|bound| bound.is("no-access"))
    {
        read.get(&sub.bound);
        return Verdict::NotApplicable;
    }
    needs_day(case.dossier, case.law, read);
    let safe = |country: &Country| match case.law.adequacy(Regime::Eu, *country) {
        Standing::NoDay => None,
        Standing::Domestic | Standing::Member | Standing::Adequate(_) => Some(true),
        _ => Some(false),
    };
    match read.get(parent) {
        Some(false) => Verdict::Met,
        Some(true) => match (read.get(seat).map(safe), read.get(country).map(safe)) {
            // The transfer to the company itself is looked at already.
            (Some(Some(false)), _) => Verdict::NotApplicable,
            (_, Some(Some(true))) => Verdict::Met,
            (Some(Some(true)), Some(Some(false))) => Verdict::NotMet,
            _ => settled(None, read),
        },
        None => settled(None, read),
    }
}
