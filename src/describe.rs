//! What was said, in the words of the interface: choices, values, places, and what is in the way.
//!
//! Every front end shows answers with these words, so that the line mode, the screens and the command line
//! speak alike. What must never happen here: a sentence of a document (those are spoken by `sheets::speak`),
//! and a choice shown by its id.

pub mod card;
mod finding;
mod said;
mod why;

use std::collections::BTreeMap;

use crate::day::Day;
use crate::dossier::{Problem, ProblemKind};
use crate::i18n::{Arg, Messages, is_document_language};
use crate::id::{Id, Path};
use crate::interview::Walk;
use crate::interview::typed::TypedWords;
use crate::law::{Country, Law};
use crate::profile::{Profile, State, Use, Value};
use crate::quantity::Unit;
use crate::questionnaire::fit::Misfit;
use crate::questionnaire::{Choices, Kind, Question, Questionnaire};
use crate::sheets::block::Argument;
use crate::sheets::grade::Blocker;
use crate::sheets::{points, speak};
use crate::text::{self, Found};

/// Speaks about one profile in one language.
#[derive(Clone, Copy)]
pub struct Describe<'a> {
    /// The questions.
    pub questionnaire: &'a Questionnaire,
    /// The law, for countries and citations.
    pub law: &'a Law,
    /// The words.
    pub messages: &'a Messages,
    /// The profile, for own entries and the names of rows.
    pub profile: &'a Profile,
}

