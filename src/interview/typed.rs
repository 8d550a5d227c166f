//! What people type becomes values: forgiving, and shown as understood before it counts.
//!
//! Both front ends read typed text here, with the words of the interface's language. What must never happen
//! here: a guess between two meanings (that is unread, with what would help).

use crate::day::Day;
use crate::id::{Id, Path};
use crate::law::{Countries, Country};
use crate::profile::{Profile, Value};
use crate::quantity::Unit;
use crate::questionnaire::{Kind, Questionnaire};

/// The words that are understood in one language.
#[derive(Debug, Clone, Default)]
pub struct TypedWords {
    /// Words for yes.
    pub yes: Vec<String>,
    /// Words for no.
    pub no: Vec<String>,
    /// Words that begin an interval ("every").
    pub every: Vec<String>,
    /// Words for units.
    pub units: Vec<(Unit, Vec<String>)>,
    /// Whole intervals as they are spoken ("halbjährlich").
    pub intervals: Vec<(String, u32, Unit)>,
    /// The names of the months, January first.
    pub months: Vec<String>,
    /// What may stand between groups of three digits.
    pub group: &'static [char],
}

/// Why a typed text could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// Nothing was typed.
    Blank,
    /// Neither yes nor no.
    YesNo,
    /// No number from 1 to this.
    Choice(usize),
    /// No day.
    Date,
    /// A day that the calendar does not have.
    NoSuchDay,
    /// No number with a unit that fits.
    Number,
    /// No interval.
    Interval,
    /// No country of this name.
    Country,
    /// Several countries fit.
    Countries(Vec<Country>),
}

impl Unread {
    /// The message for a day that was not read.
    pub fn of_day(&self) -> &'static str {
        if *self == Self::NoSuchDay { "ask-unread-no-such-day" } else { "ask-unread-date" }
    }
}

fn same(a: &str, b: &str) -> bool {
    crate::text::fold(a) == crate::text::fold(b)
}

/// Whether another row of the list has this name already, in the field that names its rows.
pub fn is_taken(questionnaire: &Questionnaire, profile: &Profile, path: &Path, question: &Id, name: &str) -> bool {
    let Some(row) = path.parent() else { return false };
    let (Some(list), own) = (row.parent(), row.last()) else { return false };
    let is_label = matches!(
        questionnaire.question(list.last()).map(|question| &question.kind),
        Some(Kind::Rows { label, .. }) if label == question
    );
    let rows = profile.said.lists.get(list.last()).map_or(&[][..], |list| &list.rows);
    is_label
        && rows.iter().filter(|other| other.id != *own).any(|other| {
            let said = other.said.answers.get(question.as_str()).and_then(|answer| answer.is.value());
            matches!(said, Some(Value::Text(known)) if known.trim().to_lowercase() == name.trim().to_lowercase())
        })
}

/// Yes or no.
pub fn yes_no(words: &TypedWords, text: &str) -> Result<bool, Unread> {
    let is = |list: &[String]| list.iter().any(|word| same(word, text.trim()));
    match (is(&words.yes), is(&words.no)) {
        (true, false) => Ok(true),
        (false, true) => Ok(false),
        _ => Err(Unread::YesNo),
    }
}

/// Positions in a list of choices, counted from 0: `1`, `1, 3`, `2-4`.
pub fn choices(text: &str, count: usize) -> Result<Vec<usize>, Unread> {
    let wrong = || Unread::Choice(count);
    let mut chosen = Vec::new();
    for part in text.split([',', ';', ' ']).filter(|part| !part.is_empty()) {
        let (from, to) = part.split_once('-').unwrap_or((part, part));
        let number = |text: &str| text.parse::<usize>().ok().filter(|n| (1..=count).contains(n)).ok_or_else(wrong);
        for n in number(from)?..=number(to)? {
            if !chosen.contains(&(n - 1)) {
                chosen.push(n - 1);
            }
        }
    }
    if chosen.is_empty() { Err(Unread::Blank) } else { Ok(chosen) }
}

