//! stub
use super::{Exit, Failed, Outside};
pub(super) fn run(_: &Outside, _: &clap::ArgMatches) -> Result<Exit, Failed> {
    Ok(Exit::Unexpected)
}
