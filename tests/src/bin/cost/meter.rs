//! Runs the compiler in place of cargo and writes down what it used.
//!
//! cargo calls a `RUSTC_WRAPPER` for every crate. This command names itself as that
//! wrapper, so that the figures are the compiler's own, without cargo's start.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};

pub(crate) use esign_tests::meter::Usage;
use esign_tests::meter::{exit, run as measured};

/// The environment variable with the file to write to. Where it is set, this command
/// is the compiler's wrapper.
pub(crate) const LOG: &str = "ESIGN_COST_METER";

/// Runs the compiler that the arguments name.
pub(crate) fn run(log: &Path) -> ExitCode {
    exit(compile(log))
}

fn compile(log: &Path) -> Result<u8, String> {
    let mut arguments = std::env::args_os().skip(1);
    let compiler = arguments.next().ok_or("cargo did not name the compiler")?;
    let arguments: Vec<_> = arguments.collect();
    let (code, usage) = measured(Command::new(&compiler).args(&arguments))
        .map_err(|error| format!("{} cannot be run: {error}", compiler.display()))?;
    let name = arguments
        .iter()
        .skip_while(|it| *it != "--crate-name")
        .nth(1);
    if let Some(name) = name.and_then(|name| name.to_str()) {
        append(log, &format!("{name}\t{usage}\n"))
            .map_err(|error| format!("{} cannot be written: {error}", log.display()))?;
    }
    Ok(code)
}

/// One write per line, because several compilers run at once.
fn append(log: &Path, line: &str) -> std::io::Result<()> {
    let mut file: File = OpenOptions::new().create(true).append(true).open(log)?;
    file.write_all(line.as_bytes())
}

/// The last entry about a crate in the text of a log.
pub(crate) fn last(log: &str, name: &str) -> Option<Usage> {
    let mut entries = log.lines().rev().filter_map(|line| line.split_once('\t'));
    let (_, figures) = entries.find(|(known, _)| *known == name)?;
    Usage::read(figures)
}
