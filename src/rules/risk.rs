//! Data of particular risk: children, biometric log-in, special categories on a large scale, and what Swiss law asks
//! for them and for high-risk profiling; how data of a secret are destroyed.
//!
//! Recital 38, Art. 7(4), 8 and 35(3)(b) GDPR, Art. 4 and 5 of the Swiss Data Protection Ordinance. Whether a processing is on a
//! large scale is asked nowhere and decided by people, so these are hints that say so. What must never happen here: a
//! duty of the controller that is told as one of the contractor.

use super::finding::settled;
use super::regimes::{Applies, Governing, applies, governing};
use super::rule::{Case, Rule, against, chosen, either, is, longer};
use super::said::{Picked, only};
use super::{Finding, LawFact, Name, Severity, Verdict};
use crate::dossier::{Chosen, Reader};
use crate::id::Id;
use crate::law::Regime;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "minors", severity: Severity::Hint, cites: &["gdpr-8-1", "gdpr-24-1"], test: minors },
    Rule { id: "minor-consent", severity: Severity::Warning, cites: &["gdpr-8-1"], test: minor_consent },
    Rule {
        id: "biometric-alternative",
        severity: Severity::Hint,
        cites: &["gdpr-9-2-a", "gdpr-7-4"],
        test: biometric_alternative,
    },
    Rule { id: "impact-assistance", severity: Severity::Hint, cites: &["gdpr-28-3-s2-f", "gdpr-35-3-b"], test: impact },
    Rule { id: "swiss-logging", severity: Severity::Hint, cites: &["dsv-4", "dsg-5-c", "dsg-5-g"], test: logging },
    Rule {
        id: "swiss-regulations",
        severity: Severity::Hint,
        cites: &["dsv-5", "dsg-5-c", "dsg-5-g"],
        test: regulations,
    },
    Rule {
        id: "destruction-level",
        severity: Severity::Warning,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: destruction,
    },
];

/// Children among the data subjects: what follows is for the controller to say.
fn minors(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    if governing(case.dossier, case.law) == Governing::Fadp {
        return vec![rule.finding(Verdict::NotApplicable, &read)];
    }
    let groups = read.get(&case.dossier.processing.groups);
    let found: Option<Vec<_>> = groups.map(|all| all.iter().filter(|group| group.tagged("minor")).cloned().collect());
    let met = found.as_ref().map(Vec::is_empty);
    let finding = rule.met(met, &read).named(Name::Entries(found.unwrap_or_default()));
    vec![finding]
}

/// Children's consent to online services without age or parents: the client says so itself.
fn minor_consent(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let processing = &case.dossier.processing;
    let mut read = Reader::default();
    let none = is(&mut read, &processing.minor_consent, &["none"]);
    // Children of a day nursery are below every age at which somebody may consent (Art. 8(1): never below thirteen).
    let mut young = Some(false);
    if is(&mut read, &processing.minor_consent, &["of-age"]) == Some(true) {
        young = chosen(&mut read, &processing.groups, |group| group.is("day-care-children"));
    }
    let wrong = either(none, young);
    let way = if none == Some(false) && young == Some(true) { "young" } else { "" };
    vec![rule.met(wrong.map(|wrong| !wrong), &read).way(way).caused_by(Some(&processing.minor_consent.at))]
}

/// Consent to biometric log-in is hardly free where there is no other way in.
fn biometric_alternative(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let processing = &case.dossier.processing;
    let none = read.get(&processing.biometric_alternative).map(|other| !other);
    let biometric = |kind: &Chosen| kind.is("biometric");
    let of = processing
        .per_group
        .iter()
        .filter(|group| group.special_kinds.value().is_some_and(|kinds| kinds.iter().any(biometric)));
    let consents = of.map(|group| chosen(&mut read, &group.grounds, |ground| ground.is("consent")));
    // Where nobody is asked for a ground, there is no consent to look at.
    let consent = consents.reduce(either).unwrap_or(Some(false));
    vec![rule.finding(against(consent, none, &read), &read)]
}

/// Whether any group has data of Art. 9 or 10 GDPR.
fn of_the_gdpr(case: Case<'_>, read: &mut Reader) -> Option<bool> {
    read.get(&case.dossier.processing.groups)?;
    let mut found = Some(false);
    for group in &case.dossier.processing.per_group {
        let kinds = chosen(read, &group.special_kinds, |kind| kind.tagged("article-9") || kind.tagged("article-10"));
        found = either(found, kinds);
    }
    found
}

/// Assistance with the impact assessment, where one is likely; the processor only assists.
fn impact(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    if governing(case.dossier, case.law) == Governing::Fadp {
        return vec![rule.finding(Verdict::NotApplicable, &read)];
    }
    let verdict = match of_the_gdpr(case, &mut read) {
        Some(true) => {
            let measure = case.claims("order", "dpia-support", &mut read);
            match (measure, read.get(&case.dossier.agreed.sheet)) {
                (Some(true), _) => Verdict::Met,
                // Without the sheet the main contract may say it.
                (_, Some(false)) => Verdict::NotApplicable,
                _ => {
                    let with = &case.dossier.agreed.assistance.with;
                    settled(either(measure, chosen(&mut read, with, |one| one.is("assessment"))), &read)
                }
            }
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read)]
}

