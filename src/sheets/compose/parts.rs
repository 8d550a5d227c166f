//! Parts that several sheets print: a sentence for yes, a sentence with its period, a heading with what stands
//! below it, the paragraph in the user's own words.
//!
//! What must never happen here: a heading without anything below it, and a sentence whose period is not known.

use super::{Composer, heading, mark};
use crate::dossier::agreed::{Within, Words};
use crate::dossier::{Chosen, Field};
use crate::quantity::Unit;
use crate::sheets::block::{Argument, Block, Content, Say};

/// A heading with what stands below it; nothing where there is nothing to say.
pub(super) fn under(id: &str, message: &str, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() {
        return blocks;
    }
    let mut all = vec![heading(2, &format!("{id}/title"), message)];
    all.extend(blocks);
    all
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "fields hand out references")]
pub(super) fn number((n, unit): &(u32, Unit)) -> Argument {
    Argument::Number(*n, *unit)
}

impl Composer<'_> {
    /// A sentence for yes; no prints nothing, because it settles nothing between the parties.
    pub(super) fn if_yes(&mut self, id: &str, message: &str, field: &Field<bool>) -> Option<Block> {
        if field.value() == Some(&false) {
            return None;
        }
        self.told(id, field, |_| Say::plain(message))
    }

    /// One sentence per choice; the choice `not-stated` prints nothing.
    pub(super) fn if_stated(&mut self, id: &str, message: &str, field: &Field<Chosen>) -> Option<Block> {
        if field.value().is_some_and(|chosen| chosen.is("not-stated")) {
            return None;
        }
        self.sentence(id, message, field)
    }

    /// The sentence of a choice; the choice `period` takes `$period`.
    pub(super) fn within(&mut self, id: &str, message: &str, within: &Within) -> Option<Block> {
        if !within.choice.value().is_some_and(|choice| choice.is("period")) {
            return self.if_stated(id, message, &within.choice);
        }
        self.completed(id, &within.choice, &within.period, |period| {
            Say::plain(format!("{message}--period")).with("period", number(period))
        })
    }

    /// A sentence of a choice that another answer completes; both stand behind it.
    pub(super) fn completed<T>(
        &mut self,
        id: &str,
        choice: &Field<Chosen>,
        value: &Field<T>,
        say: impl Fn(&T) -> Say,
    ) -> Option<Block> {
        let trace = self.behind(&choice.at);
        let block = self.told(id, value, say)?.behind(trace);
        let marked = block.mark.or(mark(choice));
        Some(block.marked(marked))
    }

    /// The optional paragraph in the user's own words, under a heading of its own.
    pub(super) fn additions(&mut self, field: &Field<Words>) -> Vec<Block> {
        let block = self
            .told("additions", field, |words| Say::plain("sheet-item").with("item", Argument::Words(words.clone())));
        under("additions", "sheet-additions", block.into_iter().collect())
    }

    /// A line that leads to a document by its title.
    pub(super) fn reference(&mut self, id: &str, message: &str, field: &Field<String>) -> Option<Block> {
        self.told(id, field, |title| Say::plain(message).with("document", Argument::Text(title.clone())))
    }

    /// A statement of the law itself, with its citation behind it.
    pub(super) fn lawful(id: &str, message: &str, citation: &str) -> Block {
        let trace = crate::sheets::block::Trace::Law(citation.to_owned());
        Block::new(id, Content::Paragraph(Say::plain(message))).behind([trace])
    }
}
