//! All documents of one profile.
//!
//! Making them touches nothing outside and may happen for several profiles at once; telling and writing them happens
//! for one after the other, in their order. What must never happen here: half a file, a file overwritten without being
//! asked, a file of another profile of the same call overwritten at all, and a final document with something open.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::wanted::{Target, Wanted};
use super::{bytes, file_name, internal, program};
use crate::assess::{Assessed, Engine};
use crate::beside::beside;
#[cfg(feature = "pdf")]
use crate::commands::characters::{Paper, paper};
use crate::commands::engine::{Opened, before_floor, given_before_floor};
use crate::commands::output::{self, NotWritten};
use crate::commands::{Exit, Failed, Outside, cause, eprint_line, print_line};
use crate::describe::language_name;
use crate::export::Format;
use crate::i18n::{Arg, Language, Messages};
use crate::sheets::basis::Basis;
use crate::sheets::grade::best;
use crate::sheets::page::{Grade, Page, Stamp};
use crate::sheets::speak::{Imprint, speak};
use crate::sheets::split::split;
use crate::store;

/// What a profile comes to, in the order in which it is told and written.
#[derive(Debug)]
pub(super) enum Piece {
    /// A line for standard output.
    Told(String),
    /// A line for standard error.
    Warned(String),
    /// A document with its file name.
    Document(String, Vec<u8>),
}

/// All pieces of one profile, and how its export ended.
#[derive(Debug)]
pub(super) struct Made {
    pieces: Vec<Piece>,
    end: Result<Exit, Failed>,
}

/// How many are made at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// This one: what does not wait for each other is worked out side by side.
    Alone,
    /// Many: each processor has one.
    AmongMany,
}

/// Makes all documents that are wanted of one profile. Touches nothing but the file of the profile, so that several can
/// be made at the same time.
pub(super) fn make(
    outside: &Outside,
    engine: &Engine,
    opened: Result<Opened, Failed>,
    wanted: &Wanted,
    count: Count,
) -> Made {
    let mut pieces = Vec::new();
    let end = opened.and_then(|opened| documents(outside, engine, opened, wanted, count, &mut pieces));
    Made { pieces, end }
}

fn documents(
    outside: &Outside,
    engine: &Engine,
    opened: Opened,
    wanted: &Wanted,
    count: Count,
    pieces: &mut Vec<Piece>,
) -> Result<Exit, Failed> {
    let Opened { mut profile, name, .. } = opened;
    profile.as_of = wanted.as_of.or(profile.as_of);
    let refused = if wanted.as_of.is_some() { given_before_floor } else { before_floor };
    let assessed = Assessed::new(engine, &profile).map_err(|before| refused(&before))?;
    let ui = Messages::embedded(outside.messages.language(), assessed.roles()).map_err(internal)?;
    if assessed.walk.ended.is_some() {
        refuse(&assessed, &ui, &name, &[], pieces);
        return Ok(Exit::Incomplete);
    }
    let chosen = assessed.languages();
    let languages = if wanted.languages.is_empty() { chosen.clone() } else { wanted.languages.clone() };
    if languages.is_empty() {
        return Err(Failed::new("no-language", Exit::Incomplete, vec![("profile", name)]));
    }
    if !matches!(wanted.target, Target::Folder(_)) && languages.len() != 1 {
        return Err(Failed::new("one-file", Exit::Usage, Vec::new()));
    }
    let foreign: Vec<Language> = languages.iter().filter(|language| !chosen.contains(language)).copied().collect();
    if wanted.grade == Some(Grade::Final) && (!foreign.is_empty() || !assessed.blockers().is_empty()) {
        refuse(&assessed, &ui, &name, &foreign, pieces);
        return Ok(Exit::Incomplete);
    }
    let work = Work { engine, wanted, assessed: &assessed, ui: &ui, name: &name, foreign: &foreign };
    match count {
        // What the rules say is first needed when the sheets are composed, or not before the document is done.
        Count::Alone => beside(|| assessed.blockers(), || work.in_each(languages, pieces)).1,
        Count::AmongMany => work.in_each(languages, pieces),
    }
}

/// A profile with everything that its documents are made of.
struct Work<'a> {
    engine: &'a Engine,
    wanted: &'a Wanted,
    assessed: &'a Assessed<'a>,
    ui: &'a Messages,
    name: &'a str,
    foreign: &'a [Language],
}

impl Work<'_> {
    fn in_each(&self, languages: Vec<Language>, pieces: &mut Vec<Piece>) -> Result<Exit, Failed> {
        let Self { engine, wanted, assessed, ui, name, foreign } = *self;
        let as_of = assessed.profile.as_of;
        let composed = assessed.compose();
        #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only a PDF can be refused where others are not"))]
        let mut exit = Exit::Done;
        for language in languages {
            let reachable = || if foreign.contains(&language) { Grade::Draft } else { best(assessed.blockers()) };
            let grade = wanted.grade.unwrap_or_else(reachable);
            let messages = Messages::embedded(language, assessed.roles()).map_err(internal)?;
            let said = |grade| {
                let program = program();
                let questionnaire = engine.questionnaire.version.clone();
                let imprint = Imprint { grade, as_of, program, questionnaire };
                speak(&composed, &messages, &engine.law, &imprint).map_err(internal)
            };
            let page = said(grade)?;
            let mut set = Set {
                split: wanted.split,
                pieces,
                name,
                // Only records say what the pages rest on; the words of all findings cost as much as a sheet.
                basis: if wanted.formats.contains(&Format::Json) {
                    assessed.basis(&messages)
                } else {
                    assessed.grounds()
                },
                stamp: Stamp { program: program(), created: as_of.unwrap_or_else(|| engine.law.checked()) },
                messages: &messages,
            };
            // Told first, known last: how much is missing.
            let told_at = set.pieces.len();
            for format in &wanted.formats {
                #[cfg(feature = "pdf")]
                if *format == Format::Pdf {
                    let (paper, lines) = paper(assessed, ui, name, &page, wanted.grade);
                    set.pieces.extend(lines.into_iter().map(Piece::Warned));
                    let draft = match paper {
                        Paper::AsItIs => None,
                        Paper::DraftOnly => Some(said(Grade::Draft)?),
                        Paper::Refused => {
                            exit = exit.max(Exit::Incomplete);
                            continue;
                        }
                    };
                    set.add(draft.as_ref().unwrap_or(&page), *format)?;
                    continue;
                }
                set.add(&page, *format)?;
            }
            if !matches!(wanted.target, Target::Stdout) {
                let missing = assessed.blockers().len();
                let line = announced(ui, name, language, grade, missing, foreign.contains(&language));
                set.pieces.insert(told_at, Piece::Told(line));
            }
        }
        Ok(exit)
    }
}

