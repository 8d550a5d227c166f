//! Reading the dossier from the walk: only asked answers, each with its place.
//!
//! What must never happen here: a default, and a value that does not fit its question.

mod agreed;
mod special;
mod transfers;

use std::collections::BTreeMap;

use super::measures::{MeasureFact, Taken};
use super::parties::{Client, Contractor, Parties, Representative};
use super::processing::{Device, GroupData, Processing, special};
use super::recipients::{Recipients, Subprocessor};
use super::terms::{Contacts, Document, Environment, Person, Site};
use super::{Chosen, ControlFacts, Dossier, Field, Known};
use crate::day::Day;
use crate::id::{Id, Path};
use crate::interview::walk::is_complete;
use crate::interview::{SaidAt, Standing, Step, Walk};
use crate::law::{Country, Regime};
use crate::profile::{Answer, Completeness, Profile, State, Use, Value};
use crate::quantity::Unit;
use crate::questionnaire::fit::Misfit;
use crate::questionnaire::{Choices, Kind, Questionnaire};

/// Something in the profile that a user can mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub at: Path,
    /// What.
    pub kind: ProblemKind,
}

/// What is wrong; the words are `err-<id>` and, for the remedy, `rec-<id>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The stored value does not fit the question.
    Misfit(Misfit),
    /// A text that was typed and could not be read.
    Unfinished,
    /// The questionnaire does not have this question; the answer is kept and not printed.
    Orphan,
    /// A parameter of a measure does not fit.
    Parameter(Id),
    /// Two rows of a list have the same name.
    SameName(String),
    /// Own words are missing in a language of the document.
    NotWorded(&'static str),
    /// A list that says it is empty has rows, or says it is complete without any.
    Completeness,
}

/// Reads the dossier. It never fails as a whole: what cannot be read is open and listed as a problem.
pub fn read(questionnaire: &Questionnaire, profile: &Profile, walk: &Walk<'_>) -> (Dossier, Vec<Problem>) {
    let source = Source { questionnaire, profile, walk, row: None };
    let template = source.choice("client-form").value().is_some_and(|form| form.is("open"));
    let dossier = Dossier {
        parties: source.parties(template),
        document: source.document(),
        processing: source.processing(),
        secrecy: source.secrecy(),
        health: source.health(),
        environment: source.environment(),
        recipients: source.recipients(),
        transfers: source.transfers(),
        contacts: source.contacts(template),
        measures: source.measures(),
        engagement: source.engagement(),
        evidence: source.evidence(),
        agreed: source.agreed(),
        outsourcing: source.outsourcing(),
        additions: source.additions(),
    };
    let mut problems = source.problems();
    for control in &dossier.measures {
        for fact in &control.measures {
            if let Some(Taken::InPlace(params) | Taken::Planned(_, params)) = fact.is.value() {
                problems.extend(source.misfit_params(control, fact, params));
            }
        }
    }
    problems.extend(not_worded(&dossier, profile, walk));
    (dossier, problems)
}

#[derive(Clone, Copy)]
struct Source<'s> {
    questionnaire: &'s Questionnaire,
    profile: &'s Profile,
    walk: &'s Walk<'s>,
    row: Option<&'s Path>,
}

/// A placeholder stands for what is not asked because the client is left open.
fn or_placeholder<T>(field: Field<T>, template: bool) -> Field<T> {
    let known = match field.known {
        Known::NotAsked if template => Known::Placeholder,
        other => other,
    };
    Field { at: field.at, known }
}

impl<'s> Source<'s> {
    fn step(&self, id: &str) -> Option<&'s Step<'s>> {
        self.walk.step(&self.path(id)?)
    }

    fn path(&self, id: &str) -> Option<Path> {
        Some(Path::under(self.row, &Id::new(id).ok()?))
    }

    fn field<T>(&self, id: &str, convert: impl Fn(&Step<'_>, &Value) -> Option<T>) -> Field<T> {
        let at = self.path(id).unwrap_or_else(|| Path::of(&Id::own(0)));
        let known = self.step(id).map_or(Known::NotAsked, |step| known(step, &convert));
        Field { at, known }
    }

    fn text(&self, id: &str) -> Field<String> {
        self.field(id, |_, value| match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        })
    }