/// A day: `22.11.2026`, `22.11.26`, `22/11/2026` (day first), `2026-11-22`.
pub fn date(text: &str) -> Result<Day, Unread> {
    let text = text.trim();
    if let Ok(day) = text.parse() {
        return Ok(day);
    }
    let parts: Vec<&str> = text.split(['.', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts.as_slice() else { return Err(Unread::Date) };
    let year = match (year.len(), year.parse::<i16>()) {
        (2, Ok(short)) => 2000 + short,
        (4, Ok(year)) => year,
        _ => return Err(Unread::Date),
    };
    match (month.parse(), day.parse()) {
        (Ok(month), Ok(day)) => Day::new(year, month, day).ok_or(Unread::NoSuchDay),
        _ => Err(Unread::Date),
    }
}

/// A day as [`date`] reads it, or with the name of the month: `22. November 2026`, `22 November 2026`.
pub fn date_in(words: &TypedWords, text: &str) -> Result<Day, Unread> {
    match date(text) {
        Err(Unread::Date) => {}
        read => return read,
    }
    let parts: Vec<&str> = text.split([' ', '\u{a0}', '.', ',']).filter(|part| !part.is_empty()).collect();
    let [day, month, year] = parts.as_slice() else { return Err(Unread::Date) };
    // The first letters are enough, as long as they mean one month.
    let fits =
        |name: &str| crate::text::fold(name).starts_with(&crate::text::fold(month)) && month.chars().count() >= 3;
    let mut found = words.months.iter().zip(1i8..).filter(|(name, _)| fits(name)).map(|(_, number)| number);
    match (day.parse(), found.next(), found.next(), year.parse()) {
        (Ok(day), Some(month), None, Ok(year)) => Day::new(year, month, day).ok_or(Unread::NoSuchDay),
        _ => Err(Unread::Date),
    }
}

/// The number at the beginning of a text and what follows it; digits may stand in groups of three.
fn leading<'t>(text: &'t str, group: &[char]) -> Option<(u32, &'t str)> {
    let end = text.find(|sign: char| !sign.is_ascii_digit() && !group.contains(&sign)).unwrap_or(text.len());
    let written = text.split_at_checked(end)?.0.trim_end_matches(group);
    let parts: Vec<&str> = written.split(group).collect();
    // A single sign before two or four digits is no grouping, and perhaps a decimal.
    let grouped = parts.iter().skip(1).all(|part| part.len() == 3)
        && (parts.len() == 1 || (1..=3).contains(&parts.first()?.len()));
    let n = if grouped { parts.concat().parse().ok()? } else { return None };
    Some((n, text.strip_prefix(written)?))
}

/// A number with its unit; a bare number takes the unit if there is only one.
pub fn number(words: &TypedWords, units: &[Unit], text: &str) -> Result<(u32, Unit), Unread> {
    let (n, rest) = leading(text.trim(), words.group).filter(|(n, _)| *n > 0).ok_or(Unread::Number)?;
    let rest = rest.trim().trim_end_matches('.');
    if rest.is_empty() {
        return match units {
            [only] => Ok((n, *only)),
            _ => Err(Unread::Number),
        };
    }
    let found =
        words.units.iter().find(|(unit, names)| units.contains(unit) && names.iter().any(|name| same(name, rest)));
    found.map(|(unit, _)| (n, *unit)).ok_or(Unread::Number)
}

/// An interval: as spoken, or "every" and a number with its unit.
pub fn interval(words: &TypedWords, text: &str) -> Result<(u32, Unit), Unread> {
    let text = text.trim();
    if let Some((_, n, unit)) = words.intervals.iter().find(|(spoken, _, _)| same(spoken, text)) {
        return Ok((*n, *unit));
    }
    let lower = text.to_lowercase();
    let rest = words.every.iter().find_map(|every| lower.strip_prefix(&every.to_lowercase()));
    let rest = rest.map_or(lower.as_str(), str::trim);
    let counted = if rest.starts_with(|c: char| c.is_ascii_digit()) { rest.to_owned() } else { format!("1 {rest}") };
    number(words, &Unit::INTERVALS, &counted).map_err(|_unread| Unread::Interval)
}

/// A country by name in either language or by code.
pub fn country(countries: &Countries, text: &str) -> Result<Country, Unread> {
    if text.trim().is_empty() {
        return Err(Unread::Blank);
    }
    let found = countries.find(text.trim());
    match found.as_slice() {
        [] => Err(Unread::Country),
        [only] => Ok(*only),
        // A whole name or code comes first and means itself.
        [first, ..] => {
            let whole = |language| same(countries.name(*first, language), text.trim());
            if same(first.code(), text.trim()) || whole("de") || whole("en") || countries.find_exact(text.trim()) {
                Ok(*first)
            } else {
                Err(Unread::Countries(found.into_iter().take(8).collect()))
            }
        }
    }
}

/// Countries separated by commas.
pub fn countries(table: &Countries, text: &str) -> Result<Vec<Country>, Unread> {
    let mut list = Vec::new();
    for part in text.split([',', ';']).filter(|part| !part.trim().is_empty()) {
        let country = country(table, part)?;
        if !list.contains(&country) {
            list.push(country);
        }
    }
    if list.is_empty() { Err(Unread::Blank) } else { Ok(list) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_date(text: &str, expected: Option<&str>) {
        assert_eq!(date(text).ok().map(|day| day.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        check_date("22.11.2026", Some("2026-11-22"));
        check_date("1.3.26", Some("2026-03-01"));
        check_date(" 2026-03-01 ", Some("2026-03-01"));
        check_date("22/11/2026", Some("2026-11-22"));
        check_date("31.2.2026", None);
        check_date("11.2026", None);
        check_date("morgen", None);
    }

    #[test]
    fn a_day_that_no_calendar_has_is_told_from_what_is_no_day() {
        for none in ["31.2.2026", "31. April 2027", "29/02/2027"] {
            assert_eq!(date_in(&german(), none), Err(Unread::NoSuchDay), "{none}");
        }
        for other in ["32", "morgen", "1. Ju 2027"] {
            assert_eq!(date_in(&german(), other), Err(Unread::Date), "{other}");
        }
    }

    #[test]
    fn days_are_read_with_the_name_of_the_month() {
        let read = |text: &str| date_in(&german(), text).ok().map(|day| day.to_string());
        assert_eq!(read("22. November 2026").as_deref(), Some("2026-11-22"));
        assert_eq!(read("3 Mai 2027").as_deref(), Some("2027-05-03"));
        assert_eq!(read("1. mrz 2027"), None);
        assert_eq!(read("1. Jul 2027").as_deref(), Some("2027-07-01"));
        assert_eq!(read("1. Ju 2027"), None);
    }

    #[test]
    fn choices_are_read_as_numbers_and_ranges() {
        assert_eq!(choices("1, 3", 3), Ok(vec![0, 2]));
        assert_eq!(choices("2-4 2", 4), Ok(vec![1, 2, 3]));
        assert_eq!(choices("5", 4), Err(Unread::Choice(4)));
        assert_eq!(choices("0", 4), Err(Unread::Choice(4)));
        assert_eq!(choices("x", 4), Err(Unread::Choice(4)));
        assert_eq!(choices(" ", 4), Err(Unread::Blank));
    }

    fn german() -> TypedWords {
        let words = |text: &str| text.split("; ").map(str::to_owned).collect();
        TypedWords {
            yes: words("j; ja"),
            no: words("n; nein"),
            every: words("alle; jeden"),
            units: vec![(Unit::Day, words("Tag; Tage")), (Unit::Month, words("Monat; Monate"))],
            intervals: vec![("halbjährlich".into(), 6, Unit::Month)],
            months: words(
                "Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember",
            ),
            group: &['.'],
        }
    }

    #[test]
    fn digits_may_stand_in_groups_of_three_and_in_no_others() {
        assert_eq!(number(&german(), &[Unit::Day], "1.234 Tage"), Ok((1234, Unit::Day)));
        assert_eq!(number(&german(), &[Unit::Day], "1.234.567"), Ok((1_234_567, Unit::Day)));
        assert_eq!(number(&german(), &[Unit::Day], "14."), Ok((14, Unit::Day)));
        for wrong in ["1.5 Tage", "1234.567 Tage", "1.2345", "1,234 Tage", ".500 Tage"] {
            assert_eq!(number(&german(), &[Unit::Day], wrong), Err(Unread::Number), "{wrong}");
        }
    }

    #[test]
    fn numbers_need_a_unit_unless_there_is_only_one() {
        assert_eq!(number(&german(), &[Unit::Day, Unit::Month], "14 Tage"), Ok((14, Unit::Day)));
        assert_eq!(number(&german(), &[Unit::Day], "14"), Ok((14, Unit::Day)));
        assert_eq!(number(&german(), &[Unit::Day, Unit::Month], "14"), Err(Unread::Number));
        assert_eq!(number(&german(), &[Unit::Day], "14 Monate"), Err(Unread::Number));
        assert_eq!(number(&german(), &[Unit::Day], "0 Tage"), Err(Unread::Number));
        assert_eq!(number(&german(), &[Unit::Day], "99999999999 Tage"), Err(Unread::Number));
    }

    #[test]
    fn intervals_are_read_as_spoken_and_as_counted() {
        for text in ["halbjährlich", "alle 6 Monate", "6 Monate", "HALBJÄHRLICH"] {
            assert_eq!(interval(&german(), text), Ok((6, Unit::Month)), "{text}");
        }
        assert_eq!(interval(&german(), "jeden Monat"), Ok((1, Unit::Month)));
        assert_eq!(interval(&german(), "manchmal"), Err(Unread::Interval));
    }
}
