//! Writing the annexes: languages, formats, folder, draft or final; what blocks final; what was written.
//!
//! What must never happen here: a final version that is offered while something blocks it.

use std::path::PathBuf;

use crate::export::Format;
use crate::i18n::Language;
use crate::sheets::grade::Blocker;
use crate::sheets::page::Grade;
use crate::text::Shape;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::dialogs::question::buttons;
use crate::tui::editor::Editor;
use crate::tui::effect::{Exported, Wish};
use crate::tui::fields::text::{edit, editor_lines, inner};
use crate::tui::hit::Hit;
use crate::tui::keymap::Mode;
use crate::tui::theme::{Sign, Tone};

/// The screen.
#[derive(Debug, Clone)]
pub struct Export {
    grade: Grade,
    languages: Vec<(Language, bool)>,
    formats: Vec<(Format, bool)>,
    folder: Editor,
    replace: bool,
    report: bool,
    focus: usize,
    /// What was written, once it was.
    pub done: Option<Exported>,
}

/// A line that can have the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Final,
    Draft,
    Language(usize),
    Format(usize),
    /// Findings and card, for whoever prepares the annexes.
    Report,
    Folder,
    Replace,
    Write,
    Blockers,
    /// Back to the sections, after writing.
    Leave,
    /// Write others, after writing.
    Again,
}

impl Export {
    /// The screen for a profile: the best grade, its languages, every format, the folder of the profile.
    pub fn new(folder: &std::path::Path, context: &Context<'_>) -> Self {
        let ready = context.assessed.blockers().is_empty();
        let languages = context.assessed.languages();
        let languages = if languages.is_empty() { vec![context.messages.language()] } else { languages };
        Self {
            grade: if ready { Grade::Final } else { Grade::Draft },
            languages: languages.into_iter().map(|language| (language, true)).collect(),
            formats: Format::DOCUMENTS.into_iter().map(|format| (format, true)).collect(),
            folder: Editor::new(&folder.display().to_string(), Shape::Line),
            replace: false,
            report: false,
            focus: 0,
            done: None,
        }
    }

    /// What was written, if nothing stood in the way.
    fn written(&self) -> Option<&Exported> {
        self.done.as_ref().filter(|done| done.in_the_way.is_none())
    }

    /// The annexes were written, or a file stands in the way.
    pub fn finished(&mut self, exported: Exported) {
        if exported.in_the_way.is_none() {
            self.focus = 0;
        }
        self.done = Some(exported);
    }

    fn lines(&self, context: &Context<'_>) -> Vec<Line> {
        if self.written().is_some() {
            return vec![Line::Leave, Line::Again];
        }
        let mut lines = vec![Line::Final, Line::Draft];
        lines.extend((0..self.languages.len()).map(Line::Language));
        lines.extend((0..self.formats.len()).map(Line::Format));
        lines.extend([Line::Folder, Line::Replace, Line::Report, Line::Write]);
        if !context.assessed.blockers().is_empty() {
            lines.push(Line::Blockers);
        }
        lines
    }

    /// The line of the folder, after the versions, the languages and the formats.
    fn folder_line(&self) -> usize {
        2 + self.languages.len() + self.formats.len()
    }

    /// Whether the keys are on something that is pressed and not ticked: below the folder and its two ticks, or after
    /// writing.
    pub fn is_on_button(&self) -> bool {
        self.written().is_some() || self.focus > self.folder_line() + 2
    }

    /// What keys mean here.
    pub fn mode(&self) -> Mode {
        if self.written().is_none() && self.focus == self.folder_line() { Mode::Typing } else { Mode::Choosing }
    }

    /// A character for the folder.
    pub fn type_char(&mut self, c: char) {
        if self.mode() == Mode::Typing {
            self.folder.insert(c);
        }
    }

    /// A paste into the folder.
    pub fn paste(&mut self, text: &str) {
        if self.mode() == Mode::Typing {
            self.folder.paste(text);
        }
    }

