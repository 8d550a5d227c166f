//! The goals of Art. 32(1) GDPR and what special data ask for: is there any measure at all?
//!
//! A goal counts as missing only if every control that serves it was gone through and nothing is in place there.
//! What must never happen here: judging whether measures are enough; that depends on the risk.

use super::finding::settled;
use super::rule::{Case, Rule, against, either};
use super::{Finding, Severity, Verdict};
use crate::dossier::Reader;
use crate::dossier::measures::Taken;
use crate::id::Path;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "goal-confidentiality", severity: Severity::Warning, cites: &["gdpr-32-1-b"], test: confidentiality },
    Rule { id: "goal-integrity", severity: Severity::Warning, cites: &["gdpr-32-1-b"], test: integrity },
    Rule { id: "goal-availability", severity: Severity::Warning, cites: &["gdpr-32-1-b"], test: availability },
    Rule { id: "goal-recovery", severity: Severity::Warning, cites: &["gdpr-32-1-c"], test: recovery },
    Rule { id: "goal-review", severity: Severity::Warning, cites: &["gdpr-32-1-d"], test: review },
    Rule { id: "staff-undertaking", severity: Severity::Warning, cites: &["gdpr-28-3-s2-b"], test: undertaking },
    Rule { id: "home-measures", severity: Severity::Warning, cites: &["gdpr-32-1", "gdpr-32-4"], test: home },
    Rule { id: "paper-measures", severity: Severity::Hint, cites: &["gdpr-32-1"], test: paper },
    Rule { id: "special-mfa", severity: Severity::Hint, cites: &["gdpr-32-1-b"], test: mfa },
    Rule { id: "special-log", severity: Severity::Warning, cites: &["gdpr-32-1-b", "bdsg-22-2"], test: log },
    Rule { id: "special-email", severity: Severity::Hint, cites: &["gdpr-32-1-a"], test: email },
    Rule { id: "backup-restore", severity: Severity::Hint, cites: &["gdpr-32-1-c", "gdpr-32-1-d"], test: restore },
    Rule { id: "backup-place", severity: Severity::Hint, cites: &["gdpr-32-1-c"], test: backup_place },
    Rule { id: "home-rules", severity: Severity::Warning, cites: &["gdpr-32-1", "gdpr-32-4"], test: home_rules },
];

/// None of these controls has a measure; the finding leads to the first.
fn any_control(rule: Rule, case: Case<'_>, controls: &[&str]) -> Vec<Finding> {
    let mut read = Reader::default();
    let attached = controls.iter().any(|id| case.control(id).is_some_and(|control| control.attached.is_some()));
    if attached {
        // What stands in a document nobody read here.
        return vec![rule.finding(Verdict::NotApplicable, &read)];
    }
    let mut found = Some(false);
    for control in controls {
        found = either(found, case.claims_something(control, &mut read));
    }
    let first = controls.first().and_then(|control| Path::new(&format!("measures-{control}")).ok());
    vec![rule.met(found, &read).caused_by(first.as_ref())]
}

fn confidentiality(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let controls = [
        "system-access",
        "data-access",
        "physical-access",
        "physical-access-home",
        "separation",
        "encryption",
        "pseudonymisation",
    ];
    any_control(rule, case, &controls)
}

fn integrity(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    any_control(rule, case, &["input", "transfer", "data-access"])
}

fn availability(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    any_control(rule, case, &["availability", "recovery"])
}

fn recovery(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    any_control(rule, case, &["recovery"])
}

fn review(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    any_control(rule, case, &["review"])
}

/// Own measures say in words that no rule reads; a control that has some is not judged by what else is missing.
fn has_own(case: Case<'_>, control: &str) -> bool {
    case.control(control).is_some_and(|control| control.measures.iter().any(|fact| !fact.own.is_empty()))
}

fn missing(case: Case<'_>, control: &str, found: Option<bool>) -> Option<bool> {
    found.filter(|found| *found || !has_own(case, control))
}

/// Art. 28(3)(b): whoever processes the data has committed to confidentiality.
fn undertaking(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const ANY: &[&str] = &[
        "staff-confidentiality",
        "staff-confidentiality-first",
        "secrecy-undertaking",
        "secrecy-formal-obligation",
        "owner-only",
    ];
    // What is only announced is said of the announcement.
    let facts = ANY.iter().filter_map(|id| case.measure("staff", id));
    let planned = facts.into_iter().any(|fact| matches!(fact.is.value(), Some(Taken::Planned(..))));
    rule.whole(|read| {
        let found = case.claims_any("staff", ANY, read);
        missing(case, "staff", if found == Some(false) && planned { Some(true) } else { found })
    })
}

