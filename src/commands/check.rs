//! `check`: what is missing for the final version, and everything else that a careful colleague would notice.
//!
//! It exits with 4 exactly when `export --final` would be refused. What must never happen here: writing, and the word
//! "ready" for a profile whose export is refused.

use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;

#[cfg(feature = "pdf")]
use super::characters;
use super::engine::{before_floor, load, open};
use super::{Exit, Failed, Outside, output, print_line};
use crate::assess::Assessed;
use crate::describe::card::Counts;
use crate::dossier::ProblemKind;
use crate::explain::report::{GROUPS, OPEN, group_of};
use crate::explain::told::FindingTold;
use crate::i18n::{Arg, Messages};
use crate::rules::Verdict;

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let opened = open(&path)?;
    let assessed = Assessed::new(engine, &opened.profile).map_err(|before| before_floor(&before))?;
    let messages = Messages::embedded(outside.messages.language(), assessed.roles()).map_err(Failed::internal)?;
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only a PDF can be refused where others are not"))]
    let mut report = report(&assessed, &messages, &opened.name);
    #[cfg(feature = "pdf")]
    if report.ready {
        let found = characters::in_final(&assessed, &messages)?;
        report
            .unprinted
            .extend(found.into_iter().map(|answer| Unprinted { text: answer.line(&messages), at: answer.at }));
        // A PDF is among what an export writes by itself; where it is refused, the export is.
        report.ready = report.unprinted.is_empty();
    }
    if matches.get_flag("json") {
        output::json(&report)?;
    } else {
        print(&report, &assessed, &messages, matches.get_flag("all"));
    }
    Ok(if report.ready { Exit::Done } else { Exit::Incomplete })
}

/// What the check found, also as JSON.
#[derive(Debug, Serialize)]
struct Report {
    schema: u32,
    profile: String,
    ready: bool,
    blockers: Vec<Entry>,
    /// What is not met or cannot be told, also what is left standing for a reason.
    findings: Vec<FindingTold>,
    /// How the items of the completeness card stand.
    card: Counts,
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
    /// The finding, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    finding: Option<String>,
    text: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    remedy: Option<String>,
}

fn report(assessed: &Assessed<'_>, messages: &Messages, name: &str) -> Report {
    let describe = assessed.describe(messages);
    let blockers = assessed.blockers().iter().map(|blocker| {
        let (text, remedy) = describe.blocker(&assessed.walk, blocker);
        let finding = match blocker {
            crate::sheets::grade::Blocker::Finding(finding) => Some(finding.key.clone()),
            _ => None,
        };
        Entry { id: blocker.id().to_owned(), at: blocker.at().map(ToString::to_string), finding, text, remedy }
    });
    let shown = assessed
        .findings()
        .iter()
        .filter(|finding| matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell(_)));
    let orphans = assessed.problems().iter().filter(|problem| problem.kind == ProblemKind::Orphan);
    Report {
        schema: 2,
        profile: name.to_owned(),
        ready: assessed.blockers().is_empty(),
        blockers: blockers.collect(),
        findings: shown.map(|finding| describe.finding_told(assessed, finding)).collect(),
        card: describe.card(&assessed.walk, &assessed.card(&assessed.compose())).counts,
        orphans: orphans.map(|problem| problem.at.to_string()).collect(),
        set_aside: assessed.walk.set_aside().map(|step| step.path.to_string()).collect(),
        unprinted: Vec::new(),
    }
}

/// What waits for an answer is only counted unless all is asked for: in a profile just begun that is almost every rule.
fn print(report: &Report, assessed: &Assessed<'_>, messages: &Messages, all: bool) {
    let count = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
    let args = [("profile", Arg::Text(&report.profile)), ("count", count(report.blockers.len()))];
    print_line(&messages.text(
        match (report.ready, report.unprinted.is_empty()) {
            (true, _) => "out-check-ready",
            (false, true) => "out-check-draft",
            (false, false) => "out-check-no-pdf",
        },
        &args,
    ));
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
    let waiting = report.findings.iter().filter(|finding| group_of(finding) == OPEN).count();
    if report.findings.len() > waiting || all && waiting > 0 {
        print_line(&messages.plain("out-check-findings"));
    }
    let describe = assessed.describe(messages);
    for group in GROUPS.into_iter().filter(|group| all || *group != OPEN) {
        let here = report.findings.iter().filter(|finding| group_of(finding) == group);
        for (n, finding) in here.enumerate() {
            if n == 0 {
                print_line(&format!("  {}", messages.plain(&format!("findings-group--{group}"))));
            }
            for line in describe.finding_lines(finding) {
                let lead = if line.depth == 0 { "  - " } else { "    " };
                print_line(&format!("{lead}{}", line.text));
            }
            if !finding.law.is_empty() {
                print_line(&format!("    {}", messages.text("out-law", &[("law", Arg::Text(&finding.law))])));
            }
        }
    }
    if waiting > 0 && !all {
        print_line(&messages.text("out-check-open", &[("count", count(waiting))]));
    }
    let card = describe.card_counts(report.card);
    print_line(&messages.text("out-check-card", &[("counts", Arg::Text(&card))]));
    if !report.findings.is_empty() {
        print_line(&messages.plain("out-check-more"));
    }
    if !report.orphans.is_empty() {
        print_line(&messages.plain("out-check-orphans"));
        report.orphans.iter().for_each(|orphan| print_line(&format!("  - {orphan}")));
    }
    if !report.set_aside.is_empty() {
        print_line(&messages.text("out-check-set-aside", &[("count", count(report.set_aside.len()))]));
    }
}
