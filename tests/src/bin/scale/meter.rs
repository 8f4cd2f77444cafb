//! Runs one command and writes down what it used.
//!
//! A process begins with the memory of the one that started it, and that counts as its own.
//! So the benchmark, which holds all definitions, starts itself anew, and this small process
//! starts the command.

use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use wait4::Wait4;

/// The environment variable with the file to write to. Where it is set, this program is
/// the meter.
pub(crate) const LOG: &str = "ESIGN_SCALE_METER";

/// What a command used.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Usage {
    /// Seconds by the clock.
    pub(crate) seconds: f64,
    /// Seconds of processor time, over all threads and what the command started.
    pub(crate) processor: f64,
    /// The most memory that it, or one that it started, held, in bytes.
    pub(crate) memory: f64,
}

/// Runs the command that the arguments name, and ends as it does.
pub(crate) fn run(log: &Path) -> ExitCode {
    match metered(log) {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

fn metered(log: &Path) -> Result<u8, String> {
    let mut arguments = std::env::args_os().skip(1);
    let program = arguments.next().ok_or("no command is named")?;
    let name = program.to_string_lossy().into_owned();
    let failed = |error: std::io::Error| format!("{name} cannot be run: {error}");
    let started = Instant::now();
    let mut child = Command::new(&program)
        .args(arguments)
        .env_remove(LOG)
        .spawn()
        .map_err(failed)?;
    let used = child.wait4().map_err(failed)?;
    let processor = used.rusage.utime + used.rusage.stime;
    let line = line(started.elapsed(), processor, used.rusage.maxrss);
    std::fs::write(log, line)
        .map_err(|error| format!("{} cannot be written: {error}", log.display()))?;
    let code = used.status.code().and_then(|code| u8::try_from(code).ok());
    Ok(code.unwrap_or(101))
}

fn line(seconds: Duration, processor: Duration, memory: u64) -> String {
    let (seconds, processor) = (seconds.as_secs_f64(), processor.as_secs_f64());
    format!("{seconds}\t{processor}\t{memory}")
}

/// What the text of a log says.
pub(crate) fn read(log: &str) -> Option<Usage> {
    let mut figures = log.split('\t').map(str::parse::<f64>);
    let mut next = || figures.next()?.ok();
    Some(Usage {
        seconds: next()?,
        processor: next()?,
        memory: next()?,
    })
}
