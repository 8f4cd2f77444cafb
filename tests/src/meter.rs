//! What a process used, for the benchmarks.

use std::fmt;
use std::process::{Command, ExitCode};
use std::time::Instant;

use wait4::Wait4;

/// What a process used.
#[derive(Debug, Clone, Copy, Default)]
pub struct Usage {
    /// Seconds by the clock.
    pub seconds: f64,
    /// Seconds of processor time, over all threads and what the process started.
    pub processor: f64,
    /// The most memory that it, or one that it started, held, in bytes.
    pub memory: f64,
}

/// Runs a command to its end; says the code to exit with as it did, and what it used.
///
/// # Errors
///
/// The command cannot be started or is lost.
pub fn run(command: &mut Command) -> std::io::Result<(u8, Usage)> {
    let started = Instant::now();
    let used = command.spawn()?.wait4()?;
    let usage = Usage {
        seconds: started.elapsed().as_secs_f64(),
        processor: (used.rusage.utime + used.rusage.stime).as_secs_f64(),
        memory: used.rusage.maxrss as f64,
    };
    let code = used.status.code().and_then(|code| u8::try_from(code).ok());
    Ok((code.unwrap_or(101), usage))
}

/// Ends as the measured process did, or says why nothing was measured.
pub fn exit(outcome: Result<u8, String>) -> ExitCode {
    match outcome {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

impl Usage {
    /// Reads what `Display` wrote.
    pub fn read(text: &str) -> Option<Self> {
        let mut figures = text.split('\t').map(str::parse::<f64>);
        let mut next = || figures.next()?.ok();
        Some(Self {
            seconds: next()?,
            processor: next()?,
            memory: next()?,
        })
    }
}

/// The figures with tabs between them, as the benchmarks' logs have them.
impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            seconds,
            processor,
            memory,
        } = self;
        write!(f, "{seconds}\t{processor}\t{memory}")
    }
}
