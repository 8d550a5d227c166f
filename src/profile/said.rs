//! What was said at a place, as text: the value alone, in the form of the file.
//!
//! Waivers take their fingerprints from it. What must never happen here: the day or the note of an answer, which say
//! nothing about what is agreed, and one text for two different things.

use super::write::one_line;
use super::{Control, List, Profile, Said};
use crate::day::Day;
use crate::id::Path;

impl Profile {
    /// What was said at a place of this profile; empty where nothing was.
    pub fn said_at(&self, at: &Path) -> String {
        let parts: Vec<&str> = at.parts().collect();
        // The day of the law stands at the head of the file.
        if parts == ["as-of"] {
            return self.as_of.as_ref().map(one_line).unwrap_or_default();
        }
        said_at(&self.said, &parts).unwrap_or_default()
    }
}

impl Profile {
    /// The day on which something was said at a place; none for the day of the law, which has none of its own.
    pub fn said_on(&self, at: &Path) -> Option<Day> {
        let parts: Vec<&str> = at.parts().collect();
        said_on(&self.said, &parts)
    }
}

fn said_on(said: &Said, parts: &[&str]) -> Option<Day> {
    if let Some(answer) = said.answers.get(parts.join("/").as_str()) {
        return Some(answer.on);
    }
    let (first, rest) = parts.split_first()?;
    if let Some(list) = said.lists.get(*first) {
        return match rest {
            [] => list.complete.as_ref().map(|answer| answer.on),
            [row, rest @ ..] => said_on(&list.row(row)?.said, rest),
        };
    }
    let control = said.measures.get(*first)?;
    match rest {
        [] => control.complete.as_ref().map(|answer| answer.on),
        [measure, ..] => control.uses.get(*measure).map(|answer| answer.on),
    }
}

fn said_at(said: &Said, parts: &[&str]) -> Option<String> {
    if let Some(answer) = said.answers.get(parts.join("/").as_str()) {
        return answer.is.value().map(one_line);
    }
    let (first, rest) = parts.split_first()?;
    if let Some(list) = said.lists.get(*first) {
        return in_list(list, rest);
    }
    said.measures.get(*first).and_then(|control| in_control(control, rest))
}

/// The completeness of a list with the rows it holds, or something in one of its rows.
fn in_list(list: &List, rest: &[&str]) -> Option<String> {
    match rest {
        [] => {
            let rows: Vec<&str> = list.rows.iter().map(|row| row.id.as_str()).collect();
            let complete = list.complete.as_ref().and_then(|answer| answer.is.value()).map(one_line);
            Some(format!("{} {}", complete.unwrap_or_default(), rows.join(" ")))
        }
        [row, rest @ ..] => said_at(&list.row(row)?.said, rest),
    }
}

/// The completeness of a control with its document, or a measure with its parameters.
fn in_control(control: &Control, rest: &[&str]) -> Option<String> {
    match rest {
        [] => {
            let complete = control.complete.as_ref().and_then(|answer| answer.is.value()).map(one_line);
            let attached = control.attached.as_ref().and_then(|answer| answer.is.value()).map(one_line);
            Some(format!("{} {}", complete.unwrap_or_default(), attached.unwrap_or_default()))
        }
        [measure, ..] => control.uses.get(*measure)?.is.value().map(one_line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::read::read;

    #[test]
    fn every_kind_of_place_says_its_value_and_no_day_or_note() {
        let profile = read(
            r#"(format: 1, as_of: "2026-11-23", said: (
                answers: {
                    "paper": (is: Given(No), on: "2026-11-20", note: "so the practice"),
                    "data/patients": (is: Given(Choices(["name"])), on: "2026-11-20"),
                    "dpo": (is: Unknown(), on: "2026-11-20"),
                },
                lists: {"sites": (complete: (is: Given(ThatIsAll), on: "2026-11-20"), rows: [
                    (id: "r1", said: (answers: {"site-country": (is: Given(Country("DE")), on: "2026-11-20")})),
                ])},
                measures: {"measures-input": (complete: (is: Given(ThatIsAll), on: "2026-11-20"), uses: {
                    "log-entry": (is: Given(InPlace([])), on: "2026-11-20"),
                })},
            ))"#,
        )
        .unwrap();
        let check = |at: &str, expected: &str| {
            assert_eq!(profile.said_at(&Path::new(at).unwrap()), expected, "{at}");
        };
        check("as-of", "\"2026-11-23\"");
        check("paper", "No");
        check("data/patients", "Choices([\"name\"])");
        check("dpo", "");
        check("home-office", "");
        check("sites", "ThatIsAll r1");
        check("sites/r1/site-country", "Country(\"DE\")");
        check("sites/r2/site-country", "");
        check("measures-input", "ThatIsAll ");
        check("measures-input/log-entry", "InPlace([])");
    }
}
