//! The completeness card: what the law asks of the contract, and the paragraph that says it.
//!
//! What must never happen here: a state in other words than the command prints.

use crate::describe::card::{CardTold, ItemTold};
use crate::i18n::Arg;
use crate::sheets::card::Card as Sheets;
use crate::tui::action::Command;
use crate::tui::body::{Body, BodyLine};
use crate::tui::context::Context;
use crate::tui::hit::Hit;
use crate::tui::list::List;
use crate::tui::theme::{Sign, Tone};

/// The screen.
#[derive(Debug, Clone)]
pub struct Card {
    /// The cursor over the items.
    pub list: List,
}

impl Default for Card {
    fn default() -> Self {
        Self { list: List::at(Some(0)) }
    }
}

fn told(context: &Context<'_>) -> CardTold {
    let card: Sheets = context.assessed.card(&context.assessed.compose());
    context.describe().card(&context.assessed.walk, &card)
}

/// The items that are listed: those of laws that may apply.
fn items(card: &CardTold) -> Vec<&ItemTold> {
    let listed = card.groups.iter().filter(|group| group.not_needed.is_none() && group.undecided.is_none());
    listed.flat_map(|group| &group.items).collect()
}

impl Card {
    /// The item under the cursor.
    pub fn under(&self, context: &Context<'_>) -> Option<ItemTold> {
        let card = told(context);
        self.list.cursor.and_then(|cursor| items(&card).get(cursor).map(|item| (*item).clone()))
    }

    /// A movement; `false` if it is none.
    pub fn command(&mut self, command: Command, context: &Context<'_>) -> bool {
        let len = items(&told(context)).len();
        match command {
            Command::NextField => self.list.movement(Command::Down, len),
            Command::PreviousField => self.list.movement(Command::Up, len),
            _ => self.list.movement(command, len),
        }
    }

    /// The lines on the screen.
    pub fn body(&self, context: &Context<'_>) -> Body {
        let mut body = Body::default();
        let card = told(context);
        body.push(BodyLine::new(context.say("card-title"), Tone::Strong));
        body.text(&context.say("card-lead"), Tone::Dim, context.columns);
        body.text(&context.describe().card_counts(card.counts), Tone::Text, context.columns);
        let mut n = 0;
        for group in &card.groups {
            body.gap();
            body.text(&group.title, Tone::Strong, context.columns);
            if let Some(why) = &group.not_needed {
                let text = context.messages.text("card-group-not-needed", &[("why", Arg::Text(why))]);
                body.hanging("  ", &text, Tone::Dim, context.columns, None);
                continue;
            }
            if let Some(why) = &group.undecided {
                body.hanging("  ", why, Tone::Warning, context.columns, None);
                continue;
            }
            for item in &group.items {
                let here = self.list.cursor == Some(n);
                let first = one(&mut body, n, item, here, context);
                if here {
                    body.focus = Some(first);
                    body.cursor = Some((first, 0));
                }
                n += 1;
            }
        }
        if body.cursor.is_none() {
            body.focus = Some(0);
            body.cursor = Some((0, 0));
        }
        body
    }
}

fn one(body: &mut Body, n: usize, item: &ItemTold, here: bool, context: &Context<'_>) -> usize {
    let lead = format!("{} ", if here { context.theme.sign(Sign::Here) } else { " " });
    let tone = match (here, item.state) {
        (true, _) => Tone::Selected,
        (_, "open" | "contrary") => Tone::Warning,
        _ => Tone::Text,
    };
    let hit = Hit::Line(n);
    let mut state = item.state_says.clone();
    if item.carried {
        state = format!("{state}, {}", context.say("card-confirm"));
    }
    let text = format!("{}: {state}", item.says);
    let first = body.hanging(&lead, &text, tone, context.columns, Some(&hit));
    body.hanging("    ", &item.law, Tone::Dim, context.columns, Some(&hit));
    for line in item.why.iter().chain(item.places.iter().map(|place| &place.says)) {
        body.hanging("    ", line, Tone::Dim, context.columns, Some(&hit));
    }
    first
}
