//! The command `export` beyond one document: JSON, one file per sheet, many profiles, and what must not get out.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests start the program and look at files"
)]

mod common;
#[path = "export/json.rs"]
mod json;
#[path = "export/many.rs"]
mod many;
#[path = "common/program.rs"]
mod program;
#[cfg(unix)]
#[path = "common/pty.rs"]
mod pty;
#[path = "../src/export/pdf/tests/reader.rs"]
#[cfg(feature = "pdf")]
mod reader;
#[path = "export/schema.rs"]
mod schema;
#[path = "export/shells.rs"]
mod shells;
#[path = "export/split.rs"]
mod split;
#[path = "export/traces.rs"]
mod traces;
