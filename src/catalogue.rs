//! The catalogue: the lists that choices come from, the controls with their measures, and the heading schemes.
//!
//! It is data (`catalogue/data/*.ron`) that the questionnaire refers to; wording stands in `i18n`. What must
//! never happen here: an entry whose id changes its meaning, and wording in the data.

mod data;
pub mod measure;
mod scheme;

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

pub use measure::{Control, Letter, Measure, Param, ParamKind};
pub use scheme::{By, Scheme};

use crate::id::Id;

/// All lists, controls and schemes.
#[derive(Debug, Clone, Default)]
pub struct Catalogue {
    /// Lists by id.
    pub lists: Lists,
    /// Controls in customary order.
    pub controls: Vec<Control>,
    /// Heading schemes in the order in which they are offered.
    pub schemes: Vec<Scheme>,
    /// The control and the place in it of each measure: sheets and rules ask for measures one by one.
    places: HashMap<Id, (usize, usize)>,
}

/// A catalogue whose lists are still read: the rest is more than half of all that a start reads.
#[derive(Debug)]
pub(crate) struct WithoutLists {
    controls: Vec<Control>,
    schemes: Vec<Scheme>,
    places: HashMap<Id, (usize, usize)>,
}

/// Lists by id.
pub type Lists = BTreeMap<Id, List>;

/// One list that choices come from.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The id of the list.
    pub list: Id,
    /// The tags that are asked of an own entry, with the question `tag-<list>--<tag>`.
    #[serde(default)]
    pub asks: Vec<Id>,
    /// Whether nobody can add an entry: the program or the law knows these and no others.
    #[serde(default)]
    pub closed: bool,
    /// The entries in customary order.
    pub entries: Vec<Entry>,
    /// The place of each entry.
    #[serde(skip)]
    places: HashMap<Id, usize>,
}

/// One entry of a list; its wording is the message `<list>--<id>`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Permanent in its list.
    pub id: Id,
    /// The sub-heading on the screen where its list is long; the wording is `topic--<id>`.
    #[serde(default)]
    pub topic: Option<Id>,
    /// What conditions and sheets may ask about the entry.
    #[serde(default)]
    pub tags: Box<[Id]>,
}

/// Why the catalogue cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CatalogueError {
    /// A data file cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// An id stands twice.
    #[error("`{0}` stands twice")]
    Twice(String),
    /// A measure names a control, a heading or a parameter that does not exist.
    #[error("measure `{measure}`: {what}")]
    Measure {
        /// The measure.
        measure: Id,
        /// What does not fit.
        what: String,
    },
    /// A scheme leaves a measure without a heading, or names what does not exist.
    #[error("scheme `{scheme}`: {what}")]
    Scheme {
        /// The scheme.
        scheme: Id,
        /// What does not fit.
        what: String,
    },
}

impl Catalogue {
    /// The lists that come with the program.
    pub(crate) fn embedded_lists() -> Result<Lists, CatalogueError> {
        read_lists(data::LISTS)
    }

    /// A catalogue of a test, from its files as the program would carry them, checked.
    #[cfg(test)]
    pub(crate) fn load(
        lists: &[(&str, &[u8])],
        controls: &[u8],
        schemes: &[u8],
        measures: &[(&str, &[u8])],
    ) -> Result<Self, CatalogueError> {
        let catalogue = WithoutLists::read(controls, schemes, measures)?.with(read_lists(lists)?);
        catalogue.check()?;
        Ok(catalogue)
    }

    /// Whether everything that something refers to is there.
    pub(crate) fn check(&self) -> Result<(), CatalogueError> {
        self.measures().try_for_each(measure::check)?;
        self.schemes.iter().try_for_each(|scheme| scheme.check(self))
    }

    /// Every measure, by control and in customary order.
    pub fn measures(&self) -> impl Iterator<Item = &Measure> {
        self.controls.iter().flat_map(|control| &control.measures)
    }

    /// The measure with this id.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        let (control, at) = self.places.get(id)?;
        self.controls.get(*control)?.measures.get(*at)
    }

    /// The control with this id.
    pub fn control(&self, id: &str) -> Option<&Control> {
        self.controls.iter().find(|control| control.id == *id)
    }

    /// The entry with this id in this list.
    pub fn entry(&self, list: &str, id: &str) -> Option<&Entry> {
        let list = self.lists.get(list)?;
        list.entries.get(*list.places.get(id)?)
    }

    /// The scheme with this id.
    pub fn scheme(&self, id: &str) -> Option<&Scheme> {
        self.schemes.iter().find(|scheme| scheme.id == *id)
    }
}

impl WithoutLists {
    /// What comes with the program.
    pub(crate) fn embedded() -> Result<Self, CatalogueError> {
        Self::read(data::CONTROLS, data::SCHEMES, data::MEASURES)
    }

    fn read(controls: &[u8], schemes: &[u8], measures: &[(&str, &[u8])]) -> Result<Self, CatalogueError> {
        let controls = read_controls(controls, measures)?;
        let all = controls.iter().enumerate();
        let all = all.flat_map(|(control, c)| (0..).zip(&c.measures).map(move |(at, m)| (&m.id, (control, at))));
        let places = places(all)?;
        Ok(Self { schemes: parse("schemes", schemes)?, controls, places })
    }

    /// The catalogue with its lists.
    pub(crate) fn with(self, lists: Lists) -> Catalogue {
        let Self { controls, schemes, places } = self;
        Catalogue { lists, controls, schemes, places }
    }
}

