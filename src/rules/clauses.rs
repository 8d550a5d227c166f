//! Clauses against the law and against the facts: governing law, authority and description of the transfer in the
//! standard contractual clauses, terms that weaken a right, what the rules that the parties named ask for, and the main
//! contract that other answers rest on.
//!
//! Art. 28(3) GDPR, Decision (EU) 2021/914, Data Act, NIS 2. What must never happen here: a term called void that only
//! is weak.

use super::finding::settled;
use super::regimes::{Applies, Ground, applies, grounds, inside};
use super::rule::{Case, Rule, chosen, is, is_one_of, longer, needs_day};
use super::said::Found;
use super::{Finding, Fix, LawFact, Name, Severity, Verdict};
use crate::day::Day;
use crate::dossier::measures::{MeasureFact, Taken};
use crate::dossier::{Chosen, Field, Known, Reader};
use crate::id::Id;
use crate::law::{Country, Regime};
use crate::quantity::Unit;
use crate::text::fold;

/// The rules of this room.
pub(super) const RULES: &[Rule] = &[
    Rule { id: "governing-law-third", severity: Severity::Hint, cites: &["gdpr-28-3"], test: governing },
    Rule {
        id: "clause-13-authority",
        severity: Severity::Warning,
        cites: &["eu-2021-914", "bdsg-9-1"],
        test: authority,
    },
    Rule { id: "transfer-frequency", severity: Severity::Warning, cites: &["eu-2021-914"], test: frequency },
    Rule { id: "data-act-switching", severity: Severity::Warning, cites: &["eu-2023-2854-25-2"], test: data_act },
    Rule {
        id: "nis2-early-warning",
        severity: Severity::Hint,
        cites: &["eu-2022-2555-23-4-a", "eu-2022-2555-21-2-d"],
        test: nis2,
    },
    Rule { id: "breach-content-gaps", severity: Severity::Hint, cites: &["gdpr-33-3", "gdpr-33-2"], test: content },
    Rule { id: "terms-weak", severity: Severity::Hint, cites: &["gdpr-28-3", "edpb-07-2020"], test: weak },
    Rule {
        id: "end-template",
        severity: Severity::Hint,
        cites: &["gdpr-28-3-s2-g", "edpb-07-2020"],
        test: end_template,
    },
    Rule { id: "main-contract-missing", severity: Severity::Warning, cites: &["gdpr-28-3"], test: main_contract },
    Rule {
        id: "planned-after-end",
        severity: Severity::Warning,
        cites: &["gdpr-32-1", "gdpr-28-3-s2-c"],
        test: planned,
    },
    Rule { id: "scheme-swiss", severity: Severity::Hint, cites: &["dsv-3"], test: scheme },
];

/// A contract under the law of a third country where the GDPR binds the client.
fn governing(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let mut read = Reader::default();
    let verdict = case.where_agreed(&mut read, |read| {
        let last = &dossier.agreed.last;
        let law = read.get(&last.law).map(|law| law.id.to_string());
        let country: Option<Country> = match law.as_deref() {
            Some("ch") => "CH".parse().ok(),
            Some("england") => "GB".parse().ok(),
            Some("other") => read.get(&last.law_country).copied(),
            Some(_) => return Verdict::NotApplicable,
            None => None,
        };
        // A client outside the Union agrees on its own law for good reasons.
        let binds = grounds(dossier, case.law, Regime::Eu, read);
        let client = |wanted: Applies| binds.iter().any(|(why, is)| *why == Ground::Client && *is == wanted);
        if !client(Applies::Yes) {
            return if client(Applies::Open) { settled(None, read) } else { Verdict::NotApplicable };
        }
        needs_day(dossier, case.law, read);
        let outside = country.and_then(|country| inside(case.law, Regime::Eu, country)).map(|inside| !inside);
        settled(outside.map(|outside| !outside), read)
    });
    vec![rule.finding(verdict, &read).caused_by(Some(&dossier.agreed.last.law.at))]
}

