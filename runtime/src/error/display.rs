//! What an error says.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, ErrorKind};
use crate::size;
use crate::transport::TransportError;
use crate::validate::{Severity, Violation};
use crate::wait::StillWaiting;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Validation { action, violations } => {
                write_violations(f, action, violations)?;
            }
            ErrorKind::Credential { message } => write!(f, "no usable credential: {message}")?,
            ErrorKind::Transport { .. } | ErrorKind::Timeout { .. } => {
                write_transport(f, self.source())?;
            }
            ErrorKind::Decode {
                path,
                message,
                http_status,
                request_id,
                ..
            } => {
                f.write_str("the answer cannot be read")?;
                if !path.is_empty() {
                    write!(f, " at {path}")?;
                }
                write!(f, ": {message} (HTTP status {http_status}")?;
                write_request_id(f, request_id)?;
            }
            ErrorKind::TooLarge { limit, http_status } => write!(
                f,
                "the answer is larger than the {} that are read at most (HTTP status \
                 {http_status}); the call was sent and may have taken effect, so look for \
                 that before sending it again, and raise max_answer_bytes of the client",
                size::shown(*limit)
            )?,
            ErrorKind::Status {
                http_status,
                request_id,
            } => {
                write!(
                    f,
                    "the answer is none of the API's (HTTP status {http_status}"
                )?;
                write_request_id(f, request_id)?;
            }
            ErrorKind::Api {
                code,
                message,
                request_id,
                http_status,
            } => {
                write!(f, "{code}:")?;
                write_message(f, message, self)?;
                f.write_str(" (")?;
                match request_id.as_str() {
                    "" => f.write_str("no request id")?,
                    id => write!(f, "request id {id}")?,
                }
                if *http_status != 200 {
                    write!(f, ", HTTP status {http_status}")?;
                }
                f.write_str(")")?;
            }
            ErrorKind::TaskFailed {
                action,
                state,
                name,
                message,
                request_id,
            } => {
                write!(f, "the task failed: {action} tells the state {state}")?;
                if !name.is_empty() && name != state {
                    write!(f, " ({name})")?;
                }
                if !message.is_empty() {
                    write!(f, ", {message}")?;
                }
                write!(f, " (request id {request_id})")?;
            }
            ErrorKind::Usage { message } => f.write_str(message)?,
        }
        match self.attempts() {
            0 | 1 => Ok(()),
            attempts => write!(f, ", after {attempts} attempts"),
        }
    }
}

/// The violations that stopped the call, each as it describes itself.
fn write_violations(
    f: &mut fmt::Formatter<'_>,
    action: &str,
    violations: &[Violation],
) -> fmt::Result {
    const SHOWN: usize = 5;

    let denied = || {
        violations
            .iter()
            .filter(|found| found.severity == Severity::Deny)
    };
    write!(f, "the request {action} is not valid and was not sent")?;
    for (index, violation) in denied().take(SHOWN).enumerate() {
        write!(f, "{} {violation}", if index == 0 { ":" } else { ";" })?;
    }
    match denied().count().saturating_sub(SHOWN) {
        0 => Ok(()),
        more => write!(f, "; and {more} more"),
    }
}

/// How far the request got, and the first cause, which says most.
fn write_transport(
    f: &mut fmt::Formatter<'_>,
    source: Option<&(dyn StdError + 'static)>,
) -> fmt::Result {
    if let Some(waiting) = source.and_then(|source| source.downcast_ref::<StillWaiting>()) {
        return write!(f, "{waiting}");
    }
    match source.and_then(|source| source.downcast_ref::<TransportError>()) {
        Some(error) => write!(f, "{error}: {}", error.root()),
        None => f.write_str("the exchange failed"),
    }
}

/// The server's message, and behind it what the code means and what to do, as sentences.
fn write_message(f: &mut fmt::Formatter<'_>, message: &str, error: &Error) -> fmt::Result {
    let texts = [Some(message), error.meaning(), error.remedy()];
    let mut before = "";
    for text in texts.into_iter().flatten().filter(|text| !text.is_empty()) {
        // The server writes in Chinese or in English, with and without a stop at the end.
        let is_over = before.is_empty() || before.ends_with(['.', '!', '?', '。', '！', '？']);
        write!(f, "{} {text}", if is_over { "" } else { "." })?;
        before = text;
    }
    Ok(())
}

fn write_request_id(f: &mut fmt::Formatter<'_>, request_id: &str) -> fmt::Result {
    if !request_id.is_empty() {
        write!(f, ", request id {request_id}")?;
    }
    f.write_str(")")
}
