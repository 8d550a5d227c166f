//! Professional secrecy: the undertakings of the contractor and down the chain, and what some professions ask.
//!
//! § 203(4) sentence 2 `StGB`: whoever lets a person take part in the work must have bound that person to
//! secrecy, and so on down the chain. Text form and instruction are asked by the acts of lawyers, tax advisers,
//! auditors, patent attorneys and notaries only. What must never happen here: a demand towards a company that
//! cannot learn of secrets, and one that only another profession's law makes.

use super::finding::settled as verdict;
use super::{Finding, Severity, Verdict};
use crate::dossier::{Chosen, Dossier, Field, Reader, Subprocessor};
use crate::law::LawAt;

/// The rules of this room.
pub(super) const IDS: &[&str] = &[
    "secrecy-contractor",
    "secrecy-form",
    "secrecy-form-conclusion",
    "secrecy-form-health",
    "secrecy-instruction",
    "secrecy-staff",
    "secrecy-abroad",
    "secrecy-single",
    "secrecy-notary-files",
    "secrecy-seizure",
    "secrecy-law-checked",
    "secrecy-chain",
    "secrecy-chain-abroad",
];

/// Every finding on professional secrecy.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let case = Case { dossier, law };
    let mut findings = vec![
        case.whole("secrecy-contractor", case.behind(&["stgb-203-4-s2-nr1"]), case.bound_severity(), Case::contractor),
        case.whole("secrecy-form", ACTS_FORM, case.bound_severity(), Case::form),
        case.whole("secrecy-form-conclusion", &["bgb-126b"], Severity::Warning, Case::conclusion),
        case.whole("secrecy-form-health", &["stgb-203-4-s2-nr1"], Severity::Hint, Case::health_form),
        case.whole("secrecy-instruction", case.behind(ACTS_CONTENT), case.acts_severity(), Case::instruction),
        case.whole("secrecy-staff", case.behind(&["stgb-203-4-s1"]), Severity::Warning, Case::staff),
        case.whole("secrecy-abroad", ACTS_ABROAD, Severity::Warning, Case::abroad),
        case.whole("secrecy-single", ACTS_SINGLE, Severity::Warning, Case::single),
        case.whole("secrecy-notary-files", &["bnoto-35-4", "bnoto-35-5"], Severity::Warning, Case::notary_files),
        case.whole("secrecy-seizure", &["stpo-53a", "stpo-97-3"], Severity::Hint, Case::seizure),
        case.whole("secrecy-law-checked", &["stgb-at-121", "stgb-ch-321"], Severity::Warning, Case::law_checked),
    ];
    findings.extend(dossier.recipients.subprocessors.iter().map(|sub| case.chain(sub)));
    findings.extend(dossier.recipients.subprocessors.iter().map(Case::sub_abroad));
    findings
}

const CHAIN: &[&str] = &["stgb-203-4-s2-nr2"];
const ACTS_FORM: &[&str] = &["brao-43e-3-s1", "stberg-62a-3-s1", "wpo-50a-3-s1", "pao-39c-3-s1", "bnoto-26a-3-s1"];
const ACTS_CONTENT: &[&str] = &["brao-43e-3-s2", "stberg-62a-3-s2", "wpo-50a-3-s2", "pao-39c-3-s2", "bnoto-26a-3-s2"];
const ACTS_ABROAD: &[&str] = &["brao-43e-4", "stberg-62a-4", "wpo-50a-4", "pao-39c-4"];
const ACTS_SINGLE: &[&str] = &["brao-43e-5", "stberg-62a-5", "wpo-50a-5", "pao-39c-5", "bnoto-26a-4"];

struct Case<'d> {
    dossier: &'d Dossier,
    law: &'d LawAt<'d>,
}

type Rule<'d> = fn(&Case<'d>, &mut Reader) -> Verdict;

/// Met by one of these choices, not met by another; open where nothing was said, out of the question where not asked.
fn one_of(read: &mut Reader, field: &Field<Chosen>, met: &[&str]) -> Verdict {
    let settled = read.get(field).map(|choice| met.iter().any(|id| choice.is(id)));
    verdict(settled, read)
}

fn yes(read: &mut Reader, field: &Field<bool>) -> Verdict {
    let settled = read.get(field).copied();
    verdict(settled, read)
}

impl<'d> Case<'d> {
    fn whole(&self, rule: &'static str, cites: &'static [&'static str], severity: Severity, test: Rule<'d>) -> Finding {
        let mut read = Reader::default();
        let verdict = match read.get(&self.dossier.parties.client.secrecy) {
            Some(secrecy) if secrecy.is("no") => Verdict::NotApplicable,
            Some(_) => test(self, &mut read),
            None => Verdict::CannotTell(read.missing()),
        };
        Finding::whole(rule, severity, cites, verdict, &read)
    }

    /// Whether German law may bind the client.
    fn german(&self) -> bool {
        let client = &self.dossier.parties.client;
        client.country.value().is_some_and(|seat| seat.code() == "DE")
            || client.countries.value().is_some_and(|seats| seats.iter().any(|seat| seat.code() == "DE"))
    }

    /// Wrong where German law binds the client; worth a warning where that is possible, or other law does.
    fn bound_severity(&self) -> Severity {
        match self.dossier.parties.client.secrecy.value() {
            Some(choice) if choice.is("yes") && self.german() => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// German law stands behind a finding only where it may apply.
    fn behind(&self, cites: &'static [&'static str]) -> &'static [&'static str] {
        if self.german() { cites } else { &[] }
    }

    /// Wrong only where a professional act asks for it.
    fn acts_severity(&self) -> Severity {
        if self.acts() == Some(true) { self.bound_severity() } else { Severity::Warning }
    }

    /// Whether the act of one of the client's professions has a rule for service providers.
    fn acts(&self) -> Option<bool> {
        let professions = self.dossier.parties.client.professions.value()?;
        let names = |profession: &'d Chosen| {
            std::iter::once(profession.id.as_str()).chain(profession.tags.iter().map(crate::id::Id::as_str))
        };
        self.law.day()?;
        Some(
            self.german() && professions.iter().any(|one| self.law.service_rules().any(|rule| rule.is_for(names(one)))),
        )
    }

