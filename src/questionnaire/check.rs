//! The static checks of a questionnaire, made at every load.
//!
//! What must never happen here: a check that needs answers, and one that only warns.

use std::collections::BTreeMap;

use super::condition::Condition;
use super::facts::{FACTS, NOTES};
use super::{Cell, Choices, Kind, Place, Question, Questionnaire, QuestionnaireError, Section, reach};
use crate::id::Id;

fn fault<T>(question: &impl ToString, what: impl Into<String>) -> Result<T, QuestionnaireError> {
    Err(QuestionnaireError::Question { question: question.to_string(), what: what.into() })
}

/// Where every question stands, in reading order.
pub(super) fn places(sections: &[Section]) -> Result<BTreeMap<Id, Place>, QuestionnaireError> {
    fn collect(
        questions: &[Question],
        section: usize,
        way: &[usize],
        inside: &[Id],
        into: &mut BTreeMap<Id, Place>,
    ) -> Result<(), QuestionnaireError> {
        for (position, question) in questions.iter().enumerate() {
            if question.id.has_name_space() {
                return fault(&question.id, "ids of the program have no `_`");
            }
            let mut way = way.to_vec();
            way.push(position);
            let place = Place { order: into.len(), section, way: way.clone(), inside: inside.to_vec() };
            if into.insert(question.id.clone(), place).is_some() {
                return fault(&question.id, "stands twice");
            }
            if let Kind::Rows { fields, .. } = &question.kind {
                let mut inside = inside.to_vec();
                inside.push(question.id.clone());
                collect(fields, section, &way, &inside, into)?;
            }
        }
        Ok(())
    }
    let mut into = BTreeMap::new();
    for (section, content) in sections.iter().enumerate() {
        collect(&content.questions, section, &[], &[], &mut into)?;
    }
    Ok(into)
}

/// Every check that needs the whole questionnaire.
pub(super) fn check(questionnaire: &Questionnaire) -> Result<(), QuestionnaireError> {
    for question in questionnaire.questions() {
        let checker = Checker { questionnaire, question };
        checker.kind()?;
        checker.condition(&question.ask_if)?;
        checker.names()?;
        reach::check(questionnaire, question).or_else(|what| fault(&question.id, what))?;
    }
    Ok(())
}

/// What answers speak for: every condition can hold and names questions before the measures, every entry exists.
pub(super) fn suggestions(questionnaire: &Questionnaire) -> Result<(), QuestionnaireError> {
    let mut seen = std::collections::BTreeSet::new();
    let questions = questionnaire.questions();
    let first = questions.iter().find(|question| matches!(question.kind, Kind::Measures(_)));
    for suggestion in &questionnaire.suggestions {
        let name = format!("suggestion {}", suggestion.id);
        let catalogue = &questionnaire.catalogue;
        let Some(first) = first else { return fault(&name, "has no measures to speak for") };
        if !seen.insert(&suggestion.id) {
            return fault(&name, "stands twice");
        }
        if let Some(lost) = suggestion.measures.iter().find(|id| catalogue.measure(id.as_str()).is_none()) {
            return fault(&name, format!("names the measure `{lost}`, which does not exist"));
        }
        if let Some(lost) = suggestion.safeguards.iter().find(|id| catalogue.entry("safeguard", id.as_str()).is_none())
        {
            return fault(&name, format!("names the safeguard `{lost}`, which does not exist"));
        }
        // The condition is tested where the measures begin.
        let mut asked = (*first).clone();
        asked.ask_if = suggestion.condition.clone();
        let checker = Checker { questionnaire, question: &asked };
        let checked = checker.condition(&asked.ask_if).map_err(|error| match error {
            QuestionnaireError::Question { what, .. } => QuestionnaireError::Question { question: name.clone(), what },
            other @ QuestionnaireError::Data(_) => other,
        });
        checked?;
        reach::check(questionnaire, &asked).or_else(|what| fault(&name, what))?;
    }
    Ok(())
}

struct Checker<'a> {
    questionnaire: &'a Questionnaire,
    question: &'a Question,
}