impl Describe<'_> {
    /// The label of a choice of a question.
    pub fn choice(&self, question: &Question, choice: &Id) -> String {
        let choices = question.choices();
        let list = choices.and_then(|choices| self.questionnaire.list_of(choices));
        if let Some(own) = list.and_then(|list| self.profile.own_entry(list.as_str(), choice.as_str())) {
            return self.words(&own.words);
        }
        let message = match (list, choices) {
            (Some(list), _) => format!("{list}--{choice}"),
            (None, Some(Choices::ChosenIn(from))) => format!("q-{from}--{choice}"),
            (None, _) => format!("q-{}--{choice}", question.id),
        };
        self.messages.label(&message).unwrap_or_else(|_| choice.to_string())
    }

    /// Words per language: those of the interface, or else the first there are.
    pub fn words(&self, words: &BTreeMap<String, String>) -> String {
        let here = words.get(self.messages.language().id());
        here.or_else(|| words.values().next()).cloned().unwrap_or_default()
    }

    /// Whether a typed word fits a choice, by its label or its synonyms.
    pub fn fits(&self, question: &Question, choice: &Id, word: &str) -> Option<Found> {
        let synonyms = self.choice_synonyms(question, choice);
        text::found(word, &format!("{}; {synonyms}", self.choice(question, choice)))
    }

    /// Whether a typed word fits a measure, by its label or its synonyms.
    pub fn fits_measure(&self, measure: &Id, word: &str) -> Option<Found> {
        let synonyms = self.measure_synonyms(measure);
        text::found(word, &format!("{}; {synonyms}", self.measure(measure)))
    }

    /// Other words for a choice; empty where it has none.
    pub fn choice_synonyms(&self, question: &Question, choice: &Id) -> String {
        let list = question.choices().and_then(|choices| self.questionnaire.list_of(choices));
        list.map(|list| self.synonyms(&format!("{list}--{choice}"))).unwrap_or_default()
    }

    /// Other words for a question; empty where it has none.
    pub fn question_synonyms(&self, question: &Id) -> String {
        self.synonyms(&format!("q-{question}"))
    }

    /// Other words for a measure; empty where it has none.
    pub fn measure_synonyms(&self, measure: &Id) -> String {
        self.synonyms(&format!("measure--{measure}"))
    }

    fn synonyms(&self, id: &str) -> String {
        let id = format!("{id}.synonyms");
        if self.messages.has(&id) { self.messages.plain(&id) } else { String::new() }
    }

    /// Positions of the choices that a typed word fits, the most fitting first.
    pub fn search(&self, question: &Question, options: &[Id], word: &str) -> Vec<usize> {
        best_first(word, options.iter().map(|choice| self.fits(question, choice, word)))
    }

    /// Positions of the measures that a typed word fits, the most fitting first.
    pub fn search_measures(&self, measures: &[Id], word: &str) -> Vec<usize> {
        best_first(word, measures.iter().map(|measure| self.fits_measure(measure, word)))
    }

    /// The name of a country.
    pub fn country(&self, country: Country) -> String {
        self.law.countries().name(country, self.messages.language().tag()).to_owned()
    }

    /// A value of a question.
    pub fn value(&self, question: &Question, value: &Value) -> String {
        match value {
            Value::Choice(choice) => self.choice(question, choice),
            Value::Choices(choices) if choices.is_empty() => self.messages.plain("ask-none"),
            Value::Choices(choices) => {
                let names: Vec<String> = choices.iter().map(|choice| self.choice(question, choice)).collect();
                names.join("; ")
            }
            Value::Words(words) => words.values().cloned().collect::<Vec<_>>().join(" / "),
            Value::Countries(countries) => {
                let names = countries.iter().map(|country| self.country(*country));
                names.collect::<Vec<_>>().join("; ")
            }
            other => self.bare(other),
        }
    }

    /// A value that means itself: yes, a number, a day, a country.
    pub fn bare(&self, value: &Value) -> String {
        let argument = match value {
            Value::Yes => return self.messages.plain("ask-yes"),
            Value::No => return self.messages.plain("ask-no"),
            Value::Text(text) => return text.clone(),
            Value::Date(day) => Argument::Date(*day),
            Value::Number(n, unit) => Argument::Number(*n, *unit),
            Value::Every(n, unit) => Argument::Every(*n, *unit),
            Value::Country(country) => return self.country(*country),
            other => return other.names().join(", "),
        };
        speak::value(self.messages, self.law, &argument).map(|phrase| phrase.plain()).unwrap_or_default()
    }

    /// What was said so far.
    pub fn state(&self, question: &Question, state: &State<Value>) -> String {
        match state {
            State::Given(value) => self.value(question, value),
            State::Carried(value, _) => {
                let value = self.value(question, value);
                self.messages.text("ask-carried", &[("value", Arg::Text(&value))])
            }
            other => self.no_value(other),
        }
    }

    /// What was said where no value was given.
    pub fn no_value<T>(&self, state: &State<T>) -> String {
        match state {
            State::Unknown { who, .. } if who.is_empty() => self.messages.plain("ask-unknown"),
            State::Unknown { who, .. } => self.messages.text("ask-unknown-who", &[("who", Arg::Text(who))]),
            State::NotApplicable(reason) => format!("– ({reason})"),
            State::Unfinished(text) => self.messages.text("ask-unread", &[("more", Arg::Text(text))]),
            State::Given(_) | State::Carried(..) => String::new(),
        }
    }

    /// The name of a measure.
    pub fn measure(&self, measure: &Id) -> String {
        match self.profile.own_entry("measure", measure.as_str()) {
            Some(own) => self.words(&own.words),
            None => self.messages.plain(&format!("measure--{measure}.label")),
        }
    }

    /// What was said about a measure.
    pub fn usage(&self, state: &State<Use>) -> String {
        self.messages.plain(match state.value() {
            Some(Use::InPlace(_)) => "ask-measure-in-place",
            Some(Use::Planned(..)) => "ask-measure-planned",
            Some(Use::No) => "ask-measure-no",
            None => "ask-measure-unknown",
        })
    }

    /// The words of units, separated by commas.
    pub fn units(&self, units: &[Unit]) -> String {
        let plural = |unit: &Unit| {
            let words = self.messages.plain(&format!("typed-{}", unit.id()));
            words.split(';').nth(1).or_else(|| words.split(';').next()).unwrap_or_default().trim().to_owned()
        };
        units.iter().map(plural).collect::<Vec<_>>().join(", ")
    }

    /// The name of a row: what stands in its label field.
    pub fn row(&self, row: &Path) -> String {
        let list = row.parent();
        let list = list.as_ref().map_or("", |list| list.last());
        let label = match self.questionnaire.question(list).map(|question| &question.kind) {
            Some(Kind::Rows { label, .. }) => label.as_str(),
            _ => "",
        };
        let row = self.profile.said.lists.get(list).and_then(|list| list.row(row.last()));
        match row.and_then(|row| row.said.answers.get(label)).and_then(|answer| answer.is.value()) {
            Some(Value::Text(name)) => name.clone(),
            _ => self.messages.plain("ask-list-unnamed"),
        }
    }

    /// The name of a place: the label of its question, after the row or group it belongs to.
    pub fn place(&self, walk: &Walk<'_>, at: &Path) -> String {
        let phrase = self.label(at);
        match points::about(self.questionnaire, walk, at) {
            Some(about) => {
                let about = speak::value(self.messages, self.law, &about).map(|phrase| phrase.plain());
                format!("{}: {phrase}", about.unwrap_or_default())
            }
            None => phrase,
        }
    }

    /// The label of a place without what it belongs to.
    pub fn label(&self, at: &Path) -> String {
        let what = points::what(self.questionnaire, at);
        speak::phrase(self.messages, self.law, &what).map_or_else(|_| at.to_string(), |phrase| phrase.plain())
    }

    /// What keeps the set a draft, with a remedy where there is one.
    pub fn blocker(&self, walk: &Walk<'_>, blocker: &Blocker) -> (String, Option<String>) {
        let id = format!("blocker-{}", blocker.id());
        let say = |what: &str| self.messages.text(&id, &[("what", Arg::Text(what))]);
        match blocker {
            Blocker::Ended { at, choice } => {
                let question = walk.step(at).map(crate::interview::Step::message).unwrap_or_default();
                let reason = format!("{question}--{choice}.end");
                (say(&self.place(walk, at)), Some(self.messages.plain(&reason)))
            }
            Blocker::Missing(at) | Blocker::Unknown(at) | Blocker::Carried(at) => (say(&self.place(walk, at)), None),
            Blocker::Problem(problem) => {
                let (what, remedy) = self.problem(walk, problem);
                (what, Some(remedy))
            }
            Blocker::Finding(finding) => {
                let (what, remedy) = self.finding(finding);
                (what, Some(remedy))
            }
        }
    }

    /// A problem and its remedy.
    pub fn problem(&self, walk: &Walk<'_>, problem: &Problem) -> (String, String) {
        let (id, more) = match &problem.kind {
            ProblemKind::Misfit(misfit) => match misfit {
                Misfit::Kind => ("misfit-kind", String::new()),
                Misfit::Choice(choice) => ("misfit-choice", choice.to_string()),
                Misfit::Unit(_) => ("misfit-unit", String::new()),
                Misfit::Zero => ("misfit-zero", String::new()),
                Misfit::Twice(choice) => ("misfit-twice", choice.to_string()),
                Misfit::TooFew(_) => ("misfit-few", String::new()),
                Misfit::Blank => ("misfit-blank", String::new()),
                Misfit::Language(language) => ("misfit-language", language.clone()),
            },
            ProblemKind::Unfinished => ("unfinished", String::new()),
            ProblemKind::Orphan => ("orphan", String::new()),
            ProblemKind::Parameter(param) => {
                ("parameter", self.messages.plain(&format!("measure--{}--{param}", problem.at.last())))
            }
            ProblemKind::SameName(name) => ("same-name", name.clone()),
            ProblemKind::NotWorded(language) => ("not-worded", language_name(self.messages, language)),
            ProblemKind::Completeness => ("completeness", String::new()),
        };
        let what = match problem.kind {
            ProblemKind::Orphan => problem.at.to_string(),
            _ => self.place(walk, &problem.at),
        };
        let args = [("what", Arg::Text(&what)), ("more", Arg::Text(&more))];
        // What to do may depend on where it is: nobody gives a company another name.
        let here = format!("rec-{id}--{}", problem.at.last());
        let remedy = if self.messages.has(&here) { here } else { format!("rec-{id}") };
        (self.messages.text(&format!("err-{id}"), &args), self.messages.text(&remedy, &args))
    }

    /// Citations, separated by commas.
    pub fn cites<C: AsRef<str>>(&self, cites: impl IntoIterator<Item = C>) -> String {
        let spoken: Vec<String> =
            cites.into_iter().filter_map(|cite| speak::cite(self.law, self.messages, cite.as_ref()).ok()).collect();
        spoken.join(", ")
    }
}

