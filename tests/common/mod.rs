//! What several tests share: the embedded data, shipped profiles, and the steps of the flow in their order.
#![allow(dead_code, reason = "not every test uses everything")]

use std::path::PathBuf;
use std::sync::OnceLock;

use anlage::dossier::{self, Dossier, Problem};
use anlage::i18n::{Language, Messages, Roles};
use anlage::interview::{Walk, walk};
use anlage::law::Law;
use anlage::profile::{Profile, read};
use anlage::questionnaire::Questionnaire;
use anlage::rules::{self, Finding};
use anlage::sheets::compose::{Composed, compose};
use anlage::sheets::grade::{Blocker, blockers};
use anlage::sheets::page::{Grade, Page};
use anlage::sheets::speak::{Imprint, speak};

pub(crate) struct Data {
    pub(crate) law: Law,
    pub(crate) questionnaire: Questionnaire,
}

pub(crate) fn data() -> Data {
    Data { law: Law::embedded().unwrap(), questionnaire: Questionnaire::embedded().unwrap() }
}

/// The shipped profiles; read once, and copied for whoever asks.
pub(crate) fn profiles() -> Vec<(String, Profile)> {
    shipped().to_vec()
}

fn shipped() -> &'static [(String, Profile)] {
    static SHIPPED: OnceLock<Vec<(String, Profile)>> = OnceLock::new();
    SHIPPED.get_or_init(read_shipped)
}

fn read_shipped() -> Vec<(String, Profile)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("profiles");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let ron = paths.iter().filter(|path| path.extension().is_some_and(|end| end == "ron"));
    ron.map(|path| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, read::read(&std::fs::read_to_string(path).unwrap()).unwrap())
    })
    .collect()
}

/// The shipped profiles that are typed from nothing: those that ask something the others do not. Typing all of
/// them would take minutes and prove nothing more.
pub(crate) fn to_type() -> Vec<(String, Profile)> {
    let names = ["eeg-praxis", "muster-halb-beantwortet", "praxis-zuerich"];
    profiles().into_iter().filter(|(name, _)| names.contains(&name.as_str())).collect()
}

pub(crate) fn profile(name: &str) -> Profile {
    shipped().iter().find(|(known, _)| known == name).unwrap().1.clone()
}

/// The shipped example with so many sub-processors, like its own in turn, each with a name of its own.
pub(crate) fn with_subprocessors(number: usize) -> Profile {
    use anlage::id::Id;
    use anlage::profile::{State, Value};
    let mut profile = profile("eeg-praxis");
    let list = profile.said.lists.get_mut("subprocessors").unwrap();
    let shipped = list.rows.clone();
    list.rows = (1..=number)
        .map(|place| {
            let mut row = shipped[place % shipped.len()].clone();
            row.id = Id::new(&format!("r{place}")).unwrap();
            let name = row.said.answers.get_mut("subprocessor-name").unwrap();
            let State::Given(Value::Text(text)) = &mut name.is else { panic!("the example is complete") };
            text.push_str(&format!(" {place}"));
            row
        })
        .collect();
    profile
}

/// The languages that a profile is written in; German and English where nobody chose.
pub(crate) fn languages(data: &Data, profile: &Profile) -> Vec<Language> {
    let dossier = assess(data, profile).dossier;
    let chosen = dossier.document.languages.value().cloned().unwrap_or_default();
    let chosen: Vec<Language> = chosen.iter().filter_map(|chosen| Language::from_tag(chosen.id.as_str())).collect();
    if chosen.is_empty() { vec![Language::De, Language::En] } else { chosen }
}

pub(crate) struct Result<'a> {
    pub(crate) walk: Walk<'a>,
    pub(crate) dossier: Dossier,
    pub(crate) problems: Vec<Problem>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) blockers: Vec<Blocker>,
    pub(crate) composed: Composed,
}

pub(crate) fn assess<'a>(data: &'a Data, profile: &'a Profile) -> Result<'a> {
    let law = data.law.at(profile.as_of).unwrap();
    let walk = walk(&data.questionnaire, profile, &law);
    let (dossier, problems) = dossier::read(&data.questionnaire, profile, &walk);
    let findings = rules::assess(&dossier, &law);
    let blockers = blockers(&data.questionnaire, profile, &walk, &dossier, &problems, &findings, &law);
    let composed = compose(&data.questionnaire, &walk, &dossier, &law);
    Result { walk, dossier, problems, findings, blockers, composed }
}

pub(crate) fn page(data: &Data, profile: &Profile, language: Language, roles: Roles) -> Page {
    let assessed = assess(data, profile);
    let messages = Messages::embedded(language, roles).unwrap();
    let grade = if assessed.blockers.is_empty() { Grade::Final } else { Grade::Draft };
    let imprint = Imprint {
        grade,
        as_of: profile.as_of,
        program: "anlage".to_owned(),
        questionnaire: data.questionnaire.version.clone(),
    };
    speak(&assessed.composed, &messages, &data.law, &imprint).unwrap()
}

/// Every text of a page, block by block.
pub(crate) fn texts(page: &Page) -> Vec<String> {
    use anlage::sheets::page::{Spoken, Words};
    fn collect(blocks: &[Spoken], into: &mut Vec<String>) {
        for block in blocks {
            match &block.is {
                Words::Title(phrase) | Words::Heading(_, phrase) | Words::Paragraph(phrase) | Words::Note(phrase) => {
                    into.push(phrase.plain());
                }
                Words::List(items) => collect(items, into),
                Words::Table(head, rows) => {
                    into.extend(head.iter().map(anlage::sheets::page::Phrase::plain));
                    into.extend(rows.iter().flat_map(|row| row.cells.iter().map(anlage::sheets::page::Phrase::plain)));
                }
                Words::Fields(lines) => {
                    into.extend(lines.iter().flat_map(|line| [line.name.plain(), line.value.plain()]));
                }
                Words::When(lead, inner) => {
                    into.push(lead.plain());
                    collect(inner, into);
                }
                Words::Signatures(signatures) => {
                    into.extend(signatures.iter().flat_map(|s| [s.party.plain(), s.name.plain()]));
                }
            }
        }
    }
    let mut all = Vec::new();
    for sheet in &page.sheets {
        collect(&sheet.blocks, &mut all);
    }
    all
}
