//! Figures in people's own words against the answers for the same duty.
//!
//! A paragraph that names another period than the answers makes a contract with two. A figure belongs to a duty where its
//! statement has a word of each of the duty's sets. What must never happen here: a figure of one duty held against the
//! answer for another, and two periods taken for unequal although they may be the same.

mod duties;
mod read;

use std::sync::LazyLock;

use super::super::finding::settled;
use super::super::rule::{Case, Rule, differ, longer};
use super::super::{Finding, Name, Severity, Verdict};
use super::sentence::{Sentence, Set, lines};
use super::{Texts, joined};
use crate::dossier::Reader;
use crate::id::Path;
use crate::quantity::Unit;
use duties::{DUTIES, Duty};

/// A figure with its place.
type Found<'t> = ((u32, Unit), &'t Path);

/// The figures of a sentence, and whether it means to depart from the answers.
#[derive(Default)]
struct Said {
    figures: Vec<(u32, Unit)>,
    departs: bool,
}

/// What says that the paragraph means to depart from the answers.
static DEPARTS: Set = Set::new(
    "abweich, =statt, anstatt, anstelle, ausnahmsweise, derogat, instead, notwithstanding, deviat, in departure",
);

static LOGS: Set = Set::new(duties::LOGS);

/// A duty that can be looked for.
struct Ready {
    duty: &'static Duty,
    sets: Vec<Set>,
    unless: Set,
}

static READY: LazyLock<Vec<Ready>> = LazyLock::new(|| {
    let one = |duty: &'static Duty| Ready {
        duty,
        sets: duty.sets.iter().map(|set| Set::new(set)).collect(),
        unless: Set::new(duty.unless),
    };
    DUTIES.iter().map(one).collect()
});

/// One finding for each duty.
pub(super) fn figures(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    READY.iter().map(|ready| one(rule, case, ready, case.texts)).collect()
}

fn one(rule: Rule, case: Case<'_>, ready: &Ready, texts: &Texts) -> Finding {
    let duty = ready.duty;
    let mut found: Vec<Vec<Found<'_>>> = Vec::new();
    let mut mandatory = false;
    for (text, tidy) in texts.of(case) {
        for sentence in tidy.sentences.iter().flatten() {
            let mut said = said(ready, sentence);
            if said.departs {
                // A derogation is meant; it counts only where the law has none.
                said.figures.retain(|figure| duty.most.is_some_and(|most| longer(*figure, most)));
            }
            if !said.figures.is_empty() {
                mandatory |= said.departs;
                found.push(said.figures.into_iter().map(|figure| (figure, &text.at)).collect());
            }
        }
    }
    let way = if mandatory { "mandatory" } else { duty.id };
    let about = |finding: Finding| finding.about(duty.id).way(way).citing(duty.cites.iter().copied());
    if found.is_empty() {
        return about(rule.finding(Verdict::NotApplicable, &Reader::default()));
    }
    let mut read = Reader::default();
    for (_, at) in found.iter().flatten() {
        read = joined(read, at);
    }
    let answers = (duty.answers)(case, &mut read);
    let same = |figure: (u32, Unit)| answers.iter().any(|answer| !differ(figure, *answer));
    // One figure of a statement that fits is enough: others in it are about something else.
    let wrong = found.iter().find(|all| !all.iter().any(|(figure, _)| same(*figure))).and_then(|all| all.first());
    let met = match wrong {
        None => Some(true),
        // An answer that is missing may say the same.
        Some(_) if answers.is_empty() || !read.missing().is_empty() => None,
        Some(_) => Some(false),
    };
    let finding = about(rule.finding(settled(met, &read), &read));
    let (Some((figure, at)), Some(answer)) = (wrong, answers.first()) else { return finding };
    let weighs = duty.weighs && answers.iter().any(|answer| longer(*figure, *answer));
    let severity = if weighs { Severity::Warning } else { rule.severity };
    let finding = finding.caused_by(Some(at)).named(Name::Periods([*figure, *answer]));
    Finding { severity, ..finding }
}

/// The figures that a sentence names for a duty.
fn said(ready: &Ready, sentence: &Sentence) -> Said {
    let all = read::figures(&sentence.folded);
    if all.is_empty() || sentence.has(&ready.unless) {
        return Said::default();
    }
    let departs = sentence.has(&DEPARTS);
    // A statement that has everything; else the whole sentence, if it is about nothing else and has one figure.
    let cut = sentence.folded.replace(" und ", ", ").replace(" and ", ", ").replace(" sowie ", ", ");
    let statements: Vec<Sentence> = lines(&cut.replace(", ", "\n")).into_iter().flatten().collect();
    let full = |one: &Sentence| ready.sets.iter().all(|set| one.has(set));
    let own: Vec<(u32, Unit)> =
        statements.iter().filter(|one| full(one)).flat_map(|one| read::figures(&one.folded)).collect();
    if !own.is_empty() {
        return Said { figures: own, departs };
    }
    let other =
        |other: &Ready| other.duty.id != ready.duty.id && other.sets.first().is_some_and(|set| sentence.has(set));
    let alone = all.len() == 1 && !READY.iter().any(other);
    if alone && full(sentence) { Said { figures: all, departs } } else { Said::default() }
}

/// The duties for which a sentence names a figure.
#[cfg(test)]
pub(super) fn told(sentence: &Sentence) -> Vec<&'static str> {
    READY.iter().filter(|ready| !said(ready, sentence).figures.is_empty()).map(|ready| ready.duty.id).collect()
}

/// Whether a paragraph says how long logs are kept.
pub(in crate::rules) fn names_logs(text: &str) -> bool {
    let logs = |one: &Sentence| one.has(&LOGS) && !read::figures(&one.folded).is_empty();
    lines(text).iter().flatten().any(logs)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sentence and the duties to which its period belongs.
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Spoken {
        says: String,
        duties: Vec<String>,
    }

    #[test]
    #[allow(clippy::unwrap_used, clippy::disallowed_methods, reason = "tests may fail loudly")]
    fn a_period_belongs_to_the_duty_that_its_sentence_is_about_and_to_no_other() {
        let at = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/words/figures.ron");
        let all: Vec<Spoken> = ron::from_str(&std::fs::read_to_string(at).unwrap()).unwrap();
        let mut wrong = Vec::new();
        for said in all {
            let about = |one: &Sentence| {
                let of = |ready: &&Ready| {
                    let found = super::said(ready, one);
                    !found.figures.is_empty() && !found.departs
                };
                READY.iter().filter(of).map(|ready| ready.duty.id).collect::<Vec<_>>()
            };
            let found: Vec<&str> = lines(&said.says).iter().flatten().flat_map(about).collect();
            if found != said.duties {
                wrong.push(format!("{}: {found:?}, not {:?}", said.says, said.duties));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
