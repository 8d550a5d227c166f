//! The internal report: all findings and the completeness card as a page of its own.
//!
//! It is for whoever prepares the annexes. What must never happen here: becoming a part of what is signed; every page
//! says that it is not.

use super::lines::Line;
use super::told::FindingTold;
use crate::assess::Assessed;
use crate::describe::Describe;
use crate::describe::card::{CardTold, ItemTold};
use crate::i18n::{Arg, Messages, NotSaid};
use crate::rules::Verdict;
use crate::sheets::compose::Composed;
use crate::sheets::page::{Grade, Page, Phrase, Run, Spoken, SpokenSheet, Words};
use crate::sheets::speak::{Imprint, speak};
use crate::sheets::split::parties;

impl Describe<'_> {
    /// The report on a profile.
    pub fn report(&self, assessed: &Assessed<'_>, name: &str, program: String) -> Result<Page, NotSaid> {
        let imprint = Imprint {
            // Like a draft it may hold codes for characters that no font has.
            grade: Grade::Draft,
            as_of: assessed.profile.as_of,
            program,
            questionnaire: assessed.engine.questionnaire.version.clone(),
        };
        let composed = assessed.compose();
        let empty = Composed { sheets: Vec::new(), open: Vec::new(), ..composed.clone() };
        let mut page = speak(&empty, self.messages, self.law, &imprint)?;
        // Whoever keeps forty reports finds one by the parties, not by the name of a file.
        let parties = parties(&speak(&composed, self.messages, self.law, &imprint)?);
        page.head = self.messages.say("report-internal", &[])?;
        page.title = self.messages.say("report-title", &[("profile", Arg::Text(name))])?;
        let card = self.card(&assessed.walk, &assessed.card(&composed));
        page.sheets = vec![self.findings_sheet(assessed, &page.title, parties), card_sheet(self, &card)];
        Ok(page)
    }

    fn findings_sheet(&self, assessed: &Assessed<'_>, title: &str, parties: Spoken) -> SpokenSheet {
        let say = |id: &str| self.messages.plain(id);
        let named = !matches!(&parties.is, Words::Fields(lines) if lines.is_empty());
        let mut blocks = vec![block("title", Words::Title(entered(title)))];
        blocks.extend(named.then_some(parties));
        blocks.extend([block("internal", Words::Note(Phrase::ours(say("report-lead"))))]);
        let id = if assessed.blockers().is_empty() { "report-ready" } else { "report-draft" };
        let count = Arg::Count(u32::try_from(assessed.blockers().len()).unwrap_or(u32::MAX));
        blocks.push(block("grade", Words::Paragraph(Phrase::ours(self.messages.text(id, &[("count", count)])))));
        let shown = assessed
            .findings()
            .iter()
            .filter(|finding| matches!(finding.verdict, Verdict::NotMet | Verdict::CannotTell(_)));
        let findings: Vec<FindingTold> = shown.map(|finding| self.finding_told(assessed, finding)).collect();
        for group in GROUPS {
            let here: Vec<&FindingTold> = findings.iter().filter(|finding| group_of(finding) == group).collect();
            if here.is_empty() {
                continue;
            }
            blocks.push(block(group, Words::Heading(2, Phrase::ours(say(&format!("findings-group--{group}"))))));
            for finding in here {
                let lines = self.finding_lines(finding);
                blocks.extend(lines_of(&finding.id, &lines));
                if !finding.law.is_empty() {
                    let law = self.messages.text("out-law", &[("law", Arg::Text(&finding.law))]);
                    blocks.push(block(&format!("{}/law", finding.id), Words::Paragraph(entered(&law))));
                }
            }
        }
        if findings.is_empty() {
            blocks.push(block("none", Words::Paragraph(Phrase::ours(say("findings-none")))));
        }
        SpokenSheet { id: "findings".to_owned(), blocks }
    }
}

/// The groups in which findings are shown, in their order.
pub const GROUPS: [&str; 5] = ["error", "warning", "hint", OPEN, "waived"];

/// The group of those that wait for an answer.
pub const OPEN: &str = "cannot-tell";

/// The group of a finding.
pub fn group_of(finding: &FindingTold) -> &'static str {
    match finding.state {
        "waived" | OPEN => finding.state,
        _ => finding.severity,
    }
}

fn block(id: &str, is: Words) -> Spoken {
    Spoken { id: id.to_owned(), is, trace: Vec::new() }
}

/// Words that may hold what somebody typed.
fn entered(text: &str) -> Phrase {
    Phrase(vec![Run::Entered(text.to_owned())])
}

/// A heading, and what stands below it as bullets.
fn lines_of(id: &str, lines: &[Line]) -> Vec<Spoken> {
    let mut blocks = Vec::new();
    let mut items = Vec::new();
    for (n, line) in lines.iter().enumerate() {
        let id = format!("{id}/{n}");
        if line.depth == 0 {
            blocks.push(block(&id, Words::Heading(3, entered(&line.text))));
        } else {
            items.push(block(&id, Words::Paragraph(entered(&line.text))));
        }
    }
    if !items.is_empty() {
        blocks.push(block(&format!("{id}/list"), Words::List(items)));
    }
    blocks
}

fn card_sheet(describe: &Describe<'_>, card: &CardTold) -> SpokenSheet {
    let messages = describe.messages;
    let mut blocks = vec![
        block("title", Words::Heading(1, Phrase::ours(messages.plain("card-title")))),
        block("lead", Words::Paragraph(Phrase::ours(messages.plain("card-lead")))),
        block("counts", Words::Paragraph(Phrase::ours(describe.card_counts(card.counts)))),
    ];
    for group in &card.groups {
        blocks.push(block(&group.id, Words::Heading(2, Phrase::ours(group.title.clone()))));
        if let Some(why) = &group.not_needed {
            let text = messages.text("card-group-not-needed", &[("why", Arg::Text(why))]);
            blocks.push(block(&format!("{}/why", group.id), Words::Paragraph(entered(&text))));
            continue;
        }
        if let Some(why) = &group.undecided {
            blocks.push(block(&format!("{}/why", group.id), Words::Paragraph(entered(why))));
            continue;
        }
        let columns = ["report-item", "report-law", "report-state", "report-place"];
        let columns = columns.map(|id| Phrase::ours(messages.plain(id))).to_vec();
        let rows = group.items.iter().map(|item| row(messages, item)).collect();
        blocks.push(block(&format!("{}/list", group.id), Words::Table(columns, rows)));
    }
    SpokenSheet { id: "card".to_owned(), blocks }
}

fn row(messages: &Messages, item: &ItemTold) -> crate::sheets::page::SpokenRow {
    let mut state = item.state_says.clone();
    if item.carried {
        state = format!("{state}, {}", messages.plain("card-confirm"));
    }
    let why = item.why.clone().into_iter();
    let places = item.places.iter().map(|place| place.says.clone());
    let said: Vec<String> = why.chain(places).collect();
    let cells = vec![
        Phrase::ours(item.says.clone()),
        Phrase(vec![Run::Citation(item.law.clone())]),
        Phrase::ours(state),
        entered(&said.join("\n")),
    ];
    crate::sheets::page::SpokenRow { id: item.id.clone(), cells, trace: Vec::new() }
}
