//! The parties by their position in the contract.

use super::{Chosen, Field};
use crate::law::{Country, Regime};

/// Both parties.
#[derive(Debug, Clone)]
pub struct Parties {
    /// Whether the contractor acts on behalf of the client.
    pub on_behalf: Field<Chosen>,
    /// Whether a client is named or left open.
    pub client_form: Field<Chosen>,
    /// The client.
    pub client: Client,
    /// The contractor.
    pub contractor: Contractor,
}

/// The client, usually the controller.
#[derive(Debug, Clone)]
pub struct Client {
    /// Legal name.
    pub name: Field<String>,
    /// Owner or legal representative.
    pub owner: Field<String>,
    /// Postal address.
    pub address: Field<String>,
    /// Seat.
    pub country: Field<Country>,
    /// Possible seats, where the client is left open.
    pub countries: Field<Vec<Country>>,
    /// Contact person with function.
    pub contact: Field<String>,
    /// E-mail address.
    pub email: Field<String>,
    /// Telephone.
    pub phone: Field<String>,
    /// Web addresses.
    pub web: Field<String>,
    /// Professions bound to secrecy.
    pub professions: Field<Vec<Chosen>>,
    /// Whether the client is bound by professional secrecy: yes, possibly, no.
    pub secrecy: Field<Chosen>,
    /// Its representatives, in the order of [`Regime::ALL`](crate::law::Regime::ALL).
    pub representatives: [Representative; 3],
}

/// The contractor, usually the processor.
#[derive(Debug, Clone)]
pub struct Contractor {
    /// Legal name.
    pub name: Field<String>,
    /// Owner or legal representative.
    pub owner: Field<String>,
    /// Postal address.
    pub address: Field<String>,
    /// Seat.
    pub country: Field<Country>,
    /// Contact person with function.
    pub contact: Field<String>,
    /// E-mail address.
    pub email: Field<String>,
    /// Telephone.
    pub phone: Field<String>,
    /// Web addresses.
    pub web: Field<String>,
    /// Its representatives under the GDPR and the UK GDPR; Swiss law asks only controllers for one.
    pub representatives: [Representative; 2],
}

/// The representative of a party in the area of a law that reaches it from outside.
#[derive(Debug, Clone)]
pub struct Representative {
    /// The law.
    pub regime: Regime,
    /// Whether there is one: appointed, exempt, none.
    pub is: Field<Chosen>,
    /// Name and address.
    pub name: Field<String>,
}

impl Parties {
    /// Whether the client is left open, so that the document is a template.
    pub fn is_template(&self) -> bool {
        self.client_form.value().is_some_and(|form| form.is("open"))
    }
}
