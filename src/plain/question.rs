//! One question in line mode: shown, answered, understood.

use std::collections::BTreeMap;

use super::{Asked, Move, Talk};
use crate::i18n::Arg;
use crate::id::Id;
use crate::interview::edit::Edit;
use crate::interview::facts;
use crate::interview::progress;
use crate::interview::typed::{self, Unread};
use crate::interview::{SaidAt, Step, Walk};
use crate::law::LawAt;
use crate::profile::{State, Value};
use crate::questionnaire::{Cell, Kind, May, Need};
use crate::sheets::speak;
use crate::text::{Shape, clean};

/// What a line was understood as.
pub(super) enum Line {
    Value(Value),
    /// A text that the end of input cut off: kept, and no answer.
    Unfinished(String),
    /// The question is shown again.
    Again,
}

impl Talk<'_, '_> {
    pub(super) fn question(&mut self, walk: &Walk<'_>, step: &Step<'_>, law: &LawAt<'_>) -> Asked<Move> {
        self.show(walk, step, law)?;
        loop {
            let Some(line) = self.read()? else { return Ok(Move::Leave) };
            match line.trim() {
                "!" => return Ok(Move::Leave),
                "<" => return Ok(Move::Back),
                "?" => self.help(step)?,
                "??" if !step.question.may(May::Unknown) => self.tell("ask-no-unknown", &[])?,
                "??" => {
                    let Some(is) = self.unknown()? else { return Ok(Move::Leave) };
                    return self.say(step, is);
                }
                "-" if step.question.may(May::NotApplicable) => {
                    self.tell("ask-not-applicable", &[])?;
                    let Some(reason) = self.read()? else { return Ok(Move::Leave) };
                    return self.say(step, State::NotApplicable(clean(&reason, Shape::Line).text));
                }
                "" => match step.said {
                    SaidAt::Answer(Some(answer)) if answer.is.is_carried() => {
                        let value = step.value().cloned();
                        return value.map_or(Ok(Move::Next), |value| self.say(step, State::Given(value)));
                    }
                    _ => return Ok(Move::Next),
                },
                _ => match self.understand(step, &line)? {
                    Some(Line::Value(value)) => return self.say(step, State::Given(value)),
                    Some(Line::Unfinished(_)) if step.value().is_some() => {
                        self.tell("ask-not-taken", &[])?;
                        return Ok(Move::Leave);
                    }
                    Some(Line::Unfinished(text)) => return self.say(step, State::Unfinished(text)),
                    Some(Line::Again) => return self.again(step),
                    None => return Ok(Move::Leave),
                },
            }
        }
    }

    /// The same question once more, with what has changed since.
    fn again(&mut self, step: &Step<'_>) -> Asked<Move> {
        let profile = self.profile.clone();
        let data = self.plain.law;
        let Ok(law) = data.at(profile.as_of) else { return Ok(Move::Next) };
        let walk = crate::interview::walk(self.plain.questionnaire, &profile, &law);
        match walk.step(&step.path) {
            Some(step) => self.question(&walk, step, &law),
            None => Ok(Move::Next),
        }
    }

    fn say(&mut self, step: &Step<'_>, is: State<Value>) -> Asked<Move> {
        let understood = self.describe().state(step.question, &is);
        let edit = match (&step.question.kind, &is) {
            (Kind::AsOf, State::Given(Value::Date(day))) => Edit::AsOf(*day),
            _ => Edit::Answer { path: step.path.clone(), is, note: String::new() },
        };
        if self.edit(edit)?.is_some() {
            self.tell("ask-understood", &[("value", Arg::Text(&understood))])?;
        }
        Ok(Move::Next)
    }

    fn show(&mut self, walk: &Walk<'_>, step: &Step<'_>, law: &LawAt<'_>) -> Asked<()> {
        self.line("")?;
        self.position(walk, step)?;
        let id = step.message();
        if let Some(entry) = &step.entry
            && let Kind::Each { of, .. } = &step.question.kind
        {
            let name = walk
                .step(&crate::id::Path::of(of))
                .map(|of| self.describe().choice(of.question, entry))
                .unwrap_or_default();
            self.tell("ask-group", &[("group", Arg::Text(&name))])?;
        }
        let mut text = self.messages.plain(&id);
        if step.question.need == Need::Optional {
            text = format!("{text} {}", self.messages.plain("ask-optional"));
        }
        self.line(&text)?;
        let why = self.why(walk, step);
        self.tell("ask-why", &[("why", Arg::Text(&why))])?;
        for note in facts::notes(walk, step, law) {
            let country = self.plain.law.countries().name(note.country, self.messages.language().tag()).to_owned();
            let said = self.messages.plain(&note.message);
            self.tell("note-country", &[("country", Arg::Text(&country)), ("note", Arg::Text(&said))])?;
        }
        let suggested = self.suggested(&step.path)?;
        for (place, choice) in step.options.iter().enumerate() {
            let chosen = step.value().is_some_and(|value| value.names().contains(&choice.as_str()));
            let mark = if chosen { "*" } else { " " };
            let label = self.describe().choice(step.question, choice);
            self.line(&format!("{:>4} {mark} {label}", place + 1))?;
            self.reason(&suggested, choice)?;
        }
        let current = match step.said {
            SaidAt::Answer(Some(answer)) => Some(self.describe().state(step.question, &answer.is)),
            SaidAt::AsOf(Some(day)) => self.messages.date(day).ok(),
            _ => None,
        };
        if let Some(value) = current {
            self.tell("ask-current", &[("value", Arg::Text(&value))])?;
        }
        self.hint(step)
    }

