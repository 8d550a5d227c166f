//! What a filled-in form leads to.
//!
//! What must never happen here: an edit made from a row that is not shown.

use std::collections::BTreeMap;

use super::{Form, Purpose, Target, Wrong};
use crate::catalogue::ParamKind;
use crate::id::{Id, Path};
use crate::interview::edit::Edit;
use crate::interview::typed;
use crate::profile::{Attachment, State, Use, Value};
use crate::sheets::waive::{is_name, says_something};
use crate::tui::dialogs::{Looks, Then};
use crate::tui::effect::Effect;

impl Form {
    pub(super) fn submit(&self, looks: &Looks<'_>) -> std::result::Result<Then, Wrong> {
        let say = |id: &str| looks.messages.plain(id);
        let date = |row: &str| {
            typed::date_in(looks.typed, self.text(row)).map_err(|unread| Wrong::at(row, say(unread.of_day())))
        };
        match &self.purpose {
            Purpose::Own(list) => {
                let words = self.words();
                if words.is_empty() {
                    return Err(self.first("screen-words-blank", looks));
                }
                let tags = self.tags();
                Ok(Then::Own(Edit::Own { list: list.clone(), words, tags }))
            }
            Purpose::OwnMeasure(path, control) => {
                let words = self.words();
                let Ok(list) = Id::new("measure") else { return Err(Wrong { row: None, says: String::new() }) };
                if words.is_empty() {
                    return Err(self.first("screen-words-blank", looks));
                }
                Ok(Then::OwnMeasure(Edit::Own { list, words, tags: vec![control.clone()] }, path.clone()))
            }
            Purpose::Measure(path, measure, params) => {
                let read = |(id, kind): &(Id, ParamKind)| -> std::result::Result<Option<(Id, Value)>, Wrong> {
                    let wrong = |message: &str| Wrong::at(id.as_str(), say(message));
                    let value = match kind {
                        ParamKind::One(_) => match self.choice(id.as_str()) {
                            Some(choice) => Some(Value::Choice(
                                Id::new(choice).map_err(|error| Wrong::at(id.as_str(), error.to_string()))?,
                            )),
                            None => None,
                        },
                        _ if self.text(id.as_str()).is_empty() => None,
                        ParamKind::Text => Some(Value::Text(self.text(id.as_str()).to_owned())),
                        ParamKind::Number(units) => {
                            let read = typed::number(looks.typed, units, self.text(id.as_str()));
                            Some(
                                read.map(|(n, unit)| Value::Number(n, unit))
                                    .map_err(|_u| wrong("ask-unread-number"))?,
                            )
                        }
                        ParamKind::Interval => {
                            let read = typed::interval(looks.typed, self.text(id.as_str()));
                            Some(
                                read.map(|(n, unit)| Value::Every(n, unit))
                                    .map_err(|_u| wrong("ask-unread-interval"))?,
                            )
                        }
                    };
                    Ok(value.map(|value| (id.clone(), value)))
                };
                let values = || -> std::result::Result<Vec<(Id, Value)>, Wrong> {
                    let read: std::result::Result<Vec<Option<(Id, Value)>>, Wrong> = params.iter().map(read).collect();
                    Ok(read?.into_iter().flatten().collect())
                };
                let is = match self.choice("state") {
                    Some("in-place") => Some(State::Given(Use::InPlace(values()?))),
                    Some("planned") => Some(State::Given(Use::Planned(date("until")?, values()?))),
                    Some("no") => Some(State::Given(Use::No)),
                    Some("unknown") => Some(State::Unknown { who: self.text("who").to_owned(), by: self.by(looks)? }),
                    Some("open") => None,
                    _ => return Err(Wrong::at("state", say("screen-nothing-chosen"))),
                };
                let note = self.text("note").to_owned();
                Ok(Then::Edits(vec![Edit::Use { control: path.clone(), measure: measure.clone(), is, note }]))
            }
            Purpose::Attach(path) => {
                let document = self.text("document").to_owned();
                if document.is_empty() {
                    return Err(Wrong::at("document", say("screen-blank")));
                }
                let is = State::Given(Attachment { document, date: date("date")? });
                Ok(Then::Edits(vec![Edit::Attach { control: path.clone(), is }]))
            }
            Purpose::Unknown(path, target) => self.unknown(path, target, looks),
            Purpose::Waive(finding, saw) => {
                let (reason, by) = (self.text("reason").to_owned(), self.text("by").to_owned());
                if reason.is_empty() {
                    return Err(Wrong::at("reason", say("findings-reason-blank")));
                }
                if !says_something(&reason) {
                    return Err(Wrong::at("reason", say("findings-reason-nothing")));
                }
                if !is_name(&by) {
                    return Err(Wrong::at("by", say("findings-by-blank")));
                }
                Ok(Then::Edits(vec![Edit::Waive { finding: finding.clone(), reason, by, saw: saw.clone() }]))
            }
            Purpose::NewProfile(start) => match self.text("name") {
                // A profile needs a name, a beginner none: it can be renamed at any time.
                "" => Ok(Then::Effect(Effect::Create(say("form-name-default"), *start))),
                name => Ok(Then::Effect(Effect::Create(name.to_owned(), *start))),
            },
            Purpose::Elsewhere(proposed) => match self.text("place") {
                "" => Ok(Then::Elsewhere(proposed.clone())),
                place => Ok(Then::Elsewhere(place.to_owned())),
            },
            Purpose::Rename(path) => match self.text("name") {
                "" => Err(Wrong::at("name", say("screen-blank"))),
                name => Ok(Then::Effect(Effect::Rename(path.clone(), name.to_owned()))),
            },
        }
    }

