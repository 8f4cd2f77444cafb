//! Settings of time: how long calls may take, when they are repeated, how many there may
//! be.

use std::time::Duration;

use super::ClientBuilder;
use crate::rate_limit::RateLimits;
use crate::retry::RetryPolicy;
use crate::shared::Limits;

/// How long a connection may take unless set otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long an attempt may take unless set otherwise.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How long an attempt to upload may take unless set otherwise: 60 MB are 80 MB in base64.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(600);

/// How long a call may take in all unless set otherwise, if its attempts are short.
const TOTAL_TIMEOUT: Duration = Duration::from_secs(180);

/// How long calls may take.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timing {
    pub(super) connect: Duration,
    attempt: Duration,
    upload: Duration,
    total: Option<Duration>,
    upload_total: Option<Duration>,
}

impl Default for Timing {
    fn default() -> Self {
        Self {
            connect: CONNECT_TIMEOUT,
            attempt: TIMEOUT,
            upload: UPLOAD_TIMEOUT,
            total: None,
            upload_total: None,
        }
    }
}

impl Timing {
    pub(super) fn calls(&self) -> Limits {
        Limits {
            attempt: self.attempt,
            total: self.total.unwrap_or_else(|| whole(self.attempt)),
        }
    }

    pub(super) fn uploads(&self) -> Limits {
        Limits {
            attempt: self.upload,
            total: self.upload_total.unwrap_or_else(|| whole(self.upload)),
        }
    }
}

/// Enough for three attempts that use all their time.
fn whole(attempt: Duration) -> Duration {
    attempt.saturating_mul(3).max(TOTAL_TIMEOUT)
}

impl<C> ClientBuilder<C> {
    /// How long a connection may take: 10 s unless set.
    ///
    /// It is a setting of the default transport; one of your own has its own.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.timing.connect = limit;
        self
    }

    /// How long an attempt may take, from the connection to the last byte: 60 s unless
    /// set.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timing.attempt = limit;
        self
    }

    /// How long an attempt to upload may take: 600 s unless set.
    pub fn upload_timeout(mut self, limit: Duration) -> Self {
        self.timing.upload = limit;
        self
    }

    /// How long a call may take in all: its attempts, the pauses between, the fetching of
    /// keys and the waiting for a rate limit. Unless set, three times the
    /// [`timeout`](Self::timeout) of an attempt and at least 180 s.
    ///
    /// One call has its own by [`Call::total_timeout`](crate::Call::total_timeout). The
    /// limit is measured by the [`timer`](Self::timer); without one nothing is.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.timing.total = Some(limit);
        self
    }

    /// The same for uploads. Unless set, three times the
    /// [`upload_timeout`](Self::upload_timeout) and at least 180 s.
    pub fn upload_total_timeout(mut self, limit: Duration) -> Self {
        self.timing.upload_total = Some(limit);
        self
    }

    /// How often calls are sent again, and after what pauses.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self {
            retry: policy,
            ..self
        }
    }

    /// Keeps calls below so many a second, action by action. Unless set, they go out at
    /// once.
    pub fn rate_limits(self, limits: RateLimits) -> Self {
        Self {
            rate_limits: Some(limits),
            ..self
        }
    }

    /// How many bytes an answer may have, unpacked if it comes compressed: 64 MB unless
    /// set. What is longer is not read to its end and is an error
    /// ([`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge)), though the call has taken
    /// effect.
    ///
    /// An answer in its type takes a multiple of its bytes of JSON in memory.
    pub fn max_answer_bytes(self, limit: usize) -> Self {
        Self {
            max_answer_bytes: limit,
            ..self
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_has_time_for_three_attempts() {
        let mut timing = Timing::default();
        let seconds = |limits: Limits| (limits.attempt.as_secs(), limits.total.as_secs());
        assert_eq!(seconds(timing.calls()), (60, 180));
        assert_eq!(seconds(timing.uploads()), (600, 1800));
        timing.attempt = Duration::from_secs(1);
        assert_eq!(seconds(timing.calls()), (1, 180));
        timing.attempt = Duration::from_secs(100);
        assert_eq!(seconds(timing.calls()), (100, 300));
        timing.total = Some(Duration::from_secs(7));
        assert_eq!(seconds(timing.calls()), (100, 7));
    }
}
