//! Places, problems and blockers in the words of the interface.
//!
//! What must never happen here: an answer's text on its way to the terminal without `for_terminal`.

use super::assess::Assessed;
use crate::dossier::{Problem, ProblemKind};
use crate::i18n::{Arg, Language, Messages};
use crate::id::Path;
use crate::interview::Walk;
use crate::law::Law;
use crate::questionnaire::Questionnaire;
use crate::questionnaire::fit::Misfit;
use crate::rules::{Finding, Verdict};
use crate::sheets::grade::Blocker;
use crate::sheets::points;
use crate::sheets::speak;

/// The name of a place: the label of its question, after the row or group it belongs to.
pub(super) fn place(
    questionnaire: &Questionnaire,
    walk: &Walk<'_>,
    law: &Law,
    messages: &Messages,
    at: &Path,
) -> String {
    let what = points::what(questionnaire, at);
    let phrase = speak::phrase(messages, law, &what).map_or_else(|_| at.to_string(), |phrase| phrase.plain());
    match points::about(questionnaire, walk, at) {
        Some(about) => {
            let about = speak::value(messages, law, &about).map(|phrase| phrase.plain()).unwrap_or_default();
            format!("{about}: {phrase}")
        }
        None => phrase,
    }
}

impl Assessed<'_> {
    /// The name of a place.
    pub(super) fn place(&self, messages: &Messages, at: &Path) -> String {
        place(&self.engine.questionnaire, &self.walk, &self.engine.law, messages, at)
    }

    /// What keeps the set a draft, in words, with a remedy where there is one.
    pub(super) fn say_blocker(&self, messages: &Messages, blocker: &Blocker) -> (String, Option<String>) {
        let id = format!("blocker-{}", blocker.id());
        let say = |what: &str| messages.text(&id, &[("what", Arg::Text(what))]);
        match blocker {
            Blocker::Ended { at, choice } => {
                let reason = format!(
                    "{}--{choice}.end",
                    self.walk.step(at).map(super::super::interview::walk::Step::message).unwrap_or_default()
                );
                (say(&self.place(messages, at)), Some(messages.plain(&reason)))
            }
            Blocker::Missing(at) | Blocker::Unknown(at) | Blocker::Carried(at) => {
                (say(&self.place(messages, at)), None)
            }
            Blocker::Problem(problem) => {
                let (what, remedy) = self.say_problem(messages, problem);
                (what, Some(remedy))
            }
            Blocker::Finding(finding) => {
                let (what, remedy) = Self::say_finding(messages, finding);
                (what, Some(remedy))
            }
        }
    }

    /// A problem and its remedy.
    pub(super) fn say_problem(&self, messages: &Messages, problem: &Problem) -> (String, String) {
        let (id, more) = match &problem.kind {
            ProblemKind::Misfit(misfit) => match misfit {
                Misfit::Kind => ("misfit-kind", String::new()),
                Misfit::Choice(choice) => ("misfit-choice", choice.to_string()),
                Misfit::Unit(_) => ("misfit-unit", String::new()),
                Misfit::Zero => ("misfit-zero", String::new()),
                Misfit::Twice(choice) => ("misfit-twice", choice.to_string()),
                Misfit::TooFew(_) => ("misfit-few", String::new()),
                Misfit::Blank => ("misfit-blank", String::new()),
                Misfit::Language(language) => ("misfit-language", language.clone()),
            },
            ProblemKind::Unfinished => ("unfinished", String::new()),
            ProblemKind::Orphan => ("orphan", String::new()),
            ProblemKind::Parameter(param) => {
                ("parameter", messages.plain(&format!("measure--{}--{param}", problem.at.last())))
            }
            ProblemKind::SameName(name) => ("same-name", name.clone()),
            ProblemKind::NotWorded(language) => ("not-worded", language_name(messages, language)),
            ProblemKind::Completeness => ("completeness", String::new()),
        };
        let what = match problem.kind {
            ProblemKind::Orphan => problem.at.to_string(),
            _ => self.place(messages, &problem.at),
        };
        let args = [("what", Arg::Text(&what)), ("more", Arg::Text(&more))];
        (messages.text(&format!("err-{id}"), &args), messages.text(&format!("rec-{id}"), &args))
    }

    /// A finding and its remedy.
    pub(super) fn say_finding(messages: &Messages, finding: &Finding) -> (String, String) {
        let name = finding.name.clone().unwrap_or_else(|| messages.plain("ask-list-unnamed"));
        let open = if matches!(finding.verdict, Verdict::CannotTell(_)) { "-open" } else { "" };
        let args = [("name", Arg::Text(&name))];
        (
            messages.text(&format!("finding-{}{open}", finding.rule), &args),
            messages.text(&format!("remedy-{}", finding.rule), &args),
        )
    }

    /// The citations of a finding, in words.
    pub(super) fn cites(&self, messages: &Messages, cites: &[&str]) -> String {
        let spoken: Vec<String> =
            cites.iter().filter_map(|cite| speak::cite(&self.engine.law, messages, cite).ok()).collect();
        spoken.join(", ")
    }
}

/// The name of a document language.
pub(super) fn language_name(messages: &Messages, tag: &str) -> String {
    if Language::from_tag(tag).is_some() { messages.plain(&format!("language-name--{tag}")) } else { tag.to_owned() }
}
