//! How often a call is sent, and how long the pauses are.

use std::time::Duration;

/// How often a call is sent, and how long the pauses between are.
///
/// What is sent again is not a setting, for it decides whether a contract is made twice:
///
/// | failure | sent again |
/// |---|---|
/// | nothing was sent: no address, no connection | every action |
/// | the server takes no more for now (`RequestLimitExceeded*`) | every action |
/// | `AuthFailure.SignatureExpire` | every action, once, by the server's clock |
/// | `AuthFailure.TokenFailure` | every action, once, if there are other keys |
/// | `InternalError*`, `ServiceUnavailable`, HTTP 5xx, time ran out, the connection broke, half an answer | what only reads, and what may run twice by its nature |
/// | all else | nothing |
///
/// Each attempt is signed anew, with keys that are asked for anew. The pause before
/// repetition `n` is a random time between zero and `base_delay * 2^(n-1)`, and no less
/// than the server asked for by `Retry-After`, as far as `max_delay` allows. The two
/// repairs need no pause.
///
/// ```
/// use std::time::Duration;
/// use tencent_esign_runtime::RetryPolicy;
///
/// let patient = RetryPolicy::new().max_attempts(6).max_delay(Duration::from_secs(60));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    pub(super) base_delay: Duration,
    pub(super) max_delay: Duration,
    pub(super) seed: Option<u64>,
}

impl RetryPolicy {
    /// At most four attempts; pauses grow from 200 ms to at most 20 s.
    pub const fn new() -> Self {
        Self {
            max_attempts: 4,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(20),
            seed: None,
        }
    }

    /// One attempt, whatever comes of it.
    pub const fn none() -> Self {
        Self::new().max_attempts(1)
    }

    /// How often a call is sent at most, the first time included. 0 counts as 1.
    #[must_use]
    pub const fn max_attempts(self, attempts: u32) -> Self {
        Self {
            max_attempts: attempts,
            ..self
        }
    }

    /// The longest first pause; each further one may be twice as long.
    #[must_use]
    pub const fn base_delay(self, delay: Duration) -> Self {
        Self {
            base_delay: delay,
            ..self
        }
    }

    /// The longest pause of all.
    #[must_use]
    pub const fn max_delay(self, delay: Duration) -> Self {
        Self {
            max_delay: delay,
            ..self
        }
    }

    /// Makes the random part of the pauses the same in every run, for tests.
    #[must_use]
    pub const fn jitter_seed(self, seed: u64) -> Self {
        Self {
            seed: Some(seed),
            ..self
        }
    }

    /// Whether so many attempts leave another one.
    pub(super) fn allows_more(&self, attempts: u32) -> bool {
        attempts < self.max_attempts
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}
