//! `catalogue`: every list of choices and every control with its measures, and where each is printed.
//!
//! What must never happen here: an entry that the interview offers and this command hides.

use clap::ArgMatches;
use serde::Serialize;

use super::engine::load;
use super::{Exit, Failed, Outside, output, print_line};
use crate::assess::Engine;
use crate::catalogue::{Control, List, Measure, Param, ParamKind};
use crate::describe::Describe;
use crate::i18n::{Arg, Messages};
use crate::id::Id;
use crate::profile::Profile;
use crate::questionnaire::Suggestion;

#[derive(Debug, Serialize)]
struct Everything {
    lists: Vec<ListOut>,
    controls: Vec<ControlOut>,
}

#[derive(Debug, Serialize)]
struct ListOut {
    id: String,
    name: String,
    entries: Vec<EntryOut>,
}

#[derive(Debug, Serialize)]
struct EntryOut {
    id: String,
    topic: Option<String>,
    text: String,
    label: String,
    synonyms: Vec<String>,
    tags: Vec<String>,
    suggested: Vec<String>,
}

#[derive(Debug, Serialize)]
struct ControlOut {
    id: String,
    name: String,
    measures: Vec<MeasureOut>,
}

#[derive(Debug, Serialize)]
struct MeasureOut {
    id: String,
    topic: Option<String>,
    label: String,
    sentence: String,
    synonyms: Vec<String>,
    params: Vec<ParamOut>,
    headings: Vec<HeadingOut>,
    /// Every heading of Annex III that fits, the most fitting first.
    scc3: Vec<u8>,
    law: Vec<String>,
    iso27002: Vec<String>,
    suggested: Vec<String>,
}

#[derive(Debug, Serialize)]
struct ParamOut {
    id: String,
    name: String,
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    units: Option<String>,
    proposed: Option<String>,
    why: Option<String>,
}

#[derive(Debug, Serialize)]
struct HeadingOut {
    scheme: String,
    structure: String,
    heading: String,
}

/// Runs the command.
pub(super) fn run(outside: &Outside, matches: &ArgMatches) -> Result<Exit, Failed> {
    let engine = load()?;
    let only = matches.get_one::<String>("only").map(String::as_str);
    let profile = Profile::empty(&engine.questionnaire.version);
    let speaker = Speaker { engine, messages: &outside.messages, profile: &profile };
    let catalogue = &engine.questionnaire.catalogue;
    let wanted = |id: &Id| only.is_none_or(|only| *id == *only);
    let everything = Everything {
        lists: catalogue.lists.values().filter(|list| wanted(&list.list)).map(|list| speaker.list(list)).collect(),
        controls: catalogue.controls.iter().filter(|control| wanted(&control.id)).map(|c| speaker.control(c)).collect(),
    };
    if everything.lists.is_empty() && everything.controls.is_empty() {
        let names = catalogue.lists.keys().chain(catalogue.controls.iter().map(|control| &control.id));
        let names: Vec<&str> = names.map(Id::as_str).collect();
        let args = vec![("name", only.unwrap_or_default().to_owned()), ("more", names.join(", "))];
        return Err(Failed::new("catalogue", Exit::Usage, args));
    }
    if matches.get_flag("json") {
        output::json(&everything)?;
    } else {
        everything.lists.iter().for_each(print_list);
        everything.controls.iter().for_each(|control| speaker.print_control(control));
    }
    Ok(Exit::Done)
}

struct Speaker<'a> {
    engine: &'a Engine,
    messages: &'a Messages,
    profile: &'a Profile,
}

