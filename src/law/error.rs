//! What can be wrong with the data of the law.
//!
//! They are errors of the program, found when it loads (and before that by the tests), never of a user. What
//! must never happen here: an error that does not name the id or the country it is about.

use super::adequacy::Regime;
use super::citation::CitationError;
use super::countries::{BadTable, Country};
use crate::data::DataError;
use crate::day::Day;

/// The data of the law cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LawError {
    /// A file is not of the expected shape.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The table of countries is broken.
    #[error(transparent)]
    Countries(#[from] BadTable),
    /// A row refers to an instrument that is not registered.
    #[error("adequacy.ron: {0}")]
    Citation(#[from] CitationError),
    /// An id stands for two instruments.
    #[error("instrument `{0}` is registered twice")]
    TwiceTheSameInstrument(String),
    /// Something ends before it begins.
    #[error("`{0}` is in force on no day: `to` is the first day on which it no longer is, later than `from`")]
    EmptyRange(String),
    /// A row of adequacy says that it rests on an instrument on days on which the instrument does not apply.
    #[error("{country}: the row goes beyond the days on which `{instrument}` applies")]
    BeyondTheInstrument {
        /// The country of the row.
        country: Country,
        /// The instrument it rests on.
        instrument: String,
    },
    /// Two rows answer for one country on one day.
    #[error("{country}, {regime:?}: two rows answer for {day}")]
    Overlap {
        /// The country of the rows.
        country: Country,
        /// Their regime.
        regime: Regime,
        /// The first day on which both hold.
        day: Day,
    },
    /// No row answers for a country on a day that may be asked.
    #[error("{country}, {regime:?}: no row answers for {day}; \"no decision\" must be written out")]
    Gap {
        /// The country without a row.
        country: Country,
        /// The regime.
        regime: Regime,
        /// The first day without a row.
        day: Day,
    },
    /// A row that is only guessed decides something.
    #[error("{0}: a row of low confidence can only say that the matter is unclear")]
    Guessed(String),
    /// Two rows name an authority for one regime on one day, or none does.
    #[error("authorities.ron, {regime:?}: not exactly one authority on {day}")]
    Authority {
        /// The regime.
        regime: Regime,
        /// The day.
        day: Day,
    },
    /// Something to watch is about an instrument that is not registered.
    #[error("watch.ron: `{watch}` is about `{instrument}`, which is not registered")]
    WatchesNothing {
        /// What is watched.
        watch: String,
        /// The instrument.
        instrument: String,
    },
    /// Something was checked after the data were put together.
    #[error("`{what}` was checked on {checked}, after the data were put together")]
    CheckedTooLate {
        /// The instrument or the countries.
        what: String,
        /// The day it claims.
        checked: Day,
    },
}
