//! Speaking a set of sheets in one language: blocks become words, ids and traces stay.
//!
//! Every value that is not our own wording travels through the messages between two noncharacters, so that
//! the page still knows what somebody typed, what is a citation and what is open. Entered text never
//! contains them: cleaning removes noncharacters. What must never happen here: a word from another language,
//! and an argument that is dropped.

use std::collections::BTreeMap;

use super::block::{Argument, Block, Content, FieldLine, Mark, Row, Say, Sheet, Signature};
use super::compose::Composed;
use super::page::{
    Grade, Page, PageNumber, Phrase, Run, SignatureWords, Spoken, SpokenField, SpokenRow, SpokenSheet, SpokenSignature,
    Words,
};
use crate::day::Day;
use crate::i18n::{Arg, Messages, NotSaid};
use crate::id::Id;
use crate::law::{self, Law};
use crate::rules::regimes::Governing;

mod runs;

use runs::{CLOSE, OPEN, entered, run, split};

/// What a page says about itself.
#[derive(Debug, Clone)]
pub struct Imprint {
    /// Draft or final.
    pub grade: Grade,
    /// The version day, if it is known.
    pub as_of: Option<Day>,
    /// The version of the program.
    pub program: String,
    /// The version of the questionnaire.
    pub questionnaire: String,
}

/// Speaks a set. A message that is missing refuses the language.
pub fn speak(composed: &Composed, messages: &Messages, law: &Law, imprint: &Imprint) -> Result<Page, NotSaid> {
    let annexes: Vec<&Id> = composed.annexes().collect();
    let regulator = composed.regulator.as_deref();
    let speaker = Speaker { messages, law, annexes: &annexes, governing: composed.governing, regulator };
    let mut sheets = Vec::new();
    for sheet in &composed.sheets {
        sheets.push(speaker.sheet(sheet)?);
    }
    let title = match sheets.first().and_then(|sheet| sheet.blocks.first()).map(|block| &block.is) {
        Some(Words::Title(title)) => title.plain(),
        _ => String::new(),
    };
    let stand = match imprint.as_of {
        Some(day) => messages.date(day)?,
        None => messages.say("sheet-footer-no-day", &[])?,
    };
    let footer = messages.say(
        "sheet-footer",
        &[
            ("day", Arg::Text(&stand)),
            ("program", Arg::Text(&imprint.program)),
            ("questionnaire", Arg::Text(&imprint.questionnaire)),
            ("law", Arg::Text(&messages.date(law.checked())?)),
        ],
    )?;
    let head = match imprint.grade {
        Grade::Draft => messages.say("sheet-draft", &[])?,
        Grade::Final => String::new(),
    };
    Ok(Page {
        language: messages.language(),
        title,
        grade: imprint.grade,
        head,
        footer,
        page_number: speaker.page_number()?,
        signature: SignatureWords {
            place_and_date: messages.say("sheet-signature-place", &[])?,
            signature: messages.say("sheet-signature-line", &[])?,
        },
        sheets,
    })
}

struct Speaker<'m> {
    messages: &'m Messages,
    law: &'m Law,
    /// The annexes of the set in order: the place is the number.
    annexes: &'m [&'m Id],
    /// The law that the sentences are about.
    governing: Governing,
    /// The message that names the authority of that law, where it has only one.
    regulator: Option<&'m str>,
}

