//! The program `anlage`: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(anlage::commands::run(std::env::args_os()) as u8)
}
