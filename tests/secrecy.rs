//! Professional secrecy and health data: what each profession's law asks, and no more; both sides of every rule.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use anlage::describe::Describe;
use anlage::i18n::{Language, Messages, Roles};
use anlage::profile::{Answer, List, Profile, State, Value};
use anlage::rules::{Severity, Verdict};
use common::{Data, assess, data, page, profile, texts};

fn given(value: Value) -> Answer<Value> {
    let mut answer = profile("eeg-praxis").said.answers["client-country"].clone();
    answer.is = State::Given(value);
    answer
}

/// `yes`, `no`, a day, a country, `[a, b]` for several choices, a text in quotes, or one choice.
fn value(text: &str) -> Value {
    match text {
        "yes" => Value::Yes,
        "no" => Value::No,
        _ if text.starts_with('"') => Value::Text(text.trim_matches('"').to_owned()),
        _ if text.starts_with('[') => {
            let inner = text.trim_matches(['[', ']']);
            let parts = || inner.split(", ").filter(|part| !part.is_empty());
            if parts().all(|part| part.len() == 2 && part.chars().all(char::is_uppercase)) && !inner.is_empty() {
                Value::Countries(parts().map(|part| part.parse().unwrap()).collect())
            } else {
                Value::Choices(parts().map(|part| part.parse().unwrap()).collect())
            }
        }
        _ => match (text.parse(), text.parse()) {
            (Ok(day), _) => Value::Date(day),
            (_, Ok(country)) => Value::Country(country),
            _ => Value::Choice(text.parse().unwrap()),
        },
    }
}

/// The EEG practice with other answers; `list/row/field` names a field.
fn case(answers: &[(&str, &str)]) -> Profile {
    let mut profile = profile("eeg-praxis");
    for (at, text) in answers {
        // Yes and no of questions with choices are choices.
        let choice = ["client-secrecy", "secrecy-undertaking", "secrecy-staff", "secrecy-single", "secrecy-abroad"];
        let row_choice = ["/subprocessor-bound", "/subprocessor-secrecy-abroad"];
        let as_choice = choice.contains(at) || row_choice.iter().any(|end| at.ends_with(end));
        let is = if as_choice { Value::Choice(text.parse().unwrap()) } else { value(text) };
        match at.split('/').collect::<Vec<_>>().as_slice() {
            [list, row, field] => {
                let list: &mut List = profile.said.lists.get_mut(*list).unwrap();
                let row = list.rows.iter_mut().find(|known| known.id == **row).unwrap();
                row.said.answers.insert(field.parse().unwrap(), given(is));
            }
            _ => {
                profile.said.answers.insert(at.parse().unwrap(), given(is));
            }
        }
    }
    profile
}

fn sheet(data: &Data, profile: &Profile, id: &str, language: Language) -> String {
    let page = page(data, profile, language, Roles::Statutory);
    let mut one = page.clone();
    one.sheets.retain(|sheet| sheet.id == id);
    texts(&one).join("\n").replace('\u{a0}', " ")
}

/// What the annex on secrecy says, and what it does not say.
#[track_caller]
fn check_sheet(answers: &[(&str, &str)], says: &[&str], not: &[&str]) {
    let data = data();
    let text = sheet(&data, &case(answers), "secrecy", Language::De);
    for part in says {
        assert!(text.contains(part), "`{part}` is missing in\n{text}");
    }
    for part in not {
        assert!(!text.contains(part), "`{part}` stands in\n{text}");
    }
}

#[test]
fn a_health_profession_is_never_shown_the_acts_of_others() {
    check_sheet(
        &[("client-professions", "[physician]")],
        &["§ 203 Abs. 1 Nr. 1 StGB", "§ 53 Abs. 1 Satz 1 Nr. 3 StPO"],
        &["BRAO", "StBerG", "WPO", "PAO", "BNotO", "Mandat"],
    );
}

