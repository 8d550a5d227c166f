//! Sentences of the annexes that cannot all be true: measures and the facts about the environment.
//!
//! Each side is an affirmative sentence that is printed. What must never happen here: a contradiction between two
//! sentences that only sound alike.

use super::regimes::inside;
use super::rule::{Case, Rule, against, chosen, either, is, needs_day};
use super::{Finding, Fix, LawFact, Name, Severity};
use crate::dossier::Reader;
use crate::id::{Id, Path};
use crate::law::{Country, Regime};

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "measures-server-location",
        severity: Severity::Error,
        cites: &["gdpr-28-3-s2-a", "gdpr-44"],
        test: server,
    },
    Rule {
        id: "measures-access-location",
        severity: Severity::Error,
        cites: &["gdpr-28-3-s2-a", "edpb-05-2021"],
        test: access,
    },
    Rule { id: "measures-fax", severity: Severity::Warning, cites: &["gdpr-28-3-s2-c"], test: fax },
    Rule { id: "measures-officer", severity: Severity::Error, cites: &["gdpr-37-1", "gdpr-28-3-s2-c"], test: officer },
    Rule { id: "measures-paper", severity: Severity::Hint, cites: &["gdpr-32-1"], test: paper },
    Rule { id: "measures-home", severity: Severity::Hint, cites: &["gdpr-32-1"], test: home },
    Rule {
        id: "measures-hosting",
        severity: Severity::Warning,
        cites: &["gdpr-28-3-s2-c", "gdpr-32-1"],
        test: hosting,
    },
    Rule { id: "measures-printing", severity: Severity::Warning, cites: &["gdpr-28-3-s2-c"], test: printing },
];

/// Whether a country lies in the area that a measure promises; none without a day or for an area nobody knows.
pub(super) fn within(case: Case<'_>, area: &Id, country: Country) -> Option<bool> {
    let member = inside(case.law, Regime::Eu, country)?;
    let efta = ["IS", "LI", "NO"].contains(&country.code());
    match area.as_str() {
        "germany" => Some(country.code() == "DE"),
        "austria" => Some(country.code() == "AT"),
        "germany-austria" => Some(["AT", "DE"].contains(&country.code())),
        "switzerland" => Some(country.code() == "CH"),
        "united-kingdom" => Some(country.code() == "GB"),
        "eu" => Some(member && !efta),
        "eea" => Some(member),
        "eea-switzerland" => Some(member || country.code() == "CH"),
        _ => None,
    }
}

/// The promised area against places: not met as soon as one lies outside.
fn area<'d>(
    rule: Rule,
    case: Case<'d>,
    measure: &str,
    places: impl FnOnce(&mut Reader) -> (Vec<There<'d>>, bool),
) -> Vec<Finding> {
    let mut read = Reader::default();
    let claimed = case.claims("organisation", measure, &mut read);
    needs_day(case.dossier, case.law, &mut read);
    let fact = case.measure("organisation", measure);
    let promised = fact.filter(|_| claimed == Some(true)).and_then(|fact| read.get(&fact.choice("area")).cloned());
    let (all, all_known) = if claimed == Some(false) { (Vec::new(), true) } else { places(&mut read) };
    let is_outside = |area: &Id, there: &There<'_>| within(case, area, there.country).map(|inside| !inside);
    let outside = match &promised {
        Some(area) => all.iter().map(|there| is_outside(area, there)).fold(all_known.then_some(false), either),
        None => None,
    };
    let mut finding = rule.finding(against(claimed, outside, &read), &read);
    let mut names = vec![Name::measure(measure)];
    if let Some(area) = &promised {
        let mut abroad = all.iter().filter(|there| is_outside(area, there) == Some(true)).peekable();
        finding = finding.caused_by(abroad.peek().map(|there| there.at));
        names.extend(abroad.filter_map(|there| there.company).map(|company| Name::Said(company.clone())));
        for there in &all {
            finding = finding.law("adequacy", LawFact::Standing(Regime::Eu, there.country));
        }
    }
    vec![finding.named(Name::Several(names))]
}

/// A country, the answer that names it, and the company that it is about.
struct There<'d> {
    country: Country,
    at: &'d Path,
    company: Option<&'d String>,
}

/// Servers stand only where the measure says: every sub-processor whose service is keeping data.
fn server(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    area(rule, case, "server-location", |read| {
        let recipients = &case.dossier.recipients;
        let mut known = read.get(&recipients.complete).is_some();
        let mut places = Vec::new();
        for sub in &recipients.subprocessors {
            match read.get(&sub.service) {
                Some(service) if service.tagged("storage") => match read.get(&sub.storage) {
                    Some(country) => {
                        places.push(There { country: *country, at: &sub.storage.at, company: sub.name.value() });
                    }
                    None => known = false,
                },
                Some(_) => {}
                None => known = false,
            }
        }
        (places, known)
    })
}