    fn country(&self, id: &str) -> Field<Country> {
        self.field(id, |_, value| match value {
            Value::Country(country) => Some(*country),
            _ => None,
        })
    }

    fn yes(&self, id: &str) -> Field<bool> {
        self.field(id, |_, value| match value {
            Value::Yes => Some(true),
            Value::No => Some(false),
            _ => None,
        })
    }

    fn date(&self, id: &str) -> Field<Day> {
        self.field(id, |_, value| match value {
            Value::Date(day) => Some(*day),
            _ => None,
        })
    }

    fn number(&self, id: &str) -> Field<(u32, Unit)> {
        self.field(id, |_, value| match value {
            Value::Number(n, unit) => Some((*n, *unit)),
            _ => None,
        })
    }

    fn choice(&self, id: &str) -> Field<Chosen> {
        self.field(id, |step, value| match value {
            Value::Choice(choice) => Some(self.chosen(step, choice)),
            _ => None,
        })
    }

    fn choices(&self, id: &str) -> Field<Vec<Chosen>> {
        self.field(id, |step, value| self.all_chosen(step, value))
    }

    fn cell(&self, id: &str, entry: &Id) -> Field<Vec<Chosen>> {
        let at = Id::new(id).map_or_else(|_| Path::of(entry), |id| Path::under(self.row, &id).join(entry));
        let known = self
            .walk
            .step(&at)
            .map_or(Known::NotAsked, |step| known(step, &|step, value| self.all_chosen(step, value)));
        Field { at, known }
    }

