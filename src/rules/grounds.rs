//! Legal grounds and statutory duties against the facts: exceptions of Art. 9(2) GDPR, sensitive data that are not named
//! as such, secrecy "by law".
//!
//! Art. 9 GDPR, § 203 `StGB`. The conclusions are the client's; what is looked at is
//! whether they can fit what else is said. What must never happen here: a ground called wrong that only is unusual.

use super::employer::of_client;
use super::finding::settled;
use super::regimes::may_sit_in_germany;
use super::rule::{Case, Rule, chosen, is, is_one_of};
use super::subject::SPECIAL;
use super::{Finding, Fix, Name, Severity, Verdict};
use crate::dossier::processing::GroupData;
use crate::dossier::{Chosen, Field, Reader, Subprocessor};
use crate::id::Id;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "ground-association", severity: Severity::Warning, cites: &["gdpr-9-2-d"], test: association },
    Rule { id: "ground-made-public", severity: Severity::Warning, cites: &["gdpr-9-2-e"], test: made_public },
    Rule { id: "ground-employment", severity: Severity::Hint, cites: &["gdpr-9-2-b", "gdpr-9-2-h"], test: employment },
    Rule {
        id: "ground-consent",
        severity: Severity::Warning,
        cites: &["gdpr-9-2-a", "gdpr-7-3", "gdpr-9-2-b"],
        test: consent,
    },
    Rule { id: "ground-research", severity: Severity::Warning, cites: &["gdpr-9-2-j"], test: research },
    Rule { id: "ground-vital", severity: Severity::Hint, cites: &["gdpr-9-2-c"], test: vital },
    Rule {
        id: "special-data-missing",
        severity: Severity::Warning,
        cites: &["gdpr-9-1", "gdpr-28-3"],
        test: special_data,
    },
    Rule { id: "tax-religion", severity: Severity::Warning, cites: &["gdpr-9-1", "estg-39e-1"], test: tax_religion },
    Rule {
        id: "secrecy-by-law",
        severity: Severity::Warning,
        cites: &["stgb-203-4-s2-nr1", "stgb-203-4-s2-nr2"],
        test: by_law,
    },
];

/// One finding for each group: whether a ground that was chosen can fit.
fn each(rule: Rule, case: Case<'_>, test: impl Fn(&GroupData, &mut Reader) -> Verdict) -> Vec<Finding> {
    let one = |group: &GroupData| {
        let mut read = Reader::default();
        let verdict = test(group, &mut read);
        let finding = rule.finding(verdict, &read).about(group.group.id.as_str());
        let finding = finding.citing(of_client(case.dossier, rule.cites));
        finding.named(Name::Entries(vec![group.group.clone()])).caused_by(Some(&group.grounds.at))
    };
    case.dossier.processing.per_group.iter().map(one).collect()
}

/// A ground that was chosen beside something that excludes it.
fn unless(group: &GroupData, ground: &str, fits: bool, read: &mut Reader) -> Verdict {
    match chosen(read, &group.grounds, |one| one.is(ground)) {
        Some(true) => settled(Some(fits), read),
        Some(false) => Verdict::NotApplicable,
        None => settled(None, read),
    }
}

/// Whoever is treated, employed, a customer or a debtor is so for another reason than belonging to an association.
const NO_MEMBERS: &[&str] = &[
    "patients",
    "care-residents",
    "care-recipients",
    "insured-persons",
    "employees",
    "former-employees",
    "applicants",
    "temporary-workers",
    "customers",
    "end-customers",
    "tenants",
    "guests",
    "website-visitors",
    "debtors",
    "professional-clients",
    "opposing-parties",
    "claimants-of-benefits",
    "citizens",
    "witnesses",
    "experts",
    "participants-in-proceedings",
    "injured-parties",
    "invoice-recipients",
    "creditors",
    "heirs",
    "guarantors",
    "business-customers",
    "prospects",
    "suppliers",
    "pupils",
    "examinees",
];

/// Point (d) is about members, former members and persons in regular contact with a body with certain aims.
fn association(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    each(rule, case, |group, read| unless(group, "association", !is_one_of(&group.group, NO_MEMBERS), read))
}

/// Whoever is treated, insured or employed has not made public what is written about it there.
const PRIVATE: &[&str] = &[
    "patients",
    "care-residents",
    "care-recipients",
    "day-care-children",
    "insured-persons",
    "employees",
    "former-employees",
    "applicants",
    "counselling-clients",
    "professional-clients",
    "pupils",
    "claimants-of-benefits",
];

fn made_public(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    each(rule, case, |group, read| unless(group, "made-public", !is_one_of(&group.group, PRIVATE), read))
}

/// Point (b) alone is about work and social security; whoever is treated or buys something is here for another reason.
fn employment(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const NOT_EMPLOYED: &[&str] =
        &["patients", "care-residents", "care-recipients", "customers", "end-customers", "guests", "website-visitors"];
    each(rule, case, |group, read| {
        match read.get(&group.grounds).map(|all| all.len() == 1 && all.iter().any(|one| one.is("employment"))) {
            Some(true) => settled(Some(!is_one_of(&group.group, NOT_EMPLOYED)), read),
            Some(false) => Verdict::NotApplicable,
            None => settled(None, read),
        }
    })
}

