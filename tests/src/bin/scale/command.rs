//! Commands: the real ones, and what they say and use.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use esign_tests::process::Run;
use esign_tests::workspace;

use crate::meter::{self, Usage};

/// What a command said and used.
pub(crate) struct Outcome {
    /// The code that it exited with, and its output.
    pub(crate) run: Run,
    /// What it used.
    pub(crate) usage: Usage,
}

impl Outcome {
    /// The last line of stdout.
    pub(crate) fn last_line(&self) -> &str {
        self.run.stdout.lines().last().unwrap_or_default()
    }
}

/// Where the real command lies, built in release as the alias does.
///
/// # Errors
///
/// A sentence, when cargo cannot build it.
pub(crate) fn xtask() -> Result<PathBuf, String> {
    let own = own()?;
    // This program lies in the folder of a profile in the target folder, and so will it.
    let target = own.ancestors().nth(2).unwrap_or(Path::new("target"));
    let mut build = Command::new(cargo());
    build
        .current_dir(workspace::root())
        .args(["build", "--release", "--package", "xtask", "--target-dir"])
        .arg(target);
    let run = Run::of(&mut build, "");
    let name = format!("xtask{}", std::env::consts::EXE_SUFFIX);
    match run.code {
        0 => Ok(target.join("release").join(name)),
        _ => Err(format!("xtask cannot be built:\n{run}")),
    }
}

/// The program of cargo.
pub(crate) fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Runs a command in a folder to its end, with some environment variables.
///
/// # Errors
///
/// A sentence, when it cannot be measured.
pub(crate) fn measured(
    folder: &Path,
    program: &OsStr,
    arguments: &[&OsStr],
    environment: &[(&str, &OsStr)],
) -> Result<Outcome, String> {
    let log = tempfile::NamedTempFile::new()
        .map_err(|error| format!("no temporary file can be made: {error}"))?;
    let mut command = Command::new(own()?);
    command
        .current_dir(folder)
        .arg(program)
        .args(arguments)
        .env(meter::LOG, log.path())
        .envs(environment.iter().copied());
    let run = Run::of(&mut command, "");
    let text = std::fs::read_to_string(log.path()).unwrap_or_default();
    match Usage::read(&text) {
        Some(usage) => Ok(Outcome { run, usage }),
        None => Err(format!("{} was not measured:\n{run}", program.display())),
    }
}

fn own() -> Result<PathBuf, String> {
    std::env::current_exe()
        .map_err(|error| format!("this program's own file is not known: {error}"))
}
