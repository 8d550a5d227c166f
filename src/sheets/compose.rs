//! Composing the sheets of a set from the dossier, the findings and the law.
//!
//! One file per sheet. What must never happen here: language, an affirmative sentence about an unsettled
//! fact, and a needed answer whose absence nobody sees.

mod declarations;
mod evidence;
mod head;
mod health;
mod measures;
mod once;
mod open_points;
mod outsourcing;
mod parts;
mod place;
mod secrecy;
mod subject;
mod subprocessor_terms;
mod subprocessors;
mod terms;
mod transfers;

use super::block::{Argument, Block, Content, FieldLine, Mark, Row, Say, Sheet, Trace};
use super::points::{OpenPoint, Points, question_at};
use crate::dossier::{Chosen, Dossier, Field, Known};
use crate::id::{Id, Path};
use crate::interview::Walk;
use crate::law::{Authority, LawAt, Regime};
use crate::questionnaire::{Need, Question, Questionnaire};
use crate::rules::regimes::{Governing, governing};

/// The sheets of a set with its open points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composed {
    /// The sheets in order, the head first.
    pub sheets: Vec<Sheet>,
    /// The open points by number.
    pub open: Vec<OpenPoint>,
    /// The law that the sentences are about.
    pub governing: Governing,
    /// The message with the name of the authority, where sentences may name it: under the UK GDPR alone it changes
    /// with the day.
    pub regulator: Option<String>,
}

/// The ids of all annexes that a set can have, in order. Only those that are in a set are numbered and listed.
pub const ANNEXES: [&str; 7] = ["subject", "subprocessors", "measures", "secrecy", "transfers", "terms", "outsourcing"];

/// Composes a set.
pub fn compose(questionnaire: &Questionnaire, walk: &Walk<'_>, dossier: &Dossier, law: &LawAt<'_>) -> Composed {
    let governing = governing(dossier, law);
    let mut composer = Composer { questionnaire, dossier, law, governing, points: Points::new(questionnaire, walk) };
    // Open points are numbered in the order in which they are met, so the head comes first; what it lists is
    // known only when all annexes are composed. A sheet that is not in the set is `None`.
    let mut head = head::compose(&mut composer);
    let annexes = [
        Some(subject::compose(&mut composer)),
        Some(subprocessors::compose(&mut composer)),
        Some(measures::compose(&mut composer)),
        secrecy::compose(&mut composer),
        transfers::compose(&mut composer),
        terms::compose(&mut composer),
        outsourcing::compose(&mut composer),
    ];
    let annexes: Vec<Sheet> = annexes.into_iter().flatten().collect();
    head::list(&mut head, &annexes);
    let mut sheets = vec![head];
    sheets.extend(annexes);
    sheets.extend(declarations::compose(&mut composer));
    sheets.extend(open_points::compose(composer.points.list()));
    let regulator = match governing {
        Governing::UkGdpr => law.authority(Regime::Uk).map(Authority::message),
        Governing::Gdpr | Governing::Fadp => None,
    };
    Composed { sheets, open: composer.points.into_list(), governing, regulator }
}

impl Composed {
    /// The ids of the annexes in this set; an annex has the number of its place here.
    pub fn annexes(&self) -> impl Iterator<Item = &Id> {
        self.sheets.iter().map(|sheet| &sheet.id).filter(|id| ANNEXES.iter().any(|annex| **id == **annex))
    }
}

/// What the sheets are composed with.
struct Composer<'d> {
    questionnaire: &'d Questionnaire,
    dossier: &'d Dossier,
    law: &'d LawAt<'d>,
    governing: Governing,
    points: Points<'d>,
}

/// A value with its mark and what stands behind it.
struct Stated {
    value: Argument,
    mark: Option<Mark>,
    trace: Vec<Trace>,
}