    fn one_cell(&self, id: &str, entry: &Id) -> Field<Chosen> {
        let at = Id::new(id).map_or_else(|_| Path::of(entry), |id| Path::under(self.row, &id).join(entry));
        let convert = |step: &Step<'_>, value: &Value| match value {
            Value::Choice(choice) => Some(self.chosen(step, choice)),
            _ => None,
        };
        let known = self.walk.step(&at).map_or(Known::NotAsked, |step| known(step, &convert));
        Field { at, known }
    }

    /// Chosen entries in the order of their list, not in the order of choosing.
    fn all_chosen(&self, step: &Step<'_>, value: &Value) -> Option<Vec<Chosen>> {
        let Value::Choices(chosen) = value else { return None };
        let ordered = step.options.iter().filter(|option| chosen.contains(option));
        Some(ordered.map(|choice| self.chosen(step, choice)).collect())
    }

    fn chosen(&self, step: &Step<'_>, choice: &Id) -> Chosen {
        let choices = step.question.choices();
        let list = choices.and_then(|choices| self.questionnaire.list_of(choices));
        let own = list.and_then(|list| self.profile.own_entry(list.as_str(), choice.as_str()));
        let message = match (own, list, choices) {
            (Some(_), _, _) => None,
            (None, Some(list), _) => Some(format!("{list}--{choice}")),
            (None, None, Some(Choices::ChosenIn(from))) => Some(format!("q-{from}--{choice}")),
            (None, None, _) => Some(format!("q-{}--{choice}", step.question.id)),
        };
        Chosen {
            id: choice.clone(),
            message,
            own: own.map(|entry| entry.words.clone()).unwrap_or_default(),
            tags: choices
                .map(|choices| self.questionnaire.tags(choices, choice.as_str(), &self.profile.own).to_vec())
                .unwrap_or_default(),
        }
    }

    fn complete<T>(&self, id: &str, convert: impl Fn(Completeness) -> T) -> Field<T> {
        let at = self.path(id).unwrap_or_else(|| Path::of(&Id::own(0)));
        let Some(step) = self.step(id) else { return Field { at, known: Known::NotAsked } };
        let (complete, settled) = match step.said {
            SaidAt::List(Some(list)) => (list.complete.as_ref(), is_complete(list)),
            SaidAt::Control(Some(control)) => (control.complete.as_ref(), control.complete.is_some()),
            _ => (None, false),
        };
        let known = match &step.standing {
            Standing::Closed => Known::NotAsked,
            Standing::Undetermined(by) => Known::Undecided(by.clone()),
            Standing::Asked => match complete.map(|answer| &answer.is) {
                Some(State::Given(value)) if settled => Known::Given(convert(*value)),
                Some(State::Carried(value, _)) if settled => Known::Carried(convert(*value)),
                Some(State::Unknown { who, by }) => Known::Unknown { who: who.clone(), by: *by },
                Some(State::NotApplicable(_)) => Known::NotApplicable,
                _ => Known::NotAnswered,
            },
        };
        Field { at, known }
    }

    /// The rows of a list that is asked, each with a source of its own.
    fn rows<T>(&self, id: &str, make: impl Fn(Source<'_>, &Id, &Path) -> T) -> Vec<T> {
        let Some(step) = self.step(id) else { return Vec::new() };
        let (SaidAt::List(Some(list)), true) = (step.said, step.standing != Standing::Closed) else {
            return Vec::new();
        };
        // Rows whose list is undetermined are kept and not printed.
        if step.standing != Standing::Asked {
            return Vec::new();
        }
        let places = list.rows.iter().map(|row| (row, step.path.join(&row.id)));
        places.map(|(row, place)| make(Source { row: Some(&place), ..*self }, &row.id, &place)).collect()
    }

    fn parties(&self, template: bool) -> Parties {
        let client = |field: Field<String>| or_placeholder(field, template);
        Parties {
            on_behalf: self.choice("on-behalf"),
            client_form: self.choice("client-form"),
            client: Client {
                name: client(self.text("client-name")),
                owner: client(self.text("client-owner")),
                address: client(self.text("client-address")),
                country: self.country("client-country"),
                countries: self.countries("client-countries"),
                contact: client(self.text("client-contact")),
                email: client(self.text("client-email")),
                phone: client(self.text("client-phone")),
                web: client(self.text("client-web")),
                professions: self.choices("client-professions"),
                secrecy: self.choice("client-secrecy"),
                representatives: Regime::ALL.map(|regime| self.representative("client", regime)),
            },
            contractor: Contractor {
                name: self.text("contractor-name"),
                owner: self.text("contractor-owner"),
                address: self.text("contractor-address"),
                country: self.country("contractor-country"),
                contact: self.text("contractor-contact"),
                email: self.text("contractor-email"),
                phone: self.text("contractor-phone"),
                web: self.text("contractor-web"),
                representatives: [Regime::Eu, Regime::Uk].map(|regime| self.representative("contractor", regime)),
            },
        }
    }

    fn representative(&self, party: &str, regime: Regime) -> Representative {
        let id = format!("{party}-representative-{}", regime.id());
        Representative { regime, is: self.choice(&id), name: self.text(&format!("{id}-name")) }
    }

    fn document(&self) -> Document {
        let as_of = self.path("as-of").unwrap_or_else(|| Path::of(&Id::own(0)));
        Document {
            languages: self.choices("languages"),
            prevailing: self.choice("prevailing"),
            roles: self.choice("roles"),
            as_of: Field { at: as_of, known: self.profile.as_of.map_or(Known::NotAnswered, Known::Given) },
            conclusion: self.choice("conclusion"),
            main_contract: self.text("main-contract"),
            scheme: self.choice("scheme"),
            measures_change: self.choice("measures-change"),
        }
    }

    fn processing(&self) -> Processing {
        let groups = self.choices("groups");
        let per_group: Vec<GroupData> = groups
            .value()
            .map_or(&[][..], Vec::as_slice)
            .iter()
            .map(|group| GroupData {
                group: group.clone(),
                data: self.cell("data", &group.id),
                special_kinds: self.cell("special-kind", &group.id),
                special_data: self.cell("special-data", &group.id),
                grounds: self.cell("special-ground", &group.id),
                criminal_ground: self.one_cell("criminal-ground", &group.id),
            })
            .collect();
        let at = self.path("special-kind").unwrap_or_else(|| groups.at.clone());
        Processing {
            subject: self.field("subject", |_, value| match value {
                Value::Words(words) => Some(words.clone()),
                _ => None,
            }),
            purposes: self.choices("purposes"),
            operations: self.choices("operations"),
            devices_complete: self.complete("devices", |_| ()),
            devices: self.rows("devices", |source, id, _| Device {
                id: id.clone(),
                name: source.text("device-name"),
                maker: source.text("device-maker"),
            }),
            duration: self.choice("duration"),
            until: self.date("duration-until"),
            changes: self.choice("subject-changes"),
            special: special(&groups, &per_group, at),
            groups,
            per_group,
            safeguards: self.choices("safeguards"),
            minor_consent: self.choice("minor-consent"),
            biometric_storage: self.choice("biometric-storage"),
            biometric_alternative: self.yes("biometric-alternative"),
            profiling: self.yes("high-risk-profiling"),
            sources: self.choices("sources"),
        }
    }

    fn environment(&self) -> Environment {
        Environment {
            places: self.choices("places"),
            sites_complete: self.complete("sites", |_| ()),
            sites: self.rows("sites", |source, id, _| Site {
                id: id.clone(),
                name: source.text("site-name"),
                address: source.text("site-address"),
                country: source.country("site-country"),
            }),
            external_hosting: self.yes("external-hosting"),
            home_office: self.choice("home-office"),
            paper: self.yes("paper"),
        }
    }

    fn recipients(&self) -> Recipients {
        Recipients {
            complete: self.complete("subprocessors", |complete| complete),
            subprocessors: self.rows("subprocessors", |source, id, at| Subprocessor {
                id: id.clone(),
                at: at.clone(),
                name: source.text("subprocessor-name"),
                service: source.choice("subprocessor-service"),
                address: source.text("subprocessor-address"),
                seat: source.country("subprocessor-country"),
                seat_scope: source.yes("subprocessor-scope"),
                storage: source.country("subprocessor-storage"),
                storage_scope: source.yes("subprocessor-storage-scope"),
                clauses: source.yes("subprocessor-clauses"),
                access: source.choice("subprocessor-access"),
                access_countries: source.countries("subprocessor-access-countries"),
                access_scope: source.yes("subprocessor-access-scope"),
                parent: source.yes("subprocessor-parent"),
                parent_country: source.country("subprocessor-parent-country"),
                other_tool: source.choice("subprocessor-other-tool"),
                safeguards: source.safeguards("subprocessor"),
                contact: source.text("subprocessor-contact"),
                phone: source.text("subprocessor-phone"),
                bound: source.choice("subprocessor-bound"),
                bound_by: source.choice("subprocessor-bound-by"),
                bound_by_name: source.text("subprocessor-bound-by-name"),
                bound_on: source.date("subprocessor-bound-on"),
                secrecy_abroad: source.choice("subprocessor-secrecy-abroad"),
            }),
            consent: self.choice("subprocessor-consent"),
            notice: self.number("subprocessor-notice"),
        }
    }

    fn contacts(&self, template: bool) -> Contacts {
        let person = |prefix: &'static str| {
            move |source: Source<'_>, id: &Id, _: &Path| Person {
                id: id.clone(),
                name: source.text(&format!("{prefix}-name")),
                role: source.text(&format!("{prefix}-role")),
                contact: source.text(&format!("{prefix}-contact")),
            }
        };
        let _ = template;
        Contacts {
            instruction_form: self.choices("instruction-form"),
            instructors: self.choice("instructors"),
            instructors_complete: self.complete("instructor-list", |_| ()),
            instructor_list: self.rows("instructor-list", person("instructor")),
            recipients_complete: self.complete("recipient-list", |_| ()),
            recipient_list: self.rows("recipient-list", person("recipient")),
            dpo: self.choice("dpo"),
            dpo_name: self.text("dpo-name"),
            dpo_organisation: self.text("dpo-organisation"),
            dpo_contact: self.text("dpo-contact"),
            dpo_reasons: self.choices("dpo-reasons"),
            privacy_contact: self.text("privacy-contact"),
        }
    }

    fn measures(&self) -> Vec<ControlFacts> {
        let mut facts = Vec::new();
        for step in &self.walk.steps {
            let (Kind::Measures(control), SaidAt::Control(said)) = (&step.question.kind, step.said) else { continue };
            let complete = self.complete(step.question.id.as_str(), |complete| complete);
            let attached = said.and_then(|said| said.attached.as_ref()).filter(|_| step.standing == Standing::Asked);
            let attached = attached.map(|answer| Field { at: step.path.clone(), known: state(&answer.is) });
            let known = self.questionnaire.catalogue.control(control.as_str()).map_or(&[][..], |c| &c.measures);
            let own = self.profile.own.get("measure").into_iter().flatten();
            let own = own.filter(|entry| entry.tags.contains(control));
            let ids = known.iter().map(|m| (&m.id, None)).chain(own.map(|entry| (&entry.id, Some(&entry.words))));
            let mut measures = Vec::new();
            for (id, words) in ids {
                let Some(answer) = said.and_then(|said| said.uses.get(id)) else { continue };
                let at = step.path.join(id);
                let is = match &step.standing {
                    Standing::Asked => taken(answer, &at),
                    Standing::Undetermined(by) => Known::Undecided(by.clone()),
                    Standing::Closed => continue,
                };
                measures.push(MeasureFact {
                    measure: id.clone(),
                    is: Field { at: at.clone(), known: is },
                    at,
                    own: words.cloned().unwrap_or_default(),
                });
            }
            facts.push(ControlFacts { control: control.clone(), complete, attached, measures });
        }
        facts
    }

    fn misfit_params(&self, control: &ControlFacts, fact: &MeasureFact, params: &[(Id, Field<Value>)]) -> Vec<Problem> {
        let measure = self.questionnaire.catalogue.control(control.control.as_str());
        let measure = measure.and_then(|control| control.measures.iter().find(|m| m.id == fact.measure));
        let misfit = |(id, field): &&(Id, Field<Value>)| {
            let param = measure.and_then(|measure| measure.params.iter().find(|param| param.id == *id));
            match (param, field.value()) {
                (Some(param), Some(value)) => !param.kind.fits(value),
                (None, _) => true,
                (Some(_), None) => false,
            }
        };
        let bad = params.iter().filter(misfit);
        bad.map(|(id, _)| Problem { at: fact.at.clone(), kind: ProblemKind::Parameter(id.clone()) }).collect()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems: Vec<Problem> = Vec::new();
        for step in self.walk.asked() {
            let mut add = |kind| problems.push(Problem { at: step.path.clone(), kind });
            if let Some(misfit) = &step.misfit {
                add(ProblemKind::Misfit(misfit.clone()));
            }
            match step.said {
                SaidAt::Answer(Some(Answer { is: State::Unfinished(_), .. })) => add(ProblemKind::Unfinished),
                SaidAt::List(Some(list)) => {
                    if list.complete.as_ref().is_some_and(|c| c.is.value().is_some()) && !is_complete(list) {
                        add(ProblemKind::Completeness);
                    }
                    if let Kind::Rows { label, .. } = &step.question.kind {
                        for name in twice(list, label) {
                            add(ProblemKind::SameName(name));
                        }
                    }
                }
                _ => {}
            }
        }
        let orphans = self.walk.orphans.iter();
        problems.extend(orphans.map(|at| Problem { at: at.clone(), kind: ProblemKind::Orphan }));
        problems
    }
}

