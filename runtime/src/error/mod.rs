//! What can go wrong with a call, and how far it got.

mod class;
mod codes;
mod display;
mod kind;
mod predicates;

#[cfg(test)]
mod tests;

use std::error::Error as StdError;

use crate::transport::TransportError;
use crate::validate::Violation;

pub(crate) use self::class::CodeClass;
pub use self::codes::{Code, Codes};
pub use self::kind::ErrorKind;

/// Why a call has no result.
///
/// Neither `Display` nor `Debug` shows a key, a token, a signature or a body.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    attempts: u32,
    retryable: bool,
    /// An earlier attempt of the same call may have had its effect, whatever ended the last.
    after_effect: bool,
    /// What the codes of the service mean that answered.
    codes: Codes,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Error {
    /// An error of a [`CredentialProvider`](crate::credential::CredentialProvider): a
    /// lower-case sentence that holds no part of a key.
    pub fn credential(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Credential {
            message: message.into(),
        })
    }

    /// The same error with its cause.
    pub fn caused_by(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Box::new(Inner {
            kind,
            attempts: 0,
            retryable: false,
            after_effect: false,
            codes: Codes::NONE,
            source: None,
        }))
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage {
            message: message.into(),
        })
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let sent = error.may_be_sent();
        let kind = match (error.too_large(), error.is_timeout()) {
            (Some((limit, status)), _) => ErrorKind::TooLarge {
                limit,
                http_status: status.as_u16(),
            },
            (None, true) => ErrorKind::Timeout { sent },
            (None, false) => ErrorKind::Transport { sent },
        };
        Self::new(kind).caused_by(error)
    }

    /// The same error after so many attempts.
    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The same error, and whether sending the call again may help and can do no harm.
    pub(crate) fn retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// The same error of a call of which an earlier attempt may have had its effect.
    pub(crate) fn after_effect(mut self) -> Self {
        self.0.after_effect = true;
        if let ErrorKind::Transport { sent } | ErrorKind::Timeout { sent } = &mut self.0.kind {
            *sent = true;
        }
        self
    }

    /// The same error with what the codes of the service mean.
    pub(crate) fn explained(mut self, codes: Codes) -> Self {
        self.0.codes = codes;
        self
    }

    /// The kind of failure with its particulars.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The server's error code.
    pub fn code(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Api { code, .. } => Some(code),
            _ => None,
        }
    }

    /// The server's error code as a value of the service's list of codes, to match on:
    /// `error.code_as::<ess::ErrorCode>()`.
    pub fn code_as<C: for<'a> From<&'a str>>(&self) -> Option<C> {
        self.code().map(C::from)
    }

    /// What the server's error code means, in English. A code that is not documented has the
    /// meaning of its family, as far as that is known.
    pub fn meaning(&self) -> Option<&'static str> {
        let meaning = self.explanation()?.meaning;
        (!meaning.is_empty()).then_some(meaning)
    }

    /// What to do about the server's error code, where something is known.
    pub fn remedy(&self) -> Option<&'static str> {
        self.explanation()?.remedy
    }

    fn explanation(&self) -> Option<Code> {
        self.0.codes.explain(self.code()?)
    }

    /// The server's text for the code.
    pub fn message(&self) -> Option<&str> {
        match self.kind() {
            ErrorKind::Api { message, .. } => Some(message),
            _ => None,
        }
    }

    /// The id that the vendor's support asks for, if the answer had one.
    pub fn request_id(&self) -> Option<&str> {
        let request_id = match self.kind() {
            ErrorKind::Api { request_id, .. }
            | ErrorKind::Decode { request_id, .. }
            | ErrorKind::Status { request_id, .. }
            | ErrorKind::TaskFailed { request_id, .. } => request_id,
            _ => return None,
        };
        (!request_id.is_empty()).then_some(request_id)
    }

    /// The HTTP status, if there was an answer.
    pub fn http_status(&self) -> Option<u16> {
        match self.kind() {
            ErrorKind::Api { http_status, .. }
            | ErrorKind::Decode { http_status, .. }
            | ErrorKind::TooLarge { http_status, .. }
            | ErrorKind::Status { http_status, .. } => Some(*http_status),
            _ => None,
        }
    }

    /// How often the request was given to the transport; 0 if it never was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What validation found; empty for other kinds.
    pub fn violations(&self) -> &[Violation] {
        match self.kind() {
            ErrorKind::Validation { violations, .. } => violations,
            _ => &[],
        }
    }

    /// Whether the request may have reached the server, so that it may have taken effect.
    pub fn may_be_sent(&self) -> bool {
        if self.0.after_effect {
            return true;
        }
        match self.kind() {
            ErrorKind::Transport { sent } | ErrorKind::Timeout { sent } => *sent,
            ErrorKind::Decode { .. }
            | ErrorKind::TooLarge { .. }
            | ErrorKind::Status { .. }
            | ErrorKind::TaskFailed { .. }
            | ErrorKind::Api { .. } => true,
            ErrorKind::Validation { .. }
            | ErrorKind::Credential { .. }
            | ErrorKind::Usage { .. } => false,
        }
    }

    /// Whether validation stopped the call.
    pub fn is_validation(&self) -> bool {
        matches!(self.kind(), ErrorKind::Validation { .. })
    }

    /// Whether the server answered with an error code.
    pub fn is_api(&self) -> bool {
        matches!(self.kind(), ErrorKind::Api { .. })
    }

    /// Whether time ran out.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout { .. })
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| {
            let source: &(dyn StdError + 'static) = source.as_ref();
            source
        })
    }
}
