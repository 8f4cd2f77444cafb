//! What an error means for the program that got it.

use super::{CodeClass, Error, ErrorKind};

impl Error {
    /// Whether sending the same call again may help and cannot run it twice.
    ///
    /// The client has tried already, as often as its
    /// [`RetryPolicy`](crate::RetryPolicy) and the time allowed; so leave some time before
    /// the next try. For an action that changes something it is false as soon as the call
    /// may have had its effect: look for that first.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// Whether there were too many requests in a short time.
    pub fn is_throttled(&self) -> bool {
        match self.kind() {
            ErrorKind::Status { http_status, .. } => *http_status == 429,
            _ => self.is_of(&[CodeClass::RateLimit, CodeClass::QueryLimit]),
        }
    }

    /// Whether it is the keys: there are none, the server refuses them, or they may not
    /// do this.
    pub fn is_auth(&self) -> bool {
        matches!(self.kind(), ErrorKind::Credential { .. })
            || self.is_of(&[CodeClass::Auth, CodeClass::ClockSkew, CodeClass::Token])
    }

    /// Whether something that the account has a limited amount of is used up: contracts,
    /// licences, calls a day. Waiting for a moment does not help.
    pub fn is_quota(&self) -> bool {
        self.is_of(&[CodeClass::Quota])
    }

    /// Whether something that the call needs is still being made, so that the same call
    /// may succeed some seconds later (`OperationDenied.DocumentNoAvailable`).
    pub fn is_not_ready(&self) -> bool {
        self.is_of(&[CodeClass::NotReady])
    }

    fn is_of(&self, classes: &[CodeClass]) -> bool {
        self.code()
            .is_some_and(|code| classes.contains(&CodeClass::of(code)))
    }
}
