//! Conclusions of law in the answers against the facts beside them: a ground for the processing of social data, consents
//! that are not used and yet kept, rules of the Union for a client outside it.
//!
//! The conclusions are the client's. What must never happen here: a conclusion called wrong that the facts leave open.

use super::employer::of_client;
use super::finding::settled;
use super::rule::{Case, Rule, chosen, either, is, is_one_of};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::processing::GroupData;
use crate::dossier::{Chosen, Reader};
use crate::law::Regime;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "social-maintenance",
        severity: Severity::Hint,
        cites: &["sgb-10-80-3", "sgb-10-80-5"],
        test: social_maintenance,
    },
    Rule { id: "minor-consents", severity: Severity::Warning, cites: &["gdpr-8-1", "gdpr-7-1"], test: minor_consents },
    Rule { id: "cyber-abroad", severity: Severity::Hint, cites: &["eu-2022-2554", "eu-2022-2555"], test: cyber_abroad },
    Rule { id: "research-ground", severity: Severity::Warning, cites: &["gdpr-9-2-j", "gdpr-89-1"], test: studies },
    Rule { id: "criminal-authority", severity: Severity::Warning, cites: &["gdpr-10"], test: authority },
];

/// Services that are more than testing or maintaining systems.
const MORE_THAN_MAINTENANCE: &[&str] = &[
    "hosting",
    "server-housing",
    "virtual-desktops",
    "saas",
    "backup-service",
    "file-storage",
    "email-service",
    "archiving",
    "scanning",
    "letter-dispatch",
];

/// Testing or maintenance as the reason, and the purposes are more than that.
fn social_maintenance(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let reason = &case.dossier.health.social_reason;
    let mut read = Reader::default();
    let mut found: Vec<Chosen> = Vec::new();
    let verdict = match is(&mut read, reason, &["maintenance"]) {
        Some(false) => Verdict::NotApplicable,
        Some(true) => {
            let purposes = read.get(&case.dossier.processing.purposes);
            found.extend(purposes.into_iter().flatten().filter(|one| is_one_of(one, MORE_THAN_MAINTENANCE)).cloned());
            settled(purposes.map(|_| found.is_empty()), &read)
        }
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read).named(Name::Entries(found)).caused_by(Some(&reason.at))]
}

/// Consents of children are not used, and are kept.
fn minor_consents(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let field = &case.dossier.processing.minor_consent;
    let mut read = Reader::default();
    let mut found: Vec<Chosen> = Vec::new();
    let verdict = match is(&mut read, field, &["not-used"]) {
        Some(false) => Verdict::NotApplicable,
        Some(true) => {
            let mut met = Some(true);
            for group in case.dossier.processing.per_group.iter().filter(|group| group.group.tagged("minor")) {
                match chosen(&mut read, &group.data, |one| one.is("consent-records")) {
                    Some(true) => {
                        found.push(group.group.clone());
                        met = Some(false);
                    }
                    Some(false) => {}
                    None => met = met.filter(|met| !met),
                }
            }
            settled(met, &read)
        }
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read).named(Name::Entries(found)).caused_by(Some(&field.at))]
}

/// Rules of the Union for the client, which sits outside it and reaches nobody there.
fn cyber_abroad(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let outsourcing = &case.dossier.outsourcing;
    let mut read = Reader::default();
    let mut found: Vec<Chosen> = Vec::new();
    let said = case.outsourced(&mut read, |read| {
        let all = read.get(&outsourcing.cyber_rules)?;
        found.extend(all.iter().filter(|one| is_one_of(one, &["dora", "nis2-client"])).cloned());
        Some(!found.is_empty())
    });
    let verdict = match said {
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
        Some(true) => {
            super::rule::needs_day(case.dossier, case.law, &mut read);
            let seats = super::regimes::seats(case.dossier, &mut read).unwrap_or_default();
            let inside: Vec<Option<bool>> =
                seats.iter().map(|seat| super::regimes::inside(case.law, Regime::Eu, *seat)).collect();
            let reaches = chosen(&mut read, &case.dossier.transfers.reach, |one| {
                is_one_of(one, &["eu-offering", "eu-monitoring"])
            });
            // Without an area in which it sits or reaches anybody, the Union has nothing to say to the client.
            let outside = !inside.is_empty() && inside.iter().all(|inside| *inside == Some(false));
            if inside.contains(&Some(true)) || reaches == Some(true) {
                Verdict::Met
            } else if outside && reaches == Some(false) {
                Verdict::NotMet
            } else {
                settled(None, &read)
            }
        }
    };
    let acts = [("dora", "eu-2022-2554"), ("nis2-client", "eu-2022-2555")];
    let cited: Vec<&str> =
        acts.into_iter().filter(|(id, _)| found.iter().any(|one| one.is(id))).map(|(_, act)| act).collect();
    let finding = rule.finding(verdict, &read).named(Name::Entries(found));
    let finding = if cited.is_empty() { finding } else { finding.citing(cited) };
    vec![finding.caused_by(Some(&outsourcing.cyber_rules.at))]
}

/// Studies with special categories, and no group has a ground that carries research.
fn studies(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const CARRY: &[&str] = &["research", "consent", "public-health", "substantial-interest"];
    let mut read = Reader::default();
    let mut at = None;
    let verdict = match chosen(&mut read, &case.dossier.processing.purposes, |one| one.is("research")) {
        Some(false) => Verdict::NotApplicable,
        studies => {
            let groups = case.dossier.processing.per_group.iter();
            // Grounds are asked where the law binds the client and there are special categories.
            let asked: Vec<&GroupData> =
                groups.filter(|group| group.grounds.value().is_some() || group.grounds.is_open()).collect();
            at = asked.first().map(|group| group.grounds.at.clone());
            let mut found = Some(false);
            for group in &asked {
                found = either(found, chosen(&mut read, &group.grounds, |one| is_one_of(one, CARRY)));
            }
            if asked.is_empty() { Verdict::NotApplicable } else { settled(studies.and(found), &read) }
        }
    };
    let finding = rule.finding(verdict, &read).citing(of_client(case.dossier, rule.cites));
    vec![finding.caused_by(at.as_ref())]
}

/// Whoever may process data on convictions as an authority, or on its behalf.
const PUBLIC: &[&str] = &["public-body", "notary", "public-service-bound", "european-official", "public-expert"];

/// "Under the control of official authority", and the client is no authority by its professions.
fn authority(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |group: &GroupData| {
        let mut read = Reader::default();
        let mut severity = rule.severity;
        let verdict = match is(&mut read, &group.criminal_ground, &["authority"]) {
            Some(false) => Verdict::NotApplicable,
            None if !group.criminal_ground.is_open() => Verdict::NotApplicable,
            said => {
                let professions = read.get(&case.dossier.parties.client.professions);
                let public = professions.map(|all| {
                    all.iter().any(|one| one.is_own() || is_one_of(one, PUBLIC))
                        || case.dossier.health.social_body.value() == Some(&true)
                });
                if professions.is_some_and(Vec::is_empty) {
                    // Most authorities have no profession of the list.
                    severity = Severity::Hint;
                }
                settled(said.and(public), &read)
            }
        };
        let finding = rule.finding(verdict, &read).about(group.group.id.as_str());
        let finding =
            finding.named(Name::Entries(vec![group.group.clone()])).citing(of_client(case.dossier, rule.cites));
        Finding { severity, ..finding }.caused_by(Some(&group.criminal_ground.at))
    };
    case.dossier.processing.per_group.iter().map(one).collect()
}