impl Speaker<'_> {
    fn list(&self, list: &List) -> ListOut {
        let entry = |entry: &crate::catalogue::Entry| {
            let id = format!("{}--{}", list.list, entry.id);
            EntryOut {
                id: entry.id.to_string(),
                topic: self.topic(entry.topic.as_ref()),
                text: self.messages.plain(&id),
                label: self.messages.label(&id).unwrap_or_default(),
                synonyms: self.synonyms(&id),
                tags: entry.tags.iter().map(ToString::to_string).collect(),
                suggested: self.suggested(|s| list.list == *"safeguard" && s.safeguards.contains(&entry.id)),
            }
        };
        ListOut {
            id: list.list.to_string(),
            name: self.messages.plain(&format!("list--{}", list.list)),
            entries: list.entries.iter().map(entry).collect(),
        }
    }

    fn control(&self, control: &Control) -> ControlOut {
        ControlOut {
            id: control.id.to_string(),
            name: self.messages.plain(&format!("control--{}", control.id)),
            measures: control.measures.iter().map(|measure| self.measure(measure)).collect(),
        }
    }

    fn measure(&self, measure: &Measure) -> MeasureOut {
        let id = format!("measure--{}", measure.id);
        let letters = measure.art32.iter().map(|letter| letter.citation().to_owned());
        let cites = letters.chain(measure.cites.iter().cloned());
        let headings = self.engine.questionnaire.catalogue.schemes.iter().filter_map(|scheme| {
            let heading = scheme.heading(measure)?;
            Some(HeadingOut {
                scheme: scheme.id.to_string(),
                structure: self.messages.plain(&format!("scheme--{}", scheme.id)),
                heading: self.messages.plain(&format!("heading-{}--{heading}", scheme.id)),
            })
        });
        MeasureOut {
            id: measure.id.to_string(),
            topic: self.topic(measure.topic.as_ref()),
            label: self.messages.plain(&format!("{id}.label")),
            sentence: self.sentence(measure),
            synonyms: self.synonyms(&id),
            params: measure.params.iter().map(|param| self.param(&id, param)).collect(),
            headings: headings.collect(),
            scc3: measure.scc3.to_vec(),
            law: cites.map(|cite| self.describe().cites([cite])).collect(),
            iso27002: measure.iso27002.to_vec(),
            suggested: self.suggested(|suggestion| suggestion.measures.contains(&measure.id)),
        }
    }

    /// The sentence with the names of its parameters where their values will stand; of several wordings the first.
    fn sentence(&self, measure: &Measure) -> String {
        let mut values: Vec<(String, String)> = Vec::new();
        for param in &measure.params {
            let name = format!("[{}]", self.messages.plain(&format!("measure--{}--{}", measure.id, param.id)));
            let value = match &param.kind {
                ParamKind::One(choices) => choices.first().map(ToString::to_string).unwrap_or_default(),
                _ => name,
            };
            values.push((format!("{}-dative", param.id), value.clone()));
            values.push((param.id.to_string(), value));
        }
        let args: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (name.as_str(), Arg::Text(value))).collect();
        self.messages.text(&format!("measure--{}", measure.id), &args)
    }

    fn param(&self, measure: &str, param: &Param) -> ParamOut {
        let id = format!("{measure}--{}", param.id);
        let (kind, choices, units) = match &param.kind {
            ParamKind::Interval => ("interval", Vec::new(), None),
            ParamKind::Number(units) => ("number", Vec::new(), Some(self.describe().units(units))),
            ParamKind::Text => ("text", Vec::new(), None),
            ParamKind::One(choices) => {
                let label = |choice: &Id| self.messages.plain(&format!("{id}--{choice}"));
                ("one", choices.iter().map(label).collect(), None)
            }
        };
        let why = param.propose.as_ref().map(|_| self.messages.plain(&format!("{id}.why")));
        ParamOut {
            id: param.id.to_string(),
            name: self.messages.plain(&id),
            kind,
            choices,
            units,
            proposed: param.propose.as_ref().map(|value| self.describe().bare(value)),
            why,
        }
    }

    fn topic(&self, topic: Option<&Id>) -> Option<String> {
        topic.map(|topic| self.messages.plain(&format!("topic--{topic}")))
    }

    fn synonyms(&self, id: &str) -> Vec<String> {
        let id = format!("{id}.synonyms");
        if !self.messages.has(&id) {
            return Vec::new();
        }
        self.messages.plain(&id).split(';').map(|word| word.trim().to_owned()).collect()
    }

    fn suggested(&self, speaks_for: impl Fn(&Suggestion) -> bool) -> Vec<String> {
        let holding = self.engine.questionnaire.suggestions.iter().filter(|suggestion| speaks_for(suggestion));
        holding.map(|suggestion| self.messages.plain(&format!("suggestion--{}", suggestion.id))).collect()
    }

    fn describe(&self) -> Describe<'_> {
        Describe {
            questionnaire: &self.engine.questionnaire,
            law: &self.engine.law,
            messages: self.messages,
            profile: self.profile,
        }
    }

    fn print_control(&self, control: &ControlOut) {
        print_line(&format!("\n{}  {}", control.id, control.name));
        let mut topic = None;
        for measure in &control.measures {
            print_topic(&mut topic, measure.topic.as_deref());
            print_line(&format!("    {}  {}", measure.id, measure.label));
            print_line(&format!("        {}", measure.sentence));
            for param in &measure.params {
                print_line(&format!("        · {}", self.spoken(param)));
            }
            for heading in &measure.headings {
                print_line(&format!("        {}: {}", heading.structure, heading.heading));
            }
            let named = |id: &str, values: &[String], join: &str| {
                if !values.is_empty() {
                    print_line(&format!("        {}: {}", self.messages.plain(id), values.join(join)));
                }
            };
            named("out-catalogue-law", &measure.law, ", ");
            named("out-catalogue-iso", &measure.iso27002, ", ");
            named("out-catalogue-suggested", &measure.suggested, " ");
        }
    }

    fn spoken(&self, param: &ParamOut) -> String {
        let mut said = param.name.clone();
        let values = param.units.clone().or_else(|| (!param.choices.is_empty()).then(|| param.choices.join("; ")));
        if let Some(values) = values {
            said = format!("{said}: {values}");
        }
        if let (Some(value), Some(why)) = (&param.proposed, &param.why) {
            let proposal =
                self.messages.text("out-catalogue-proposed", &[("value", Arg::Text(value)), ("why", Arg::Text(why))]);
            said = format!("{said} – {proposal}");
        }
        said
    }
}

fn print_list(list: &ListOut) {
    print_line(&format!("\n{}  {}", list.id, list.name));
    let mut topic = None;
    for entry in &list.entries {
        print_topic(&mut topic, entry.topic.as_deref());
        let tags = if entry.tags.is_empty() { String::new() } else { format!("  [{}]", entry.tags.join(", ")) };
        print_line(&format!("    {}  {}{tags}", entry.id, entry.text));
    }
}

fn print_topic<'t>(last: &mut Option<&'t str>, topic: Option<&'t str>) {
    if let Some(name) = topic.filter(|_| topic != *last) {
        print_line(&format!("  {name}"));
    }
    *last = topic;
}
