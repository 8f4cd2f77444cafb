//! The pauses between attempts.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fastrand::Rng;
use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName};

use super::RetryPolicy;

/// A policy with its source of randomness.
pub(crate) struct Backoff {
    policy: RetryPolicy,
    random: Mutex<Rng>,
}

impl Backoff {
    pub(crate) fn new(policy: RetryPolicy) -> Self {
        let random = policy.seed.map_or_else(Rng::new, Rng::with_seed);
        Self {
            policy,
            random: Mutex::new(random),
        }
    }

    /// Whether so many attempts leave another one.
    pub(crate) fn allows_more(&self, attempts: u32) -> bool {
        self.policy.allows_more(attempts)
    }

    /// The pause after so many earlier pauses, given what the server asked for.
    ///
    /// The whole of it is random, so that many clients that failed together do not come
    /// back together.
    pub(crate) fn pause(&self, earlier: u32, answer: &HeaderMap, now: i64) -> Duration {
        let policy = &self.policy;
        let growth = 2u32.saturating_pow(earlier);
        let longest = policy
            .base_delay
            .saturating_mul(growth)
            .min(policy.max_delay);
        let longest = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX);
        let random = {
            let mut random = self.random.lock().unwrap_or_else(PoisonError::into_inner);
            Duration::from_nanos(random.u64(0..=longest))
        };
        let asked = retry_after(answer, now).unwrap_or_default();
        random.max(asked.min(policy.max_delay))
    }
}

/// What the server's clock showed, in seconds since 1970.
pub(crate) fn server_time(answer: &HeaderMap) -> Option<i64> {
    date(text(answer, DATE)?)
}

/// How long the server wants to be left alone: a number of seconds, or a moment.
fn retry_after(answer: &HeaderMap, now: i64) -> Option<Duration> {
    let text = text(answer, RETRY_AFTER)?;
    let seconds = match text.parse() {
        Ok(seconds) => seconds,
        // Both moments by the server's clock, if it tells the other one.
        Err(_) => {
            let now = server_time(answer).unwrap_or(now);
            u64::try_from(date(text)?.saturating_sub(now)).unwrap_or_default()
        }
    };
    Some(Duration::from_secs(seconds))
}

fn text(answer: &HeaderMap, name: HeaderName) -> Option<&str> {
    answer.get(name)?.to_str().ok().map(str::trim)
}

fn date(text: &str) -> Option<i64> {
    let moment: SystemTime = httpdate::parse_http_date(text).ok()?;
    let since = moment.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    const NOW: i64 = 1_700_000_000;

    fn answer(pairs: &[(HeaderName, &'static str)]) -> HeaderMap {
        let pair = |(name, text): &(HeaderName, &'static str)| {
            (name.clone(), HeaderValue::from_static(text))
        };
        pairs.iter().map(pair).collect()
    }

    #[test]
    fn pauses_are_random_below_a_bound_that_doubles_up_to_the_cap() {
        let backoff = Backoff::new(RetryPolicy::new().jitter_seed(7));
        let none = HeaderMap::new();
        let bounds = [
            200, 400, 800, 1_600, 3_200, 6_400, 12_800, 20_000, 20_000, 20_000,
        ];
        for (earlier, bound) in (0..).zip(bounds) {
            let bound = Duration::from_millis(bound);
            let pauses: Vec<_> = (0..1_000)
                .map(|_| backoff.pause(earlier, &none, NOW))
                .collect();
            assert!(pauses.iter().all(|pause| *pause <= bound));
            // They reach down to nothing and up to the bound, and lie about the middle.
            assert!(pauses.iter().any(|pause| *pause < bound / 20));
            assert!(pauses.iter().any(|pause| *pause > bound * 19 / 20));
            let mean = pauses.iter().sum::<Duration>() / 1_000;
            assert!(bound * 9 / 20 < mean && mean < bound * 11 / 20, "{mean:?}");
        }
        assert!(backoff.pause(u32::MAX, &none, NOW) <= Duration::from_secs(20));
    }

    #[test]
    fn a_seed_makes_the_same_pauses_again() {
        let pauses = |seed| {
            let backoff = Backoff::new(RetryPolicy::new().jitter_seed(seed));
            [0, 1, 2].map(|earlier| backoff.pause(earlier, &HeaderMap::new(), NOW))
        };
        assert_eq!(pauses(1), pauses(1));
        assert_ne!(pauses(1), pauses(2));
    }

    #[test]
    fn what_the_server_asks_for_is_granted_up_to_the_cap() {
        let backoff = Backoff::new(RetryPolicy::new().base_delay(Duration::ZERO));
        let date = (DATE, "Tue, 14 Nov 2023 22:13:20 GMT");
        let cases = [
            (vec![(RETRY_AFTER, "7")], 7),
            (vec![(RETRY_AFTER, "3600")], 20),
            (vec![(RETRY_AFTER, "Tue, 14 Nov 2023 22:13:25 GMT")], 5),
            (
                vec![(RETRY_AFTER, "Tue, 14 Nov 2023 22:13:25 GMT"), date.clone()],
                5,
            ),
            (vec![(RETRY_AFTER, "Tue, 14 Nov 2023 22:00:00 GMT")], 0),
            (vec![(RETRY_AFTER, "soon")], 0),
            (vec![(RETRY_AFTER, "-1")], 0),
        ];
        for (headers, seconds) in cases {
            let pause = backoff.pause(0, &answer(&headers), NOW);
            assert_eq!(pause, Duration::from_secs(seconds), "{headers:?}");
        }
        assert_eq!(server_time(&answer(&[date])), Some(NOW));
        assert_eq!(server_time(&answer(&[(DATE, "yesterday")])), None);
    }
}
