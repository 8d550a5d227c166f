//! Why: what stands behind a finding or behind a printed block, down to the article.
//!
//! One value that `explain` writes as JSON and prints, and that the screens show. What must never happen here: law
//! without its source, its certainty and the day it was checked, and a fact without its state.

use super::told::{
    BlockTold, EntryTold, FactTold, FindingTold, LawTold, Sure, ValueTold, WaiverState, WaiverTold, Why,
};
use crate::assess::Assessed;
use crate::day::Day;
use crate::describe::Describe;
use crate::i18n::Arg;
use crate::id::Path;
use crate::law::{LawAt, Standing};
use crate::profile::Value;
use crate::rules::finding::{Fix, LawFact, Source};
use crate::rules::{Finding, Verdict};
use crate::sheets::block::{Argument, Trace};
use crate::sheets::grade::place_of;
use crate::sheets::speak;
use crate::sheets::waive::{Waived, may_be_waived, waived};

impl Describe<'_> {
    /// A finding with its state, its waiver and its remedy.
    pub fn finding_told(&self, assessed: &Assessed<'_>, finding: &Finding) -> FindingTold {
        let (mut says, remedy) = self.finding(finding);
        let waiver = waived(assessed.profile, &assessed.law, finding);
        let state = match (&finding.verdict, waiver) {
            (Verdict::NotMet | Verdict::CannotTell(_), Waived::Yes(_)) => "waived",
            (Verdict::NotMet, _) => "not-met",
            (Verdict::CannotTell(_), _) => "cannot-tell",
            (Verdict::Met, _) => "met",
            (Verdict::NotApplicable, _) => "not-applicable",
        };
        if matches!(state, "met" | "not-applicable") {
            // The words of a finding say what is wrong; here nothing is.
            says = self.messages.text(&format!("why-rule--{state}"), &[("text", Arg::Text(&finding.key))]);
        }
        let told = |waiver: &crate::profile::Waiver, state| WaiverTold {
            reason: waiver.reason.clone(),
            by: waiver.by.clone(),
            on: waiver.on,
            state,
        };
        let questions = match &finding.verdict {
            Verdict::CannotTell(questions) => questions.as_slice(),
            _ => &[],
        };
        let question = |at: &Path| crate::describe::card::QuestionTold {
            at: at.to_string(),
            says: self.place(&assessed.walk, at),
        };
        FindingTold {
            id: finding.key.clone(),
            rule: finding.rule,
            severity: finding.severity.id(),
            state,
            says,
            remedy,
            law: self.cites(finding.cited()),
            at: place_of(finding, &assessed.walk).map(ToString::to_string),
            questions: questions.iter().map(question).collect(),
            fix: finding.fix.as_ref().map(|fix| self.fix(assessed, fix)),
            waivable: may_be_waived(finding),
            waiver: match waiver {
                Waived::No => None,
                Waived::Yes(waiver) => Some(told(waiver, WaiverState::Stands)),
                Waived::Lapsed(waiver) => Some(told(waiver, WaiverState::Lapsed)),
                Waived::Empty(waiver) => Some(told(waiver, WaiverState::SaysNothing)),
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
            law: finding.cited().iter().filter_map(|cite| self.provision(&assessed.law, cite)).collect(),
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
            LawFact::Phrase(id) => self.messages.plain(&format!("phrase--{id}")),
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

    pub(super) fn date(&self, day: Day) -> String {
        self.messages.date(day).unwrap_or_else(|_| day.to_string())
    }

    fn spoken(&self, argument: &Argument) -> String {
        speak::value(self.messages, self.law, argument).map(|phrase| phrase.plain()).unwrap_or_default()
    }
}
