//! A disk in memory that fails on demand and can lose its power, for tests.
//!
//! It stands in the place of `disk::Os`. What must never happen here: being kinder than a real disk. What was
//! not synced may be lost after a power failure, in any combination.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::disk::{Access, Disk, For, Kind, Look};

/// What a name stands for.
#[derive(Clone)]
enum Node {
    File(usize),
    Link(PathBuf),
}

/// A change of names that a folder sync has not made safe yet.
#[derive(Clone)]
enum Change {
    Put(PathBuf, Node),
    Take(PathBuf),
    Move(PathBuf, PathBuf, Node),
}

#[derive(Clone)]
struct Content {
    now: Vec<u8>,
    safe: Vec<u8>,
    mode: u32,
}

#[derive(Default)]
struct State {
    contents: Vec<Content>,
    names: BTreeMap<PathBuf, Node>,
    safe_names: BTreeMap<PathBuf, Node>,
    unsynced: Vec<Change>,
    trace: Vec<&'static str>,
}

/// The disk. Its files all lie in folders that exist.
#[derive(Default)]
pub(super) struct Fake {
    state: RefCell<State>,
    /// The number of the operation that fails, and its error number.
    fail: Cell<Option<(usize, i32)>>,
    /// From this operation on nothing happens any more.
    power_until: Cell<Option<usize>>,
    /// How many renames are refused with the error number, as on Windows.
    busy: Cell<(usize, i32)>,
    pub(super) paused: Cell<Duration>,
    /// The error number of every attempt to give a second name, if this disk has none.
    pub(super) no_links: Cell<i32>,
}

impl Fake {
    pub(super) fn with_file(path: &str, bytes: &[u8]) -> Self {
        let fake = Self::default();
        fake.put(path, bytes, 0o600);
        fake
    }

    /// Puts a file on the disk, safely.
    pub(super) fn put(&self, path: &str, bytes: &[u8], mode: u32) {
        let mut state = self.state.borrow_mut();
        let node = Node::File(state.contents.len());
        state.contents.push(Content { now: bytes.to_vec(), safe: bytes.to_vec(), mode });
        state.names.insert(path.into(), node.clone());
        state.safe_names.insert(path.into(), node);
    }

    pub(super) fn put_link(&self, path: &str, target: &str) {
        let mut state = self.state.borrow_mut();
        state.names.insert(path.into(), Node::Link(target.into()));
        state.safe_names.insert(path.into(), Node::Link(target.into()));
    }

    /// Lets the operation of this number (from 0) fail once.
    pub(super) fn fail(&self, operation: usize, code: i32) {
        self.fail.set(Some((operation, code)));
    }

    /// Lets this many renames fail with a number of Windows.
    pub(super) fn refuse_renames(&self, times: usize, code: i32) {
        self.busy.set((times, code));
    }

    /// Ends the power before the operation of this number.
    pub(super) fn cut_power(&self, operation: usize) {
        self.power_until.set(Some(operation));
    }

