//! Waiting, and how long something took.

use std::time::Duration;

use crate::future::BoxFuture;

/// Measures and waits, for deadlines and for pauses between attempts.
///
/// It is no [`Clock`](crate::clock::Clock): it may count from any moment, and it never
/// goes back when somebody sets the machine's time.
pub trait Timer: Send + Sync {
    /// The time since a moment that stays the same for this timer.
    fn elapsed(&self) -> Duration;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The timer of tokio, which the default transport needs as well.
///
/// It stands still where tokio's time is paused, so that tests need not wait.
#[cfg(feature = "reqwest")]
#[derive(Debug, Clone, Copy)]
pub struct TokioTimer {
    start: tokio::time::Instant,
}

#[cfg(feature = "reqwest")]
impl TokioTimer {
    /// A timer that counts from now.
    pub fn new() -> Self {
        Self {
            start: tokio::time::Instant::now(),
        }
    }
}

#[cfg(feature = "reqwest")]
impl Default for TokioTimer {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "reqwest")]
impl Timer for TokioTimer {
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        // The sleep is made when it is polled: making one needs a runtime.
        Box::pin(async move { tokio::time::sleep(duration).await })
    }
}

#[cfg(all(test, feature = "reqwest"))]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_timer_follows_a_paused_clock() {
        let timer = TokioTimer::new();
        timer.sleep(Duration::from_secs(90)).await;
        assert_eq!(timer.elapsed(), Duration::from_secs(90));
    }
}
