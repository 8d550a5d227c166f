//! `law`: what holds on a day for a country or an instrument, and how sure that is.
//!
//! It reads no profile. What must never happen here: a statement without its confidence and the day it was
//! checked, and an answer for a name that may mean several things.

mod told;

use clap::ArgMatches;

use super::engine::{given_before_floor, given_day, load};
use super::{Exit, Failed, Outside, eprint_line, output, print_line};
use crate::i18n::{Arg, Messages};
use crate::law::{Country, Instrument, Law};
use told::Teller;

/// How many things that a name may mean are listed.
const CANDIDATES: usize = 12;

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let law = &engine.law;
    let day = match matches.get_one::<String>("as-of") {
        Some(text) => given_day(text)?,
        None => outside.today,
    };
    let at = law.at(Some(day)).map_err(|before| given_before_floor(&before))?;
    let teller = Teller { messages: &outside.messages, law, at, day };
    let told = match matches.get_one::<String>("country-or-instrument") {
        None => teller.overview(),
        Some(what) => match named(&outside.messages, law, what)? {
            Named::Country(country) => teller.country(country),
            Named::Instrument(instrument) => teller.instrument(instrument),
        },
    };
    if matches.get_flag("json") {
        output::json(&told)?;
    } else {
        teller.lines(&told).iter().for_each(|line| print_line(line));
    }
    // Old data are still the best there are: they are said to be old, and go on working.
    if law.is_stale(outside.today) {
        let checked = teller.date(law.checked());
        eprint_line(&outside.messages.text("out-stale", &[("day", Arg::Text(&checked))]));
    }
    Ok(Exit::Done)
}

/// What a name means.
enum Named<'law> {
    Country(Country),
    Instrument(&'law Instrument),
}

/// The country or instrument with this id or name; a whole name comes before a part of one.
fn named<'law>(messages: &Messages, law: &'law Law, what: &str) -> Result<Named<'law>, Failed> {
    let asked = what.trim().to_lowercase();
    if let Some(instrument) = law.instruments().get(&asked) {
        return Ok(Named::Instrument(instrument));
    }
    let countries = law.countries().find(what);
    if law.countries().find_exact(what)
        && let Some(country) = countries.first()
    {
        return Ok(Named::Country(*country));
    }
    let name = |instrument: &Instrument| messages.plain(&instrument.message()).to_lowercase();
    let full = |instrument: &Instrument| messages.plain(&format!("{}.full", instrument.message())).to_lowercase();
    if let Some(instrument) = law.instruments().iter().find(|instrument| name(instrument) == asked) {
        return Ok(Named::Instrument(instrument));
    }
    let part = |instrument: &&Instrument| name(instrument).contains(&asked) || full(instrument).contains(&asked);
    let instruments: Vec<&Instrument> = law.instruments().iter().filter(part).collect();
    match (countries.as_slice(), instruments.as_slice()) {
        ([country], []) => Ok(Named::Country(*country)),
        ([], [instrument]) => Ok(Named::Instrument(instrument)),
        ([], []) => Err(Failed::new("law-unknown", Exit::Usage, vec![("what", what.to_owned())])),
        _ => {
            let language = messages.language().tag();
            let of_countries =
                countries.iter().map(|country| format!("{country} ({})", law.countries().name(*country, language)));
            let of_instruments = instruments.iter().map(|instrument| instrument.id.clone());
            let all: Vec<String> = of_countries.chain(of_instruments).take(CANDIDATES).collect();
            let args = vec![("what", what.to_owned()), ("more", all.join(", "))];
            Err(Failed::new("law-ambiguous", Exit::Usage, args))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Language, Roles};

    #[test]
    fn a_name_means_one_thing_or_is_asked_back() {
        let law = Law::embedded().unwrap();
        let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
        let check = |input: &str, expected: &str| {
            let found = match named(&messages, &law, input) {
                Ok(Named::Country(country)) => country.to_string(),
                Ok(Named::Instrument(instrument)) => instrument.id.clone(),
                Err(failed) => failed.id.to_owned(),
            };
            assert_eq!(found, expected, "{input}");
        };
        check("US", "US");
        check("uk", "GB");
        check("Schweiz", "CH");
        check("gdpr", "gdpr");
        check("DSGVO", "gdpr");
        check("eu-2021-1772", "eu-2021-1772");
        check("2021/914", "eu-2021-914");
        check("Privacy Shield", "eu-2016-1250");
        check("EPA", "XE");
        check("dsg", "dsg");
        check("StGB", "stgb");
        check("Strafgesetzbuch", "law-ambiguous");
        check("Guinea", "GN");
        check("Mordor", "law-unknown");
        check("", "law-ambiguous");
    }
}
