//! The line mode: the interview over any reader and writer, one question after the other.
//!
//! It is the same walk as every other front end, without cursor movement, colour or boxes: for screen readers,
//! pipes, serial lines and tests. What must never happen here: a loop over questions that asks what the walk
//! does not ask, an answer that is not saved at once, and a touch of the disk (saving is passed in).

mod list;
mod measures;
mod question;
mod text;

use std::io::{BufRead, ErrorKind, Write};

use crate::day::Day;
use crate::describe::Describe;
use crate::i18n::{Arg, Language, Messages};
use crate::id::{Id, Path};
use crate::interview::edit::{self, Edit, Edited};
use crate::interview::progress::{self, is_waiting};
use crate::interview::suggest::{Suggested, suggest};
use crate::interview::typed::TypedWords;
use crate::interview::{SaidAt, Standing, Step, Walk, walk};
use crate::law::{Law, LawAt};
use crate::profile::{Profile, State, Value};
use crate::questionnaire::{Need, Questionnaire};
use crate::text::{Shape, for_terminal};

/// What the line mode works with.
pub struct Plain<'a> {
    /// The law data.
    pub law: &'a Law,
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// The language of the interface.
    pub language: Language,
    /// The day that answers are dated with.
    pub today: Day,
    /// Saves the profile; an error is told and ends the interview.
    pub save: &'a mut dyn FnMut(&Profile) -> Result<(), String>,
    /// Where lines come from.
    pub input: &'a mut dyn BufRead,
    /// Where words go.
    pub output: &'a mut dyn Write,
}

/// How the interview was left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// Every question was gone through.
    Finished,
    /// The user left, or the input ended.
    Early,
    /// An answer ended the interview.
    Ended,
    /// Saving failed, with this reason.
    NotSaved(String),
    /// Nobody can hear it any more: writing failed in this way.
    Unheard(ErrorKind),
    /// The day of the profile lies before the law data begin.
    BeforeFloor,
}

/// What a question leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Move {
    Next,
    Back,
    Leave,
}

/// The reason to stop at once.
enum Stop {
    Save(String),
    Floor,
    Output(ErrorKind),
}

type Asked<T> = Result<T, Stop>;

/// One interview.
struct Talk<'a, 'p> {
    plain: &'a mut Plain<'p>,
    profile: Profile,
    messages: Messages,
    typed: TypedWords,
}

/// Holds the interview and gives back the profile as it was saved last.
pub fn interview(plain: &mut Plain<'_>, profile: Profile) -> (Profile, Left) {
    let messages = match messages(plain.language, &profile) {
        Ok(messages) => messages,
        Err(error) => return (profile, Left::NotSaved(error)),
    };
    let typed = crate::describe::typed_words(&messages);
    let mut talk = Talk { plain, profile, messages, typed };
    let left = match talk.run() {
        Ok(left) => left,
        Err(Stop::Save(reason)) => Left::NotSaved(reason),
        Err(Stop::Floor) => Left::BeforeFloor,
        // Whoever closes a pipe has heard enough.
        Err(Stop::Output(ErrorKind::BrokenPipe)) => Left::Early,
        Err(Stop::Output(kind)) => Left::Unheard(kind),
    };
    (talk.profile, left)
}

/// The messages with the names that the profile gives the parties.
fn messages(language: Language, profile: &Profile) -> Result<Messages, String> {
    Messages::embedded(language, crate::assess::roles(profile)).map_err(|error| error.to_string())
}