#[test]
fn writing_is_recommended_only_where_somebody_may_be_bound_in_another_form() {
    let advice = "vorsichtshalber empfiehlt sich die Schriftform";
    let open =
        [("client-professions", "[physician]"), ("secrecy-undertaking", "declaration"), ("secrecy-form", "text")];
    check_sheet(&open, &[advice], &[]);
    check_sheet(&[open[0], open[1], ("secrecy-form", "written")], &[], &[advice]);
    check_sheet(&[open[0], ("secrecy-undertaking", "by-law")], &[], &[advice]);
    let text = ("subprocessors/r1/subprocessor-bound", "text");
    check_sheet(&[open[0], ("secrecy-undertaking", "by-law"), text], &[advice], &[]);
}

#[test]
fn professions_outside_section_53_are_promised_no_privilege() {
    for profession in ["nursing", "physiotherapist", "veterinarian", "social-worker", "private-insurer", "psychologist"]
    {
        let professions = format!("[{profession}]");
        check_sheet(&[("client-professions", &professions)], &["§ 203 Abs. 1 Nr."], &["StPO", "Beschlagnahme"]);
    }
    let addiction = [("client-professions", "[addiction-counselling]")];
    check_sheet(&addiction, &["§ 203 Abs. 1 Nr. 4 StGB", "soweit sie zur Betäubungsmittelabhängigkeit beraten"], &[]);
}

#[test]
fn a_law_firm_is_asked_for_text_form_and_protection_abroad() {
    check_sheet(
        &[
            ("client-professions", "[lawyer, tax-adviser]"),
            ("secrecy-abroad", "germany"),
            ("secrecy-single", "no"),
            ("subprocessors/r2/subprocessor-secrecy-abroad", "comparable"),
        ],
        &[
            "§ 43e BRAO",
            "§ 62a StBerG",
            "mindestens in Textform",
            "nach Maßgabe der Anlage 2",
            "ausschließlich in Deutschland",
            "nach der Beurteilung des Verantwortlichen vergleichbar",
        ],
        &["BNotO", "Heilberufskammer"],
    );
}

#[test]
fn a_notary_has_no_rule_on_services_abroad_but_one_on_files() {
    let data = data();
    let notary = case(&[
        ("client-professions", "[notary]"),
        ("secrecy-single", "no"),
        ("secrecy-notary-files", "yes"),
        ("secrecy-abroad", "no"),
    ]);
    let text = sheet(&data, &notary, "secrecy", Language::De);
    assert!(text.contains("§ 26a BNotO") && text.contains("Akten oder Verzeichnisse eines Notariats werden"));
    assert!(!text.contains("im Ausland"), "{text}");
    assert_eq!(verdict(&data, &notary, "secrecy-notary-files"), Verdict::NotMet);
    assert_eq!(verdict(&data, &notary, "secrecy-abroad"), Verdict::NotApplicable);
}

#[test]
fn a_template_puts_german_terms_under_the_seat_and_says_what_was_not_read() {
    let template = [
        ("client-form", "open"),
        ("client-secrecy", "possibly"),
        ("client-countries", "[DE, AT, CH, GB, FR]"),
        ("client-professions", "[physician, lawyer]"),
        ("secrecy-law-checked", "no"),
        ("secrecy-abroad", "germany"),
        ("secrecy-single", "no"),
    ];
    check_sheet(
        &template,
        &[
            "Unterliegt der Verantwortliche nach dem für ihn geltenden Recht einer beruflichen Schweigepflicht, gilt zusätzlich:",
            "§ 121 StGB (Österreich)",
            "§ 54 ÄrzteG 1998 (Österreich)",
            "Art. 321 StGB (Schweiz)",
            "Art. 62 DSG (Schweiz)",
            "Common Law",
            "Der geltende Wortlaut der folgenden Vorschriften ist hier nicht wiedergegeben",
            "nicht oder nicht für alle genannten Berufe hinterlegt: Frankreich",
            "noch nicht geprüft",
            "Hat der Verantwortliche seinen Sitz in Deutschland, gilt:",
            "Übt der Verantwortliche einen Beruf aus",
        ],
        &[],
    );
}

#[test]
fn a_foreign_client_hears_nothing_of_german_law() {
    let swiss = [("client-country", "CH"), ("client-professions", "[physician]"), ("secrecy-law-checked", "yes")];
    check_sheet(&swiss, &["Art. 321 StGB (Schweiz)", "Art. 62 DSG (Schweiz)", "geprüft worden"], &["§ 203", "StPO"]);
    let data = data();
    let staff = sheet(&data, &case(&swiss), "secrecy-staff", Language::De);
    assert!(staff.contains("Art. 321 StGB (Schweiz)") && !staff.contains("§ 203"), "{staff}");
}