impl Composer<'_> {
    /// A field as an argument: its value, its open point, or a placeholder; `None` prints nothing.
    fn state<T>(&mut self, field: &Field<T>, value: impl Fn(&T) -> Argument) -> Option<Stated> {
        let stated = match &field.known {
            Known::Given(known) | Known::Carried(known) => value(known),
            Known::Placeholder => {
                if self.is_optional(&field.at) {
                    return None;
                }
                Argument::Placeholder
            }
            Known::NotApplicable | Known::NotAsked => return None,
            Known::NotAnswered | Known::Unknown { .. } if self.is_optional(&field.at) => return None,
            Known::NotAnswered | Known::Unknown { .. } | Known::Undecided(_) => self.points.of(field)?,
        };
        Some(Stated { value: stated, mark: mark(field), trace: self.behind(&field.at) })
    }

    fn is_optional(&self, at: &Path) -> bool {
        question_at(self.questionnaire, at).is_some_and(|question| question.need == Need::Optional)
    }

    /// The answer and the law that its question cites.
    fn behind(&self, at: &Path) -> Vec<Trace> {
        let mut trace = vec![Trace::Answer(at.clone())];
        let cites = question_at(self.questionnaire, at).map_or(&[][..], |question| &question.cites);
        for law in cites.iter().filter_map(|cite| self.governing.cite(cite)).map(Trace::Law) {
            if !trace.contains(&law) {
                trace.push(law);
            }
        }
        trace
    }

    /// The name of a column that shows a field of rows.
    fn column(&self, question: &str) -> Say {
        Say::plain(self.questionnaire.question(question).map_or_else(String::new, Question::field))
    }

    /// The title of a numbered annex.
    fn title(&self, id: &str) -> Block {
        let number = Id::new(id).map_or(Argument::Empty, Argument::SheetNumber);
        Block::new("title", Content::Heading(1, Say::plain(format!("sheet-{id}-title")).with("number", number)))
            .behind([Trace::Law(self.governing.contract().to_owned())])
    }

    /// A field line, if there is anything to print.
    fn line<T>(&mut self, id: &str, field: &Field<T>, value: impl Fn(&T) -> Argument) -> Option<FieldLine> {
        let name = question_at(self.questionnaire, &field.at).map_or_else(String::new, Question::field);
        let stated = self.state(field, value)?;
        Some(FieldLine {
            id: id.to_owned(),
            name: Say::plain(name),
            value: stated.value,
            mark: stated.mark,
            trace: stated.trace,
        })
    }

    /// The sentence that a value makes; an open answer is printed as a line of its own.
    fn told<T>(&mut self, id: &str, field: &Field<T>, say: impl Fn(&T) -> Say) -> Option<Block> {
        let stated = self.state(field, |value| Argument::Say(Box::new(say(value))))?;
        let say = match stated.value {
            Argument::Say(say) => *say,
            open => Self::open_line(open),
        };
        Some(Block { id: id.to_owned(), is: Content::Paragraph(say), mark: stated.mark, trace: stated.trace })
    }

    /// One sentence per choice: `<message>--<choice>`.
    fn sentence(&mut self, id: &str, message: &str, field: &Field<Chosen>) -> Option<Block> {
        self.told(id, field, |chosen| Say::plain(format!("{message}--{}", chosen.id)))
    }

    /// One sentence for yes and one for no: `<message>--yes`, `<message>--no`.
    fn yes_no(&mut self, id: &str, message: &str, field: &Field<bool>) -> Option<Block> {
        self.told(id, field, |yes| Say::plain(format!("{message}--{}", if *yes { "yes" } else { "no" })))
    }

    /// Yes or no in a table cell.
    fn yes_or_no(&mut self, field: &Field<bool>) -> Option<Stated> {
        self.state(field, |yes| Argument::Say(Box::new(Say::plain(if *yes { "sheet-yes" } else { "sheet-no" }))))
    }

    /// The field, unless it waits for a question whose open point stands beside it already.
    fn beside<T>(field: &Field<T>) -> Option<&Field<T>> {
        (!matches!(field.known, Known::Undecided(_))).then_some(field)
    }

    /// A choice in a table cell, in the words `<message>--<choice>`.
    fn cell(&mut self, message: &str, field: &Field<Chosen>) -> Option<Stated> {
        self.state(field, |chosen| Argument::Say(Box::new(Say::plain(format!("{message}--{}", chosen.id)))))
    }

    /// A day in a table cell.
    fn day(&mut self, field: &Field<crate::day::Day>) -> Option<Stated> {
        self.state(field, |day| Argument::Date(*day))
    }

    /// A line that is nothing but the open point, which names its question.
    fn open_line(open: Argument) -> Say {
        Say::plain("sheet-item").with("item", open)
    }

    /// A paragraph that is nothing but an open point, if the field is open.
    fn open_block<T>(&mut self, id: &str, field: &Field<T>) -> Option<Block> {
        let open = self.points.of(field)?;
        let say = Self::open_line(open);
        Some(Block::new(id, Content::Paragraph(say)).behind(self.behind(&field.at)))
    }

    /// The same for choices of a question of its own, in sentences' words: `<words>--<choice>`.
    fn worded(&mut self, id: &str, lead: &str, words: &str, field: &Field<Vec<Chosen>>) -> Vec<Block> {
        let own = |mut chosen: Chosen| {
            chosen.message = Some(format!("{words}--{}", chosen.id));
            chosen
        };
        let field = field.clone().map(|chosen| chosen.into_iter().map(own).collect());
        self.bullets(id, Some(lead), None, &field)
    }

    /// Chosen entries as bullets with a lead-in, or an open line. An empty choice prints `none`, if there is one.
    fn bullets(&mut self, id: &str, lead: Option<&str>, none: Option<&str>, field: &Field<Vec<Chosen>>) -> Vec<Block> {
        let trace = self.behind(&field.at);
        match field.value() {
            Some(chosen) if chosen.is_empty() => {
                let none = none.map(|none| Block::new(id, Content::Paragraph(Say::plain(none))));
                none.map(|block| block.behind(trace).marked(mark(field))).into_iter().collect()
            }
            Some(chosen) => {
                let mut blocks = Vec::new();
                if let Some(lead) = lead {
                    blocks.push(
                        Block::new(id, Content::Paragraph(Say::plain(lead))).behind(trace.clone()).marked(mark(field)),
                    );
                }
                let items =
                    chosen.iter().map(|chosen| bullet(&format!("{id}/{}", chosen.id), chosen, &field.at)).collect();
                let list = Block::new(format!("{id}/list"), Content::List(items)).behind(trace);
                blocks.push(list.marked(if lead.is_none() { mark(field) } else { None }));
                blocks
            }
            None if field.is_open() => self.open_block(id, field).into_iter().collect(),
            None => Vec::new(),
        }
    }
}

