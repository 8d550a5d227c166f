//! Cases of rules: a sentence, a day, what is changed in the EEG example, and the verdicts.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use anlage::id::{Id, Path};
use anlage::profile::{Answer, Attachment, Completeness, List, OwnEntry, Profile, Row, Said, State, Use, Value};
use anlage::quantity::Unit;
use anlage::rules::{Fix, Verdict};
use serde::Deserialize;

use super::common::profile;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) says: String,
    #[serde(default)]
    pub(crate) on: Option<String>,
    #[serde(default)]
    pub(crate) set: Vec<(String, String)>,
    pub(crate) expects: BTreeMap<String, String>,
    /// How much a finding weighs whose weight depends on the facts.
    #[serde(default)]
    pub(crate) weighs: BTreeMap<String, String>,
    /// The law behind a finding, where it follows from the facts.
    #[serde(default)]
    pub(crate) cites: BTreeMap<String, Vec<String>>,
    /// Which of its sentences a finding is said with, where it has several; none is the first.
    #[serde(default)]
    pub(crate) ways: BTreeMap<String, String>,
    /// The one change that settles a finding; none where nothing does.
    #[serde(default)]
    pub(crate) mends: BTreeMap<String, String>,
    /// The answer at fault.
    #[serde(default)]
    pub(crate) causes: BTreeMap<String, String>,
}

const FILES: [&str; 37] = [
    include_str!("../data/rules/subject.ron"),
    include_str!("../data/rules/purposes.ron"),
    include_str!("../data/rules/people.ron"),
    include_str!("../data/rules/retention.ron"),
    include_str!("../data/rules/identity.ron"),
    include_str!("../data/rules/representatives.ron"),
    include_str!("../data/rules/chain.ron"),
    include_str!("../data/rules/dates.ron"),
    include_str!("../data/rules/goals.ron"),
    include_str!("../data/rules/promises.ron"),
    include_str!("../data/rules/periods.ron"),
    include_str!("../data/rules/duties.ron"),
    include_str!("../data/rules/words.ron"),
    include_str!("../data/rules/secrecy.ron"),
    include_str!("../data/rules/health.ron"),
    include_str!("../data/rules/transfers.ron"),
    include_str!("../data/rules/risk.ron"),
    include_str!("../data/rules/abroad.ron"),
    include_str!("../data/rules/evidence.ron"),
    include_str!("../data/rules/statements.ron"),
    include_str!("../data/rules/safeguards.ron"),
    include_str!("../data/rules/roster.ron"),
    include_str!("../data/rules/offices.ron"),
    include_str!("../data/rules/deeds.ron"),
    include_str!("../data/rules/exclusion.ron"),
    include_str!("../data/rules/pairs.ron"),
    include_str!("../data/rules/figures.ron"),
    include_str!("../data/rules/grounds.ron"),
    include_str!("../data/rules/clauses.ron"),
    include_str!("../data/rules/systems.ron"),
    include_str!("../data/rules/facts.ron"),
    include_str!("../data/rules/further.ron"),
    include_str!("../data/rules/planned.ron"),
    include_str!("../data/rules/proofs.ron"),
    include_str!("../data/rules/restoring.ron"),
    include_str!("../data/rules/places.ron"),
    include_str!("../data/rules/exit.ron"),
];

pub(crate) fn cases() -> Vec<Case> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let read = |text: &&str| -> Vec<Case> { options.from_str(text).unwrap() };
    FILES.iter().flat_map(read).collect()
}

pub(crate) fn told(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Met => "met".to_owned(),
        Verdict::NotMet => "not met".to_owned(),
        Verdict::NotApplicable => "not applicable".to_owned(),
        Verdict::CannotTell(by) => {
            let names: Vec<&str> = by.iter().map(Path::last).collect();
            format!("cannot tell: {}", names.join(", "))
        }
    }
}

/// The one change that a finding proposes.
pub(crate) fn mending(fix: Option<&Fix>) -> String {
    let Some(fix) = fix else { return "nothing".to_owned() };
    match fix {
        Fix::Choose { choice, .. } => format!("choose {choice}"),
        Fix::Say { yes, .. } => format!("say {}", if *yes { "yes" } else { "no" }),
        Fix::Number { is: (n, unit), .. } => format!("say {n} {unit:?}"),
        Fix::Add { choice, .. } => format!("add {choice}"),
        Fix::Drop { choice, .. } => format!("drop {choice}"),
        Fix::Withdraw { measure, .. } => format!("withdraw {measure}"),
    }
}

