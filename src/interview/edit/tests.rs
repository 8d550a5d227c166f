//! Edits of renewal and of what is set aside: each changes its place and nothing else.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::id::Path;
use crate::interview::renew::carry;
use crate::profile::{Origin, read, write};

/// Loaded once: random edits would load it a thousand times.
fn questionnaire() -> &'static Questionnaire {
    static LOADED: LazyLock<Questionnaire> = LazyLock::new(|| Questionnaire::embedded().unwrap());
    &LOADED
}

/// The shipped example, but with a control of which it was said that there are no measures.
fn example() -> Profile {
    let mut profile = read::read(include_str!("../../../profiles/eeg-praxis.ron")).unwrap();
    let staff = profile.said.measures.get_mut("measures-staff").unwrap();
    staff.uses.clear();
    staff.complete = Some(Answer::given(Completeness::ThereAreNone, "2026-11-20".parse().unwrap()));
    profile
}

fn path(text: &str) -> Path {
    Path::new(text).unwrap()
}

fn on() -> Day {
    "2027-11-02".parse().unwrap()
}

fn applied(profile: &Profile, edit: Edit) -> Edited {
    apply(questionnaire(), profile, edit, on()).unwrap()
}

/// The lines of the file that an edit takes away and puts in.
#[track_caller]
fn check(profile: &Profile, edit: Edit, gone: &[&str], new: &[&str]) {
    let shown = format!("{edit:?}");
    let (before, after) = (write::write(profile), write::write(&applied(profile, edit).profile));
    let only = |here: &str, there: &str| -> Vec<String> {
        let there: Vec<&str> = there.lines().map(str::trim).collect();
        here.lines().map(str::trim).filter(|line| !there.contains(line)).map(str::to_owned).collect()
    };
    let parts = |lines: &[String], wanted: &[&str]| {
        lines.len() == wanted.len() && lines.iter().zip(wanted).all(|(line, part)| line.contains(part))
    };
    let (lost, made) = (only(&before, &after), only(&after, &before));
    assert!(parts(&lost, gone), "{shown} takes {lost:#?}");
    assert!(parts(&made, new), "{shown} makes {made:#?}");
}

#[test]
fn confirming_gives_a_new_day_to_the_carried_value_at_each_place_and_leaves_everything_else() {
    let mut profile = carry(&example());
    profile.said.answers.get_mut("paper").unwrap().note = "fragen".to_owned();
    let confirm = |at: &[&str]| Edit::Confirm(at.iter().copied().map(path).collect());
    check(
        &profile,
        confirm(&["paper"]),
        &["\"paper\": (is: Carried(No, Revision(1)), on: \"2026-11-20\", note: \"fragen\")"],
        &["\"paper\": (is: Given(No), on: \"2027-11-02\", note: \"fragen\")"],
    );
    check(&profile, confirm(&["data/patients"]), &["\"data/patients\""], &["Given(Choices([\"name\""]);
    check(
        &profile,
        confirm(&["subprocessors"]),
        &["\"subprocessors\": (complete: (is: Carried"],
        &["Given(ThatIsAll)"],
    );
    let field = "subprocessors/r2/subprocessor-country";
    check(&profile, confirm(&[field]), &["Carried(Country(\"GB\")"], &["Given(Country(\"GB\")), on: \"2027-11-02\""]);
    check(&profile, confirm(&["measures-staff"]), &["\"measures-staff\""], &["Given(ThereAreNone), on: \"2027"]);
    let measure = "measures-data-access/access-review";
    check(&profile, confirm(&[measure]), &["\"access-review\""], &["InPlace([(\"interval\", Every(3, Month))])), on"]);
    check(&profile, confirm(&["as-of", "client-web", "measures-staff/no-such-measure"]), &[], &[]);
    check(&profile, confirm(&[]), &[], &[]);
}

#[test]
fn the_document_of_a_control_is_confirmed_with_its_completeness() {
    let mut profile = example();
    let attached = Attachment { document: "TOM.pdf".to_owned(), date: on() };
    let control = profile.said.measures.get_mut("measures-staff").unwrap();
    control.attached = Some(Answer::given(attached.clone(), "2026-11-20".parse().unwrap()));
    let confirmed = applied(&carry(&profile), Edit::Confirm(vec![path("measures-staff")])).profile;
    let control = &confirmed.said.measures["measures-staff"];
    assert_eq!(control.attached, Some(Answer::given(attached, on())));
    assert_eq!(control.complete, Some(Answer::given(Completeness::ThereAreNone, on())));
}

