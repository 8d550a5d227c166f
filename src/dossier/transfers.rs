//! Whom the processing reaches, which place is promised, and what transfers rest on.

use super::{Chosen, Field};
use crate::day::Day;
use crate::law::Country;
use crate::quantity::Unit;

/// Facts about place and transfers that belong to no single sub-processor.
#[derive(Debug, Clone)]
pub struct Transfers {
    /// Besides the seats: whom the client's offer or its observation reaches.
    pub reach: Field<Vec<Chosen>>,
    /// The promised place: eea, eea-consent, named, third.
    pub promised: Field<Chosen>,
    /// The countries that are promised by name.
    pub promised_countries: Field<Vec<Country>>,
    /// Whether own staff of the contractor has access from abroad.
    pub staff_abroad: Field<bool>,
    /// From which countries.
    pub staff_countries: Field<Vec<Country>>,
    /// Whether the contractor has a parent company in another country.
    pub parent: Field<bool>,
    /// In which.
    pub parent_country: Field<Country>,
    /// Whether the condition of the EU decision for the contractor's seat is met.
    pub scope: Field<bool>,
    /// What transfers to the contractor rest on under the GDPR: scc, bcr, none.
    pub tool: Field<Chosen>,
    /// The rest of what transfers to the contractor rest on.
    pub contractor: Safeguards,
    /// Whether the client is a controller, itself a processor, or both.
    pub client_role: Field<Chosen>,
    /// What giving data back to a client abroad rests on: condition, clauses, checked, none.
    pub client_return: Field<Chosen>,
    /// The authority for clause 13.
    pub authority: Field<String>,
    /// How the clauses are adapted where both laws apply: gdpr-standard, separate.
    pub ch_adaptation: Field<Chosen>,
    /// Who may end the UK Addendum when it changes.
    pub addendum_end: Field<Chosen>,
}

/// What transfers to one recipient rest on, beyond the EU decision and clauses.
#[derive(Debug, Clone)]
pub struct Safeguards {
    /// Whether the condition of the Swiss list is met.
    pub scope_ch: Field<bool>,
    /// Whether the condition of the UK recognition is met.
    pub scope_uk: Field<bool>,
    /// The day on which conditions were last verified for exactly this entity.
    pub scope_on: Field<Day>,
    /// Whether what the research leaves open was clarified in favour of the transfer.
    pub unclear: Field<bool>,
    /// Under Swiss law: scc, own-clauses, bcr, none.
    pub tool_ch: Field<Chosen>,
    /// Under UK law: addendum, idta, bcr, none.
    pub tool_uk: Field<Chosen>,
    /// The day on which the safeguard was concluded.
    pub tool_on: Field<Day>,
    /// The day on which the assessment of the transfer was documented.
    pub assessment_on: Field<Day>,
    /// continuous or once.
    pub frequency: Field<Chosen>,
    /// How long the recipient keeps the data: contract-end, task-done, period.
    pub retention: Field<Chosen>,
    /// The period.
    pub retention_period: Field<(u32, Unit)>,
}
