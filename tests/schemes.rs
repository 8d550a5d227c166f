//! The annex under every scheme: the same measures, each once, under its heading; nothing empty.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods, reason = "tests may fail loudly")]

mod common;

use std::collections::BTreeMap;

use anlage::id::Id;
use anlage::profile::{Profile, State, Use, Value};
use anlage::sheets::block::{Block, Content};
use common::{Data, assess, data, profile};

/// The eeg practice with another scheme.
fn under(scheme: &str) -> Profile {
    let mut profile = profile("eeg-praxis");
    let answer = profile.said.answers.get_mut("scheme").unwrap();
    answer.is = State::Given(Value::Choice(scheme.parse().unwrap()));
    profile
}

fn blocks(data: &Data, profile: &Profile) -> Vec<Block> {
    let composed = assess(data, profile).composed;
    composed.sheets.into_iter().find(|sheet| sheet.id == *"measures").unwrap().blocks
}

/// The measures below each heading of the scheme.
fn printed(blocks: &[Block], scheme: &str) -> BTreeMap<String, Vec<String>> {
    let start = format!("heading-{scheme}--");
    let lists = blocks.iter().filter_map(|block| match &block.is {
        Content::List(items) => Some((block.id.strip_prefix(&start)?.to_owned(), items)),
        _ => None,
    });
    lists.map(|(heading, items)| (heading, items.iter().map(|item| item.id.clone()).collect())).collect()
}

#[test]
fn a_measure_moves_with_the_scheme_and_stands_once() {
    let data = data();
    for scheme in &data.questionnaire.catalogue.schemes {
        let profile = under(scheme.id.as_str());
        let printed = printed(&blocks(&data, &profile), scheme.id.as_str());
        let mut taken = 0;
        for (measure, answer) in profile.said.measures.values().flat_map(|control| &control.uses) {
            if !matches!(answer.is.value(), Some(Use::InPlace(_))) {
                continue;
            }
            taken += 1;
            let Some(entry) = data.questionnaire.catalogue.measure(measure.as_str()) else { continue };
            let heading = scheme.heading(entry).unwrap();
            let there = printed.get(heading.as_str()).is_some_and(|items| items.contains(&measure.to_string()));
            assert!(there, "{}: `{measure}` is not under `{heading}`: {printed:#?}", scheme.id);
        }
        assert_eq!(printed.values().map(Vec::len).sum::<usize>(), taken, "{}: each measure stands once", scheme.id);
        assert!(printed.values().all(|items| !items.is_empty()), "{}: an empty heading", scheme.id);
    }
}

/// The headings that the annex says to be without measures.
fn unused(blocks: &[Block]) -> Vec<String> {
    let list = blocks.iter().find(|block| block.id == "unused/list");
    let Some(Block { is: Content::List(items), .. }) = list else { return Vec::new() };
    items.iter().map(|item| item.id.rsplit("--").next().unwrap().to_owned()).collect()
}

#[test]
fn headings_without_measures_are_named_once_everything_is_settled() {
    let data = data();
    for scheme in &data.questionnaire.catalogue.schemes {
        let whole = under(scheme.id.as_str());
        let blocks = blocks(&data, &whole);
        let printed = printed(&blocks, scheme.id.as_str());
        let empty = scheme.headings.iter().filter(|heading| !printed.contains_key(heading.as_str()));
        let empty: Vec<&str> = empty.filter(|heading| Some(*heading) != scheme.rest.as_ref()).map(Id::as_str).collect();
        assert_eq!(unused(&blocks), empty, "{}", scheme.id);
        let mut open = whole.clone();
        open.said.measures.values_mut().next().unwrap().complete = None;
        assert_eq!(unused(&self::blocks(&data, &open)), Vec::<String>::new(), "{}: nobody knows yet", scheme.id);
    }
}