impl Checker<'_> {
    fn fault<T>(&self, what: impl Into<String>) -> Result<T, QuestionnaireError> {
        fault(&self.question.id, what)
    }

    /// The earlier question with this id, visible from here: at the same level, further out, or (for
    /// conditions over rows) inside `list`.
    fn earlier(&self, id: &str, list: Option<&Id>) -> Result<&Question, QuestionnaireError> {
        let Some(question) = self.questionnaire.question(id) else {
            return self.fault(format!("names `{id}`, which does not exist"));
        };
        let (Some(here), Some(there)) =
            (self.questionnaire.places.get(&self.question.id), self.questionnaire.places.get(id))
        else {
            return self.fault("has no place");
        };
        if there.order >= here.order {
            return self.fault(format!("names `{id}`, which comes later"));
        }
        let visible = match (list, there.inside.split_last()) {
            (Some(list), Some((last, outer))) if last == list => here.inside.starts_with(outer),
            _ => here.inside.starts_with(&there.inside),
        };
        if !visible {
            return self.fault(format!("names `{id}`, which stands in another list"));
        }
        Ok(question)
    }

    fn kind(&self) -> Result<(), QuestionnaireError> {
        let question = self.question;
        if let Some(choices) = question.choices() {
            self.choices(choices)?;
        }
        match &question.kind {
            Kind::Number(units) if units.is_empty() => return self.fault("takes no unit"),
            Kind::Rows { label, fields } => {
                let named = fields.iter().find(|field| field.id == *label);
                if !named.is_some_and(|field| field.kind == Kind::Text && field.ask_if == Condition::Always) {
                    return self
                        .fault(format!("its label `{label}` is no field of the kind Text that is always asked"));
                }
                // One level is what the file, the line mode and the sheets show; refuse what nobody tested.
                if fields.iter().any(|f| matches!(f.kind, Kind::Rows { .. } | Kind::Measures(_) | Kind::AsOf)) {
                    return self.fault("has a field that is a list of its own");
                }
            }
            Kind::Each { of, .. } if !matches!(self.earlier(of.as_str(), None)?.kind, Kind::Many(_)) => {
                return self.fault(format!("is asked for each of `{of}`, which takes no choices"));
            }
            Kind::Measures(control) if self.questionnaire.catalogue.control(control.as_str()).is_none() => {
                return self.fault(format!("names the control `{control}`, which does not exist"));
            }
            _ => {}
        }
        let many = matches!(question.kind, Kind::Many(_) | Kind::Each { cell: Cell::Many(_), .. } | Kind::Countries);
        if question.at_least > 0 && !many {
            return self.fault("has a least number of choices but takes no choices");
        }
        Ok(())
    }

    fn choices(&self, choices: &Choices) -> Result<(), QuestionnaireError> {
        match choices {
            Choices::Here(ids) => {
                let mut seen = std::collections::BTreeSet::new();
                if ids.is_empty() {
                    return self.fault("has no choices");
                }
                if let Some(twice) = ids.iter().find(|id| !seen.insert(*id)) {
                    return self.fault(format!("has the choice `{twice}` twice"));
                }
            }
            Choices::List(list) => {
                if !self.questionnaire.catalogue.lists.contains_key(list) {
                    return self.fault(format!("names the list `{list}`, which does not exist"));
                }
            }
            Choices::ChosenIn(from) => {
                let earlier = self.earlier(from.as_str(), None)?;
                let same_cells = match (&earlier.kind, &self.question.kind) {
                    (Kind::Many(_), _) => true,
                    (Kind::Each { of, cell: Cell::Many(_) }, Kind::Each { of: here, .. }) => of == here,
                    _ => false,
                };
                if !same_cells {
                    return self.fault(format!("takes its choices from `{from}`, which offers none here"));
                }
            }
        }
        Ok(())
    }

    fn condition(&self, condition: &Condition) -> Result<(), QuestionnaireError> {
        self.part(condition, None)
    }

    fn part(&self, condition: &Condition, list: Option<&Id>) -> Result<(), QuestionnaireError> {
        match condition {
            Condition::Always => Ok(()),
            Condition::Is(id, values) | Condition::Has(id, values) => {
                let asked = self.earlier(id.as_str(), list)?;
                if values.is_empty() {
                    return self.fault(format!("tests `{id}` for nothing"));
                }
                values.iter().try_for_each(|value| self.value(asked, value))
            }
            Condition::Tagged(id, tag) => {
                let asked = self.earlier(id.as_str(), list)?;
                let tagged = asked
                    .choices()
                    .and_then(|choices| self.questionnaire.list_of(choices))
                    .and_then(|list| self.questionnaire.catalogue.lists.get(list))
                    .is_some_and(|list| list.entries.iter().any(|entry| entry.tags.contains(tag)));
                if tagged {
                    Ok(())
                } else {
                    self.fault(format!("tests `{id}` for the tag `{tag}`, which no entry has"))
                }
            }
            Condition::Answered(id) => self.earlier(id.as_str(), list).map(|_| ()),
            Condition::AnyRow(id, inner) | Condition::AllRows(id, inner) => {
                if !matches!(self.earlier(id.as_str(), list)?.kind, Kind::Rows { .. }) {
                    return self.fault(format!("tests the rows of `{id}`, which has none"));
                }
                self.part(inner, Some(id))
            }
            Condition::Fact(name) => {
                let Some(fact) = FACTS.iter().find(|fact| *name == fact.name) else {
                    return self.fault(format!("names the fact `{name}`, which is not registered"));
                };
                fact.reads().try_for_each(|id| self.earlier(id, list).map(|_| ()))
            }
            Condition::All(parts) | Condition::Any(parts) => {
                if parts.is_empty() {
                    return self.fault("has an empty All or Any");
                }
                parts.iter().try_for_each(|part| self.part(part, list))
            }
            Condition::Not(inner) => {
                self.part(inner, list)?;
                self.open_to_negation(inner, list)
            }
        }
    }

    /// A closed question makes every test of it false, so its negation would be true for the wrong reason.
    fn open_to_negation(&self, condition: &Condition, list: Option<&Id>) -> Result<(), QuestionnaireError> {
        let mut closable = None;
        condition.each(&mut |part| {
            let asks: Vec<&str> = match part {
                Condition::Fact(name) => {
                    FACTS.iter().find(|f| *name == f.name).map(|f| f.reads().collect()).unwrap_or_default()
                }
                other => other.leaf().map(Id::as_str).into_iter().collect(),
            };
            for id in asks {
                let Some(question) = self.questionnaire.question(id) else { continue };
                let around = self.questionnaire.lists_around(id);
                let always = question.ask_if == Condition::Always
                    && !question.may(super::May::NotApplicable)
                    && around.iter().all(|list| {
                        self.questionnaire.question(list.as_str()).is_some_and(|q| q.ask_if == Condition::Always)
                    });
                if !always {
                    closable = Some(id.to_owned());
                }
            }
        });
        let _ = list;
        match closable {
            Some(id) => self.fault(format!("negates a test of `{id}`, which may be closed")),
            None => Ok(()),
        }
    }

    fn value(&self, asked: &Question, value: &str) -> Result<(), QuestionnaireError> {
        let exists = match (&asked.kind, asked.choices()) {
            (Kind::YesNo | Kind::Each { cell: Cell::YesNo, .. }, _) => matches!(value, "yes" | "no"),
            (Kind::Country | Kind::Countries, _) => value.parse::<crate::law::Country>().is_ok(),
            (_, Some(choices)) => match (choices, self.questionnaire.list_of(choices)) {
                (Choices::Here(ids), _) => ids.iter().any(|id| *id == *value),
                (_, Some(list)) => self.questionnaire.catalogue.entry(list.as_str(), value).is_some(),
                (_, None) => false,
            },
            _ => false,
        };
        if exists { Ok(()) } else { self.fault(format!("tests `{}` for `{value}`, which it never is", asked.id)) }
    }

    fn names(&self) -> Result<(), QuestionnaireError> {
        if let Some(name) = &self.question.tells {
            let Some(note) = NOTES.iter().find(|note| *name == note.name) else {
                return self.fault(format!("tells `{name}`, which is not registered"));
            };
            for id in note.reads() {
                self.earlier(id, None)?;
            }
        }
        for end in &self.question.ends {
            let Some(Choices::Here(choices)) = self.question.choices() else {
                return self.fault("ends the interview but has no choices of its own");
            };
            if !choices.contains(end) {
                return self.fault(format!("ends the interview at `{end}`, which is no choice"));
            }
        }
        Ok(())
    }
}
