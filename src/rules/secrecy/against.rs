//! What the annexes say on secrecy against what else they say: professions, the law they name, services with access.
//!
//! What must never happen here: a duty read into the law of a country that the program does not have, and German
//! criminal law called wrong where it may apply as well.

use std::borrow::Cow;

use super::super::employer;
use super::super::finding::settled as verdict;
use super::super::place::own;
use super::super::regimes::seats;
use super::super::rule::{against, either, is, needs_day};
use super::super::{Finding, Name, Severity, Verdict};
use super::{Case, names, of_company};
use crate::dossier::measures::Taken;
use crate::dossier::{Chosen, Reader, Subprocessor};
use crate::law::Jurisdiction;

/// A safeguard or a measure that names German law on secrecy, and the measures that say it for Austria and Switzerland.
pub(super) const FOREIGN: [(&str, Option<&str>); 3] = [
    ("professional-secrecy", None),
    ("secrecy-undertaking", None),
    ("secrecy-criminal-liability", Some("secrecy-criminal-liability")),
];

impl Case<'_> {
    /// Whether the law of a seat binds one of the professions that were named; none where the program does not know it.
    fn bound_professions(&self, read: &mut Reader) -> (Option<bool>, Vec<Chosen>) {
        let Some(professions) = read.get(&self.dossier.parties.client.professions) else { return (None, Vec::new()) };
        if professions.is_empty() {
            return (Some(false), Vec::new());
        }
        needs_day(self.dossier, self.law, read);
        let Some(seats) = seats(self.dossier, read) else { return (None, Vec::new()) };
        let bound = |one: &&Chosen| {
            seats.iter().filter_map(|seat| Jurisdiction::of_seat(*seat)).any(|whose| {
                let law = *self.law;
                law.duties(whose).any(|duty| duty.binds(names(one)))
            })
        };
        let found: Vec<Chosen> = professions.iter().filter(bound).cloned().collect();
        let known = self.law.day().is_some() && seats.iter().all(|seat| Jurisdiction::of_seat(*seat).is_some());
        (if found.is_empty() { known.then_some(false) } else { Some(true) }, found)
    }

    /// "Under no secrecy" beside professions that are, or beside a professional who answers for the health data.
    pub(super) fn denied(&self) -> Finding {
        let mut read = Reader::default();
        let denied = is(&mut read, &self.dossier.parties.client.secrecy, &["no"]);
        let (bound, professions) = self.bound_professions(&mut read);
        let person = is(&mut read, &self.dossier.health.secrecy, &["professional"]);
        let named = self.dossier.parties.client.country.value().is_some_and(|seat| seat.code() == "DE");
        // Whose ground for the same data is doubted has no professional either; that is said first.
        let doubted = person == Some(true) && bound == Some(false) && employer::doubted(self.dossier);
        let (way, severity) = match (bound, person) {
            _ if doubted => ("ground", Severity::Warning),
            (Some(true), Some(true)) => ("both", if named { Severity::Error } else { Severity::Warning }),
            (Some(true), _) => ("", Severity::Warning),
            (_, Some(true)) => ("person", Severity::Warning),
            _ => ("measure", Severity::Hint),
        };
        let answers = &self.dossier.health.secrecy;
        let mut found = either(bound, if answers.is_open() { None } else { Some(person == Some(true)) });
        if found == Some(false) && self.german() && self.german_words(&mut Reader::default()) {
            found = self.german_words(&mut read).then_some(true);
        }
        let finding = Finding::whole("secrecy-denied", severity, &[], against(denied, found, &read), &read);
        let mut cites: Vec<Cow<'static, str>> = Vec::new();
        if bound == Some(true) {
            cites.extend(
                self.seats().into_iter().flat_map(|seat| self.duties(seat)).map(|cite| Cow::Owned(cite.to_owned())),
            );
        }
        if self.german() && !["person", "ground"].contains(&way) {
            cites.push(Cow::Borrowed("stgb-203-4"));
        }
        if person == Some(true) {
            cites.extend(employer::of_client(self.dossier, &["gdpr-9-3"]));
        }
        let cause = if doubted { &answers.at } else { &self.dossier.parties.client.secrecy.at };
        finding.citing(cites).way(way).named(Name::Entries(professions)).caused_by(Some(cause))
    }

    /// Whether a safeguard or a measure says that people were bound under German law on secrecy.
    fn german_words(&self, read: &mut Reader) -> bool {
        FOREIGN.iter().any(|(id, _)| self.says(id, read) == Some(true))
    }

    fn says(&self, id: &str, read: &mut Reader) -> Option<bool> {
        if id == "professional-secrecy" {
            return self.facts.safeguard(id, read);
        }
        self.facts.claims("staff", id, read)
    }

    /// German criminal law in the annexes of a client that has no seat in Germany.
    pub(super) fn foreign(&self, (id, local): (&'static str, Option<&'static str>)) -> Finding {
        let mut read = Reader::default();
        let seats = seats(self.dossier, &mut read);
        let elsewhere = seats.as_ref().map(|seats| !seats.is_empty() && seats.iter().all(|seat| seat.code() != "DE"));
        let mut said = if elsewhere == Some(false) { None } else { self.says(id, &mut read) };
        let whose: Vec<Jurisdiction> = seats.iter().flatten().filter_map(|seat| Jurisdiction::of_seat(*seat)).collect();
        if said == Some(true)
            && let Some(local) = local
        {
            // Who is told of the law at home may be told of German law besides.
            for (of, end) in [(Jurisdiction::AT, "at"), (Jurisdiction::CH, "ch")] {
                if whose.contains(&of) && self.facts.claims("staff", &format!("{local}-{end}"), &mut read) == Some(true)
                {
                    said = Some(false);
                }
            }
        }
        let verdict = match elsewhere {
            Some(false) => Verdict::NotApplicable,
            Some(true) => verdict(said.map(|said| !said), &read),
            None => verdict(None, &read),
        };
        // A contractor in Germany may be subject to German criminal law itself.
        let at_home = self.dossier.parties.contractor.country.value().is_some_and(|seat| seat.code() == "DE");
        let known = whose.iter().any(|one| matches!(one, Jurisdiction::AT | Jurisdiction::CH));
        let severity = if known && !at_home { Severity::Warning } else { Severity::Hint };
        let mut cites = self.behind(&[], |_| None);
        if cites.is_empty() {
            cites.push(Cow::Borrowed("stgb-203-4"));
        }
        let way = match whose.as_slice() {
            [Jurisdiction::CH] => "ch",
            [Jurisdiction::AT] => "at",
            _ => "",
        };
        let name = match (id, self.dossier.processing.safeguards.value()) {
            ("professional-secrecy", entries) => {
                Name::Entries(entries.into_iter().flatten().filter(|one| one.is(id)).cloned().collect())
            }
            _ => Name::measure(id),
        };
        let safeguards = &self.dossier.processing.safeguards.at;
        let measure = self.facts.measure("staff", id).map(|fact| &fact.at);
        let cause = if id == "professional-secrecy" { Some(safeguards) } else { measure };
        let finding = Finding::whole("secrecy-foreign", severity, &[], verdict, &read).citing(cites).about(id);
        finding.named(name).way(way).caused_by(cause)
    }

    /// "In Germany only" beside a seat, a site or staff of the contractor abroad.
    pub(super) fn only_germany(&self) -> Finding {
        let mut read = Reader::default();
        let only = is(&mut read, &self.dossier.secrecy.abroad, &["germany"]);
        let (mut abroad, mut cause) = (None, None);
        // Where it is not asked, nothing was said that could be wrong.
        if only == Some(true) || only.is_none() && !read.missing().is_empty() {
            let places = own(self.dossier, &mut read);
            let outside = places.iter().find(|place| place.country.code() != "DE");
            cause = outside.map(|place| place.at.clone());
            abroad = if outside.is_some() { Some(true) } else { read.missing().is_empty().then_some(false) };
        }
        let finding = Finding::whole("secrecy-germany", Severity::Warning, &[], against(only, abroad, &read), &read);
        finding.citing(self.behind(&["stgb-203-4"], |act| act.abroad.as_ref())).caused_by(cause.as_ref())
    }

    /// "Cannot learn of secrets" beside a service that is nothing without access.
    pub(super) fn no_access(&self, sub: &Subprocessor, law: &[Cow<'static, str>]) -> Finding {
        let mut read = Reader::default();
        let none = is(&mut read, &sub.bound, &["no-access"]);
        let service = if none == Some(false) { None } else { read.get(&sub.service) };
        let (mut severity, mut way) = (Severity::Warning, "");
        let gives = match service {
            None => None,
            // Nobody can do this who learns of nothing; with others it depends on how they do it.
            Some(service) if service.tagged("learns") => Some(true),
            // Letters are printed and put into envelopes by people.
            Some(service) if service.is("printing") && self.prints(&mut read) == Some(true) => Some(true),
            Some(service) if service.tagged("may-learn") => {
                (severity, way) = (Severity::Hint, "often");
                Some(true)
            }
            Some(service) if service.tagged("storage") => {
                // Somebody said that the host has the keys: then it can read what it keeps.
                let keys = self.key_holder(&mut Reader::default()).is_some_and(|holder| holder == "hosting");
                (severity, way) = if keys { (Severity::Warning, "key") } else { (Severity::Hint, "storage") };
                self.sealed(service, &mut read).map(|sealed| !sealed)
            }
            Some(_) => Some(false),
        };
        of_company("secrecy-no-access", severity, sub, against(none, gives, &read), &read)
            .citing(law.iter().cloned())
            .way(way)
            .caused_by(Some(&sub.bound.at))
    }

    /// Whether printing or sending letters is among the operations.
    fn prints(&self, read: &mut Reader) -> Option<bool> {
        let operations = &self.dossier.processing.operations;
        super::super::rule::chosen(read, operations, |one| one.is("print") || one.is("dispatch-post"))
    }

    /// "Not called for" beside a service in which people abroad take note of the data.
    pub(super) fn not_required(&self, sub: &Subprocessor, law: &[&'static str]) -> Finding {
        let mut read = Reader::default();
        let denied = is(&mut read, &sub.secrecy_abroad, &["not-required"]);
        let mut learns =
            if denied == Some(false) { None } else { read.get(&sub.service).map(|service| service.tagged("learns")) };
        if learns == Some(true) {
            let sealed = ["encryption-on-device", "encryption-end-to-end"];
            learns = self.facts.claims_any("encryption", &sealed, &mut read).map(|sealed| !sealed);
        }
        of_company("secrecy-not-required", Severity::Warning, sub, against(denied, learns, &read), &read)
            .citing(law.iter().copied())
            .caused_by(Some(&sub.secrecy_abroad.at))
    }

    /// Who has the keys of the stored data, where a measure says so.
    fn key_holder(&self, read: &mut Reader) -> Option<String> {
        let fact = self.facts.measure("encryption", "encryption-key-holder")?;
        read.get(&fact.is).filter(|taken| matches!(taken, Taken::InPlace(_)))?;
        read.get(&fact.choice("holder")).map(ToString::to_string)
    }

    /// Whether whoever keeps the data cannot read them: encrypted, and the key is not with the host.
    fn sealed(&self, service: &Chosen, read: &mut Reader) -> Option<bool> {
        let facts = self.facts;
        let mut sealed = facts.claims_any("encryption", &["encryption-on-device", "encryption-end-to-end"], read);
        if service.is("backup") {
            sealed = either(sealed, facts.claims("encryption", "encryption-backup", read));
        }
        let encrypted = facts.claims_any("encryption", &["encryption-server", "encryption-database"], read);
        let holder = match facts.claims("encryption", "encryption-key-holder", read) {
            Some(true) => self.key_holder(read).map(|holder| holder != "hosting"),
            other => other,
        };
        let both = match (encrypted, holder) {
            (Some(false), _) | (_, Some(false)) => Some(false),
            (Some(true), Some(true)) => Some(true),
            _ => None,
        };
        either(sealed, both)
    }
}
