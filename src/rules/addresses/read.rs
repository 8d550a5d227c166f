//! Which country an address names.
//!
//! A pure function of a text: by the name of a country at the end of a line, by letters before a postcode, by a postcode of
//! a form that one country has. Everything it may mean is returned, and rules speak only where nothing of it fits. What
//! must never happen here: a country read from digits alone, or from the name of a street or company.

use super::codes::{is_state, of_area, of_prefix, of_state};
use super::names;
use crate::law::{Countries, Country};

/// Names of countries that are places elsewhere too: what else they may mean.
const ELSEWHERE: &[(&str, &str)] =
    &[("GE", "US"), ("LU", "BE"), ("MK", "GR"), ("JO", "US"), ("LB", "US"), ("PS", "IL"), ("WS", "AS")];

/// The countries that an address may name, the most likely first; none where nothing says one.
pub(in crate::rules) fn countries(table: &Countries, text: &str) -> Vec<Country> {
    let lines: Vec<Vec<&str>> = text.lines().map(parts).filter(|parts| !parts.is_empty()).collect();
    let mut found = Vec::new();
    let mut add = |country: Country| {
        if !found.contains(&country) {
            found.push(country);
        }
    };
    // A name says more than a code.
    let mut others: Vec<Country> = Vec::new();
    let mut rest: Vec<Vec<Vec<&str>>> = Vec::new();
    for line in lines {
        let mut line: Vec<Vec<&str>> = line.into_iter().map(|part| part.split_whitespace().collect()).collect();
        if let Some((country, words)) = line.last().and_then(|last| ends_in(table, last)) {
            add(country);
            for (_, other) in ELSEWHERE.iter().filter(|(code, _)| *code == country.code()) {
                other.parse().into_iter().for_each(&mut add);
            }
            if let Some(last) = line.last_mut() {
                last.truncate(last.len() - words);
            }
            line.retain(|part| !part.is_empty());
            // "Frankfurt, Germany / Zurich, Switzerland": two places of one company.
            others.extend(line.iter().skip(1).filter_map(|part| named(table, part)));
        }
        rest.push(line);
    }
    others.into_iter().for_each(&mut add);
    for part in rest.iter().flatten() {
        prefixed(part).into_iter().for_each(&mut add);
    }
    // Behind a name two letters are a degree: "Smith, MD".
    let numbered = text.contains(|c: char| c.is_ascii_digit());
    for (n, line) in rest.iter().enumerate() {
        let last = numbered && rest.iter().skip(n + 1).all(Vec::is_empty);
        american(line, last).into_iter().for_each(&mut add);
        for part in line {
            british(part).into_iter().chain(canadian(part)).for_each(&mut add);
        }
    }
    found
}

