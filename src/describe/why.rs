//! Why: what stands behind a finding or behind a printed block, down to the article.
//!
//! One value that `explain` writes as JSON and prints, and that the screens show. What must never happen here: law
//! without its source, its certainty and the day it was checked, and a fact without its state.

use serde::Serialize;

use super::Describe;
use crate::assess::Assessed;
use crate::day::Day;
use crate::i18n::Arg;
use crate::id::Path;
use crate::law::{LawAt, Standing};
use crate::profile::Value;
use crate::rules::finding::{Fix, LawFact, Source};
use crate::rules::{Finding, Severity, Verdict};
use crate::sheets::block::{Argument, Trace};
use crate::sheets::grade::place_of;
use crate::sheets::speak;
use crate::sheets::waive::{Waived, may_be_waived, waived};

/// What stands behind something.
#[derive(Debug, Clone, Serialize)]
pub struct Why {
    /// The finding, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<FindingTold>,
    /// The block, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block: Option<BlockTold>,
    /// The answers that were read.
    pub facts: Vec<FactTold>,
    /// What the rule compared them with.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<ValueTold>,
    /// The entries of the catalogue behind it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<EntryTold>,
    /// The law.
    pub law: Vec<LawTold>,
}

/// A finding in words.
#[derive(Debug, Clone, Serialize)]
pub struct FindingTold {
    /// Its key.
    pub id: String,
    /// The rule.
    pub rule: &'static str,
    /// How much it weighs if it is not met: error, warning, hint.
    pub severity: &'static str,
    /// How it stands: not-met, cannot-tell, waived, met, not-applicable.
    pub state: &'static str,
    /// What it says.
    pub says: String,
    /// What to do.
    pub remedy: String,
    /// The law in words.
    pub law: String,
    /// Where it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// The questions that would settle it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<super::card::QuestionTold>,
    /// The one change that settles it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<String>,
    /// Whether a reason can leave it standing.
    pub waivable: bool,
    /// Who left it standing, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiver: Option<WaiverTold>,
}

/// A waiver in words.
#[derive(Debug, Clone, Serialize)]
pub struct WaiverTold {
    /// The reason.
    pub reason: String,
    /// Who decided.
    pub by: String,
    /// When.
    pub on: Day,
    /// Whether it no longer counts, because what the finding looked at has changed.
    pub lapsed: bool,
}

/// A printed block in words.
#[derive(Debug, Clone, Serialize)]
pub struct BlockTold {
    /// The sheet.
    pub sheet: String,
    /// The block, row or line.
    pub id: String,
    /// What is printed.
    pub says: String,
}

/// An answer that was read.
#[derive(Debug, Clone, Serialize)]
pub struct FactTold {
    /// Where it stands.
    pub at: String,
    /// Its name.
    pub label: String,
    /// The question as asked.
    pub question: String,
    /// What was said.
    pub said: String,
    /// How well it is known.
    pub state: &'static str,
    /// The same in words.
    pub state_says: String,
    /// The day on which it was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
}

/// Something that the law says and a rule used.
#[derive(Debug, Clone, Serialize)]
pub struct ValueTold {
    /// Its stable name.
    pub name: String,
    /// Its name in words.
    pub label: String,
    /// What the law says.
    pub says: String,
    /// How sure that is, where it has a source of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sure: Option<Sure>,
}

/// An entry of the catalogue.
#[derive(Debug, Clone, Serialize)]
pub struct EntryTold {
    /// The id of its message.
    pub id: String,
    /// Its name.
    pub says: String,
}

/// A provision.
#[derive(Debug, Clone, Serialize)]
pub struct LawTold {
    /// The citation.
    pub id: String,
    /// The citation in words, down to the article.
    pub says: String,
    /// The instrument with its full name.
    pub instrument: String,
    /// Where it is published.
    pub reference: String,
    /// Since when it applies.
    pub from: Day,
    /// The last day on which it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// Whether it applies on the day of the document; absent while that day is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies: Option<bool>,
    /// How sure the program is of it.
    pub sure: Sure,
}

/// How sure a statement is.
#[derive(Debug, Clone, Serialize)]
pub struct Sure {
    /// high, medium, low.
    pub confidence: &'static str,
    /// The day on which it was checked.
    pub checked: Day,
    /// How the authors know.
    pub source: String,
}

