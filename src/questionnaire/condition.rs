//! Conditions: small, total, three-valued.
//!
//! A condition says when a question is asked. It names earlier questions only, so one pass in reading order
//! settles everything. What must never happen here: a condition that is true or false because a fact is
//! missing (it is undetermined then).

use serde::Deserialize;

use crate::id::Id;

/// When a question is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub enum Condition {
    /// Always.
    #[default]
    Always,
    /// The answer is one of these: a choice, `yes` or `no`, a country code.
    Is(Id, Vec<String>),
    /// At least one of these is among the answers.
    Has(Id, Vec<String>),
    /// At least one chosen entry carries this tag.
    Tagged(Id, Id),
    /// The question was answered with a value.
    Answered(Id),
    /// In at least one row of the list.
    AnyRow(Id, Box<Condition>),
    /// In every row of the list.
    AllRows(Id, Box<Condition>),
    /// A registered function of answers and law.
    Fact(Id),
    /// All of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this; refused by the loader around anything that may be closed.
    Not(Box<Condition>),
}

/// The three values of Kleene's logic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// True.
    Yes,
    /// False.
    No,
    /// Not settled by what is known.
    Undetermined,
}

impl Truth {
    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Undetermined,
        }
    }

    /// At least one.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::Yes, _) | (_, Self::Yes) => Self::Yes,
            (Self::No, Self::No) => Self::No,
            _ => Self::Undetermined,
        }
    }

    /// The opposite.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Undetermined => Self::Undetermined,
        }
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl Condition {
    /// Calls `visit` with this condition and every condition inside it.
    pub fn each(&self, visit: &mut dyn FnMut(&Condition)) {
        visit(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.each(visit)),
            Self::Not(part) | Self::AnyRow(_, part) | Self::AllRows(_, part) => part.each(visit),
            Self::Always | Self::Is(..) | Self::Has(..) | Self::Tagged(..) | Self::Answered(_) | Self::Fact(_) => {}
        }
    }

    /// The question this leaf asks about; facts name theirs elsewhere.
    pub fn leaf(&self) -> Option<&Id> {
        match self {
            Self::Is(question, _)
            | Self::Has(question, _)
            | Self::Tagged(question, _)
            | Self::Answered(question)
            | Self::AnyRow(question, _)
            | Self::AllRows(question, _) => Some(question),
            Self::Always | Self::Fact(_) | Self::All(_) | Self::Any(_) | Self::Not(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Undetermined as U, Yes};

    #[track_caller]
    fn check(a: Truth, b: Truth, and: Truth, or: Truth) {
        assert_eq!((a.and(b), a.or(b)), (and, or), "{a:?} {b:?}");
        assert_eq!((b.and(a), b.or(a)), (and, or), "{b:?} {a:?}");
        assert_eq!(a.and(b).negate(), a.negate().or(b.negate()));
    }

    #[test]
    fn conditions_follow_kleene() {
        check(Yes, Yes, Yes, Yes);
        check(Yes, No, No, Yes);
        check(Yes, U, U, Yes);
        check(No, No, No, No);
        check(No, U, No, U);
        check(U, U, U, U);
    }
}
