//! Everyone else the data reach.

use super::transfers::Safeguards;
use super::{Chosen, Field};
use crate::day::Day;
use crate::id::{Id, Path};
use crate::law::Country;
use crate::profile::Completeness;
use crate::quantity::Unit;

/// Sub-processors and the way they are authorised.
#[derive(Debug, Clone)]
pub struct Recipients {
    /// Whether the list holds all there is.
    pub complete: Field<Completeness>,
    /// The sub-processors in the user's order.
    pub subprocessors: Vec<Subprocessor>,
    /// Separate consent for each, or a general authorisation.
    pub consent: Field<Chosen>,
    /// The period of notice under a general authorisation.
    pub notice: Field<(u32, Unit)>,
}

/// One further processor.
#[derive(Debug, Clone)]
pub struct Subprocessor {
    /// The row.
    pub id: Id,
    /// Where the row stands.
    pub at: Path,
    /// Legal name.
    pub name: Field<String>,
    /// What it does.
    pub service: Field<Chosen>,
    /// Postal address.
    pub address: Field<String>,
    /// Seat.
    pub seat: Field<Country>,
    /// Whether the condition of the adequacy decision for the seat is met.
    pub seat_scope: Field<bool>,
    /// Where it stores or mainly processes the data.
    pub storage: Field<Country>,
    /// Whether the condition of the adequacy decision for the place of storage is met.
    pub storage_scope: Field<bool>,
    /// Whether standard contractual clauses are concluded and the assessment is documented.
    pub clauses: Field<bool>,
    /// Whether somebody has access from another country: none, own-staff, others.
    pub access: Field<Chosen>,
    /// From which countries.
    pub access_countries: Field<Vec<Country>>,
    /// Whether the condition of the adequacy decision for these countries is met.
    pub access_scope: Field<bool>,
    /// Whether it has a parent company in another country.
    pub parent: Field<bool>,
    /// In which.
    pub parent_country: Field<Country>,
    /// What transfers rest on under the GDPR instead of clauses: bcr, none.
    pub other_tool: Field<Chosen>,
    /// What else transfers to it rest on.
    pub safeguards: Safeguards,
    /// Contact person with contact details.
    pub contact: Field<String>,
    /// Telephone.
    pub phone: Field<String>,
    /// Whether and how it was bound to secrecy: written, text, by-law, no-access, no.
    pub bound: Field<Chosen>,
    /// Who bound it: contractor, client, other.
    pub bound_by: Field<Chosen>,
    /// The name of another that bound it.
    pub bound_by_name: Field<String>,
    /// The day on which it was bound.
    pub bound_on: Field<Day>,
    /// Whether secrets are protected where it works abroad: comparable, not-required, no.
    pub secrecy_abroad: Field<Chosen>,
}