impl Speaker<'_> {
    fn page_number(&self) -> Result<Vec<PageNumber>, NotSaid> {
        let (this, all) = (OPEN.to_string(), CLOSE.to_string());
        let said = self.messages.say("sheet-page-number", &[("page", Arg::Text(&this)), ("pages", Arg::Text(&all))])?;
        let mut parts = Vec::new();
        let mut words = String::new();
        for character in said.chars() {
            let number = match character {
                OPEN => PageNumber::This,
                CLOSE => PageNumber::All,
                other => {
                    words.push(other);
                    continue;
                }
            };
            if !words.is_empty() {
                parts.push(PageNumber::Words(std::mem::take(&mut words)));
            }
            parts.push(number);
        }
        if !words.is_empty() {
            parts.push(PageNumber::Words(words));
        }
        Ok(parts)
    }

    fn sheet(&self, sheet: &Sheet) -> Result<SpokenSheet, NotSaid> {
        Ok(SpokenSheet { id: sheet.id.to_string(), blocks: self.blocks(&sheet.blocks)? })
    }

    fn blocks(&self, blocks: &[Block]) -> Result<Vec<Spoken>, NotSaid> {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&self, block: &Block) -> Result<Spoken, NotSaid> {
        let marked = |say: &Say| self.marked(self.say(say)?, block.mark);
        let is = match &block.is {
            Content::Title(say) => Words::Title(self.say(say)?),
            Content::Heading(level, say) => Words::Heading(*level, self.say(say)?),
            Content::Paragraph(say) => Words::Paragraph(marked(say)?),
            Content::Note(say) => Words::Note(marked(say)?),
            Content::List(items) => Words::List(self.blocks(items)?),
            Content::Table(columns, rows) => {
                let columns: Result<Vec<Phrase>, NotSaid> = columns.iter().map(|column| self.say(column)).collect();
                let rows: Result<Vec<SpokenRow>, NotSaid> = rows.iter().map(|row| self.row(row)).collect();
                Words::Table(columns?, rows?)
            }
            Content::Fields(lines) => {
                let lines: Result<Vec<SpokenField>, NotSaid> = lines.iter().map(|line| self.field(line)).collect();
                Words::Fields(lines?)
            }
            Content::When(lead, inner) => Words::When(marked(lead)?, self.blocks(inner)?),
            Content::Signatures(signatures) => {
                let spoken: Result<Vec<SpokenSignature>, NotSaid> =
                    signatures.iter().map(|s| self.signature(s)).collect();
                Words::Signatures(spoken?)
            }
        };
        Ok(Spoken { id: block.id.clone(), is, trace: block.trace.clone() })
    }

    fn row(&self, row: &Row) -> Result<SpokenRow, NotSaid> {
        let mut cells: Vec<Phrase> = Vec::new();
        for (column, cell) in row.cells.iter().enumerate() {
            let phrase = self.argument_phrase(cell)?;
            // One mark per row stands with what names it.
            cells.push(self.marked(phrase, if column == 0 { row.mark } else { None })?);
        }
        Ok(SpokenRow { id: row.id.clone(), cells, trace: row.trace.clone() })
    }

    fn field(&self, line: &FieldLine) -> Result<SpokenField, NotSaid> {
        Ok(SpokenField {
            id: line.id.clone(),
            name: self.say(&line.name)?,
            value: self.marked(self.argument_phrase(&line.value)?, line.mark)?,
            trace: line.trace.clone(),
        })
    }

    fn signature(&self, signature: &Signature) -> Result<SpokenSignature, NotSaid> {
        Ok(SpokenSignature {
            id: signature.id.clone(),
            party: self.say(&signature.party)?,
            name: self.argument_phrase(&signature.name)?,
            place: self.argument_phrase(&signature.place)?,
        })
    }

    fn marked(&self, mut phrase: Phrase, mark: Option<Mark>) -> Result<Phrase, NotSaid> {
        if mark == Some(Mark::Confirm) {
            phrase.0.push(Run::Ours(" ".to_owned()));
            phrase.0.push(Run::Mark(self.messages.say("sheet-confirm", &[])?));
        }
        Ok(phrase)
    }

    fn say(&self, say: &Say) -> Result<Phrase, NotSaid> {
        self.spoken(say).map(|text| split(&text))
    }

    fn argument_phrase(&self, argument: &Argument) -> Result<Phrase, NotSaid> {
        let mut variables = Vec::new();
        self.argument("value", argument, &mut variables)?;
        // A number comes in two cases; alone it stands in the nominative.
        let alone = variables.iter().find(|(name, _)| name == "value");
        Ok(alone.map(|(_, value)| split(&value.text())).unwrap_or_default())
    }

    /// A message in its wording for the law that the set is about: under the Swiss Act alone its attribute `.ch`,
    /// under the UK GDPR alone `.uk`, if it has one. Such wording may name the authority (`$regulator`).
    fn words_of(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Result<String, NotSaid> {
        let apart = self.governing.attribute().map(|attribute| format!("{id}.{attribute}"));
        let Some(apart) = apart.filter(|apart| self.messages.has(apart)) else { return self.messages.say(id, args) };
        let Some(regulator) = self.regulator else { return self.messages.say(&apart, args) };
        let form = |form: &str| self.messages.say(&format!("{regulator}.{form}"), &[]);
        let [the, genitive, dative, accusative] = ["nom", "gen", "dat", "acc"].map(form);
        let (the, genitive, dative, accusative) = (the?, genitive?, dative?, accusative?);
        let mut named = args.to_vec();
        named.extend([
            ("regulator", Arg::Text(&the)),
            ("regulator-gen", Arg::Text(&genitive)),
            ("regulator-dat", Arg::Text(&dative)),
            ("regulator-acc", Arg::Text(&accusative)),
        ]);
        self.messages.say(&apart, &named)
    }

    /// The message with its arguments, the runs still between their marks.
    fn spoken(&self, say: &Say) -> Result<String, NotSaid> {
        let mut variables: Vec<(String, Variable)> = Vec::new();
        for (name, argument) in &say.args {
            self.argument(name, argument, &mut variables)?;
        }
        let args: Vec<(&str, Arg<'_>)> = variables
            .iter()
            .map(|(name, value)| {
                let arg = match value {
                    Variable::Text(text) => Arg::Text(text),
                    Variable::Count(number) => Arg::Count(*number),
                };
                (name.as_str(), arg)
            })
            .collect();
        self.words_of(&say.message, &args)
    }

    fn argument(&self, name: &str, argument: &Argument, into: &mut Vec<(String, Variable)>) -> Result<(), NotSaid> {
        let text = match argument {
            Argument::Empty => String::new(),
            Argument::Text(text) => entered(text),
            Argument::Words(words) | Argument::Own(words) => self.words(words)?,
            Argument::Number(n, unit) => {
                into.push((format!("{name}-dative"), Variable::Text(self.messages.number(*n, *unit, true)?)));
                self.messages.number(*n, *unit, false)?
            }
            Argument::Every(n, unit) => self.messages.interval(*n, *unit)?,
            Argument::Count(number) => {
                into.push((name.to_owned(), Variable::Count(*number)));
                return Ok(());
            }
            Argument::Date(day) => self.messages.date(*day)?,
            Argument::Country(country) => {
                self.law.countries().name(*country, self.messages.language().tag()).to_owned()
            }
            Argument::Choice(message) => self.words_of(message, &[])?,
            Argument::Select(choice) => choice.clone(),
            Argument::Cite(citation) => run('C', &cite(self.law, self.messages, citation)?),
            Argument::Say(say) => self.spoken(say)?,
            Argument::SheetNumber(sheet) => {
                let number = self.annexes.iter().position(|annex| *annex == sheet).map_or(0, |place| place + 1);
                into.push((name.to_owned(), Variable::Count(u32::try_from(number).unwrap_or(0))));
                return Ok(());
            }
            Argument::Open(number, what) => {
                let what = split(&self.spoken(what)?).plain();
                let printed =
                    self.messages.say("sheet-open", &[("n", Arg::Plain(*number)), ("what", Arg::Text(&what))])?;
                run('O', &format!("{number}:{printed}"))
            }
            Argument::Placeholder => run('G', ""),
            Argument::Lines(lines) => {
                let mut text = String::new();
                for (position, line) in lines.iter().enumerate() {
                    if position > 0 {
                        text.push_str(&run('B', ""));
                    }
                    let mut inner = Vec::new();
                    self.argument(name, line, &mut inner)?;
                    text.push_str(&inner.last().map(|(_, value)| value.text()).unwrap_or_default());
                }
                text
            }
        };
        into.push((name.to_owned(), Variable::Text(text)));
        Ok(())
    }

    fn words(&self, words: &BTreeMap<String, String>) -> Result<String, NotSaid> {
        match words.get(self.messages.language().id()).filter(|text| !text.trim().is_empty()) {
            Some(text) => Ok(entered(text)),
            // A draft says that the wording is missing; a final document is refused before it gets here.
            None => Ok(run('M', &self.messages.say("sheet-not-worded", &[])?)),
        }
    }
}

/// A message with its arguments, for the interface.
pub fn phrase(messages: &Messages, law: &Law, say: &Say) -> Result<Phrase, NotSaid> {
    Speaker { messages, law, annexes: &[], governing: Governing::Gdpr, regulator: None }.say(say)
}

/// A typed value in words, for the interface.
pub fn value(messages: &Messages, law: &Law, argument: &Argument) -> Result<Phrase, NotSaid> {
    Speaker { messages, law, annexes: &[], governing: Governing::Gdpr, regulator: None }.argument_phrase(argument)
}

/// A citation in words.
pub fn cite(law: &Law, messages: &Messages, id: &str) -> Result<String, NotSaid> {
    let broken = |what: String| NotSaid::Broken { id: id.to_owned(), what };
    let citation = law.citation(id).map_err(|error| broken(error.to_string()))?;
    let words = |message: &str, values: &[(&str, law::Value<'_>)]| {
        let args: Vec<(&str, Arg<'_>)> = values
            .iter()
            .map(|(name, value)| {
                let arg = match value {
                    law::Value::Text(text) => Arg::Text(text),
                    law::Value::Number(number) => Arg::Count(*number),
                };
                (*name, arg)
            })
            .collect();
        messages.say(message, &args).ok()
    };
    law.speak(&citation, &words).ok_or_else(|| broken("its words are missing".to_owned()))
}

enum Variable {
    Text(String),
    Count(u32),
}

impl Variable {
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Count(number) => number.to_string(),
        }
    }
}