    /// A line was clicked.
    pub fn point(&mut self, line: usize, context: &Context<'_>) -> Step {
        self.focus = line;
        if self.mode() == Mode::Typing { Step::Stay } else { self.command(Command::Take, context) }
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Step {
        let lines = self.lines(context);
        let last = lines.len().saturating_sub(1);
        let line = lines.get(self.focus).copied();
        if line == Some(Line::Folder)
            && !matches!(command, Command::Up | Command::Down | Command::Export)
            && edit(&mut self.folder, command, inner(context.columns)).is_some()
        {
            return Step::Stay;
        }
        match (command, line) {
            // The key that leads here writes, wherever the list stands.
            (Command::Export, _) if self.written().is_none() => return self.press(Line::Write, context),
            (Command::Left, _) if self.written().is_some() => self.focus = 0,
            (Command::Right, _) if self.written().is_some() => self.focus = 1,
            (Command::Up | Command::PreviousField, _) => self.focus = self.focus.saturating_sub(1),
            (Command::Down | Command::NextField, _) => self.focus = (self.focus + 1).min(last),
            (Command::Home, _) => self.focus = 0,
            (Command::End, _) => self.focus = last,
            (Command::Take, Some(Line::Folder)) => self.focus += 1,
            (Command::Take | Command::Toggle, Some(line)) => return self.press(line, context),
            _ => return Step::Ignored,
        }
        Step::Stay
    }

    fn press(&mut self, line: Line, context: &Context<'_>) -> Step {
        match line {
            Line::Final if !context.assessed.blockers().is_empty() => return Step::Say(context.say("export-blocked")),
            Line::Final => self.grade = Grade::Final,
            Line::Draft => self.grade = Grade::Draft,
            Line::Language(n) => {
                if let Some((_, chosen)) = self.languages.get_mut(n) {
                    *chosen = !*chosen;
                }
            }
            Line::Format(n) => {
                if let Some((_, chosen)) = self.formats.get_mut(n) {
                    *chosen = !*chosen;
                }
            }
            Line::Report => self.report = !self.report,
            Line::Replace => self.replace = !self.replace,
            Line::Folder => {}
            Line::Blockers => return Step::Blockers,
            Line::Leave => return Step::Leave,
            Line::Again => {
                self.done = None;
                self.focus = 0;
            }
            Line::Write => {
                let languages: Vec<Language> = self.languages.iter().filter(|(_, on)| *on).map(|(l, _)| *l).collect();
                let formats: Vec<Format> = self.formats.iter().filter(|(_, on)| *on).map(|(f, _)| *f).collect();
                let missing = [
                    (languages.is_empty(), 2),
                    (formats.is_empty(), 2 + self.languages.len()),
                    (self.folder.is_blank(), self.folder_line()),
                ];
                if let Some((_, line)) = missing.into_iter().find(|(missing, _)| *missing) {
                    self.focus = line;
                    return Step::Say(context.say("export-nothing"));
                }
                let folder = PathBuf::from(self.folder.text().trim());
                let (grade, replace, report) = (self.grade, self.replace, self.report);
                let wish = Wish { languages, formats, folder, grade, replace, report };
                return Step::Write(wish);
            }
        }
        Step::Stay
    }

    /// The lines on the screen.
    pub fn body(&self, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let say = |id: &str| context.say(id);
        if let Some(done) = self.written() {
            written(&mut body, done, context);
            body.gap();
            let words = [say("button-overview"), say("button-write-again")];
            let at = body.lines.len();
            buttons(&mut body, &[&words[0], &words[1]], Some(self.focus), context.columns);
            lines_for_buttons(&mut body, at, |button| button);
            return body;
        }
        if let Some(file) = self.done.as_ref().and_then(|done| done.in_the_way.as_ref()) {
            body.text(&context.with("export-in-the-way", "path", file), Tone::Warning, context.columns);
            body.gap();
        }
        let blocked = context.assessed.blockers().len();
        let groups = [("export-grade", 0usize), ("export-languages", 2), ("export-formats", 2 + self.languages.len())];
        for (n, line) in self.lines(context).into_iter().enumerate() {
            if let Some((title, _)) = groups.iter().find(|(_, at)| *at == n) {
                if n > 0 {
                    body.gap();
                }
                body.push(BodyLine::new(say(title), Tone::Strong));
            }
            let here = self.focus == n;
            let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
            let radio = |on: bool| if on { "(x)" } else { "( )" };
            let tick = |on: bool| if on { "[x]" } else { "[ ]" };
            let label = match line {
                Line::Final if blocked > 0 => {
                    format!("{} {}", radio(false), context.count("export-final-blocked", blocked))
                }
                Line::Final => format!("{} {}", radio(self.grade == Grade::Final), say("export-final")),
                Line::Draft => format!("{} {}", radio(self.grade == Grade::Draft), say("export-draft")),
                Line::Language(at) => match self.languages.get(at) {
                    Some((language, on)) => {
                        format!("{} {}", tick(*on), say(&format!("language-name--{}", language.id())))
                    }
                    None => String::new(),
                },
                Line::Format(at) => match self.formats.get(at) {
                    Some((format, on)) => format!("{} {}", tick(*on), say(&format!("format-{}", format.extension()))),
                    None => String::new(),
                },
                Line::Report => format!("{} {}", tick(self.report), say("export-report")),
                Line::Replace => format!("{} {}", tick(self.replace), say("export-replace")),
                Line::Blockers => say("export-show-blockers"),
                Line::Leave | Line::Again => continue,
                Line::Folder => {
                    body.gap();
                    body.push(BodyLine::new(say("export-folder"), Tone::Strong).hit(Hit::Line(n)));
                    editor_lines(&mut body, &self.folder, here, context.columns, context.theme);
                    continue;
                }
                Line::Write => {
                    body.gap();
                    let words = say("button-write");
                    let at = body.lines.len();
                    buttons(&mut body, &[&words], here.then_some(0), context.columns);
                    lines_for_buttons(&mut body, at, |_| n);
                    continue;
                }
            };
            let tone = if here { Tone::Selected } else { Tone::Text };
            let first = body.hanging(&lead, &label, tone, context.columns, Some(&Hit::Line(n)));
            if here {
                body.focus = Some(first);
                body.cursor = Some((first, 2));
            }
        }
        body
    }
}

/// Clicks on buttons from a line on act on lines of the screen.
fn lines_for_buttons(body: &mut Body, from: usize, line: impl Fn(usize) -> usize) {
    for (_, _, hit) in body.lines.iter_mut().skip(from).flat_map(|line| &mut line.hits) {
        if let Hit::Button(button) = hit {
            *hit = Hit::Line(line(*button));
        }
    }
}

/// Where the files are, and what comes next.
fn written(body: &mut Body, done: &Exported, context: &Context<'_>) {
    let files = context.count("export-done", done.files.len());
    body.text(&files, Tone::Good, context.columns);
    let folder = done.folder.display().to_string();
    body.text(&context.with("export-done-folder", "path", &folder), Tone::Text, context.columns);
    body.gap();
    let lead = format!("{} ", context.theme.sign(Sign::Bullet));
    for file in &done.files {
        body.hanging(&lead, file, Tone::Text, context.columns, None);
    }
    for line in &done.refused {
        body.text(line, Tone::Warning, context.columns);
    }
    body.gap();
    body.push(BodyLine::new(context.say("export-next"), Tone::Strong));
    for (n, step) in next_steps(done.grade, context.assessed.blockers()).iter().enumerate() {
        body.hanging(&format!("{}. ", n + 1), &context.say(step), Tone::Text, context.columns, None);
    }
}

/// What comes after the files are written: a draft names only what stands in the way of its final version.
fn next_steps(grade: Grade, blockers: &[Blocker]) -> Vec<&'static str> {
    if grade == Grade::Final {
        return vec!["export-next-read", "export-next-sign", "export-next-renew"];
    }
    let errors = blockers.iter().filter(|blocker| matches!(blocker, Blocker::Finding(_))).count();
    let left = match (errors < blockers.len(), errors > 0) {
        (true, true) => Some("export-next-both"),
        (true, false) => Some("export-next-answer"),
        (false, true) => Some("export-next-mend"),
        (false, false) => None,
    };
    // A draft without open questions has no list of them.
    (errors < blockers.len()).then_some("export-next-gaps").into_iter().chain(left).collect()
}

/// What a command on the screen leads to.
#[derive(Debug, Clone)]
pub enum Step {
    /// Nothing more.
    Stay,
    /// The screen has no use for it.
    Ignored,
    /// A remark.
    Say(String),
    /// Write.
    Write(Wish),
    /// Show what blocks the final version.
    Blockers,
    /// Back to the sections.
    Leave,
}
