//! Fields: a fact, where it was said, and how well it is known.
//!
//! What must never happen here: reading a value without recording that it was read.

use std::collections::HashSet;

use crate::day::Day;
use crate::id::Path;

/// One fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field<T> {
    /// Where it was said.
    pub at: Path,
    /// How well it is known.
    pub known: Known<T>,
}

/// How well a fact is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Known<T> {
    /// Somebody gave or confirmed it.
    Given(T),
    /// It comes from an earlier revision or an import and is to be confirmed.
    Carried(T),
    /// Asked, and not known yet.
    Unknown {
        /// Who finds out; empty if nobody was named.
        who: String,
        /// Until when.
        by: Option<Day>,
    },
    /// Asked, and not answered, or not readable.
    NotAnswered,
    /// Does not apply.
    NotApplicable,
    /// Depends on these answers, which are not settled.
    Undecided(Vec<Path>),
    /// Left open on purpose: the other party fills it in.
    Placeholder,
    /// Not asked.
    NotAsked,
}

impl<T> Field<T> {
    /// The value, whether given or carried.
    pub fn value(&self) -> Option<&T> {
        match &self.known {
            Known::Given(value) | Known::Carried(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the value is to be confirmed.
    pub fn is_carried(&self) -> bool {
        matches!(self.known, Known::Carried(_))
    }

    /// Whether somebody still has to say something here.
    pub fn is_open(&self) -> bool {
        matches!(self.known, Known::Unknown { .. } | Known::NotAnswered | Known::Undecided(_))
    }

    /// The same field with another value.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Field<U> {
        let known = match self.known {
            Known::Given(value) => Known::Given(change(value)),
            Known::Carried(value) => Known::Carried(change(value)),
            Known::Unknown { who, by } => Known::Unknown { who, by },
            Known::NotAnswered => Known::NotAnswered,
            Known::NotApplicable => Known::NotApplicable,
            Known::Undecided(by) => Known::Undecided(by),
            Known::Placeholder => Known::Placeholder,
            Known::NotAsked => Known::NotAsked,
        };
        Field { at: self.at, known }
    }
}

/// Paths in the order in which they came, each once.
#[derive(Debug, Clone, Default)]
struct Paths {
    list: Vec<Path>,
    /// The same paths, once there are so many that looking through all of them takes longer.
    index: HashSet<Path>,
}

/// So many paths are looked through one by one.
const FEW: usize = 24;

impl Paths {
    fn add(&mut self, path: &Path) {
        if self.list.len() < FEW {
            if !self.list.contains(path) {
                self.list.push(path.clone());
            }
            return;
        }
        if self.index.is_empty() {
            self.index.extend(self.list.iter().cloned());
        }
        if self.index.insert(path.clone()) {
            self.list.push(path.clone());
        }
    }
}

/// Reads fields for a rule and records what was read and what was missing.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    read: Paths,
    missing: Paths,
}

impl Reader {
    /// The value of a field, if it is settled.
    pub fn get<'f, T>(&mut self, field: &'f Field<T>) -> Option<&'f T> {
        self.read.add(&field.at);
        match &field.known {
            Known::Given(value) | Known::Carried(value) => Some(value),
            Known::Undecided(by) => {
                for path in by {
                    self.missing.add(path);
                }
                None
            }
            Known::Unknown { .. } | Known::NotAnswered => {
                self.missing.add(&field.at);
                None
            }
            Known::NotApplicable | Known::Placeholder | Known::NotAsked => None,
        }
    }

    /// What was read so far, in order.
    pub fn read(&self) -> &[Path] {
        &self.read.list
    }

    /// The questions that would have to be answered.
    pub fn missing(&self) -> Vec<Path> {
        self.missing.list.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(known: Known<u8>, value: Option<u8>, missing: &[&str]) {
        let mut reader = Reader::default();
        let field = Field { at: Path::new("here").unwrap(), known };
        assert_eq!(reader.get(&field).copied(), value);
        let found: Vec<String> = reader.missing().iter().map(ToString::to_string).collect();
        assert_eq!(found, missing);
        assert_eq!(reader.read(), [Path::new("here").unwrap()]);
    }

    #[test]
    fn every_path_is_kept_once_and_in_order_however_many_there_are() {
        let mut reader = Reader::default();
        let path = |number: usize| Path::new(&format!("q/r{number}")).unwrap();
        for number in (0..100).chain(0..100) {
            reader.get(&Field::<u8> { at: path(number), known: Known::NotAnswered });
        }
        let all: Vec<Path> = (0..100).map(path).collect();
        assert_eq!((reader.read(), reader.missing()), (all.as_slice(), all.clone()));
    }

    #[test]
    fn a_read_of_an_unsettled_field_is_recorded_as_missing() {
        check(Known::Given(1), Some(1), &[]);
        check(Known::Carried(1), Some(1), &[]);
        check(Known::NotAnswered, None, &["here"]);
        check(Known::Unknown { who: String::new(), by: None }, None, &["here"]);
        check(Known::Undecided(vec![Path::new("other").unwrap()]), None, &["other"]);
        check(Known::NotAsked, None, &[]);
        check(Known::Placeholder, None, &[]);
    }
}
