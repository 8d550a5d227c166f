//! The measures of a control in line mode: a menu in which each measure gets its state and parameters.

use super::{Asked, Move, Talk};
use crate::catalogue::{Param, ParamKind};
use crate::i18n::Arg;
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::typed;
use crate::interview::{Step, Walk};
use crate::profile::{Completeness, State, Use, Value};
use crate::questionnaire::Kind;
use crate::text::{Shape, clean};

/// What was typed for a parameter.
enum Typed {
    Value(Value),
    /// It stays an open point.
    Nothing,
    /// The input ended.
    End,
}

impl Talk<'_, '_> {
    pub(super) fn measures(&mut self, walk: &Walk<'_>, step: &Step<'_>) -> Asked<Move> {
        let Kind::Measures(control) = &step.question.kind else { return Ok(Move::Next) };
        let path = step.path.clone();
        let mut shown = false;
        loop {
            if !shown {
                self.show_measures(walk, step, control)?;
            }
            shown = false;
            let Some(line) = self.read()? else { return Ok(Move::Leave) };
            let line = line.trim().to_owned();
            match line.as_str() {
                "!" => return Ok(Move::Leave),
                "<" => return Ok(Move::Back),
                "" => return Ok(Move::Next),
                "?" => {
                    self.help(step)?;
                    shown = true;
                }
                "??" => {
                    let Some(is) = self.unknown()? else { return Ok(Move::Leave) };
                    self.edit(Edit::Complete { path, is })?;
                    return Ok(Move::Next);
                }
                "*" => {
                    self.edit(Edit::Complete { path, is: State::Given(Completeness::ThatIsAll) })?;
                    return Ok(Move::Next);
                }
                "0" => {
                    self.edit(Edit::Complete { path, is: State::Given(Completeness::ThereAreNone) })?;
                    return Ok(Move::Next);
                }
                "+" => {
                    let Some(words) = self.own_words()? else { return Ok(Move::Leave) };
                    if words.is_empty() {
                        continue;
                    }
                    let (Ok(list), tags) = (Id::new("measure"), vec![control.clone()]) else { continue };
                    let made = self.edit(Edit::Own { list, words, tags })?.and_then(|edited| edited.made);
                    if let Some(measure) = made {
                        let is = Some(State::Given(Use::InPlace(Vec::new())));
                        self.edit(Edit::Use { control: path.clone(), measure, is, note: String::new() })?;
                    }
                }
                text => {
                    for token in text.split([',', ' ']).filter(|token| !token.is_empty()) {
                        if self.token(&path, control, token)? == Move::Leave {
                            return Ok(Move::Leave);
                        }
                    }
                }
            }
        }
    }

    fn known(&self, control: &Id) -> Vec<Id> {
        let ours = self.plain.questionnaire.catalogue.control(control.as_str());
        let ours = ours.into_iter().flat_map(|control| &control.measures).map(|measure| measure.id.clone());
        let own = self.profile.own.get("measure").into_iter().flatten();
        ours.chain(own.filter(|entry| entry.tags.contains(control)).map(|entry| entry.id.clone())).collect()
    }

    fn token(&mut self, path: &Path, control: &Id, token: &str) -> Asked<Move> {
        let (sign, numbers) = match token.chars().next() {
            Some(sign @ ('p' | 'n' | '?' | '-')) => (sign, token.strip_prefix(sign).unwrap_or_default()),
            _ => ('i', token),
        };
        let known = self.known(control);
        let chosen = match typed::choices(numbers, known.len()) {
            Ok(chosen) => chosen,
            Err(unread) => {
                self.unread(&unread)?;
                return Ok(Move::Next);
            }
        };
        for place in chosen {
            let Some(measure) = known.get(place).cloned() else { continue };
            let is = match sign {
                'n' => Some(State::Given(Use::No)),
                '-' => None,
                '?' => match self.unknown()? {
                    Some(is) => Some(is),
                    None => return Ok(Move::Leave),
                },
                'p' => {
                    let Some(until) = self.until()? else { return Ok(Move::Leave) };
                    let Some(params) = self.params(&measure)? else { return Ok(Move::Leave) };
                    Some(State::Given(Use::Planned(until, params)))
                }
                _ => {
                    let Some(params) = self.params(&measure)? else { return Ok(Move::Leave) };
                    Some(State::Given(Use::InPlace(params)))
                }
            };
            self.edit(Edit::Use { control: path.clone(), measure, is, note: String::new() })?;
        }
        Ok(Move::Next)
    }

