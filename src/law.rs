//! The law: instruments, citations, countries and adequacy, dated.
//!
//! It is read once when the program starts. `Law::at(as_of)` gives the [`LawAt`] that the walk, the rules and the
//! sheets ask; it knows no answers. What must never happen here: "no rule in force" as a default, an answer for a
//! day before the floor, an answer without a day, and a statement without a source and the day it was checked.

mod adequacy;
mod authorities;
mod citation;
mod countries;
mod dated;
mod error;
mod fold;
pub mod health;
mod instruments;
mod secrecy;
mod watch;
#[cfg(test)]
mod wording;

pub use adequacy::{Decision, Floor, Regime, Row, Standing};
pub use authorities::Authority;
pub use citation::{Citation, CitationError, Part, Value, Words, speak};
pub use countries::{BadTable, Countries, Country, NotACountry};
pub use dated::{Confidence, InForce};
pub use error::LawError;
pub use health::Health;
pub use instruments::{Instrument, Instruments, Jurisdiction, Kind, Unit};
pub use secrecy::{Duty, Refusal, ServiceRule};
pub use watch::Watch;

use crate::data::carried;
use crate::day::Day;
use adequacy::Adequacy;
use secrecy::Secrecy;

/// Months after which data that nobody checked again count as stale.
const STALE_AFTER: i32 = 18;

/// All data of the law, checked.
#[derive(Debug, Clone)]
pub struct Law {
    countries: Countries,
    instruments: Instruments,
    adequacy: Adequacy,
    authorities: Vec<Authority>,
    watch: Vec<Watch>,
    secrecy: Secrecy,
    health: Health,
}

/// The law on one day, or on a day that is not known yet.
#[derive(Debug, Clone, Copy)]
pub struct LawAt<'law> {
    law: &'law Law,
    day: Option<Day>,
}

/// The day asked is before the first one that the data cover.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the law is known from {} on, not on {asked} ({})", floor.day, floor.reason)]
pub struct BeforeFloor {
    /// The day asked.
    pub asked: Day,
    /// The first day that is covered, and why.
    pub floor: Floor,
}

impl Law {
    /// The data that the program carries.
    pub fn embedded() -> Result<Self, LawError> {
        Self::read(carried!("law/instruments.ron"), carried!("law/adequacy.ron"))
    }

    /// Reads and checks the register of instruments and the rows of adequacy.
    fn read(instruments: &[u8], adequacy: &[u8]) -> Result<Self, LawError> {
        let countries = Countries::embedded()?;
        let instruments = Instruments::read(instruments)?;
        let adequacy = Adequacy::read(adequacy, &countries, &instruments)?;
        if let Some(late) = instruments.iter().find(|instrument| instrument.checked > adequacy.as_of) {
            return Err(LawError::CheckedTooLate { what: late.id.clone(), checked: late.checked });
        }
        let authorities = authorities::read(carried!("law/authorities.ron"), adequacy.floor.day)?;
        let watch = watch::read(carried!("law/watch.ron"), &instruments)?;
        let secrecy = Secrecy::read(carried!("law/secrecy.ron"), &instruments)?;
        let health = Health::read(carried!("law/health.ron"))?;
        Ok(Self { countries, instruments, adequacy, authorities, watch, secrecy, health })
    }