impl<'p> Talk<'_, 'p> {
    fn run(&mut self) -> Asked<Left> {
        self.tell("ask-keys", &[])?;
        let mut at: Option<Path> = None;
        loop {
            let law = self.law()?;
            let profile = self.profile.clone();
            let walk = walk(self.plain.questionnaire, &profile, &law);
            if let Some(ended) = &walk.ended {
                let question = walk.step(&ended.question).map(Step::message).unwrap_or_default();
                let reason = self.messages.plain(&format!("{question}--{}.end", ended.choice));
                self.tell("ask-ended", &[("reason", Arg::Text(&reason))])?;
                return Ok(Left::Ended);
            }
            let Some(step) = next(&walk, at.as_ref()) else {
                let counts = progress::progress(walk.steps.iter());
                let needed = u32::try_from(counts.needed).unwrap_or(u32::MAX);
                self.tell("ask-finished", &[("needed", Arg::Count(needed))])?;
                return Ok(Left::Finished);
            };
            let here = step.path.clone();
            match self.ask(&walk, step, &law)? {
                Move::Next => at = Some(here),
                Move::Leave => return Ok(Left::Early),
                Move::Back => {
                    // Going back shows the question before, whatever its state.
                    let mut earlier = here;
                    loop {
                        let profile = self.profile.clone();
                        let law = self.law()?;
                        let walk = crate::interview::walk(self.plain.questionnaire, &profile, &law);
                        let Some(step) = previous(&walk, &earlier) else { break };
                        let here = step.path.clone();
                        match self.ask(&walk, step, &law)? {
                            Move::Back => earlier = here,
                            Move::Leave => return Ok(Left::Early),
                            Move::Next => {
                                at = Some(here);
                                break;
                            }
                        }
                    }
                }
            }
        }
    }

    fn ask(&mut self, walk: &Walk<'_>, step: &Step<'_>, law: &LawAt<'_>) -> Asked<Move> {
        match step.said {
            SaidAt::List(_) => self.list(walk, step, law),
            SaidAt::Control(_) => self.measures(walk, step),
            _ => self.question(walk, step, law),
        }
    }

    fn law(&self) -> Asked<LawAt<'p>> {
        // The borrow is that of the data, which outlive the interview.
        let data: &'p Law = self.plain.law;
        data.at(self.profile.as_of).map_err(|_before| Stop::Floor)
    }

    /// Makes an edit, asks before it sets answers aside, and saves.
    fn edit(&mut self, edit: Edit) -> Asked<Option<Edited>> {
        let Ok(edited) = edit::apply(self.plain.questionnaire, &self.profile, edit, self.plain.today) else {
            return Ok(None);
        };
        let closing: Vec<Path> = {
            let before_law = self.law()?;
            let after_law = match self.plain.law.at(edited.profile.as_of) {
                Ok(law) => law,
                Err(before) => {
                    let day = self.messages.date(before.floor.day).unwrap_or_default();
                    self.tell("screen-before-floor", &[("day", Arg::Text(&day))])?;
                    return Ok(None);
                }
            };
            let before = walk(self.plain.questionnaire, &self.profile, &before_law);
            let after = walk(self.plain.questionnaire, &edited.profile, &after_law);
            edit::closes(&before, &after).into_iter().cloned().collect()
        };
        if !closing.is_empty() {
            let names: Vec<String> = closing.iter().take(5).map(|at| self.describe().label(at)).collect();
            let count = u32::try_from(closing.len()).unwrap_or(u32::MAX);
            let what = names.join("; ");
            self.tell("ask-closes", &[("count", Arg::Count(count)), ("what", Arg::Text(&what))])?;
            let line = self.read()?;
            let agreed = line.is_some_and(|line| crate::interview::typed::yes_no(&self.typed, &line) == Ok(true));
            if !agreed {
                self.tell("ask-kept", &[])?;
                return Ok(None);
            }
        }
        (self.plain.save)(&edited.profile).map_err(Stop::Save)?;
        self.profile = edited.profile.clone();
        if let Ok(messages) = messages(self.plain.language, &self.profile) {
            self.messages = messages;
        }
        Ok(Some(edited))
    }

    /// Speaks about the profile.
    /// Why a question is asked, by the law that applies.
    fn why(&self, walk: &Walk<'_>, step: &Step<'_>) -> String {
        self.describe().why_at(walk, step)
    }

    fn describe(&self) -> Describe<'_> {
        Describe {
            questionnaire: self.plain.questionnaire,
            law: self.plain.law,
            messages: &self.messages,
            profile: &self.profile,
        }
    }

    /// What the answers so far speak for at this place.
    fn suggested(&self, path: &Path) -> Asked<Vec<Suggested>> {
        let law = self.law()?;
        let walk = walk(self.plain.questionnaire, &self.profile, &law);
        Ok(suggest(self.plain.questionnaire, &self.profile, &walk, &law).remove(path).unwrap_or_default())
    }

    /// The reasons below a suggested choice.
    fn reason(&mut self, suggested: &[Suggested], choice: &Id) -> Asked<()> {
        let Some(here) = suggested.iter().find(|suggested| suggested.entry == *choice) else { return Ok(()) };
        let reasons: Vec<String> =
            here.why.iter().map(|why| self.messages.plain(&format!("suggestion--{why}"))).collect();
        let said = self.messages.text("ask-suggested", &[("why", Arg::Text(&reasons.join(" ")))]);
        self.line(&format!("         {said}"))
    }

    fn tell(&mut self, id: &str, args: &[(&str, Arg<'_>)]) -> Asked<()> {
        let text = self.messages.text(id, args);
        self.line(&text)
    }

    fn line(&mut self, text: &str) -> Asked<()> {
        let safe = for_terminal(text, Shape::Lines);
        writeln!(self.plain.output, "{safe}").map_err(|error| Stop::Output(error.kind()))
    }

    /// One line of input without its end; `None` at the end of input.
    fn read(&mut self) -> Asked<Option<String>> {
        write!(self.plain.output, "> ")
            .and_then(|()| self.plain.output.flush())
            .map_err(|error| Stop::Output(error.kind()))?;
        let mut bytes = Vec::new();
        match self.plain.input.read_until(b'\n', &mut bytes) {
            Ok(0) | Err(_) => Ok(None),
            Ok(_) => Ok(Some(String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned())),
        }
    }

    /// Lines up to a single full stop, and whether it came before the end of input.
    fn read_lines(&mut self, first: String) -> Asked<(String, bool)> {
        let mut lines = vec![first];
        loop {
            match self.read_words()? {
                None => return Ok((lines.join("\n"), false)),
                Some(line) if line.trim() == "." => return Ok((lines.join("\n"), true)),
                Some(line) => lines.push(line),
            }
        }
    }

    /// A line in the middle of a text. The keys of a question mean nothing there and are no words of a contract.
    fn read_words(&mut self) -> Asked<Option<String>> {
        loop {
            let line = self.read()?;
            if !line.as_deref().is_some_and(|line| ["!", "<", "?", "??"].contains(&line.trim())) {
                return Ok(line);
            }
            self.tell("ask-lines-keys", &[])?;
        }
    }

    /// Who finds out and until when.
    fn unknown<T>(&mut self) -> Asked<Option<State<T>>> {
        self.tell("ask-who", &[])?;
        let Some(who) = self.read_words()? else { return Ok(None) };
        let who = crate::text::clean(&who, Shape::Line).text;
        loop {
            self.tell("ask-by", &[])?;
            let Some(by) = self.read_words()? else { return Ok(None) };
            if by.trim().is_empty() {
                return Ok(Some(State::Unknown { who, by: None }));
            }
            match crate::interview::typed::date_in(&self.typed, &by) {
                Ok(day) => return Ok(Some(State::Unknown { who, by: Some(day) })),
                Err(unread) => self.tell(unread.of_day(), &[])?,
            }
        }
    }

    /// The languages that own words are asked in: those of the document, or that of the interface.
    fn word_languages(&self) -> Vec<Language> {
        let chosen = self.profile.said.answers.get("languages").and_then(|answer| answer.is.value());
        let languages: Vec<Language> = match chosen {
            Some(Value::Choices(chosen)) => {
                Language::ALL.into_iter().filter(|language| chosen.iter().any(|id| *id == *language.id())).collect()
            }
            _ => Vec::new(),
        };
        if languages.is_empty() { vec![self.plain.language] } else { languages }
    }
}

/// Whether the interview stops at a step by itself.
fn stops_at(walk: &Walk<'_>, step: &Step<'_>) -> bool {
    if step.standing != Standing::Asked || step.row.is_some() || matches!(step.said, SaidAt::Cells) {
        return false;
    }
    if is_waiting(step) {
        return true;
    }
    // A list is gone through again while a row of it waits.
    matches!(step.said, SaidAt::List(_))
        && walk.asked().any(|field| {
            field.row.as_ref().is_some_and(|row| row.is_within(&step.path))
                && is_waiting(field)
                && field.question.need == Need::Final
        })
}

fn next<'w, 'a>(walk: &'w Walk<'a>, after: Option<&Path>) -> Option<&'w Step<'a>> {
    let start = after.and_then(|path| walk.position(path)).map_or(0, |place| place + 1);
    walk.steps.iter().skip(start).find(|step| stops_at(walk, step))
}

fn previous<'w, 'a>(walk: &'w Walk<'a>, before: &Path) -> Option<&'w Step<'a>> {
    let end = walk.position(before)?;
    let mut earlier = walk.steps.iter().take(end).rev();
    earlier.find(|step| step.standing == Standing::Asked && step.row.is_none() && !matches!(step.said, SaidAt::Cells))
}
