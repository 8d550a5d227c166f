//! Suggested choices in a list: first, under the reason that speaks for them.
//!
//! It stands between `interview::suggest` and the fields that offer measures and safeguards. The order does not
//! change when one of them is taken, so that no line moves away from under the cursor. What must never happen
//! here: a suggestion that is ticked, or chosen because it stands first.

use crate::i18n::Arg;
use crate::id::{Id, Path};
use crate::interview::suggest::Suggested;
use crate::tui::body::Body;
use crate::tui::context::Context;
use crate::tui::theme::{Sign, Tone};

/// What is suggested at a place.
pub(super) struct Suggestions {
    here: Vec<Suggested>,
    /// The reason that the last heading named.
    headed: Option<Id>,
}

impl Suggestions {
    /// What the answers speak for at a place.
    pub(super) fn at(path: &Path, context: &Context<'_>) -> Self {
        Self { here: context.assessed.speaks_for(path), headed: None }
    }

    fn why(&self, entry: &Id) -> &[Id] {
        self.here.iter().find(|suggested| suggested.entry == *entry).map_or(&[], |suggested| &suggested.why)
    }

    /// The entries with the suggested ones first.
    pub(super) fn first(&self, entries: Vec<Id>) -> Vec<Id> {
        let (rest, mut first): (Vec<Id>, Vec<Id>) = entries.into_iter().partition(|entry| self.why(entry).is_empty());
        first.sort_by_key(|entry| self.here.iter().position(|suggested| suggested.entry == *entry));
        first.extend(rest);
        first
    }

    /// The heading before an entry, where the reason is another one than that of the entry before, or where the
    /// suggestions end. Whether the entry is suggested comes back.
    pub(super) fn heading(&mut self, body: &mut Body, entry: &Id, context: &Context<'_>) -> bool {
        let why = self.why(entry).first().cloned();
        if why != self.headed {
            if !body.lines.is_empty() {
                body.gap();
            }
            let words = match &why {
                Some(why) => context.with("screen-suggested", "why", &context.say(&format!("suggestion--{why}"))),
                None => context.say("screen-suggested-others"),
            };
            body.text(&words, Tone::Strong, context.columns);
            self.headed.clone_from(&why);
        }
        why.is_some()
    }

    /// The further reasons, below the entry that is looked at.
    pub(super) fn further(&self, body: &mut Body, entry: &Id, context: &Context<'_>) {
        let lead = format!("      {} ", context.theme.sign(Sign::Bar));
        for why in self.why(entry).iter().skip(1) {
            let why = context.say(&format!("suggestion--{why}"));
            let words = context.messages.text("screen-suggested-also", &[("why", Arg::Text(&why))]);
            body.hanging(&lead, &words, Tone::Dim, context.columns, None);
        }
    }

    /// Says that a suggestion is no answer, where there is one.
    pub(super) fn hint(&self, body: &mut Body, context: &Context<'_>) {
        if !self.here.is_empty() {
            if body.lines.last().is_some_and(|last| last.width() > 0) {
                body.gap();
            }
            body.text(&context.say("screen-suggested-hint"), Tone::Dim, context.columns);
        }
    }
}