fn read_lists(files: &[(&str, &[u8])]) -> Result<Lists, CatalogueError> {
    let mut lists = Lists::new();
    for (file, carried) in files {
        let mut list: List = parse(file, carried)?;
        list.places = places(list.entries.iter().enumerate().map(|(at, entry)| (&entry.id, at)))?;
        let id = list.list.clone();
        if lists.insert(id.clone(), list).is_some() {
            return Err(CatalogueError::Twice(id.to_string()));
        }
    }
    Ok(lists)
}

fn read_controls(names: &[u8], files: &[(&str, &[u8])]) -> Result<Vec<Control>, CatalogueError> {
    let names: Vec<Id> = parse("controls", names)?;
    places(names.iter().map(|id| (id, ())))?;
    let mut controls: Vec<Control> = names.into_iter().map(|id| Control { id, measures: Vec::new() }).collect();
    for (file, carried) in files {
        let mut read: Vec<Measure> = parse(file, carried)?;
        // A file holds the measures of one control, mostly: they are taken over as they are.
        while let Some(first) = read.first() {
            let control = controls.iter_mut().find(|control| control.id == first.control);
            let Some(control) = control else {
                let what = format!("no control `{}`", first.control);
                return Err(CatalogueError::Measure { measure: first.id.clone(), what });
            };
            let others = read.iter().position(|measure| measure.control != control.id).unwrap_or(read.len());
            let rest = read.split_off(others);
            if control.measures.is_empty() {
                control.measures = read;
            } else {
                control.measures.append(&mut read);
            }
            read = rest;
        }
    }
    Ok(controls)
}

/// Reads one data file.
pub(crate) fn parse<T: for<'de> Deserialize<'de>>(file: &str, carried: &[u8]) -> Result<T, CatalogueError> {
    crate::data::read(file, carried).map_err(|error| CatalogueError::Unreadable(error.to_string()))
}

/// Where each id stands; none stands twice.
fn places<'a, P>(ids: impl Iterator<Item = (&'a Id, P)>) -> Result<HashMap<Id, P>, CatalogueError> {
    let mut places = HashMap::with_capacity(ids.size_hint().0);
    for (id, place) in ids {
        if places.insert(id.clone(), place).is_some() {
            return Err(CatalogueError::Twice(id.to_string()));
        }
    }
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::carry;

    fn embedded() -> Catalogue {
        WithoutLists::embedded().unwrap().with(Catalogue::embedded_lists().unwrap())
    }

    #[test]
    fn the_embedded_catalogue_is_right() {
        let catalogue = embedded();
        catalogue.check().unwrap();
        assert!(catalogue.measures().count() > 100);
    }

    /// A list longer than this is read only with sub-headings.
    const LONG: usize = 25;

    #[track_caller]
    fn divided<'a>(list: &Id, entries: impl Iterator<Item = (&'a Id, &'a Option<Id>)> + Clone) {
        let long = entries.clone().count() > LONG;
        let mut topics: Vec<&Id> = Vec::new();
        for (entry, topic) in entries {
            let Some(topic) = topic else {
                assert!(!long && topics.is_empty(), "{list}: `{entry}` has no topic");
                continue;
            };
            if topics.last() != Some(&topic) {
                assert!(!topics.contains(&topic), "{list}: `{topic}` comes back at `{entry}`");
                topics.push(topic);
            }
        }
    }

    #[test]
    fn a_long_list_is_divided_into_topics_that_stand_together() {
        let catalogue = embedded();
        for control in &catalogue.controls {
            divided(&control.id, control.measures.iter().map(|measure| (&measure.id, &measure.topic)));
        }
        for (id, list) in &catalogue.lists {
            divided(id, list.entries.iter().map(|entry| (&entry.id, &entry.topic)));
        }
    }

    /// The files as the program would carry them.
    fn carried<'f>(files: &[(&'f str, &str)]) -> Vec<(&'f str, Vec<u8>)> {
        files.iter().map(|(file, text)| (*file, carry(text))).collect()
    }

    fn files<'f>(files: &'f [(&str, Vec<u8>)]) -> Vec<(&'f str, &'f [u8])> {
        files.iter().map(|(file, text)| (*file, &**text)).collect()
    }

    #[track_caller]
    fn check(lists: &[(&str, &str)], controls: &str, measures: &[(&str, &str)], expected: &str) {
        let schemes =
            r#"[(id: "eight", by: Old, headings: ["input"]), (id: "art32", by: Goal, headings: ["integrity"])]"#;
        let (lists, measures) = (carried(lists), carried(measures));
        let error = Catalogue::load(&files(&lists), &carry(controls), &carry(schemes), &files(&measures)).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }

    #[test]
    fn a_fault_in_the_data_is_named() {
        let list = r#"(list: "a", entries: [(id: "x"), (id: "x")])"#;
        check(&[("a", list)], "[]", &[], "`x` stands twice");
        let once = r#"(list: "a", entries: [(id: "x")])"#;
        check(&[("a", once), ("b", once)], "[]", &[], "`a` stands twice");
        check(&[], "[]", &[("m", r#"[(id: "m", control: "c", old: "input", goal: "integrity")]"#)], "no control `c`");
        let lost = r#"[(id: "m", control: "c", old: "nowhere", goal: "integrity")]"#;
        check(&[], r#"["c"]"#, &[("m", lost)], "no heading `nowhere`");
        let unit = r#"[(id: "m", control: "c", old: "input", goal: "integrity", params: [(id: "p", kind: Number([Day]), propose: Number(3, Week))])]"#;
        check(&[], r#"["c"]"#, &[("m", unit)], "proposes a value of another kind");
    }
}