/// Consent alone of whoever depends on the other side, for work that cannot stop when it is withdrawn. Leave, benefits and
/// the like may rest on it.
fn consent(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const DEPENDENT: &[&str] = &["employees", "former-employees", "temporary-workers", "trainees", "applicants"];
    const GOES_ON: &[&str] = &[
        "payroll",
        "payroll-preparation",
        "wage-tax-filing",
        "social-security-filing",
        "staff-administration",
        "absence-administration",
        "time-recording",
        "occupational-safety",
    ];
    each(rule, case, |group, read| {
        if !is_one_of(&group.group, DEPENDENT) {
            return Verdict::NotApplicable;
        }
        match read.get(&group.grounds).map(|all| all.len() == 1 && all.iter().any(|one| one.is("consent"))) {
            Some(true) => {
                let goes_on = chosen(read, &case.dossier.processing.purposes, |one| is_one_of(one, GOES_ON));
                settled(goes_on.map(|goes_on| !goes_on), read)
            }
            Some(false) => Verdict::NotApplicable,
            None => settled(None, read),
        }
    })
}

/// Purposes that are research, archives in the public interest or statistics, or may be.
const RESEARCH: &[&str] = &[
    "research",
    "statistics",
    "archiving",
    "health-registers",
    "surveys",
    "market-research",
    "anonymisation",
    "quality-assurance",
    "genetic-analysis",
];

/// Point (j) with no purpose of that kind.
fn research(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    each(rule, case, |group, read| match chosen(read, &group.grounds, |one| one.is("research")) {
        Some(true) => {
            // An entry in own words may be research.
            let fits = |one: &Chosen| one.is_own() || is_one_of(one, RESEARCH);
            let purpose = chosen(read, &case.dossier.processing.purposes, fits);
            settled(if group.group.is("study-participants") { Some(true) } else { purpose }, read)
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, read),
    })
}

/// Point (c) alone is for whoever cannot consent, and carries no processing that goes on.
fn vital(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const RESCUE: &[&str] = &[
        "emergency-treatment-access",
        "emergency-alerting",
        "home-emergency-call",
        "patient-transport",
        "alarm-monitoring",
    ];
    each(rule, case, |group, read| {
        let alone =
            read.get(&group.grounds).map(|all| all.len() == 1 && all.iter().any(|one| one.is("vital-interests")));
        match alone {
            Some(true) => {
                let rescue = |one: &Chosen| one.is_own() || is_one_of(one, RESCUE);
                let purpose = chosen(read, &case.dossier.processing.purposes, rescue);
                settled(purpose, read)
            }
            Some(false) => Verdict::NotApplicable,
            None => settled(None, read),
        }
    })
}

/// A category that is special by itself, of a kind that is declared, and not among the sensitive data of its group.
fn special_data(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |group: &GroupData| {
        let mut read = Reader::default();
        let kinds = read.get(&group.special_kinds).cloned();
        if kinds.as_ref().is_some_and(Vec::is_empty) {
            return rule.finding(Verdict::NotApplicable, &read).about(group.group.id.as_str());
        }
        let (data, special) = (read.get(&group.data), read.get(&group.special_data));
        let missing: Option<Vec<Chosen>> = kinds.zip(data.zip(special)).map(|(kinds, (data, special))| {
            // A kind that is not declared is another finding.
            let is_special = |entry: &&Chosen| {
                SPECIAL.iter().any(|(tag, kind)| entry.tagged(tag) && kinds.iter().any(|known| known.is(kind)))
            };
            let named = |entry: &Chosen| special.iter().any(|known| known.id == entry.id);
            data.iter().filter(is_special).filter(|entry| !named(entry)).cloned().collect()
        });
        let fix = match missing.as_deref() {
            Some([only]) => Some(Fix::Add { at: group.special_data.at.clone(), choice: only.id.clone() }),
            _ => None,
        };
        let finding = rule.met(missing.as_ref().map(Vec::is_empty), &read).about(group.group.id.as_str());
        let missing = missing.unwrap_or_default();
        let offences = missing.iter().filter(|entry| entry.tagged("criminal")).count();
        let cites: &[&str] = match (offences, missing.len()) {
            (0, _) => &["gdpr-9-1", "gdpr-28-3"],
            (some, all) if some == all => &["gdpr-10", "gdpr-28-3"],
            _ => &["gdpr-9-1", "gdpr-10", "gdpr-28-3"],
        };
        let finding = finding.citing(cites.iter().copied()).named(Name::Entries(missing));
        finding.caused_by(Some(&group.special_data.at)).mended_by(fix)
    };
    case.dossier.processing.per_group.iter().map(one).collect()
}

