//! Countries that a text names as a place of work, against the places that are promised.
//!
//! A sentence counts if it has a word of access, storage, operation or staff and a country behind "in", "aus" or "from". What
//! must never happen here: a country of customers, of a court or a law, or of a company's name, taken for a place where
//! data are processed; and a sentence that denies it or says under which condition.

use super::super::addresses::{country, country_of_town};
use super::super::company::companies;
use super::super::finding::settled;
use super::super::promises::within;
use super::super::regimes::inside;
use super::super::rule::{Case, Rule, needs_day};
use super::super::secrecy::abroad;
use super::super::{Finding, LawFact, Name, Severity, Verdict};
use super::sentence::{Sentence, Set, plain};
use super::texts::Text;
use super::together::{is_of_client, short};
use super::{read_at, thing};
use crate::dossier::Reader;
use crate::id::Id;
use crate::law::{Countries, Country, Regime};
use crate::text::fold;

/// Who has access, and how.
static ACCESS: Set = Set::new(
    "zugriff, zugreif, greif, fernwart, fernzugriff, ferndiagnos, remote, bereitschaft, on-call, support, hotline, \
     helpdesk, beschäftigt, mitarbeit, angestellt, fachpersonal, team, staff, employee, personnel, administr, entwickl, \
     developer, techniker, technician, engineer, access, betreuung, betreut, wartung, maintenance, maintain",
);

/// Where data lie.
static STORAGE: Set = Set::new(
    "server, rechenzentr, data cent, datacent, speicher, gespeichert, stored, storage, =stores, =host, hosting, hosted, \
     gehostet, sicherung, backup, archiv",
);

/// What else is done with them.
static WORK: Set = Set::new(
    "verarbeit, =processed, =processes, =processing, betrieb, betreib, operate, operation, ausgewert, erfasst",
);

/// What such a sentence is about if it has one of these.
static UNLESS: Set = Set::new(
    "gericht, =recht, =rechts, =rechte, landesrecht, datenschutzrecht, vertragsrecht, gesetz, =law, =laws, court, \
     jurisdiction, aufsicht, behörd, authorit, regulator, angemessen, adequacy, soweit, sofern, =wenn, =falls, unless, \
     =if, =where, provided that, provided the, nur mit, zustimm, genehmig, einwillig, weisung, consent, approv, instruct, zulassung, \
     registrier, register, eingetragen, handelsregister, patent, marke, früher, bisher, former, previously, reise, travel, \
     gesperrt, sperr, blockier, block, verhinder, prevent, unterbind, unterbund, verweiger, abgewiesen, reject, denied, \
     refus, abgeschaltet, stillgelegt, decommission, angriff, attack, versuch, attempt, alarm, alert, verdächtig, \
     suspicious",
);

/// Whose country it is, if one of these stands shortly before it.
static OTHERS: Set = Set::new(
    "kund, ~kunde, ~kunden, patient, mandant, nutzer, anwender, benutzer, betroffen, bewerber, lieferant, versicher, \
     filial, teilnehm, besucher, gäst, mieter, empfänger, verantwortlich, auftraggeber, customer, client, user, data \
     subject, applicant, supplier, visitor, participant, tenant, insured, branch, recipient, controller, wohn, resid, \
     living, domicil, mutter, parent, konzern, group",
);

/// What turns "in a country" round or into something else.
const OTHERWISE: &[&str] = &["ausser", "ausserhalb", "except", "outside", "statt", "than", "als", "wie", "as", "like"];

/// Words behind which a place stands.
const IN: &[&str] = &["in", "im", "aus", "from", "within"];

/// Words between the countries of one list.
const JOINS: &[&str] = &["und", "oder", "sowie", "bzw", "and", "or", "as", "well"];

const ARTICLES: &[&str] = &["der", "den", "dem", "the"];

/// What was promised about places, as far as it is known.
struct Promise {
    /// The promised place.
    place: Option<Place>,
    /// From where staff have access.
    access: Option<Id>,
    /// Where servers stand.
    server: Option<Id>,
    /// The contractor itself works in Germany only.
    germany: bool,
}

/// A promised place that leaves no room for others.
enum Place {
    /// The Economic Area.
    Economic,
    /// Countries by name.
    Named(Vec<Country>),
}

/// A country that a text names, with what is said there.
struct Named {
    country: Country,
    sentence: String,
    access: bool,
    storage: bool,
}

/// One finding for each text that names a place.
pub(super) fn places(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for (text, tidy) in case.texts.of(case) {
        // A parameter is a part of a sentence that the program has.
        if text.language.is_none() {
            continue;
        }
        let sentences = tidy.sentences.iter().flatten();
        let named: Vec<Named> = sentences.flat_map(|one| named(case.law.law().countries(), one)).collect();
        if named.is_empty() {
            continue;
        }
        let finding = one(rule, case, &named, text).about(&thing("place", text)).caused_by(Some(&text.at));
        // The same text in two languages is one place.
        match findings.iter_mut().find(|known| known.key == finding.key) {
            Some(known) if known.verdict != Verdict::NotMet => *known = finding,
            Some(known) => {
                if let Some(Name::Words(parts)) = finding.name {
                    for part in parts.values() {
                        known.also_in(text, part);
                    }
                }
            }
            None => findings.push(finding),
        }
    }
    if findings.is_empty() {
        findings.push(rule.finding(Verdict::NotApplicable, &Reader::default()));
    }
    findings
}