/// Nothing, where Swiss law applies or may apply to sensitive data or high-risk profiling; else what is to be said instead.
fn outside_swiss_law(case: Case<'_>, read: &mut Reader) -> Option<Verdict> {
    let mut reach = Reader::default();
    match applies(case.dossier, case.law, Regime::Ch, &mut reach) {
        Applies::No => return Some(Verdict::NotApplicable),
        Applies::Open => {
            *read = reach;
            return Some(settled(None, read));
        }
        Applies::Yes | Applies::Possibly => {}
    }
    // Sensitive data are enough; only without them does profiling decide.
    let found = match case.special(read) {
        Some(true) => Some(true),
        special => either(special, read.get(&case.dossier.processing.profiling).copied()),
    };
    match found {
        Some(true) => None,
        Some(false) => Some(Verdict::NotApplicable),
        None => Some(settled(None, read)),
    }
}

/// What a log has to show that a measure can say.
const LOGGED: [&str; 6] = ["log-entry", "log-change", "log-deletion", "log-reading", "log-transfer", "log-separate"];

/// For how long a log is kept at least.
const KEPT: (u32, Unit) = (1, Unit::Year);

/// Storing, altering, reading, disclosing and erasing are logged, apart from the system and for a year.
fn logging(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let tell = |verdict: Verdict, missing: Vec<Id>, read: &Reader| {
        let finding = rule.finding(verdict, read).named(Name::Measures(missing));
        vec![finding.law("log-kept", LawFact::Period(KEPT.0, KEPT.1))]
    };
    if let Some(verdict) = outside_swiss_law(case, &mut read) {
        return tell(verdict, Vec::new(), &read);
    }
    // Measures in own words may say the same.
    let own = case.control("input").is_some_and(|facts| facts.measures.iter().any(|fact| !fact.own.is_empty()));
    let (mut met, mut missing) = (Some(true), Vec::new());
    let mut note = |id: &str, there: Option<bool>| match there {
        Some(true) => {}
        Some(false) if !own => {
            met = Some(false);
            missing.extend(Id::new(id));
        }
        _ => met = met.filter(|met| !met),
    };
    for id in LOGGED {
        note(id, case.claims("input", id, &mut read));
    }
    let kept = match case.claims("input", "log-retention", &mut read) {
        Some(true) => case.number("input", "log-retention", "period", &mut read).map(|kept| !longer(KEPT, kept)),
        Some(false) => {
            note("log-retention", Some(false));
            Some(true)
        }
        None => None,
    };
    // Whatever is kept for a year cannot be gone before.
    let mut gone = false;
    for id in ["log-expiry", "log-anonymisation"] {
        if let Some(period) = case.number("input", id, "period", &mut read) {
            gone |= longer(KEPT, period);
        }
    }
    let kept = if gone { Some(false) } else { kept };
    // A period that is too short is there; it is said, not called missing.
    let way = match (kept, missing.is_empty()) {
        (Some(false), true) => "short",
        (Some(false), false) => "both",
        _ => "",
    };
    let met = if kept == Some(false) { Some(false) } else { met.filter(|met| !met || kept.is_some()) };
    tell(settled(met, &read), missing, &read).into_iter().map(|finding| finding.way(way)).collect()
}

/// Whoever has to log also has processing regulations; the contractor has its own.
fn regulations(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let verdict = outside_swiss_law(case, &mut read).unwrap_or_else(|| {
        let there = case.claims("organisation", "processing-regulations", &mut read);
        settled(there, &read)
    });
    vec![rule.finding(verdict, &read)]
}

/// Destruction of a level for ordinary data (DIN 66399-1, ISO/IEC 21964-1) beside secrets of a profession.
fn destruction(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const ORDINARY: [Picked; 3] = [
        only("deletion", "paper-destruction-provider", "level", &["p-3"]),
        only("deletion", "paper-shredder", "level", &["p-3"]),
        only("deletion", "destruction-media-level", "level", &["h-3"]),
    ];
    let one = |level: &Picked| {
        let mut read = Reader::default();
        let low = level.said(case, &mut read);
        let (mut severity, mut secret) = (rule.severity, None);
        if low != Some(false) {
            secret = is(&mut read, &case.dossier.parties.client.secrecy, &["yes"]);
            if secret == Some(false) {
                severity = Severity::Hint;
                secret = case.special(&mut read);
            }
        }
        let finding = rule.finding(against(low, secret, &read), &read).about(level.id).named(Name::measure(level.id));
        let at = case.measure(level.control, level.id).map(|fact| &fact.at);
        Finding { severity, ..finding }.caused_by(at)
    };
    ORDINARY.iter().map(one).collect()
}
