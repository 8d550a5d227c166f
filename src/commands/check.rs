//! `check`: what is missing for the final version.
//!
//! It exits with 4 exactly when `export --final` would be refused. What must never happen here: writing.

use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;

#[cfg(feature = "pdf")]
use super::characters;
use super::engine::{before_floor, load, open};
use super::{Exit, Failed, Outside, print_line};
use crate::assess::Assessed;
use crate::dossier::ProblemKind;
use crate::i18n::{Arg, Messages};
use crate::rules::{Severity, Verdict};
use crate::sheets::waive::is_waived;

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let opened = open(&path)?;
    let assessed = Assessed::new(&engine, &opened.profile).map_err(|before| before_floor(&before))?;
    let messages = Messages::embedded(outside.messages.language(), assessed.roles())
        .map_err(|error| Failed::new("internal", Exit::Unexpected, vec![("more", error.to_string())]))?;
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only a PDF can be refused where others are not"))]
    let mut report = report(&assessed, &messages, &opened.name);
    #[cfg(feature = "pdf")]
    if report.ready {
        let found = characters::in_final(&assessed, &messages)?;
        report
            .unprinted
            .extend(found.into_iter().map(|answer| Unprinted { text: answer.line(&messages), at: answer.at }));
    }
    if matches.get_flag("json") {
        print_line(&serde_json::to_string_pretty(&report).unwrap_or_default());
    } else {
        print(&report, &messages);
    }
    Ok(if report.ready && report.unprinted.is_empty() { Exit::Done } else { Exit::Incomplete })
}

/// What the check found, also as JSON.
#[derive(Debug, Serialize)]
struct Report {
    schema: u32,
    profile: String,
    ready: bool,
    blockers: Vec<Entry>,
    findings: Vec<Entry>,
    orphans: Vec<String>,
    set_aside: Vec<String>,
    /// Answers that a final PDF cannot print; every other format can.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unprinted: Vec<Unprinted>,
}

#[derive(Debug, Serialize)]
struct Unprinted {
    at: String,
    text: String,
}

#[derive(Debug, Serialize)]
struct Entry {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    law: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    severity: Option<&'static str>,
}

fn report(assessed: &Assessed<'_>, messages: &Messages, name: &str) -> Report {
    let describe = assessed.describe(messages);
    let blockers = assessed.blockers.iter().map(|blocker| {
        let (text, remedy) = describe.blocker(&assessed.walk, blocker);
        let at = blocker.at().map(ToString::to_string);
        Entry { id: blocker.id().to_owned(), at, text, remedy, law: String::new(), severity: None }
    });
    let shown = assessed.findings.iter().filter(|finding| {
        matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell(_))
            && !is_waived(assessed.profile, &assessed.law, finding)
    });
    let findings = shown.map(|finding| {
        let (text, remedy) = describe.finding(finding);
        let severity = match (&finding.verdict, finding.severity) {
            (Verdict::CannotTell(_), _) | (_, Severity::Hint) => "hint",
            (_, Severity::Warning) => "warning",
            (_, Severity::Error) => "error",
        };
        Entry {
            id: finding.key.clone(),
            at: finding.read.last().map(ToString::to_string),
            text,
            remedy: Some(remedy),
            law: describe.cites(finding.cites),
            severity: Some(severity),
        }
    });
    let orphans = assessed.problems.iter().filter(|problem| problem.kind == ProblemKind::Orphan);
    Report {
        schema: 1,
        profile: name.to_owned(),
        ready: assessed.blockers.is_empty(),
        blockers: blockers.collect(),
        findings: findings.collect(),
        orphans: orphans.map(|problem| problem.at.to_string()).collect(),
        set_aside: assessed.walk.set_aside().map(|step| step.path.to_string()).collect(),
        unprinted: Vec::new(),
    }
}

fn print(report: &Report, messages: &Messages) {
    let count = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
    let args = [("profile", Arg::Text(&report.profile)), ("count", count(report.blockers.len()))];
    print_line(&messages.text(if report.ready { "out-check-ready" } else { "out-check-draft" }, &args));
    for (number, entry) in report.blockers.iter().enumerate() {
        print_line(&format!("{:>3}. {}", number + 1, entry.text));
        if let Some(remedy) = &entry.remedy {
            print_line(&format!("     {}", messages.text("out-remedy", &[("remedy", Arg::Text(remedy))])));
        }
    }
    if !report.unprinted.is_empty() {
        print_line(&messages.plain("out-check-unprinted"));
        report.unprinted.iter().for_each(|answer| print_line(&format!("  - {}", answer.text)));
        print_line(&format!("    {}", messages.plain("out-pdf-remedy")));
    }
    if !report.findings.is_empty() {
        print_line(&messages.plain("out-check-findings"));
    }
    for entry in &report.findings {
        let severity = messages.plain(&format!("severity-{}", entry.severity.unwrap_or("hint")));
        print_line(&format!("  - {severity}: {}", entry.text));
        if let Some(remedy) = &entry.remedy {
            print_line(&format!("    {}", messages.text("out-remedy", &[("remedy", Arg::Text(remedy))])));
        }
        print_line(&format!("    {}", messages.text("out-law", &[("law", Arg::Text(&entry.law))])));
    }
    if !report.orphans.is_empty() {
        print_line(&messages.plain("out-check-orphans"));
        report.orphans.iter().for_each(|orphan| print_line(&format!("  - {orphan}")));
    }
    if !report.set_aside.is_empty() {
        print_line(&messages.text("out-check-set-aside", &[("count", count(report.set_aside.len()))]));
    }
}
