//! Findings: what one rule says about one thing, with everything somebody needs to follow or to mend it.
//!
//! Rules make them, `sheets/grade.rs` weighs them, commands and screens show them. What must never happen here: a
//! word of any language, and a remedy that more than one answer could be.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::regimes::Governing;
use crate::day::Day;
use crate::dossier::{Chosen, Field, Reader};
use crate::id::{Id, Path};
use crate::law::{Country, Regime};
use crate::quantity::Unit;

/// What a rule says about this dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The rule is met.
    Met,
    /// The rule is not met.
    NotMet,
    /// The rule does not concern this dossier.
    NotApplicable,
    /// Facts are missing; these questions would settle it.
    CannotTell(Vec<Path>),
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Room for judgement; worth a thought.
    Hint,
    /// Usually wrong.
    Warning,
    /// Wrong; a final document is refused.
    Error,
}

impl Severity {
    /// Its name in messages, groups, records and fingerprints.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// What one rule found about one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule; its message is `finding-<rule>`, its remedy `remedy-<rule>`.
    pub rule: &'static str,
    /// The rule and what it looked at: the key of a waiver.
    pub key: String,
    /// How much it weighs if it is not met.
    pub severity: Severity,
    /// What it says.
    pub verdict: Verdict,
    /// The law behind it, as citation ids; [`Finding::cited`] has them in the law that the set is about.
    pub cites: Vec<Cow<'static, str>>,
    /// Which of the ways of its message fits, where it has several.
    pub way: &'static str,
    /// The law that the set is about.
    pub governing: Governing,
    /// What was read.
    pub read: Vec<Path>,
    /// What it is about, for its message.
    pub name: Option<Name>,
    /// What the rule used: every answer it read, and the law it compared them with.
    pub values: Vec<Used>,
    /// What would settle it, where only one thing would.
    pub fix: Option<Fix>,
    /// The answer that is at fault, where it is not the last that was read.
    pub cause: Option<Path>,
}

/// What a finding is about, in the words of whoever said it or of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// What a person typed: the name of a company, a place in a text.
    Said(String),
    /// A part of a text that people wrote in several languages, by language; the reader's own is shown.
    Words(BTreeMap<String, String>),
    /// Entries of lists, in their order.
    Entries(Vec<Chosen>),
    /// A measure; the words of an own one by language.
    Measure(Id, BTreeMap<String, String>),
    /// Measures of the catalogue, in their order.
    Measures(Vec<Id>),
    /// Several things of different kinds, in their order.
    Several(Vec<Self>),
    /// Something of one among others: data of one group.
    Of(Box<Self>, Box<Self>),
    /// Two periods that were compared, in the order in which the message names their places.
    Periods([(u32, Unit); 2]),
    /// Two intervals that were compared, in that order too.
    Intervals([(u32, Unit); 2]),
}

impl Name {
    /// A part of a text, in its language where that is known.
    pub(super) fn part(language: Option<&String>, part: String) -> Self {
        match language {
            Some(language) => Self::Words([(language.clone(), part)].into()),
            None => Self::Said(part),
        }
    }

    /// The same part in another language, where both say it.
    pub(super) fn also(&mut self, language: Option<&String>, part: &str) {
        if let (Self::Words(parts), Some(language)) = (self, language) {
            parts.entry(language.clone()).or_insert_with(|| part.to_owned());
        }
    }

    /// One measure of the catalogue.
    pub fn measure(id: &str) -> Self {
        Self::Measures(Id::new(id).into_iter().collect())
    }
}

/// One thing that a rule used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Used {
    /// A stable name: the id of the question, or what the law says.
    pub name: String,
    /// Where it comes from.
    pub from: Source,
}

/// Where something that a rule used comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// The answer at this place.
    Answer(Path),
    /// The law on the day of the document.
    Law(LawFact),
}

/// Something that the law says on the day of the document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LawFact {
    /// How a country stands under a regime; [`crate::law::LawAt::adequacy`] says it.
    Standing(Regime, Country),
    /// A day from which something applies.
    Day(Day),
    /// A period.
    Period(u32, Unit),
    /// A row of the list of phrases, by its id.
    Phrase(String),
}

/// The one change of the answers that settles a finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fix {
    /// Answer with this choice.
    Choose {
        /// Where.
        at: Path,
        /// The choice.
        choice: Id,
    },
    /// Answer with yes or no.
    Say {
        /// Where.
        at: Path,
        /// Yes or no.
        yes: bool,
    },
    /// Answer with this number and unit.
    Number {
        /// Where.
        at: Path,
        /// The number and its unit.
        is: (u32, Unit),
    },
    /// Choose this as well.
    Add {
        /// Where.
        at: Path,
        /// The choice.
        choice: Id,
    },
    /// No longer choose this.
    Drop {
        /// Where.
        at: Path,
        /// The choice.
        choice: Id,
    },
    /// No longer claim this measure.
    Withdraw {
        /// The question that asks for its control.
        control: Path,
        /// The measure.
        measure: Id,
    },
}