/// Names that stand twice in a list, compared without case and outer white space.
fn twice(list: &crate::profile::List, label: &Id) -> Vec<String> {
    let mut seen = BTreeMap::new();
    let mut names = Vec::new();
    for row in &list.rows {
        let value = row.said.answers.get(label.as_str()).and_then(|answer| answer.is.value());
        let Some(Value::Text(name)) = value else { continue };
        let count: &mut usize = seen.entry(name.trim().to_lowercase()).or_default();
        *count += 1;
        if *count == 2 {
            names.push(name.clone());
        }
    }
    names
}

fn state<T: Clone>(state: &State<T>) -> Known<T> {
    match state {
        State::Given(value) => Known::Given(value.clone()),
        State::Carried(value, _) => Known::Carried(value.clone()),
        State::Unknown { who, by } => Known::Unknown { who: who.clone(), by: *by },
        State::NotApplicable(_) => Known::NotApplicable,
        State::Unfinished(_) => Known::NotAnswered,
    }
}

fn known<T>(step: &Step<'_>, convert: &impl Fn(&Step<'_>, &Value) -> Option<T>) -> Known<T> {
    match &step.standing {
        Standing::Closed => return Known::NotAsked,
        Standing::Undetermined(by) => return Known::Undecided(by.clone()),
        Standing::Asked => {}
    }
    let SaidAt::Answer(Some(answer)) = step.said else { return Known::NotAnswered };
    if step.misfit.is_some() {
        return Known::NotAnswered;
    }
    match &answer.is {
        State::Given(value) => convert(step, value).map_or(Known::NotAnswered, Known::Given),
        State::Carried(value, _) => convert(step, value).map_or(Known::NotAnswered, Known::Carried),
        State::Unknown { who, by } => Known::Unknown { who: who.clone(), by: *by },
        State::NotApplicable(_) => Known::NotApplicable,
        State::Unfinished(_) => Known::NotAnswered,
    }
}