#[test]
fn who_is_bound_with_the_agreement_or_by_law_signs_no_declaration() {
    let data = data();
    for (how, forms) in [("declaration", 1), ("no", 1), ("with-agreement", 0), ("by-law", 0)] {
        let page = page(&data, &case(&[("secrecy-undertaking", how)]), Language::De, Roles::Statutory);
        let count = |id: &str| page.sheets.iter().filter(|sheet| sheet.id == id).count();
        assert_eq!((count("secrecy-declaration"), count("secrecy-staff")), (forms, 1), "{how}");
    }
    let text = sheet(&data, &case(&[("secrecy-undertaking", "with-agreement")]), "secrecy", Language::De);
    assert!(text.contains("Der Auftragsverarbeiter verpflichtet sich, fremde Geheimnisse"), "{text}");
}

#[test]
fn without_secrecy_there_is_no_annex_on_it() {
    let data = data();
    let none = case(&[("client-secrecy", "no")]);
    let page = page(&data, &none, Language::De, Roles::Statutory);
    assert!(page.sheets.iter().all(|sheet| !sheet.id.starts_with("secrecy")));
    assert!(!texts(&page).join("\n").contains("– Berufliche Schweigepflicht"));
    assert_eq!(verdict(&data, &none, "secrecy-contractor"), Verdict::NotApplicable);
}

fn verdict(data: &Data, profile: &Profile, key: &str) -> Verdict {
    let findings = assess(data, profile).findings;
    findings.into_iter().find(|finding| finding.key == key).unwrap_or_else(|| panic!("no finding {key}")).verdict
}

#[track_caller]
fn check(answers: &[(&str, &str)], key: &str, expected: &Verdict) {
    assert_eq!(verdict(&data(), &case(answers), key), *expected, "{answers:?} {key}");
}

/// The law that a finding cites, and how much it weighs.
#[track_caller]
fn cites(answers: &[(&str, &str)], key: &str, expected: &[&str], severity: Severity) {
    let data = data();
    let profile = case(answers);
    let findings = assess(&data, &profile).findings;
    let finding = findings.iter().find(|finding| finding.key == key).unwrap();
    assert_eq!(finding.cites, expected, "{key}");
    assert_eq!(finding.severity, severity, "{key}");
}

#[test]
fn a_finding_cites_the_law_of_the_seat_and_of_the_professions_that_were_chosen() {
    use Severity::{Error, Hint, Warning};
    let lawyer = ("client-professions", "[lawyer]");
    let (swiss, austrian) = (("client-country", "CH"), ("client-country", "AT"));
    cites(&[lawyer], "secrecy-form", &["brao-43e-3-s1"], Error);
    cites(&[("client-professions", "[lawyer, notary]")], "secrecy-form", &["brao-43e-3-s1", "bnoto-26a-3-s1"], Error);
    cites(&[], "secrecy-instruction", &["stgb-203-4-s2-nr1"], Warning);
    cites(&[lawyer], "secrecy-chain/r1", &["stgb-203-4-s2-nr2", "brao-43e-3-s2"], Error);
    cites(&[], "secrecy-staff", &["stgb-203-4-s2-nr2", "stgb-203-4-s1"], Warning);
    cites(&[swiss], "secrecy-staff", &["stgb-ch-321", "dsg-62", "dsg-9-1-b"], Warning);
    cites(&[swiss], "secrecy-form-health", &["stgb-ch-321", "dsg-62", "dsg-9-1-b"], Hint);
    cites(&[austrian], "secrecy-chain/r1", &["stgb-at-121", "aerzteg-at-54"], Warning);
    cites(&[austrian], "secrecy-law-checked", &["stgb-at-121"], Warning);

    let denied = ("client-secrecy", "no");
    cites(&[denied], "secrecy-denied", &["stgb-203-1-nr1", "stgb-203-4", "gdpr-9-3"], Error);
    let other = ("special-secrecy", "other-person");
    cites(&[denied, other], "secrecy-denied", &["stgb-203-1-nr1", "stgb-203-4"], Warning);
    cites(&[denied, swiss, other], "secrecy-denied", &["stgb-ch-321", "dsg-62"], Warning);
    let ends = ("confidentiality-end", "with-agreement");
    cites(&[ends, lawyer], "confidentiality-ends", &["gdpr-28-3-s2-b", "stgb-203-1-nr3", "brao-43e-3-s2"], Warning);
    cites(&[ends, denied], "confidentiality-ends", &["gdpr-28-3-s2-b"], Hint);
}