fn answer<T>(is: State<T>) -> Answer<T> {
    Answer { is, on: "2026-11-20".parse().unwrap(), note: String::new() }
}

fn unit(text: &str) -> Option<Unit> {
    Unit::ALL.into_iter().find(|unit| format!("{unit:?}") == text)
}

/// `yes`, `no`, a day, a country, `24 Hour`, `[a, b]`, `[DE, AT]`, `"text"`, `de: text | en: text`, else a choice.
fn value(text: &str) -> Value {
    if let Some(inner) = text.strip_prefix('[') {
        let parts = || inner.trim_end_matches(']').split(", ").filter(|part| !part.is_empty());
        if parts().next().is_some() && parts().all(|part| part.parse::<anlage::law::Country>().is_ok()) {
            return Value::Countries(parts().map(|part| part.parse().unwrap()).collect());
        }
        return Value::Choices(parts().map(|part| part.parse().unwrap()).collect());
    }
    if let Some(inner) = text.strip_prefix('"') {
        return Value::Text(inner.trim_end_matches('"').to_owned());
    }
    if text.starts_with("de: ") || text.starts_with("en: ") {
        return Value::Words(words(text));
    }
    if let Some((n, of)) = text.split_once(' ') {
        if n == "every" {
            let (n, of) = of.split_once(' ').unwrap();
            return Value::Every(n.parse().unwrap(), unit(of).unwrap());
        }
        if let (Ok(n), Some(of)) = (n.parse(), unit(of)) {
            return Value::Number(n, of);
        }
    }
    match text {
        "yes" => Value::Yes,
        "no" => Value::No,
        _ => match (text.parse(), text.parse()) {
            (Ok(day), _) => Value::Date(day),
            (_, Ok(country)) => Value::Country(country),
            _ => Value::Choice(text.trim_start_matches('=').parse().unwrap()),
        },
    }
}

fn words(text: &str) -> BTreeMap<String, String> {
    text.split(" | ").map(|part| part.split_once(": ").map(|(l, t)| (l.to_owned(), t.to_owned())).unwrap()).collect()
}

fn put(said: &mut BTreeMap<Path, Answer<Value>>, at: &str, text: &str) {
    match text {
        "-" => {
            said.remove(at);
        }
        "?" => {
            said.insert(at.parse().unwrap(), answer(State::Unknown { who: String::new(), by: None }));
        }
        "n/a" => {
            said.insert(at.parse().unwrap(), answer(State::NotApplicable("so".to_owned())));
        }
        _ => {
            said.insert(at.parse().unwrap(), answer(State::Given(value(text))));
        }
    }
}

/// `in place`, `in place period=72 Hour; area=germany`, `planned`, `planned 2026-11-20 period=72 Hour`, `no`, `?`, `-`.
fn taken(text: &str) -> Option<State<Use>> {
    let params = |text: &str| -> Vec<(Id, Value)> {
        let parts = text.split("; ").filter(|part| !part.is_empty());
        parts.map(|part| part.split_once('=').map(|(id, v)| (id.parse().unwrap(), value(v))).unwrap()).collect()
    };
    Some(match text {
        "-" => return None,
        "?" => State::Unknown { who: String::new(), by: None },
        "no" => State::Given(Use::No),
        "planned" => State::Given(Use::Planned("2027-01-01".parse().unwrap(), Vec::new())),
        _ if text.starts_with("planned ") => {
            let (by, with) = text.strip_prefix("planned ").unwrap().split_at(10);
            State::Given(Use::Planned(by.parse().unwrap(), params(with.trim())))
        }
        _ => State::Given(Use::InPlace(params(text.strip_prefix("in place").unwrap().trim()))),
    })
}

fn complete(text: &str) -> Option<Answer<Completeness>> {
    match text {
        "complete" => Some(answer(State::Given(Completeness::ThatIsAll))),
        "none" => Some(answer(State::Given(Completeness::ThereAreNone))),
        "open" => None,
        other => panic!("`{other}`"),
    }
}

