//! A whole renewal of the shipped example, and what groups leave out.

use super::*;
use crate::interview::edit::{Edit, apply};
use crate::interview::renew::carry;
use crate::interview::{progress, walk};
use crate::law::Law;
use crate::profile::{Answer, Completeness, Origin, Profile, State, Value, read, write};
use crate::questionnaire::Questionnaire;

fn data() -> (Law, Questionnaire) {
    (Law::embedded().unwrap(), Questionnaire::embedded().unwrap())
}

fn example(name: &str) -> Profile {
    read::read(match name {
        "half" => include_str!("../../../profiles/muster-halb-beantwortet.ron"),
        _ => include_str!("../../../profiles/eeg-praxis.ron"),
    })
    .unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn renewed(questionnaire: &Questionnaire, profile: &Profile) -> Profile {
    let as_of = Edit::AsOf(day("2027-11-02"));
    apply(questionnaire, &carry(profile), as_of, day("2027-11-02")).unwrap().profile
}

/// The sections of the groups; a star marks those that begin with what every renewal looks at.
fn shape(groups: &[Group<'_>]) -> String {
    let name = |group: &Group<'_>| format!("{}{}", group.section.section, if group.look > 0 { "*" } else { "" });
    groups.iter().map(name).collect::<Vec<_>>().join(" ")
}

/// The text of a profile without days, states and the version: what was said.
fn values(profile: &Profile) -> String {
    let text = write::write(profile).replace("Carried(", "Given(").replace(", Revision(1)), on:", "), on:");
    let lines = text.lines().filter(|line| !line.contains("as_of:"));
    lines.map(|line| line.replace("2027-11-02", "2026-11-20")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_renewal_in_which_nothing_changed_takes_fewer_than_fifteen_keys() {
    use super::rest;
    let (law, questionnaire) = data();
    let before = example("whole");
    let mut profile = renewed(&questionnaire, &before);
    let on = day("2027-11-02");
    // Choosing "renew", and Enter for the proposed day.
    let mut keys = 2;
    let at = law.at(profile.as_of).unwrap();
    let start = profile.clone();
    let first = walk(&questionnaire, &start, &at);
    assert_eq!(
        shape(&groups(&first)),
        "fit parties* parties document subject data secrecy* health* environment* subprocessors* subprocessors \
         instructions* measures* measures terms outsourcing"
    );
    assert_eq!(rest(&first), None, "nothing is confirmed unseen before the rest is all that is left");
    for group in groups(&first).into_iter().filter(|group| group.look > 0) {
        profile = apply(&questionnaire, &profile, Edit::Confirm(group.paths), on).unwrap().profile;
        keys += 1;
    }
    // The rest with one key, and yes.
    let seen = profile.clone();
    let paths = rest(&walk(&questionnaire, &seen, &at)).unwrap();
    profile = apply(&questionnaire, &profile, Edit::Confirm(paths), on).unwrap().profile;
    keys += 2;
    assert!(keys < 15, "{keys} keys");
    let after = walk(&questionnaire, &profile, &at);
    assert_eq!((groups(&after).len(), waiting(&after)), (0, 0));
    assert!(
        after
            .asked()
            .all(|step| !progress::is_waiting(step) || step.question.need != crate::questionnaire::Need::Final)
    );
    assert!(!write::write(&profile).contains("Carried("), "nothing is left to confirm");
    assert_eq!(values(&profile), values(&before), "carrying and confirming changes no value");
    assert!(!write::write(&profile).contains("2026-11-20"), "everything was confirmed on the day of the renewal");
    assert_eq!(read::read(&write::write(&profile)).unwrap(), profile, "save then read is identity");
}

#[test]
fn every_carried_answer_that_is_asked_stands_in_exactly_one_group() {
    let (law, questionnaire) = data();
    for name in ["whole", "half"] {
        let profile = renewed(&questionnaire, &example(name));
        let at = law.at(profile.as_of).unwrap();
        let walk = walk(&questionnaire, &profile, &at);
        let mut offered: Vec<Path> = groups(&walk).into_iter().flat_map(|group| group.paths).collect();
        let mut there: Vec<Path> = walk.asked().flat_map(carried).collect();
        offered.sort();
        there.sort();
        assert_eq!(offered, there, "{name}");
        assert!(waiting(&walk) >= there.len());
    }
}

#[test]
fn the_subprocessors_are_looked_at_as_one_list_with_their_fields() {
    let (law, questionnaire) = data();
    let profile = renewed(&questionnaire, &example("whole"));
    let at = law.at(profile.as_of).unwrap();
    let walk = walk(&questionnaire, &profile, &at);
    let groups = groups(&walk);
    let group = groups.iter().find(|group| group.section.section == *"subprocessors").unwrap();
    let (look, rest) = group.paths.split_at(group.look);
    assert_eq!(look[0].as_str(), "subprocessors");
    assert!(look[1..].iter().all(|path| path.as_str().starts_with("subprocessors/r")), "{look:?}");
    assert!(rest.is_empty(), "more answers than share a screen are a group of their own: {rest:?}");
}

#[test]
fn what_is_not_asked_or_cannot_be_read_is_in_no_group() {
    let (law, questionnaire) = data();
    let mut profile = renewed(&questionnaire, &example("whole"));
    let on = day("2027-11-02");
    let answer = |value| Answer { is: State::Carried(value, Origin::Revision(1)), on, note: String::new() };
    let answers = &mut profile.said.answers;
    // Set aside: the branch is closed. Misfit: the choice does not exist. Orphan: no such question.
    answers.insert("dpo-reasons".parse().unwrap(), answer(Value::Choices(vec!["few".parse().unwrap()])));
    answers.insert("roles".parse().unwrap(), answer(Value::Choice("no-such-roles".parse().unwrap())));
    answers.insert("no-such-question".parse().unwrap(), answer(Value::Yes));
    let sites = profile.said.lists.get_mut("sites").unwrap();
    sites.complete =
        Some(Answer { is: State::Carried(Completeness::ThereAreNone, Origin::Revision(1)), on, note: String::new() });
    let control = profile.said.measures.get_mut("measures-review").unwrap();
    control.uses.insert(
        "no-such-measure".parse().unwrap(),
        Answer { is: State::Carried(Use::No, Origin::Revision(1)), on, note: String::new() },
    );
    let at = law.at(profile.as_of).unwrap();
    let walk = walk(&questionnaire, &profile, &at);
    let offered: Vec<Path> = groups(&walk).into_iter().flat_map(|group| group.paths).collect();
    for path in ["dpo-reasons", "roles", "no-such-question", "sites", "measures-review/no-such-measure"] {
        assert!(!offered.iter().any(|offered| offered == path), "{path}");
    }
    assert!(offered.iter().any(|path| *path == "sites/r1/site-name"), "the rows can be read");
}

#[test]
fn a_plan_whose_day_has_come_is_named() {
    let (law, questionnaire) = data();
    let profile = renewed(&questionnaire, &example("whole"));
    let at = law.at(profile.as_of).unwrap();
    let walk = walk(&questionnaire, &profile, &at);
    assert!(overdue(&walk, day("2027-03-30")).is_empty());
    let late = overdue(&walk, day("2027-03-31"));
    assert_eq!(late.iter().map(Path::as_str).collect::<Vec<_>>(), ["measures-recovery/emergency-exercise"]);
}

#[test]
fn before_the_day_is_answered_what_depends_on_it_waits_and_is_counted() {
    let (law, questionnaire) = data();
    let profile = carry(&example("whole"));
    let at = law.at(profile.as_of).unwrap();
    let walk = walk(&questionnaire, &profile, &at);
    let offered: usize = groups(&walk).iter().map(|group| group.paths.len()).sum();
    assert!(offered < waiting(&walk), "{offered}, {}", waiting(&walk));
    assert_eq!(waiting(&walk), write::write(&profile).matches("Carried(").count());
}
