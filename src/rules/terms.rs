//! The agreed terms against what Art. 28(3) GDPR asks for, and the document as such.
//!
//! Only where the sheet of agreed terms is part of the set: without it the main contract may say everything. What
//! must never happen here: an error about a clause that another document may hold.

use super::finding::settled;
use super::rule::{Case, Rule, against, agreed, is, longer};
use super::{Finding, Fix, Severity, Verdict};
use crate::dossier::{Known, Reader};
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "language-prevails", severity: Severity::Warning, cites: &["gdpr-28-9"], test: language },
    Rule { id: "audit-excluded", severity: Severity::Warning, cites: &["gdpr-28-3-s2-h"], test: audit },
    Rule {
        id: "assistance-gaps",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-e", "gdpr-28-3-s2-f"],
        test: assistance,
    },
    Rule { id: "breach-trigger", severity: Severity::Warning, cites: &["gdpr-33-2", "gdpr-4-nr12"], test: trigger },
    Rule { id: "legal-obligation", severity: Severity::Hint, cites: &["gdpr-28-3-s2-a"], test: obligation },
    Rule { id: "deletion-proof", severity: Severity::Hint, cites: &["gdpr-28-3-s2-g", "gdpr-5-2"], test: proof },
    Rule { id: "terms-precedence", severity: Severity::Hint, cites: &["gdpr-28-3", "eu-2021-915"], test: precedence },
    Rule { id: "duration-termination", severity: Severity::Hint, cites: &["gdpr-28-3"], test: termination },
    Rule {
        id: "termination-survival",
        severity: Severity::Hint,
        cites: &["gdpr-28-3", "gdpr-28-3-s2-g"],
        test: survival,
    },
    Rule { id: "confidentiality-ends", severity: Severity::Hint, cites: &["gdpr-28-3-s2-b"], test: confidentiality },
    Rule { id: "own-training", severity: Severity::Hint, cites: &["gdpr-28-3-s2-a", "gdpr-28-10"], test: training },
    Rule { id: "password-change", severity: Severity::Hint, cites: &["gdpr-32-1"], test: password_change },
    Rule { id: "key-length", severity: Severity::Warning, cites: &["gdpr-32-1-a"], test: key_length },
    Rule { id: "audit-notice", severity: Severity::Hint, cites: &["gdpr-28-3-s2-h"], test: audit_notice },
];

/// Several languages and no version that prevails.
fn language(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let document = &case.dossier.document;
    rule.whole(|read| {
        if read.get(&document.languages)?.len() < 2 {
            return None;
        }
        match document.prevailing.known {
            // "Does not apply" is an answer: nobody wants one of them to prevail.
            Known::NotApplicable => {
                read.get(&document.prevailing);
                Some(false)
            }
            _ => read.get(&document.prevailing).map(|_| true),
        }
    })
}

/// Certificates instead of inspections: the right to audits includes inspections.
fn audit(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| is(read, &case.dossier.agreed.audits.evidence, &["instead"]).map(|instead| !instead))
}

/// What Art. 28(3)(e) and (f) name; records and authorities are good to have.
fn assistance(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const NEEDED: [&str; 6] = ["requests", "security", "notification", "communication", "assessment", "consultation"];
    vec![rule.names_all(&case.dossier.agreed.assistance.with, &NEEDED)]
}

/// A breach is also destruction, loss and alteration.
fn trigger(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| is(read, &case.dossier.agreed.breach.trigger, &["access-only"]).map(|narrow| !narrow))
}

/// Art. 28(3)(a): the processor tells of a legal requirement before it processes.
fn obligation(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let field = &case.dossier.agreed.assistance.legal_obligation;
    let found = rule.whole(|read| read.get(field).copied());
    found.into_iter().map(|finding| finding.mended_by(Some(Fix::Say { at: field.at.clone(), yes: true }))).collect()
}

fn proof(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| is(read, &case.dossier.agreed.end.proof, &["none"]).map(|none| !none))
}

/// The main contract before the terms on data protection: what it says may then fall below Art. 28.
fn precedence(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| is(read, &case.dossier.agreed.last.precedence, &["main-contract"]).map(|main| !main))
}

/// How long, and how it ends, have to fit together.
fn termination(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let duration = read.get(&case.dossier.processing.duration).cloned();
    let ordinary = read.get(&case.dossier.agreed.term.ordinary).cloned();
    let met = duration.zip(ordinary).map(|(duration, ordinary)| {
        // With the main contract, and yet terminable apart from it; until a fixed day, and yet with the main contract.
        !(duration.is("main-contract") && ordinary.is("period") || duration.is("until") && ordinary.is("main-contract"))
    });
    let verdict = match case.dossier.agreed.sheet.value() {
        Some(false) => Verdict::NotApplicable,
        _ => settled(met, &read),
    };
    vec![rule.finding(verdict, &read)]
}

/// Data are still there after the end, and nothing of the contract that protects them is.
fn survival(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| read.get(&case.dossier.agreed.term.survival).copied())
}

/// Confidentiality that ends with the agreement, while somebody still knows.
fn confidentiality(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let found =
        rule.whole(|read| is(read, &case.dossier.agreed.confidentiality, &["with-agreement"]).map(|ends| !ends));
    let bound = case.dossier.parties.client.secrecy.value().is_some_and(|secrecy| secrecy.is("yes"));
    let secret = |mut finding: Finding| {
        // Secrets of a profession stay secret.
        if bound {
            finding.severity = Severity::Warning;
            let law = rule.cites.iter().map(|cite| (*cite).to_owned());
            finding = finding.citing(law.chain(super::secrecy::provisions(case.dossier, case.law))).way("secrets");
        }
        finding
    };
    found.into_iter().map(secret).collect()
}

/// "Not for own purposes" beside training of AI as a purpose of the processing.
fn training(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let none = case.claims("order", "own-purposes-none", &mut read);
    let operations = super::rule::chosen(&mut read, &case.dossier.processing.operations, |one| one.is("ai-train"));
    vec![rule.finding(against(none, operations, &read), &read)]
}

/// A forced change of passwords without a reason is no longer advised.
fn password_change(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| case.claims("system-access", "password-change-interval", read).map(|forced| !forced))
}

/// Keys of symmetric encryption below 128 bits.
fn key_length(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    rule.whole(|read| {
        let length = case.number("encryption", "encryption-algorithm", "length", read)?;
        Some(length.0 >= 128)
    })
}

/// Days after which an announcement keeps inspections away rather than preparing them. The law has no figure.
const ANNOUNCED: (u32, Unit) = (30, Unit::Day);

/// Inspections have to be announced so long before that little is left of them.
fn audit_notice(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let field = &case.dossier.agreed.audits.notice;
    let mut read = Reader::default();
    let verdict = case
        .where_agreed(&mut read, |read| settled(agreed(field, read).map(|notice| !longer(notice, ANNOUNCED)), read));
    vec![rule.finding(verdict, &read).caused_by(Some(&field.period.at))]
}
