//! The list of phrases: what is looked for in people's own words.
//!
//! Why, and what to write instead, is the message `phrase--<id>`. A phrase that has a good use is not here, or is only
//! looked for alone. What must never happen here: a phrase of the program's own sentences.

mod law;
mod said;

/// What is wrong with a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Cites law that no longer applies, or is now something else.
    Repealed,
    /// Names a basis for transfers that is gone.
    Transfer,
    /// Names a party as no law or not this document does.
    Party,
    /// Leaves open what it covers.
    CatchAll,
    /// Names a measure and says nothing about it.
    Label,
    /// Names technology that no longer protects.
    Obsolete,
    /// Refers to another document instead of saying it.
    Reference,
    /// Announces changes by a web page alone.
    WebPage,
    /// Names a kind of service instead of the subject matter.
    Subject,
    /// Lets the contractor use the data for itself; looked for where the sentence does not deny it.
    OwnUse,
    /// Excludes liability; looked for in the same way.
    Liability,
    /// Makes the contractor a controller; no wording alone does.
    Controller,
    /// Holds data back until somebody pays.
    Lien,
    /// Allows inspections only when something has happened.
    Audits,
    /// Has breaches wait until something else is done.
    Breach,
    /// Has the client hear of new sub-processors when they are there already.
    Afterwards,
    /// Permits private devices.
    Devices,
    /// Leaves people unbound who work with the data.
    Unbound,
    /// Has several people share an account.
    Shared,
    /// Lets a machine decide alone.
    Machine,
    /// Speaks of statutory health insurance; no wording alone is enough either.
    Care,
}

/// One row of the list.
#[derive(Debug)]
pub(super) struct Phrase {
    /// Its reason is `phrase--<id>`.
    pub(super) id: &'static str,
    /// What is wrong with it.
    pub(super) kind: Kind,
    /// The wordings.
    pub(super) find: &'static [&'static str],
    /// Only in texts of this language; none for every language.
    pub(super) language: Option<&'static str>,
    /// Only where the parties have these names.
    pub(super) roles: Option<&'static str>,
    /// Only if it is the whole text, or a whole line of it.
    pub(super) alone: bool,
    /// A catch-all that leaves measures open as well.
    pub(super) measures: bool,
    /// The law that stands where the phrase is; none for the law of the rule.
    pub(super) law: &'static [&'static str],
}

const fn any(id: &'static str, kind: Kind, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind, find, language: None, roles: None, alone: false, measures: false, law: &[] }
}

/// Law that is gone, and the law that is there instead.
const fn gone(id: &'static str, law: &'static [&'static str], find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind: Kind::Repealed, find, language: None, roles: None, alone: false, measures: false, law }
}

const fn in_language(id: &'static str, kind: Kind, language: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind, find, language: Some(language), roles: None, alone: false, measures: false, law: &[] }
}

const fn open_end(id: &'static str, language: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase {
        id,
        kind: Kind::CatchAll,
        find,
        language: Some(language),
        roles: None,
        alone: false,
        measures: true,
        law: &[],
    }
}

const fn alone(id: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind: Kind::Label, find, language: None, roles: None, alone: true, measures: false, law: &[] }
}

const fn named(id: &'static str, roles: &'static str, find: &'static [&'static str]) -> Phrase {
    Phrase { id, kind: Kind::Party, find, language: None, roles: Some(roles), alone: false, measures: false, law: &[] }
}

/// The lists: law that is gone, and everything else.
pub(super) fn phrases() -> impl Iterator<Item = &'static Phrase> + Clone {
    law::PHRASES.iter().chain(said::PHRASES)
}
