//! The data protection officer: who it is, why there is one or none.
//!
//! Art. 38(3) and (6) GDPR. Names are compared as names, because nothing else is asked; whoever only shares a name
//! waives the finding. What must never happen here: a conflict read into a function that leaves room.

use super::finding::settled;
use super::regimes::Applies;
use super::rule::{Case, Rule, against, is};
use super::{Finding, Fix, Severity, Verdict};
use crate::dossier::{Dossier, Reader};
use crate::id::Id;
use crate::law::Regime;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "dpo-owner", severity: Severity::Error, cites: &["gdpr-38-6"], test: dpo_owner },
    Rule { id: "dpo-function", severity: Severity::Warning, cites: &["gdpr-38-6"], test: dpo_function },
    Rule {
        id: "dpo-instructions",
        severity: Severity::Hint,
        cites: &["gdpr-38-3", "gdpr-38-6"],
        test: dpo_instructions,
    },
    Rule { id: "dpo-reasons", severity: Severity::Warning, cites: &["gdpr-37-1", "bdsg-38-1"], test: dpo_reasons },
    Rule { id: "dpo-public", severity: Severity::Warning, cites: &["gdpr-37-1-a", "sgb-10-80-3"], test: dpo_public },
    Rule { id: "dpo-duty-ch", severity: Severity::Warning, cites: &["dsg-10-1", "dsg-10-4"], test: dpo_duty },
    Rule { id: "dpo-research", severity: Severity::Warning, cites: &["bdsg-38-1-s2"], test: dpo_research },
    Rule { id: "dpo-persons", severity: Severity::Hint, cites: &["bdsg-38-1-s1"], test: dpo_persons },
];

const TITLES: &[&str] = &[
    "dr", "prof", "med", "dent", "rer", "nat", "iur", "jur", "phil", "mag", "dipl", "herr", "frau", "mr", "mrs", "ms",
];

/// The words of a name, without titles, punctuation and what stands in brackets or after a comma.
fn words(name: &str) -> Vec<String> {
    let name = name.split([',', '(', '\n']).next().unwrap_or_default();
    let folded = fold(name);
    let parts = folded.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|part| part.len() > 1);
    parts.filter(|part| !TITLES.contains(part)).map(str::to_owned).collect()
}

/// Whether a text names this person: a first and a last name, in this order. One word alone is no name.
pub(super) fn names(text: &str, person: &str) -> bool {
    let person = words(person);
    let separated = fold(text).replace([',', ';', '\n', '/', '&'], " | ");
    let text: Vec<&str> = separated.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '|')).collect();
    let text: Vec<&str> = text.into_iter().filter(|part| part.len() > 1 || *part == "|").collect();
    let text: Vec<&str> = text.into_iter().filter(|part| !TITLES.contains(part)).collect();
    person.len() > 1 && text.windows(person.len()).any(|window| window == person)
}

/// The name of the data protection officer, where there is one.
fn officer<'d>(dossier: &'d Dossier, read: &mut Reader) -> Result<&'d String, Verdict> {
    match is(read, &dossier.contacts.dpo, &["not-required"]) {
        Some(true) => Err(Verdict::NotApplicable),
        Some(false) => read.get(&dossier.contacts.dpo_name).ok_or_else(|| super::finding::settled(None, read)),
        None => Err(super::finding::settled(None, read)),
    }
}

pub(super) fn about_officer(
    rule: Rule,
    case: Case<'_>,
    test: impl FnOnce(&String, &mut Reader) -> Option<bool>,
) -> Vec<Finding> {
    let mut read = Reader::default();
    let finding = match officer(case.dossier, &mut read) {
        Ok(officer) => {
            let met = test(officer, &mut read);
            rule.met(met, &read)
        }
        Err(verdict) => rule.finding(verdict, &read),
    };
    vec![finding.said(&case.dossier.contacts.dpo_name)]
}

/// Nobody supervises himself: the owner or legal representative is no data protection officer.
fn dpo_owner(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    about_officer(rule, case, |officer, read| {
        // The owner is an optional answer: without it, nothing can be compared.
        read.get(&case.dossier.parties.contractor.owner).map(|owner| !names(owner, officer))
    })
}