/// Work at home with nothing that protects it.
fn home(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| {
        let at_home = super::rule::chosen(read, &case.dossier.environment.places, |place| place.is("home"))?;
        if !at_home {
            return None;
        }
        let there = case.claims_something("physical-access-home", read);
        let rules = case.claims_any("organisation", &["remote-work-policy", "remote-work-agreement"], read);
        either(there, rules)
    })
}

/// Paper is processed, and nothing protects it.
fn paper(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const DELETION: &[&str] = &["paper-bin-locked", "paper-shredder", "paper-destruction-provider", "disposal-rules"];
    rule.whole(|read| {
        if !*read.get(&case.dossier.environment.paper)? {
            return None;
        }
        let deletion = case.claims_any("deletion", DELETION, read);
        let locked = case.claims("physical-access", "records-locked", read);
        let moved = case.claims_any("transfer", &["paper-transport", "post-envelope"], read);
        let home = case.claims_any("physical-access-home", &["home-records-locked", "home-no-records"], read);
        let digital = case.claims("organisation", "paper-digitised", read);
        let found = [deletion, locked, moved, home, digital].into_iter().fold(Some(false), either);
        let own = ["deletion", "physical-access", "transfer", "organisation"].iter().any(|id| has_own(case, id));
        found.filter(|found| *found || !own)
    })
}

/// Only where special categories are processed.
fn for_special(rule: Rule, case: Case<'_>, test: impl FnOnce(&mut Reader) -> Option<bool>) -> Vec<Finding> {
    let mut read = Reader::default();
    let verdict = match case.special(&mut read) {
        Some(true) => {
            let met = test(&mut read);
            settled(met, &read)
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read)]
}

/// A second factor for anybody; passkeys are one.
fn mfa(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const ANY: &[&str] =
        &["mfa-administrators", "mfa-employees", "mfa-client-users", "mfa-vpn", "mfa-method", "login-passkey"];
    for_special(rule, case, |read| {
        let found = case.claims_any("system-access", ANY, read);
        missing(case, "system-access", found)
    })
}

fn log(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const ANY: &[&str] = &[
        "log-entry",
        "log-change",
        "log-deletion",
        "log-reading",
        "log-user",
        "log-record",
        "log-system",
        "log-administrator",
        "log-login",
    ];
    for_special(rule, case, |read| {
        let found = case.claims_any("input", ANY, read);
        missing(case, "input", found)
    })
}

/// E-mail that is encrypted only where the other side happens to support it.
fn email(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const CONTENT: &[&str] = &[
        "transit-email-content",
        "transit-email-attachment",
        "transit-kim",
        "portal-delivery",
        "file-exchange-encrypted",
    ];
    for_special(rule, case, |read| {
        if !case.claims("transfer", "transit-email", read)? {
            return None;
        }
        let mode = read.get(&case.measure("transfer", "transit-email")?.choice("mode")).cloned()?;
        if mode != *"where-supported" {
            return Some(true);
        }
        let found = case.claims_any("transfer", CONTENT, read);
        missing(case, "transfer", found)
    })
}

/// Only where data are backed up.
fn for_backups(rule: Rule, case: Case<'_>, ids: &[&str]) -> Vec<Finding> {
    rule.whole(|read| {
        if !case.claims_any(
            "recovery",
            &["backup-data", "backup-full", "backup-application", "backup-concept"],
            read,
        )? {
            return None;
        }
        let found = case.claims_any("recovery", ids, read);
        missing(case, "recovery", found)
    })
}

fn restore(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    for_backups(rule, case, &["restore-test", "emergency-exercise", "backup-verification"])
}

fn backup_place(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    for_backups(
        rule,
        case,
        &[
            "backup-off-site",
            "backup-offline",
            "backup-immutable",
            "backup-other-server",
            "backup-3-2-1",
            "backup-outside-server-room",
            "backup-fire-compartment",
            "backup-bank-safe",
        ],
    )
}

/// Work at home follows documented rules, and the measures that would have them are not in place.
fn home_rules(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const RULES: [&str; 2] = ["remote-work-policy", "remote-work-agreement"];
    let field = &case.dossier.environment.home_office;
    let mut read = Reader::default();
    let ruled = match read.get(field) {
        Some(how) => Some(how.is("with-rules")),
        // Asked only where somebody works at home.
        None if !field.is_open() => Some(false),
        None => None,
    };
    let mut there = None;
    if ruled != Some(false) {
        there = case.claims_any("organisation", &RULES, &mut read);
        // Own measures may be such rules.
        let own =
            case.control("organisation").is_some_and(|facts| facts.measures.iter().any(|fact| !fact.own.is_empty()));
        if there == Some(false) && own {
            there = Some(true);
        }
    }
    let finding = rule.finding(against(ruled, there.map(|there| !there), &read), &read);
    vec![finding.caused_by(Some(&field.at))]
}