/// One chosen entry as a bullet.
fn bullet(id: &str, chosen: &Chosen, at: &Path) -> Block {
    let say = Say::plain("sheet-item").with("item", choice(chosen));
    let entry = chosen.message.iter().map(|message| Trace::Entry(message.clone()));
    Block::new(id, Content::Paragraph(say)).behind([Trace::Answer(at.clone())]).behind(entry)
}

/// A chosen entry as an argument.
fn choice(chosen: &Chosen) -> Argument {
    match &chosen.message {
        Some(message) => Argument::Choice(message.clone()),
        None => Argument::Own(chosen.own.clone()),
    }
}

#[expect(clippy::ptr_arg, reason = "it is passed where a function of the field's own type is asked for")]
fn text(text: &String) -> Argument {
    Argument::Text(text.clone())
}

fn mark<T>(field: &Field<T>) -> Option<Mark> {
    field.is_carried().then_some(Mark::Confirm)
}

fn heading(level: u8, id: &str, message: &str) -> Block {
    Block::new(id, Content::Heading(level, Say::plain(message)))
}

/// A table without the columns in which nothing is stated.
fn table(columns: Vec<Say>, rows: Vec<Row>) -> Content {
    let stated =
        |column: usize| rows.iter().any(|row| row.cells.get(column).is_some_and(|cell| *cell != Argument::Empty));
    let kept: Vec<bool> = (0..columns.len()).map(stated).collect();
    let keep = |place: &usize| kept.get(*place).copied().unwrap_or(true);
    let columns = columns.into_iter().enumerate().filter(|(place, _)| keep(place)).map(|(_, column)| column).collect();
    let rows = rows.into_iter().map(|mut row| {
        row.cells = row.cells.into_iter().enumerate().filter(|(place, _)| keep(place)).map(|(_, cell)| cell).collect();
        row
    });
    Content::Table(columns, rows.collect())
}

/// Several statements of one cell below each other.
fn lines(parts: Vec<Stated>) -> Option<Stated> {
    let mut whole = Stated { value: Argument::Empty, mark: None, trace: Vec::new() };
    let mut values = Vec::new();
    for part in parts {
        values.push(part.value);
        whole.mark = whole.mark.or(part.mark);
        whole.trace.extend(part.trace);
    }
    if values.is_empty() {
        return None;
    }
    whole.value = Argument::Lines(values);
    Some(whole)
}

/// One row of a table from stated cells; a cell that states nothing is empty.
fn row(id: &str, cells: Vec<Option<Stated>>) -> Row {
    let mut row = Row { id: id.to_owned(), cells: Vec::new(), mark: None, trace: Vec::new() };
    for cell in cells {
        match cell {
            Some(stated) => {
                row.cells.push(stated.value);
                row.mark = row.mark.or(stated.mark);
                for trace in stated.trace {
                    if !row.trace.contains(&trace) {
                        row.trace.push(trace);
                    }
                }
            }
            None => row.cells.push(Argument::Empty),
        }
    }
    row
}

fn sheet(id: &str, blocks: Vec<Block>) -> Sheet {
    // The ids stand in this module and are tested; an unreadable one would be a fault of the program.
    Sheet { id: Id::new(id).unwrap_or_else(|_| Id::own(0)), blocks: once::once(blocks) }
}

impl Composer<'_> {
    /// The possible seats of the client: its own, or those a template is for.
    fn seats(&self) -> Vec<crate::law::Country> {
        let client = &self.dossier.parties.client;
        match (client.country.value(), client.countries.value()) {
            (Some(country), _) => vec![*country],
            (None, countries) => countries.cloned().unwrap_or_default(),
        }
    }

    /// A sentence on secrecy in its wording `.civil` where every possible seat of the client is in the United Kingdom:
    /// there the duty is one of the common law, and the program knows of no punishment that anybody could be told of.
    fn of_duty(&self, message: &str) -> String {
        let seats = self.seats();
        let civil = !seats.is_empty() && seats.iter().all(|seat| seat.code() == "GB");
        if civil { format!("{message}.civil") } else { message.to_owned() }
    }

    /// Whether every possible seat of the client is in Germany, so that the German Criminal Code may be named.
    fn is_german_client(&self) -> bool {
        let client = &self.dossier.parties.client;
        let german = |country: &crate::law::Country| country.code() == "DE";
        match (client.country.value(), client.countries.value()) {
            (Some(country), _) => german(country),
            (None, Some(countries)) => !countries.is_empty() && countries.iter().all(german),
            (None, None) => false,
        }
    }
}
