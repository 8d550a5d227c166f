//! A rule, and what rules look at: the dossier, the law of one day, and short ways to the measures.
//!
//! Every room of rules is a table of [`Rule`]s, so that tests find every id. What must never happen here: "not in
//! place" about a measure of a control that nobody went through to its end.

use super::finding::settled;
use super::words::Texts;
use super::{Finding, Fix, Severity, Verdict};
use crate::dossier::agreed::Within;
use crate::dossier::measures::{MeasureFact, Taken};
use crate::dossier::{Chosen, ControlFacts, Dossier, Field, Reader};
use crate::id::Id;
use crate::law::LawAt;
use crate::quantity::Unit;

/// One rule of a table.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its messages are `finding-<id>`, `finding-<id>-open`, `remedy-<id>`.
    pub id: &'static str,
    /// How much it weighs if it is not met.
    pub severity: Severity,
    /// The law behind it.
    pub cites: &'static [&'static str],
    /// What it says: one finding about the whole set, or one for each thing it looks at.
    pub test: fn(Rule, Case<'_>) -> Vec<Finding>,
}

/// What rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Case<'d> {
    /// The facts.
    pub dossier: &'d Dossier,
    /// The law of the day of the document.
    pub law: &'d LawAt<'d>,
    /// What people wrote in their own words.
    pub texts: &'d Texts,
}

impl Rule {
    /// The finding with this verdict.
    pub fn finding(self, verdict: Verdict, read: &Reader) -> Finding {
        Finding::whole(self.id, self.severity, self.cites, verdict, read)
    }

    /// Met, not met, or what is missing.
    pub fn met(self, met: Option<bool>, read: &Reader) -> Finding {
        self.finding(settled(met, read), read)
    }

    /// Whether everything that is needed was chosen; the only thing that is missing can be added by one key.
    pub fn names_all(self, field: &Field<Vec<Chosen>>, needed: &[&str]) -> Finding {
        let mut read = Reader::default();
        let said = read.get(field);
        let missing: Option<Vec<&str>> =
            said.map(|said| needed.iter().copied().filter(|id| !said.iter().any(|one| one.is(id))).collect());
        let fix = match missing.as_deref() {
            Some([only]) => Id::new(only).ok().map(|choice| Fix::Add { at: field.at.clone(), choice }),
            _ => None,
        };
        self.met(missing.map(|missing| missing.is_empty()), &read).mended_by(fix)
    }

    /// About the whole set: met, not met, or what is missing.
    pub fn whole(self, test: impl FnOnce(&mut Reader) -> Option<bool>) -> Vec<Finding> {
        let mut read = Reader::default();
        let met = test(&mut read);
        vec![self.met(met, &read)]
    }
}

