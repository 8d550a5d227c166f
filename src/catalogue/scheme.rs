//! Heading schemes: sets of headings that the same measures are printed under.
//!
//! A measure names its heading in the older schemes itself; in the others it follows from its control, from its
//! topic, or from an exception for itself. What must never happen here: a measure without a heading in a scheme,
//! because it would be missing in the annex.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{Catalogue, CatalogueError, Measure};
use crate::id::Id;

/// A set of headings that measures are printed under.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// The id, which is also a choice of the question `scheme`.
    pub id: Id,
    /// What names the heading of a measure.
    pub by: By,
    /// The headings in order; the wording is `heading-<scheme>--<id>`.
    pub headings: Vec<Id>,
    /// The heading for what the structure itself has no place for: nobody misses it where it is empty.
    #[serde(default)]
    pub rest: Option<Id>,
}

/// What names the heading of a measure in a scheme.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum By {
    /// Its heading among the eight customary controls.
    Old,
    /// Its heading in the structure of Art. 32(1) GDPR.
    Goal,
    /// The most fitting of its numbers of Annex III, which counts the headings.
    Scc3,
    /// A heading for each control; one for a topic or a measure goes before it.
    Place(BTreeMap<Id, Id>),
}

impl Scheme {
    /// The heading under which a measure stands in this scheme; every measure of a loaded catalogue has one.
    pub fn heading<'m>(&'m self, measure: &'m Measure) -> Option<&'m Id> {
        match &self.by {
            By::Old => Some(&measure.old),
            By::Goal => Some(&measure.goal),
            By::Scc3 => self.headings.get(usize::from(*measure.scc3.first()?).checked_sub(1)?),
            By::Place(places) => {
                let topic = measure.topic.as_ref().and_then(|topic| places.get(topic));
                places.get(&measure.id).or(topic).or_else(|| places.get(&measure.control))
            }
        }
    }

    /// Every measure has one of the headings, and every place exists.
    pub(super) fn check(&self, catalogue: &Catalogue) -> Result<(), CatalogueError> {
        let fail = |what: String| Err(CatalogueError::Scheme { scheme: self.id.clone(), what });
        super::places(self.headings.iter().map(|id| (id, ())))?;
        if let Some(rest) = self.rest.as_ref().filter(|rest| !self.headings.contains(rest)) {
            return fail(format!("no heading `{rest}`, which is its rest"));
        }
        for measure in catalogue.measures() {
            match self.heading(measure) {
                Some(heading) if self.headings.contains(heading) => {}
                Some(heading) => return fail(format!("no heading `{heading}`, which `{}` names", measure.id)),
                None => return fail(format!("no heading for `{}`", measure.id)),
            }
        }
        let By::Place(places) = &self.by else { return Ok(()) };
        let topics: BTreeSet<&Id> = catalogue.measures().filter_map(|measure| measure.topic.as_ref()).collect();
        for (place, heading) in places {
            let measure = usize::from(catalogue.measure(place.as_str()).is_some());
            let control = usize::from(catalogue.control(place.as_str()).is_some());
            let topic = usize::from(topics.contains(place));
            match measure + control + topic {
                1 => {}
                0 => return fail(format!("`{place}` is no measure, no topic and no control")),
                _ => return fail(format!("`{place}` names more than one thing")),
            }
            if !self.headings.contains(heading) {
                return fail(format!("no heading `{heading}`, which `{place}` names"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::carry;

    const MEASURES: &str = r#"[
        (id: "m", control: "c", topic: "t", old: "input", goal: "integrity", scc3: [2, 1]),
        (id: "n", control: "c", old: "input", goal: "integrity", scc3: [1]),
    ]"#;

    fn load(scheme: &str) -> Result<Catalogue, CatalogueError> {
        Catalogue::load(&[], &carry(r#"["c"]"#), &carry(&format!("[{scheme}]")), &[("m", &carry(MEASURES))])
    }

    #[track_caller]
    fn check(scheme: &str, expected: [&str; 2]) {
        let catalogue = load(scheme).unwrap();
        let headings = catalogue.measures().map(|measure| catalogue.schemes[0].heading(measure).unwrap().as_str());
        assert_eq!(headings.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn a_measure_moves_with_the_scheme() {
        check(r#"(id: "s", by: Old, headings: ["input"])"#, ["input", "input"]);
        check(r#"(id: "s", by: Goal, headings: ["integrity"])"#, ["integrity", "integrity"]);
        check(r#"(id: "s", by: Scc3, headings: ["first", "second"])"#, ["second", "first"]);
        let of = |places: &str| format!(r#"(id: "s", by: Place({{{places}}}), headings: ["a", "b"])"#);
        check(&of(r#""c": "a""#), ["a", "a"]);
        check(&of(r#""c": "a", "t": "b""#), ["b", "a"]);
        check(&of(r#""c": "b", "t": "b", "m": "a""#), ["a", "b"]);
    }

    #[track_caller]
    fn refused(scheme: &str, expected: &str) {
        let error = load(scheme).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn a_scheme_that_loses_a_measure_is_refused() {
        refused(r#"(id: "s", by: Old, headings: ["other"])"#, "no heading `input`, which `m` names");
        refused(r#"(id: "s", by: Scc3, headings: ["first"])"#, "no heading for `m`");
        let of = |places: &str| format!(r#"(id: "s", by: Place({{{places}}}), headings: ["a", "b"])"#);
        refused(&of(r#""t": "a""#), "no heading for `n`");
        refused(&of(r#""c": "a", "x": "b""#), "`x` is no measure, no topic and no control");
        refused(&of(r#""c": "a", "t": "z""#), "no heading `z`");
    }
}
