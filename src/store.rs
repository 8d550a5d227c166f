//! The disk: profiles read and saved without loss, exports written whole, locks, drafts, leftovers,
//! folders, and profiles renamed, archived and deleted.
//!
//! It stands beside the flow, called by `commands` only, and is the only code of the crate that touches the
//! disk. It knows paths and bytes; what the bytes mean is the caller's business.
//!
//! What must never happen here:
//!
//! * a file that holds anything but its complete old or its complete new content, whatever fails in between;
//! * "saved" before the bytes would survive a power failure;
//! * overwriting what somebody else wrote since the file was read, or what nobody understood;
//! * a file with answers in it that other users can read, or that is left behind unnoticed;
//! * reading the environment or the clock (the standard folders come from `directories`).

mod atomic;
mod backup;
mod decode;
mod disk;
mod draft;
mod export;
mod folders;
mod fresh;
mod library;
mod lock;
mod read;
mod retry;
mod save;
mod shelf;
mod sweep;
mod trash;
mod versions;

#[cfg(test)]
mod fake;

pub use atomic::{Failure, Kept, Step};
pub use backup::{backup_of, backup_path};
pub use decode::{NotText, decode};
pub use disk::Kind;
pub use draft::{Draft, DraftError, MoveDraftError, forget_draft, move_draft, read_draft, save_draft};
pub use export::{ExportError, Written, export_file};
pub use folders::{FolderError, Folders, ensure_folder, ensure_private_folder, typed_path};
pub use fresh::MoveError;
pub use library::{Entry, Library, entry_of, siblings};
pub use lock::{Lock, LockError, LockGuard, lock};
pub use read::{LIMIT, Loaded, ReadError, head, read};
pub use save::{Difference, SaveError, Saved, save, save_private};
pub use shelf::{CopyError, archive, copy, create, create_at, create_named, create_numbered, free, rename, unarchive};
pub use sweep::{Swept, leftovers, remove, sweep, sweep_beside};
pub use trash::{Trashed, erase, trash, trashed, untrash};
pub use versions::{keep_version, move_versions, versions};
