//! Health and social data: what the client concluded, and what the special rules need to know.
//!
//! What must never happen here: a legal conclusion that was not somebody's answer.

use super::{Chosen, Field};
use crate::day::Day;
use crate::id::{Id, Path};
use crate::law::Country;
use crate::profile::Completeness;

/// What was said about the special rules on health and social data.
#[derive(Debug, Clone)]
pub struct Health {
    /// Art. 9(3) GDPR: professional, other-person, no.
    pub secrecy: Field<Chosen>,
    /// Whether the client relies on § 22(1) BDSG.
    pub bdsg: Field<bool>,
    /// Whether a condition of Schedule 1 of the British Act is met.
    pub schedule_1: Field<bool>,
    /// What the client is under § 393 SGB V.
    pub client: Field<Chosen>,
    /// Whether health or social data are processed by cloud computing.
    pub cloud: Field<bool>,
    /// Whether the list of cloud systems holds all there is.
    pub systems_complete: Field<Completeness>,
    /// The cloud systems.
    pub systems: Vec<CloudSystem>,
    /// The size of a practice under the directive of § 390 SGB V.
    pub practice_size: Field<Chosen>,
    /// Whether the practice compared the directive with these annexes.
    pub practice_directive: Field<bool>,
    /// The Land of a hospital.
    pub hospital_land: Field<Chosen>,
    /// Whether the hospital checked its hospital law.
    pub hospital_law: Field<bool>,
    /// Whether the client is a body of § 35 SGB I.
    pub social_body: Field<bool>,
    /// Whether its supervisory authority has notice.
    pub social_notice: Field<bool>,
    /// Since when.
    pub social_notice_date: Field<Day>,
    /// Why a private contractor is allowed.
    pub social_reason: Field<Chosen>,
    /// Whether the client is a church body with data protection rules of its own.
    pub church: Field<bool>,
}

/// One cloud system with the body that runs it.
#[derive(Debug, Clone)]
pub struct CloudSystem {
    /// The row.
    pub id: Id,
    /// Where the row stands.
    pub at: Path,
    /// Body and system.
    pub name: Field<String>,
    /// Where it processes.
    pub country: Field<Country>,
    /// Whether the condition of the adequacy decision for that country is met.
    pub scope: Field<bool>,
    /// Whether the body has an establishment in Germany.
    pub establishment: Field<bool>,
    /// What proves its security: type-2, type-1, equivalent, none.
    pub proof: Field<Chosen>,
    /// The catalogue of criteria.
    pub criteria: Field<Chosen>,
    /// The first day of the period of the report.
    pub from: Field<Day>,
    /// Its last day, or the day of an attestation of type 1.
    pub until: Field<Day>,
    /// The day on which the system was first placed on the market.
    pub market: Field<Day>,
    /// The equivalent certificate.
    pub certificate: Field<Chosen>,
    /// Whether it has an action plan.
    pub plan: Field<bool>,
    /// The day of its milestone plan.
    pub plan_date: Field<Day>,
    /// The day of an attestation of type 1 that was reached meanwhile.
    pub interim: Field<Day>,
    /// Whether the client implements the criteria for customers.
    pub controls: Field<bool>,
}
