//! How bytes leave the program: to standard output, or into a file whose fate is told in one line.
//!
//! What must never happen here: a file overwritten without being asked, and nothing where something was asked for.

use std::io::Write;
use std::path::Path;

use serde::Serialize;

use super::{Exit, Failed, cause, print_line};
use crate::i18n::{Arg, Messages};
use crate::profile::read::begins_like_one;
use crate::store::{self, ExportError, Written};

/// Bytes on standard output.
pub(super) fn standard(bytes: &[u8]) -> Result<(), Failed> {
    let mut out = std::io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| Failed::output(&error))
}

/// A value for other programs, on standard output.
pub(super) fn json(value: &impl Serialize) -> Result<(), Failed> {
    print_line(&serde_json::to_string_pretty(value).map_err(Failed::internal)?);
    Ok(())
}

/// Why a document is not in its file.
pub(super) enum NotWritten {
    /// Another file is in the way.
    InTheWay,
    /// Anything else, with its remedy.
    Failed(Failed),
}

impl NotWritten {
    /// What the user of a command is told.
    pub(super) fn failed(self, path: &Path) -> Failed {
        match self {
            Self::InTheWay => Failed::new("exists", Exit::Conflict, vec![("path", path.display().to_string())]),
            Self::Failed(failed) => failed,
        }
    }
}

/// So many bytes tell whether a file is a profile.
const HEAD: u64 = 256;

/// A document in its file, and the line that says under a name whether it is new, replaced or was there already.
pub(super) fn document(
    messages: &Messages,
    path: &Path,
    shown: &str,
    bytes: &[u8],
    replace: bool,
) -> Result<String, NotWritten> {
    // Answers of somebody: no document replaces them, whatever was allowed.
    if replace && store::head(path, HEAD).is_ok_and(|head| begins_like_one(&head)) {
        return Err(NotWritten::Failed(Failed::write(path, "profile")));
    }
    let written = store::export_file(path, bytes, replace).map_err(|error| match error {
        ExportError::Exists { .. } | ExportError::Link { .. } => NotWritten::InTheWay,
        other => NotWritten::Failed(Failed::write(path, cause::of_export(&other))),
    })?;
    let id = match written {
        Written::New => "out-written",
        Written::Replaced => "out-replaced",
        Written::Unchanged => "out-unchanged",
    };
    Ok(messages.text(id, &[("path", Arg::Text(shown))]))
}