    pub(super) fn position(&mut self, walk: &Walk<'_>, step: &Step<'_>) -> Asked<()> {
        let counts = progress::progress(walk.steps.iter());
        let section = self.messages.plain(&format!("section--{}", step.section.section));
        let number = |n: usize| Arg::Count(u32::try_from(n).unwrap_or(u32::MAX));
        let args = [
            ("section", Arg::Text(&section)),
            ("needed", number(counts.needed)),
            ("optional", number(counts.optional)),
        ];
        self.tell("ask-place", &args)
    }

    fn hint(&mut self, step: &Step<'_>) -> Asked<()> {
        match &step.question.kind {
            Kind::YesNo | Kind::Each { cell: Cell::YesNo, .. } => self.tell("ask-yes-no", &[])?,
            Kind::One(_) | Kind::Each { cell: Cell::One(_), .. } => self.tell("ask-one", &[])?,
            Kind::Many(_) | Kind::Each { cell: Cell::Many(_), .. } => self.tell("ask-many", &[])?,
            Kind::Text if step.question.lines => self.tell("ask-lines", &[])?,
            Kind::Words => {
                let first = self.word_languages().first().map_or("de", |language| language.id());
                let language = self.messages.plain(&format!("language-name--{first}"));
                self.tell("ask-words", &[("language", Arg::Text(&language))])?;
                self.tell("ask-lines", &[])?;
            }
            Kind::Date | Kind::AsOf => self.tell("ask-date", &[])?,
            Kind::Number(units) => {
                let units = self.describe().units(units);
                self.tell("ask-number", &[("units", Arg::Text(&units))])?;
            }
            Kind::Interval => self.tell("ask-interval", &[])?,
            Kind::Country => self.tell("ask-country", &[])?,
            Kind::Countries => self.tell("ask-countries", &[])?,
            Kind::Text | Kind::Rows { .. } | Kind::Measures(_) => {}
        }
        if step.question.may(May::NotApplicable) {
            self.tell("ask-may-not-apply", &[])?;
        }
        Ok(())
    }

    pub(super) fn help(&mut self, step: &Step<'_>) -> Asked<()> {
        let id = step.message();
        let help = self.messages.plain(&format!("{id}.help"));
        self.line(&help)?;
        let example = self.messages.plain(&format!("{id}.example"));
        self.tell("ask-help-example", &[("example", Arg::Text(&example))])?;
        let cites: Vec<String> = step
            .question
            .cites
            .iter()
            .filter_map(|cite| speak::cite(self.plain.law, &self.messages, cite).ok())
            .collect();
        if !cites.is_empty() {
            let law = cites.join(", ");
            self.tell("ask-help-law", &[("law", Arg::Text(&law))])?;
        }
        self.tell("ask-keys", &[])
    }

    /// A typed line as a value of the question; an error is told and the question asked again.
    fn understand(&mut self, step: &Step<'_>, line: &str) -> Asked<Option<Line>> {
        let many = step.takes_many() && !matches!(step.question.kind, Kind::Countries);
        let choosing = step.question.choices().is_some();
        if let Some(word) = line.trim().strip_prefix('/').filter(|_| choosing) {
            let hits = self.describe().search(step.question, &step.options, word);
            self.tell(if hits.is_empty() { "ask-no-hits" } else { "ask-hits" }, &[])?;
            for place in hits {
                let label = step
                    .options
                    .get(place)
                    .map(|choice| self.describe().choice(step.question, choice))
                    .unwrap_or_default();
                self.line(&format!("{:>4}   {label}", place + 1))?;
            }
            return Ok(Some(Line::Again));
        }
        if choosing
            && line.trim() == "+"
            && let Some(list) = self.plain.questionnaire.own_list(step.question.choices())
        {
            return self.own(step, list.clone(), many);
        }
        let read: Result<Value, Unread> = match &step.question.kind {
            Kind::YesNo | Kind::Each { cell: Cell::YesNo, .. } => {
                typed::yes_no(&self.typed, line).map(|yes| if yes { Value::Yes } else { Value::No })
            }
            Kind::One(_) | Kind::Each { cell: Cell::One(_), .. } => {
                typed::choices(line, step.options.len()).and_then(|chosen| match chosen.as_slice() {
                    [only] => step.options.get(*only).cloned().map(Value::Choice).ok_or(Unread::Blank),
                    _ => Err(Unread::Choice(step.options.len())),
                })
            }
            Kind::Many(_) | Kind::Each { cell: Cell::Many(_), .. } => {
                if line.trim() == "0" {
                    Ok(Value::Choices(Vec::new()))
                } else {
                    typed::choices(line, step.options.len()).map(|mut chosen| {
                        chosen.sort_unstable();
                        Value::Choices(chosen.iter().filter_map(|place| step.options.get(*place).cloned()).collect())
                    })
                }
            }
            Kind::Text => return self.text(step, line),
            Kind::Words => return self.words(line),
            Kind::Date | Kind::AsOf => typed::date_in(&self.typed, line).map(Value::Date),
            Kind::Number(units) => typed::number(&self.typed, units, line).map(|(n, unit)| Value::Number(n, unit)),
            Kind::Interval => typed::interval(&self.typed, line).map(|(n, unit)| Value::Every(n, unit)),
            Kind::Country => typed::country(self.plain.law.countries(), line).map(Value::Country),
            Kind::Countries => typed::countries(self.plain.law.countries(), line).map(Value::Countries),
            Kind::Rows { .. } | Kind::Measures(_) => Err(Unread::Blank),
        };
        match read {
            Ok(Value::Choices(chosen)) if chosen.len() < step.question.at_least => {
                self.tell("ask-unread-few", &[])?;
                Ok(Some(Line::Again))
            }
            Ok(value) => Ok(Some(Line::Value(value))),
            Err(unread) => {
                self.unread(&unread)?;
                Ok(Some(Line::Again))
            }
        }
    }