/// The documents of one profile in one language.
struct Set<'a> {
    split: bool,
    pieces: &'a mut Vec<Piece>,
    name: &'a str,
    basis: Basis,
    stamp: Stamp,
    messages: &'a Messages,
}

impl Set<'_> {
    /// The page in one format, as one file or as one file per sheet.
    fn add(&mut self, page: &Page, format: Format) -> Result<(), Failed> {
        let as_of = self.basis.as_of;
        if !self.split {
            let name = file_name(self.messages, self.name, page, None, as_of, format);
            self.pieces.push(Piece::Document(name, bytes(format, page, &self.basis, &self.stamp)?));
            return Ok(());
        }
        // What the rules found concerns the whole set: it goes with the head, once.
        let bare = Basis { findings: Vec::new(), ..self.basis.clone() };
        for part in split(page, self.messages).map_err(internal)? {
            let name = file_name(self.messages, self.name, &part.page, Some(&part), as_of, format);
            let basis = if part.place == 0 { &self.basis } else { &bare };
            self.pieces.push(Piece::Document(name, bytes(format, &part.page, basis, &self.stamp)?));
        }
        Ok(())
    }
}

/// The files that this call has written: two profiles of one name must not replace each other's.
pub(super) struct Files<'a> {
    outside: &'a Outside,
    wanted: &'a Wanted,
    written: BTreeSet<PathBuf>,
}

impl<'a> Files<'a> {
    /// Nothing is written yet.
    pub(super) fn new(outside: &'a Outside, wanted: &'a Wanted) -> Self {
        Self { outside, wanted, written: BTreeSet::new() }
    }

    /// Tells and writes what a profile came to, up to the first file that cannot be written.
    pub(super) fn place(&mut self, made: Made) -> Result<Exit, Failed> {
        for piece in made.pieces {
            match piece {
                Piece::Told(line) => print_line(&line),
                Piece::Warned(line) => eprint_line(&line),
                Piece::Document(name, bytes) => self.write(&name, &bytes)?,
            }
        }
        made.end
    }

    fn write(&mut self, name: &str, bytes: &[u8]) -> Result<(), Failed> {
        let path = match &self.wanted.target {
            Target::Stdout => return output::standard(bytes),
            Target::File(path) => path.clone(),
            Target::Folder(folder) => {
                store::ensure_folder(folder).map_err(|error| Failed::write(folder, cause::of_system(&error.source)))?;
                folder.join(name)
            }
        };
        let ours = self.written.contains(&path);
        let shown = path.display().to_string();
        match output::document(&self.outside.messages, &path, &shown, bytes, self.wanted.force && !ours) {
            Ok(line) => {
                print_line(&line);
                self.written.insert(path);
                Ok(())
            }
            Err(NotWritten::InTheWay) if ours => Err(Failed::new("same-file", Exit::Conflict, vec![("path", shown)])),
            Err(error) => Err(error.failed(&path)),
        }
    }
}

/// What is written in one language, and why it is a draft.
fn announced(ui: &Messages, name: &str, language: Language, grade: Grade, missing: usize, foreign: bool) -> String {
    let language = language_name(ui, language.id());
    let count = u32::try_from(missing).unwrap_or(u32::MAX);
    let args = [("profile", Arg::Text(name)), ("language", Arg::Text(&language)), ("count", Arg::Count(count))];
    let id = match grade {
        Grade::Final => "out-grade-final",
        Grade::Draft if missing > 0 => "out-grade-draft",
        Grade::Draft if foreign => "out-grade-draft-language",
        Grade::Draft => "out-grade-draft-wanted",
    };
    ui.text(id, &args)
}

/// Says exactly what keeps the set from being final.
fn refuse(assessed: &Assessed<'_>, ui: &Messages, name: &str, foreign: &[Language], pieces: &mut Vec<Piece>) {
    let mut say = |line: String| pieces.push(Piece::Warned(line));
    say(ui.text("out-final-refused", &[("profile", Arg::Text(name))]));
    for (number, blocker) in assessed.blockers().iter().enumerate() {
        let (what, remedy) = assessed.describe(ui).blocker(&assessed.walk, blocker);
        say(format!("{:>3}. {what}", number + 1));
        if let Some(remedy) = remedy {
            say(format!("     {remedy}"));
        }
    }
    for language in foreign {
        let what = language_name(ui, language.id());
        say(format!("   - {}", ui.text("blocker-language", &[("what", Arg::Text(&what))])));
    }
}
