//! One pass over the questionnaire: every question with its standing and what was said.
//!
//! Conditions name earlier questions only, so reading order settles everything. What must never happen here:
//! a change of the profile, and a result that depends on the order of answering.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use super::scope::{Found, Scope};
use crate::day::Day;
use crate::id::{Id, Path, below};
use crate::law::LawAt;
use crate::profile::{self, Answer, Completeness, Control, List, Profile, Said, State, Value};
use crate::questionnaire::condition::Truth;
use crate::questionnaire::fit::{self, Misfit};
use crate::questionnaire::{Cell, Choices, Kind, Question, Questionnaire, Section};

/// The profile laid over the questionnaire.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    /// Every question in reading order: fields once per row, questions for each once per entry.
    pub steps: Vec<Step<'a>>,
    /// The answer that ended the interview, if one did; everything after it is closed.
    pub ended: Option<Ended>,
    /// Answers whose question the questionnaire does not have, kept and never read.
    pub orphans: Vec<Path>,
    places: HashMap<Path, usize>,
}

/// The answer that ended the interview.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ended {
    /// The question.
    pub question: Path,
    /// The choice.
    pub choice: Id,
}

/// One question at one place.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    /// Where the answer stands.
    pub path: Path,
    /// The section.
    pub section: &'a Section,
    /// The question.
    pub question: &'a Question,
    /// Whether it is asked.
    pub standing: Standing,
    /// What was said.
    pub said: SaidAt<'a>,
    /// The choices that exist here right now, in order.
    pub options: Arc<[Id]>,
    /// Why the stored value cannot be read, if it cannot.
    pub misfit: Option<Misfit>,
    /// The row around a field.
    pub row: Option<Path>,
    /// The entry that a question for each is asked about.
    pub entry: Option<Id>,
}

/// Whether a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// It is asked.
    Asked,
    /// It depends on these answers, which are not settled.
    Undetermined(Vec<Path>),
    /// It is not asked; an answer to it is set aside.
    Closed,
}

/// What was said at one place.
#[derive(Debug, Clone, Copy)]
pub enum SaidAt<'a> {
    /// An answer.
    Answer(Option<&'a Answer<Value>>),
    /// The day whose law is used.
    AsOf(Option<Day>),
    /// A list.
    List(Option<&'a List>),
    /// The measures of a control.
    Control(Option<&'a Control>),
    /// Nothing can be said here: the question is asked for each, and its cells follow.
    Cells,
}

/// The state of a step, as lists and counts show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing was said, or a list or control is not complete.
    Open,
    /// Given.
    Given,
    /// Carried from an earlier revision, to be confirmed.
    Carried,
    /// Asked and not known yet.
    Unknown,
    /// Does not apply.
    NotApplicable,
    /// The text as typed could not be read.
    Unfinished,
    /// The stored value does not fit the question.
    Misfit,
}

/// Lays a profile over the questionnaire.
pub fn walk<'a>(questionnaire: &'a Questionnaire, profile: &'a Profile, law: &LawAt<'_>) -> Walk<'a> {
    let mut walker = Walker {
        questionnaire,
        profile,
        law,
        found: BTreeMap::new(),
        listed: BTreeMap::new(),
        steps: Vec::new(),
        ended: None,
    };
    for section in &questionnaire.sections {
        walker.level(section, &section.questions, Some(&profile.said), None, &Standing::Asked);
    }
    let places = walker.steps.iter().enumerate().map(|(place, step)| (step.path.clone(), place)).collect();
    let mut walk = Walk { steps: walker.steps, ended: walker.ended, orphans: Vec::new(), places };
    walk.orphans = orphans(&walk, questionnaire, &profile.said, None);
    walk
}

struct Walker<'a, 'l> {
    questionnaire: &'a Questionnaire,
    profile: &'a Profile,
    law: &'l LawAt<'l>,
    found: BTreeMap<Path, Found<'a>>,
    /// The options of the lists that were read so far: a list is asked about in many places.
    listed: BTreeMap<&'a Id, Arc<[Id]>>,
    steps: Vec<Step<'a>>,
    ended: Option<Ended>,
}

