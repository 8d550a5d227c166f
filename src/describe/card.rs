//! The completeness card in words: one value that commands write as JSON and print, and that the screen shows.
//!
//! What must never happen here: a word that the JSON does not have, and a state that says more than the card.

use serde::Serialize;

use super::Describe;
use crate::i18n::Arg;
use crate::id::Path;
use crate::interview::Walk;
use crate::rules::regimes::Governing;
use crate::sheets::card::{Card, Group, Item, Place, State};
use crate::sheets::speak;

/// The whole card.
#[derive(Debug, Clone, Serialize)]
pub struct CardTold {
    /// The items by law.
    pub groups: Vec<GroupTold>,
    /// How many items stand how.
    pub counts: Counts,
}

/// How many items stand how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Said by the annexes.
    pub covered: u32,
    /// Open, or said otherwise.
    pub open: u32,
    /// To be written elsewhere.
    pub elsewhere: u32,
    /// Not asked for.
    pub not_needed: u32,
}

/// The items of one law.
#[derive(Debug, Clone, Serialize)]
pub struct GroupTold {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Why none of them is needed, if so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_needed: Option<String>,
    /// Why it is not settled whether they are needed, if so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undecided: Option<String>,
    /// The items.
    pub items: Vec<ItemTold>,
}

/// One item.
#[derive(Debug, Clone, Serialize)]
pub struct ItemTold {
    /// Its id.
    pub id: String,
    /// What the law asks for.
    pub says: String,
    /// The law, as citations.
    pub cites: Vec<String>,
    /// The law, in words.
    pub law: String,
    /// The state.
    pub state: &'static str,
    /// The state in words.
    pub state_says: String,
    /// Why it stands so, where the state does not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The answers that would change it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<QuestionTold>,
    /// Where the annexes say something about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<PlaceTold>,
    /// Whether an answer behind it is still to be confirmed.
    pub carried: bool,
}

/// A question by its place.
#[derive(Debug, Clone, Serialize)]
pub struct QuestionTold {
    /// The place.
    pub at: String,
    /// Its name.
    pub says: String,
}

/// Blocks below one heading.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceTold {
    /// The sheet.
    pub sheet: String,
    /// The number of the annex; the cover sheet has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annex: Option<u32>,
    /// The annex and the heading, in words.
    pub says: String,
    /// The ids of the blocks.
    pub blocks: Vec<String>,
}

impl Describe<'_> {
    /// The card in words.
    pub fn card(&self, walk: &Walk<'_>, card: &Card) -> CardTold {
        let mut counts = Counts::default();
        // Where nobody knows yet whether a law applies, that is one open point.
        let decided = |group: &&Group| group.undecided.is_empty();
        counts.open = u32::try_from(card.groups.iter().filter(|group| !decided(group)).count()).unwrap_or(u32::MAX);
        for item in card.groups.iter().filter(decided).flat_map(|group| &group.items) {
            let count = match item.state {
                State::Covered | State::ByHand => &mut counts.covered,
                State::Open(_) | State::Contrary(_) => &mut counts.open,
                State::Elsewhere(_) => &mut counts.elsewhere,
                State::NotNeeded(_) => &mut counts.not_needed,
            };
            *count += 1;
        }
        let groups = card.groups.iter().map(|group| GroupTold {
            id: group.id.clone(),
            title: self.under(card.governing, &format!("card-group--{}", group.id)),
            not_needed: group
                .not_needed
                .map(|needed| self.under(card.governing, &format!("card-not-needed--{}", needed.id()))),
            undecided: (!group.undecided.is_empty())
                .then(|| self.named_in("card-group-undecided", walk, &group.undecided)),
            items: group.items.iter().map(|item| self.item(walk, card.governing, item)).collect(),
        });
        CardTold { groups: groups.collect(), counts }
    }

    /// The numbers of a card in one line.
    pub fn card_counts(&self, counts: Counts) -> String {
        self.messages.text(
            "card-counts",
            &[
                ("covered", Arg::Count(counts.covered)),
                ("open", Arg::Count(counts.open)),
                ("elsewhere", Arg::Count(counts.elsewhere)),
                ("not-needed", Arg::Count(counts.not_needed)),
            ],
        )
    }

    /// A message in its wording for the law that the set is about, if it has one.
    pub(super) fn under(&self, governing: Governing, id: &str) -> String {
        let apart = governing.attribute().map(|attribute| format!("{id}.{attribute}"));
        self.messages.plain(apart.as_deref().filter(|apart| self.messages.has(apart)).unwrap_or(id))
    }

    fn item(&self, walk: &Walk<'_>, governing: Governing, item: &Item) -> ItemTold {
        let why = match &item.state {
            State::Elsewhere(reason) => Some(self.messages.plain(&format!("card-elsewhere--{reason}"))),
            State::NotNeeded(needed) => Some(self.under(governing, &format!("card-not-needed--{}", needed.id()))),
            State::Open(at) => Some(self.named_in("card-open", walk, at)),
            State::Contrary(at) => Some(self.named_in("card-contrary", walk, at)),
            State::Covered | State::ByHand => None,
        };
        let questions = item.state.questions().iter();
        let state = item.state.id();
        ItemTold {
            id: item.id.clone(),
            says: self.under(governing, &format!("card--{}", item.id)),
            cites: item.cites.clone(),
            law: self.cites(&item.cites),
            state,
            state_says: self.messages.plain(&format!("card-state--{state}")),
            why,
            questions: questions.map(|at| QuestionTold { at: at.to_string(), says: self.place(walk, at) }).collect(),
            places: item.places.iter().map(|place| self.place_told(place)).collect(),
            carried: item.carried,
        }
    }

    fn named_in(&self, id: &str, walk: &Walk<'_>, at: &[Path]) -> String {
        let names: Vec<String> = at.iter().map(|at| self.place(walk, at)).collect();
        self.messages.text(id, &[("what", Arg::Text(&names.join("; ")))])
    }

    fn place_told(&self, place: &Place) -> PlaceTold {
        let annex = match place.number {
            Some(number) => self.messages.text("card-place-annex", &[("number", Arg::Count(number))]),
            None => self.messages.plain("card-place-head"),
        };
        let heading = place.heading.as_ref();
        let heading = heading.and_then(|say| speak::phrase(self.messages, self.law, say).ok());
        let says = match heading {
            Some(heading) => format!("{annex}, {}", heading.plain()),
            None => annex,
        };
        PlaceTold { sheet: place.sheet.to_string(), annex: place.number, says, blocks: place.blocks.clone() }
    }
}