#[test]
fn what_is_remedied_fits_the_profession() {
    let data = data();
    let unbound = ("subprocessors/r1/subprocessor-bound", "no");
    let remedy = |answers: &[(&str, &str)]| {
        let profile = case(answers);
        let assessed = assess(&data, &profile);
        let messages = Messages::embedded(Language::De, Roles::Statutory).unwrap();
        let describe =
            Describe { questionnaire: &data.questionnaire, law: &data.law, messages: &messages, profile: &profile };
        let finding = assessed.findings.iter().find(|finding| finding.key == "secrecy-chain/r1").unwrap();
        describe.finding(finding).1
    };
    assert!(remedy(&[unbound]).contains("Heilberufen"));
    let lawyers = remedy(&[unbound, ("client-professions", "[lawyer]")]);
    assert!(lawyers.contains("Textform") && !lawyers.contains("Heilberuf"), "{lawyers}");
    assert!(!remedy(&[unbound, ("client-professions", "[social-worker]")]).contains("Heilberuf"));
}

#[test]
fn rules_on_secrecy_are_met_and_not_met_by_answers_only() {
    use Verdict::{Met, NotApplicable, NotMet};
    check(&[], "secrecy-contractor", &Met);
    check(&[("secrecy-undertaking", "no")], "secrecy-contractor", &NotMet);
    check(&[("secrecy-undertaking", "by-law")], "secrecy-contractor", &Met);
    // Text form is asked of five professions, not of physicians.
    check(&[("secrecy-form", "other")], "secrecy-form", &NotApplicable);
    check(&[("client-professions", "[lawyer]"), ("secrecy-form", "other")], "secrecy-form", &NotMet);
    check(&[("client-professions", "[lawyer]"), ("secrecy-form", "text")], "secrecy-form", &Met);
    check(&[("secrecy-form", "text")], "secrecy-form-health", &NotMet);
    let with_agreement = ("secrecy-undertaking", "with-agreement");
    check(&[with_agreement], "secrecy-form-conclusion", &Met);
    check(&[with_agreement, ("conclusion", "electronic")], "secrecy-form-conclusion", &NotMet);
    check(&[("conclusion", "electronic")], "secrecy-form-conclusion", &NotApplicable);
    check(&[("client-professions", "[lawyer]"), ("secrecy-form", "text")], "secrecy-form-health", &NotApplicable);
    check(&[("secrecy-instruction", "no")], "secrecy-instruction", &NotMet);
    check(&[("secrecy-staff", "no")], "secrecy-staff", &NotMet);
    check(&[("secrecy-seizure", "no")], "secrecy-seizure", &NotMet);
    check(&[("subprocessors/r1/subprocessor-bound", "no")], "secrecy-chain/r1", &NotMet);
    check(&[("subprocessors/r1/subprocessor-bound", "by-law")], "secrecy-chain/r1", &Met);
    let firm = ("client-professions", "[auditor]");
    check(&[firm, ("secrecy-single", "no-consent")], "secrecy-single", &NotMet);
    check(&[firm, ("subprocessors/r2/subprocessor-secrecy-abroad", "no")], "secrecy-chain-abroad/r2", &NotMet);
    check(&[firm], "secrecy-chain-abroad/r1", &NotApplicable);
    let open = anlage::id::Path::new("secrecy-abroad").unwrap();
    check(&[firm], "secrecy-abroad", &Verdict::CannotTell(vec![open]));
}