fn taken(answer: &Answer<Use>, at: &Path) -> Known<Taken> {
    let carried = answer.is.is_carried();
    let params = |params: &[(Id, Value)]| {
        let field = |id: &Id, value: &Value| Field {
            at: at.join(id),
            known: if carried { Known::Carried(value.clone()) } else { Known::Given(value.clone()) },
        };
        params.iter().map(|(id, value)| (id.clone(), field(id, value))).collect()
    };
    match state(&answer.is) {
        Known::Given(Use::InPlace(given)) => Known::Given(Taken::InPlace(params(&given))),
        Known::Given(Use::Planned(by, given)) => Known::Given(Taken::Planned(by, params(&given))),
        Known::Given(Use::No) => Known::Given(Taken::No),
        Known::Carried(Use::InPlace(given)) => Known::Carried(Taken::InPlace(params(&given))),
        Known::Carried(Use::Planned(by, given)) => Known::Carried(Taken::Planned(by, params(&given))),
        Known::Carried(Use::No) => Known::Carried(Taken::No),
        Known::Unknown { who, by } => Known::Unknown { who, by },
        Known::NotApplicable => Known::NotApplicable,
        _ => Known::NotAnswered,
    }
}

/// Own words that a language of the document lacks: answers in words, own entries that are used.
fn not_worded(dossier: &Dossier, profile: &Profile, walk: &Walk<'_>) -> Vec<Problem> {
    let chosen = dossier.document.languages.value().map_or(&[][..], Vec::as_slice);
    let languages: Vec<&'static str> = chosen
        .iter()
        .filter_map(|c| crate::i18n::Language::from_tag(c.id.as_str()))
        .map(crate::i18n::Language::id)
        .collect();
    let lacking = |words: &BTreeMap<String, String>| -> Vec<&'static str> {
        let lacks = |language: &&&'static str| words.get(**language).is_none_or(|text| text.trim().is_empty());
        languages.iter().filter(lacks).copied().collect()
    };
    let mut problems = Vec::new();
    for step in walk.asked() {
        let mut add =
            |language| problems.push(Problem { at: step.path.clone(), kind: ProblemKind::NotWorded(language) });
        match step.value() {
            Some(Value::Words(words)) => lacking(words).into_iter().for_each(&mut add),
            Some(value @ (Value::Choice(_) | Value::Choices(_))) => {
                for name in value.names() {
                    let own = profile.own.values().flatten().find(|entry| entry.id == *name);
                    own.map(|entry| lacking(&entry.words)).unwrap_or_default().into_iter().for_each(&mut add);
                }
            }
            _ => {}
        }
    }
    for fact in dossier.measures.iter().flat_map(|control| &control.measures) {
        if fact.measure.has_name_space() {
            let add = |language| Problem { at: fact.at.clone(), kind: ProblemKind::NotWorded(language) };
            problems.extend(lacking(&fact.own).into_iter().map(add));
        }
    }
    problems
}