/// One change of the profile.
fn change(profile: &mut Profile, at: &str, text: &str) {
    let parts: Vec<&str> = at.split('/').collect();
    match parts.as_slice() {
        // own/<list>: an own entry with its words.
        ["own", list] => {
            let entries = profile.own.entry(list.parse().unwrap()).or_default();
            let (tags, text) = text.split_once(" = ").unwrap_or(("", text));
            let tags = tags.split(", ").filter(|tag| !tag.is_empty()).map(|tag| tag.parse().unwrap()).collect();
            let id = Id::own(u32::try_from(entries.len() + 1).unwrap());
            entries.push(OwnEntry { id, words: words(text), tags });
        }
        [control]
            if control.starts_with("measures-")
                && !control.ends_with("-additions")
                && *control != "measures-change" =>
        {
            let control = profile.said.measures.entry(control.parse().unwrap()).or_default();
            if text == "attached" {
                let document = Attachment { document: "TOM".to_owned(), date: "2026-01-01".parse().unwrap() };
                control.attached = Some(answer(State::Given(document)));
            } else if text == "nothing" {
                control.uses.clear();
                control.complete = complete("complete");
            } else {
                control.complete = complete(text);
            }
        }
        [control, measure] if control.starts_with("measures-") => {
            let uses = &mut profile.said.measures.entry(control.parse().unwrap()).or_default().uses;
            match taken(text) {
                Some(is) => uses.insert(measure.parse().unwrap(), answer(is)),
                None => uses.remove(*measure),
            };
        }
        ["subprocessors" | "certificates" | "recipient-list" | "sites" | "care-systems"] => {
            let list = profile.said.lists.entry(parts[0].parse().unwrap()).or_default();
            if text == "none" {
                list.rows.clear();
            }
            list.complete = complete(text);
        }
        [list, row, field] => {
            let list: &mut List = profile.said.lists.entry(list.parse().unwrap()).or_default();
            if !list.rows.iter().any(|known| known.id == **row) {
                // A further row says what the first one says.
                let said = list.rows.first().map(|row| row.said.clone()).unwrap_or_default();
                list.rows.push(Row { id: row.parse().unwrap(), said });
            }
            let row = list.rows.iter_mut().find(|known| known.id == **row).unwrap();
            put(&mut row.said.answers, field, text);
        }
        _ => put(&mut profile.said.answers, at, text),
    }
}

/// The EEG example with its first sub-processor only, and the changes of the case in their order.
pub(crate) fn made(case: &Case) -> Profile {
    static EXAMPLE: OnceLock<Profile> = OnceLock::new();
    let mut made = EXAMPLE.get_or_init(|| profile("eeg-praxis")).clone();
    match case.on.as_deref() {
        Some("-") => made.as_of = None,
        Some(day) => made.as_of = Some(day.parse().unwrap()),
        None => made.as_of = Some("2026-11-23".parse().unwrap()),
    }
    made.said.lists.get_mut("subprocessors").unwrap().rows.truncate(1);
    for (at, text) in &case.set {
        change(&mut made, at, text);
    }
    made
}

/// Forty sub-processors in many countries, for a client under three laws.
pub(crate) fn forty() -> Profile {
    let mut made = profile("eeg-praxis");
    put(&mut made.said.answers, "client-reach", "[eu-offering, ch-effects, uk-offering]");
    put(&mut made.said.answers, "promised-place", "third");
    let list = made.said.lists.get_mut("subprocessors").unwrap();
    let first: Said = list.rows[0].said.clone();
    let countries = ["DE", "GB", "US", "CA", "CH", "IN", "JP", "BR", "AU", "FR"];
    list.rows = (1..=40)
        .map(|n: u32| {
            let mut said = first.clone();
            let country = countries[usize::try_from(n).unwrap() % countries.len()];
            for field in ["country", "storage"] {
                put(&mut said.answers, &format!("subprocessor-{field}"), country);
            }
            put(&mut said.answers, "subprocessor-name", &format!("\"Company {n} Ltd\""));
            for (field, text) in [
                ("scope", "yes"),
                ("storage-scope", "yes"),
                ("scope-ch", "yes"),
                ("scope-uk", "yes"),
                ("scope-on", "2026-11-01"),
            ] {
                put(&mut said.answers, &format!("subprocessor-{field}"), text);
            }
            Row { id: Id::row(n), said }
        })
        .collect();
    made
}