#[test]
fn a_proof_of_security_holds_on_its_days_only() {
    use Verdict::{Met, NotMet};
    let systems = |row: &str, answers: &[(&str, &str)], on: &str, expected: &Verdict| {
        let data = data();
        let paths: Vec<(String, &str)> =
            answers.iter().map(|(field, text)| (format!("care-systems/{row}/care-system-{field}"), *text)).collect();
        let answers: Vec<(&str, &str)> = paths.iter().map(|(at, text)| (at.as_str(), *text)).collect();
        let mut profile = case(&answers);
        profile.as_of = on.parse().ok();
        assert_eq!(verdict(&data, &profile, &format!("care-proof/{row}")), *expected, "{answers:?} {on}");
    };
    systems("r1", &[], "2026-11-23", &Met);
    systems("r1", &[("proof", "none")], "2026-11-23", &NotMet);
    // Type 1 for the first 18 months of a system of 2 February 2026, and never for an older one.
    systems("r3", &[], "2027-08-01", &Met);
    systems("r3", &[], "2027-08-02", &NotMet);
    systems("r3", &[("market", "2025-06-30")], "2026-02-05", &NotMet);
    systems("r3", &[("market", "2025-07-01")], "2026-02-05", &Met);
    // A certificate counts 18 months from its plan, up to 24 with type 1 reached, and not without a plan.
    systems("r2", &[], "2027-09-01", &Met);
    let interim = anlage::id::Path::new("care-systems/r2/care-system-interim").unwrap();
    systems("r2", &[], "2027-09-02", &Verdict::CannotTell(vec![interim]));
    systems("r2", &[("interim", "2027-08-15")], "2028-03-01", &Met);
    systems("r2", &[("interim", "2027-08-15")], "2028-03-02", &NotMet);
    systems("r2", &[("plan", "no")], "2026-11-23", &NotMet);
}

#[test]
fn places_of_health_and_social_data_follow_the_adequacy_of_the_day() {
    use Verdict::{Met, NotApplicable, NotMet};
    let place = |country: &str, more: &[(&str, &str)], expected: &Verdict| {
        let mut answers = vec![("care-systems/r2/care-system-country", country)];
        answers.extend(more);
        check(&answers, "care-place/r2", expected);
    };
    place("NL", &[], &Met);
    place("NO", &[], &Met);
    place("CH", &[], &Met);
    place("GB", &[], &Met);
    place("IN", &[], &NotMet);
    place("US", &[("care-systems/r2/care-system-scope", "yes")], &Met);
    place("US", &[("care-systems/r2/care-system-scope", "no")], &NotMet);
    let open = anlage::id::Path::new("care-systems/r2/care-system-scope").unwrap();
    place("US", &[], &Verdict::CannotTell(vec![open]));
    // Practices hold no social data; an insurance fund does.
    check(&[], "social-place/r1", &NotApplicable);
    let fund = [("care-client", "insurer"), ("social-body", "yes"), ("subprocessors/r1/subprocessor-country", "IN")];
    check(&fund, "social-place/r1", &NotMet);
    check(&fund[..2], "social-place/r2", &Met);
    check(&[fund[0], fund[1], ("social-notice", "no")], "social-notice", &NotMet);
    check(&[fund[0], fund[1], ("social-reason", "none")], "social-reason", &NotMet);
}