/// One yes is enough; a no only counts if everything is known.
pub fn either(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

/// Two statements that cannot both be true. Without the first there is nothing to look at.
pub fn against(first: Option<bool>, second: Option<bool>, read: &Reader) -> Verdict {
    match (first, second) {
        (Some(false), _) => Verdict::NotApplicable,
        (Some(true), Some(true)) => Verdict::NotMet,
        (_, Some(false)) => Verdict::Met,
        _ => settled(None, read),
    }
}

/// Whether one of several was chosen.
pub fn chosen(read: &mut Reader, field: &Field<Vec<Chosen>>, test: impl Fn(&Chosen) -> bool) -> Option<bool> {
    read.get(field).map(|all| all.iter().any(test))
}

/// Whether a choice is one of these.
pub fn is(read: &mut Reader, field: &Field<Chosen>, ids: &[&str]) -> Option<bool> {
    read.get(field).map(|choice| ids.iter().any(|id| choice.is(id)))
}

/// Whether any of the entries is this one.
pub fn is_one_of(entry: &Chosen, ids: &[&str]) -> bool {
    ids.iter().any(|id| entry.is(id))
}

/// Whether whoever provides a service has the data or sees them.
pub fn reaches(service: &Chosen) -> bool {
    ["storage", "cloud", "hosts", "remote", "ai", "paper", "learns"].iter().any(|tag| service.tagged(tag))
}

/// What a country is, is known only with the day of the document. With one, nothing is noted: a reason that was given
/// for a finding is not to lapse with every renewal.
pub fn needs_day(dossier: &Dossier, law: &LawAt<'_>, read: &mut Reader) {
    if law.day().is_none() {
        let _ = read.get(&dossier.document.as_of);
    }
}

/// A period that the agreed terms name; none where they name none.
pub fn agreed(within: &Within, read: &mut Reader) -> Option<(u32, Unit)> {
    if is(read, &within.choice, &["period"])? { read.get(&within.period).copied() } else { None }
}

/// The interval of a measure that is in place.
pub fn rhythm(case: Case<'_>, control: &str, id: &str, read: &mut Reader) -> Option<(u32, Unit)> {
    if case.claims(control, id, read) != Some(true) {
        return None;
    }
    read.get(&case.measure(control, id)?.interval("interval")).copied()
}

impl<'d> Case<'d> {
    /// What is said only where the sheet of agreed terms is or may be part of the set.
    pub fn where_agreed(self, read: &mut Reader, test: impl FnOnce(&mut Reader) -> Verdict) -> Verdict {
        if read.get(&self.dossier.agreed.sheet) == Some(&false) { Verdict::NotApplicable } else { test(read) }
    }

    /// A control, if its question is asked.
    pub fn control(self, id: &str) -> Option<&'d ControlFacts> {
        self.dossier.measures.iter().find(|control| control.control == *id)
    }

    /// What was said about a measure.
    pub fn measure(self, control: &str, id: &str) -> Option<&'d MeasureFact> {
        self.control(control)?.measures.iter().find(|fact| fact.measure == *id)
    }

    /// Whether a measure is in place. A document that stands for a control says nothing here.
    pub fn claims(self, control: &str, id: &str, read: &mut Reader) -> Option<bool> {
        if let Some(fact) = self.measure(control, id) {
            return read.get(&fact.is).map(|taken| matches!(taken, Taken::InPlace(_)));
        }
        self.nothing_more(control, read)
    }

    /// Whether one of several measures of a control is in place.
    pub fn claims_any(self, control: &str, ids: &[&str], read: &mut Reader) -> Option<bool> {
        let mut found = Some(false);
        for id in ids {
            found = either(found, self.claims(control, id, read));
        }
        found
    }

    /// Whether any measure of a control is in place, own ones included.
    pub fn claims_something(self, control: &str, read: &mut Reader) -> Option<bool> {
        let mut found = self.nothing_more(control, read);
        for fact in self.control(control).into_iter().flat_map(|facts| &facts.measures) {
            found = either(found, read.get(&fact.is).map(|taken| matches!(taken, Taken::InPlace(_))));
        }
        found
    }

    /// "No" where a control was gone through to its end, or is not asked; own measures may say the same in other
    /// words, so a control with own measures says "no" only about measures that were answered.
    fn nothing_more(self, control: &str, read: &mut Reader) -> Option<bool> {
        use crate::dossier::Known;
        let Some(facts) = self.control(control) else { return Some(false) };
        if facts.attached.is_some() {
            return None;
        }
        match facts.complete.known {
            Known::NotAsked | Known::NotApplicable => Some(false),
            _ => read.get(&facts.complete).map(|_| false),
        }
    }

    /// The number of a measure that is in place.
    pub fn number(self, control: &str, id: &str, param: &str, read: &mut Reader) -> Option<(u32, Unit)> {
        if self.claims(control, id, read) != Some(true) {
            return None;
        }
        read.get(&self.measure(control, id)?.number(param)).copied()
    }

    /// Whether special categories are processed.
    pub fn special(self, read: &mut Reader) -> Option<bool> {
        use crate::dossier::SpecialCategories;
        read.get(&self.dossier.processing.special).map(|special| *special == SpecialCategories::Some)
    }

    /// Whether a safeguard for special categories was chosen; without such data none is asked for.
    pub fn safeguard(self, id: &str, read: &mut Reader) -> Option<bool> {
        match self.special(read) {
            Some(true) => chosen(read, &self.dossier.processing.safeguards, |one| one.is(id)),
            other => other,
        }
    }

    /// Whether this is one of the reasons why no data protection officer is required.
    pub fn no_officer_because(self, id: &str, read: &mut Reader) -> Option<bool> {
        match is(read, &self.dossier.contacts.dpo, &["not-required"]) {
            Some(true) => chosen(read, &self.dossier.contacts.dpo_reasons, |one| one.is(id)),
            other => other,
        }
    }

    /// Whether the sheet on outsourcing says something; what is not part of the set says nothing.
    pub fn outsourced(self, read: &mut Reader, said: impl FnOnce(&mut Reader) -> Option<bool>) -> Option<bool> {
        if read.get(&self.dossier.outsourcing.sheet) == Some(&false) { Some(false) } else { said(read) }
    }

    /// Whether rules on cyber security of this name apply to the parties.
    pub fn cyber(self, id: &str, read: &mut Reader) -> Option<bool> {
        self.outsourced(read, |read| chosen(read, &self.dossier.outsourcing.cyber_rules, |one| one.is(id)))
    }

    /// Whether something holds for the data of any group.
    pub fn any_data(self, read: &mut Reader, test: impl Fn(&Chosen) -> bool) -> Option<bool> {
        read.get(&self.dossier.processing.groups)?;
        let mut found = Some(false);
        for group in &self.dossier.processing.per_group {
            found = either(found, chosen(read, &group.data, &test));
        }
        found
    }
}

