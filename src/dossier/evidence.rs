//! Certificates and other evidence for the measures.

use super::{Chosen, Field};
use crate::day::Day;
use crate::id::Id;

/// What proves the measures.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// Whether the list holds all there is.
    pub complete: Field<()>,
    /// The certificates in the user's order.
    pub certificates: Vec<Certificate>,
}

/// One certificate, attestation or report.
#[derive(Debug, Clone)]
pub struct Certificate {
    /// The row.
    pub id: Id,
    /// Its title or number.
    pub name: Field<String>,
    /// By which standard.
    pub kind: Field<Chosen>,
    /// Whose it is.
    pub holder: Field<String>,
    /// Who issued it.
    pub issuer: Field<String>,
    /// What it covers.
    pub scope: Field<String>,
    /// Its last day.
    pub until: Field<Day>,
}
