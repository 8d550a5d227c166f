//! Professional secrecy: the undertakings of the contractor and down the chain, and what some professions ask.
//!
//! § 203(4) sentence 2 `StGB`: whoever lets a person take part in the work must have bound that person to
//! secrecy, and so on down the chain. Text form and instruction are asked by the acts of lawyers, tax advisers,
//! auditors, patent attorneys and notaries only. What must never happen here: a demand towards a company that
//! cannot learn of secrets, and one that only another profession's law makes.

mod against;

use std::borrow::Cow;

use super::finding::settled as verdict;
use super::regimes::may_sit_in_germany;
use super::rule::Case as Facts;
use super::words::Texts;
use super::{Finding, Severity, Verdict};
use crate::dossier::{Chosen, Dossier, Field, Reader, Subprocessor};
use crate::law::{Country, Jurisdiction, LawAt};

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
    "secrecy-not-required",
    "secrecy-seizure",
    "secrecy-law-checked",
    "secrecy-chain",
    "secrecy-chain-abroad",
    "secrecy-denied",
    "secrecy-foreign",
    "secrecy-no-access",
    "secrecy-germany",
];

/// Every finding on professional secrecy.
pub fn assess(dossier: &Dossier, law: &LawAt<'_>) -> Vec<Finding> {
    let texts = Texts::default();
    let case = Case { dossier, law, facts: Facts { dossier, law, texts: &texts } };
    let severity = case.bound_severity();
    let abroad = |id, fits: &[Jurisdiction]| -> Vec<&'static str> {
        let seats = case.seats();
        let fits = seats.is_empty()
            || seats.iter().any(|seat| Jurisdiction::of_seat(*seat).is_some_and(|one| fits.contains(&one)));
        fits.then_some(id).into_iter().collect()
    };
    let health_way = if case.sits_only_in(Jurisdiction::CH) { "ch" } else { "" };
    let checked = [abroad("stgb-at-121", &[Jurisdiction::AT]), abroad("stgb-ch-321", &[Jurisdiction::CH])].concat();
    let mut findings = vec![
        case.whole("secrecy-contractor", severity, Case::contractor)
            .citing(case.behind(&["stgb-203-4-s2-nr1"], |act| Some(&act.content))),
        case.whole("secrecy-form", severity, Case::form).citing(case.of_acts(ACTS_FORM)),
        case.whole("secrecy-form-conclusion", Severity::Warning, Case::conclusion).citing(case.written_form()),
        case.whole("secrecy-form-health", Severity::Hint, Case::health_form)
            .citing(case.behind(&["stgb-203-4-s2-nr1"], |_| None))
            .way(health_way),
        case.whole("secrecy-instruction", case.acts_severity(), Case::instruction).citing(case.instructed()),
        case.whole("secrecy-staff", Severity::Warning, Case::staff)
            .citing(case.behind(&["stgb-203-4-s2-nr2", "stgb-203-4-s1"], |act| Some(&act.content))),
        case.whole("secrecy-abroad", Severity::Warning, Case::abroad).citing(case.of_acts(ACTS_ABROAD)),
        case.whole("secrecy-single", Severity::Warning, Case::single).citing(case.of_acts(ACTS_SINGLE)),
        case.whole("secrecy-notary-files", Severity::Warning, Case::notary_files).citing(["bnoto-35-4", "bnoto-35-5"]),
        case.whole("secrecy-seizure", Severity::Hint, Case::seizure).citing(["stpo-53a", "stpo-97-3"]),
        case.whole("secrecy-law-checked", Severity::Warning, Case::law_checked).citing(checked),
    ];
    let subs = || dossier.recipients.subprocessors.iter();
    // The same law for each company.
    let (bound, protected) = (case.behind(&["stgb-203-4-s2-nr2"], |act| Some(&act.content)), case.of_acts(ACTS_ABROAD));
    let way = case.chain_way();
    findings.extend(subs().map(|sub| case.chain(sub).citing(bound.iter().cloned()).way(way)));
    findings.extend(subs().map(|sub| Case::sub_abroad(sub).citing(protected.iter().copied())));
    findings.push(case.denied());
    findings.extend(against::FOREIGN.map(|one| case.foreign(one)));
    findings.push(case.only_germany());
    findings.extend(subs().map(|sub| case.no_access(sub, &bound)));
    findings.extend(subs().map(|sub| case.not_required(sub, &protected)));
    findings
}

