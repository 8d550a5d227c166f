//! The dossier: typed facts read from the asked answers.
//!
//! It stands between the walk and everything that judges or prints. Reading never fails as a whole; what
//! does not fit becomes a problem and the field stays open. What must never happen here: a value from a
//! closed or undetermined question, and a default.

pub mod agreed;
pub mod engagement;
pub mod evidence;
pub mod field;
pub mod health;
pub mod measures;
pub mod outsourcing;
pub mod parties;
pub mod processing;
mod read;
pub mod recipients;
pub mod secrecy;
pub mod terms;
pub mod transfers;

pub use agreed::{Additions, Agreed};
pub use engagement::Engagement;
pub use evidence::Evidence;
pub use field::{Field, Known, Reader};
pub use health::{CloudSystem, Health};
pub use measures::ControlFacts;
pub use outsourcing::Outsourcing;
pub use parties::{Client, Contractor, Parties, Representative};
pub use processing::{Processing, SpecialCategories};
pub use read::{Problem, ProblemKind, read};
pub use recipients::{Recipients, Subprocessor};
pub use secrecy::Secrecy;
pub use terms::{Contacts, Document, Environment};
pub use transfers::{Safeguards, Transfers};

use crate::id::Id;

/// Everything the annexes and the rules may know.
#[derive(Debug, Clone)]
pub struct Dossier {
    /// Who the parties are.
    pub parties: Parties,
    /// The document itself.
    pub document: Document,
    /// What is done with whose data.
    pub processing: Processing,
    /// Professional secrecy in the chain.
    pub secrecy: Secrecy,
    /// The special rules on health and social data.
    pub health: Health,
    /// Where and how the contractor works.
    pub environment: Environment,
    /// Everyone else the data reach.
    pub recipients: Recipients,
    /// Whom the processing reaches, the promised place, and what transfers rest on.
    pub transfers: Transfers,
    /// Instructions and data protection officer.
    pub contacts: Contacts,
    /// The measures by control.
    pub measures: Vec<ControlFacts>,
    /// How sub-processors are engaged.
    pub engagement: Engagement,
    /// Certificates and other evidence.
    pub evidence: Evidence,
    /// The sheet of agreed terms.
    pub agreed: Agreed,
    /// The sheet on outsourcing.
    pub outsourcing: Outsourcing,
    /// One optional paragraph in own words per sheet.
    pub additions: Additions,
}

/// A choice with its question, so that its message can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// The choice.
    pub id: Id,
    /// The id of its message; `None` for an own entry of the profile.
    pub message: Option<String>,
    /// The words of an own entry by language.
    pub own: std::collections::BTreeMap<String, String>,
    /// What the entry is.
    pub tags: Vec<Id>,
}

impl Chosen {
    /// Whether somebody typed it, so that it may mean anything.
    pub fn is_own(&self) -> bool {
        self.message.is_none()
    }

    /// Whether this is the choice with this id.
    pub fn is(&self, id: &str) -> bool {
        self.id == *id
    }

    /// Whether the entry carries this tag.
    pub fn tagged(&self, tag: &str) -> bool {
        self.tags.iter().any(|known| *known == *tag)
    }
}
