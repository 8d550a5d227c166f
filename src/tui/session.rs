//! An opened profile: its answers, what can be taken back, and how much of it is on the disk.
//!
//! Every change goes through [`Session::try_edits`] and [`Session::commit`], so that what it sets aside is known
//! before. What must never happen here: a change without a save effect.

mod held;

use std::path::PathBuf;

use held::Held;

use crate::assess::{Assessed, Engine};
use crate::day::Day;
use crate::id::{Id, Path};
use crate::interview::Standing;
use crate::interview::edit::{self, Edit};
use crate::interview::progress::{Progress, progress};
use crate::profile::Profile;
use crate::tui::effect::ReadOnly;

/// The most answers that can be taken back.
const STEPS: usize = 200;

/// An opened profile.
#[derive(Debug)]
pub struct Session<'e> {
    engine: &'e Engine,
    /// The file.
    pub path: PathBuf,
    /// The name of the file without its ending.
    pub name: String,
    /// Why it can only be read, if so.
    pub read_only: Option<ReadOnly>,
    held: Held<'e>,
    undo: Vec<Profile>,
    redo: Vec<Profile>,
    /// The number of the last save effect.
    pub sent: u64,
    /// The number of the last save that came back.
    pub saved: u64,
    /// Counts changes, so that what is computed from the profile knows its age.
    pub revision: u64,
}

/// Edits that were tried on a copy.
#[derive(Debug)]
pub struct Tried<'e> {
    held: Held<'e>,
    /// What they would set aside.
    pub closes: Vec<Path>,
    /// The row or own entry that the last one made.
    pub made: Option<Id>,
    /// Needed questions that are asked after it and were not before.
    pub grown: Vec<Path>,
}

/// Why edits cannot be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotTried {
    /// The place does not take this; a fault of the program.
    Refused(String),
    /// The day lies before the law data begin.
    BeforeFloor(Day),
    /// The profile can only be read.
    ReadOnly,
}

impl<'e> Session<'e> {
    /// Opens a profile; `None` if its day lies before the law data begin.
    pub fn new(engine: &'e Engine, path: PathBuf, profile: Profile, read_only: Option<ReadOnly>) -> Option<Self> {
        let held = Held::new(engine, profile).ok()?;
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Some(Self {
            engine,
            path,
            name,
            read_only,
            held,
            undo: Vec::new(),
            redo: Vec::new(),
            sent: 0,
            saved: 0,
            revision: 0,
        })
    }

    /// The answers.
    pub fn profile(&self) -> &Profile {
        self.held.profile()
    }

    /// What it is assessed with.
    pub fn engine(&self) -> &'e Engine {
        self.engine
    }

    /// Everything that follows from the answers, worked out once per change.
    pub fn assessed(&self) -> &Assessed<'_> {
        self.held.assessed()
    }

    /// Counts over all questions.
    pub fn progress(&self) -> Progress {
        progress(self.assessed().walk.steps.iter())
    }

    /// Tries edits on a copy.
    pub fn try_edits(&self, edits: Vec<Edit>, today: Day) -> Result<Tried<'e>, NotTried> {
        if self.read_only.is_some() {
            return Err(NotTried::ReadOnly);
        }
        let mut profile = self.profile().clone();
        let mut made = None;
        for edit in edits {
            let edited = edit::apply(&self.engine.questionnaire, &profile, edit, today)
                .map_err(|refused| NotTried::Refused(refused.to_string()))?;
            profile = edited.profile;
            made = edited.made.or(made);
        }
        let held = self.hold(profile)?;
        let (before, after) = (self.assessed(), held.assessed());
        let closes = edit::closes(&before.walk, &after.walk).into_iter().cloned().collect();
        let grown = after
            .walk
            .asked()
            .filter(|step| step.question.need == crate::questionnaire::Need::Final && !step.has_answer())
            .filter(|step| step.row.is_none())
            .filter(|step| before.walk.step(&step.path).is_none_or(|earlier| earlier.standing != Standing::Asked))
            .map(|step| step.path.clone())
            .collect();
        Ok(Tried { held, closes, made, grown })
    }

    /// A whole profile in place of this one, as one change that can be taken back.
    pub fn try_profile(&self, profile: Profile) -> Result<Tried<'e>, NotTried> {
        Ok(Tried { held: self.hold(profile)?, closes: Vec::new(), made: None, grown: Vec::new() })
    }

    fn hold(&self, profile: Profile) -> Result<Held<'e>, NotTried> {
        Held::new(self.engine, profile).map_err(|before| NotTried::BeforeFloor(before.floor.day))
    }

    /// Makes tried edits; the save effect's number is counted up.
    pub fn commit(&mut self, tried: Tried<'e>) -> u64 {
        let before = std::mem::replace(&mut self.held, tried.held).into_profile();
        self.undo.push(before);
        if self.undo.len() > STEPS {
            self.undo.remove(0);
        }
        self.redo.clear();
        self.changed()
    }

    /// Takes back the last change.
    pub fn undo(&mut self) -> Option<u64> {
        let earlier = self.hold(self.undo.last()?.clone()).ok()?;
        self.undo.pop();
        self.redo.push(std::mem::replace(&mut self.held, earlier).into_profile());
        Some(self.changed())
    }

    /// Makes it again.
    pub fn redo(&mut self) -> Option<u64> {
        let later = self.hold(self.redo.last()?.clone()).ok()?;
        self.redo.pop();
        self.undo.push(std::mem::replace(&mut self.held, later).into_profile());
        Some(self.changed())
    }

    /// The profile as it goes on at another place. A newer questionnaire may have asked more than is known here; what
    /// it says beyond that is kept and named as a problem, and the profile no longer claims to follow it.
    pub fn to_go_on(&self) -> Profile {
        let mut profile = self.profile().clone();
        if self.engine.questionnaire.is_older_than(&profile.questionnaire) {
            profile.questionnaire.clone_from(&self.engine.questionnaire.version);
        }
        profile
    }

    /// Everything is on the disk, at another place than before.
    pub fn moved(&mut self, path: PathBuf) {
        // Only the version of the questionnaire differs; its day was good before.
        if let Ok(held) = self.hold(self.to_go_on()) {
            self.held = held;
        }
        self.name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        self.path = path;
        self.read_only = None;
        self.saved = self.sent;
    }

    /// Whether everything is on the disk.
    pub fn is_saved(&self) -> bool {
        self.saved == self.sent
    }

    fn changed(&mut self) -> u64 {
        self.revision += 1;
        self.sent += 1;
        self.sent
    }
}
