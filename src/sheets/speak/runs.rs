//! The marks around what is not our own wording, while a message is one string.
//!
//! `speak` puts each such value between two noncharacters and splits the said message into runs. What must never
//! happen here: an entered text that ends its own run.

use crate::sheets::page::{Phrase, Run};
use crate::text::{Shape, clean};

pub(super) const OPEN: char = '\u{FDD0}';
pub(super) const CLOSE: char = '\u{FDD1}';

/// What somebody typed, cleaned: profiles also come from elsewhere, so this is the one place that all of it
/// passes on its way into a document.
pub(super) fn entered(text: &str) -> String {
    run('E', &clean(text, Shape::Lines).text)
}

pub(super) fn run(kind: char, text: &str) -> String {
    let mut marked = String::with_capacity(text.len() + 8);
    marked.push(OPEN);
    marked.push(kind);
    marked.extend(text.chars().filter(|c| *c != OPEN && *c != CLOSE));
    marked.push(CLOSE);
    marked
}

/// Splits a said message into its runs.
pub(super) fn split(text: &str) -> Phrase {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        if !before.is_empty() {
            runs.push(Run::Ours(before.to_owned()));
        }
        let (marked, behind) = after.split_once(CLOSE).unwrap_or((after, ""));
        let mut characters = marked.chars();
        let kind = characters.next();
        let inner = characters.as_str();
        match kind {
            Some('E') => runs.push(Run::Entered(inner.to_owned())),
            Some('C') => runs.push(Run::Citation(inner.to_owned())),
            Some('M') => runs.push(Run::Mark(inner.to_owned())),
            Some('G') => runs.push(Run::Gap),
            Some('B') => runs.push(Run::Break),
            Some('O') => {
                let (number, printed) = inner.split_once(':').unwrap_or(("0", inner));
                runs.push(Run::Open(number.parse().unwrap_or(0), printed.to_owned()));
            }
            _ => {}
        }
        rest = behind;
    }
    if !rest.is_empty() {
        runs.push(Run::Ours(rest.to_owned()));
    }
    Phrase(runs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Vec<Run>) {
        assert_eq!(split(text), Phrase(expected));
    }

    #[test]
    fn a_said_message_knows_what_was_entered_and_what_is_open() {
        check("plain", vec![Run::Ours("plain".into())]);
        check(
            &format!("a {} b {}", run('E', "x\ny"), run('O', "3:[OFFEN 3: Sitz]")),
            vec![
                Run::Ours("a ".into()),
                Run::Entered("x\ny".into()),
                Run::Ours(" b ".into()),
                Run::Open(3, "[OFFEN 3: Sitz]".into()),
            ],
        );
        check(&run('G', ""), vec![Run::Gap]);
        check("", vec![]);
    }

    #[test]
    fn entered_text_cannot_end_its_own_run() {
        check(&run('E', "a\u{FDD1}b\u{FDD0}"), vec![Run::Entered("ab".into())]);
    }
}
