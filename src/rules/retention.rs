//! Records that a law keeps for years, and that the contractor deletes.
//!
//! § 630f(3) BGB, § 147 AO, § 257 HGB; Art. 958f of the Swiss Code of Obligations; § 51(3) of the Austrian Physicians Act, § 132
//! of the Austrian Federal Fiscal Code. The duty is the client's; what is looked at is whether its records can survive what
//! was chosen. What must never happen here: a period of keeping that is called wrong where the client may have the records.

use super::finding::settled;
use super::regimes::may_sit_in;
use super::rule::{Case, Rule, chosen, either, is, is_one_of, longer};
use super::{Finding, Name, Severity, Verdict};
use crate::dossier::{Chosen, Reader};
use crate::id::Path;
use crate::quantity::Unit;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[Rule {
    id: "retention-law",
    severity: Severity::Hint,
    cites: &["bgb-630f-3", "ao-147-3", "hgb-257-4"],
    test: retention,
}];

/// Records that a law of the client's seat keeps: what kind, where, and the law.
struct Records {
    /// Names the finding, and its way.
    about: &'static str,
    /// The client's seat.
    country: &'static str,
    kind: Kind,
    cites: &'static [&'static str],
}

/// What the records are, by the purposes that keep them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Treatment,
    Books,
}

impl Kind {
    fn purposes(self) -> &'static [&'static str] {
        match self {
            Self::Treatment => &["treatment-documentation", "image-archiving"],
            Self::Books => {
                &["bookkeeping", "receipt-capture", "annual-accounts", "invoicing", "point-of-sale", "payroll"]
            }
        }
    }
}

const RECORDS: [Records; 6] = [
    Records { about: "treatment", country: "DE", kind: Kind::Treatment, cites: &["bgb-630f-3"] },
    Records { about: "books", country: "DE", kind: Kind::Books, cites: &["ao-147-3", "hgb-257-4"] },
    // In Switzerland the cantons say how long; what is kept, and why, follows from the duty of care towards patients.
    Records { about: "treatment-ch", country: "CH", kind: Kind::Treatment, cites: &["dsg-9-1-a"] },
    Records { about: "books-ch", country: "CH", kind: Kind::Books, cites: &["or-ch-958f-1"] },
    Records { about: "treatment-at", country: "AT", kind: Kind::Treatment, cites: &["aerzteg-at-51-3"] },
    Records { about: "books-at", country: "AT", kind: Kind::Books, cites: &["bao-at-132-1"] },
];

/// Shorter than any of these periods of keeping, of which the shortest is six years.
const SHORTEST: (u32, Unit) = (6, Unit::Year);

/// What a law keeps for years, and the contractor deletes as soon as it is done, or at the end without return.
fn retention(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for records in &RECORDS {
        let at = SOON.iter().find_map(|id| case.measure("deletion", id)).map(|fact| fact.at.clone());
        let measure = kept(rule, case, records, at.as_ref(), |read| {
            let [after, fixed] = SOON.map(|id| soon(case, id, read));
            either(after, fixed)
        });
        let end = &case.dossier.agreed.end.choice;
        let deleted = kept(rule, case, records, Some(&end.at), |read| match read.get(&case.dossier.agreed.sheet) {
            Some(false) => Some(false),
            _ => is(read, end, &["delete"]),
        });
        let silence = &case.dossier.agreed.end.silence;
        let by_silence = kept(rule, case, records, Some(&silence.at), |read| {
            if read.get(&case.dossier.agreed.sheet) == Some(&false) {
                return Some(false);
            }
            match is(read, end, &["client-chooses"]) {
                Some(true) => is(read, silence, &["delete"]),
                other => other,
            }
        });
        found.push(by_silence.about(&format!("{}-silence", records.about)).way("silence"));
        found.push(measure.about(&format!("{}-measure", records.about)));
        found.push(deleted.about(&format!("{}-end", records.about)));
    }
    found
}

/// Measures that delete a task's data some time after it is done.
const SOON: [&str; 2] = ["deletion-after-processing", "deletion-fixed-period"];

/// Whether a measure deletes sooner than any law lets records go.
fn soon(case: Case<'_>, id: &str, read: &mut Reader) -> Option<bool> {
    match case.claims("deletion", id, read) {
        Some(true) => case.number("deletion", id, "period", read).map(|period| longer(SHORTEST, period)),
        other => other,
    }
}

fn kept(
    rule: Rule,
    case: Case<'_>,
    law: &Records,
    at: Option<&Path>,
    deletes: impl FnOnce(&mut Reader) -> Option<bool>,
) -> Finding {
    let mut read = Reader::default();
    let seat = may_sit_in(law.country, case.dossier, &mut read);
    let mut records = read
        .get(&case.dossier.processing.purposes)
        .map(|all| all.iter().filter(|one| is_one_of(one, law.kind.purposes())).cloned().collect::<Vec<_>>());
    if law.kind == Kind::Treatment && seat != Some(false) && records.as_ref().is_some_and(Vec::is_empty) {
        // Whoever treats people keeps findings about them, whatever the service is called.
        records = findings_of_patients(case, law.country, &mut read);
    }
    let verdict = if seat == Some(false) || records.as_ref().is_some_and(Vec::is_empty) {
        Verdict::NotApplicable
    } else {
        let deletes = deletes(&mut read);
        let all = seat.zip(records.as_ref()).and(deletes).map(|deletes| !deletes);
        settled(all, &read)
    };
    let finding = rule.finding(verdict, &read).named(Name::Entries(records.unwrap_or_default()));
    finding.way(law.about).citing(law.cites.iter().copied()).caused_by(at)
}

/// Findings and the like about patients of a practice or hospital; none while it is not known whether it is one. In
/// Germany a question asks for that, elsewhere the profession says it.
fn findings_of_patients(case: Case<'_>, country: &str, read: &mut Reader) -> Option<Vec<Chosen>> {
    let treats = if country == "DE" {
        is(read, &case.dossier.health.client, &["contract-practice", "hospital"])
    } else {
        chosen(read, &case.dossier.parties.client.professions, |one| one.tagged("health"))
    };
    if treats != Some(true) {
        return Some(Vec::new());
    }
    let mut found = Vec::new();
    for group in case.dossier.processing.per_group.iter().filter(|group| group.group.is("patients")) {
        let data = read.get(&group.data)?;
        found.extend(data.iter().filter(|one| one.tagged("health")).cloned());
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_period_of_keeping_is_longer_than_any_deletion_after_a_task() {
        assert!(longer(SHORTEST, (70, Unit::Month)));
        assert!(!longer(SHORTEST, (72, Unit::Month)));
    }
}
