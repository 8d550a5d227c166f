//! A profile and everything that follows from it, kept together as long as the profile does not change.
//!
//! A screen asks a dozen times per key what follows from the answers; it is worked out once per change. What must never
//! happen here: a profile that changes beside its assessment.

use std::fmt;

use crate::assess::{Assessed, Engine};
use crate::law::BeforeFloor;
use crate::profile::Profile;

/// What is assessed, and with what.
#[derive(Debug)]
struct Subject<'e> {
    engine: &'e Engine,
    profile: Profile,
}

self_cell::self_cell!(
    struct Cell<'e> {
        owner: Subject<'e>,
        #[covariant]
        dependent: Assessed,
    }
);

/// A profile that was assessed.
pub(super) struct Held<'e>(Cell<'e>);

impl<'e> Held<'e> {
    /// Assesses a profile; fails if its day lies before the law data begin.
    pub(super) fn new(engine: &'e Engine, profile: Profile) -> Result<Self, BeforeFloor> {
        let subject = Subject { engine, profile };
        Cell::try_new(subject, |subject| Assessed::new(subject.engine, &subject.profile)).map(Self)
    }

    /// The answers.
    pub(super) fn profile(&self) -> &Profile {
        &self.0.borrow_owner().profile
    }

    /// Everything that follows from them.
    pub(super) fn assessed(&self) -> &Assessed<'_> {
        self.0.borrow_dependent()
    }

    /// The answers alone.
    pub(super) fn into_profile(self) -> Profile {
        self.0.into_owner().profile
    }
}

impl fmt::Debug for Held<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Held").field(self.profile()).finish()
    }
}
