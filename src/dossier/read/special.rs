//! Reading what the special rules on secrecy and health data need.
//!
//! What must never happen here: a default, and a value that does not fit its question.

use super::Source;
use crate::dossier::health::{CloudSystem, Health};
use crate::dossier::secrecy::Secrecy;
use crate::profile::Value;

impl Source<'_> {
    pub(super) fn secrecy(&self) -> Secrecy {
        Secrecy {
            undertaking: self.choice("secrecy-undertaking"),
            form: self.choice("secrecy-form"),
            since: self.date("secrecy-since"),
            instruction: self.yes("secrecy-instruction"),
            staff: self.choice("secrecy-staff"),
            staff_form: self.choice("secrecy-staff-form"),
            abroad: self.choice("secrecy-abroad"),
            single: self.choice("secrecy-single"),
            notary_files: self.yes("secrecy-notary-files"),
            seizure: self.yes("secrecy-seizure"),
            law_checked: self.yes("secrecy-law-checked"),
            rules: self.field("secrecy-rules", |_, value| match value {
                Value::Words(words) => Some(words.clone()),
                _ => None,
            }),
        }
    }

    pub(super) fn health(&self) -> Health {
        Health {
            secrecy: self.choice("special-secrecy"),
            bdsg: self.yes("special-bdsg"),
            schedule_1: self.yes("special-schedule-1"),
            client: self.choice("care-client"),
            cloud: self.yes("care-cloud"),
            systems_complete: self.complete("care-systems", |complete| complete),
            systems: self.rows("care-systems", |source, id, at| CloudSystem {
                id: id.clone(),
                at: at.clone(),
                name: source.text("care-system-name"),
                country: source.country("care-system-country"),
                scope: source.yes("care-system-scope"),
                establishment: source.yes("care-system-establishment"),
                proof: source.choice("care-system-proof"),
                criteria: source.choice("care-system-criteria"),
                from: source.date("care-system-from"),
                until: source.date("care-system-until"),
                market: source.date("care-system-market"),
                certificate: source.choice("care-system-certificate"),
                plan: source.yes("care-system-plan"),
                plan_date: source.date("care-system-plan-date"),
                interim: source.date("care-system-interim"),
                controls: source.yes("care-system-controls"),
            }),
            practice_size: self.choice("practice-size"),
            practice_directive: self.yes("practice-directive"),
            hospital_land: self.choice("hospital-land"),
            hospital_law: self.yes("hospital-law"),
            social_body: self.yes("social-body"),
            social_notice: self.yes("social-notice"),
            social_notice_date: self.date("social-notice-date"),
            social_reason: self.choice("social-reason"),
            church: self.yes("church-body"),
        }
    }
}
