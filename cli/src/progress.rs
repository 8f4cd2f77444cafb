//! What is told on stderr while something takes its time.
//!
//! On a terminal that is one line, which is written again every second and goes away at the
//! end. Elsewhere there is none of it, so that logs do not fill up.

use std::io::{self, IsTerminal, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::time::{MissedTickBehavior, interval};

/// How long nothing is told, and how long a line stays as it is.
const STEP: Duration = Duration::from_secs(1);

/// Goes to the start of the line and wipes it.
const WIPE: &str = "\r\x1b[K";

/// The line on stderr. Clones share it.
#[derive(Debug, Clone)]
pub(crate) struct Progress(Arc<Mutex<Line>>);

#[derive(Debug)]
struct Line {
    is_terminal: bool,
    is_shown: bool,
    /// What is being done.
    text: String,
    since: Instant,
}

impl Progress {
    /// A line that is not shown yet.
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(Line {
            is_terminal: io::stderr().is_terminal(),
            is_shown: false,
            text: String::new(),
            since: Instant::now(),
        })))
    }

    /// Says from now on that this is being done.
    pub(crate) fn set(&self, text: String) {
        self.with(|line| line.text = text);
    }

    /// Writes a line that stays.
    pub(crate) fn say(&self, text: &str) {
        self.with(|line| {
            line.wipe();
            eprintln!("{text}");
        });
    }

    /// Shows the line for as long as the work takes.
    pub(crate) async fn cover<F: Future>(&self, work: F) -> F::Output {
        let mut is_terminal = false;
        self.with(|line| {
            line.since = Instant::now();
            is_terminal = line.is_terminal;
        });
        if !is_terminal {
            return work.await;
        }
        let mut work = std::pin::pin!(work);
        let mut ticks = interval(STEP);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        // The first one comes at once.
        ticks.tick().await;
        let output = loop {
            tokio::select! {
                output = &mut work => break output,
                _ = ticks.tick() => self.with(Line::show),
            }
        };
        self.with(Line::wipe);
        output
    }

    fn with(&self, act: impl FnOnce(&mut Line)) {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

impl Line {
    fn show(&mut self) {
        let seconds = self.since.elapsed().as_secs();
        // Nobody is helped by an error about a line that would have gone anyway.
        let _ = write!(io::stderr(), "{WIPE}{}: {seconds} s", self.text);
        let _ = io::stderr().flush();
        self.is_shown = true;
    }

    fn wipe(&mut self) {
        if std::mem::take(&mut self.is_shown) {
            let _ = write!(io::stderr(), "{WIPE}");
        }
    }
}
