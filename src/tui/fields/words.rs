//! The user's own words, one text per document language.
//!
//! What must never happen here: words of one language printed in another.

use std::collections::BTreeMap;

use super::text::{edit, editor_lines, inner};
use super::{Outcome, answer, unfinished};
use crate::i18n::Language;
use crate::id::Path;
use crate::interview::edit::Edit;
use crate::interview::{SaidAt, Status, Step};
use crate::profile::{State, Value};
use crate::text::Shape;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::editor::Editor;
use crate::tui::hit::Hit;
use crate::tui::theme::Tone;

/// The field of own words.
#[derive(Debug, Clone)]
pub struct Words {
    path: Path,
    editors: Vec<(Language, Editor)>,
    stored: BTreeMap<String, String>,
    /// Words in languages that the document does not have now; kept.
    others: BTreeMap<String, String>,
    focus: usize,
    /// Whether they count already; what was carried has to be confirmed.
    given: bool,
}

impl Words {
    /// The field of a step.
    pub fn new(step: &Step<'_>, context: &Context<'_>) -> Self {
        let shape = if step.question.lines { Shape::Lines } else { Shape::Line };
        let stored = match step.said {
            SaidAt::Answer(Some(answer)) => match &answer.is {
                State::Given(Value::Words(words)) | State::Carried(Value::Words(words), _) => words.clone(),
                State::Unfinished(text) => split(text),
                _ => BTreeMap::new(),
            },
            _ => BTreeMap::new(),
        };
        let languages = context.word_languages();
        let editors = languages
            .iter()
            .map(|language| {
                let text = stored.get(language.id()).map_or("", String::as_str);
                (*language, Editor::new(text, shape))
            })
            .collect();
        let others = stored
            .iter()
            .filter(|(tag, _)| !languages.iter().any(|language| language.id() == tag.as_str()))
            .map(|(tag, text)| (tag.clone(), text.clone()))
            .collect();
        let given = step.status() == Status::Given;
        Self { path: step.path.clone(), editors, stored, others, focus: 0, given }
    }

    fn words(&self) -> BTreeMap<String, String> {
        let typed =
            self.editors.iter().map(|(language, editor)| (language.id().to_owned(), editor.text().trim().to_owned()));
        let mut words: BTreeMap<String, String> = typed.filter(|(_, text)| !text.is_empty()).collect();
        words.extend(self.others.clone());
        words
    }

