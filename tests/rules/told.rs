//! What every rule tells where it is not met in some case: its way, what it names, its weight, what it cites, and the question to
//! which it leads. One snapshot; each line was read before it was accepted.

use std::collections::BTreeSet;

use anlage::rules::{Finding, Name, Verdict};
use anlage::sheets::grade::place_of;

use crate::common::data;
use crate::judged;

/// What a message names: of what kind, and how many.
fn kind(name: &Name) -> String {
    match name {
        Name::Said(text) => format!("{} said", text.split("; ").count()),
        Name::Words(parts) => format!("words in {}", parts.len()),
        Name::Entries(entries) => format!("{} entries", entries.len()),
        Name::Measure(_, own) => if own.is_empty() { "measure" } else { "own measure" }.to_owned(),
        Name::Measures(ids) => format!("{} measures", ids.len()),
        Name::Several(names) => names.iter().map(kind).collect::<Vec<_>>().join(" + "),
        Name::Of(one, its) => format!("{}: {}", kind(one), kind(its)),
        Name::Periods(_) => "two periods".to_owned(),
        Name::Intervals(_) => "two intervals".to_owned(),
    }
}

#[test]
fn what_every_rule_tells_and_where_it_leads_is_what_was_read() {
    let data = data();
    let mut told = BTreeSet::new();
    for judged in judged() {
        let law = data.law.at(judged.profile.as_of).unwrap();
        let walk = anlage::interview::walk(&data.questionnaire, &judged.profile, &law);
        let fails = |finding: &&Finding| finding.verdict == Verdict::NotMet;
        for finding in judged.findings.iter().filter(fails) {
            let at = place_of(finding, &walk).and_then(|at| walk.answered_at(at));
            let (step, entry) = at.expect("every finding leads to a question that is asked");
            // Of a question for each the group counts; which row it is does not.
            let place = match &step.entry {
                Some(group) => format!("{}/{group}", step.question.id),
                None => step.question.id.to_string(),
            };
            let entry = entry.map(|entry| format!("/{entry}")).unwrap_or_default();
            let way = if finding.way.is_empty() { String::new() } else { format!(" ({})", finding.way) };
            let cites: Vec<String> = finding.cites.iter().map(ToString::to_string).collect();
            let named = finding.name.as_ref().map(|name| format!(" [{}]", kind(name))).unwrap_or_default();
            let line = format!(
                "{}{way}{named}: {:?}, {} -> {}{entry}",
                finding.rule,
                finding.severity,
                cites.join(" "),
                place
            );
            told.insert(line);
        }
    }
    let lines = told.into_iter().collect::<Vec<_>>().join("\n");
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("snapshots");
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("told", lines));
}