/// Staff have access only from where the measure says.
fn access(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    area(rule, case, "access-location", |read| {
        let transfers = &case.dossier.transfers;
        match read.get(&transfers.staff_abroad) {
            Some(false) => (Vec::new(), true),
            Some(true) => match read.get(&transfers.staff_countries) {
                Some(countries) => {
                    let there = |country: &Country| There {
                        country: *country,
                        at: &transfers.staff_countries.at,
                        company: None,
                    };
                    (countries.iter().map(there).collect(), true)
                }
                None => (Vec::new(), false),
            },
            None => (Vec::new(), false),
        }
    })
}

/// "No fax" beside a sub-processor that sends faxes.
fn fax(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let none = case.claims("transfer", "fax-none", &mut read);
    let mut found = read.get(&case.dossier.recipients.complete).map(|_| false);
    let mut cause = None;
    for sub in &case.dossier.recipients.subprocessors {
        let there = read.get(&sub.service).map(|service| service.is("fax"));
        cause = cause.or((there == Some(true)).then_some(&sub.service.at));
        found = either(found, there);
    }
    vec![rule.finding(against(none, found, &read), &read).caused_by(cause)]
}

/// The officer is involved or reports, and there is none.
fn officer(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let one = |measure: &str| {
        let mut read = Reader::default();
        let claimed = case.claims("organisation", measure, &mut read);
        let none = is(&mut read, &case.dossier.contacts.dpo, &["not-required"]);
        let control = Path::new("measures-organisation").ok();
        let fix = control.zip(Id::new(measure).ok()).map(|(control, measure)| Fix::Withdraw { control, measure });
        let at = case.measure("organisation", measure).map(|fact| &fact.at);
        let finding = rule.finding(against(claimed, none, &read), &read).about(measure).caused_by(at);
        finding.named(Name::measure(measure)).mended_by(fix)
    };
    ["dpo-involvement", "dpo-report"].into_iter().map(one).collect()
}

/// Measures for paper where no paper is processed.
fn paper(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const PAPER: [(&str, &str); 8] = [
        ("deletion", "paper-bin-locked"),
        ("deletion", "paper-shredder"),
        ("deletion", "paper-destruction-provider"),
        ("transfer", "paper-transport"),
        ("separation", "paper-separation"),
        ("organisation", "paper-digitised"),
        ("staff", "clean-desk"),
        ("staff", "printouts-collected"),
    ];
    pointless(rule, case, &PAPER, |read| read.get(&case.dossier.environment.paper).map(|paper| !paper))
}

/// Rules for work at home where nobody works there.
fn home(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const HOME: [(&str, &str); 2] = [("organisation", "remote-work-policy"), ("organisation", "remote-work-agreement")];
    pointless(rule, case, &HOME, |read| {
        chosen(read, &case.dossier.environment.places, |place| place.is("home")).map(|home| !home)
    })
}

/// Measures that have nothing to protect.
fn pointless(
    rule: Rule,
    case: Case<'_>,
    measures: &[(&str, &str)],
    without: impl FnOnce(&mut Reader) -> Option<bool>,
) -> Vec<Finding> {
    let mut read = Reader::default();
    let mut found = Some(false);
    let mut names = Vec::new();
    for (control, measure) in measures {
        let there = case.claims(control, measure, &mut read);
        if there == Some(true) {
            names.extend(Id::new(measure));
        }
        found = either(found, there);
    }
    let without = without(&mut read);
    vec![rule.finding(against(found, without, &read), &read).named(Name::Measures(names))]
}

/// "No servers of its own" beside live data that are not only with external providers.
fn hosting(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let none = case.claims("organisation", "no-own-servers", &mut read);
    let external = read.get(&case.dossier.environment.external_hosting).copied();
    let finding = rule.finding(against(none, external.map(|external| !external), &read), &read);
    vec![finding.named(Name::measure("no-own-servers"))]
}

/// "No printing" beside printing as an operation or a purpose.
fn printing(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let banned = case.claims("organisation", "printing-ban", &mut read);
    let operations = chosen(&mut read, &case.dossier.processing.operations, |one| one.is("print"));
    let purposes = chosen(&mut read, &case.dossier.processing.purposes, |one| one.is("printing"));
    vec![rule.finding(against(banned, either(operations, purposes), &read), &read)]
}