/// Names with which the Swiss and the German federal authority are written.
const SWISS: &[&str] = &[
    "edob",
    "edoeb",
    "fdpic",
    "eidgenossischer datenschutz",
    "eidgenossische datenschutz",
    "federal data protection and information commissioner",
    "the federal data protection and information commissioner",
];
const FEDERAL: &[&str] = &[
    "bfdi",
    "bundesbeauftragte",
    "bundesbeauftragter",
    "der bundesbeauftragte",
    "die bundesbeauftragte",
    "the federal commissioner",
];

fn begins(text: &str, names: &[&str]) -> bool {
    let text = fold(text);
    let text = text.trim();
    names.iter().any(|name| text.strip_prefix(name).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)))
}

/// Clause 13 names an authority of a Member State; the federal one in Germany supervises few private bodies.
fn authority(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let field = &case.dossier.transfers.authority;
    let mut read = Reader::default();
    let named = read.get(field).cloned();
    let (mut way, mut severity) = ("", rule.severity);
    let met = named.and_then(|named| {
        needs_day(case.dossier, case.law, &mut read);
        let seat = *read.get(&case.dossier.parties.contractor.country)?;
        if !inside(case.law, Regime::Eu, seat)? {
            // Outside the Union the authority depends on more than the seat.
            return None;
        }
        if seat.code() == "DE" && begins(&named, FEDERAL) {
            (way, severity) = ("federal", Severity::Hint);
            return Some(false);
        }
        Some(!begins(&named, SWISS))
    });
    let cites: &[&'static str] = if way == "federal" { &["eu-2021-914", "bdsg-9-1"] } else { &["eu-2021-914"] };
    let mut finding = rule.met(met, &read).way(way).citing(cites.iter().copied()).caused_by(Some(&field.at));
    finding.severity = severity;
    vec![finding]
}

/// Purposes that go on.
const GOES_ON: &[&str] = &[
    "saas",
    "hosting",
    "website-operation",
    "shop-operation",
    "email-service",
    "backup-service",
    "support",
    "remote-support",
    "payroll",
    "staff-administration",
    "system-administration",
];

/// "Once" in the annex to the clauses, and a service that goes on.
/// Services that nobody provides once.
const CONTINUES: &[&str] = &[
    "support",
    "second-level-support",
    "system-administration",
    "remote-maintenance",
    "ticket-system",
    "payroll",
    "monitoring",
    "log-management",
];

fn frequency(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let contractor = {
        let field = &dossier.transfers.contractor.frequency;
        let mut read = Reader::default();
        let verdict = once(field, &mut read, |read| {
            chosen(read, &dossier.processing.purposes, |one| is_one_of(one, GOES_ON)).map(|goes_on| !goes_on)
        });
        let finding = rule.finding(verdict, &read).about("contractor").said(&dossier.parties.contractor.name);
        finding.caused_by(Some(&field.at))
    };
    let subs = dossier.recipients.subprocessors.iter().map(|sub| {
        let field = &sub.safeguards.frequency;
        let mut read = Reader::default();
        let goes_on = |service: &Chosen| {
            ["hosts", "cloud"].iter().any(|tag| service.tagged(tag)) || is_one_of(service, CONTINUES)
        };
        let verdict = once(field, &mut read, |read| read.get(&sub.service).map(|service| !goes_on(service)));
        let finding = rule.finding(verdict, &read).about(sub.id.as_str()).said(&sub.name);
        finding.caused_by(Some(&field.at))
    });
    std::iter::once(contractor).chain(subs).collect()
}

fn once(field: &Field<Chosen>, read: &mut Reader, ends: impl FnOnce(&mut Reader) -> Option<bool>) -> Verdict {
    // Whether it is asked for, other answers settle, and those are findings of their own.
    if matches!(field.known, Known::Undecided(_)) {
        return Verdict::NotApplicable;
    }
    match is(read, field, &["once"]) {
        Some(true) => {
            let ends = ends(read);
            settled(ends, read)
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, read),
    }
}

/// From this day on no charges for switching (Art. 29(1) of the Data Act).
const NO_CHARGES: (i16, i8, i8) = (2027, 1, 12);

/// What Art. 25 and 29 of the Data Act ask of a provider that says it is one.
fn data_act(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let about = |about: &str, cites: &'static [&'static str], test: &dyn Fn(&mut Reader) -> Verdict| {
        let mut read = Reader::default();
        let verdict = match case.cyber("data-act", &mut read) {
            Some(true) => test(&mut read),
            Some(false) => Verdict::NotApplicable,
            None => settled(None, &read),
        };
        rule.finding(verdict, &read).about(about).citing(cites.iter().copied())
    };
    let scope = about("scope", &["eu-2023-2854-25-2-e"], &|read| {
        let personal = is(read, &dossier.outsourcing.exit_scope, &["personal"]);
        settled(personal.map(|personal| !personal), read)
    });
    let mut notice = about("notice", &["eu-2023-2854-25-2-d"], &|read| {
        case.where_agreed(read, |read| match is(read, &dossier.agreed.term.ordinary, &["period"]) {
            Some(true) => {
                let period = read.get(&dossier.agreed.term.period).copied();
                settled(period.map(|period| !longer(period, (2, Unit::Month))), read)
            }
            Some(false) => Verdict::NotApplicable,
            None => settled(None, read),
        })
    });
    // The agreement on processing may end later than the service.
    notice.severity = Severity::Hint;
    let free = Day::new(NO_CHARGES.0, NO_CHARGES.1, NO_CHARGES.2);
    let mut charges = about("charges", &["eu-2023-2854-29-1"], &|read| {
        case.where_agreed(read, |read| {
            let client = is(read, &dossier.agreed.costs.end, &["client"]);
            settled(client.map(|client| !client), read)
        })
    });
    if let Some(free) = free {
        if case.law.day().is_none_or(|day| day < free) {
            charges.severity = Severity::Hint;
            charges = charges.way("before");
        }
        charges = charges.law("switching-free", LawFact::Day(free));
    }
    vec![scope, notice, charges.caused_by(Some(&dossier.agreed.costs.end.at))]
}