/// The provisions that bind the client's professions to secrecy where it has its seat or may have it, and what their
/// acts ask of a service provider.
pub(super) fn provisions(dossier: &Dossier, law: &LawAt<'_>) -> Vec<String> {
    let texts = Texts::default();
    let case = Case { dossier, law, facts: Facts { dossier, law, texts: &texts } };
    let mut cites: Vec<String> =
        case.seats().into_iter().flat_map(|seat| case.duties(seat)).map(str::to_owned).collect();
    if case.german() {
        cites.extend(case.service_rules().map(|act| act.content.clone()));
    }
    cites
}

/// The provisions on services abroad that the acts of the client's professions have.
pub(super) fn abroad(dossier: &Dossier, law: &LawAt<'_>) -> Vec<String> {
    let texts = Texts::default();
    let case = Case { dossier, law, facts: Facts { dossier, law, texts: &texts } };
    case.service_rules().filter_map(|act| act.abroad.clone()).collect()
}

const ACTS_FORM: &[&str] = &["brao-43e-3-s1", "stberg-62a-3-s1", "wpo-50a-3-s1", "pao-39c-3-s1", "bnoto-26a-3-s1"];
const ACTS_CONTENT: &[&str] = &["brao-43e-3-s2", "stberg-62a-3-s2", "wpo-50a-3-s2", "pao-39c-3-s2", "bnoto-26a-3-s2"];
const ACTS_ABROAD: &[&str] = &["brao-43e-4", "stberg-62a-4", "wpo-50a-4", "pao-39c-4"];
const ACTS_SINGLE: &[&str] = &["brao-43e-5", "stberg-62a-5", "wpo-50a-5", "pao-39c-5", "bnoto-26a-4"];

