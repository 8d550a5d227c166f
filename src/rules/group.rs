//! Companies of one group: binding corporate rules between companies that, by the answers, belong to none.
//!
//! Binding corporate rules bind the members of a group (Art. 4(20), 47 GDPR). What must never happen here: a group denied
//! that the answers leave possible.

use super::finding::settled;
use super::rule::{Case, Rule, either, is};
use super::{Finding, Severity, Verdict};
use crate::dossier::{Chosen, Field, Reader, Subprocessor};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[Rule {
    id: "rules-of-group",
    severity: Severity::Warning,
    cites: &["gdpr-46-2-b", "gdpr-47-1"],
    test: corporate_rules,
}];

/// Under each law: where the tool is named, and the provision on corporate rules.
fn tools(sub: &Subprocessor) -> [(&Field<Chosen>, &'static [&'static str]); 3] {
    [
        (&sub.other_tool, &["gdpr-46-2-b", "gdpr-47-1"]),
        (&sub.safeguards.tool_ch, &["dsg-16-2-e"]),
        (&sub.safeguards.tool_uk, &["uk-gdpr-46-2-b", "uk-gdpr-47-1"]),
    ]
}

fn corporate_rules(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    case.dossier.recipients.subprocessors.iter().map(|sub| one(rule, case, sub)).collect()
}

fn one(rule: Rule, case: Case<'_>, sub: &Subprocessor) -> Finding {
    let mut read = Reader::default();
    let (mut chosen, mut cites, mut at) = (Some(false), Vec::new(), None);
    for (field, law) in tools(sub) {
        // Asked only where a transfer needs a tool.
        if field.value().is_none() && !field.is_open() {
            continue;
        }
        let rules = is(&mut read, field, &["bcr"]);
        if rules == Some(true) {
            cites.extend(law.iter().copied());
            at.get_or_insert(&field.at);
        }
        chosen = either(chosen, rules);
    }
    let (mut severity, mut verdict) = (rule.severity, Verdict::NotApplicable);
    if chosen != Some(false) {
        let group = common(case, sub, &mut read);
        // Where one of them has a parent, a holding in between may join them.
        let parents = [&sub.parent, &case.dossier.transfers.parent];
        if parents.iter().any(|parent| parent.value() == Some(&true)) {
            severity = Severity::Hint;
        }
        verdict = settled(chosen.and(group), &read);
    }
    let finding = rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name);
    let finding = if cites.is_empty() { finding } else { finding.citing(cites) };
    Finding { severity, ..finding }.caused_by(at)
}

/// Whether contractor and sub-processor may be of one group: one the parent of the other, one parent for both, or
/// two companies of one country, of which nobody asks.
fn common(case: Case<'_>, sub: &Subprocessor, read: &mut Reader) -> Option<bool> {
    let (parties, transfers) = (&case.dossier.parties, &case.dossier.transfers);
    let (seat, its_seat) = (*read.get(&parties.contractor.country)?, *read.get(&sub.seat)?);
    if seat == its_seat {
        return Some(true);
    }
    let above = |has: &Field<bool>, country: &Field<crate::law::Country>, read: &mut Reader| match read.get(has) {
        Some(true) => read.get(country).copied().map(Some),
        Some(false) => Some(None),
        None => None,
    };
    let its_parent = above(&sub.parent, &sub.parent_country, read)?;
    if its_parent == Some(seat) {
        return Some(true);
    }
    let parent = above(&transfers.parent, &transfers.parent_country, read)?;
    Some(parent == Some(its_seat) || parent.is_some() && parent == its_parent)
}