/// A period in hours at least and at most: months have 28 to 31 days, a working day comes at the latest after a
/// long week-end with holidays. Two periods are compared only where this decides it.
pub fn hours(period: (u32, Unit)) -> Option<(u64, u64)> {
    let n = u64::from(period.0);
    let day = 24;
    Some(match period.1 {
        Unit::Minute => (n / 60, n.div_ceil(60)),
        Unit::Hour => (n, n),
        Unit::Day => (n * day, n * day),
        Unit::WorkingDay => (n * day, (n + n.div_ceil(5) * 2 + 3) * day),
        Unit::Week => (n * 7 * day, n * 7 * day),
        Unit::Month => (n * 28 * day, n * 31 * day),
        Unit::Year => (n * 365 * day, n * 366 * day),
        _ => return None,
    })
}

/// Whether a period is longer than another, as far as that is sure: four weeks are not sure to be longer than a month.
pub fn longer(one: (u32, Unit), other: (u32, Unit)) -> bool {
    if one.1 == other.1 {
        return one.0 > other.0;
    }
    match (hours(one), hours(other)) {
        (Some(one), Some(other)) => one.0 > other.1,
        _ => false,
    }
}

/// Whether two periods are not the same, as far as that is sure.
pub fn differ(one: (u32, Unit), other: (u32, Unit)) -> bool {
    longer(one, other) || longer(other, one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_in_other_units_differ_only_where_that_is_sure() {
        #[track_caller]
        fn check(one: (u32, Unit), other: (u32, Unit), is_longer: bool) {
            assert_eq!(longer(one, other), is_longer, "{one:?} {other:?}");
        }
        check((31, Unit::Day), (30, Unit::Day), true);
        check((30, Unit::Day), (30, Unit::Day), false);
        check((24, Unit::Hour), (1, Unit::Day), false);
        check((25, Unit::Hour), (1, Unit::Day), true);
        check((30, Unit::Day), (1, Unit::Month), false);
        check((1, Unit::Month), (30, Unit::Day), false);
        check((32, Unit::Day), (1, Unit::Month), true);
        check((2, Unit::WorkingDay), (4, Unit::Day), false);
        check((3, Unit::Month), (90, Unit::Day), false);
        check((3, Unit::Month), (30, Unit::Day), true);
        check((256, Unit::Bit), (1, Unit::Day), false);
    }
}
