//! Why no complete answer came.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::error::Error;
use crate::size;

/// Why no complete answer came.
#[derive(Debug)]
pub struct TransportError {
    sent: bool,
    cause: Cause,
    source: Box<dyn StdError + Send + Sync>,
}

/// What ended the exchange.
#[derive(Debug, Clone, Copy)]
enum Cause {
    Failure,
    TimeLimit,
    /// The limit of the whole call.
    TotalTimeLimit,
    /// The most bytes, and the status of the answer.
    SizeLimit(usize, StatusCode),
}

impl TransportError {
    /// A failure after which the request may have reached the server.
    ///
    /// Take this one when in doubt: what may have been sent is not sent again.
    pub fn maybe_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            sent: true,
            cause: Cause::Failure,
            source: source.into(),
        }
    }

    /// A failure before anything of the request was sent: no address, no connection.
    pub fn not_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            sent: false,
            cause: Cause::Failure,
            source: source.into(),
        }
    }

    /// An answer with this status that has more bytes than the request allows.
    pub fn answer_too_large(limit: usize, status: StatusCode) -> Self {
        Self {
            sent: true,
            cause: Cause::SizeLimit(limit, status),
            source: format!("the limit is {}", size::shown(limit)).into(),
        }
    }

    /// The same failure, caused by a time limit.
    pub fn timed_out(self) -> Self {
        Self {
            cause: Cause::TimeLimit,
            ..self
        }
    }

    /// The end of a call that took too long in all, after the last of its attempts that
    /// failed if one did.
    pub(crate) fn out_of_time(limit: Duration, sent: bool, last: Option<Error>) -> Self {
        Self {
            sent,
            cause: Cause::TotalTimeLimit,
            source: Box::new(OutOfTime { limit, last }),
        }
    }

    /// Whether anything may have reached the server.
    pub fn may_be_sent(&self) -> bool {
        self.sent
    }

    /// Whether a time limit caused it.
    pub fn is_timeout(&self) -> bool {
        matches!(self.cause, Cause::TimeLimit | Cause::TotalTimeLimit)
    }

    /// The limit that an answer broke, and the answer's status.
    pub(crate) fn too_large(&self) -> Option<(usize, StatusCode)> {
        match self.cause {
            Cause::SizeLimit(limit, status) => Some((limit, status)),
            Cause::Failure | Cause::TimeLimit | Cause::TotalTimeLimit => None,
        }
    }

    /// The first cause in the chain, which says most ("connection refused").
    pub(crate) fn root(&self) -> &(dyn StdError + 'static) {
        let mut cause: &(dyn StdError + 'static) = self.source.as_ref();
        if matches!(self.cause, Cause::TotalTimeLimit) {
            // What lies below is the story of an earlier attempt.
            return cause;
        }
        while let Some(next) = cause.source() {
            cause = next;
        }
        cause
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.cause, self.sent) {
            (Cause::Failure, false) => "the request could not be sent",
            (Cause::Failure, true) => "the exchange broke off after the request may have been sent",
            (Cause::TimeLimit | Cause::TotalTimeLimit, false) => {
                "time ran out before the request was sent"
            }
            (Cause::TimeLimit | Cause::TotalTimeLimit, true) => {
                "time ran out after the request may have been sent"
            }
            (Cause::SizeLimit(..), _) => "the answer is too large",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}

/// Why a call ended in the middle of its work.
#[derive(Debug)]
struct OutOfTime {
    limit: Duration,
    /// The error of the last attempt that failed.
    last: Option<Error>,
}

impl fmt::Display for OutOfTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the whole call may take {:?}", self.limit)?;
        match &self.last {
            Some(last) => write!(f, ", and its last attempt failed: {last}"),
            None => Ok(()),
        }
    }
}

impl StdError for OutOfTime {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let last = self.last.as_ref()?;
        Some(last)
    }
}
