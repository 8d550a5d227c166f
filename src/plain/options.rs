//! Choices as they are shown in the line mode.

use super::Talk;
use crate::id::Id;
use crate::interview::Step;
use crate::profile::{State, Value};
use crate::questionnaire::Choices;
use crate::sheets::block::Argument;
use crate::sheets::speak;
use crate::text;

impl Talk<'_, '_> {
    /// The label of a choice at a step.
    pub(super) fn option(&self, step: &Step<'_>, choice: &Id) -> String {
        let choices = step.question.choices();
        let list = choices.and_then(|choices| self.plain.questionnaire.list_of(choices));
        if let Some(own) = list.and_then(|list| self.profile.own_entry(list.as_str(), choice.as_str())) {
            let here = own.words.get(self.messages.language().tag());
            return here.or_else(|| own.words.values().next()).cloned().unwrap_or_default();
        }
        let message = match (list, choices) {
            (Some(list), _) => format!("{list}--{choice}"),
            (None, Some(Choices::ChosenIn(from))) => format!("q-{from}--{choice}"),
            (None, _) => format!("q-{}--{choice}", step.question.id),
        };
        self.messages.label(&message).unwrap_or_else(|_| choice.to_string())
    }

    /// Positions of the choices that a typed word fits, also by its synonyms.
    pub(super) fn search(&self, step: &Step<'_>, word: &str) -> Vec<usize> {
        let list = step.question.choices().and_then(|choices| self.plain.questionnaire.list_of(choices));
        let fits = |choice: &Id| {
            let synonyms = list.map(|list| format!("{list}--{choice}.synonyms")).filter(|id| self.messages.has(id));
            let synonyms = synonyms.map(|id| self.messages.plain(&id)).unwrap_or_default();
            text::matches(word, &self.option(step, choice)) || text::matches(word, &synonyms)
        };
        step.options.iter().enumerate().filter(|(_, choice)| fits(choice)).map(|(place, _)| place).collect()
    }

    /// A value in the words of the interface.
    pub(super) fn value(&self, step: &Step<'_>, value: &Value) -> String {
        let argument = match value {
            Value::Yes => return self.messages.plain("ask-yes"),
            Value::No => return self.messages.plain("ask-no"),
            Value::Choice(choice) => return self.option(step, choice),
            Value::Choices(choices) if choices.is_empty() => return self.messages.plain("ask-none"),
            Value::Choices(choices) => {
                let names: Vec<String> = choices.iter().map(|choice| self.option(step, choice)).collect();
                return names.join("; ");
            }
            Value::Text(text) => Argument::Text(text.clone()),
            Value::Words(words) => return words.values().cloned().collect::<Vec<_>>().join(" / "),
            Value::Date(day) => Argument::Date(*day),
            Value::Number(n, unit) => Argument::Number(*n, *unit),
            Value::Every(n, unit) => Argument::Every(*n, *unit),
            Value::Country(country) => Argument::Country(*country),
            Value::Countries(countries) => {
                let names = countries.iter().map(|country| {
                    self.plain.law.countries().name(*country, self.messages.language().tag()).to_owned()
                });
                return names.collect::<Vec<_>>().join("; ");
            }
        };
        speak::value(&self.messages, self.plain.law, &argument).map(|phrase| phrase.plain()).unwrap_or_default()
    }

    /// What was said so far, in words.
    pub(super) fn state(&self, step: &Step<'_>, state: &State<Value>) -> String {
        use crate::i18n::Arg;
        match state {
            State::Given(value) => self.value(step, value),
            State::Carried(value, _) => {
                let value = self.value(step, value);
                self.messages.text("ask-carried", &[("value", Arg::Text(&value))])
            }
            State::Unknown { who, .. } if who.is_empty() => self.messages.plain("ask-unknown"),
            State::Unknown { who, .. } => self.messages.text("ask-unknown-who", &[("who", Arg::Text(who))]),
            State::NotApplicable(reason) => format!("– ({reason})"),
            State::Unfinished(text) => self.messages.text("ask-unread", &[("more", Arg::Text(text))]),
        }
    }
}