/// The parts of a line between commas.
fn parts(line: &str) -> Vec<&str> {
    let parts = line.split([',', ';', '|']).flat_map(|part| part.split(" / "));
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn bare(word: &str) -> &str {
    word.trim_matches(['(', ')', '[', ']'])
}

/// The country whose name is a whole part or stands behind a postcode or in brackets, with the number of its words.
fn ends_in(table: &Countries, part: &[&str]) -> Option<(Country, usize)> {
    (1..=part.len().min(5)).rev().find_map(|count| {
        let (before, words) = part.split_at_checked(part.len() - count)?;
        let bracketed = words.first()?.starts_with('(') && words.last()?.ends_with(')');
        let coded = before.iter().any(|word| word.chars().filter(char::is_ascii_digit).count() >= 4)
            || !british(before).is_empty()
            || canadian(before).is_some();
        if !(before.is_empty() || bracketed || coded) {
            return None;
        }
        named(table, words).map(|country| (country, count))
    })
}

/// The country that these words name, with or without an article.
fn named(table: &Countries, words: &[&str]) -> Option<Country> {
    let words: Vec<&str> = words.iter().map(|word| bare(word)).collect();
    let article = words.first().is_some_and(|word| ["The", "the", "Die", "die"].contains(word));
    let name = words.get(usize::from(article && words.len() > 1)..).unwrap_or_default().join(" ");
    let begins = name.starts_with(char::is_uppercase);
    if begins { names::named(table, &name) } else { None }
}

fn is_digits(word: &str, count: usize) -> bool {
    word.len() == count && word.bytes().all(|b| b.is_ascii_digit())
}

/// "D-55116 Mainz", "CH-8001 Zürich", "DE 55116 Mainz": letters, a postcode and a place.
fn prefixed(part: &[&str]) -> Option<Country> {
    let place =
        |words: Option<&[&str]>| words.is_some_and(|words| words.iter().any(|w| w.starts_with(char::is_alphabetic)));
    let all_digits = |code: &str| code.bytes().all(|b| b.is_ascii_digit());
    let first = part.first()?;
    if let Some((prefix, code)) = first.split_once(['-', '–']) {
        let fits = all_digits(code) && place(part.get(1..));
        return if fits { of_prefix(prefix, code.len(), true) } else { None };
    }
    let code = part.get(1)?;
    let fits = all_digits(code) && place(part.get(2..));
    if fits { of_prefix(first, code.len(), false) } else { None }
}

/// "Boise, ID 83702", "Boise ID 83702-1234", "Boise, Idaho 83702", "Boise, ID" at the end of the address.
fn american(line: &[Vec<&str>], at_end: bool) -> Vec<Country> {
    let zip = |word: &&&str| {
        let (five, four) = word.split_once('-').map_or((**word, None), |(five, four)| (five, Some(four)));
        is_digits(five, 5) && four.is_none_or(|four| is_digits(four, 4))
    };
    let Some((last, before)) = line.split_last() else { return Vec::new() };
    let place = |words: &[&str]| words.iter().any(|word| word.starts_with(char::is_alphabetic));
    let elsewhere = before.last().is_some_and(|part| place(part));
    match last.as_slice() {
        [state] if elsewhere && at_end => of_state(state),
        [head @ .., state, code] if zip(&code) && (elsewhere || place(head)) => {
            if is_state(state) {
                "US".parse().into_iter().collect()
            } else {
                of_state(state)
            }
        }
        _ => Vec::new(),
    }
}

/// "London EC3A 2AB": the two halves of a British postcode at the end.
fn british(part: &[&str]) -> Vec<Country> {
    let [.., outward, inward] = part else { return Vec::new() };
    let letters = |word: &str| word.bytes().all(|b| b.is_ascii_uppercase());
    let area = outward.find(|c: char| c.is_ascii_digit()).and_then(|at| outward.split_at_checked(at));
    let Some((area, district)) = area else { return Vec::new() };
    let district = match district.as_bytes() {
        [digit] => digit.is_ascii_digit(),
        [digit, last] => digit.is_ascii_digit() && (last.is_ascii_digit() || last.is_ascii_uppercase()),
        _ => false,
    };
    let unit = inward.split_at_checked(1).is_some_and(|(digit, unit)| {
        is_digits(digit, 1) && unit.len() == 2 && letters(unit) && !unit.contains(['C', 'I', 'K', 'M', 'O', 'V'])
    });
    if district && unit { of_area(area).into_iter().collect() } else { Vec::new() }
}

/// "Halifax NS B3J 1P3": the two halves of a Canadian postcode at the end.
fn canadian(part: &[&str]) -> Option<Country> {
    let [.., area, unit] = part else { return None };
    let letter = |b: u8| b.is_ascii_uppercase() && !b"DFIOQU".contains(&b);
    let fits = match (area.as_bytes(), unit.as_bytes()) {
        (&[first, digit, third], &[one, middle, two]) => {
            letter(first)
                && !b"WZ".contains(&first)
                && digit.is_ascii_digit()
                && letter(third)
                && one.is_ascii_digit()
                && letter(middle)
                && two.is_ascii_digit()
        }
        _ => false,
    };
    if fits { "CA".parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let table = Countries::embedded().unwrap();
        let found: Vec<&str> = countries(&table, text).iter().map(Country::code).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_name_at_the_end_of_a_line_names_a_country() {
        check("Rheinallee 12\n55116 Mainz\nDeutschland", &["DE"]);
        check("Datenschutzvertretung Rhein GmbH\nRheinallee 12, 55116 Mainz, Deutschland", &["DE"]);
        check("8 Harcourt Quay, Dublin 2, Republic of Ireland", &["IE"]);
        check("Kanaalweg 51\n3526 KM Utrecht, The Netherlands", &["NL"]);
        check("Bahnhofstrasse 1, 8001 Zürich (Schweiz)", &["CH"]);
        check("1 rue du Lac, 1201 Genève Suisse", &["CH"]);
        check("12 High Street, Leeds LS1 4AB, England", &["GB"]);
        check("12 High Street, Leeds LS1 4AB England", &["GB"]);
        check("Herrengasse 1\n1010 Wien\nÖSTERREICH", &["AT"]);
        check("410 Elm Street, Des Moines, IA 50309, USA", &["US"]);
        check("Dubai, Vereinigte Arabische Emirate", &["AE"]);
        check("Frankfurt, Germany / Zurich, Switzerland", &["CH", "DE"]);
        check("Kontor Schweiz\nSchweiz, Bahnhofstraße 1, 10115 Berlin", &[]);
    }

    #[test]
    fn a_name_in_a_street_a_company_or_a_place_names_none() {
        check("Schweizer Straße 5\n60594 Frankfurt am Main", &[]);
        check("Hotel England\nHauptstraße 1\n10115 Berlin", &[]);
        check("Hauptplatz 3\n8530 Deutschlandsberg", &[]);
        check("Österreich-Haus, Auf dem Wasen 2, 70173 Stuttgart", &[]);
        check("Telekom Deutschland GmbH, Landgrabenweg 151, 53227 Bonn", &[]);
        check("Platz am Hotel England", &[]);
        check("Frankreich, Peter\nAm Markt 3", &[]);
        check("Vertretung Nord GmbH, Hamburg", &[]);
        check("", &[]);
    }

    #[test]
    fn letters_before_a_postcode_name_a_country_and_digits_alone_do_not() {
        check("D-55116 Mainz", &["DE"]);
        check("Rheinallee 12, D–55116 Mainz", &["DE"]);
        check("CH-8001 Zürich", &["CH"]);
        check("A-1010 Wien", &["AT"]);
        check("FL-9490 Vaduz", &["LI"]);
        check("DE 55116 Mainz", &["DE"]);
        check("55116 Mainz", &[]);
        check("3013 Bern", &[]);
        check("Halle D-55116", &[]);
        check("D-5511 Mainz", &[]);
        check("A 1010 Wien", &[]);
        check("27 Residency Lane\nBengaluru 560025", &[]);
    }

    #[test]
    fn an_american_state_is_told_from_other_codes() {
        check("212 Juniper Avenue\nBoise, ID 83702", &["US", "ID"]);
        check("410 Elm Street\nDes Moines, IA 50309-1234", &["US"]);
        check("Des Moines IA 50309", &["US"]);
        check("Atlanta, Georgia 30301", &["US"]);
        check("9 Oak Road, Austin, TX", &["US"]);
        check("Tbilisi, Georgia", &["GE", "US"]);
        check("Torstraße 9\nBerlin, DE", &["US", "DE"]);
        check("Smith, MD\n9 Oak Road", &[]);
        check("Smith, MD", &[]);
        check("20121 Milano, MI", &["US", "IT"]);
        check("Des Moines, XX 50309", &[]);
        check("Bremen, HB", &[]);
        check("IA 50309", &[]);
        check("Austin, TX 787", &[]);
    }

    #[test]
    fn british_and_canadian_postcodes_have_forms_of_their_own() {
        check("14 Cutlers Row\nLondon EC3A 2AB", &["GB"]);
        check("22 Mill Lane, Leeds, LS1 4AB", &["GB"]);
        check("St Helier\nJE2 3AB", &["JE"]);
        check("88 Harbour Road\nHalifax NS B3J 1P3", &["CA"]);
        check("8 Harcourt Quay\nDublin D02 X285", &[]);
        check("3526 KM Utrecht", &[]);
        check("Leeds XX1 4AB", &[]);
        check("Leeds LS1 4AC", &[]);
        check("Halifax D3J 1P3", &[]);
    }
}
