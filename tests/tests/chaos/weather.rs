//! What goes wrong, and what the callers do to their own calls.

use std::time::Duration;

use fastrand::Rng;
use tencent_esign_mock::{Builder, Fault, Injection, RateLimit};

/// How long an attempt may take.
pub(crate) const ATTEMPT: Duration = Duration::from_millis(200);

/// How long a call may take in all, unless it says otherwise.
pub(crate) const TOTAL: Duration = Duration::from_millis(1_000);

/// The share of requests that meet a fault, for each one.
const SHARE: f64 = 0.012;

/// Every fault that the mock has, and some in several strengths: slow within the time of an
/// attempt and beyond it, a clock that is off by more than the service takes and by less.
const FAULTS: [Fault; 19] = [
    Fault::RateLimit(RateLimit::Action),
    Fault::RateLimit(RateLimit::Ip),
    Fault::RateLimit(RateLimit::Account),
    Fault::RateLimit(RateLimit::Region),
    Fault::TokenFailure,
    Fault::InternalError,
    Fault::BadGateway,
    Fault::GatewayTimeout,
    Fault::ResetBefore,
    Fault::ResetAfter,
    Fault::Slow(Duration::from_millis(20)),
    Fault::Slow(Duration::from_millis(300)),
    Fault::Truncated,
    Fault::NotJson,
    Fault::Gzip,
    Fault::ClockSkew(400),
    Fault::ClockSkew(-400),
    Fault::ClockSkew(100),
    Fault::Nulls,
];

/// Adds all faults to a mock, each for its share of the requests.
pub(crate) fn stormy(mock: Builder) -> Builder {
    let injections = FAULTS.map(|fault| Injection::of(fault).share(SHARE));
    injections.into_iter().fold(mock, Builder::fault)
}

/// What one call is to be. It follows from the seed and the number of the call alone.
pub(crate) struct Plan {
    /// Which of the operations.
    pub(crate) operation: usize,
    /// How long the call may take, where that is its own affair.
    pub(crate) limit: Option<Duration>,
    /// When the caller gives up.
    pub(crate) dropped_after: Option<Duration>,
}

impl Plan {
    pub(crate) fn of(seed: u64, number: u32, operations: usize) -> Self {
        let mut rng = Rng::with_seed(seed ^ (u64::from(number) << 32 | u64::from(number)));
        let operation = rng.usize(..operations);
        let (mut limit, mut dropped_after) = (None, None);
        match rng.u8(..100) {
            0..4 => dropped_after = Some(Duration::from_micros(rng.u64(..30_000))),
            4..7 => limit = Some(Duration::from_micros(rng.u64(..30_000))),
            // Enough for one attempt that takes all its time, and part of the next.
            7..10 => limit = Some(Duration::from_micros(rng.u64(30_000..400_000))),
            _ => {}
        }
        Self {
            operation,
            limit,
            dropped_after,
        }
    }
}