    /// What is wrong with the first row.
    fn first(&self, message: &str, looks: &Looks<'_>) -> Wrong {
        Wrong { row: self.rows.first().map(|row| row.id.clone()), says: looks.messages.plain(message) }
    }

    fn by(&self, looks: &Looks<'_>) -> std::result::Result<Option<crate::day::Day>, Wrong> {
        match self.text("by") {
            "" => Ok(None),
            text => match typed::date_in(looks.typed, text) {
                Ok(day) => Ok(Some(day)),
                Err(unread) => Err(Wrong::at("by", looks.messages.plain(unread.of_day()))),
            },
        }
    }

    fn unknown(&self, path: &Path, target: &Target, looks: &Looks<'_>) -> std::result::Result<Then, Wrong> {
        let note = self.text("note").to_owned();
        let by = self.by(looks)?;
        let who = self.text("who").to_owned();
        let edits = match (self.choice("state"), target) {
            (Some("unknown"), Target::Answer(_)) => {
                vec![Edit::Answer { path: path.clone(), is: State::Unknown { who, by }, note }]
            }
            (Some("not-applicable"), Target::Answer(_)) => {
                let is = State::NotApplicable(self.text("reason").to_owned());
                vec![Edit::Answer { path: path.clone(), is, note }]
            }
            // A note beside an answer that stays.
            (Some("note"), Target::Answer(Some(is))) => vec![Edit::Answer { path: path.clone(), is: is.clone(), note }],
            (Some("open"), _) => vec![Edit::Forget(path.clone())],
            (Some("unknown"), Target::Complete(_)) => {
                vec![Edit::Complete { path: path.clone(), is: State::Unknown { who, by } }]
            }
            _ => return Err(Wrong::at("state", looks.messages.plain("screen-nothing-chosen"))),
        };
        Ok(Then::Edits(edits))
    }

    /// The words per language that rows named like languages hold.
    fn words(&self) -> BTreeMap<String, String> {
        let rows = self.rows.iter().filter(|row| crate::i18n::is_document_language(&row.id));
        let words = rows.map(|row| (row.id.clone(), self.text(&row.id).to_owned()));
        words.filter(|(_, text)| !text.is_empty()).collect()
    }

    /// The tags that were answered with yes; rows named `tag-…`.
    fn tags(&self) -> Vec<Id> {
        let rows = self.rows.iter().filter_map(|row| Some((row.id.strip_prefix("tag-")?, &row.id)));
        rows.filter(|(_, id)| self.choice(id) == Some("yes")).filter_map(|(tag, _)| Id::new(tag).ok()).collect()
    }
}