struct Case<'d> {
    dossier: &'d Dossier,
    law: &'d LawAt<'d>,
    facts: Facts<'d>,
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
    fn whole(&self, rule: &'static str, severity: Severity, test: Rule<'d>) -> Finding {
        let mut read = Reader::default();
        let verdict = match read.get(&self.dossier.parties.client.secrecy) {
            Some(secrecy) if secrecy.is("no") => Verdict::NotApplicable,
            Some(_) => test(self, &mut read),
            None => Verdict::CannotTell(read.missing()),
        };
        Finding::whole(rule, severity, &[], verdict, &read)
    }

    /// Whether German law may bind the client.
    fn german(&self) -> bool {
        may_sit_in_germany(self.dossier, &mut Reader::default()) == Some(true)
    }

    /// Wrong where German law binds the client; worth a warning where that is possible, or other law does.
    fn bound_severity(&self) -> Severity {
        match self.dossier.parties.client.secrecy.value() {
            Some(choice) if choice.is("yes") && self.german() => Severity::Error,
            _ => Severity::Warning,
        }
    }

    /// The seat of the client, or the possible ones.
    fn seats(&self) -> Vec<Country> {
        let client = &self.dossier.parties.client;
        client.country.value().into_iter().chain(client.countries.value().into_iter().flatten()).copied().collect()
    }

    fn sits_only_in(&self, jurisdiction: Jurisdiction) -> bool {
        let seats = self.seats();
        !seats.is_empty() && seats.iter().all(|seat| Jurisdiction::of_seat(*seat) == Some(jurisdiction))
    }

    /// The client's professions; none where nobody named them.
    fn professions(&self) -> impl Iterator<Item = &'d Chosen> {
        self.dossier.parties.client.professions.value().into_iter().flatten()
    }

    /// The provisions that bind the client's professions in one country.
    fn duties(&self, seat: Country) -> Vec<&'d str> {
        let law = *self.law;
        let duties = Jurisdiction::of_seat(seat).into_iter().flat_map(move |whose| law.duties(whose));
        let binds = |duty: &&'d crate::law::Duty| self.professions().any(|one| duty.binds(names(one)));
        duties.filter(binds).filter_map(|duty| duty.cite.as_deref()).collect()
    }

    /// The law behind an undertaking, by the seats of the client: the German Criminal Code with what the acts of its
    /// professions say, else the provisions that bind these professions there.
    fn behind(
        &self,
        german: &[&'static str],
        act: impl Fn(&'d crate::law::ServiceRule) -> Option<&'d String>,
    ) -> Vec<Cow<'static, str>> {
        let mut cites: Vec<Cow<'static, str>> = Vec::new();
        for seat in self.seats() {
            match Jurisdiction::of_seat(seat) {
                Some(Jurisdiction::DE) => {
                    cites.extend(german.iter().copied().map(Cow::Borrowed));
                    let acts = self.service_rules().filter_map(&act);
                    cites.extend(acts.cloned().map(Cow::Owned));
                }
                whose => {
                    cites.extend(self.duties(seat).into_iter().map(|cite| Cow::Owned(cite.to_owned())));
                    if whose == Some(Jurisdiction::CH) {
                        cites.push(Cow::Borrowed("dsg-9-1-b"));
                    }
                }
            }
        }
        cites
    }

    /// The acts of the client's professions with a rule for service providers.
    fn service_rules(&self) -> impl Iterator<Item = &'d crate::law::ServiceRule> {
        let professions: Vec<&'d Chosen> = self.professions().collect();
        let law = *self.law;
        law.service_rules().filter(move |rule| professions.iter().any(|one| rule.is_for(names(one))))
    }

    /// Of these citations those of the client's professions; all of them while nobody knows which act it is.
    fn of_acts(&self, cites: &'static [&'static str]) -> Vec<&'static str> {
        let acts: Vec<String> = self.service_rules().map(|rule| format!("{}-", rule.act)).collect();
        let of_them = |cite: &&'static str| acts.is_empty() || acts.iter().any(|act| cite.starts_with(act.as_str()));
        cites.iter().copied().filter(of_them).collect()
    }

    /// Who has to be told of the criminal consequences: by the acts; elsewhere it belongs to the undertaking.
    fn instructed(&self) -> Vec<Cow<'static, str>> {
        match self.acts() {
            Some(true) => self.of_acts(ACTS_CONTENT).into_iter().map(Cow::Borrowed).collect(),
            _ => self.behind(&["stgb-203-4-s2-nr1"], |_| None),
        }
    }

    /// What "in writing" means where the client sits.
    fn written_form(&self) -> [&'static str; 2] {
        if self.seats().iter().any(|seat| seat.code() == "CH") && !self.german() {
            ["or-ch-13-1", "or-ch-14-1"]
        } else {
            ["bgb-126-1", "bgb-126a-1"]
        }
    }

    /// Wrong only where a professional act asks for it.
    fn acts_severity(&self) -> Severity {
        if self.acts() == Some(true) { self.bound_severity() } else { Severity::Warning }
    }

    /// Whether the act of one of the client's professions has a rule for service providers.
    fn acts(&self) -> Option<bool> {
        let professions = self.dossier.parties.client.professions.value()?;
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
        of_company("secrecy-chain", self.bound_severity(), sub, verdict, &read)
    }

    /// What an undertaking in the chain is called for: the act of a profession, or a health profession.
    fn chain_way(&self) -> &'static str {
        match self.acts() {
            Some(true) => "acts",
            _ if self.professions().any(|profession| profession.tagged("health")) => "health",
            _ => "",
        }
    }

    fn sub_abroad(sub: &Subprocessor) -> Finding {
        let mut read = Reader::default();
        let verdict = one_of(&mut read, &sub.secrecy_abroad, &["comparable", "not-required"]);
        of_company("secrecy-chain-abroad", Severity::Warning, sub, verdict, &read)
    }
}

/// Id and tags of a profession, as the law names it.
fn names(profession: &Chosen) -> impl Iterator<Item = &str> {
    std::iter::once(profession.id.as_str()).chain(profession.tags.iter().map(crate::id::Id::as_str))
}

fn of_company(rule: &'static str, severity: Severity, sub: &Subprocessor, verdict: Verdict, read: &Reader) -> Finding {
    Finding::whole(rule, severity, &[], verdict, read).about(sub.id.as_str()).said(&sub.name)
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
