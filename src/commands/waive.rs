//! `waive`: leaves a finding standing for a reason, or takes that back.
//!
//! What must never happen here: a waiver without a reason and a person, one for annexes that contradict themselves,
//! and a file of somebody else overwritten.

use std::path::PathBuf;

use clap::ArgMatches;

use super::ask::{hold, unsaved};
use super::engine::{before_floor, load, open, parses};
use super::{Exit, Failed, Outside, print_line};
use crate::assess::Assessed;
use crate::i18n::Arg;
use crate::interview::edit::{self, Edit};
use crate::profile::write;
use crate::sheets::waive::{is_name, may_be_waived, saw, says_something};
use crate::store;
use crate::text::{Shape, clean};

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let path = matches.get_one::<PathBuf>("profile").cloned().unwrap_or_default();
    let key = matches.get_one::<String>("finding").cloned().unwrap_or_default();
    let shown = path.display().to_string();
    let engine = load()?;
    let _lock = hold(outside, &path, &shown)?;
    let opened = open(&path)?;
    if engine.questionnaire.is_older_than(&opened.profile.questionnaire) {
        let args = vec![
            ("path", shown),
            ("found", opened.profile.format.to_string()),
            ("known", crate::profile::FORMAT.to_string()),
            ("questionnaire", opened.profile.questionnaire),
        ];
        return Err(Failed::new("newer", Exit::Newer, args));
    }
    let assessed = Assessed::new(engine, &opened.profile).map_err(|before| before_floor(&before))?;
    let unknown = || Failed::new("waive-unknown", Exit::Usage, vec![("what", key.clone())]);
    let edit = if matches.get_flag("withdraw") {
        if !opened.profile.waivers.contains_key(&key) {
            return Err(Failed::new("waive-none", Exit::Usage, vec![("what", key)]));
        }
        Edit::Unwaive(key.clone())
    } else {
        let finding = assessed.findings().iter().find(|finding| finding.key == key).ok_or_else(unknown)?;
        if !may_be_waived(finding) {
            let met = !matches!(finding.verdict, crate::rules::Verdict::NotMet | crate::rules::Verdict::CannotTell(_));
            let id = if met { "waive-unknown" } else { "waive-never" };
            return Err(Failed::new(id, Exit::Usage, vec![("what", key)]));
        }
        let said = |id: &str| {
            let text = matches.get_one::<String>(id).map(String::as_str).unwrap_or_default();
            clean(text, Shape::Line).text
        };
        let (reason, by) = (said("reason"), said("by"));
        if reason.is_empty() || by.is_empty() {
            return Err(Failed::new("waive-empty", Exit::Usage, Vec::new()));
        }
        if !is_name(&by) {
            return Err(Failed::new("waive-nobody", Exit::Usage, vec![("what", by)]));
        }
        if !says_something(&reason) {
            return Err(Failed::new("waive-nothing", Exit::Usage, vec![("what", reason)]));
        }
        let saw = saw(&opened.profile, &assessed.law, finding);
        Edit::Waive { finding: key.clone(), reason, by, saw }
    };
    let withdrawn = matches!(edit, Edit::Unwaive(_));
    let edited = edit::apply(&engine.questionnaire, &opened.profile, edit, outside.today).map_err(Failed::internal)?;
    let bytes = write::write(&edited.profile).into_bytes();
    let base = opened.loaded.map(|loaded| loaded.bytes);
    store::save(&path, &bytes, base.as_deref(), &parses).map_err(|error| unsaved(&path, &bytes, &error))?;
    let id = if withdrawn { "out-waive-withdrawn" } else { "out-waived" };
    print_line(&outside.messages.text(id, &[("what", Arg::Text(&key)), ("path", Arg::Text(&shown))]));
    Ok(Exit::Done)
}
