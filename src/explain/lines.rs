//! An explanation as lines of text, for the command line, the screens and the report.
//!
//! What must never happen here: a statement that the JSON does not have.

use super::told::{FindingTold, Sure, WaiverState, WaiverTold, Why};
use crate::describe::Describe;
use crate::i18n::Arg;

/// One line of an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// 0 for a heading, 1 for what stands below it, 2 for its details.
    pub depth: usize,
    /// The words.
    pub text: String,
}

impl Describe<'_> {
    /// An explanation as lines.
    pub fn why_lines(&self, why: &Why) -> Vec<Line> {
        let mut lines = Vec::new();
        let put = |lines: &mut Vec<Line>, depth, text: String| lines.push(Line { depth, text });
        let say = |id: &str| self.messages.plain(id);
        let with = |id: &str, text: &str| self.messages.text(id, &[("text", Arg::Text(text))]);
        if let Some(finding) = &why.finding {
            lines.extend(self.finding_lines(finding));
        }
        if let Some(block) = &why.block {
            let id = format!("{}/{}", block.sheet, block.id);
            put(&mut lines, 0, with("why-block", &id));
            put(&mut lines, 1, block.says.clone());
        }
        put(&mut lines, 0, say("why-facts"));
        if why.facts.is_empty() {
            put(&mut lines, 1, say("why-no-facts"));
        }
        for fact in &why.facts {
            put(&mut lines, 1, format!("{}: {}", fact.label, one_line(&fact.said)));
            let state = match fact.on {
                Some(day) => self.messages.text(
                    "why-state-on",
                    &[("state", Arg::Text(&fact.state_says)), ("day", Arg::Text(&self.date(day)))],
                ),
                None => fact.state_says.clone(),
            };
            put(&mut lines, 2, with("why-question", &fact.question));
            put(&mut lines, 2, format!("{state} [{}]", fact.at));
        }
        if !why.entries.is_empty() {
            put(&mut lines, 0, say("why-entries"));
        }
        for entry in &why.entries {
            put(&mut lines, 1, format!("{} [{}]", entry.says, entry.id));
        }
        if !why.values.is_empty() {
            put(&mut lines, 0, say("why-values"));
        }
        for value in &why.values {
            put(&mut lines, 1, format!("{}: {}", value.label, value.says));
            lines.extend(value.sure.iter().flat_map(|sure| self.sure_lines(sure)));
        }
        put(&mut lines, 0, say("why-law"));
        if why.law.is_empty() {
            put(&mut lines, 1, say("why-no-law"));
        }
        for law in &why.law {
            put(&mut lines, 1, law.says.clone());
            put(&mut lines, 2, format!("{}; {}", law.instrument, law.reference));
            let applies = match law.applies {
                Some(true) => "why-applies",
                Some(false) => "why-applies-not",
                None => "why-applies-unknown",
            };
            put(&mut lines, 2, say(applies));
            lines.extend(self.sure_lines(&law.sure));
        }
        lines
    }

    /// A finding as lines, without what stands behind it.
    pub fn finding_lines(&self, finding: &FindingTold) -> Vec<Line> {
        let line = |depth, text: String| Line { depth, text };
        let with = |id: &str, text: &str| self.messages.text(id, &[("text", Arg::Text(text))]);
        let severity = self.messages.plain(&format!("severity-{}", finding.severity));
        let state = self.messages.plain(&format!("verdict--{}", finding.state));
        // What cannot be told has no weight yet, and what is met has none.
        let weighs = matches!(finding.state, "not-met" | "waived");
        let says = if weighs { format!("{severity}: {}", finding.says) } else { finding.says.clone() };
        let mut lines = vec![line(0, says), line(1, format!("{state} [{}]", finding.id))];
        if matches!(finding.state, "not-met" | "cannot-tell" | "waived") {
            lines.push(line(1, with("out-remedy-is", &finding.remedy)));
        }
        lines.extend(finding.questions.iter().map(|question| line(1, with("why-settled-by", &question.says))));
        lines.extend(finding.fix.iter().map(|fix| line(1, with("why-fix", fix))));
        if !finding.waivable && finding.state == "not-met" {
            lines.push(line(1, self.messages.plain("why-not-waivable")));
        }
        lines.extend(finding.waiver.iter().map(|waiver| line(1, self.waiver_words(waiver))));
        lines
    }

    /// Who left a finding standing, when and why.
    pub fn waiver_words(&self, waiver: &WaiverTold) -> String {
        let by = if waiver.by.is_empty() { self.messages.plain("waiver-nobody") } else { waiver.by.clone() };
        let day = self.date(waiver.on);
        let args = [("reason", Arg::Text(&waiver.reason)), ("by", Arg::Text(&by)), ("day", Arg::Text(&day))];
        let id = match waiver.state {
            WaiverState::SaysNothing => "waiver-nothing",
            WaiverState::Lapsed => "waiver-lapsed",
            WaiverState::Stands => "waiver-stands",
        };
        self.messages.text(id, &args)
    }

    fn sure_lines(&self, sure: &Sure) -> [Line; 2] {
        let words = self.messages.plain(&format!("confidence--{}", sure.confidence));
        let checked = self.date(sure.checked);
        let args = [("sure", Arg::Text(&words)), ("day", Arg::Text(&checked))];
        let source = self.messages.text("why-source", &[("text", Arg::Text(&sure.source))]);
        [Line { depth: 2, text: self.messages.text("out-law-sure", &args) }, Line { depth: 2, text: source }]
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', " · ")
}
