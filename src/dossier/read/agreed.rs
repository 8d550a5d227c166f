//! Reading the agreed terms, outsourcing, the engagement of sub-processors and evidence from the walk.
//!
//! What must never happen here: a default.

use super::Source;
use crate::dossier::Field;
use crate::dossier::agreed::{Additions, Agreed, Assistance, Audits, Breach, Costs, End, Final, Term, Within, Words};
use crate::dossier::engagement::Engagement;
use crate::dossier::evidence::{Certificate, Evidence};
use crate::dossier::outsourcing::Outsourcing;
use crate::profile::Value;
use crate::quantity::Unit;

impl Source<'_> {
    fn words(&self, id: &str) -> Field<Words> {
        self.field(id, |_, value| match value {
            Value::Words(words) => Some(words.clone()),
            _ => None,
        })
    }

    fn interval(&self, id: &str) -> Field<(u32, Unit)> {
        self.field(id, |_, value| match value {
            Value::Every(n, unit) => Some((*n, *unit)),
            _ => None,
        })
    }

    fn within(&self, choice: &str, period: &str) -> Within {
        Within { choice: self.choice(choice), period: self.number(period) }
    }

    pub(super) fn agreed(&self) -> Agreed {
        Agreed {
            sheet: self.yes("terms-sheet"),
            unlawful_instructions: self.choice("unlawful-instructions"),
            confidentiality: self.choice("confidentiality-end"),
            breach: Breach {
                notice: self.within("breach-notice", "breach-period"),
                trigger: self.choice("breach-trigger"),
                content: self.choices("breach-content"),
                events: self.choices("events"),
                third_parties: self.yes("events-third-parties"),
            },
            assistance: Assistance {
                forward: self.within("requests-notice", "requests-period"),
                answer: self.choice("requests-answer"),
                with: self.choices("assistance"),
                legal_obligation: self.yes("legal-obligation"),
            },
            audits: Audits {
                notice: self.within("audit-notice", "audit-period"),
                unannounced: self.yes("audit-unannounced"),
                hours: self.yes("audit-hours"),
                frequency: self.choice("audit-frequency"),
                interval: self.interval("audit-interval"),
                auditors: self.choices("auditors"),
                authority: self.yes("audit-authority"),
                evidence: self.choice("audit-evidence"),
            },
            end: End {
                choice: self.choice("end-choice"),
                silence: self.choice("end-silence"),
                time: self.within("end-time", "end-period"),
                backups: self.within("end-backups", "end-backups-period"),
                proof: self.choice("end-proof"),
                retention: self.yes("end-retention"),
                lien: self.yes("end-lien"),
            },
            term: Term {
                ordinary: self.choice("termination"),
                period: self.number("termination-period"),
                anchor: self.choice("termination-anchor"),
                survival: self.yes("termination-survival"),
                causes: self.choices("termination-causes"),
                warning: self.yes("termination-warning"),
            },
            costs: Costs {
                remuneration: self.choice("remuneration"),
                instructions: self.choice("cost-instructions"),
                audits: self.choice("cost-audits"),
                assistance: self.choice("cost-assistance"),
                end: self.choice("cost-end"),
            },
            last: Final {
                liability: self.choice("liability"),
                precedence: self.choice("precedence"),
                amendments: self.choice("amendment-form"),
                law: self.choice("governing-law"),
                law_country: self.country("governing-law-country"),
                jurisdiction: self.choice("jurisdiction"),
                place: self.text("jurisdiction-place"),
                severability: self.yes("severability"),
            },
        }
    }

    pub(super) fn outsourcing(&self) -> Outsourcing {
        Outsourcing {
            sheet: self.yes("outsourcing-sheet"),
            ai_training: self.choice("ai-training"),
            ai_use: self.yes("ai-use"),
            ai_functions: self.words("ai-functions"),
            ai_conditions: self.choices("ai-conditions"),
            exit_scope: self.choice("exit-scope"),
            exit_formats: self.choices("exit-formats"),
            exit_period: self.number("exit-period"),
            service_levels: self.text("service-levels"),
            penalties: self.text("service-penalties"),
            trade_secrets: self.yes("trade-secrets"),
            risk_assessment: self.yes("risk-assessment"),
            risk_assessment_date: self.date("risk-assessment-date"),
            cyber_rules: self.choices("cyber-rules"),
            cyber_duties: self.choices("cyber-duties"),
        }
    }

    pub(super) fn engagement(&self) -> Engagement {
        Engagement {
            inspection: self.yes("subprocessor-inspection"),
            grounds: self.choice("subprocessor-grounds"),
            silence: self.yes("subprocessor-silence"),
            objection: self.choices("subprocessor-objection"),
            duties: self.choices("subprocessor-duties"),
            control: self.interval("subprocessor-control"),
            chain: self.choice("subprocessor-chain"),
            maintenance: self.yes("subprocessor-maintenance"),
            ancillary: self.choices("ancillary"),
            online: self.text("subprocessor-online"),
        }
    }

    pub(super) fn evidence(&self) -> Evidence {
        Evidence {
            complete: self.complete("certificates", |_| ()),
            certificates: self.rows("certificates", |source, id, _| Certificate {
                id: id.clone(),
                name: source.text("certificate-name"),
                kind: source.choice("certificate-kind"),
                holder: source.text("certificate-holder"),
                issuer: source.text("certificate-issuer"),
                scope: source.text("certificate-scope"),
                until: source.date("certificate-until"),
            }),
        }
    }

    pub(super) fn additions(&self) -> Additions {
        Additions {
            subject: self.words("subject-additions"),
            subprocessors: self.words("subprocessors-additions"),
            measures: self.words("measures-additions"),
            terms: self.words("terms-additions"),
            outsourcing: self.words("outsourcing-additions"),
        }
    }
}
