//! Which country is adequate under which regime, since when, until when, and on which condition.
//!
//! Rows are read once from `adequacy.ron`; [`super::LawAt`] looks them up for one day, and rules and sheets ask it
//! per recipient and place. What must never happen here: a country without a row that passes as "no decision",
//! or a condition that is left out of what is printed.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::citation::Citation;
use super::countries::{Countries, Country};
use super::dated::{Confidence, InForce};
use super::error::LawError;
use super::instruments::Instruments;
use crate::data;
use crate::day::Day;

/// The data protection law that is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Regime {
    /// The GDPR.
    Eu,
    /// The Swiss Federal Act on Data Protection.
    Ch,
    /// The UK GDPR.
    Uk,
}

impl Regime {
    /// Every regime, in the order in which they are listed.
    pub const ALL: [Self; 3] = [Self::Eu, Self::Ch, Self::Uk];

    /// The end of its message ids (`regime--eu`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Ch => "ch",
            Self::Uk => "uk",
        }
    }
}

/// What the law says about a country on the day asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing<'law> {
    /// The state whose law the regime is.
    Domestic,
    /// Inside the area of the regime, for the GDPR the Union and the EEA: no transfer to a third country.
    Member,
    /// Adequate by a decision, without a condition.
    Adequate(&'law Decision),
    /// Adequate by a decision for recipients that meet its condition; otherwise as without a decision.
    Conditional(&'law Decision),
    /// A third country without a decision.
    NoDecision,
    /// Unclear: nothing is decided; the note of this id (`law-note--<id>`) says why.
    Review(&'law str),
    /// No row answers. The check on loading leaves no such day; were there one, it would not be "no decision".
    NotCovered,
    /// The day is not known yet, so nothing can be said.
    NoDay,
}

impl Standing<'_> {
    /// The id of the message for a table cell. That of a decision takes `$until` where the decision expires.
    ///
    /// A condition is part of the message; whether it is met is for the caller to know.
    pub fn message(&self) -> String {
        let id = match self {
            Self::Adequate(decision) | Self::Conditional(decision) => return decision.message(),
            Self::Domestic => "domestic",
            Self::Member => "member",
            Self::NoDecision => "none",
            Self::Review(_) => "review",
            Self::NotCovered => "not-covered",
            Self::NoDay => "no-day",
        };
        format!("standing--{id}")
    }
}

/// A decision that makes a country adequate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The decision itself.
    pub citation: Citation,
    /// The id of its condition (`adequacy-condition--<id>`), if it has one.
    pub condition: Option<String>,
    /// The days on which it covers the country.
    pub in_force: InForce,
    /// How sure the program's authors are.
    pub confidence: Confidence,
    /// How they know.
    pub source: String,
    /// The day on which the source said so.
    pub checked: Day,
    /// What a user should know besides (`law-note--<id>`).
    pub note: Option<String>,
    /// The seats of exporters for whom it is not settled whether the decision applies yet.
    pub doubtful_for: Vec<Country>,
}

impl Decision {
    /// The last day on which it holds, for "valid until"; none where no end is set.
    pub fn expiry(&self) -> Option<Day> {
        self.in_force.last_day()
    }

    /// The id of the message for a table cell; it takes `$until` where the decision expires.
    pub fn message(&self) -> String {
        match &self.condition {
            Some(condition) => format!("adequacy--{}--{condition}", self.citation),
            None => format!("adequacy--{}", self.citation),
        }
    }

    /// The id of the question whose "yes" meets the condition.
    pub fn condition_message(&self) -> Option<String> {
        self.condition.as_ref().map(|id| format!("adequacy-condition--{id}"))
    }
}

/// A statement about some countries under one regime for some time.
#[derive(Debug, Clone)]
pub struct Row {
    /// The regime.
    pub regime: Regime,
    /// The countries it is about.
    pub countries: Vec<Country>,
    /// The days on which it holds.
    pub in_force: InForce,
    /// How sure the program's authors are.
    pub confidence: Confidence,
    /// How they know.
    pub source: String,
    /// The day on which the source said so.
    pub checked: Day,
    /// What a user should know besides (`law-note--<id>`).
    pub note: Option<String>,
    says: Says,
}

#[derive(Debug, Clone)]
enum Says {
    Domestic,
    Member,
    Adequate(Decision),
    Conditional(Decision),
    NoDecision,
    Review(String),
}

impl Row {
    /// What the row says, as an answer.
    pub fn standing(&self) -> Standing<'_> {
        match &self.says {
            Says::Domestic => Standing::Domestic,
            Says::Member => Standing::Member,
            Says::Adequate(decision) => Standing::Adequate(decision),
            Says::Conditional(decision) => Standing::Conditional(decision),
            Says::NoDecision => Standing::NoDecision,
            Says::Review(note) => Standing::Review(note),
        }
    }
}

/// The first day on which the program answers, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Floor {
    /// The day.
    pub day: Day,
    /// The id of the reason (`law-floor--<id>`, with `$floor`).
    pub reason: String,
}

/// All rows, by regime and country.
#[derive(Debug, Clone)]
pub(super) struct Adequacy {
    pub(super) as_of: Day,
    pub(super) evidence: Day,
    pub(super) floor: Floor,
    rows: Vec<Row>,
    of: BTreeMap<(Regime, Country), Vec<usize>>,
}