fn one(rule: Rule, case: Case<'_>, named: &[Named], text: &Text) -> Finding {
    let mut read = read_at(&text.at);
    let promise = promised(case, &mut read);
    let broken = named.iter().find_map(|named| Some((named, promise.broken(case, named)?)));
    let none = promise.place.is_none() && promise.access.is_none() && promise.server.is_none() && !promise.germany;
    let verdict = match &broken {
        Some(_) => Verdict::NotMet,
        None if !read.missing().is_empty() => settled(None, &read),
        None if none => Verdict::NotApplicable,
        None => Verdict::Met,
    };
    let finding = rule.finding(verdict, &read);
    let Some((named, (way, severity))) = broken else { return finding };
    let finding = if way == "germany" { finding.citing(abroad(case.dossier, case.law)) } else { finding };
    let finding = finding.way(way).named(Name::part(text.language.as_ref(), named.sentence.clone()));
    let finding = finding.law("adequacy", LawFact::Standing(Regime::Eu, named.country));
    Finding { severity, ..finding }
}

fn promised(case: Case<'_>, read: &mut Reader) -> Promise {
    let transfers = &case.dossier.transfers;
    let place = match read.get(&transfers.promised).map(|promised| promised.id.to_string()).as_deref() {
        Some("eea") => {
            needs_day(case.dossier, case.law, read);
            Some(Place::Economic)
        }
        Some("named") => read.get(&transfers.promised_countries).cloned().map(Place::Named),
        // With consent or under Chapter V other places are allowed.
        _ => None,
    };
    let mut area = |measure: &str| {
        let claimed = case.claims("organisation", measure, read) == Some(true);
        let fact = case.measure("organisation", measure).filter(|_| claimed)?;
        read.get(&fact.choice("area")).cloned()
    };
    let (access, server) = (area("access-location"), area("server-location"));
    let germany = read.get(&case.dossier.secrecy.abroad).is_some_and(|abroad| abroad.is("germany"));
    Promise { place, access, server, germany }
}

impl Promise {
    /// Which promise a place breaks, and how much that weighs: what is promised for every processing leaves no room.
    fn broken(&self, case: Case<'_>, named: &Named) -> Option<(&'static str, Severity)> {
        let kept = match &self.place {
            Some(Place::Named(countries)) => Some(countries.contains(&named.country)),
            Some(Place::Economic) => inside(case.law, Regime::Eu, named.country),
            None => None,
        };
        if kept == Some(false) {
            return Some(("promised", Severity::Warning));
        }
        let outside = |area: &Option<Id>| {
            area.as_ref().and_then(|area| within(case, area, named.country)).is_some_and(|within| !within)
        };
        if named.access && outside(&self.access) {
            return Some(("access", Severity::Hint));
        }
        if named.storage && outside(&self.server) {
            return Some(("server", Severity::Hint));
        }
        (self.germany && named.country.code() != "DE").then_some(("germany", Severity::Hint))
    }
}

/// The countries in which a sentence says that somebody works with data.
fn named(table: &Countries, sentence: &Sentence) -> Vec<Named> {
    let (access, storage) = (sentence.has(&ACCESS), sentence.has(&STORAGE));
    if !(access || storage || sentence.has(&WORK)) || sentence.has(&UNLESS) || is_of_client(sentence) {
        return Vec::new();
    }
    let words: Vec<&str> = sentence.shown.split_whitespace().collect();
    let mut found: Vec<Named> = Vec::new();
    for (n, word) in words.iter().enumerate() {
        let before = words.get(n.saturating_sub(3)..n).unwrap_or_default();
        // "Auf Deutschland beschränkt" is no place of work; "auf den Philippinen" is.
        let on = fold(word) == "auf" && words.get(n + 1).is_some_and(|next| fold(next) == "den");
        if !(on || IN.contains(&fold(word).as_str())) || is_others(before) {
            continue;
        }
        for (country, name) in behind(table, words.get(n + 1..).unwrap_or_default()) {
            let folded = fold(&name);
            let denied = sentence.folded.find(&folded).is_none_or(|at| sentence.denies(at, folded.len()));
            let company = companies(&sentence.shown).iter().any(|company| company.contains(&name));
            if !denied && !company && !found.iter().any(|known| known.country == country) {
                found.push(Named { country, sentence: short(&sentence.shown), access, storage });
            }
        }
    }
    found
}

