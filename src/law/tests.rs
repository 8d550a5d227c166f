//! Tests of the dated law: both sides of every date, and every check on loading with a broken input.

use super::*;
use crate::data::{carries, carry};

const INSTRUMENTS: &str = include_str!("instruments.ron");
const ADEQUACY: &str = include_str!("adequacy.ron");

fn read(instruments: &str, adequacy: &str) -> Result<Law, LawError> {
    Law::read(&carry(instruments), &carry(adequacy))
}

fn law() -> Law {
    Law::embedded().unwrap()
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The standing in short: the instrument and the condition of a decision.
fn told(standing: Standing<'_>) -> String {
    match standing {
        Standing::Domestic => "domestic".to_owned(),
        Standing::Member => "member".to_owned(),
        Standing::Adequate(decision) => format!("adequate by {}", decision.citation),
        Standing::Conditional(decision) => {
            format!("adequate by {} if {}", decision.citation, decision.condition.as_deref().unwrap_or("?"))
        }
        Standing::NoDecision => "no decision".to_owned(),
        Standing::Review(note) => format!("review {note}"),
        Standing::NotCovered => "not covered".to_owned(),
        Standing::NoDay => "no day".to_owned(),
    }
}

#[track_caller]
fn check_standing(law: &Law, regime: Regime, country: &str, on: &str, expected: &str) {
    let at = law.at(on.parse().ok()).unwrap();
    assert_eq!(told(at.adequacy(regime, country.parse().unwrap())), expected, "{country} on {on}");
}

#[test]
fn a_country_stands_as_the_law_of_the_day_says() {
    #[track_caller]
    fn check(input: (&str, &str), expected: &str) {
        check_standing(&law(), Regime::Eu, input.0, input.1, expected);
    }
    check(("XU", "2026-11-23"), "member");
    check(("XE", "2026-11-23"), "adequate by eu-2025-1382");
    check(("PR", "2026-11-23"), "review us-territory");
    check(("NL", "2026-11-23"), "member");
    check(("NO", "2026-11-23"), "member");
    check(("YT", "2026-11-23"), "member");
    check(("AX", "2026-11-23"), "member");
    check(("CH", "2026-11-23"), "adequate by eu-2000-518");
    check(("GB", "2026-02-05"), "adequate by eu-2021-1772");
    check(("GB", "2031-12-27"), "adequate by eu-2021-1772");
    check(("GB", "2031-12-28"), "no decision");
    check(("GI", "2026-11-23"), "no decision");
    check(("CA", "2026-11-23"), "adequate by eu-2002-2 if pipeda");
    check(("US", "2026-11-23"), "adequate by eu-2023-1795 if dpf");
    check(("BR", "2026-11-23"), "adequate by eu-2026-179 if lgpd");
    check(("JP", "2026-11-23"), "adequate by eu-2019-419 if appi");
    check(("KR", "2026-11-23"), "adequate by eu-2022-254 if pipa");
    check(("IL", "2026-11-23"), "adequate by eu-2011-61 if israel-automated");
    check(("IN", "2026-11-23"), "no decision");
    check(("GL", "2026-11-23"), "no decision");
    check(("NC", "2026-11-23"), "review french-overseas");
    check(("SJ", "2026-11-23"), "review svalbard");
}

#[test]
fn brazil_is_adequate_from_the_day_of_its_decision() {
    // The floor lies after that day; lowered, both sides can be seen.
    let earlier = ADEQUACY.replace(r#"floor: (day: "2026-02-05""#, r#"floor: (day: "2026-01-01""#);
    let law = read(INSTRUMENTS, &earlier).unwrap();
    check_standing(&law, Regime::Eu, "BR", "2026-01-25", "no decision");
    check_standing(&law, Regime::Eu, "BR", "2026-01-26", "adequate by eu-2026-179 if lgpd");
}

#[test]
fn a_day_before_the_floor_is_refused_with_its_reason() {
    let law = law();
    assert!(law.at(Some(day("2026-02-05"))).is_ok());
    let refused = law.at(Some(day("2026-02-04"))).unwrap_err();
    assert_eq!((refused.asked, refused.floor.day), (day("2026-02-04"), day("2026-02-05")));
    assert_eq!(refused.floor.reason, "uk-transfer-rules");
}

#[test]
fn without_a_day_nothing_is_said() {
    for country in ["DE", "IN", "GB"] {
        for regime in Regime::ALL {
            check_standing(&law(), regime, country, "", "no day");
        }
    }
    assert!(law().at(None).unwrap().authority(Regime::Uk).is_none());
    assert_eq!(law().at(None).unwrap().day(), None);
}

#[test]
fn a_decision_says_when_it_ends_and_how_sure_it_is() {
    let law = law();
    let at = law.at(Some(day("2026-11-23"))).unwrap();
    let Standing::Adequate(gb) = at.adequacy(Regime::Eu, "GB".parse().unwrap()) else { panic!("GB is adequate") };
    assert_eq!(
        (gb.expiry(), gb.confidence, gb.checked),
        (Some(day("2031-12-27")), Confidence::High, day("2026-10-07"))
    );
    assert_eq!((gb.message(), gb.condition_message()), ("adequacy--eu-2021-1772".to_owned(), None));
    let Standing::Conditional(us) = at.adequacy(Regime::Eu, "US".parse().unwrap()) else {
        panic!("US has a condition")
    };
    assert_eq!((us.expiry(), us.confidence, us.note.as_deref()), (None, Confidence::High, Some("dpf-contested")));
    assert_eq!(us.condition_message().as_deref(), Some("adequacy-condition--dpf"));
    assert_eq!(us.message(), "adequacy--eu-2023-1795--dpf");
    assert_eq!(at.adequacy(Regime::Eu, "IN".parse().unwrap()).message(), "standing--none");
    let nc = at.basis(Regime::Eu, "NC".parse().unwrap()).unwrap();
    assert_eq!((nc.confidence, nc.note.as_deref()), (Confidence::Low, Some("french-overseas")));
}

#[test]
fn every_country_has_an_answer_on_every_day_from_the_floor() {
    let law = law();
    for on in ["2026-02-05", "2026-11-23", "2031-12-27", "2031-12-28", "2999-12-31"] {
        let at = law.at(Some(day(on))).unwrap();
        for country in law.countries().iter() {
            for regime in Regime::ALL {
                let standing = at.adequacy(regime, country);
                assert!(!matches!(standing, Standing::NotCovered | Standing::NoDay), "{country} on {on}");
            }
        }
    }
}

#[test]
fn an_instrument_applies_within_its_days() {
    #[track_caller]
    fn check(input: (&str, &str), expected: Option<bool>) {
        assert_eq!(law().at(input.1.parse().ok()).unwrap().applies(input.0), expected, "{input:?}");
    }
    check(("eu-2021-1772", "2031-12-27"), Some(true));
    check(("eu-2021-1772", "2031-12-28"), Some(false));
    check(("gdpr", "2026-11-23"), Some(true));
    check(("gdpr", ""), None);
    check(("ccpa", "2026-11-23"), None);
}

#[test]
fn data_are_stale_after_eighteen_months() {
    #[track_caller]
    fn check(input: &str, expected: bool) {
        assert_eq!(law().is_stale(day(input)), expected, "{input}");
    }
    check("2026-11-23", false);
    check("2028-04-07", false);
    check("2028-04-08", true);
    check("2028-05-01", true);
    check("2029-01-01", true);
    assert_eq!((law().checked(), law().compiled()), (day("2026-10-07"), day("2026-11-22")));
}

#[test]
fn broken_rows_are_refused() {
    const INDIA: &str = r#"(regime: Eu, countries: ["IN"], standing: NoDecision, in_force: (from: "2018-05-25"),
        source: "s", confidence: High, checked: "2026-09-01"),"#;
    #[track_caller]
    fn check(input: (&str, &str), expected: &str) {
        let broken = ADEQUACY.replacen(input.0, input.1, 1);
        assert_ne!(broken, ADEQUACY, "{} is not in the file", input.0);
        let told = read(INSTRUMENTS, &broken).unwrap_err().to_string();
        assert!(told.contains(expected), "{told}");
    }
    // A country without a row, and one with two.
    check((r#""ID", "IN","#, r#""ID","#), "IN, Eu: no row answers for 2026-02-05");
    check(("rows: [", &format!("rows: [{INDIA}")), "IN, Eu: two rows answer for 2018-05-25");
    // A gap and an overlap in time.
    check((r#"(from: "2031-12-28")"#, r#"(from: "2031-12-29")"#), "GB, Eu: no row answers for 2031-12-28");
    check((r#"(from: "2031-12-28")"#, r#"(from: "2031-12-27")"#), "GB, Eu: two rows answer for 2031-12-27");
    check((r#"(from: "2001-12-20")"#, r#"(from: "2026-03-01")"#), "CA, Eu: no row answers for 2026-02-05");
    check((r#"(from: "2000-07-26")"#, r#"(from: "2000-07-26", to: "2030-01-01")"#), "CH, Eu: no row answers for 2030");
    // An instrument that is not registered, a range without days, a row longer than its instrument.
    check((r#"Adequate("eu-2000-518")"#, r#"Adequate("eu-2000-519")"#), "`eu-2000-519` begins with no registered");
    check((r#"to: "2031-12-28""#, r#"to: "2021-06-28""#), "is in force on no day");
    check((r#"(from: "2000-07-26")"#, r#"(from: "2000-07-25")"#), "CH: the row goes beyond");
    // Words that the file does not know, and a check that lies in the future.
    check((r#"["CA"]"#, r#"["UK"]"#), "`UK` is no country code");
    check((r#"condition: "pipeda""#, r#"if: "pipeda""#), "adequacy.ron:");
    check((r#"as_of: "2026-11-22""#, r#"as_of: "2026-11-21""#), "after the data were put together");
}

#[test]
fn an_instrument_that_was_checked_after_the_compilation_is_refused() {
    let broken = INSTRUMENTS.replacen(r#"checked: "2026-10-07""#, r#"checked: "2026-11-30""#, 1);
    let told = read(&broken, ADEQUACY).unwrap_err().to_string();
    assert!(told.contains("`gdpr` was checked on 2026-11-30"), "{told}");
}

#[test]
fn a_row_that_is_only_guessed_may_decide_nothing() {
    let told = |broken: &str| read(INSTRUMENTS, broken).unwrap_err().to_string();
    let guessed = ADEQUACY.replacen(r#"standing: Review("svalbard")"#, "standing: Member", 1);
    assert!(told(&guessed).contains("Eu [SJ]: a row of low confidence can only say"), "{}", told(&guessed));
}

#[test]
fn every_regime_must_cover_every_country() {
    let no_swiss_monaco = ADEQUACY.replacen(r#""LI", "MC", "NO""#, r#""LI", "NO""#, 1);
    let told = read(INSTRUMENTS, &no_swiss_monaco).unwrap_err().to_string();
    assert!(told.contains("MC, Ch: no row answers"), "{told}");
}

#[test]
fn a_country_stands_as_swiss_law_says() {
    #[track_caller]
    fn check(input: (&str, &str), expected: &str) {
        check_standing(&law(), Regime::Ch, input.0, input.1, expected);
    }
    check(("CH", "2026-11-23"), "domestic");
    for listed in ["DE", "LI", "GB", "GI", "MC", "IL", "NZ", "UY", "AR", "FO"] {
        check((listed, "2026-11-23"), "adequate by dsv-annex-1");
    }
    check(("CA", "2026-11-23"), "adequate by dsv-annex-1 if pipeda-ch");
    check(("US", "2026-11-23"), "adequate by dsv-annex-1 if dpf-ch");
    // Adequate under the GDPR, not on the Swiss list.
    for missing in ["JP", "KR", "BR", "XE", "XU", "IN", "AU", "RU", "GL", "BM"] {
        check((missing, "2026-11-23"), "no decision");
    }
    check(("YT", "2026-11-23"), "review listed-state");
    check(("PR", "2026-11-23"), "review us-territory-ch");
    check(("NC", "2026-11-23"), "review french-overseas-ch");
    check(("SJ", "2026-11-23"), "review svalbard-ch");
}

#[test]
fn a_country_stands_as_the_law_of_the_united_kingdom_says() {
    #[track_caller]
    fn check(input: (&str, &str), expected: &str) {
        check_standing(&law(), Regime::Uk, input.0, input.1, expected);
    }
    check(("GB", "2026-11-23"), "domestic");
    for listed in ["DE", "NO", "CH", "GI", "JE", "AD", "XU"] {
        check((listed, "2026-11-23"), "adequate by dpa-2018-sch-21");
    }
    check(("CA", "2026-11-23"), "adequate by dpa-2018-sch-21 if pipeda-uk");
    check(("JP", "2026-11-23"), "adequate by dpa-2018-sch-21 if appi-uk");
    check(("IL", "2026-11-23"), "adequate by dpa-2018-sch-21 if israel-automated-uk");
    check(("KR", "2026-11-23"), "adequate by uksi-2022-1213 if pipa-uk");
    check(("US", "2026-11-23"), "adequate by uksi-2023-1028 if dpf-uk");
    for missing in ["BR", "MC", "XE", "IN", "BM", "VG"] {
        check((missing, "2026-11-23"), "no decision");
    }
    check(("RE", "2026-11-23"), "review listed-state");
    check(("PR", "2026-11-23"), "review us-territory-uk");
}

#[test]
fn every_date_of_the_lists_has_two_sides() {
    // The floor lies after these days; lowered, both sides can be seen.
    let lowered = |floor: &str| {
        read(INSTRUMENTS, &ADEQUACY.replace(r#"floor: (day: "2026-02-05""#, &format!(r#"floor: (day: "{floor}""#)))
    };
    let law = lowered("2023-09-01").unwrap();
    check_standing(&law, Regime::Ch, "US", "2024-09-14", "no decision");
    check_standing(&law, Regime::Ch, "US", "2024-09-15", "adequate by dsv-annex-1 if dpf-ch");
    check_standing(&law, Regime::Uk, "US", "2023-10-11", "no decision");
    check_standing(&law, Regime::Uk, "US", "2023-10-12", "adequate by uksi-2023-1028 if dpf-uk");
    check_standing(&law, Regime::Eu, "XE", "2025-07-14", "no decision");
    check_standing(&law, Regime::Eu, "XE", "2025-07-15", "adequate by eu-2025-1382");
    // Before its first day a list says nothing, and the data say so.
    let told = lowered("2023-08-31").unwrap_err().to_string();
    assert!(told.contains("no row answers for 2023-08-31"), "{told}");
    let adequacy = Adequacy::read(
        &carry(ADEQUACY),
        &Countries::embedded().unwrap(),
        &Instruments::read(&carry(INSTRUMENTS)).unwrap(),
    );
    let korea = |on: &str| {
        let row = adequacy.as_ref().unwrap().on(day(on), Regime::Uk, "KR".parse().unwrap());
        told_of(row)
    };
    assert_eq!(korea("2022-12-18"), "no decision");
    assert_eq!(korea("2022-12-19"), "adequate by uksi-2022-1213 if pipa-uk");
    assert_eq!(korea("2020-12-30"), "no row");
}

fn told_of(row: Option<&Row>) -> String {
    row.map_or_else(|| "no row".to_owned(), |row| self::told(row.standing()))
}

#[test]
fn the_list_of_the_federal_council_has_44_entries() {
    let law = law();
    let at = law.at(Some(day("2026-11-23"))).unwrap();
    let listed = |country: &Country| {
        matches!(at.adequacy(Regime::Ch, *country), Standing::Adequate(_) | Standing::Conditional(_))
    };
    assert_eq!(law.countries().iter().filter(listed).count(), 44);
}

#[test]
fn what_is_not_settled_for_an_exporter_is_unclear_for_it() {
    let law = law();
    let at = law.at(Some(day("2026-11-23"))).unwrap();
    let check = |exporter: &str, expected: &str| {
        let standing = {
            let exporters: Vec<Country> = exporter.parse().into_iter().collect();
            at.adequacy_from(Regime::Eu, &exporters, "BR".parse().unwrap())
        };
        assert_eq!(told(standing), expected, "{exporter}");
    };
    check("DE", "adequate by eu-2026-179 if lgpd");
    check("", "adequate by eu-2026-179 if lgpd");
    check("NO", "review brazil-eea");
    check("LI", "review brazil-eea");
}

#[test]
fn an_authority_is_named_as_it_is_called_on_the_day() {
    #[track_caller]
    fn check(input: (Regime, &str), expected: Option<&str>) {
        let law = law();
        let authority = law.at(input.1.parse().ok()).unwrap().authority(input.0);
        assert_eq!(authority.map(|found| found.authority.as_str()), expected, "{input:?}");
    }
    check((Regime::Uk, "2026-09-29"), Some("information-commissioner"));
    check((Regime::Uk, "2026-09-30"), Some("information-commission"));
    check((Regime::Ch, "2026-02-05"), Some("fdpic"));
    check((Regime::Eu, "2026-11-23"), None);
    let broken = include_str!("authorities.ron").replacen(r#"to: "2026-09-30""#, r#"to: "2026-09-29""#, 1);
    let told = authorities::read(&carry(&broken), day("2026-02-05")).unwrap_err().to_string();
    assert!(told.contains("Uk: not exactly one authority on 2026-09-29"), "{told}");
}

#[test]
fn what_is_repealed_is_known_and_no_longer_applies() {
    #[track_caller]
    fn check(input: (&str, &str), expected: bool) {
        let law = law();
        let instrument = law.instruments().get(input.0).unwrap();
        assert_eq!(instrument.in_force.holds(day(input.1)), expected, "{input:?}");
    }
    check(("eu-2016-1250", "2020-07-15"), true);
    check(("eu-2016-1250", "2020-07-16"), false);
    check(("eu-2000-520", "2015-10-06"), false);
    check(("eu-2010-87", "2021-09-26"), true);
    check(("eu-2010-87", "2021-09-27"), false);
    check(("bdsg-2003", "2018-05-25"), false);
    check(("eu-2025-327", "2027-03-25"), false);
    check(("eu-2025-327", "2027-03-26"), true);
    check(("uk-addendum", "2022-03-21"), true);
    check(("uk-addendum", "2022-03-20"), false);
}

#[test]
fn what_is_watched_is_about_registered_law() {
    let register = Instruments::read(&carry(INSTRUMENTS)).unwrap();
    let broken = include_str!("watch.ron").replacen("uk-idta", "uk-idtb", 1);
    let told = watch::read(&carry(&broken), &register).unwrap_err().to_string();
    assert!(told.contains("`uk-tools-update` is about `uk-idtb`"), "{told}");
    assert!(law().watch().iter().all(|watch| !watch.countries.is_empty() || !watch.instruments.is_empty()));
}

#[test]
fn the_law_is_carried_as_it_is_written() {
    carries::<Vec<Instrument>>("law/instruments.ron", carried!("law/instruments.ron"));
    carries::<adequacy::File>("law/adequacy.ron", carried!("law/adequacy.ron"));
    carries::<Vec<Authority>>("law/authorities.ron", carried!("law/authorities.ron"));
    carries::<Vec<Watch>>("law/watch.ron", carried!("law/watch.ron"));
    carries::<Secrecy>("law/secrecy.ron", carried!("law/secrecy.ron"));
    carries::<Health>("law/health.ron", carried!("law/health.ron"));
}