impl Fix {
    /// Where the answers change.
    pub fn at(&self) -> &Path {
        match self {
            Self::Choose { at, .. }
            | Self::Say { at, .. }
            | Self::Number { at, .. }
            | Self::Add { at, .. }
            | Self::Drop { at, .. } => at,
            Self::Withdraw { control, .. } => control,
        }
    }
}

impl Finding {
    /// What a rule says about the whole set, after reading this.
    pub fn whole(
        rule: &'static str,
        severity: Severity,
        cites: &'static [&'static str],
        verdict: Verdict,
        read: &Reader,
    ) -> Self {
        let used = |at: &Path| Used { name: question(at).to_owned(), from: Source::Answer(at.clone()) };
        Self {
            rule,
            key: rule.to_owned(),
            severity,
            verdict,
            cites: cites.iter().copied().map(Cow::Borrowed).collect(),
            way: "",
            governing: Governing::Gdpr,
            read: read.read().to_vec(),
            name: None,
            values: read.read().iter().map(used).collect(),
            fix: None,
            cause: None,
        }
    }

    /// Notes what was read besides.
    pub fn also(&mut self, read: &Reader) {
        for at in read.read().iter().filter(|at| !self.read.contains(at)).cloned().collect::<Vec<_>>() {
            self.values.push(Used { name: question(&at).to_owned(), from: Source::Answer(at.clone()) });
            self.read.push(at);
        }
    }

    /// The law behind it, as citation ids of the law that the set is about: under the Swiss Act or the UK GDPR alone
    /// at least its provision on the contract.
    pub fn cited(&self) -> Vec<String> {
        let mut cited: Vec<String> = Vec::new();
        for cite in self.cites.iter().filter_map(|cite| self.governing.cite(cite)) {
            if !cited.contains(&cite) {
                cited.push(cite);
            }
        }
        if cited.is_empty() && self.governing != Governing::Gdpr {
            cited.push(self.governing.contract().to_owned());
        }
        cited
    }

    /// The same about one thing: a row, a group, a measure, a place in a text.
    #[must_use]
    pub fn about(mut self, thing: &str) -> Self {
        self.key = format!("{}/{thing}", self.rule);
        self
    }

    /// Named after what somebody typed, if it is known.
    #[must_use]
    pub fn said(mut self, name: &Field<String>) -> Self {
        self.name = name.value().cloned().map(Name::Said);
        self
    }

    /// Named.
    #[must_use]
    pub fn named(mut self, name: Name) -> Self {
        self.name = Some(name);
        self
    }

    /// With what the law says.
    #[must_use]
    pub fn law(mut self, name: &str, fact: LawFact) -> Self {
        let used = Used { name: name.to_owned(), from: Source::Law(fact) };
        if !self.values.contains(&used) {
            self.values.push(used);
        }
        self
    }

    /// With the law that stands behind it here.
    #[must_use]
    pub fn citing<C: Into<Cow<'static, str>>>(mut self, cites: impl IntoIterator<Item = C>) -> Self {
        self.cites.clear();
        for cite in cites {
            let cite = cite.into();
            if !self.cites.contains(&cite) {
                self.cites.push(cite);
            }
        }
        self
    }

    /// Where to go: the answer that is at fault. Only what is not met has one.
    #[must_use]
    pub fn caused_by(mut self, at: Option<&Path>) -> Self {
        if self.verdict == Verdict::NotMet {
            self.cause = at.cloned();
        }
        self
    }

    /// Said in this way.
    #[must_use]
    pub fn way(mut self, way: &'static str) -> Self {
        self.way = way;
        self
    }

    /// With the one change that settles it; only what is not met is mended.
    #[must_use]
    pub fn mended_by(mut self, fix: Option<Fix>) -> Self {
        if self.verdict == Verdict::NotMet {
            self.fix = fix;
        }
        self
    }
}

/// The question at a place: in a row the field, in a cell the question that is asked for each.
fn question(at: &Path) -> &str {
    let mut parts = at.parts();
    match (parts.next(), parts.next(), parts.next()) {
        (_, Some(_row), Some(field)) => field,
        (Some(question), ..) => question,
        _ => at.as_str(),
    }
}

/// Met, not met, out of the question because nothing was asked, or cannot tell.
pub fn settled(met: Option<bool>, read: &Reader) -> Verdict {
    match met {
        Some(true) => Verdict::Met,
        Some(false) => Verdict::NotMet,
        None if read.missing().is_empty() => Verdict::NotApplicable,
        None => Verdict::CannotTell(read.missing()),
    }
}