/// The name of a document language by its id.
pub fn language_name(messages: &Messages, id: &str) -> String {
    if is_document_language(id) { messages.plain(&format!("language-name--{id}")) } else { id.to_owned() }
}

/// The words that are understood when typed, in the language of the messages.
pub fn typed_words(messages: &Messages) -> TypedWords {
    let list = |id: &str| -> Vec<String> {
        messages.plain(id).split(';').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    };
    let mut intervals = Vec::new();
    for unit in Unit::INTERVALS {
        for n in 1..=60 {
            intervals.extend(messages.interval(n, unit).ok().map(|spoken| (spoken, n, unit)));
        }
    }
    TypedWords {
        yes: list("typed-yes"),
        no: list("typed-no"),
        every: list("typed-every"),
        units: Unit::ALL.into_iter().map(|unit| (unit, list(&format!("typed-{}", unit.id())))).collect(),
        intervals,
        group: messages.language().group_signs(),
        months: (1..=12).filter_map(|month| month_name(messages, month)).collect(),
    }
}

/// The name of a month, cut out of a spoken day.
fn month_name(messages: &Messages, month: i8) -> Option<String> {
    let spoken = messages.date(Day::new(2000, month, 1)?).ok()?;
    spoken
        .split([' ', '\u{a0}'])
        .find(|part| part.chars().all(char::is_alphabetic) && !part.is_empty())
        .map(str::to_owned)
}

/// A word of up to this many letters stands inside too many others to be worth a line beside those that begin with it.
const SHORT: usize = 3;

/// Positions of what was found: words that begin like the query before words that have it inside, else as they stand.
fn best_first(query: &str, found: impl Iterator<Item = Option<Found>>) -> Vec<usize> {
    let mut places: Vec<(Found, usize)> =
        found.enumerate().filter_map(|(place, found)| Some((found?, place))).collect();
    let begins = places.iter().any(|(found, _)| *found == Found::Beginning);
    if begins && query.trim().chars().count() <= SHORT {
        places.retain(|(found, _)| *found == Found::Beginning);
    }
    places.sort();
    places.into_iter().map(|(_, place)| place).collect()
}