    /// A command.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> Outcome {
        let last = self.editors.len().saturating_sub(1);
        let columns = inner(context.columns);
        let Some((_, editor)) = self.editors.get_mut(self.focus) else { return Outcome::Ignored };
        let many_lines = editor.shape() == Shape::Lines && !editor.is_blank() && !editor.text().ends_with('\n');
        let edited = edit(editor, command, columns);
        match (command, edited) {
            (Command::Up, Some(Outcome::Ignored)) | (Command::PreviousField, None) if self.focus > 0 => self.focus -= 1,
            (Command::Down, Some(Outcome::Ignored)) if self.focus < last => self.focus += 1,
            (_, Some(outcome)) => return outcome,
            (Command::Take, None) if many_lines => {
                if let Some((_, editor)) = self.editors.get_mut(self.focus) {
                    editor.new_line();
                }
            }
            // With nothing typed in any language the question is passed by, like every other that is left open.
            (Command::Take, None) if self.stored.is_empty() && self.words().is_empty() => return self.take(),
            (Command::Take | Command::NextField, None) if self.focus < last => self.focus += 1,
            (Command::Take | Command::Finish, None) => return self.take(),
            _ => return Outcome::Ignored,
        }
        Outcome::Handled
    }

    fn take(&self) -> Outcome {
        let words = self.words();
        if words.is_empty() {
            return if self.stored.is_empty() {
                Outcome::Skip
            } else {
                Outcome::Answer(vec![Edit::Forget(self.path.clone())])
            };
        }
        if self.given && words == self.stored {
            return Outcome::Skip;
        }
        Outcome::Answer(vec![answer(&self.path, Value::Words(words))])
    }

    /// A character.
    pub fn type_char(&mut self, c: char) -> Outcome {
        if let Some((_, editor)) = self.editors.get_mut(self.focus) {
            editor.insert(c);
        }
        Outcome::Handled
    }

    /// A paste.
    pub fn paste(&mut self, text: &str, context: &Context<'_>) -> Outcome {
        let said = self.editors.get_mut(self.focus).and_then(|(_, editor)| editor.paste(text));
        said.map_or(Outcome::Handled, |said| Outcome::Say(context.say(said)))
    }

    /// What was typed and not taken.
    pub fn keep(&self, _context: &Context<'_>) -> Vec<Edit> {
        let words = self.words();
        if words == self.stored {
            return Vec::new();
        }
        if words.is_empty() {
            vec![Edit::Forget(self.path.clone())]
        } else {
            vec![unfinished(&self.path, &join(&words))]
        }
    }

    /// What is being typed.
    pub fn draft(&self) -> Option<String> {
        let words = self.words();
        (words != self.stored).then(|| join(&words))
    }

    /// Keeps what is being typed, with the cursor in it.
    pub fn stay(&mut self, before: &Self, typed: bool) {
        self.focus = before.focus.min(self.editors.len().saturating_sub(1));
        if typed && before.draft().is_some() {
            for (language, editor) in &mut self.editors {
                let earlier = before.editors.iter().find(|(earlier, _)| earlier == language);
                if let Some((_, earlier)) = earlier {
                    *editor = earlier.clone();
                }
            }
        }
    }

    /// A language was clicked: typing goes there.
    pub fn point(&mut self, line: usize) -> Outcome {
        self.focus = line.min(self.editors.len().saturating_sub(1));
        Outcome::Handled
    }

    /// Whether Enter begins a new line.
    pub fn is_long(&self) -> bool {
        self.editors.first().is_some_and(|(_, editor)| editor.shape() == Shape::Lines)
    }

    /// Puts a draft back.
    pub fn restore(&mut self, draft: &str) {
        let words = split(draft);
        for (language, editor) in &mut self.editors {
            if let Some(text) = words.get(language.id()) {
                *editor = Editor::new(text, editor.shape());
            }
        }
    }

    /// The lines.
    pub fn body(&self, focused: bool, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        for (n, (language, editor)) in self.editors.iter().enumerate() {
            if n > 0 {
                body.gap();
            }
            let name = context.say(&format!("language-name--{}", language.id()));
            body.push(BodyLine::new(name, Tone::Dim).hit(Hit::Line(n)));
            editor_lines(&mut body, editor, focused && n == self.focus, context.columns, context.theme);
        }
        if focused {
            body.text(&context.say("screen-lines-hint"), Tone::Dim, context.columns);
        }
        body
    }
}

/// Words as one text: each language's words after a line with its tag in brackets.
fn join(words: &BTreeMap<String, String>) -> String {
    words.iter().map(|(tag, text)| format!("[{tag}]\n{text}")).collect::<Vec<_>>().join("\n")
}

fn split(text: &str) -> BTreeMap<String, String> {
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    let mut tag: Option<String> = None;
    for line in text.lines() {
        match line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            Some(found) if crate::i18n::is_document_language(found) => tag = Some(found.to_owned()),
            _ => {
                if let Some(tag) = &tag {
                    let text = words.entry(tag.clone()).or_default();
                    if !text.is_empty() {
                        text.push('\n');
                    }
                    text.push_str(line);
                }
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_survive_being_kept_as_one_text() {
        let words: BTreeMap<String, String> =
            [("de".to_owned(), "eins\nzwei".to_owned()), ("en".to_owned(), "one".to_owned())].into();
        assert_eq!(split(&join(&words)), words);
    }
}
