//! Professional secrecy: who in the chain was bound, how and since when.
//!
//! Whether the client is bound at all stands with the client; how a further company was bound stands with it.
//! What must never happen here: a form or a day that nobody named.

use std::collections::BTreeMap;

use super::{Chosen, Field};
use crate::day::Day;

/// What was said about professional secrecy.
#[derive(Debug, Clone)]
pub struct Secrecy {
    /// How the contractor is bound: with this agreement, by a declaration, by law, not.
    pub undertaking: Field<Chosen>,
    /// The form of its undertaking: written, text, other.
    pub form: Field<Chosen>,
    /// The day of its declaration.
    pub since: Field<Day>,
    /// Whether it was instructed on the consequences under criminal law.
    pub instruction: Field<bool>,
    /// Whether the persons who get access at the contractor are bound: all, before-access, no.
    pub staff: Field<Chosen>,
    /// The form of their undertaking.
    pub staff_form: Field<Chosen>,
    /// Where the contractor itself works, and whether secrets are protected there.
    pub abroad: Field<Chosen>,
    /// Whether the service is for one single matter: no, consent, no-consent.
    pub single: Field<Chosen>,
    /// Whether files or registers of a notary are kept at the contractor.
    pub notary_files: Field<bool>,
    /// Whether the contractor objects to a seizure and gives notice of it.
    pub seizure: Field<bool>,
    /// Whether the law of seats outside Germany was checked.
    pub law_checked: Field<bool>,
    /// Further rules of secrecy in the user's words, per language.
    pub rules: Field<BTreeMap<String, String>>,
}
