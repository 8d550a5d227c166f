//! Health data of people who work for somebody, based on the exception for health care.
//!
//! Art. 9(2)(h) GDPR and UK GDPR speak of preventive and occupational medicine, working capacity, diagnosis and care;
//! who pays wages or keeps personnel files mostly does so under employment law, point (b). It stands beside the other
//! grounds, in a room of its own because the rules on secrecy ask it too. What must never happen here: a ground called
//! wrong where somebody is treated or examined, or where that may be.

use std::borrow::Cow;

use super::rule::{Case, Rule, chosen, either, is_one_of};
use super::subject::HEALTH_PURPOSES;
use super::{Finding, Name, Severity, Verdict, finding::settled};
use crate::dossier::processing::GroupData;
use crate::dossier::{Chosen, Dossier, Reader};

/// The rules of this room.
pub(super) const RULES: &[Rule] =
    &[Rule { id: "ground-care", severity: Severity::Warning, cites: &["gdpr-9-2-h", "gdpr-9-2-b"], test: care }];

/// People who work for the client, did so or want to.
const PEOPLE: &[&str] = &["employees", "former-employees", "applicants"];

/// Work of an employer, which needs no medicine.
const EMPLOYER: &[&str] = &[
    "payroll",
    "payroll-preparation",
    "wage-tax-filing",
    "social-security-filing",
    "pension-administration",
    "staff-administration",
    "absence-administration",
    "time-recording",
    "staff-scheduling",
    "staff-onboarding",
    "recruiting",
    "applicant-selection",
];

/// Purposes of treatment, examination and occupational health, besides those that speak of patients.
const MEDICINE: &[&str] = &[
    "occupational-health",
    "occupational-safety",
    "aptitude-tests",
    "emergency-treatment-access",
    "cost-applications",
    "custom-made-devices",
    "home-emergency-call",
    "health-network-connection",
    "measurement-analysis",
    "measurement-comparison",
    "genetic-analysis",
];

/// Whether health care alone carries special categories of people who work.
fn alone(group: &GroupData, read: &mut Reader) -> Option<bool> {
    if !is_one_of(&group.group, PEOPLE) {
        return Some(false);
    }
    read.get(&group.grounds).map(|all| all.len() == 1 && all.iter().any(|one| one.is("health-care")))
}

/// Whether anybody may be treated or examined: by a purpose, one in own words, or a client of a health profession.
fn medicine(dossier: &Dossier, read: &mut Reader) -> Option<bool> {
    let treats = |one: &Chosen| one.is_own() || is_one_of(one, MEDICINE) || is_one_of(one, HEALTH_PURPOSES);
    let purpose = chosen(read, &dossier.processing.purposes, treats);
    if purpose == Some(true) {
        return purpose;
    }
    let profession = |one: &Chosen| one.is_own() || one.tagged("health") || one.is("psychologist");
    either(purpose, chosen(read, &dossier.parties.client.professions, profession))
}

/// Whether the ground of any group is doubted here.
pub(super) fn doubted(dossier: &Dossier) -> bool {
    let read = &mut Reader::default();
    let any = dossier.processing.per_group.iter().any(|group| alone(group, read) == Some(true));
    any && medicine(dossier, read) == Some(false)
}

/// The provisions as the law of the client has them: a client in the United Kingdom that the GDPR does not reach.
pub(super) fn of_client(dossier: &Dossier, cites: &[&'static str]) -> Vec<Cow<'static, str>> {
    let british = dossier.parties.client.country.value().is_some_and(|seat| seat.code() == "GB");
    let reached = dossier.transfers.reach.value().into_iter().flatten();
    let european = reached.filter(|one| is_one_of(one, &["eu-offering", "eu-monitoring"])).count() > 0;
    let uk = |cite: &&'static str| Cow::Owned(format!("uk-{cite}"));
    match (british, european) {
        (false, _) => cites.iter().copied().map(Cow::Borrowed).collect(),
        (true, false) => cites.iter().map(uk).collect(),
        (true, true) => cites.iter().map(uk).chain(cites.iter().copied().map(Cow::Borrowed)).collect(),
    }
}

fn care(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let one = |group: &GroupData| {
        let mut read = Reader::default();
        let mut severity = rule.severity;
        let verdict = match alone(group, &mut read) {
            Some(false) => Verdict::NotApplicable,
            Some(true) => {
                let treated = medicine(dossier, &mut read);
                let employs = dossier.processing.purposes.value();
                if !employs.is_some_and(|all| all.iter().any(|one| is_one_of(one, EMPLOYER))) {
                    // Software, hosting and the like say nothing about what is done with the data.
                    severity = Severity::Hint;
                }
                settled(treated, &read)
            }
            None => settled(None, &read),
        };
        let finding = rule.finding(verdict, &read).about(group.group.id.as_str());
        let finding = finding.named(Name::Entries(vec![group.group.clone()])).caused_by(Some(&group.grounds.at));
        Finding { severity, ..finding }.citing(of_client(dossier, rule.cites))
    };
    dossier.processing.per_group.iter().map(one).collect()
}