#[test]
fn confirming_leaves_what_is_not_carried_and_refuses_a_place_that_does_not_exist() {
    let mut profile = example();
    let unknown = State::Unknown { who: "Jana Kern".to_owned(), by: None };
    profile.said.answers.get_mut("paper").unwrap().is = unknown;
    check(&profile, Edit::Confirm(vec![path("paper"), path("roles")]), &[], &[]);
    for nowhere in ["no-such-question", "paper/x", "subprocessors/r9/subprocessor-name"] {
        let edit = Edit::Confirm(vec![path("roles"), path(nowhere)]);
        assert!(apply(questionnaire(), &carry(&profile), edit, on()).is_err(), "{nowhere}");
    }
}

#[test]
fn forgetting_works_for_every_kind() {
    let profile = example();
    check(&profile, Edit::Forget(path("paper")), &["\"paper\""], &[]);
    check(&profile, Edit::Forget(path("as-of")), &["as_of"], &[]);
    check(&profile, Edit::Forget(path("data/patients")), &["\"data/patients\""], &[]);
    check(&profile, Edit::Forget(path("data")), &["\"data/patients\"", "\"data/therapists\""], &[]);
    check(&profile, Edit::Forget(path("sites")), &["\"sites\": (complete:"], &["\"sites\": (rows: ["]);
    check(&profile, Edit::Forget(path("sites/r1/site-country")), &["\"site-country\""], &[]);
    check(&profile, Edit::Forget(path("measures-staff")), &["\"measures-staff\""], &[]);
    check(&profile, Edit::Forget(path("measures-recovery/backup-data")), &["\"backup-data\""], &[]);
    // Nothing was said there: nothing changes.
    for empty in ["client-web", "measures-staff/no-such-measure", "special-data"] {
        let without = applied(&profile, Edit::Forget(path(empty))).profile;
        check(&without, Edit::Forget(path(empty)), &[], &[]);
    }
}

#[test]
fn purging_takes_away_exactly_what_stands_at_the_place() {
    let mut profile = example();
    check(&profile, Edit::Purge(path("paper")), &["\"paper\""], &[]);
    check(&profile, Edit::Purge(path("data/patients")), &["\"data/patients\""], &[]);
    check(&profile, Edit::Purge(path("sites/r1/site-country")), &["\"site-country\""], &[]);
    check(&profile, Edit::Purge(path("measures-staff")), &["\"measures-staff\""], &[]);
    check(&profile, Edit::Purge(path("measures-recovery/backup-data")), &["\"backup-data\""], &[]);
    check(&profile, Edit::Purge(path("as-of")), &["as_of"], &[]);
    check(&profile, Edit::Purge(path("no-such-question")), &[], &[]);
    // A cell in a row.
    let row = &mut profile.said.lists.get_mut("sites").unwrap().rows[0];
    row.said.answers.insert(path("site-data/patients"), Answer::given(Value::Yes, on()));
    check(&profile, Edit::Purge(path("sites/r1/site-data/patients")), &["\"site-data/patients\""], &[]);
    // What no question knows can be taken away too, and leaves nothing behind.
    let list = profile.said.lists["sites"].clone();
    profile.said.lists.insert("old-sites".parse().unwrap(), list);
    let purged = applied(&profile, Edit::Purge(path("old-sites"))).profile;
    assert!(!purged.said.lists.contains_key("old-sites") && purged.said.lists.contains_key("sites"));
}

#[test]
fn an_own_entry_is_taken_by_every_list_that_is_open_and_by_none_that_is_closed() {
    let profile = example();
    let own = |list: &Id| Edit::Own { list: list.clone(), words: BTreeMap::new(), tags: Vec::new() };
    let lists = &questionnaire().catalogue.lists;
    for (id, list) in lists {
        let edited = apply(questionnaire(), &profile, own(id), on());
        assert_eq!(edited.err(), list.closed.then(|| Refused::Closed(id.clone())), "{id}");
    }
    let closed: Vec<&str> = lists.iter().filter(|(_, list)| list.closed).map(|(id, _)| id.as_str()).collect();
    assert_eq!(closed, ["dpo-reason", "language", "special-kind"]);
}

#[test]
fn the_row_ids_of_a_purged_list_are_never_used_again() {
    let profile = applied(&example(), Edit::Purge(path("subprocessors"))).profile;
    assert!(profile.said.lists["subprocessors"].rows.is_empty());
    assert_eq!(read::read(&write::write(&profile)).unwrap(), profile);
    let made = applied(&profile, Edit::AddRow(path("subprocessors"))).made;
    assert_eq!(made.map(|id| id.to_string()), Some("r5".to_owned()));
}