    /// The operations so far.
    pub(super) fn trace(&self) -> Vec<&'static str> {
        self.state.borrow().trace.clone()
    }

    /// The files as programs see them: name, content, mode.
    pub(super) fn files(&self) -> BTreeMap<PathBuf, (Vec<u8>, u32)> {
        let state = self.state.borrow();
        let files = state.names.iter().filter_map(|(path, node)| match node {
            Node::File(id) => state.contents.get(*id).map(|it| (path.clone(), (it.now.clone(), it.mode))),
            Node::Link(_) => None,
        });
        files.collect()
    }

    /// The content of one file as programs see it.
    pub(super) fn content(&self, path: &str) -> Option<Vec<u8>> {
        self.files().remove(Path::new(path)).map(|(bytes, _)| bytes)
    }

    /// Everything that a file may hold after the power failed: each selection of the unsynced changes of names,
    /// and of unsynced contents nothing, half or all.
    pub(super) fn after_power_loss(&self, path: &str) -> Vec<Option<Vec<u8>>> {
        let state = self.state.borrow();
        assert!(state.unsynced.len() < 12, "too many unsynced changes to try them all");
        let mut outcomes = Vec::new();
        for selection in 0..1u32 << state.unsynced.len() {
            let mut names = state.safe_names.clone();
            for (index, change) in state.unsynced.iter().enumerate() {
                if selection & (1 << index) != 0 {
                    apply(&mut names, change);
                }
            }
            let Some(Node::File(id)) = names.get(Path::new(path)) else {
                outcomes.push(None);
                continue;
            };
            let Content { now, safe, .. } = state.contents[*id].clone();
            if now != safe {
                let half = now.len() / 2;
                outcomes.push(Some(now.iter().copied().take(half).collect()));
                outcomes.push(Some(now));
            }
            outcomes.push(Some(safe));
        }
        outcomes
    }

    /// Every set of names that the disk may show after the power failed.
    pub(super) fn names_after_power_loss(&self) -> Vec<Vec<PathBuf>> {
        let state = self.state.borrow();
        let shown = |selection: u32| {
            let mut names = state.safe_names.clone();
            for (index, change) in state.unsynced.iter().enumerate() {
                if selection & (1 << index) != 0 {
                    apply(&mut names, change);
                }
            }
            names.into_keys().collect()
        };
        (0..1u32 << state.unsynced.len()).map(shown).collect()
    }

    /// Counts the operation, and lets it fail if it is its turn.
    fn step(&self, name: &'static str) -> io::Result<()> {
        let mut state = self.state.borrow_mut();
        let number = state.trace.len();
        state.trace.push(name);
        if self.power_until.get().is_some_and(|end| number >= end) {
            return Err(io::Error::from_raw_os_error(5));
        }
        match self.fail.get() {
            Some((operation, code)) if operation == number => Err(io::Error::from_raw_os_error(code)),
            _ => Ok(()),
        }
    }

    fn change(&self, change: Change) {
        let mut state = self.state.borrow_mut();
        apply(&mut state.names, &change);
        state.unsynced.push(change);
    }

    fn node(&self, path: &Path) -> io::Result<Node> {
        self.state.borrow().names.get(path).cloned().ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

fn apply(names: &mut BTreeMap<PathBuf, Node>, change: &Change) {
    match change {
        Change::Put(path, node) => drop(names.insert(path.clone(), node.clone())),
        Change::Take(path) => drop(names.remove(path)),
        Change::Move(from, to, node) => {
            names.remove(from);
            names.insert(to.clone(), node.clone());
        }
    }
}

impl Disk for Fake {
    type File = usize;

    fn windows(&self) -> bool {
        self.busy.get().1 != 0
    }

    fn look(&self, path: &Path) -> io::Result<Look> {
        self.step("look")?;
        let state = self.state.borrow();
        let node = state.names.get(path).ok_or(io::ErrorKind::NotFound)?;
        let (kind, len, mode) = match node {
            Node::File(id) => (Kind::File, state.contents[*id].now.len() as u64, state.contents[*id].mode),
            Node::Link(_) => (Kind::Link, 0, 0o777),
        };
        let access = Access { mode, user: 0, group: 0 };
        Ok(Look { kind, len, read_only: mode & 0o222 == 0, names: 1, access })
    }

    fn link_target(&self, path: &Path) -> io::Result<PathBuf> {
        self.step("link_target")?;
        match self.node(path)? {
            Node::Link(target) => Ok(target),
            Node::File(_) => Err(io::ErrorKind::InvalidInput.into()),
        }
    }

    fn read(&self, path: &Path, _: u64) -> io::Result<Vec<u8>> {
        self.step("read")?;
        match self.node(path)? {
            Node::File(id) => Ok(self.state.borrow().contents[id].now.clone()),
            Node::Link(_) => Err(io::ErrorKind::InvalidInput.into()),
        }
    }

    fn try_writing(&self, path: &Path) -> io::Result<()> {
        self.step("try_writing")?;
        self.node(path).map(drop)
    }

    fn create(&self, path: &Path, readers: For) -> io::Result<usize> {
        self.step("create")?;
        if self.node(path).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        let id = self.state.borrow().contents.len();
        let mode = if readers == For::Owner { 0o600 } else { 0o644 };
        self.state.borrow_mut().contents.push(Content { now: Vec::new(), safe: Vec::new(), mode });
        self.change(Change::Put(path.to_path_buf(), Node::File(id)));
        Ok(id)
    }

    fn give(&self, file: &usize, access: Access) -> io::Result<()> {
        self.step("give")?;
        self.state.borrow_mut().contents[*file].mode = access.mode;
        Ok(())
    }

    fn write(&self, file: &mut usize, bytes: &[u8]) -> io::Result<()> {
        // A write that fails has written a part, as on a full disk.
        let done = self.step("write");
        let length = if done.is_ok() { bytes.len() } else { bytes.len() / 2 };
        self.state.borrow_mut().contents[*file].now = bytes.iter().copied().take(length).collect();
        done
    }

    fn sync(&self, file: &usize) -> io::Result<()> {
        self.step("sync")?;
        let mut state = self.state.borrow_mut();
        let content = &mut state.contents[*file];
        content.safe.clone_from(&content.now);
        Ok(())
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step("rename")?;
        let (times, code) = self.busy.get();
        if times > 0 {
            self.busy.set((times - 1, code));
            return Err(io::Error::from_raw_os_error(code));
        }
        let node = self.node(from)?;
        self.change(Change::Move(from.to_path_buf(), to.to_path_buf(), node));
        Ok(())
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.step("link")?;
        // 18: the two lie on different drives, which a folder does not.
        let other_drive = from.parent() != to.parent();
        if self.no_links.get() != 0 && (self.no_links.get() != 18 || other_drive) {
            return Err(io::Error::from_raw_os_error(self.no_links.get()));
        }
        let node = self.node(from)?;
        if self.node(to).is_ok() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.change(Change::Put(to.to_path_buf(), node));
        Ok(())
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        self.step("remove")?;
        self.node(path)?;
        self.change(Change::Take(path.to_path_buf()));
        Ok(())
    }

    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        self.step("sync_folder")?;
        let mut state = self.state.borrow_mut();
        state.safe_names = state.names.clone();
        state.unsynced.clear();
        Ok(())
    }

    fn pause(&self, how_long: Duration) {
        self.paused.set(self.paused.get() + how_long);
    }
}