/// One line of an explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// 0 for a heading, 1 for what stands below it, 2 for its details.
    pub depth: usize,
    /// The words.
    pub text: String,
}

impl Describe<'_> {
    /// A finding with its state, its waiver and its remedy.
    pub fn finding_told(&self, assessed: &Assessed<'_>, finding: &Finding) -> FindingTold {
        let (says, remedy) = self.finding(finding);
        let waiver = waived(assessed.profile, &assessed.law, finding);
        let state = match (&finding.verdict, waiver) {
            (Verdict::NotMet | Verdict::CannotTell(_), Waived::Yes(_)) => "waived",
            (Verdict::NotMet, _) => "not-met",
            (Verdict::CannotTell(_), _) => "cannot-tell",
            (Verdict::Met, _) => "met",
            (Verdict::NotApplicable, _) => "not-applicable",
        };
        let told = |waiver: &crate::profile::Waiver, lapsed| WaiverTold {
            reason: waiver.reason.clone(),
            by: waiver.by.clone(),
            on: waiver.on,
            lapsed,
        };
        let questions = match &finding.verdict {
            Verdict::CannotTell(questions) => questions.as_slice(),
            _ => &[],
        };
        let question =
            |at: &Path| super::card::QuestionTold { at: at.to_string(), says: self.place(&assessed.walk, at) };
        FindingTold {
            id: finding.key.clone(),
            rule: finding.rule,
            severity: severity_id(finding.severity),
            state,
            says,
            remedy,
            law: self.cites(finding.cites),
            at: place_of(finding, &assessed.walk).map(ToString::to_string),
            questions: questions.iter().map(question).collect(),
            fix: finding.fix.as_ref().map(|fix| self.fix(assessed, fix)),
            waivable: may_be_waived(finding),
            waiver: match waiver {
                Waived::No => None,
                Waived::Yes(waiver) => Some(told(waiver, false)),
                Waived::Lapsed(waiver) => Some(told(waiver, true)),
            },
        }
    }

    /// The one change that settles a finding, in words.
    pub fn fix(&self, assessed: &Assessed<'_>, fix: &Fix) -> String {
        let at = self.place(&assessed.walk, fix.at());
        let choice = |choice: &crate::id::Id| match assessed.walk.step(fix.at()) {
            Some(step) => self.choice(step.question, choice),
            None => choice.to_string(),
        };
        let (id, value) = match fix {
            Fix::Choose { choice: one, .. } => ("fix--choose", choice(one)),
            Fix::Add { choice: one, .. } => ("fix--add", choice(one)),
            Fix::Drop { choice: one, .. } => ("fix--drop", choice(one)),
            Fix::Say { yes, .. } => ("fix--choose", self.bare(&if *yes { Value::Yes } else { Value::No })),
            Fix::Number { is: (n, unit), .. } => ("fix--choose", self.bare(&Value::Number(*n, *unit))),
            Fix::Withdraw { measure, .. } => ("fix--withdraw", self.measure(measure)),
        };
        self.messages.text(id, &[("what", Arg::Text(&at)), ("value", Arg::Text(&value))])
    }

    /// What stands behind a finding.
    pub fn why_finding(&self, assessed: &Assessed<'_>, finding: &Finding) -> Why {
        let law_used = finding.values.iter().filter_map(|used| match &used.from {
            Source::Law(fact) => Some(self.value_told(&assessed.law, &used.name, fact)),
            Source::Answer(_) => None,
        });
        Why {
            finding: Some(self.finding_told(assessed, finding)),
            block: None,
            facts: finding.read.iter().map(|at| self.fact(assessed, at)).collect(),
            values: law_used.collect(),
            entries: Vec::new(),
            law: finding.cites.iter().filter_map(|cite| self.provision(&assessed.law, cite)).collect(),
        }
    }

    /// What stands behind a printed block.
    pub fn why_block(&self, assessed: &Assessed<'_>, block: BlockTold, trace: &[Trace]) -> Why {
        let mut why = Why {
            finding: None,
            block: Some(block),
            facts: Vec::new(),
            values: Vec::new(),
            entries: Vec::new(),
            law: Vec::new(),
        };
        for one in trace {
            match one {
                Trace::Answer(at) => why.facts.push(self.fact(assessed, at)),
                Trace::Entry(id) => {
                    let says = self.messages.label(id).unwrap_or_else(|_| id.clone());
                    why.entries.push(EntryTold { id: id.clone(), says });
                }
                Trace::Law(cite) => why.law.extend(self.provision(&assessed.law, cite)),
                Trace::Rule(_) => {}
            }
        }
        why
    }

    fn fact(&self, assessed: &Assessed<'_>, at: &Path) -> FactTold {
        let state = self.known(&assessed.walk, at);
        let question = crate::sheets::points::question_at(self.questionnaire, at);
        FactTold {
            at: at.to_string(),
            label: self.place(&assessed.walk, at),
            question: question.map(|question| self.messages.plain(&format!("q-{}", question.id))).unwrap_or_default(),
            said: self.said(&assessed.walk, at),
            state,
            state_says: self.messages.plain(&format!("fact-state--{state}")),
            on: self.profile.said_on(at),
        }
    }

    fn value_told(&self, law: &LawAt<'_>, name: &str, fact: &LawFact) -> ValueTold {
        let label = format!("used--{name}");
        let label = if self.messages.has(&label) { self.messages.plain(&label) } else { name.to_owned() };
        let mut sure = None;
        let says = match fact {
            LawFact::Standing(regime, country) => {
                let standing = law.adequacy(*regime, *country);
                let until = match &standing {
                    Standing::Adequate(decision) | Standing::Conditional(decision) => decision.expiry(),
                    _ => None,
                };
                let until = until.map(|day| self.date(day));
                let args: Vec<(&str, Arg<'_>)> = until.iter().map(|day| ("until", Arg::Text(day))).collect();
                sure = law.basis(*regime, *country).map(|row| Sure {
                    confidence: row.confidence.id(),
                    checked: row.checked,
                    source: row.source.clone(),
                });
                let says = self.messages.text(&standing.message(), &args);
                let regime = self.messages.plain(&format!("regime--{}", regime.id()));
                let args = [
                    ("regime", Arg::Text(&regime)),
                    ("country", Arg::Text(&self.country(*country))),
                    ("standing", Arg::Text(&says)),
                ];
                self.messages.text("why-standing", &args)
            }
            LawFact::Day(day) => self.date(*day),
            LawFact::Period(n, unit) => self.spoken(&Argument::Number(*n, *unit)),
            LawFact::Word(id) => id.clone(),
        };
        ValueTold { name: name.to_owned(), label, says, sure }
    }

    fn provision(&self, law: &LawAt<'_>, cite: &str) -> Option<LawTold> {
        let citation = self.law.citation(cite).ok()?;
        let instrument = self.law.instruments().get(citation.instrument())?;
        Some(LawTold {
            id: cite.to_owned(),
            says: speak::cite(self.law, self.messages, cite).ok()?,
            instrument: self.messages.plain(&format!("{}.full", instrument.message())),
            reference: instrument.reference.clone(),
            from: instrument.in_force.from,
            until: instrument.in_force.last_day(),
            applies: law.day().map(|day| instrument.in_force.holds(day)),
            sure: Sure {
                confidence: instrument.confidence.id(),
                checked: instrument.checked,
                source: instrument.source.clone(),
            },
        })
    }

    fn date(&self, day: Day) -> String {
        self.messages.date(day).unwrap_or_else(|_| day.to_string())
    }

    fn spoken(&self, argument: &Argument) -> String {
        speak::value(self.messages, self.law, argument).map(|phrase| phrase.plain()).unwrap_or_default()
    }

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
        let mut lines =
            vec![line(0, format!("{severity}: {}", finding.says)), line(1, format!("{state} [{}]", finding.id))];
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
        self.messages.text(if waiver.lapsed { "waiver-lapsed" } else { "waiver-stands" }, &args)
    }

    fn sure_lines(&self, sure: &Sure) -> [Line; 2] {
        let words = self.messages.plain(&format!("confidence--{}", sure.confidence));
        let checked = self.date(sure.checked);
        let args = [("sure", Arg::Text(&words)), ("day", Arg::Text(&checked))];
        let source = self.messages.text("why-source", &[("text", Arg::Text(&sure.source))]);
        [Line { depth: 2, text: self.messages.text("out-law-sure", &args) }, Line { depth: 2, text: source }]
    }
}

/// The end of the message that names a weight.
pub fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Hint => "hint",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}
