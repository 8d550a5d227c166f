//! From which countries somebody can log in, against those from which somebody works.
//!
//! The measure names the countries in the words of whoever wrote it; only a list of which every part is known is held
//! against anything. What must never happen here: a company that only keeps data, as one that logs in.

use super::addresses::country;
use super::finding::settled;
use super::place::Place;
use super::regimes::inside;
use super::rule::{Case, Rule, is, needs_day};
use super::{Finding, LawFact, Severity, Verdict};
use crate::dossier::{Field, Reader, Subprocessor};
use crate::law::{Countries, Country, Regime};
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] =
    &[Rule { id: "login-places", severity: Severity::Warning, cites: &["gdpr-28-3-s2-c", "gdpr-32-1"], test: logins }];

/// A part of such a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Area {
    /// One country.
    Country(Country),
    /// The Member States.
    Union,
    /// The European Economic Area.
    Economic,
}

/// Names of the areas, folded.
const UNION: &[&str] = &[
    "eu",
    "europaische union",
    "europaischen union",
    "mitgliedstaaten der eu",
    "mitgliedstaaten der europaischen union",
    "mitgliedsstaaten der eu",
    "eu-mitgliedstaaten",
    "eu-staaten",
    "eu-lander",
    "european union",
    "member states of the eu",
    "member states of the european union",
    "eu member states",
    "eu countries",
];
const ECONOMIC: &[&str] = &[
    "ewr",
    "eu/ewr",
    "europaischer wirtschaftsraum",
    "europaischen wirtschaftsraum",
    "staaten des ewr",
    "ewr-staaten",
    "eea",
    "eu/eea",
    "european economic area",
    "eea countries",
    "eea states",
];

/// What a list says if every part of it is known: names, codes in capitals, the Union, the European Economic Area.
fn areas(table: &Countries, text: &str) -> Option<Vec<Area>> {
    let text = [" und ", " sowie ", " oder ", " and ", " or ", "\n", ";", "•"].iter().fold(
        // Between the names of the two areas a stroke is none between two parts.
        text.replace("EU / EWR", "EU/EWR").replace("EU / EEA", "EU/EEA"),
        |text, sign| text.replace(sign, ","),
    );
    let parts = text.split(',').map(|part| part.trim().trim_end_matches('.').trim()).filter(|part| !part.is_empty());
    let one = |part: &str| {
        let (first, rest) = part.split_once(' ').unwrap_or((part, ""));
        let article = ["die", "der", "den", "dem", "the"].contains(&fold(first).as_str()) && !rest.is_empty();
        let part = if article { rest.trim() } else { part };
        let folded = fold(part);
        let listed = |names: &[&str]| names.contains(&folded.as_str());
        if listed(UNION) {
            Some(Area::Union)
        } else if listed(ECONOMIC) {
            Some(Area::Economic)
        } else {
            country(table, part).or_else(|| part.parse().ok()).map(Area::Country)
        }
    };
    let found: Option<Vec<Area>> = parts.map(one).collect();
    found.filter(|found| !found.is_empty())
}

/// Whether a country lies in one of the areas; none without a day.
fn within(case: Case<'_>, areas: &[Area], country: Country) -> Option<bool> {
    let efta = ["IS", "LI", "NO"].contains(&country.code());
    let one = |area: &Area| match area {
        Area::Country(known) => Some(*known == country),
        Area::Economic => inside(case.law, Regime::Eu, country),
        Area::Union => inside(case.law, Regime::Eu, country).map(|member| member && !efta),
    };
    areas.iter().map(one).fold(Some(false), super::rule::either)
}

/// One finding for the contractor and one for each company.
fn logins(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let name = &case.dossier.parties.contractor.name;
    let own = one(rule, case, ("contractor", name), |read| Some((own(case, read), true)));
    let subs = case.dossier.recipients.subprocessors.iter();
    let subs = subs.map(|sub| one(rule, case, (sub.id.as_str(), &sub.name), |read| theirs(sub, read)));
    std::iter::once(own).chain(subs).collect()
}

/// The places from which a company works, and whether it is sure that it logs in; none where it does not.
type Places<'d> = Option<(Vec<Place<'d>>, bool)>;