/// Functions that set purposes and means, in the languages people write in.
const CONFLICTING: &[&str] = &[
    "geschaftsfuhr",
    "geschaeftsfuehr",
    "geschaftsleit",
    "geschaeftsleit",
    "vorstand",
    "inhaber",
    "gesellschafter",
    "it-leit",
    "leitung it",
    "leiter it",
    "leiterin it",
    "leitung der it",
    "edv-leit",
    "personalleit",
    "leitung personal",
    "marketingleit",
    "managing director",
    "chief executive",
    "chief technology",
    "chief information officer",
    "head of it",
    "it manager",
    "head of hr",
    "owner",
    "cto",
    "ceo",
    "cio",
];

fn conflicting(text: &str) -> bool {
    let text = fold(text);
    let bounded = |at: usize, long: bool, length: usize| {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let after = text.get(at + length..).and_then(|tail| tail.chars().next());
        !before.is_some_and(char::is_alphanumeric) && (long || !after.is_some_and(char::is_alphanumeric))
    };
    CONFLICTING.iter().any(|word| {
        // A German stem goes on, a short English word does not.
        let stem = word.len() > 5 && *word != "owner";
        text.match_indices(word).any(|(at, _)| bounded(at, stem, word.len()))
    })
}

/// A function beside the name, or of a recipient of instructions with the same name.
fn dpo_function(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let contacts = &case.dossier.contacts;
    about_officer(rule, case, |officer, read| {
        let mut functions = vec![officer.as_str()];
        // Without a name of its own the officer belongs to the contractor; what an external firm is called says nothing.
        for person in &contacts.recipient_list {
            let same = read.get(&person.name).is_some_and(|name| names(name, officer));
            if same && let Some(role) = person.role.value() {
                read.get(&person.role);
                functions.push(role);
            }
        }
        if functions.into_iter().any(conflicting) {
            return Some(false);
        }
        read.get(&contacts.recipients_complete).map(|()| true)
    })
}

/// Who supervises instructions should not be the only one who receives them.
fn dpo_instructions(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let contacts = &case.dossier.contacts;
    about_officer(rule, case, |officer, read| {
        let others = contacts
            .recipient_list
            .iter()
            .filter(|person| read.get(&person.name).is_some_and(|name| !names(name, officer)));
        if others.count() > 0 {
            return Some(true);
        }
        // A recipient whose name is missing may be somebody else.
        if contacts.recipient_list.iter().any(|person| person.name.value().is_none()) {
            return None;
        }
        read.get(&contacts.recipients_complete).map(|()| contacts.recipient_list.is_empty())
    })
}

const UNION: &[&str] = &["no-public-authority", "no-large-scale-monitoring", "no-large-scale-special"];
const GERMAN: &[&str] = &["fewer-than-20-persons", "no-dpia", "no-commercial-transfer"];

/// All conclusions of a law are needed together: Art. 37(1) GDPR or UK GDPR, and in Germany § 38(1) BDSG besides.
fn dpo_reasons(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let british = |seat| super::regimes::inside(case.law, Regime::Uk, seat) == Some(true);
    let found = rule.whole(|read| {
        if is(read, &case.dossier.contacts.dpo, &["not-required"]) != Some(true) {
            return None;
        }
        let seat = read.get(&case.dossier.parties.contractor.country).copied();
        let reasons = read.get(&case.dossier.contacts.dpo_reasons);
        let (seat, reasons) = (seat?, reasons?);
        let has = |wanted: &[&str]| wanted.iter().all(|id| reasons.iter().any(|reason| reason.is(id)));
        if seat.code() == "DE" {
            return Some(has(UNION) && has(GERMAN));
        }
        // Elsewhere only the Union's own conclusions are looked at; the UK GDPR has the same ones.
        let inside = super::regimes::inside(case.law, Regime::Eu, seat).filter(|inside| *inside || british(seat));
        inside.map(|_| has(UNION))
    });
    let seat = case.dossier.parties.contractor.country.value();
    let cite = |finding: Finding| {
        if seat.is_some_and(|seat| british(*seat)) { finding.citing(["uk-gdpr-37-1"]) } else { finding }
    };
    found.into_iter().map(cite).collect()
}

