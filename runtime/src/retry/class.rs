//! What a failure says about sending the call again.

use crate::action::Effect;
use crate::error::{CodeClass, Error, ErrorKind};

/// What a failure says about sending the call again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// The server refused to look at the call because there were too many.
    RateLimit,
    /// The server refused the call because of its time stamp.
    ClockSkew,
    /// The server refused the call because of its token.
    Token,
    /// Nothing reached the server.
    NotSent,
    /// Who knows whether the call had its effect, and the next one may do better.
    Transient,
    /// The next one will do no better.
    Never,
}

impl Class {
    /// The class of a failure of one attempt.
    pub(crate) fn of(error: &Error) -> Self {
        match error.kind() {
            ErrorKind::Transport { sent: false } | ErrorKind::Timeout { sent: false } => {
                Self::NotSent
            }
            ErrorKind::Transport { sent: true } | ErrorKind::Timeout { sent: true } => {
                Self::Transient
            }
            ErrorKind::Api { code, .. } => Self::of_code(CodeClass::of(code)),
            // Gateways that are overloaded or cannot reach the service behind them.
            ErrorKind::Status { http_status, .. } => match http_status {
                429 | 500.. => Self::Transient,
                _ => Self::Never,
            },
            // Half a body may come whole the next time; a member of another type will not.
            ErrorKind::Decode { is_json: false, .. } => Self::Transient,
            ErrorKind::Decode { .. }
            | ErrorKind::TooLarge { .. }
            | ErrorKind::Validation { .. }
            | ErrorKind::Credential { .. }
            | ErrorKind::TaskFailed { .. }
            | ErrorKind::Usage { .. } => Self::Never,
        }
    }

    fn of_code(class: CodeClass) -> Self {
        match class {
            CodeClass::RateLimit => Self::RateLimit,
            CodeClass::ClockSkew => Self::ClockSkew,
            CodeClass::Token => Self::Token,
            // The vendor does not say that these are refused before anything is done.
            CodeClass::QueryLimit | CodeClass::Transient => Self::Transient,
            CodeClass::Auth | CodeClass::Quota | CodeClass::NotReady | CodeClass::Other => {
                Self::Never
            }
        }
    }

    /// Whether the call had no effect for certain, though it may have reached the server.
    pub(crate) fn is_without_effect(self) -> bool {
        match self {
            Self::RateLimit | Self::ClockSkew | Self::Token | Self::NotSent => true,
            Self::Transient | Self::Never => false,
        }
    }

    /// Whether a call with this effect may be sent again without a repair.
    pub(crate) fn may_repeat(self, effect: Effect) -> bool {
        match self {
            Self::RateLimit | Self::NotSent => true,
            Self::Transient => effect != Effect::Write,
            Self::ClockSkew | Self::Token | Self::Never => false,
        }
    }
}
