//! The moment of a call.

use std::time::{SystemTime, UNIX_EPOCH};

/// Tells the time that requests are stamped, signed and validated with.
pub trait Clock: Send + Sync {
    /// The moment, in seconds since 1970 (UTC).
    fn now(&self) -> i64;
}

/// The clock of the machine.
///
/// The server takes requests that are stamped at most five minutes off its own clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> i64 {
        // A clock before 1970 is off by more than the server takes, and so is 1970.
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
    }
}

/// A clock that stands still, for tests and for looking at a signature of another time.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(i64);

impl FixedClock {
    /// A clock that always shows this moment, in seconds since 1970.
    pub const fn at(timestamp: i64) -> Self {
        Self(timestamp)
    }
}

impl Clock for FixedClock {
    fn now(&self) -> i64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machine_knows_the_century() {
        assert!((1_700_000_000..10_000_000_000).contains(&SystemClock.now()));
    }

    #[test]
    fn a_fixed_clock_stands_still() {
        let clock = FixedClock::at(1_700_000_000);
        assert_eq!([clock.now(), clock.now()], [1_700_000_000; 2]);
    }
}
