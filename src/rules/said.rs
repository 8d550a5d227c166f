//! What several answers say together: measures, parameters of measures and entries of which one is enough.
//!
//! The rooms that look for sentences against each other gather their second side here, with the names for the message and
//! the answer that is at fault. What must never happen here: "nothing found" while an answer is missing.

use super::rule::{Case, Rule, against, either};
use super::{Finding, Name};
use crate::dossier::{Chosen, Field, Reader};
use crate::id::{Id, Path};

/// A measure of a control.
pub(super) type Measure = (&'static str, &'static str);

/// What was found so far.
#[derive(Debug)]
pub(super) struct Found {
    /// Whether anything was found; none while an answer is missing.
    pub(super) there: Option<bool>,
    measures: Vec<Id>,
    entries: Vec<Chosen>,
    companies: Vec<String>,
    at: Option<Path>,
}

impl Found {
    /// Nothing so far.
    pub(super) fn nothing() -> Self {
        Self { there: Some(false), measures: Vec::new(), entries: Vec::new(), companies: Vec::new(), at: None }
    }

    /// Whether no measure, entry or company was found by name.
    pub(super) fn is_empty(&self) -> bool {
        self.measures.is_empty() && self.entries.is_empty() && self.companies.is_empty()
    }

    /// Whether something is so, and the answer that says it.
    pub(super) fn note(&mut self, is: Option<bool>, at: &Path) {
        if is == Some(true) {
            self.at.get_or_insert_with(|| at.clone());
        }
        self.there = either(self.there, is);
    }

    /// Measures that are in place.
    pub(super) fn measures(&mut self, case: Case<'_>, all: &[Measure], read: &mut Reader) {
        for (control, id) in all {
            let there = case.claims(control, id, read);
            self.measure(case, control, id, there);
        }
    }

    /// A measure that is in place with one of these choices of a parameter.
    pub(super) fn picked(&mut self, case: Case<'_>, one: Picked, read: &mut Reader) {
        let there = one.said(case, read);
        self.measure(case, one.control, one.id, there);
    }

    fn measure(&mut self, case: Case<'_>, control: &str, id: &str, there: Option<bool>) {
        if there == Some(true) {
            self.measures.extend(Id::new(id));
            if let Some(fact) = case.measure(control, id) {
                self.at.get_or_insert_with(|| fact.at.clone());
            }
        }
        self.there = either(self.there, there);
    }

    /// Entries of a list that were chosen.
    pub(super) fn entries(&mut self, field: &Field<Vec<Chosen>>, test: impl Fn(&Chosen) -> bool, read: &mut Reader) {
        let found = read.get(field).map(|all| all.iter().filter(|one| test(one)).cloned().collect::<Vec<_>>());
        if let Some(first) = &found {
            let fresh = first.iter().filter(|one| !self.entries.iter().any(|known| known.id == one.id));
            let fresh: Vec<Chosen> = fresh.cloned().collect();
            if !first.is_empty() {
                self.at.get_or_insert_with(|| field.at.clone());
            }
            self.entries.extend(fresh);
        }
        self.there = either(self.there, found.map(|found| !found.is_empty()));
    }

    /// Services of companies that are listed.
    pub(super) fn services(&mut self, case: Case<'_>, test: impl Fn(&Chosen) -> bool, read: &mut Reader) {
        self.there = either(self.there, read.get(&case.dossier.recipients.complete).map(|_| false));
        for sub in &case.dossier.recipients.subprocessors {
            let service = read.get(&sub.service);
            let hit = service.filter(|service| test(service));
            if let Some(hit) = hit {
                self.companies.extend(sub.name.value().cloned());
                if !self.entries.iter().any(|known| known.id == hit.id) {
                    self.entries.push(hit.clone());
                }
                self.at.get_or_insert_with(|| sub.service.at.clone());
            }
            self.there = either(self.there, service.map(|_| hit.is_some()));
        }
    }

    /// A finding with the names of what was found, pointing to the answer where the first stands.
    pub(super) fn tell(self, finding: Finding) -> Finding {
        let finding = finding.caused_by(self.at.as_ref());
        if !self.entries.is_empty() {
            finding.named(Name::Entries(self.entries))
        } else if !self.measures.is_empty() {
            finding.named(Name::Measures(self.measures))
        } else {
            finding
        }
    }

    /// The names of the measures that were found, under those that leave no room for them.
    pub(super) fn beside(self, first: &[&str], finding: Finding) -> Finding {
        let first = first.iter().filter_map(|id| Id::new(id).ok()).collect();
        let name = Name::Of(Box::new(Name::Measures(first)), Box::new(Name::Measures(self.measures)));
        finding.caused_by(self.at.as_ref()).named(name)
    }

    /// The names of the measures and of the companies whose services were found, after measures that belong to the
    /// message too.
    pub(super) fn after(self, first: &[&str], finding: Finding) -> Finding {
        let mut measures: Vec<Id> = first.iter().filter_map(|id| Id::new(id).ok()).collect();
        measures.extend(self.measures);
        let measures = (!measures.is_empty()).then_some(Name::Measures(measures));
        let companies = self.companies.into_iter().map(Name::Said);
        let names = measures.into_iter().chain(companies).collect();
        finding.caused_by(self.at.as_ref()).named(Name::Several(names))
    }
}

/// A measure that excludes something, and what was found of it.
pub(super) fn denied(
    rule: Rule,
    case: Case<'_>,
    measure: Measure,
    look: impl FnOnce(&mut Found, &mut Reader),
) -> Vec<Finding> {
    let mut read = Reader::default();
    let claimed = case.claims(measure.0, measure.1, &mut read);
    let mut found = Found::nothing();
    if claimed != Some(false) {
        look(&mut found, &mut read);
    }
    let finding = rule.finding(against(claimed, found.there, &read), &read);
    vec![found.tell(finding)]
}

/// A measure with choices of one of its parameters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Picked {
    /// The control.
    pub(super) control: &'static str,
    /// The measure.
    pub(super) id: &'static str,
    /// The parameter, and the choices that count; none where the measure counts as such.
    pub(super) only: Option<(&'static str, &'static [&'static str])>,
}

/// A measure whatever its parameters are.
pub(super) const fn any(control: &'static str, id: &'static str) -> Picked {
    Picked { control, id, only: None }
}

/// A measure with one of these choices of a parameter.
pub(super) const fn only(
    control: &'static str,
    id: &'static str,
    param: &'static str,
    choices: &'static [&'static str],
) -> Picked {
    Picked { control, id, only: Some((param, choices)) }
}

impl Picked {
    /// Whether it is in place, with one of the choices where they count.
    pub(super) fn said(self, case: Case<'_>, read: &mut Reader) -> Option<bool> {
        let there = case.claims(self.control, self.id, read);
        match (there, self.only, case.measure(self.control, self.id)) {
            (Some(true), Some((param, choices)), Some(fact)) => {
                read.get(&fact.choice(param)).map(|said| choices.iter().any(|choice| *said == **choice))
            }
            _ => there,
        }
    }
}
