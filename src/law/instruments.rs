//! The register of instruments: what may be cited, since when it applies, and how sure the program is.
//!
//! It is read once from `instruments.ron`; citations are parsed against it and rows of adequacy refer to it.
//! What must never happen here: an instrument without a source or a day of checking, and a word that a person
//! reads; names are messages (`instrument--<id>`).

use std::collections::BTreeMap;

use serde::Deserialize;

use super::countries::Country;
use super::dated::{Confidence, InForce};
use super::error::LawError;
use crate::data;
use crate::day::Day;

/// What an instrument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Kind {
    /// A regulation of the Union, what a state has kept of one, or regulations of a British minister.
    Regulation,
    /// A directive of the Union.
    Directive,
    /// A decision of an institution.
    Decision,
    /// An act of a parliament.
    Act,
    /// An ordinance of a government.
    Ordinance,
    /// A standard without the force of law.
    Standard,
    /// What an authority has published about the law: not binding, but what it goes by.
    Guidance,
    /// Clauses that an authority has issued for contracts.
    Clauses,
}

impl Kind {
    /// The end of its message id (`instrument-kind--act`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Regulation => "regulation",
            Self::Directive => "directive",
            Self::Decision => "decision",
            Self::Act => "act",
            Self::Ordinance => "ordinance",
            Self::Standard => "standard",
            Self::Guidance => "guidance",
            Self::Clauses => "clauses",
        }
    }
}

/// Whose law an instrument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
pub enum Jurisdiction {
    /// The European Union.
    EU,
    /// The European Economic Area.
    EEA,
    /// Germany.
    DE,
    /// Austria.
    AT,
    /// Switzerland.
    CH,
    /// The United Kingdom.
    GB,
}

impl Jurisdiction {
    /// That of a seat whose law of professional secrecy the program knows.
    pub fn of_seat(seat: Country) -> Option<Self> {
        match seat.code() {
            "DE" => Some(Self::DE),
            "AT" => Some(Self::AT),
            "CH" => Some(Self::CH),
            "GB" => Some(Self::GB),
            _ => None,
        }
    }
}

/// What the provisions of an instrument are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum Unit {
    /// "Art. 28".
    Article,
    /// "§ 203", "section 203".
    Section,
}

/// An instrument that may be cited.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Its permanent id, for example `gdpr` or `eu-2021-1772`.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// Whose law it is.
    pub jurisdiction: Jurisdiction,
    /// What its provisions are called.
    pub unit: Unit,
    /// The day it was adopted.
    pub adopted: Day,
    /// The days on which it applies.
    pub in_force: InForce,
    /// Where it is officially published.
    pub reference: String,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

impl Instrument {
    /// The id of the message that names it.
    pub fn message(&self) -> String {
        format!("instrument--{}", self.id)
    }
}

/// All instruments, by id.
#[derive(Debug, Clone)]
pub struct Instruments(BTreeMap<String, Instrument>);

impl Instruments {
    /// Reads the register and checks it.
    pub(super) fn read(carried: &[u8]) -> Result<Self, LawError> {
        let list: Vec<Instrument> = data::read("instruments.ron", carried)?;
        let mut register = BTreeMap::new();
        for instrument in list {
            if instrument.in_force.is_empty() {
                return Err(LawError::EmptyRange(instrument.id));
            }
            if let Some(twice) = register.insert(instrument.id.clone(), instrument) {
                return Err(LawError::TwiceTheSameInstrument(twice.id));
            }
        }
        Ok(Self(register))
    }

    /// The instrument with this id.
    pub fn get(&self, id: &str) -> Option<&Instrument> {
        self.0.get(id)
    }

    /// All instruments in the order of their ids.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.0.values()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{carried, carry};

    const ONE: &str = r#"(id: "gdpr", kind: Regulation, jurisdiction: EU, unit: Article, adopted: "2016-04-27",
        in_force: (from: "2018-05-25"), reference: "r", source: "s", confidence: High, checked: "2026-10-07")"#;

    #[test]
    fn the_register_of_the_program_is_read() {
        #[track_caller]
        fn check(register: &Instruments, input: &str, expected: (Kind, Jurisdiction, Unit)) {
            let found = register.get(input).map(|i| (i.kind, i.jurisdiction, i.unit));
            assert_eq!(found, Some(expected), "{input}");
        }
        let register = Instruments::read(carried!("law/instruments.ron")).unwrap();
        check(&register, "gdpr", (Kind::Regulation, Jurisdiction::EU, Unit::Article));
        check(&register, "eu-2002-2", (Kind::Decision, Jurisdiction::EU, Unit::Article));
        check(&register, "stgb", (Kind::Act, Jurisdiction::DE, Unit::Section));
        check(&register, "stgb-at", (Kind::Act, Jurisdiction::AT, Unit::Section));
        check(&register, "stgb-ch", (Kind::Act, Jurisdiction::CH, Unit::Article));
        check(&register, "dsv", (Kind::Ordinance, Jurisdiction::CH, Unit::Article));
        check(&register, "dpa-2018", (Kind::Act, Jurisdiction::GB, Unit::Section));
        for id in "bdsg brao stberg wpo pao bnoto sgb-1 sgb-5 sgb-10 bgb uk-gdpr dsg eu-2021-914 eu-2021-915".split(' ')
        {
            assert!(register.get(id).is_some(), "{id}");
        }
    }

    #[test]
    fn an_instrument_says_where_it_is_from() {
        for instrument in Instruments::read(carried!("law/instruments.ron")).unwrap().iter() {
            assert!(!instrument.source.is_empty() && !instrument.reference.is_empty(), "{}", instrument.id);
            assert!(instrument.adopted <= instrument.checked, "{}", instrument.id);
        }
    }

    #[test]
    fn a_broken_register_is_refused() {
        #[track_caller]
        fn check(input: &str, expected: &str) {
            let told = Instruments::read(&carry(input)).unwrap_err().to_string();
            assert!(told.contains(expected), "{told}");
        }
        check(&format!("[{ONE}, {ONE}]"), "`gdpr` is registered twice");
        let ends_as_it_begins = ONE.replace(r#"(from: "2018-05-25")"#, r#"(from: "2018-05-25", to: "2018-05-25")"#);
        check(&format!("[{ends_as_it_begins}]"), "`gdpr` is in force on no day");
        check(&format!("[{}]", ONE.replace("Article", "Clause")), "instruments.ron: unknown");
        check(&format!("[{}]", ONE.replace("2018-05-25", "2018-02-30")), "no day `2018-02-30`");
        check(&format!("[{}]", ONE.replace(r#", checked: "2026-10-07""#, "")), "checked");
    }
}