    fn until(&mut self) -> Asked<Option<crate::day::Day>> {
        loop {
            self.tell("ask-until", &[])?;
            let Some(line) = self.read()? else { return Ok(None) };
            match typed::date_in(&self.typed, &line) {
                Ok(day) => return Ok(Some(day)),
                Err(unread) => self.unread(&unread)?,
            }
        }
    }

    /// Asks the parameters of a measure; what is left empty stays an open point.
    fn params(&mut self, measure: &Id) -> Asked<Option<Vec<(Id, Value)>>> {
        let Some(entry) = self.plain.questionnaire.catalogue.measure(measure.as_str()) else {
            return Ok(Some(Vec::new()));
        };
        let mut params = Vec::new();
        for param in &entry.params {
            match self.param(measure, param)? {
                Typed::End => return Ok(None),
                Typed::Value(value) => params.push((param.id.clone(), value)),
                Typed::Nothing => {}
            }
        }
        Ok(Some(params))
    }

    fn param(&mut self, measure: &Id, param: &Param) -> Asked<Typed> {
        let id = format!("measure--{measure}--{}", param.id);
        loop {
            let (name, what) = (self.messages.plain(&format!("measure--{measure}.label")), self.messages.plain(&id));
            self.tell("ask-param", &[("measure", Arg::Text(&name)), ("param", Arg::Text(&what))])?;
            match &param.kind {
                ParamKind::One(choices) => {
                    for (place, choice) in choices.iter().enumerate() {
                        let label = self.messages.plain(&format!("{id}--{choice}"));
                        self.line(&format!("{:>4}   {label}", place + 1))?;
                    }
                }
                ParamKind::Number(units) => {
                    let units = self.describe().units(units);
                    self.tell("ask-number", &[("units", Arg::Text(&units))])?;
                }
                ParamKind::Interval => self.tell("ask-interval", &[])?,
                ParamKind::Text => {}
            }
            if let Some(proposal) = &param.propose {
                let value = self.describe().bare(proposal);
                let why = self.messages.plain(&format!("{id}.why"));
                self.tell("ask-proposal", &[("value", Arg::Text(&value)), ("why", Arg::Text(&why))])?;
            }
            let Some(line) = self.read()? else { return Ok(Typed::End) };
            if line.trim().is_empty() {
                return Ok(Typed::Nothing);
            }
            if let ("=", Some(proposal)) = (line.trim(), &param.propose) {
                return Ok(Typed::Value(proposal.clone()));
            }
            let read = match &param.kind {
                ParamKind::Interval => typed::interval(&self.typed, &line).map(|(n, unit)| Value::Every(n, unit)),
                ParamKind::Number(units) => {
                    typed::number(&self.typed, units, &line).map(|(n, unit)| Value::Number(n, unit))
                }
                ParamKind::Text => Ok(Value::Text(clean(&line, Shape::Line).text)),
                ParamKind::One(choices) => typed::choices(&line, choices.len()).and_then(|chosen| {
                    let only = chosen.first().filter(|_| chosen.len() == 1).and_then(|place| choices.get(*place));
                    only.cloned().map(Value::Choice).ok_or(typed::Unread::Choice(choices.len()))
                }),
            };
            match read {
                Ok(value) => return Ok(Typed::Value(value)),
                Err(unread) => self.unread(&unread)?,
            }
        }
    }

    fn show_measures(&mut self, walk: &Walk<'_>, step: &Step<'_>, control: &Id) -> Asked<()> {
        self.line("")?;
        self.position(walk, step)?;
        let id = step.message();
        let text = self.messages.plain(&id);
        self.line(&text)?;
        let why = self.messages.plain(&format!("{id}.why"));
        self.tell("ask-why", &[("why", Arg::Text(&why))])?;
        let said = self.profile.said.measures.get(step.question.id.as_str()).cloned().unwrap_or_default();
        let suggested = self.suggested(&step.path)?;
        for (place, measure) in self.known(control).iter().enumerate() {
            let name = self.describe().measure(measure);
            let state = said.uses.get(measure).map(|answer| self.describe().usage(&answer.is));
            let state = state.map(|state| format!(" – {state}")).unwrap_or_default();
            self.line(&format!("{:>4}   {name}{state}", place + 1))?;
            self.reason(&suggested, measure)?;
        }
        self.tell("ask-measures", &[])
    }
}