/// Whether the place is that of somebody else, or no place of the processing at all.
fn is_others(before: &[&str]) -> bool {
    let last = before.last().map(|word| fold(word)).unwrap_or_default();
    let shortly = super::sentence::lines(&before.join(" "));
    OTHERWISE.contains(&plain(&last)) || shortly.iter().flatten().any(|one| one.has(&OTHERS))
}

/// The countries with which a text goes on: a list of them, or one behind a town ("Breslau (Polen)", "Krakau, Polen").
fn behind(table: &Countries, words: &[&str]) -> Vec<(Country, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let here = words.get(at..).unwrap_or_default();
        let first = here.first().map(|word| plain(word)).unwrap_or_default();
        if ARTICLES.contains(&first) || !found.is_empty() && JOINS.contains(&first) {
            at += 1;
            continue;
        }
        if let Some((country, name, count)) = begins(table, here) {
            found.push((country, name));
            at += count;
            continue;
        }
        // A town of up to three words stands before its country.
        let town = |n: &usize| {
            let closed = here.get(n - 1).is_some_and(|word| word.ends_with(','));
            let bracket = here.get(*n).is_some_and(|word| word.starts_with('('));
            first.starts_with(char::is_uppercase) && (closed || bracket)
        };
        let after = (1..=3).find(town).filter(|n| begins(table, here.get(*n..).unwrap_or_default()).is_some());
        match after {
            Some(n) => at += n,
            None => break,
        }
    }
    found
}

/// The country with whose name these words begin, the name, and the number of its words.
fn begins(table: &Countries, words: &[&str]) -> Option<(Country, String, usize)> {
    (1..=words.len().min(4)).rev().find_map(|count| {
        let (last, head) = words.get(..count)?.split_last()?;
        // A list goes on behind a comma, a name does not.
        if head.iter().any(|word| word.ends_with([',', ')'])) {
            return None;
        }
        let name =
            head.iter().chain([last]).map(|word| word.trim_matches(['(', ')', ',', ':', '.'])).collect::<Vec<_>>();
        let name = name.join(" ");
        // Georgia is a state of the USA as well.
        let clear = name.starts_with(char::is_uppercase) && name != "Georgia";
        let named = country(table, &name).or_else(|| country_of_town(&name));
        named.filter(|_| clear).map(|country| (country, name, count))
    })
}

#[cfg(test)]
mod tests {
    use super::super::sentence::lines;
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let table = Countries::embedded().unwrap();
        let found: Vec<&str> =
            lines(text).iter().flatten().flat_map(|one| named(&table, one)).map(|one| one.country.code()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_place_where_somebody_works_with_data_is_found() {
        check(
            "Außerhalb der Geschäftszeiten übernimmt eine Bereitschaft in Breslau (Polen) die Fernwartung der Server.",
            &["PL"],
        );
        check("Outside business hours, an on-call team in Wrocław (Poland) maintains the servers.", &["PL"]);
        check("Die Server stehen in Krakau, Polen.", &["PL"]);
        check("Das Rechenzentrum steht in der Schweiz.", &["CH"]);
        check("Administratoren greifen aus Indien, Rumänien und den Niederlanden zu.", &["IN", "RO", "NL"]);
        check("Backups are stored in the United States and Canada.", &["US", "CA"]);
        check("Support staff have remote access from the US.", &["US"]);
        check("Die Daten werden in den Vereinigten Staaten gespeichert.", &["US"]);
        check("Die Daten werden in Deutschland verarbeitet.", &["DE"]);
    }

    #[test]
    fn other_countries_and_denials_are_not() {
        check("Eine Speicherung in den USA findet nicht statt.", &[]);
        check("Die Server stehen nicht in Polen.", &[]);
        check("Data are never stored in India.", &[]);
        check("Zugriffe außerhalb der Schweiz sind gesperrt.", &[]);
        check("Zugriff haben Kunden in Polen.", &[]);
        check("Gespeichert werden Daten von Patienten mit Wohnsitz in Österreich.", &[]);
        check("Users in France have access.", &[]);
        check("Über den Zugriff entscheiden Gerichte in Deutschland.", &[]);
        check("Der Zugriff richtet sich nach dem Recht in Irland.", &[]);
        check("Server betreibt die Alpha Deutschland GmbH.", &[]);
        check("Support leistet in der Alpha Irland Ltd. ein Team.", &[]);
        check("Support leistet Microsoft Irland.", &[]);
        check("Der Verantwortliche betreibt eigene Server in Polen.", &[]);
        check("Zugriff aus Polen ist nur mit Zustimmung erlaubt.", &[]);
        check("Servers in Atlanta, Georgia, are backed up.", &[]);
        check("Die Schulung fand in Polen statt.", &[]);
        check("Der Schweizer Standort hat keinen Server.", &[]);
        check("Fernzugriff aus den USA ist technisch gesperrt.", &[]);
        check("Remote access from India is blocked.", &[]);
        check("Anmeldeversuche am Server aus China lösen einen Alarm aus.", &[]);
        check("Der Zugriff wird erteilt, sofern das Team in Indien ihn braucht.", &[]);
    }
}
