//! What the Swiss Act has where a rule or a question cites the GDPR, for sets that are about the Swiss Act alone.
//!
//! It stands behind the rules: they test the same facts under every law, and here is said which law is behind them and
//! which of them are no duty under the Act. What must never happen here: a duty that only the GDPR knows, as one of
//! Swiss law.
//!
//! Source: the Federal Act on Data Protection of 25 September 2020, in force since 1 September 2023.

use super::finding::{Finding, Severity, Verdict};

/// The provision of the Act that stands for one of the GDPR, by the longest beginning. The Act knows no list of what a
/// contract with a processor has to say: only that the processor does what the controller might do itself (Art. 9(1)),
/// is able to keep the data secure (Art. 9(2)) and may pass them on with consent (Art. 9(3)).
const PROVISIONS: &[(&str, &str)] = &[
    ("gdpr-4-nr2", "dsg-5-d"),
    ("gdpr-4-nr7", "dsg-5-j"),
    ("gdpr-4-nr8", "dsg-5-k"),
    ("gdpr-4-nr12", "dsg-5-h"),
    ("gdpr-4-nr15", "dsg-5-c"),
    ("gdpr-5-1-e", "dsg-6-4"),
    ("gdpr-9", "dsg-5-c"),
    ("gdpr-10", "dsg-5-c"),
    ("gdpr-27", "dsg-14-1"),
    ("gdpr-28-1", "dsg-9-2"),
    ("gdpr-28-2", "dsg-9-3"),
    ("gdpr-28-3", "dsg-9-1"),
    ("gdpr-28-3-s2-c", "dsg-8-1"),
    ("gdpr-28-3-s2-d", "dsg-9-3"),
    ("gdpr-28-3-s2-g", "dsg-6-4"),
    ("gdpr-28-4", "dsg-9-3"),
    ("gdpr-28-5", "dsg-9-2"),
    ("gdpr-30", "dsg-12-1"),
    ("gdpr-32", "dsg-8-1"),
    ("gdpr-33", "dsg-24-3"),
    ("gdpr-35", "dsg-22-1"),
    ("gdpr-37", "dsg-10-1"),
    ("gdpr-38", "dsg-10-3"),
    ("gdpr-44", "dsg-16-1"),
    ("gdpr-45", "dsg-16-1"),
    ("gdpr-46", "dsg-16-2"),
];

/// Laws that say nothing where the Act alone applies.
const ELSEWHERE: [&str; 5] = ["gdpr-", "uk-gdpr-", "edpb-", "eu-2021-915", "bdsg-"];

/// Rules about what only the GDPR asks of a contract or of the parties.
const NO_DUTY: [&str; 12] = [
    // Art. 24(3) has no hours: the processor reports as soon as possible.
    "breach-long",
    "breach-working-days",
    "breach-trigger",
    // Art. 28(3) has a list, Art. 9 of the Act has none.
    "assistance-gaps",
    "audit-excluded",
    "deletion-proof",
    "legal-obligation",
    "terms-precedence",
    "terms-weak",
    "unlawful-instructions",
    // Nobody has to have an adviser (Art. 10(1)), so nobody needs a reason for having none.
    "dpo-reasons",
    // The age of consent to online services.
    "minor-consent",
];

/// Rules that the Act does not ask for by its words, but a careful contract does; and what Art. 10(3) asks only of an
/// adviser whose opinion is to stand for the consultation of the Commissioner (Art. 23(4)).
const ONLY_ADVICE: [&str; 6] =
    ["dpo-client", "dpo-owner", "dpo-function", "dpo-instructions", "staff-undertaking", "subprocessor-duties"];

/// A citation under the Act alone; `None` if it has no such provision.
pub(super) fn cite(cite: &str) -> Option<&str> {
    let begins = |(from, _): &&(&str, &str)| {
        cite.strip_prefix(from).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    match PROVISIONS.iter().filter(begins).max_by_key(|(from, _)| from.len()) {
        Some((_, provision)) => Some(provision),
        None if ELSEWHERE.iter().any(|law| cite.starts_with(law)) => None,
        None => Some(cite),
    }
}

/// A finding as the Act alone weighs it.
pub(super) fn weigh(finding: &mut Finding) {
    if NO_DUTY.contains(&finding.rule) {
        finding.verdict = Verdict::NotApplicable;
        finding.fix = None;
    }
    if ONLY_ADVICE.contains(&finding.rule) {
        finding.severity = Severity::Hint;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::TABLES;

    #[track_caller]
    fn check(of_gdpr: &str, expected: Option<&str>) {
        assert_eq!(cite(of_gdpr), expected, "{of_gdpr}");
    }

    #[test]
    fn the_longest_beginning_counts_and_what_the_act_does_not_know_is_left_out() {
        check("gdpr-28-3", Some("dsg-9-1"));
        check("gdpr-28-3-s2-c", Some("dsg-8-1"));
        check("gdpr-28-3-s2-h", Some("dsg-9-1"));
        check("gdpr-28-9", None);
        check("gdpr-4-nr1", None);
        check("gdpr-32-1-b", Some("dsg-8-1"));
        check("edpb-07-2020", None);
        check("eu-2021-915", None);
        check("eu-2021-914", Some("eu-2021-914"));
        check("dsv-4", Some("dsv-4"));
        check("stgb-203-4-s1", Some("stgb-203-4-s1"));
    }

    #[test]
    fn every_rule_that_is_weighed_exists() {
        let known: Vec<&str> = TABLES.into_iter().flatten().map(|rule| rule.id).collect();
        for rule in NO_DUTY.iter().chain(&ONLY_ADVICE) {
            assert!(known.contains(rule), "{rule}");
        }
    }
}
