//! Keeps calls below so many a second, action by action.
//!
//! A crate such as `governor` would bring a clock and a map of its own, and its waiters
//! are not served in order. Here a fair lock is the queue, and the rest is the subtraction
//! of two moments of the client's own timer.

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use crate::timer::Timer;

/// The span for which limits are stated.
const SECOND: Duration = Duration::from_secs(1);

/// Limits of requests per second, one bucket of tokens for each action.
///
/// A bucket holds as many tokens as the action has requests per second. A request takes
/// one, and it comes back a second later; so there are never more requests in any second
/// than the limit says, also not in the first. Who finds the bucket empty waits, and those
/// who wait are served in the order in which they came. Each attempt takes a token.
///
/// Clones share their buckets: keep one to change limits while clients use it. The vendor
/// counts by account and action, so clients of one account may share one, too. Give each
/// service its own, because some actions have the same name in both.
#[derive(Clone)]
pub struct RateLimits(Arc<Shared>);

struct Shared {
    documented: bool,
    buckets: Mutex<HashMap<String, Arc<Bucket>>>,
    /// The timer of the first client, for moments of two timers cannot be compared.
    timer: OnceLock<Arc<dyn Timer>>,
}

#[derive(Default)]
struct Bucket {
    /// The limit that the application set, in place of the documented one.
    own: Mutex<Option<u32>>,
    /// When the tokens that are out were taken, the oldest first. The lock is fair, and
    /// who waits for a token keeps it, so that it is the queue as well. One who gives up
    /// leaves the queue and has taken nothing.
    taken: tokio::sync::Mutex<VecDeque<Duration>>,
}

impl RateLimits {
    /// The limits of the vendor's documentation ([`Action::rate_limit`]); actions without
    /// one are not limited.
    ///
    /// Sources disagree on some numbers, and accounts can have others: see [`Self::set`].
    ///
    /// [`Action::rate_limit`]: crate::action::Action::rate_limit
    pub fn documented() -> Self {
        Self::with(true)
    }

    /// No limits but those that are [`set`](Self::set).
    pub fn new() -> Self {
        Self::with(false)
    }

    fn with(documented: bool) -> Self {
        Self(Arc::new(Shared {
            documented,
            buckets: Mutex::default(),
            timer: OnceLock::new(),
        }))
    }

    /// From now on an action takes so many requests a second; 0 means that it takes any
    /// number. Who waits already is not passed by.
    pub fn set(&self, action: &str, per_second: u32) {
        *lock(&self.bucket(action).own) = Some(per_second);
    }

    /// Measures with this timer, unless another client came first.
    pub(crate) fn measure_with(&self, timer: Arc<dyn Timer>) {
        self.0.timer.get_or_init(|| timer);
    }

    /// Takes a token of an action, once there is one.
    pub(crate) async fn take(&self, action: &str, documented: Option<u32>) {
        let Some(timer) = self.0.timer.get() else {
            return;
        };
        let documented = documented.filter(|_| self.0.documented);
        let bucket = self.bucket(action);
        if bucket.limit(documented).is_none() {
            return;
        }
        let mut taken = bucket.taken.lock().await;
        // The limit may change while one waits.
        while let Some(limit) = bucket.limit(documented) {
            let now = timer.elapsed();
            match until_free(&mut taken, limit, now) {
                Some(pause) => timer.sleep(pause).await,
                None => return taken.push_back(now),
            }
        }
    }

    fn bucket(&self, action: &str) -> Arc<Bucket> {
        let mut buckets = lock(&self.0.buckets);
        match buckets.get(action) {
            Some(bucket) => bucket.clone(),
            None => buckets.entry(action.to_owned()).or_default().clone(),
        }
    }
}

impl Bucket {
    /// The limit that holds now; `None` for none.
    fn limit(&self, documented: Option<u32>) -> Option<usize> {
        let limit = lock(&self.own).or(documented)?;
        usize::try_from(limit).ok().filter(|limit| *limit > 0)
    }
}

/// Puts back the tokens whose second is over, and tells how long it takes until one is
/// free; `None` if one is now.
fn until_free(taken: &mut VecDeque<Duration>, limit: usize, now: Duration) -> Option<Duration> {
    while taken.front().is_some_and(|moment| *moment + SECOND <= now) {
        taken.pop_front();
    }
    // More than the limit are out where it was higher before.
    let first = taken.len().checked_sub(limit)?;
    let moment = taken.get(first)?;
    Some((*moment + SECOND).saturating_sub(now))
}

/// Nobody panics with one of these locks, and what they hold is whole at any moment.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Default for RateLimits {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RateLimits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RateLimits")
            .field("documented", &self.0.documented)
            .finish_non_exhaustive()
    }
}
