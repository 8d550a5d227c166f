//! Permanent names: of questions, choices, catalogue entries, measures, rows, and paths made of them.
//!
//! They stand beside the flow; every stage carries them and traces end in them. What must never happen
//! here: an id that is empty, that contains `--` (which separates a question from its choice in message
//! ids), or an id that changes its meaning. Copies share their text: every pass over the questionnaire makes thousands.

use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;
use std::str::FromStr;
use std::sync::Arc;

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A permanent name such as `subprocessor-country`: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
///
/// Names that do not come with the program carry a name space before an underscore: `own_3`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(CompactString);

/// One or more ids joined by `/`: where an answer stands, for example `subprocessors/r1/subprocessor-name`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path(Arc<str>);

/// The text is no id or no path of ids.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no id: lower-case letters and digits, joined by single hyphens")]
pub struct NotAnId(pub String);

fn is_name(text: &str) -> bool {
    // Thousands of ids are read at every start: one pass, in which a hyphen must have something on both sides.
    let mut before = b'-';
    for (at, byte) in text.bytes().enumerate() {
        let good = match byte {
            b'a'..=b'z' => true,
            b'0'..=b'9' => at > 0,
            b'-' => before != b'-',
            _ => false,
        };
        if !good {
            return false;
        }
        before = byte;
    }
    before != b'-'
}

impl Id {
    /// Reads an id, or says that the text is none.
    pub fn new(text: &str) -> Result<Self, NotAnId> {
        // Almost every id is a plain name.
        let good = is_name(text)
            || text.split_once('_').is_some_and(|(space, name)| {
                is_name(space) && (is_name(name) || (!name.is_empty() && name.bytes().all(|b| b.is_ascii_digit())))
            });
        if good { Ok(Self(text.into())) } else { Err(NotAnId(text.to_owned())) }
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the id belongs to a name space of its own (an own entry, later an overlay).
    pub fn has_name_space(&self) -> bool {
        self.0.contains('_')
    }

    /// The own entry number `n` of a profile.
    pub fn own(n: u32) -> Self {
        Self(format!("own_{n}").into())
    }

    /// The permanent id of the `n`-th row ever made in a list.
    pub fn row(n: u32) -> Self {
        Self(format!("r{n}").into())
    }
}

impl Path {
    /// The path of one id.
    pub fn of(id: &Id) -> Self {
        Self(id.0.as_str().into())
    }

    /// Reads a path such as `data/patients`.
    pub fn new(text: &str) -> Result<Self, NotAnId> {
        for part in text.split('/') {
            Id::new(part).map_err(|_no_id| NotAnId(text.to_owned()))?;
        }
        Ok(Self(text.into()))
    }

    /// This path, one step deeper.
    #[must_use]
    pub fn join(&self, id: &Id) -> Self {
        // Asked for thousands of times per walk: one allocation, no formatting.
        Self([&*self.0, "/", &*id.0].concat().into())
    }

    /// `prefix` (if any) followed by `id`.
    pub fn under(prefix: Option<&Self>, id: &Id) -> Self {
        prefix.map_or_else(|| Self::of(id), |prefix| prefix.join(id))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The ids of the path, outermost first.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.0.split('/')
    }

    /// The innermost id.
    pub fn last(&self) -> &str {
        self.parts().next_back().unwrap_or_default()
    }

    /// The path without its last step.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(head, _)| Self(head.into()))
    }

    /// Whether this path is `other` or lies below it.
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.strip_prefix(&*other.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

/// What stands in a map exactly one step below a place, in order, without looking at the rest.
pub fn below<'m, V>(map: &'m BTreeMap<Path, V>, place: &str) -> impl Iterator<Item = (&'m Path, &'m V)> + use<'m, V> {
    let place = format!("{place}/");
    let rest = map.range::<str, _>((Bound::Excluded(place.as_str()), Bound::Unbounded));
    let steps = rest.map_while(move |(path, value)| Some((path, path.0.strip_prefix(&*place)?, value)));
    steps.filter(|(_, step, _)| !step.contains('/')).map(|(path, _, value)| (path, value))
}

macro_rules! text_type {
    ($name:ident) => {
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Self::new(text)
            }
        }
        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }
        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl de::Visitor<'_> for Text {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("a permanent name")
                    }
                    // Without a copy of the text: thousands are read at every start.
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$name, E> {
                        $name::new(text).map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    };
}

text_type!(Id);
text_type!(Path);

impl From<&Id> for Path {
    fn from(id: &Id) -> Self {
        Self::of(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, is_id: bool) {
        assert_eq!(Id::new(text).is_ok(), is_id, "{text}");
    }

    #[test]
    fn an_id_is_words_joined_by_single_hyphens() {
        for good in ["a", "client-name", "r1", "nr2-3", "own_3", "acme_backup-tape"] {
            check(good, true);
        }
        for bad in ["", "-a", "a-", "a--b", "A", "1a", "a b", "ä", "a/b", "own_", "_a", "a_b_c"] {
            check(bad, false);
        }
    }

    #[test]
    fn only_what_is_one_step_below_a_place_is_found_there() {
        let known = ["data", "data-x", "data/a", "data/a/b", "data/b", "data-x/a", "datum/a"];
        let map = known.iter().map(|path| (Path::new(path).unwrap(), ())).collect();
        let found: Vec<&str> = below(&map, "data").map(|(path, ())| path.as_str()).collect();
        assert_eq!(found, ["data/a", "data/b"]);
        assert_eq!(below(&map, "dat").count(), 0);
    }

    #[test]
    fn a_path_lies_within_another_only_at_a_whole_step() {
        let list = Path::new("subprocessors/r1").unwrap();
        assert!(Path::new("subprocessors/r1/subprocessor-name").unwrap().is_within(&list));
        assert!(!Path::new("subprocessors/r10").unwrap().is_within(&list));
        assert_eq!(list.parent().map(|p| p.to_string()), Some("subprocessors".to_owned()));
    }
}
