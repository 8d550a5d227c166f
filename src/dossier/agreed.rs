//! What the sheet of agreed terms says, and the optional paragraphs in the user's own words.
//!
//! Everything here is asked only if the set has that sheet; the paragraphs are asked with their sheet.

use std::collections::BTreeMap;

use super::{Chosen, Field};
use crate::law::Country;
use crate::quantity::Unit;

/// Text in the user's own words, per document language.
pub type Words = BTreeMap<String, String>;

/// A choice that one of its answers (`period`) completes with a number.
#[derive(Debug, Clone)]
pub struct Within {
    /// How it is settled.
    pub choice: Field<Chosen>,
    /// The period, asked only where the choice needs one.
    pub period: Field<(u32, Unit)>,
}

/// The agreed terms.
#[derive(Debug, Clone)]
pub struct Agreed {
    /// Whether the set has this sheet.
    pub sheet: Field<bool>,
    /// What the contractor does about instructions that it holds to be unlawful.
    pub unlawful_instructions: Field<Chosen>,
    /// How long confidentiality lasts.
    pub confidentiality: Field<Chosen>,
    /// Notices.
    pub breach: Breach,
    /// Data subjects and assistance.
    pub assistance: Assistance,
    /// Audits.
    pub audits: Audits,
    /// Return and deletion.
    pub end: End,
    /// Term and termination.
    pub term: Term,
    /// Who pays.
    pub costs: Costs,
    /// Final provisions.
    pub last: Final,
}

/// Personal data breaches and other events.
#[derive(Debug, Clone)]
pub struct Breach {
    /// How fast a breach is notified.
    pub notice: Within,
    /// What triggers the notice.
    pub trigger: Field<Chosen>,
    /// What the notice states.
    pub content: Field<Vec<Chosen>>,
    /// Other events that are notified.
    pub events: Field<Vec<Chosen>>,
    /// Whether third parties are told whose data these are.
    pub third_parties: Field<bool>,
}

/// Requests of data subjects and assistance.
#[derive(Debug, Clone)]
pub struct Assistance {
    /// How fast requests are forwarded.
    pub forward: Within,
    /// Who answers them.
    pub answer: Field<Chosen>,
    /// What the contractor assists with.
    pub with: Field<Vec<Chosen>>,
    /// Whether processing that a law requires is announced.
    pub legal_obligation: Field<bool>,
}

/// Audits by the client.
#[derive(Debug, Clone)]
pub struct Audits {
    /// How they are announced.
    pub notice: Within,
    /// Whether none is needed on suspicion.
    pub unannounced: Field<bool>,
    /// Whether they keep to business hours.
    pub hours: Field<bool>,
    /// Whether their number is limited.
    pub frequency: Field<Chosen>,
    /// The least time between audits without cause.
    pub interval: Field<(u32, Unit)>,
    /// What mandated auditors have to fulfil.
    pub auditors: Field<Vec<Chosen>>,
    /// Whether the client's supervisory authority has the same access.
    pub authority: Field<bool>,
    /// What certificates count for.
    pub evidence: Field<Chosen>,
}

/// Return and deletion at the end.
#[derive(Debug, Clone)]
pub struct End {
    /// Who chooses.
    pub choice: Field<Chosen>,
    /// What happens if the client chooses nothing.
    pub silence: Field<Chosen>,
    /// When it is done.
    pub time: Within,
    /// What applies to backups.
    pub backups: Within,
    /// How it is proved.
    pub proof: Field<Chosen>,
    /// Whether data that a law requires to be kept are restricted.
    pub retention: Field<bool>,
    /// Whether a right of retention is excluded.
    pub lien: Field<bool>,
}

/// Term and termination.
#[derive(Debug, Clone)]
pub struct Term {
    /// Ordinary termination.
    pub ordinary: Field<Chosen>,
    /// Its period of notice.
    pub period: Field<(u32, Unit)>,
    /// To which day.
    pub anchor: Field<Chosen>,
    /// Whether the agreement applies as long as the contractor has data.
    pub survival: Field<bool>,
    /// What entitles the client to terminate without notice.
    pub causes: Field<Vec<Chosen>>,
    /// Whether a period to remedy has to be set first.
    pub warning: Field<bool>,
}

/// Remuneration and costs.
#[derive(Debug, Clone)]
pub struct Costs {
    /// Whether the duties are paid for.
    pub remuneration: Field<Chosen>,
    /// Extra cost of instructions.
    pub instructions: Field<Chosen>,
    /// Cost of audits.
    pub audits: Field<Chosen>,
    /// Cost of assistance.
    pub assistance: Field<Chosen>,
    /// Cost of return and deletion.
    pub end: Field<Chosen>,
}

/// Liability and final provisions.
#[derive(Debug, Clone)]
pub struct Final {
    /// Liability between the parties.
    pub liability: Field<Chosen>,
    /// Which contract takes precedence.
    pub precedence: Field<Chosen>,
    /// The form of amendments.
    pub amendments: Field<Chosen>,
    /// The governing law.
    pub law: Field<Chosen>,
    /// The state whose law governs, where it is none of the usual ones.
    pub law_country: Field<Country>,
    /// The place of jurisdiction.
    pub jurisdiction: Field<Chosen>,
    /// The place by name.
    pub place: Field<String>,
    /// Whether the rest stays valid if a provision is not.
    pub severability: Field<bool>,
}

/// One optional paragraph in the user's own words per sheet.
#[derive(Debug, Clone)]
pub struct Additions {
    /// Subject matter.
    pub subject: Field<Words>,
    /// Sub-processors.
    pub subprocessors: Field<Words>,
    /// Measures.
    pub measures: Field<Words>,
    /// Agreed terms.
    pub terms: Field<Words>,
    /// Outsourcing.
    pub outsourcing: Field<Words>,
}
