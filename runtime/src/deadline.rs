//! The moment at which a call ends, whatever it is doing then.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::timer::Timer;

/// A limit of time that began when this was made.
///
/// Without a timer nobody measures: nothing is cut off then, and what remains stays the
/// whole limit.
pub(crate) struct Deadline<'a> {
    timer: Option<&'a dyn Timer>,
    start: Duration,
    limit: Duration,
}

impl<'a> Deadline<'a> {
    pub(crate) fn new(timer: Option<&'a dyn Timer>, limit: Duration) -> Self {
        let start = timer.map(Timer::elapsed).unwrap_or_default();
        Self {
            timer,
            start,
            limit,
        }
    }

    pub(crate) fn timer(&self) -> Option<&'a dyn Timer> {
        self.timer
    }

    /// The time that is left.
    pub(crate) fn remaining(&self) -> Duration {
        let now = self.timer.map(Timer::elapsed).unwrap_or_default();
        self.limit.saturating_sub(now.saturating_sub(self.start))
    }

    /// The outcome of the work, or `None` if time runs out first; the work is dropped
    /// then, wherever it stands.
    pub(crate) async fn cut<T>(&self, work: impl Future<Output = T>) -> Option<T> {
        let mut work = pin!(work);
        let mut alarm = None;
        poll_fn(|context| {
            if let Poll::Ready(outcome) = work.as_mut().poll(context) {
                return Poll::Ready(Some(outcome));
            }
            let Some(timer) = self.timer else {
                return Poll::Pending;
            };
            let alarm = alarm.get_or_insert_with(|| timer.sleep(self.remaining()));
            alarm.as_mut().poll(context).map(|()| None)
        })
        .await
    }
}