#[test]
fn what_only_some_clients_are_asked_is_printed_for_them() {
    let data = data();
    let subject = |answers: &[(&str, &str)]| sheet(&data, &case(answers), "subject", Language::De);
    let hospital = subject(&[
        ("care-client", "hospital"),
        ("hospital-land", "thuringia"),
        ("hospital-law", "no"),
        ("church-body", "yes"),
    ]);
    for part in
        ["Thüringen", "noch nicht geprüft", "§ 391 SGB V", "kirchliche Stelle", "Diese Anlagen folgen der DSGVO"]
    {
        assert!(hospital.contains(part), "`{part}` is missing in\n{hospital}");
    }
    let fund = subject(&[
        ("care-client", "insurer"),
        ("social-body", "yes"),
        ("social-notice", "yes"),
        ("social-notice-date", "2026-10-12"),
        ("social-reason", "cheaper"),
    ]);
    for part in [
        "§ 35 SGB I",
        "Fachaufsichtsbehörde nach eigener Angabe am 12. Oktober 2026 angezeigt",
        "erheblich kostengünstiger",
    ] {
        assert!(fund.contains(part), "`{part}` is missing in\n{fund}");
    }
    assert!(
        !subject(&[("special-bdsg", "no")]).contains("§ 22 Abs. 2"),
        "the numbers stand only where the section applies"
    );
    let crime = subject(&[("special-kind/patients", "[health, criminal]"), ("criminal-ground/patients", "law")]);
    assert!(
        crime.contains(
            "der Daten im Sinne des Art. 10 DSGVO ist nach Angabe des Verantwortlichen nach dem Recht der Union"
        ),
        "{crime}"
    );
    let pupils = [("groups", "[patients, pupils]"), ("data/pupils", "[name]")];
    for (consent, part) in [
        ("not-used", "beruht die Verarbeitung nicht auf Einwilligungen, die Kinder"),
        ("parental", "die Träger der elterlichen Verantwortung eingewilligt oder zugestimmt (Art. 8 Abs. 1 DSGVO)"),
        ("of-age", "haben die Kinder nach Angabe des Verantwortlichen das dafür nötige Alter erreicht"),
        ("none", "ist nach Angabe des Verantwortlichen nicht geklärt"),
    ] {
        let all = subject(&[pupils[0], pupils[1], ("minor-consent", consent)]);
        assert!(all.contains("Einwilligung von Kindern") && all.contains(part), "`{part}` is missing in\n{all}");
    }
    assert!(!subject(&[]).contains("Einwilligung von Kindern"), "without children nothing is said about them");
    let login = [("data/patients", "[name, biometric-login]"), ("special-kind/patients", "[health, biometric]")];
    let login = subject(&[login[0], login[1], ("biometric-storage", "device"), ("biometric-alternative", "no")]);
    for part in [
        "Biometrische Daten zur Anmeldung",
        "ausschließlich auf den Geräten gespeichert, die die betroffenen Personen selbst benutzen",
        "Ein anderes Verfahren ohne biometrische Daten steht den betroffenen Personen nicht zur Verfügung.",
    ] {
        assert!(login.contains(part), "`{part}` is missing in\n{login}");
    }
    let profiling = |answer| subject(&[("client-reach", "[ch-effects]"), ("high-risk-profiling", answer)]);
    assert!(profiling("yes").contains("umfasst ein Profiling mit hohem Risiko im Sinne des schweizerischen"));
    assert!(profiling("no").contains("(Art. 5 Buchst. g DSG) findet nicht statt."));
    assert!(!subject(&[("high-risk-profiling", "no")]).contains("Profiling"), "only Swiss law knows it");
}

#[test]
fn every_row_of_the_law_names_professions_of_the_catalogue_and_the_tags_agree() {
    use anlage::law::Jurisdiction::{AT, CH, DE, GB};
    let data = data();
    let at = data.law.at("2026-11-23".parse().ok()).unwrap();
    let list = &data.questionnaire.catalogue.lists["profession"];
    let known = |name: &String| {
        list.entries.iter().any(|entry| entry.id == **name || entry.tags.iter().any(|tag| *tag == **name))
    };
    for duty in [DE, AT, CH, GB].into_iter().flat_map(|whose| at.duties(whose)) {
        assert!(duty.of.iter().all(known), "{}", duty.id);
    }
    for entry in &list.entries {
        let names = || std::iter::once(entry.id.as_str()).chain(entry.tags.iter().map(anlage::id::Id::as_str));
        let refuses = at.refusals().any(|right| right.is_for(names()));
        assert_eq!(refuses, entry.tags.iter().any(|tag| *tag == *"refusal"), "{}", entry.id);
        assert_eq!(at.duties(DE).filter(|duty| duty.binds(names())).count(), 1, "{}", entry.id);
        let acts = ["brao", "stberg", "wpo", "pao", "bnoto"];
        let tagged = entry.tags.iter().any(|tag| acts.contains(&tag.as_str()));
        assert_eq!(at.service_rules().any(|rule| rule.is_for(names())), tagged, "{}", entry.id);
    }
    assert_eq!(
        at.service_rules().filter(|rule| rule.abroad.is_none()).map(|rule| rule.act.as_str()).collect::<Vec<_>>(),
        ["bnoto"]
    );
}