    /// The law on this day; without a day, a law that answers [`Standing::NoDay`].
    pub fn at(&self, day: Option<Day>) -> Result<LawAt<'_>, BeforeFloor> {
        match day {
            Some(asked) if asked < self.floor().day => Err(BeforeFloor { asked, floor: self.floor().clone() }),
            _ => Ok(LawAt { law: self, day }),
        }
    }

    /// The first day that is covered, and why.
    pub fn floor(&self) -> &Floor {
        &self.adequacy.floor
    }

    /// The day of the newest evidence in the data.
    pub fn checked(&self) -> Day {
        self.adequacy.evidence
    }

    /// The day on which the data were put together; nothing newer than [`Law::checked`] was found then.
    pub fn compiled(&self) -> Day {
        self.adequacy.as_of
    }

    /// Whether the newest evidence is more than 18 months old.
    pub fn is_stale(&self, today: Day) -> bool {
        // Months are counted through, so that the 31st plus 18 months needs no day that the month lacks.
        let counted = |day: Day, more: i32| (i32::from(day.year()) * 12 + i32::from(day.month()) + more, day.day());
        counted(today, 0) > counted(self.checked(), STALE_AFTER)
    }

    /// The countries and their names.
    pub fn countries(&self) -> &Countries {
        &self.countries
    }

    /// The register of instruments.
    pub fn instruments(&self) -> &Instruments {
        &self.instruments
    }

    /// Reads a citation such as `gdpr-28-3-s2-h`.
    pub fn citation(&self, id: &str) -> Result<Citation, CitationError> {
        Citation::parse(id, &self.instruments)
    }

    /// Speaks a citation with the words of one language; see [`speak`].
    pub fn speak(&self, citation: &Citation, words: &Words<'_>) -> Option<String> {
        speak(citation, &self.instruments, words)
    }

    /// What may change: announced, pending, or expiring.
    pub fn watch(&self) -> &[Watch] {
        &self.watch
    }

    /// All authorities, for tests of the wording and for listings.
    pub fn authorities(&self) -> &[Authority] {
        &self.authorities
    }

    /// All rows of adequacy, for tests of the wording and for listings.
    pub fn rows(&self) -> &[Row] {
        self.adequacy.rows()
    }
}

impl<'law> LawAt<'law> {
    /// The day, if it is known.
    pub fn day(self) -> Option<Day> {
        self.day
    }

    /// The data behind it.
    pub fn law(self) -> &'law Law {
        self.law
    }

    /// What the regime says about the country on this day.
    pub fn adequacy(self, regime: Regime, country: Country) -> Standing<'law> {
        match (self.day, self.basis(regime, country)) {
            (None, _) => Standing::NoDay,
            (_, Some(row)) => row.standing(),
            // The check of the calendar leaves no such day; were there one, it would not be "no decision".
            (_, None) => Standing::NotCovered,
        }
    }

    /// The same for exporters with these seats: what is not settled for one of them is unclear.
    pub fn adequacy_from(self, regime: Regime, exporters: &[Country], country: Country) -> Standing<'law> {
        match self.adequacy(regime, country) {
            Standing::Adequate(decision) | Standing::Conditional(decision)
                if exporters.iter().any(|seat| decision.doubtful_for.contains(seat)) =>
            {
                Standing::Review(decision.note.as_deref().unwrap_or_default())
            }
            standing => standing,
        }
    }

    /// The row behind [`LawAt::adequacy`], with its source, confidence and note.
    pub fn basis(self, regime: Regime, country: Country) -> Option<&'law Row> {
        self.law.adequacy.on(self.day?, regime, country)
    }

    /// The authority of a regime that has only one; none for the GDPR, which has many, and without a day.
    pub fn authority(self, regime: Regime) -> Option<&'law Authority> {
        let day = self.day?;
        self.law.authorities.iter().find(|row| row.regime == regime && row.in_force.holds(day))
    }

    /// The duties of professional secrecy of one jurisdiction on this day; none are known without a day.
    pub fn duties(self, jurisdiction: Jurisdiction) -> impl Iterator<Item = &'law Duty> {
        let holds = move |row: &&Duty| self.day.is_some_and(|day| row.in_force.holds(day));
        self.law.secrecy.duties.iter().filter(move |row| row.jurisdiction == jurisdiction).filter(holds)
    }

    /// The professional acts with a rule for service providers on this day.
    pub fn service_rules(self) -> impl Iterator<Item = &'law ServiceRule> {
        self.law.secrecy.services.iter().filter(move |row| self.day.is_some_and(|day| row.in_force.holds(day)))
    }

    /// The rights to refuse testimony on this day.
    pub fn refusals(self) -> impl Iterator<Item = &'law Refusal> {
        self.law.secrecy.refusal.iter().filter(move |row| self.day.is_some_and(|day| row.in_force.holds(day)))
    }

    /// The dated figures of the law on health data.
    pub fn health(self) -> &'law Health {
        &self.law.health
    }

    /// Whether an instrument applies on this day; none if the day is not known or the id is not registered.
    pub fn applies(self, instrument: &str) -> Option<bool> {
        let instrument = self.law.instruments.get(instrument)?;
        self.day.map(|day| instrument.in_force.holds(day))
    }

    /// Whether the newest evidence is more than 18 months old.
    pub fn is_stale(self, today: Day) -> bool {
        self.law.is_stale(today)
    }
}

#[cfg(test)]
mod tests;