/// The client has a day for its early warning, and the contractor promises none.
fn nis2(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let outsourcing = &case.dossier.outsourcing;
    let mut read = Reader::default();
    let verdict = match case.cyber("nis2-client", &mut read) {
        Some(true) => {
            let promised = chosen(&mut read, &outsourcing.cyber_duties, |one| one.is("early-warning"));
            settled(promised, &read)
        }
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
    };
    let fix = Id::new("early-warning").ok().map(|choice| Fix::Add { at: outsourcing.cyber_duties.at.clone(), choice });
    vec![rule.finding(verdict, &read).mended_by(fix)]
}

/// What the controller has to tell the authority and the notice does not state.
fn content(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    const NEEDED: [&str; 5] = ["nature", "numbers", "contact", "consequences", "measures"];
    vec![rule.names_all(&case.dossier.agreed.breach.content, &NEEDED)]
}

/// Terms that leave less of a right than is usual; between the parties they may be agreed.
fn weak(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let costs = &dossier.agreed.costs;
    let choices: [(&str, &Field<Chosen>, &str, &[&'static str]); 4] = [
        ("grounds", &dossier.engagement.grounds, "compelling", &["gdpr-28-2", "edpb-07-2020"]),
        ("cost-audits", &costs.audits, "client", &["gdpr-28-3-s2-h", "edpb-07-2020"]),
        ("cost-assistance", &costs.assistance, "client", &["gdpr-28-3-s2-e", "edpb-07-2020"]),
        ("cost-end", &costs.end, "client", &["gdpr-28-3-s2-g", "edpb-07-2020"]),
    ];
    let one = |(about, field, choice, cites): (&str, &Field<Chosen>, &str, &[&'static str])| {
        let mut read = Reader::default();
        let met = is(&mut read, field, &[choice]).map(|weak| !weak);
        rule.met(met, &read).about(about).citing(cites.iter().copied())
    };
    let mut found: Vec<Finding> = choices.into_iter().map(one).collect();
    let mut read = Reader::default();
    let interval = read.get(&dossier.agreed.audits.interval).copied();
    let met = interval.map(|interval| !longer(interval, (2, Unit::Year)));
    found.push(rule.met(met, &read).about("audit-interval").citing(["gdpr-28-3-s2-h", "edpb-07-2020"]));
    found
}

/// A template in which the contractor chooses for every client what becomes of the data.
fn end_template(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let choice = &case.dossier.agreed.end.choice;
    let mut read = Reader::default();
    let open = is(&mut read, &case.dossier.parties.client_form, &["open"]);
    let chosen = match open {
        Some(false) => None,
        _ => is(&mut read, choice, &["delete", "return"]),
    };
    let verdict = match (open, chosen, read.get(&case.dossier.agreed.sheet)) {
        (_, _, Some(false)) => Verdict::NotApplicable,
        _ => super::rule::against(open, chosen, &read),
    };
    vec![rule.finding(verdict, &read).caused_by(Some(&choice.at))]
}

/// Answers that rest on a main contract of which somebody said that there is none, or that nobody named: the question is
/// optional, and what is left blank is not named in the annexes either.
fn main_contract(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let dossier = case.dossier;
    let field = &dossier.document.main_contract;
    let mut read = Reader::default();
    let mut found = Found::nothing();
    let conclusion = &dossier.document.conclusion;
    let with = is(&mut read, conclusion, &["with-main-contract"]);
    found.note(with, &conclusion.at);
    let duration = &dossier.processing.duration;
    let lasts = is(&mut read, duration, &["main-contract"]);
    found.note(lasts, &duration.at);
    if read.get(&dossier.agreed.sheet) != Some(&false) {
        let last = &dossier.agreed.last;
        for rests in [&dossier.agreed.term.ordinary, &last.liability, &last.law, &last.jurisdiction, &last.precedence] {
            let on = is(&mut read, rests, &["main-contract"]);
            found.note(on, &rests.at);
        }
    }
    let none = match field.known {
        Known::NotApplicable | Known::NotAnswered => Some(true),
        _ => read.get(field).map(|_| false),
    };
    // Nothing that rests on it: whether there is one does not matter.
    let verdict = match (found.there, none) {
        (Some(false), _) => Verdict::NotApplicable,
        (_, Some(false)) => Verdict::Met,
        (Some(true), Some(true)) => Verdict::NotMet,
        _ => settled(None, &read),
    };
    let finding = rule.finding(verdict, &read).caused_by(Some(&field.at));
    if !matches!(field.known, Known::NotAnswered) {
        return vec![finding];
    }
    // Annexes that are part of a contract may show which one is meant; how long is to be said in any case.
    let severity = if lasts == Some(true) { rule.severity } else { Severity::Hint };
    vec![Finding { severity, ..finding }.way("unnamed")]
}

/// A measure that comes when the processing is over.
fn planned(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let until = &case.dossier.processing.until;
    let one = |fact: &MeasureFact| {
        let mut read = Reader::default();
        let Some(Taken::Planned(by, _)) = read.get(&fact.is) else { return None };
        let met = read.get(until).map(|until| *by <= *until);
        let finding = rule.met(met, &read).about(fact.measure.as_str()).caused_by(Some(&fact.at));
        Some(finding.named(Name::Measure(fact.measure.clone(), fact.own.clone())))
    };
    case.dossier.measures.iter().flat_map(|control| &control.measures).filter_map(one).collect()
}

/// The headings of the Swiss ordinance where Swiss law does not apply.
fn scheme(rule: Rule, case: Case<'_>) -> Vec<Finding> {
    let mut read = Reader::default();
    let verdict = match is(&mut read, &case.dossier.document.scheme, &["dsv"]) {
        Some(true) => match applies(case.dossier, case.law, Regime::Ch, &mut read) {
            Applies::No => Verdict::NotMet,
            Applies::Open => settled(None, &read),
            Applies::Yes | Applies::Possibly => Verdict::Met,
        },
        Some(false) => Verdict::NotApplicable,
        None => settled(None, &read),
    };
    vec![rule.finding(verdict, &read).caused_by(Some(&case.dossier.document.scheme.at))]
}
