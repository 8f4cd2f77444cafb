//! How a command ends.

use std::fmt;
use std::io;
use std::process::ExitCode;

use tencent_esign::{Error, ErrorKind};

/// How a command ended that did what it was asked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// All is well.
    Fine,
    /// What was judged is wrong.
    Wrong,
}

impl Verdict {
    /// [`Verdict::Wrong`] as soon as one of the two is.
    pub(crate) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Fine, Self::Fine) => Self::Fine,
            _ => Self::Wrong,
        }
    }
}

/// Why a command could not do what it was asked to.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Bad usage, or something that cannot be opened; the sentence says what to do.
    Unusable(String),
    /// Nobody reads stdout any more, as when the output is piped into `head`.
    Closed,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unusable(message) => f.write_str(message),
            Self::Closed => f.write_str("the output was closed"),
        }
    }
}

/// Errors of writing to stdout; those of reading are told with the file's name.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Unusable(format!("the output cannot be written: {error}")),
        }
    }
}

/// How a call ends that brought no result. What the service or the rules refuse is wrong
/// content, and so is a task that failed; a call that does not get through, or a wait that
/// runs out of time, is something that cannot be opened: nobody has judged the content.
pub(crate) fn failed(error: &Error) -> Result<Verdict, Failure> {
    for violation in error.violations() {
        eprintln!("{violation}");
    }
    let is_task = matches!(error.kind(), ErrorKind::TaskFailed { .. });
    if error.is_validation() || error.is_api() || is_task {
        eprintln!("error: {error}");
        return Ok(Verdict::Wrong);
    }
    Err(Failure::Unusable(error.to_string()))
}

/// The exit code, with the message on stderr.
pub(crate) fn exit(outcome: Result<Verdict, Failure>) -> ExitCode {
    match outcome {
        Ok(Verdict::Fine) => ExitCode::SUCCESS,
        Ok(Verdict::Wrong) => ExitCode::from(1),
        Err(Failure::Closed) => ExitCode::from(2),
        Err(failure @ Failure::Unusable(_)) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}
