//! How sub-processors are engaged: objection, duties, and what is no sub-processing.

use super::{Chosen, Field};
use crate::quantity::Unit;

/// The terms on which sub-processors are engaged.
#[derive(Debug, Clone)]
pub struct Engagement {
    /// Whether the client may inspect before use.
    pub inspection: Field<bool>,
    /// On which grounds the client may object.
    pub grounds: Field<Chosen>,
    /// Whether silence counts as approval.
    pub silence: Field<bool>,
    /// What an objection leads to.
    pub objection: Field<Vec<Chosen>>,
    /// The contractor's duties.
    pub duties: Field<Vec<Chosen>>,
    /// How often sub-processors are checked.
    pub control: Field<(u32, Unit)>,
    /// Whether sub-processors may engage others.
    pub chain: Field<Chosen>,
    /// Whether maintenance with possible access is sub-processing.
    pub maintenance: Field<bool>,
    /// Services that are no sub-processing.
    pub ancillary: Field<Vec<Chosen>>,
    /// Where the list can be found online.
    pub online: Field<String>,
}
