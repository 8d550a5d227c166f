//! The document itself, the environment, instructions and data protection officer.

use super::{Chosen, Field};
use crate::day::Day;
use crate::id::Id;
use crate::law::Country;

/// The document itself.
#[derive(Debug, Clone)]
pub struct Document {
    /// The languages it is written in.
    pub languages: Field<Vec<Chosen>>,
    /// The language whose version prevails.
    pub prevailing: Field<Chosen>,
    /// What the parties are called.
    pub roles: Field<Chosen>,
    /// The day whose law is used, printed as version date.
    pub as_of: Field<Day>,
    /// How the agreement is concluded.
    pub conclusion: Field<Chosen>,
    /// Title and date of the main contract.
    pub main_contract: Field<String>,
    /// The headings of the measures.
    pub scheme: Field<Chosen>,
    /// How measures may change.
    pub measures_change: Field<Chosen>,
}

/// Where and how the contractor works.
#[derive(Debug, Clone)]
pub struct Environment {
    /// Kinds of places.
    pub places: Field<Vec<Chosen>>,
    /// Whether the list of sites holds all there is.
    pub sites_complete: Field<()>,
    /// Own sites.
    pub sites: Vec<Site>,
    /// Whether live data are stored with external providers only.
    pub external_hosting: Field<bool>,
    /// On what condition work is done at home.
    pub home_office: Field<Chosen>,
    /// Whether data are processed on paper too.
    pub paper: Field<bool>,
}

/// One own site.
#[derive(Debug, Clone)]
pub struct Site {
    /// The row.
    pub id: Id,
    /// Its name.
    pub name: Field<String>,
    /// Its address.
    pub address: Field<String>,
    /// Its country.
    pub country: Field<Country>,
}

/// Instructions and data protection officer.
#[derive(Debug, Clone)]
pub struct Contacts {
    /// Forms of instructions.
    pub instruction_form: Field<Vec<Chosen>>,
    /// Who may instruct: management, named persons, settled case by case.
    pub instructors: Field<Chosen>,
    /// Whether the list of persons who may instruct holds all there is.
    pub instructors_complete: Field<()>,
    /// Persons who may instruct.
    pub instructor_list: Vec<Person>,
    /// Whether the list of persons who receive instructions holds all there is.
    pub recipients_complete: Field<()>,
    /// Persons who receive instructions.
    pub recipient_list: Vec<Person>,
    /// Whether a data protection officer is appointed.
    pub dpo: Field<Chosen>,
    /// Name of the data protection officer.
    pub dpo_name: Field<String>,
    /// Organisation of the data protection officer.
    pub dpo_organisation: Field<String>,
    /// Contact details of the data protection officer.
    pub dpo_contact: Field<String>,
    /// Why none is required.
    pub dpo_reasons: Field<Vec<Chosen>>,
    /// The contact for data protection.
    pub privacy_contact: Field<String>,
}

/// A person who gives or receives instructions.
#[derive(Debug, Clone)]
pub struct Person {
    /// The row.
    pub id: Id,
    /// The name.
    pub name: Field<String>,
    /// The function.
    pub role: Field<String>,
    /// Contact details.
    pub contact: Field<String>,
}