impl<'a> Walker<'a, '_> {
    fn level(
        &mut self,
        section: &'a Section,
        questions: &'a [Question],
        said: Option<&'a Said>,
        row: Option<&Path>,
        around: &Standing,
    ) {
        for question in questions {
            self.question(section, question, said, row, around);
        }
    }

    fn standing(&self, question: &Question, row: Option<&Path>, entry: Option<&Id>, around: &Standing) -> Standing {
        if self.ended.is_some() || *around == Standing::Closed {
            return Standing::Closed;
        }
        let scope = Scope {
            found: &self.found,
            questionnaire: self.questionnaire,
            own: &self.profile.own,
            law: self.law,
            row,
            entry,
        };
        let (truth, mut by) = scope.test(&question.ask_if);
        match (truth, around) {
            (Truth::No, _) => Standing::Closed,
            (Truth::Yes, Standing::Asked) => Standing::Asked,
            (_, around) => {
                if let Standing::Undetermined(outer) = around {
                    by.extend(outer.iter().cloned());
                }
                let mut seen = BTreeSet::new();
                by.retain(|path| seen.insert(path.clone()));
                Standing::Undetermined(by)
            }
        }
    }

    fn question(
        &mut self,
        section: &'a Section,
        question: &'a Question,
        said: Option<&'a Said>,
        row: Option<&Path>,
        around: &Standing,
    ) {
        let path = Path::under(row, &question.id);
        match &question.kind {
            Kind::Each { of, .. } => self.each(section, question, of, said, row, around),
            Kind::Rows { fields, .. } => {
                let standing = self.standing(question, row, None, around);
                let list = said.and_then(|said| said.lists.get(&question.id));
                self.found.insert(path.clone(), Found::list(question, standing.clone(), list));
                self.push(Step {
                    path: path.clone(),
                    section,
                    question,
                    standing: standing.clone(),
                    said: SaidAt::List(list),
                    options: Arc::default(),
                    misfit: None,
                    row: row.cloned(),
                    entry: None,
                });
                for entry in list.map_or(&[][..], |list| &list.rows) {
                    let place = path.join(&entry.id);
                    self.level(section, fields, Some(&entry.said), Some(&place), &standing);
                }
            }
            Kind::Measures(_) => {
                let standing = self.standing(question, row, None, around);
                let control = said.and_then(|said| said.measures.get(&question.id));
                self.found.insert(path.clone(), Found::bare(question, standing.clone()));
                self.push(Step {
                    path,
                    section,
                    question,
                    standing,
                    said: SaidAt::Control(control),
                    options: Arc::default(),
                    misfit: None,
                    row: row.cloned(),
                    entry: None,
                });
            }
            Kind::AsOf => {
                let standing = self.standing(question, row, None, around);
                self.found.insert(path.clone(), Found::bare(question, standing.clone()));
                self.push(Step {
                    path,
                    section,
                    question,
                    standing,
                    said: SaidAt::AsOf(self.profile.as_of),
                    options: Arc::default(),
                    misfit: None,
                    row: None,
                    entry: None,
                });
            }
            _ => {
                let standing = self.standing(question, row, None, around);
                self.answer(section, question, said, path, row, None, standing);
            }
        }
    }

    fn each(
        &mut self,
        section: &'a Section,
        question: &'a Question,
        of: &'a Id,
        said: Option<&'a Said>,
        row: Option<&Path>,
        around: &Standing,
    ) {
        let base = Path::under(row, &question.id);
        let scope = Scope {
            found: &self.found,
            questionnaire: self.questionnaire,
            own: &self.profile.own,
            law: self.law,
            row,
            entry: None,
        };
        let chosen: Option<Vec<Id>> = scope.chosen(of.as_str());
        let source = scope.find(of.as_str());
        let standing = match (&chosen, source) {
            (Some(_), _) => around.clone(),
            (None, Some((_, found))) if found.standing == Standing::Closed || found.is_not_applicable() => {
                Standing::Closed
            }
            (None, Some((path, found))) => match &found.standing {
                Standing::Undetermined(by) => Standing::Undetermined(by.clone()),
                _ => Standing::Undetermined(vec![path.clone()]),
            },
            (None, None) => Standing::Closed,
        };
        let standing = if self.ended.is_some() { Standing::Closed } else { standing };
        self.found.insert(base.clone(), Found::bare(question, standing.clone()));
        self.push(Step {
            path: base.clone(),
            section,
            question,
            standing: standing.clone(),
            said: SaidAt::Cells,
            options: Arc::default(),
            misfit: None,
            row: row.cloned(),
            entry: None,
        });
        let chosen = chosen.unwrap_or_default();
        for entry in &chosen {
            let cell = self.standing(question, row, Some(entry), &standing);
            self.answer(section, question, said, base.join(entry), row, Some(entry), cell);
        }
        // Cells of entries that are no longer chosen keep their answers, set aside; while the choice itself is
        // not settled they wait with it.
        let left: Vec<Id> = said
            .into_iter()
            .flat_map(|said| below(&said.answers, question.id.as_str()))
            .filter_map(|(path, _)| Id::new(path.last()).ok())
            .filter(|entry| !chosen.contains(entry))
            .collect();
        let waiting = match &standing {
            Standing::Undetermined(by) => Standing::Undetermined(by.clone()),
            _ => Standing::Closed,
        };
        for entry in left {
            self.answer(section, question, said, base.join(&entry), row, Some(&entry), waiting.clone());
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the one place where a step is put together")]
    fn answer(
        &mut self,
        section: &'a Section,
        question: &'a Question,
        said: Option<&'a Said>,
        path: Path,
        row: Option<&Path>,
        entry: Option<&Id>,
        standing: Standing,
    ) {
        let key = match entry {
            Some(entry) => Path::of(&question.id).join(entry),
            None => Path::of(&question.id),
        };
        let answer = said.and_then(|said| said.answers.get(&key));
        let options = self.options(question, row, entry);
        let misfit =
            answer.and_then(|answer| answer.is.value()).and_then(|value| fit::fits(question, value, &options).err());
        let readable = if misfit.is_none() { answer } else { None };
        self.found.insert(path.clone(), Found::answer(question, standing.clone(), readable, &options));
        if standing == Standing::Asked
            && self.ended.is_none()
            && let Some(Value::Choice(choice)) = readable.and_then(|answer| answer.is.value())
            && question.ends.contains(choice)
        {
            self.ended = Some(Ended { question: path.clone(), choice: choice.clone() });
        }
        self.push(Step {
            path,
            section,
            question,
            standing,
            said: SaidAt::Answer(answer),
            options,
            misfit,
            row: row.cloned(),
            entry: entry.cloned(),
        });
    }

    fn options(&mut self, question: &'a Question, row: Option<&Path>, entry: Option<&Id>) -> Arc<[Id]> {
        match question.choices() {
            None => Arc::default(),
            Some(Choices::Here(choices)) => choices.as_slice().into(),
            Some(Choices::List(list)) => {
                let read = || list_options(self.questionnaire, self.profile, list).into();
                self.listed.entry(list).or_insert_with(read).clone()
            }
            Some(Choices::ChosenIn(from)) => {
                let scope = Scope {
                    found: &self.found,
                    questionnaire: self.questionnaire,
                    own: &self.profile.own,
                    law: self.law,
                    row,
                    entry,
                };
                scope.chosen(from.as_str()).unwrap_or_default().into()
            }
        }
    }

    fn push(&mut self, step: Step<'a>) {
        self.steps.push(step);
    }
}

/// The entries of a catalogue list with the profile's own ones after them.
pub fn list_options(questionnaire: &Questionnaire, profile: &Profile, list: &Id) -> Vec<Id> {
    let ours = questionnaire.catalogue.lists.get(list).into_iter().flat_map(|list| &list.entries).map(|e| e.id.clone());
    // An entry that stands in a profile all the same is none that can be chosen.
    let own = profile.own.get(list).filter(|_| questionnaire.is_open(list));
    let own = own.into_iter().flatten().map(|entry| entry.id.clone());
    ours.chain(own).collect()
}

fn orphans(walk: &Walk<'_>, questionnaire: &Questionnaire, said: &Said, row: Option<&Path>) -> Vec<Path> {
    let place = |key: &Path| match row {
        Some(row) => key.parts().filter_map(|part| Id::new(part).ok()).fold(row.clone(), |path, id| path.join(&id)),
        None => key.clone(),
    };
    let answers = said.answers.keys().map(place).filter(|path| walk.step(path).is_none());
    let measures = said.measures.keys().map(|id| Path::under(row, id)).filter(|path| walk.step(path).is_none());
    let mut lost: Vec<Path> = answers.chain(measures).collect();
    for (id, list) in &said.lists {
        let path = Path::under(row, id);
        if walk.step(&path).is_none() {
            lost.push(path);
            continue;
        }
        for entry in &list.rows {
            lost.extend(orphans(walk, questionnaire, &entry.said, Some(&path.join(&entry.id))));
        }
    }
    for (id, control) in &said.measures {
        let known =
            |measure: &Id| questionnaire.catalogue.measure(measure.as_str()).is_some() || measure.has_name_space();
        let path = Path::under(row, id);
        if walk.step(&path).is_some() {
            lost.extend(control.uses.keys().filter(|measure| !known(measure)).map(|measure| path.join(measure)));
        }
    }
    lost
}

impl<'a> Walk<'a> {
    /// The step at this path.
    pub fn step(&self, path: &Path) -> Option<&Step<'a>> {
        self.steps.get(*self.places.get(path)?)
    }

    /// The position of the step at this path.
    pub fn position(&self, path: &Path) -> Option<usize> {
        self.places.get(path).copied()
    }

    /// The steps that are asked and can be answered.
    pub fn asked(&self) -> impl Iterator<Item = &Step<'a>> {
        self.steps.iter().filter(|step| step.is_asked())
    }

    /// Answers that are set aside because their branch is closed.
    pub fn set_aside(&self) -> impl Iterator<Item = &Step<'a>> {
        self.steps.iter().filter(|step| step.standing == Standing::Closed && step.has_answer())
    }
}

