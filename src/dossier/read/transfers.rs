//! Reading whom the processing reaches, the promised place, and what transfers rest on.
//!
//! What must never happen here: a default, and a value that does not fit its question.

use super::Source;
use crate::dossier::Field;
use crate::dossier::transfers::{Safeguards, Transfers};
use crate::law::Country;
use crate::profile::Value;

impl Source<'_> {
    pub(super) fn countries(&self, id: &str) -> Field<Vec<Country>> {
        self.field(id, |_, value| match value {
            Value::Countries(countries) => Some(countries.clone()),
            _ => None,
        })
    }

    pub(super) fn transfers(&self) -> Transfers {
        Transfers {
            reach: self.choices("client-reach"),
            promised: self.choice("promised-place"),
            promised_countries: self.countries("promised-countries"),
            staff_abroad: self.yes("staff-abroad"),
            staff_countries: self.countries("staff-abroad-countries"),
            parent: self.yes("contractor-parent"),
            parent_country: self.country("contractor-parent-country"),
            scope: self.yes("contractor-scope"),
            tool: self.choice("contractor-tool"),
            contractor: self.safeguards("contractor"),
            client_role: self.choice("client-role"),
            client_return: self.choice("client-return"),
            authority: self.text("competent-authority"),
            ch_adaptation: self.choice("ch-adaptation"),
            addendum_end: self.choice("addendum-end"),
        }
    }

    /// The safeguards of the contractor or, inside its row, of a sub-processor.
    pub(super) fn safeguards(&self, of: &str) -> Safeguards {
        let id = |what: &str| format!("{of}-{what}");
        Safeguards {
            scope_ch: self.yes(&id("scope-ch")),
            scope_uk: self.yes(&id("scope-uk")),
            scope_on: self.date(&id("scope-on")),
            unclear: self.yes(&id("unclear")),
            tool_ch: self.choice(&id("tool-ch")),
            tool_uk: self.choice(&id("tool-uk")),
            tool_on: self.date(&id("tool-on")),
            assessment_on: self.date(&id("assessment-on")),
            frequency: self.choice(&id("frequency")),
            retention: self.choice(&id("retention")),
            retention_period: self.number(&id("retention-period")),
        }
    }
}
