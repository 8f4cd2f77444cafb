//! Runs the compiler in place of cargo and writes down what it used.
//!
//! cargo calls a `RUSTC_WRAPPER` for every crate. This command names itself as that
//! wrapper, so that the figures are the compiler's own, without cargo's start.

use std::fmt::Write as _;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// The environment variable with the file to write to. Where it is set, this command
/// is the compiler's wrapper.
pub(crate) const LOG: &str = "ESIGN_COST_METER";

/// What one run of the compiler used.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Usage {
    /// Seconds by the clock.
    pub(crate) seconds: f64,
    /// Seconds of processor time, over all threads.
    pub(crate) processor: f64,
    /// The most memory that it held, in bytes.
    pub(crate) memory: f64,
}

/// Runs the compiler that the arguments name.
pub(crate) fn run(log: &Path) -> ExitCode {
    match compile(log) {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn compile(log: &Path) -> Result<u8, String> {
    let mut arguments = std::env::args_os().skip(1);
    let compiler = arguments.next().ok_or("cargo did not name the compiler")?;
    let arguments: Vec<_> = arguments.collect();
    let started = Instant::now();
    let mut child = Command::new(&compiler)
        .args(&arguments)
        .spawn()
        .map_err(|error| format!("{} cannot be run: {error}", compiler.display()))?;
    let used = child
        .wait4()
        .map_err(|error| format!("the compiler was lost: {error}"))?;
    let seconds = started.elapsed();
    let name = arguments
        .iter()
        .skip_while(|it| *it != "--crate-name")
        .nth(1);
    if let Some(name) = name.and_then(|name| name.to_str()) {
        let processor = used.rusage.utime + used.rusage.stime;
        append(log, &entry(name, seconds, processor, used.rusage.maxrss))
            .map_err(|error| format!("{} cannot be written: {error}", log.display()))?;
    }
    Ok(used
        .status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(101))
}

fn entry(name: &str, seconds: Duration, processor: Duration, memory: u64) -> String {
    let mut line = String::new();
    let (seconds, processor) = (seconds.as_secs_f64(), processor.as_secs_f64());
    // Writing to a string cannot fail.
    let _ = writeln!(line, "{name}\t{seconds}\t{processor}\t{memory}");
    line
}

/// One write per line, because several compilers run at once.
fn append(log: &Path, line: &str) -> std::io::Result<()> {
    let mut file: File = OpenOptions::new().create(true).append(true).open(log)?;
    file.write_all(line.as_bytes())
}

/// The last entry about a crate in the text of a log.
pub(crate) fn last(log: &str, name: &str) -> Option<Usage> {
    let line = log
        .lines()
        .rev()
        .find(|line| line.split('\t').next() == Some(name))?;
    let mut figures = line.split('\t').skip(1).map(str::parse::<f64>);
    let mut next = || figures.next()?.ok();
    Some(Usage {
        seconds: next()?,
        processor: next()?,
        memory: next()?,
    })
}
