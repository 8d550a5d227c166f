//! The completeness card: what the law asks of the contract, item by item, and the paragraph that says it.
//!
//! It reads the composed sheets and the walk: an item is covered by what is printed, never by an answer alone. What
//! must never happen here: an item that counts as covered without a printed paragraph, or by a paragraph that says
//! the opposite.

mod items;
mod needed;
mod printed;

pub use items::{GroupData, ItemData, Items, ItemsError, Looks, Need, Pattern};
pub use needed::Needed;

use super::block::{Say, Trace};
use super::compose::{ANNEXES, Composed};
use crate::dossier::Dossier;
use crate::id::{Id, Path};
use crate::interview::{SaidAt, Standing, Status, Step, Walk};
use crate::law::LawAt;
use crate::profile::Value;
use crate::questionnaire::{Kind, Need as Asked};
use crate::rules::regimes::Governing;
use items::fits;
use printed::{Printed, printed};

/// The card of one set.
#[derive(Debug, Clone)]
pub struct Card {
    /// The items by the law that asks for them.
    pub groups: Vec<Group>,
    /// The law that the set is about.
    pub governing: Governing,
}

/// The items of one law or set of clauses.
#[derive(Debug, Clone)]
pub struct Group {
    /// Its id; the title is `card-group--<id>`.
    pub id: String,
    /// Why none of them is needed, if so.
    pub not_needed: Option<Needed>,
    /// The answers that would say whether they are needed, where that is open.
    pub undecided: Vec<Path>,
    /// The items in the order of the law.
    pub items: Vec<Item>,
}

/// One item.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its id; the words are `card--<id>`.
    pub id: String,
    /// Where the law asks for it.
    pub cites: Vec<String>,
    /// How it stands.
    pub state: State,
    /// Where the annexes say something about it.
    pub places: Vec<Place>,
    /// Whether an answer behind it is still to be confirmed.
    pub carried: bool,
}

/// How an item stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// The annexes say it.
    Covered,
    /// The annexes say it, with a gap that is filled in by hand.
    ByHand,
    /// These questions would print it.
    Open(Vec<Path>),
    /// The annexes say the opposite, because of these answers.
    Contrary(Vec<Path>),
    /// It stands elsewhere, or has to be written there: `card-elsewhere--<id>`.
    Elsewhere(String),
    /// The law does not ask for it here.
    NotNeeded(Needed),
}

impl State {
    /// The end of its message id, `card-state--<id>`.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Covered => "covered",
            Self::ByHand => "by-hand",
            Self::Open(_) => "open",
            Self::Contrary(_) => "contrary",
            Self::Elsewhere(_) => "elsewhere",
            Self::NotNeeded(_) => "not-needed",
        }
    }

    /// The answers that would change it.
    pub fn questions(&self) -> &[Path] {
        match self {
            Self::Open(at) | Self::Contrary(at) => at,
            _ => &[],
        }
    }
}

/// Blocks below one heading of one sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The sheet.
    pub sheet: Id,
    /// Its number; the head has none.
    pub number: Option<u32>,
    /// The heading above, if there is one below the title.
    pub heading: Option<Say>,
    /// The blocks, rows and lines.
    pub blocks: Vec<String>,
}

/// The card of a set.
pub fn card(items: &Items, composed: &Composed, walk: &Walk<'_>, dossier: &Dossier, law: &LawAt<'_>) -> Card {
    let printed = printed(composed);
    let reader = Reading { printed: &printed, governing: composed.governing, walk, dossier, law };
    let groups = items.0.iter().map(|group| reader.group(group)).collect();
    Card { groups, governing: composed.governing }
}

