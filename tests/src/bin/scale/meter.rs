//! Runs one command and writes down what it used.
//!
//! A process begins with the memory of the one that started it, and that counts as its own.
//! So the benchmark, which holds all definitions, starts itself anew, and this small process
//! starts the command.

use std::path::Path;
use std::process::{Command, ExitCode};

pub(crate) use esign_tests::meter::Usage;
use esign_tests::meter::{exit, run as measured};

/// The environment variable with the file to write to. Where it is set, this program is
/// the meter.
pub(crate) const LOG: &str = "ESIGN_SCALE_METER";

/// Runs the command that the arguments name, and ends as it does.
pub(crate) fn run(log: &Path) -> ExitCode {
    exit(metered(log))
}

fn metered(log: &Path) -> Result<u8, String> {
    let mut arguments = std::env::args_os().skip(1);
    let program = arguments.next().ok_or("no command is named")?;
    let (code, usage) = measured(Command::new(&program).args(arguments).env_remove(LOG))
        .map_err(|error| format!("{} cannot be run: {error}", program.display()))?;
    std::fs::write(log, usage.to_string())
        .map_err(|error| format!("{} cannot be written: {error}", log.display()))?;
    Ok(code)
}