fn one<'d>(
    rule: Rule,
    case: Case<'_>,
    (about, name): (&str, &'d Field<String>),
    places: impl FnOnce(&mut Reader) -> Places<'d>,
) -> Finding {
    let mut read = Reader::default();
    let claimed = case.claims("system-access", "login-countries", &mut read);
    let fact = case.measure("system-access", "login-countries").filter(|_| claimed == Some(true));
    let text = fact.and_then(|fact| read.get(&fact.text("countries")).cloned());
    let areas = text.as_deref().map(|text| areas(case.law.law().countries(), text));
    let mut outside = None;
    let mut severity = rule.severity;
    let verdict = match (claimed, areas) {
        (Some(false), _) | (_, Some(None)) => Verdict::NotApplicable,
        (_, None) => settled(None, &read),
        (_, Some(Some(areas))) => match places(&mut read) {
            None => settled(None, &read),
            Some((places, sure)) => {
                if !sure {
                    severity = Severity::Hint;
                }
                if areas.iter().any(|area| !matches!(area, Area::Country(_))) {
                    needs_day(case.dossier, case.law, &mut read);
                }
                let mut all = read.missing().is_empty().then_some(true);
                for place in places {
                    let inside = within(case, &areas, place.country);
                    if inside == Some(false) {
                        outside = outside.or(Some(place));
                    }
                    all = all.and(inside);
                }
                settled(if outside.is_some() { Some(false) } else { all }, &read)
            }
        },
    };
    let finding = rule.finding(verdict, &read).about(about).said(name);
    let finding = Finding { severity, ..finding }.way(if severity == Severity::Hint { "learns" } else { "" });
    let Some(place) = outside else { return finding };
    finding.caused_by(Some(place.at)).law("adequacy", LawFact::Standing(Regime::Eu, place.country))
}

/// The contractor works at its seat and where its staff has access from.
fn own<'d>(case: Case<'d>, read: &mut Reader) -> Vec<Place<'d>> {
    let dossier = case.dossier;
    let contractor = &dossier.parties.contractor;
    let mut places = Vec::new();
    let mut add = |company: &'d Field<String>, at: &'d crate::id::Path, country: &Country| {
        places.push(Place { company, at, country: *country });
    };
    if let Some(seat) = read.get(&contractor.country) {
        add(&contractor.name, &contractor.country.at, seat);
    }
    if read.get(&dossier.transfers.staff_abroad) == Some(&true) {
        let field = &dossier.transfers.staff_countries;
        read.get(field).into_iter().flatten().for_each(|country| add(&contractor.name, &field.at, country));
    }
    places
}

/// A company whose service is access to systems logs in from its seat and from where it says; one that only learns of
/// data perhaps does. Whoever has no access to data does not log in to systems that have them.
fn theirs<'d>(sub: &'d Subprocessor, read: &mut Reader) -> Places<'d> {
    let service = read.get(&sub.service)?;
    let sure = service.tagged("remote");
    let denied = sub.bound.value().is_some_and(|bound| bound.is("no-access"));
    if denied {
        read.get(&sub.bound);
    }
    if denied || !(sure || service.tagged("learns")) {
        return None;
    }
    let mut places = Vec::new();
    if let Some(seat) = read.get(&sub.seat) {
        places.push(Place { company: &sub.name, at: &sub.seat.at, country: *seat });
    }
    if is(read, &sub.access, &["none"]) == Some(false) {
        let field = &sub.access_countries;
        let countries = read.get(field).into_iter().flatten();
        places.extend(countries.map(|country| Place { company: &sub.name, at: &field.at, country: *country }));
    }
    Some((places, sure))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_only_if_every_part_is_known() {
        #[track_caller]
        fn check(text: &str, expected: Option<&[&str]>) {
            let table = Countries::embedded().unwrap();
            let told = |area: &Area| match area {
                Area::Country(country) => country.code(),
                Area::Union => "union",
                Area::Economic => "economic",
            };
            let found = areas(&table, text);
            let found: Option<Vec<&str>> = found.as_ref().map(|all| all.iter().map(told).collect());
            assert_eq!(found.as_deref(), expected, "{text}");
        }
        check("Deutschland, Irland, Niederlande", Some(&["DE", "IE", "NL"]));
        check("der Schweiz und den Niederlanden", Some(&["CH", "NL"]));
        check("DE; AT; CH.", Some(&["DE", "AT", "CH"]));
        check("Germany and the United Kingdom", Some(&["DE", "GB"]));
        check("EU/EWR", Some(&["economic"]));
        check("Mitgliedstaaten der Europäischen Union, USA", Some(&["union", "US"]));
        check("den Vereinigten Staaten", Some(&["US"]));
        check("Deutschland und angrenzende Staaten", None);
        check("Europa", None);
        check("", None);
    }
}