    pub(super) fn unread(&mut self, unread: &Unread) -> Asked<()> {
        match unread {
            Unread::Blank => self.tell("ask-unread-blank", &[]),
            Unread::YesNo => self.tell("ask-unread-yes-no", &[]),
            Unread::Choice(count) => {
                let count = u32::try_from(*count).unwrap_or(u32::MAX);
                self.tell("ask-unread-choice", &[("count", Arg::Count(count))])
            }
            Unread::Date | Unread::NoSuchDay => self.tell(unread.of_day(), &[]),
            Unread::Number => self.tell("ask-unread-number", &[]),
            Unread::Interval => self.tell("ask-unread-interval", &[]),
            Unread::Country => self.tell("ask-unread-country", &[]),
            Unread::Countries(found) => {
                let names: Vec<&str> = found
                    .iter()
                    .map(|country| self.plain.law.countries().name(*country, self.messages.language().tag()))
                    .collect();
                let more = names.join("; ");
                self.tell("ask-unread-countries", &[("more", Arg::Text(&more))])
            }
        }
    }

    /// Makes an own entry; it joins what is chosen already where several may be.
    fn own(&mut self, step: &Step<'_>, list: Id, many: bool) -> Asked<Option<Line>> {
        let Some(words) = self.own_words()? else { return Ok(None) };
        if words.is_empty() {
            return Ok(Some(Line::Again));
        }
        let Some(tags) = self.own_tags(&list)? else { return Ok(None) };
        let Some(made) = self.edit(Edit::Own { list, words, tags })?.and_then(|edited| edited.made) else {
            return Ok(Some(Line::Again));
        };
        if many {
            let mut chosen = match step.value() {
                Some(Value::Choices(chosen)) => chosen.clone(),
                _ => Vec::new(),
            };
            chosen.push(made);
            let is = State::Given(Value::Choices(chosen));
            self.edit(Edit::Answer { path: step.path.clone(), is, note: String::new() })?;
            // Shown again so that more can be chosen beside it.
            return Ok(Some(Line::Again));
        }
        Ok(Some(Line::Value(Value::Choice(made))))
    }

    /// What an own entry is, as far as conditions have to know.
    fn own_tags(&mut self, list: &Id) -> Asked<Option<Vec<Id>>> {
        let asks = self.plain.questionnaire.catalogue.lists.get(list).map(|list| list.asks.clone());
        let mut tags = Vec::new();
        for tag in asks.unwrap_or_default() {
            loop {
                self.tell(&format!("tag-{list}--{tag}"), &[])?;
                self.tell("ask-yes-no", &[])?;
                let Some(line) = self.read()? else { return Ok(None) };
                match typed::yes_no(&self.typed, &line) {
                    Ok(true) => tags.push(tag),
                    Ok(false) => {}
                    Err(unread) => {
                        self.unread(&unread)?;
                        continue;
                    }
                }
                break;
            }
        }
        Ok(Some(tags))
    }

    /// The wording of an own entry in every language of the document; empty if nothing was typed.
    pub(super) fn own_words(&mut self) -> Asked<Option<BTreeMap<String, String>>> {
        let mut words = BTreeMap::new();
        for language in self.word_languages() {
            let name = self.messages.plain(&format!("language-name--{}", language.id()));
            self.tell("ask-own", &[("language", Arg::Text(&name))])?;
            let Some(line) = self.read()? else { return Ok(None) };
            let text = clean(&line, Shape::Line).text;
            if !text.is_empty() {
                words.insert(language.id().to_owned(), text);
            }
        }
        Ok(Some(words))
    }
}