impl Pattern {
    fn fits(&self, printed: &Printed<'_>) -> bool {
        let behind = |test: &dyn Fn(&Trace) -> bool| printed.trace.iter().any(test);
        *printed.sheet == *self.sheet
            && match &self.is {
                Looks::Id(pattern) => printed.ids.iter().any(|id| fits(pattern, id)),
                Looks::Entry(pattern) => behind(&|trace| matches!(trace, Trace::Entry(entry) if fits(pattern, entry))),
                Looks::Answer(within) => behind(&|trace| match trace {
                    Trace::Answer(path) => Path::new(within).is_ok_and(|within| path.is_within(&within)),
                    _ => false,
                }),
            }
    }
}

struct Reading<'r> {
    governing: Governing,
    printed: &'r [Printed<'r>],
    walk: &'r Walk<'r>,
    dossier: &'r Dossier,
    law: &'r LawAt<'r>,
}

/// How one need stands.
enum Met {
    Yes { gap: bool },
    Open(Vec<Path>),
    Contrary(Vec<Path>),
    Elsewhere(String),
}

impl Reading<'_> {
    fn group(&self, group: &GroupData) -> Group {
        let (not_needed, undecided) = match group.needed.settle(self.dossier, self.law) {
            Ok(true) => (None, Vec::new()),
            Ok(false) => (Some(group.needed), Vec::new()),
            Err(missing) => (None, missing),
        };
        let items = group.items.iter().map(|item| self.item(group.needed, item)).collect();
        Group { id: group.id.clone(), not_needed, undecided, items }
    }

    fn item(&self, group: Needed, item: &ItemData) -> Item {
        let mut state = None;
        for needed in [group, item.needed] {
            match needed.settle(self.dossier, self.law) {
                Ok(true) => {}
                Ok(false) => return self.made(item, State::NotNeeded(needed), &[]),
                Err(missing) => state = state.or(Some(State::Open(missing))),
            }
        }
        let mut shown: Vec<&Printed<'_>> = Vec::new();
        let met: Vec<Met> = item.needs.iter().filter_map(|need| self.need(need, &mut shown)).collect();
        let also = self.printed.iter().filter(|one| !one.open && item.also.iter().any(|pattern| pattern.fits(one)));
        shown.extend(also);
        let state = state.unwrap_or_else(|| together(item, met));
        self.made(item, state, &shown)
    }

    fn need<'s>(&'s self, need: &Need, shown: &mut Vec<&'s Printed<'s>>) -> Option<Met> {
        match need.needed.settle(self.dossier, self.law) {
            Ok(true) => {}
            Ok(false) => return None,
            Err(missing) => return Some(Met::Open(missing)),
        }
        let by = |one: &&Printed<'_>| !one.open && need.by.iter().any(|pattern| pattern.fits(one));
        let found: Vec<&Printed<'_>> = self.printed.iter().filter(by).collect();
        let contrary = self.contrary(&need.against);
        let open = self.open(&need.questions);
        let gap = found.iter().any(|one| one.gap);
        let printed = !found.is_empty();
        shown.extend(found);
        Some(if !contrary.is_empty() {
            Met::Contrary(contrary)
        } else if !open.is_empty() {
            Met::Open(open)
        } else if printed {
            Met::Yes { gap }
        } else {
            Met::Elsewhere(need.elsewhere.clone())
        })
    }

    /// Answers that print the opposite.
    fn contrary(&self, against: &[(String, Vec<String>)]) -> Vec<Path> {
        let says = |step: &Step<'_>, values: &[String]| {
            let said = match step.value() {
                Some(Value::Choice(choice)) => choice.as_str(),
                Some(Value::Choices(choices)) if choices.is_empty() => "none",
                Some(Value::No) => "no",
                _ => return false,
            };
            values.iter().any(|value| value == said)
        };
        let asked = || self.walk.asked();
        let found = against.iter().flat_map(|(question, values)| {
            asked().filter(move |step| step.question.id == **question && says(step, values))
        });
        found.map(|step| step.path.clone()).collect()
    }

    /// The answers that are still missing among those of these questions.
    fn open(&self, questions: &[String]) -> Vec<Path> {
        let mut open: Vec<Path> = Vec::new();
        let mut put = |at: &Path| {
            if !open.contains(at) {
                open.push(at.clone());
            }
        };
        for step in &self.walk.steps {
            let named = |id: &String| step.question.id == **id || (id == "measures-*" && is_control(step));
            if !questions.iter().any(named) || matches!(step.said, SaidAt::Cells) {
                continue;
            }
            match (&step.standing, step.status()) {
                (Standing::Undetermined(by), _) => by.iter().for_each(&mut put),
                (Standing::Asked, Status::Open) if step.question.need == Asked::Optional => {}
                (Standing::Asked, Status::Open | Status::Unknown | Status::Unfinished | Status::Misfit) => {
                    put(&step.path);
                }
                (Standing::Closed, _) | (Standing::Asked, Status::Given | Status::Carried | Status::NotApplicable) => {}
            }
        }
        open
    }

    fn made(&self, item: &ItemData, state: State, shown: &[&Printed<'_>]) -> Item {
        let mut places: Vec<Place> = Vec::new();
        for one in shown {
            let heading = one.heading.cloned();
            let id = one.ids.first().cloned().unwrap_or_default();
            match places.iter_mut().find(|place| place.sheet == *one.sheet && place.heading == heading) {
                Some(place) if place.blocks.contains(&id) => {}
                Some(place) => place.blocks.push(id),
                None => places.push(Place { sheet: one.sheet.clone(), number: one.number, heading, blocks: vec![id] }),
            }
        }
        let order = |place: &Place| ANNEXES.iter().position(|id| place.sheet == **id);
        places.sort_by_key(order);
        let carried = shown.iter().any(|one| one.carried);
        Item { id: item.id.clone(), cites: self.cites(item), state, places, carried }
    }

    /// Of the acts of several professions only those that bind this client.
    fn cites(&self, item: &ItemData) -> Vec<String> {
        if item.needed != Needed::ProfessionalActs {
            return item.cites.iter().filter_map(|cite| self.governing.cite(cite)).collect();
        }
        let professions = self.dossier.parties.client.professions.value().map_or(&[][..], Vec::as_slice);
        let binds = |cite: &&String| {
            self.law.service_rules().filter(|rule| cite.starts_with(&format!("{}-", rule.act))).any(|rule| {
                let names = |id: &'_ crate::dossier::Chosen| {
                    rule.is_for(std::iter::once(&id.id).chain(&id.tags).map(Id::as_str))
                };
                professions.iter().any(names)
            })
        };
        let bound: Vec<String> = item.cites.iter().filter(binds).cloned().collect();
        if bound.is_empty() { item.cites.clone() } else { bound }
    }
}

fn is_control(step: &Step<'_>) -> bool {
    matches!(step.question.kind, Kind::Measures(_))
}

/// An item is as good as the worst of its needs.
fn together(item: &ItemData, met: Vec<Met>) -> State {
    let (mut open, mut contrary, mut elsewhere, mut by_hand) = (Vec::new(), Vec::new(), item.apart.clone(), false);
    for one in met {
        match one {
            Met::Yes { gap } => by_hand |= gap,
            Met::Open(at) => open.extend(at),
            Met::Contrary(at) => contrary.extend(at),
            Met::Elsewhere(reason) => elsewhere = elsewhere.or(Some(reason)),
        }
    }
    let distinct = |at: Vec<Path>| {
        let mut all: Vec<Path> = Vec::new();
        for at in at {
            if !all.contains(&at) {
                all.push(at);
            }
        }
        all
    };
    if !contrary.is_empty() {
        State::Contrary(distinct(contrary))
    } else if !open.is_empty() {
        State::Open(distinct(open))
    } else if let Some(reason) = elsewhere {
        State::Elsewhere(reason)
    } else if by_hand {
        State::ByHand
    } else {
        State::Covered
    }
}