#[test]
fn everything_set_aside_can_be_purged_one_after_the_other() {
    let law = crate::law::Law::embedded().unwrap();
    let day = "2026-11-23".parse().unwrap();
    let ended = State::Given(Value::Choice("own".parse().unwrap()));
    let mut profile =
        applied(&example(), Edit::Answer { path: path("on-behalf"), is: ended, note: String::new() }).profile;
    let set_aside = |profile: &Profile| -> Vec<Path> {
        let at = law.at(profile.as_of).unwrap();
        super::super::walk(questionnaire(), profile, &at).set_aside().map(|step| step.path.clone()).collect()
    };
    let all = set_aside(&profile);
    assert!(all.len() > 80, "{}", all.len());
    for path in all {
        profile = apply(questionnaire(), &profile, Edit::Purge(path), day).unwrap().profile;
    }
    assert!(set_aside(&profile).is_empty());
    assert_eq!(profile.said.answers.len(), 2, "who answers, and the answer that ended it");
}

#[test]
fn an_only_row_comes_back_with_what_was_said_about_its_list_unless_something_was_said_since() {
    let before = example();
    let removed = applied(&before, Edit::RemoveRow(path("sites/r1")));
    let undo = removed.undo.unwrap();
    assert_eq!(applied(&removed.profile, undo.clone()).profile, before);
    let none = Edit::Complete { path: path("sites"), is: State::Given(Completeness::ThereAreNone) };
    let since = applied(&removed.profile, none).profile;
    let restored = applied(&since, undo.clone()).profile;
    assert_eq!(restored.said.lists["sites"].complete, None, "neither of the two holds now");
    let twice = apply(questionnaire(), &before, undo, on());
    assert_eq!(twice, Err(Refused::RowExists(path("sites/r1"))));
}

#[test]
fn a_row_added_after_a_removal_and_the_restored_one_have_different_ids() {
    let removed = applied(&example(), Edit::RemoveRow(path("subprocessors/r4")));
    let added = applied(&removed.profile, Edit::AddRow(path("subprocessors")));
    assert_eq!(added.made.map(|id| id.to_string()), Some("r5".to_owned()));
    let restored = applied(&added.profile, removed.undo.unwrap()).profile;
    let ids: Vec<String> = restored.said.lists["subprocessors"].rows.iter().map(|row| row.id.to_string()).collect();
    assert_eq!(ids, ["r1", "r2", "r3", "r4", "r5"]);
    assert_eq!(restored.said.lists["subprocessors"].last, 0);
}

proptest! {
    #[test]
    fn rows_removed_in_any_order_come_back_exactly(order in prop::collection::vec(0usize..4, 1..=4)) {
        let before = example();
        let (mut profile, mut undos) = (before.clone(), Vec::new());
        for position in order {
            let rows = &profile.said.lists["subprocessors"].rows;
            let Some(row) = rows.get(position) else { continue };
            let edited = applied(&profile, Edit::RemoveRow(path("subprocessors").join(&row.id)));
            undos.extend(edited.undo);
            profile = edited.profile;
        }
        while let Some(undo) = undos.pop() {
            profile = applied(&profile, undo).profile;
        }
        prop_assert_eq!(write::write(&profile), write::write(&before));
    }

    #[test]
    fn confirming_everything_that_was_carried_gives_the_same_values(seed in any::<u64>()) {
        // Some answers are unknown or carried from elsewhere before the renewal.
        let mut before = example();
        for (place, answer) in before.said.answers.values_mut().enumerate() {
            match (seed >> (place % 60)) & 7 {
                0 => answer.is = State::Unknown { who: String::new(), by: None },
                1 => answer.is = State::NotApplicable("so".to_owned()),
                2 => if let State::Given(value) = &answer.is {
                    answer.is = State::Carried(value.clone(), Origin::Import("alt.ron".to_owned()));
                },
                _ => {}
            }
        }
        let renewed = carry(&before);
        let paths = renewed.said.answers.keys().cloned().collect();
        let confirmed = applied(&renewed, Edit::Confirm(paths)).profile;
        for (path, answer) in &confirmed.said.answers {
            let old = &before.said.answers[path];
            prop_assert_eq!(answer.is.value(), old.is.value());
            prop_assert!(!answer.is.is_carried());
            prop_assert_eq!(answer.on == on(), renewed.said.answers[path].is.is_carried());
        }
        prop_assert_eq!(&confirmed.said.lists, &renewed.said.lists);
        prop_assert_eq!(read::read(&write::write(&confirmed)).unwrap(), confirmed);
    }
}
