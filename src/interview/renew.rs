//! The next revision of a profile: everything that was said, waiting to be confirmed.
//!
//! It stands beside `edit`: a whole profile in, its renewed copy out; `renewal` says what is confirmed together.
//! What must never happen here: a value that is lost or changed, and an answer of last year that counts as one
//! of this year.

use crate::profile::{Answer, Control, List, Origin, Profile, Said, State};
use crate::questionnaire::VERSION;

/// The profile as the next revision begins.
///
/// What was given is carried from the revision issued last; what is carried already keeps its origin. Unknown,
/// not applicable and unfinished answers stay with their notes, all days stay (they say when it was said), and so
/// do own entries, issued revisions and waivers, which lapse by themselves. The day of the law is asked anew.
pub fn carry(profile: &Profile) -> Profile {
    let mut next = profile.clone();
    // A profile that was never issued counts as the first revision.
    let from = profile.issued.last().map_or(1, |revision| revision.revision);
    VERSION.clone_into(&mut next.questionnaire);
    next.as_of = None;
    said(&mut next.said, from);
    next
}

fn said(level: &mut Said, from: u32) {
    for answer in level.answers.values_mut() {
        one(answer, from);
    }
    for List { complete, rows, .. } in level.lists.values_mut() {
        if let Some(answer) = complete {
            one(answer, from);
        }
        for row in rows {
            said(&mut row.said, from);
        }
    }
    for Control { complete, attached, uses } in level.measures.values_mut() {
        if let Some(answer) = complete {
            one(answer, from);
        }
        if let Some(answer) = attached {
            one(answer, from);
        }
        for answer in uses.values_mut() {
            one(answer, from);
        }
    }
}

fn one<T: Clone>(answer: &mut Answer<T>, from: u32) {
    if let State::Given(value) = &answer.is {
        answer.is = State::Carried(value.clone(), Origin::Revision(from));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Revision, read, write};

    const EXAMPLE: &str = include_str!("../../profiles/eeg-praxis.ron");

    fn example() -> Profile {
        read::read(EXAMPLE).unwrap()
    }

    #[test]
    fn everything_given_is_carried_with_its_value_its_day_and_its_note_and_the_day_of_the_law_is_asked_anew() {
        let mut before = example();
        before.questionnaire = "2020.01".to_owned();
        before.said.answers.get_mut("paper").unwrap().note = "fragen".to_owned();
        let after = carry(&before);
        assert_eq!((after.as_of, after.questionnaire.as_str()), (None, VERSION));
        // In the file nothing but the states, the day and the version differs.
        let text = write::write(&after);
        assert!(!text.contains("Given("), "{text}");
        let back = |line: &str| {
            let line = line.replace("Carried(", "Given(");
            let undone = line.replace(", Revision(1)), on:", "), on:");
            undone.replace(VERSION, "2020.01")
        };
        let back: Vec<String> = text.lines().map(back).collect();
        let old = write::write(&before);
        let old: Vec<&str> = old.lines().filter(|line| !line.contains("as_of:")).collect();
        assert_eq!(back, old);
    }

    #[track_caller]
    fn check(before: State<u32>, expected: State<u32>) {
        let mut answer = Answer { is: before, on: "2026-11-20".parse().unwrap(), note: "n".to_owned() };
        let day = answer.on;
        one(&mut answer, 2);
        assert_eq!(answer, Answer { is: expected, on: day, note: "n".to_owned() });
    }

    #[test]
    fn only_what_was_given_changes_its_state() {
        check(State::Given(7), State::Carried(7, Origin::Revision(2)));
        for stays in [
            State::Carried(7, Origin::Revision(1)),
            State::Carried(7, Origin::Import("alt.ron".to_owned())),
            State::Unknown { who: "Jana Kern".to_owned(), by: None },
            State::NotApplicable("kein Papier".to_owned()),
            State::Unfinished("31.2.".to_owned()),
        ] {
            check(stays.clone(), stays);
        }
    }

    #[test]
    fn the_origin_is_the_revision_that_was_issued_last() {
        let mut profile = example();
        for number in 1..=3 {
            profile.issued.push(Revision {
                revision: number,
                on: "2026-11-23".parse().unwrap(),
                as_of: "2026-11-23".parse().unwrap(),
                questionnaire: VERSION.to_owned(),
                law: "2026-10-07".parse().unwrap(),
                said: Said::default(),
                spoken: std::collections::BTreeMap::new(),
            });
        }
        let after = carry(&profile);
        assert_eq!(after.issued, profile.issued, "what was signed stays");
        assert!(matches!(after.said.answers["paper"].is, State::Carried(_, Origin::Revision(3))));
        assert_eq!(read::read(&write::write(&after)).unwrap(), after, "save then read is identity");
    }

    #[test]
    fn renewing_twice_is_renewing_once() {
        let once = carry(&example());
        assert_eq!(carry(&once), once);
    }
}