    fn contractor(&self, read: &mut Reader) -> Verdict {
        one_of(read, &self.dossier.secrecy.undertaking, &["with-agreement", "declaration", "by-law"])
    }

    /// Text form or more, for the professions whose act asks for it.
    fn form(&self, read: &mut Reader) -> Verdict {
        read.get(&self.dossier.parties.client.professions);
        match self.acts() {
            Some(true) => one_of(read, &self.dossier.secrecy.form, &["written", "text"]),
            Some(false) => Verdict::NotApplicable,
            None => self.unknown_professions(read),
        }
    }

    /// Annexes that are concluded without a signature bind nobody in writing.
    fn conclusion(&self, read: &mut Reader) -> Verdict {
        match read.get(&self.dossier.secrecy.undertaking) {
            Some(how) if how.is("with-agreement") => {}
            Some(_) => return Verdict::NotApplicable,
            None => return verdict(None, read),
        }
        match read.get(&self.dossier.secrecy.form) {
            // The form of a main contract is not known here.
            Some(form) if form.is("written") => match read.get(&self.dossier.document.conclusion) {
                Some(conclusion) if conclusion.is("with-main-contract") => Verdict::NotApplicable,
                settled => verdict(settled.map(|conclusion| conclusion.is("signature")), read),
            },
            Some(_) => Verdict::NotApplicable,
            None => verdict(None, read),
        }
    }

    fn unknown_professions(&self, read: &mut Reader) -> Verdict {
        read.get(&self.dossier.document.as_of);
        verdict(None, read)
    }

    /// Whether a chamber asks for writing was not read; the hint says so.
    fn health_form(&self, read: &mut Reader) -> Verdict {
        match read.get(&self.dossier.parties.client.professions) {
            Some(professions) if professions.iter().any(|profession| profession.tagged("health")) => {
                one_of(read, &self.dossier.secrecy.form, &["written"])
            }
            Some(_) => Verdict::NotApplicable,
            None => Verdict::CannotTell(read.missing()),
        }
    }

    fn instruction(&self, read: &mut Reader) -> Verdict {
        yes(read, &self.dossier.secrecy.instruction)
    }

    fn staff(&self, read: &mut Reader) -> Verdict {
        one_of(read, &self.dossier.secrecy.staff, &["all", "before-access"])
    }

    fn abroad(&self, read: &mut Reader) -> Verdict {
        one_of(read, &self.dossier.secrecy.abroad, &["germany", "comparable", "not-required"])
    }

    fn single(&self, read: &mut Reader) -> Verdict {
        one_of(read, &self.dossier.secrecy.single, &["no", "consent"])
    }

    fn notary_files(&self, read: &mut Reader) -> Verdict {
        let kept = read.get(&self.dossier.secrecy.notary_files).copied();
        verdict(kept.map(|kept| !kept), read)
    }

    fn seizure(&self, read: &mut Reader) -> Verdict {
        yes(read, &self.dossier.secrecy.seizure)
    }

    fn law_checked(&self, read: &mut Reader) -> Verdict {
        yes(read, &self.dossier.secrecy.law_checked)
    }

    fn chain(&self, sub: &Subprocessor) -> Finding {
        let mut read = Reader::default();
        let verdict = chain(&self.dossier.parties.client.secrecy, sub, &mut read);
        of_company("secrecy-chain", self.behind(CHAIN), self.bound_severity(), sub, verdict, &read)
    }

    fn sub_abroad(sub: &Subprocessor) -> Finding {
        let mut read = Reader::default();
        let verdict = one_of(&mut read, &sub.secrecy_abroad, &["comparable", "not-required"]);
        of_company("secrecy-chain-abroad", ACTS_ABROAD, Severity::Warning, sub, verdict, &read)
    }
}

fn of_company(
    rule: &'static str,
    cites: &'static [&'static str],
    severity: Severity,
    sub: &Subprocessor,
    verdict: Verdict,
    read: &Reader,
) -> Finding {
    Finding::whole(rule, severity, cites, verdict, read).about(sub.id.as_str()).said(&sub.name)
}

/// Whether one sub-processor is bound to secrecy where the client is bound.
pub fn chain(secrecy: &Field<Chosen>, sub: &Subprocessor, read: &mut Reader) -> Verdict {
    let secrecy = read.get(secrecy).cloned();
    if secrecy.as_ref().is_some_and(|choice| choice.is("no")) {
        return Verdict::NotApplicable;
    }
    match (secrecy, read.get(&sub.bound)) {
        (_, Some(bound)) if ["written", "text", "by-law", "no-access"].iter().any(|id| bound.is(id)) => Verdict::Met,
        (Some(_), Some(bound)) if bound.is("no") => Verdict::NotMet,
        _ => Verdict::CannotTell(read.missing()),
    }
}