impl Step<'_> {
    /// Whether anything was said here.
    pub fn has_answer(&self) -> bool {
        match self.said {
            SaidAt::Answer(answer) => answer.is_some(),
            SaidAt::AsOf(day) => day.is_some(),
            SaidAt::List(list) => list.is_some_and(|list| list.complete.is_some() || !list.rows.is_empty()),
            SaidAt::Control(control) => control.is_some_and(|control| *control != Control::default()),
            SaidAt::Cells => false,
        }
    }

    /// The value, whether given or carried, if it fits the question.
    pub fn value(&self) -> Option<&Value> {
        match self.said {
            SaidAt::Answer(Some(answer)) if self.misfit.is_none() => answer.is.value(),
            _ => None,
        }
    }

    /// The state of this step.
    pub fn status(&self) -> Status {
        match self.said {
            SaidAt::Answer(None) | SaidAt::Cells | SaidAt::AsOf(None) => Status::Open,
            SaidAt::AsOf(Some(_)) => Status::Given,
            SaidAt::Answer(Some(_)) if self.misfit.is_some() => Status::Misfit,
            SaidAt::Answer(Some(answer)) => status_of(&answer.is),
            SaidAt::List(list) => {
                let complete = list.and_then(|list| list.complete.as_ref());
                let rows = list.map_or(0, |list| list.rows.len());
                match complete.map(|complete| (status_of(&complete.is), complete.is.value())) {
                    // "There are none" beside rows, or "that is all" beside none, settles nothing.
                    Some((_, Some(Completeness::ThereAreNone))) if rows > 0 => Status::Misfit,
                    Some((_, Some(Completeness::ThatIsAll))) if rows == 0 => Status::Misfit,
                    Some((status, _)) => status,
                    None => Status::Open,
                }
            }
            SaidAt::Control(control) => {
                if let Some(attached) = control.and_then(|control| control.attached.as_ref()) {
                    return status_of(&attached.is);
                }
                let complete = control.and_then(|control| control.complete.as_ref());
                complete.map_or(Status::Open, |complete| status_of(&complete.is))
            }
        }
    }

    /// The id after which messages about the question are named.
    pub fn message(&self) -> String {
        format!("q-{}", self.question.id)
    }

    /// Whether more than one value may be chosen here.
    pub fn takes_many(&self) -> bool {
        matches!(self.question.kind, Kind::Many(_) | Kind::Each { cell: Cell::Many(_), .. } | Kind::Countries)
    }
}

fn status_of<T>(state: &State<T>) -> Status {
    match state {
        State::Given(_) => Status::Given,
        State::Carried(..) => Status::Carried,
        State::Unknown { .. } => Status::Unknown,
        State::NotApplicable(_) => Status::NotApplicable,
        State::Unfinished(_) => Status::Unfinished,
    }
}

/// Whether a list is settled: somebody said that these are all, or that there are none.
pub fn is_complete(list: &profile::List) -> bool {
    match list.complete.as_ref().and_then(|complete| complete.is.value()) {
        Some(Completeness::ThatIsAll) => !list.rows.is_empty(),
        Some(Completeness::ThereAreNone) => list.rows.is_empty(),
        None => false,
    }
}
