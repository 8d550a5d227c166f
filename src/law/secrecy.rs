//! Professional secrecy in the law: duties, professional acts on service providers, the right to refuse testimony.
//!
//! Rows are read once from `secrecy.ron`; [`super::LawAt`] gives those of one day, and rules and sheets ask it
//! per profession and seat. What must never happen here: a demand of one profession's law shown for another,
//! and a row without source and confidence.

use serde::Deserialize;

use super::citation::Citation;
use super::dated::{Confidence, InForce};
use super::error::LawError;
use super::instruments::{Instruments, Jurisdiction};
use crate::data;
use crate::day::Day;

/// A duty of secrecy.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    /// Its permanent id.
    pub id: String,
    /// Whose law it is.
    pub jurisdiction: Jurisdiction,
    /// The professions it binds, as ids or tags of the catalogue; empty binds every profession.
    #[serde(default)]
    pub of: Vec<String>,
    /// The provision; none where the duty rests on no statute.
    #[serde(default)]
    pub cite: Option<String>,
    /// The days on which it holds.
    pub in_force: InForce,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

/// What a professional act asks where a service provider learns of secrets.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServiceRule {
    /// The act.
    pub act: String,
    /// The professions it is for.
    pub of: Vec<String>,
    /// Access only as far as the service needs it.
    pub necessary: String,
    /// Careful selection, and the end of the cooperation.
    pub selection: String,
    /// The contract is in text form.
    pub form: String,
    /// Undertaking with instruction, knowledge only as needed, further persons.
    pub content: String,
    /// Services abroad only with comparable protection; not every act says so.
    #[serde(default)]
    pub abroad: Option<String>,
    /// Services for one single matter only with consent.
    pub single: String,
    /// Providers that are themselves bound by law need no undertaking.
    pub by_law: String,
    /// The days on which it holds.
    pub in_force: InForce,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

/// A right to refuse testimony that extends to persons who take part in the work.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// Its permanent id.
    pub id: String,
    /// The professions that have it.
    pub of: Vec<String>,
    /// The provision.
    pub cite: String,
    /// The days on which it holds.
    pub in_force: InForce,
    /// How the program's authors know.
    pub source: String,
    /// How sure they are.
    pub confidence: Confidence,
    /// The day on which the source said so.
    pub checked: Day,
}

/// All rows.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Secrecy {
    pub(super) duties: Vec<Duty>,
    pub(super) services: Vec<ServiceRule>,
    pub(super) refusal: Vec<Refusal>,
}

/// Whether a row is for a profession: by its id or by one of its tags.
fn is_for<'p>(of: &[String], mut names: impl Iterator<Item = &'p str>) -> bool {
    names.any(|name| of.iter().any(|known| known == name))
}

impl Secrecy {
    pub(super) fn read(carried: &[u8], instruments: &Instruments) -> Result<Self, LawError> {
        let secrecy: Self = data::read("secrecy.ron", carried)?;
        for cite in secrecy.cites() {
            Citation::parse(cite, instruments)?;
        }
        let ranges = secrecy.duties.iter().map(|row| (&row.id, row.in_force));
        let ranges = ranges.chain(secrecy.services.iter().map(|row| (&row.act, row.in_force)));
        let ranges = ranges.chain(secrecy.refusal.iter().map(|row| (&row.id, row.in_force)));
        for (id, range) in ranges {
            if range.is_empty() {
                return Err(LawError::EmptyRange(id.clone()));
            }
        }
        Ok(secrecy)
    }

    /// Every citation of every row.
    fn cites(&self) -> impl Iterator<Item = &str> {
        let duties = self.duties.iter().filter_map(|row| row.cite.as_deref());
        let services = self.services.iter().flat_map(|row| {
            let always = [&row.necessary, &row.selection, &row.form, &row.content, &row.single, &row.by_law];
            always.into_iter().chain(&row.abroad).map(String::as_str)
        });
        duties.chain(services).chain(self.refusal.iter().map(|row| row.cite.as_str()))
    }
}

impl Duty {
    /// Whether it binds the profession with this id and these tags.
    pub fn binds<'p>(&self, names: impl Iterator<Item = &'p str>) -> bool {
        self.of.is_empty() || is_for(&self.of, names)
    }
}

impl ServiceRule {
    /// The section itself, as a citation id.
    pub fn section(&self) -> &str {
        self.necessary.rsplit_once('-').map_or(&self.necessary, |(section, _)| section)
    }

    /// Whether the act is that of the profession with this id and these tags.
    pub fn is_for<'p>(&self, names: impl Iterator<Item = &'p str>) -> bool {
        is_for(&self.of, names)
    }
}

impl Refusal {
    /// Whether the profession with this id and these tags has the right.
    pub fn is_for<'p>(&self, names: impl Iterator<Item = &'p str>) -> bool {
        is_for(&self.of, names)
    }
}