/// "No public body" as a reason against an officer, and a public body as the reason for the processing of social data.
fn dpo_public(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let public = is(&mut read, &case.dossier.health.social_reason, &["public"]);
    let reasons = &case.dossier.contacts.dpo_reasons;
    let denied = super::rule::chosen(&mut read, reasons, |one| one.is("no-public-authority"));
    vec![rule.finding(super::rule::against(public, denied, &read), &read)]
}

/// "Required by law" where only the Swiss Act applies, which requires none of private persons.
fn dpo_duty(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let contacts = &case.dossier.contacts;
    let mut read = Reader::default();
    let alone = |read: &mut Reader| {
        let mut applied = |regime| super::regimes::applies(case.dossier, case.law, regime, read);
        match (applied(Regime::Ch), applied(Regime::Eu), applied(Regime::Uk)) {
            (Applies::No, ..) | (_, Applies::Yes | Applies::Possibly, _) | (_, _, Applies::Yes | Applies::Possibly) => {
                Some(false)
            }
            (Applies::Yes, Applies::No, Applies::No) => Some(true),
            _ => None,
        }
    };
    let verdict = match is(&mut read, &contacts.dpo, &["appointed"]) {
        Some(true) => settled(alone(&mut read).map(|alone| !alone), &read),
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
    };
    let fix = Id::new("voluntary").ok().map(|choice| Fix::Choose { at: contacts.dpo.at.clone(), choice });
    vec![rule.finding(verdict, &read).mended_by(fix).caused_by(Some(&contacts.dpo.at))]
}

/// Market research among the purposes, and none of it among the reasons for having no officer.
fn dpo_research(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let reasons = &case.dossier.contacts.dpo_reasons;
    let denied = case.no_officer_because("no-commercial-transfer", &mut read);
    let purposes = &case.dossier.processing.purposes;
    let found = match denied {
        Some(false) => None,
        _ => super::rule::chosen(&mut read, purposes, |one| one.is("market-research")),
    };
    vec![rule.finding(super::rule::against(denied, found, &read), &read).caused_by(Some(&reasons.at))]
}

/// No officer because fewer than twenty persons work with data, and twenty administrators are allowed.
fn dpo_persons(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let fewer = case.no_officer_because("fewer-than-20-persons", &mut read);
    let mut many = None;
    if fewer != Some(false) {
        many = match case.claims("data-access", "admin-number", &mut read) {
            Some(true) => case.number("data-access", "admin-number", "persons", &mut read).map(|(n, _)| n >= 20),
            other => other,
        };
    }
    let at = case.measure("data-access", "admin-number").map(|fact| &fact.at);
    vec![rule.finding(against(fewer, many, &read), &read).caused_by(at)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_found_by_first_and_last_name_without_titles() {
        assert!(names("Mareike Sondermann", "Mareike Sondermann"));
        assert!(names("Dr. Hanna Olbrich, Jonas Feldkamp", "Jonas Feldkamp"));
        assert!(names("Hanna Olbrich", "Prof. Dr. Hanna Olbrich (extern)"));
        assert!(!names("Hanna Sondermann", "Mareike Sondermann"));
        assert!(!names("Jonas Peters, Hanna Feldkamp", "Jonas Feldkamp"));
        assert!(!names("Peter Jonas, Hanna Feldkamp", "Jonas Hanna"));
        assert!(!names("Olbrich", "Olbrich"));
    }

    #[test]
    fn a_function_is_found_as_a_word_and_not_inside_another() {
        assert!(conflicting("Geschäftsführerin"));
        assert!(conflicting("Leitung IT und Datenschutz"));
        assert!(conflicting("CTO"));
        assert!(!conflicting("Director of Privacy"));
        assert!(!conflicting("Ceola Marks"));
        assert!(!conflicting("Datenschutzbeauftragte"));
        assert!(!is_conflicting_by_accident());
    }

    fn is_conflicting_by_accident() -> bool {
        conflicting("Downowner Street") || conflicting("Proctor")
    }
}
