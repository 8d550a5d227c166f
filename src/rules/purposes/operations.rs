//! A purpose, a service or the use of artificial intelligence, and none of the operations that can serve it.
//!
//! Each row has the operation that is meant and those that may mean it as well. What must never happen here: a verb
//! missed where a wider one was chosen, or where somebody typed an operation.

use super::super::rule::{Case, Rule, is_one_of};
use super::super::{Finding, Severity, Verdict, finding::settled};
use super::lacking;
use crate::dossier::{Chosen, Reader};

/// An operation, what may stand for it, and what asks for it.
#[derive(Debug)]
struct Row {
    operation: &'static str,
    or: &'static [&'static str],
    purposes: &'static [&'static str],
    services: &'static [&'static str],
}

const fn row(
    operation: &'static str,
    or: &'static [&'static str],
    purposes: &'static [&'static str],
    services: &'static [&'static str],
) -> Row {
    Row { operation, or, purposes, services }
}

const AI: &str = "ai-process";

const ROWS: [Row; 19] = [
    row("dispatch-post", &["print", "transmit", "disseminate"], &["letter-dispatch"], &["letter-dispatch"]),
    row("print", &["dispatch-post"], &["printing"], &["printing"]),
    row("digitise", &[], &["digitisation"], &["digitisation"]),
    row(
        "send",
        &["transmit", "disseminate", "dispatch-post", "call"],
        &["newsletter", "notifications", "messaging", "appointment-reminders"],
        &["email-delivery", "email-marketing", "text-messages", "push-messages"],
    ),
    row("back-up", &[], &["backup-service"], &["backup"]),
    row("restore", &["retrieve", "read-out"], &["data-recovery"], &[]),
    row("destroy-paper", &["destroy"], &["record-destruction"], &["record-destruction"]),
    row("destroy", &[], &["media-destruction"], &["media-destruction"]),
    row("remote-access", &["view", "consult", "alter", "adapt"], &["remote-support"], &["remote-maintenance"]),
    row("transcribe", &["use", AI], &["transcription"], &["typing-service", "speech-recognition"]),
    row("translate", &["use", AI], &["translation"], &["translation"]),
    row(
        AI,
        &["use", "ai-train", "transcribe"],
        &["ai-functions", "ai-documentation"],
        &["ai-models", "ai-documentation"],
    ),
    row("ai-train", &["use", AI], &["ai-training"], &[]),
    row("anonymise", &[], &["anonymisation"], &[]),
    row("store", &["archive", "back-up", "organise"], &["hosting", "file-storage", "archiving"], &[]),
    row("calculate-amounts", &["calculate", "use"], &["payroll"], &["payroll"]),
    row("record-media", &["record"], &["call-recording"], &[]),
    row("call", &[], &["outbound-calls"], &[]),
    row("migrate", &["transmit", "import", "export", "synchronise", "convert"], &["data-migration"], &[]),
];

/// Purposes that cannot be served without paper that leaves a printer: nothing wider can be meant.
const CERTAIN: &[&str] = &["letter-dispatch", "printing"];

pub(super) fn test(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut all = Reader::default();
    let operations = all.get(&case.dossier.processing.operations);
    let mut found = Vec::new();
    if operations.is_some() {
        found.extend(ROWS.iter().filter_map(|row| one(rule, case, row)));
    }
    let _ = all.get(&case.dossier.processing.purposes);
    let _ = all.get(&case.dossier.recipients.complete);
    for sub in &case.dossier.recipients.subprocessors {
        let _ = all.get(&sub.service);
    }
    let _ = case.outsourced(&mut all, |read| read.get(&case.dossier.outsourcing.ai_use).copied());
    if found.is_empty() || !all.missing().is_empty() {
        found.push(rule.finding(settled(None, &all), &all));
    }
    found
}

/// What asks for an operation, where anything does, and whether it was chosen.
fn one(rule: Rule, case: Case<'_>, row: &Row) -> Option<Finding> {
    let dossier = case.dossier;
    let mut read = Reader::default();
    let operations = read.get(&dossier.processing.operations)?;
    let mut because: Vec<Chosen> = Vec::new();
    let purposes = dossier.processing.purposes.value().into_iter().flatten();
    because.extend(purposes.filter(|purpose| is_one_of(purpose, row.purposes)).cloned());
    let certain = because.iter().any(|purpose| is_one_of(purpose, CERTAIN));
    let mut way = "";
    // The service behind a purpose says nothing more.
    if because.is_empty() {
        for sub in &dossier.recipients.subprocessors {
            let service = sub.service.value().filter(|service| is_one_of(service, row.services));
            let Some(service) = service else { continue };
            let _ = read.get(&sub.service);
            if !because.iter().any(|known| known.id == service.id) {
                because.push(service.clone());
            }
            way = "service";
        }
    } else {
        let _ = read.get(&dossier.processing.purposes);
    }
    if because.is_empty() {
        let used = |read: &mut Reader| read.get(&dossier.outsourcing.ai_use).copied();
        if row.operation != AI || case.outsourced(&mut read, used) != Some(true) {
            return None;
        }
        way = "ai";
    }
    let verdict = if operations.iter().any(|one| one.is(row.operation) || is_one_of(one, row.or)) {
        Verdict::Met
    } else if operations.iter().any(Chosen::is_own) {
        Verdict::NotApplicable
    } else {
        Verdict::NotMet
    };
    let mut finding = rule.finding(verdict, &read).about(row.operation).way(way);
    if certain {
        finding.severity = Severity::Warning;
    }
    let finding = finding.caused_by(Some(&dossier.processing.operations.at));
    Some(lacking(finding, because, "operation", row.operation))
}