/// The file as it is written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    as_of: Day,
    evidence: Day,
    floor: Floor,
    rows: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    regime: Regime,
    countries: Vec<Country>,
    standing: Written,
    #[serde(default)]
    note: Option<String>,
    #[serde(default)]
    doubtful_for: Vec<Country>,
    in_force: InForce,
    source: String,
    confidence: Confidence,
    checked: Day,
}

#[derive(Debug, Deserialize)]
enum Written {
    Domestic,
    Member,
    Adequate(String),
    Conditional { by: String, condition: String },
    NoDecision,
    Review(String),
}

impl Adequacy {
    /// Reads the rows and checks them against the table of countries and the register.
    pub(super) fn read(carried: &[u8], countries: &Countries, register: &Instruments) -> Result<Self, LawError> {
        let file: File = data::read("adequacy.ron", carried)?;
        let rows: Vec<Row> = file.rows.into_iter().map(|entry| entry.into_row(register)).collect::<Result<_, _>>()?;
        let mut of: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (at, row) in rows.iter().enumerate() {
            for country in &row.countries {
                of.entry((row.regime, *country)).or_default().push(at);
            }
        }
        for indices in of.values_mut() {
            indices.sort_by_key(|at| rows.get(*at).map(|row| row.in_force.from));
        }
        let adequacy = Self { as_of: file.as_of, evidence: file.evidence, floor: file.floor, rows, of };
        adequacy.check_calendar(countries)?;
        adequacy.check_doubts()?;
        adequacy.check_days_of_checking()?;
        Ok(adequacy)
    }

    /// From the floor on every country has exactly one row on every day, for every regime.
    fn check_calendar(&self, countries: &Countries) -> Result<(), LawError> {
        for regime in Regime::ALL {
            for country in countries.iter() {
                // The first day that no row so far answers for; none once a row is open.
                let mut open = Some(self.floor.day);
                let mut last_end: Option<Option<Day>> = None;
                for row in self.rows_of(regime, country) {
                    let InForce { from, to } = row.in_force;
                    if last_end.is_some_and(|end| end.is_none_or(|end| from < end)) {
                        return Err(LawError::Overlap { country, regime, day: from });
                    }
                    if let Some(day) = open
                        && from > day
                    {
                        return Err(LawError::Gap { country, regime, day });
                    }
                    open = to.map(|to| to.max(self.floor.day));
                    last_end = Some(to);
                }
                if let Some(day) = open {
                    return Err(LawError::Gap { country, regime, day });
                }
            }
        }
        Ok(())
    }

    /// What is uncertain decides nothing: a row that is a mere guess may only say that the matter is unclear.
    fn check_doubts(&self) -> Result<(), LawError> {
        let guess = |row: &&Row| row.confidence == Confidence::Low && !matches!(row.says, Says::Review(_));
        match self.rows.iter().find(guess) {
            Some(row) => Err(LawError::Guessed(format!("{:?} {:?}", row.regime, row.countries))),
            None => Ok(()),
        }
    }

    fn check_days_of_checking(&self) -> Result<(), LawError> {
        match self.rows.iter().find(|row| row.checked > self.as_of) {
            Some(row) => Err(LawError::CheckedTooLate { what: format!("{:?}", row.countries), checked: row.checked }),
            None => Ok(()),
        }
    }

    /// The row that answers on this day.
    pub(super) fn on(&self, day: Day, regime: Regime, country: Country) -> Option<&Row> {
        self.rows_of(regime, country).find(|row| row.in_force.holds(day))
    }

    pub(super) fn rows(&self) -> &[Row] {
        &self.rows
    }

    fn rows_of(&self, regime: Regime, country: Country) -> impl Iterator<Item = &Row> {
        let indices = self.of.get(&(regime, country)).map_or(&[][..], Vec::as_slice);
        indices.iter().filter_map(|at| self.rows.get(*at))
    }
}

impl Entry {
    fn into_row(self, register: &Instruments) -> Result<Row, LawError> {
        let Self { regime, countries, standing, note, doubtful_for, in_force, source, confidence, checked } = self;
        if in_force.is_empty() {
            return Err(LawError::EmptyRange(format!("{regime:?} {countries:?}")));
        }
        let decision = |instrument: &str, condition: Option<String>| {
            let citation = Citation::parse(instrument, register)?;
            let applies = register.get(citation.instrument()).is_some_and(|found| found.in_force.contains(in_force));
            match countries.first() {
                Some(&country) if !applies => {
                    Err(LawError::BeyondTheInstrument { country, instrument: instrument.to_owned() })
                }
                _ => {
                    let (source, note, doubtful_for) = (source.clone(), note.clone(), doubtful_for.clone());
                    Ok(Decision { citation, condition, in_force, confidence, source, checked, note, doubtful_for })
                }
            }
        };
        let says = match standing {
            Written::Domestic => Says::Domestic,
            Written::Member => Says::Member,
            Written::Adequate(by) => Says::Adequate(decision(&by, None)?),
            Written::Conditional { by, condition } => Says::Conditional(decision(&by, Some(condition))?),
            Written::NoDecision => Says::NoDecision,
            Written::Review(note) => Says::Review(note),
        };
        // The note of an unclear standing is also the note of its row, so that a screen asks in one place.
        let note = match &says {
            Says::Review(unclear) => Some(unclear.clone()),
            _ => note,
        };
        Ok(Row { regime, countries, in_force, confidence, source, checked, note, says })
    }
}
