//! `--split`: one file per sheet, with the numbers of the whole set.

use std::fs;

use anlage::export::Format;

use super::program::{Place, shipped};

#[test]
fn every_format_gets_one_file_per_sheet_and_their_names_sort_in_the_order_of_the_set() {
    let place = Place::new();
    let formats: Vec<&str> = Format::all().map(Format::extension).collect();
    let said = place.run(&[
        "export",
        &shipped("eeg-praxis.ron"),
        "--split",
        "--lang",
        "de",
        "--format",
        &formats.join(","),
        "--out",
        "o",
    ]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    let sheets = [
        "00-deckblatt",
        "01-gegenstand",
        "02-unterauftragsverarbeiter",
        "03-massnahmen",
        "04-schweigepflicht",
        "05-uebermittlungen",
        "06-eckpunkte",
        "07-vordruck-dienstleister",
        "08-vordruck-beschaeftigte",
    ];
    for format in formats {
        let end = format!(".{format}");
        let names: Vec<String> = place.files("o").into_iter().filter(|name| name.ends_with(&end)).collect();
        let expected: Vec<String> =
            sheets.iter().map(|sheet| format!("eeg-praxis_de_2026-11-23_{sheet}{end}")).collect();
        assert_eq!(names, expected);
    }
    // The number of an annex, in its title and in its file name, is that of the set.
    for (place_in_set, sheet) in sheets.iter().enumerate().skip(1).take(6) {
        let text = place.text(&format!("o/eeg-praxis_de_2026-11-23_{sheet}.md"));
        assert!(text.starts_with(&format!("# Anlage {place_in_set} – ")), "{text}");
        assert!(text.contains("- **Verantwortlicher:** EEG-Praxis am Münsterplatz, Dr. med. Lena Aumann\n"), "{text}");
        assert!(
            text.contains("Anlagen zum Vertrag über die Auftragsverarbeitung · Stand"),
            "whose annex it is: {text}"
        );
    }
}

#[test]
fn the_parts_say_together_what_the_whole_says_and_refer_to_the_same_numbers() {
    let place = Place::new();
    let half = shipped("muster-halb-beantwortet.ron");
    for (folder, split) in [("whole", None), ("parts", Some("--split"))] {
        let arguments = ["export", &half, "--format", "md", "--lang", "de", "--out", folder];
        let arguments: Vec<&str> = arguments.into_iter().chain(split).collect();
        assert_eq!(place.run(&arguments).code, Some(0));
    }
    let whole = place.text("whole/muster-halb-beantwortet_de_2026-11-23_entwurf.md");
    let parts: Vec<String> = place.files("parts").iter().map(|name| place.text(&format!("parts/{name}"))).collect();
    assert!(place.files("parts").iter().all(|name| name.ends_with("_entwurf.md")));
    let together = parts.concat();
    // Headings are one level higher in a file of its own; everything else is the same, line by line.
    let bare = |line: &str| line.trim_start_matches(['#', '>', ' ']).to_owned();
    for line in whole.lines() {
        assert!(together.lines().any(|other| bare(other) == bare(line)), "{line}");
    }
    let numbers = |text: &str| {
        let mut numbers: Vec<u32> =
            text.split("OFFEN ").skip(1).filter_map(|rest| rest.split(':').next()?.parse().ok()).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    };
    let all = numbers(&whole);
    let last = u32::try_from(all.len()).unwrap();
    assert!(last > 20, "the template is half answered");
    assert_eq!(all, (1..=last).collect::<Vec<u32>>());
    assert_eq!(numbers(&together), numbers(&whole));
    assert!(parts.iter().all(|part| part.starts_with("**Entwurf**\n")), "every part says that it is a draft");
}

#[test]
fn a_part_that_is_in_the_way_is_not_overwritten_and_one_file_cannot_hold_the_parts() {
    let place = Place::new();
    let arguments = ["export", &shipped("eeg-praxis.ron"), "--split", "--lang", "en", "--format", "md", "--out", "o"];
    assert_eq!(place.run(&arguments).code, Some(0));
    let measures = "o/eeg-praxis_en_2026-11-23_03-measures.md";
    let before = place.text(measures);
    let again = place.run(&arguments);
    assert_eq!((again.code, again.out.matches("unverändert: ").count()), (Some(0), 9), "{}", again.out);
    fs::write(place.path(measures), "mine").unwrap();
    let refused = place.run(&arguments);
    assert_eq!(refused.code, Some(6));
    assert!(refused.err.contains("03-measures.md"), "{}", refused.err);
    assert_eq!(place.text(measures), "mine");
    assert_eq!(place.run(&[&arguments[..], &["--force"]].concat()).code, Some(0));
    assert_eq!(place.text(measures), before);
    let one = place.run(&["export", &shipped("eeg-praxis.ron"), "--split", "-o", "x.md"]);
    assert_eq!(one.code, Some(2));
}

#[test]
fn what_the_rules_found_stands_in_the_record_of_the_head_only() {
    let place = Place::new();
    let said =
        place.run(&["export", &shipped("eeg-praxis.ron"), "--split", "--lang", "en", "--format", "json", "--out", "o"]);
    assert_eq!(said.code, Some(0), "{}", said.err);
    for name in place.files("o") {
        let record: serde_json::Value = serde_json::from_str(&place.text(&format!("o/{name}"))).unwrap();
        let findings = record["findings"].as_array().unwrap().len();
        assert_eq!(findings > 0, name.contains("_00-"), "{name}");
        assert_eq!(record["sheets"].as_array().unwrap().len(), 1, "{name}");
    }
}
