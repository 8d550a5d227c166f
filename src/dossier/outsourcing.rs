//! What the sheet on outsourcing says: AI, exit, service levels, trade secrets, risk and cyber resilience.

use super::agreed::Words;
use super::{Chosen, Field};
use crate::day::Day;
use crate::quantity::Unit;

/// What bigger clients ask for when they outsource a service.
#[derive(Debug, Clone)]
pub struct Outsourcing {
    /// Whether the set has this sheet.
    pub sheet: Field<bool>,
    /// Whether data may be used to train AI.
    pub ai_training: Field<Chosen>,
    /// Whether AI is used in the service.
    pub ai_use: Field<bool>,
    /// Which functions use it.
    pub ai_functions: Field<Words>,
    /// What applies to them.
    pub ai_conditions: Field<Vec<Chosen>>,
    /// Which data are handed over at the end.
    pub exit_scope: Field<Chosen>,
    /// In which formats.
    pub exit_formats: Field<Vec<Chosen>>,
    /// For how long they can be fetched.
    pub exit_period: Field<(u32, Unit)>,
    /// The document that settles service levels.
    pub service_levels: Field<String>,
    /// The document that settles penalties.
    pub penalties: Field<String>,
    /// Whether trade secrets are protected.
    pub trade_secrets: Field<bool>,
    /// Whether the client assessed the risk.
    pub risk_assessment: Field<bool>,
    /// When.
    pub risk_assessment_date: Field<Day>,
    /// Rules on cyber security that apply to the parties.
    pub cyber_rules: Field<Vec<Chosen>>,
    /// Duties of the contractor that follow.
    pub cyber_duties: Field<Vec<Chosen>>,
}
