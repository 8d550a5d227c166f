//! Undo and redo: an answer is taken back or made again, and said by its name, for it may not be on the screen.
//!
//! What must never happen here: an earlier answer taken back before the ticks that stand on the screen.

use std::collections::BTreeMap;

use crate::i18n::Arg;
use crate::id::Path;
use crate::profile::Said;
use crate::tui::action::Command;
use crate::tui::app::{App, Remark};
use crate::tui::effect::Effect;
use crate::tui::fields::Field;
use crate::tui::screens::asking::Asking;
use crate::tui::screens::{Screen, review};
use crate::tui::theme::Tone;

impl App<'_> {
    /// Undo or redo of an answer.
    pub(in crate::tui) fn undo(&mut self, command: Command) -> Vec<Effect> {
        let back = command == Command::Undo;
        let before = match &self.screen {
            Screen::Asking(asking) => Some(asking.clone()),
            _ => None,
        };
        if back && before.as_ref().is_some_and(|asking| asking.fields.iter().any(|(_, field)| has_ticks(field))) {
            self.again(before.as_deref());
            self.say("screen-ticks-undone");
            return Vec::new();
        }
        let Some(session) = &mut self.session else { return Vec::new() };
        let earlier = session.profile().said.clone();
        let Some(number) = (if back { session.undo() } else { session.redo() }) else {
            self.say(if back { "screen-nothing-to-undo" } else { "screen-nothing-to-redo" });
            return Vec::new();
        };
        let profile = session.profile().clone();
        self.words();
        // What the fields hold belongs to the profile before: they are made anew without it.
        self.again(before.as_deref());
        self.confirm_again();
        self.say_undone(back, &differing(&earlier, &profile.said));
        vec![Effect::Save(number, Box::new(profile))]
    }

    /// The fields made anew; in lists the cursor stays where it was.
    fn again(&mut self, before: Option<&Asking>) {
        let Some(before) = before else { return };
        if !self.go(before.at(), before.from) {
            self.tasks();
            return;
        }
        let Screen::Asking(asking) = &mut self.screen else { return };
        for (path, field) in &mut asking.fields {
            let earlier = before.fields.iter().find(|(earlier, _)| earlier == path);
            if let (Some((_, earlier)), true) = (earlier, is_list(field)) {
                field.stay(earlier, false);
            }
        }
    }

    /// Where a renewal is being confirmed, the cursor goes back to what has to be confirmed again.
    fn confirm_again(&mut self) {
        let Screen::Review(shown) = &self.screen else { return };
        let mut shown = shown.clone();
        let Some(assessed) = self.assess().filter(|_| shown.part == review::Part::Carried) else { return };
        shown.to_first_section(&self.context(assessed));
        self.screen = Screen::Review(shown);
    }

    fn say_undone(&mut self, back: bool, places: &[Path]) {
        let what = places
            .first()
            .zip(self.assess())
            .map(|(at, assessed)| self.context(assessed).describe().place(&assessed.walk, at));
        let (plain, named) =
            if back { ("screen-undone", "screen-undone-what") } else { ("screen-redone", "screen-redone-what") };
        let text = match what {
            Some(what) => {
                let more = u32::try_from(places.len().saturating_sub(1)).unwrap_or(u32::MAX);
                self.messages.text(named, &[("what", Arg::Text(&what)), ("count", Arg::Count(more))])
            }
            None => self.messages.plain(plain),
        };
        self.remark = Some(Remark { text, tone: Tone::Text });
    }
}

/// Whether something is ticked that was not taken.
fn has_ticks(field: &Field) -> bool {
    matches!(field, Field::Many(_) | Field::Grid(_)) && field.draft().is_some()
}

fn is_list(field: &Field) -> bool {
    matches!(field, Field::Many(_) | Field::Grid(_) | Field::Rows(_) | Field::Cycle(_) | Field::Measures(_))
}

/// The places at which two profiles say different things: answers, lists, controls.
fn differing(one: &Said, other: &Said) -> Vec<Path> {
    fn keys<'m, K: Ord, V: PartialEq>(one: &'m BTreeMap<K, V>, other: &'m BTreeMap<K, V>) -> Vec<&'m K> {
        let new = other.keys().filter(|key| !one.contains_key(key));
        one.keys().filter(|key| one.get(key) != other.get(key)).chain(new).collect()
    }
    let lists = keys(&one.lists, &other.lists).into_iter().chain(keys(&one.measures, &other.measures));
    let answers = keys(&one.answers, &other.answers).into_iter().cloned();
    answers.chain(lists.map(Path::of)).collect()
}