/// The tax features of employees in Germany say whether church tax is withheld, and for which church.
fn tax_religion(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let template = case.dossier.parties.is_template();
    let one = |group: &GroupData| {
        let mut read = Reader::default();
        let german = may_sit_in_germany(case.dossier, &mut read);
        let there = chosen(&mut read, &group.data, |one| one.is("tax-features"));
        let verdict = match (german, there) {
            (Some(false), _) | (_, Some(false)) => Verdict::NotApplicable,
            (Some(true), Some(true)) => {
                settled(chosen(&mut read, &group.special_kinds, |one| one.is("religious-beliefs")), &read)
            }
            _ => settled(None, &read),
        };
        let fix =
            Id::new("religious-beliefs").ok().map(|choice| Fix::Add { at: group.special_kinds.at.clone(), choice });
        let finding = rule.finding(verdict, &read).about(group.group.id.as_str());
        let severity = if template { Severity::Hint } else { rule.severity };
        let finding = finding.named(Name::Entries(vec![group.group.clone()])).mended_by(fix);
        Finding { severity, ..finding }.caused_by(Some(&group.special_kinds.at))
    };
    case.dossier.processing.per_group.iter().map(one).collect()
}

/// Work of the persons of § 203(1) and (2): billing centres and their like, treatment and laboratory, law, tax and
/// accounts, insurance, public administration.
const PROFESSIONAL: &[&str] = &[
    "billing",
    "billing-check",
    "receivables",
    "dunning",
    "debt-collection",
    "invoicing",
    "fee-assessment",
    "medical-coding",
    "lab-analysis",
    "genetic-analysis",
    "image-reporting",
    "treatment-documentation",
    "video-consultation",
    "triage",
    "occupational-health",
    "medicine-supply",
    "medical-aids-supply",
    "custom-made-devices",
    "patient-transport",
    "home-emergency-call",
    "telemonitoring",
    "care-planning",
    "care-documentation",
    "bookkeeping",
    "receipt-capture",
    "annual-accounts",
    "tax-returns",
    "vat-returns",
    "payroll",
    "wage-tax-filing",
    "social-security-filing",
    "case-management",
    "legal-communication",
    "consulting",
    "insurance-brokerage",
    "claims-handling",
    "insurance-offers",
    "public-administration",
    "application-processing",
    "childcare-administration",
];

/// Services whose providers may be such persons themselves.
const PROFESSIONALS: &[&str] = &[
    "billing",
    "debt-collection",
    "invoicing",
    "service-billing",
    "bookkeeping",
    "payroll",
    "lab-services",
    "expert-advice",
    "audits",
    "health-network-connection",
];

/// Bound "by law" is whoever belongs to the professions of § 203 itself; a provider of technology does not.
fn by_law(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let contractor = {
        let undertaking = &dossier.secrecy.undertaking;
        let mut read = Reader::default();
        let verdict = german_secrecy(case, undertaking, &mut read, |read| {
            // A purpose in own words may be work of a profession.
            let professional = |one: &Chosen| one.is_own() || is_one_of(one, PROFESSIONAL);
            settled(chosen(read, &dossier.processing.purposes, professional), read)
        });
        let finding = rule.finding(verdict, &read).about("contractor").said(&dossier.parties.contractor.name);
        by_foreign_law(case, finding.caused_by(Some(&undertaking.at)).citing(["stgb-203-4-s2-nr1"]))
    };
    let one = |sub: &Subprocessor| {
        let mut read = Reader::default();
        let verdict = german_secrecy(case, &sub.bound, &mut read, |read| {
            let professional = |service: &Chosen| service.is_own() || is_one_of(service, PROFESSIONALS);
            settled(read.get(&sub.service).map(professional), read)
        });
        let finding = rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name);
        by_foreign_law(case, finding.caused_by(Some(&sub.bound.at)).citing(["stgb-203-4-s2-nr2"]))
    };
    std::iter::once(contractor).chain(dossier.recipients.subprocessors.iter().map(one)).collect()
}

/// What the answer "by law" says where the client is bound by German law or may be; elsewhere it names the wrong law.
fn german_secrecy(
    case: Case<'_>,
    bound: &Field<Chosen>,
    read: &mut Reader,
    test: impl FnOnce(&mut Reader) -> Verdict,
) -> Verdict {
    match is(read, &case.dossier.parties.client.secrecy, &["yes", "possibly"]) {
        Some(true) => {}
        Some(false) => return Verdict::NotApplicable,
        None => return settled(None, read),
    }
    match (is(read, bound, &["by-law"]), may_sit_in_germany(case.dossier, read)) {
        (Some(false), _) => Verdict::NotApplicable,
        (Some(true), Some(true)) => test(read),
        (Some(true), Some(false)) => Verdict::NotMet,
        _ => settled(None, read),
    }
}

/// The way of the finding and the law behind it, where the client has no seat in Germany.
fn by_foreign_law(case: Case<'_>, finding: Finding) -> Finding {
    if may_sit_in_germany(case.dossier, &mut Reader::default()) != Some(false) {
        return finding;
    }
    let law = super::secrecy::provisions(case.dossier, case.law);
    finding.way("foreign").citing(std::iter::once("gdpr-28-3-s2-b".to_owned()).chain(law))
}
