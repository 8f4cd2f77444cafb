//! The log of requests: the newest ones, and counts of all.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::received::Received;

/// How many requests the log keeps unless set otherwise.
pub(crate) const MAX_REQUESTS: usize = 10_000;

/// How many bytes of bodies the log keeps unless set otherwise: 64 MB.
pub(crate) const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Is told every request.
pub(crate) type Hook = Arc<dyn Fn(&Received) + Send + Sync>;

/// The log.
pub(crate) struct Log {
    state: Mutex<State>,
    hook: Option<Hook>,
    max_requests: usize,
    max_bytes: usize,
}

#[derive(Default)]
struct State {
    requests: VecDeque<Received>,
    bytes: usize,
    /// Executed calls by action. There are as many as the schema has actions.
    executed: BTreeMap<String, u64>,
}

impl Log {
    pub(crate) fn new(max_requests: usize, max_bytes: usize, hook: Option<Hook>) -> Self {
        Self {
            state: Mutex::default(),
            hook,
            max_requests,
            max_bytes,
        }
    }

    /// Takes a request, and forgets the oldest ones beyond the limits.
    pub(crate) fn add(&self, request: Received) {
        if let Some(hook) = &self.hook {
            hook(&request);
        }
        let mut state = self.locked();
        if request.executed {
            *state.executed.entry(request.action.clone()).or_default() += 1;
        }
        state.bytes += request.body.len();
        state.requests.push_back(request);
        while state.requests.len() > self.max_requests || state.bytes > self.max_bytes {
            match state.requests.pop_front() {
                Some(oldest) => state.bytes = state.bytes.saturating_sub(oldest.body.len()),
                None => break,
            }
        }
    }

    /// What is kept, the oldest first.
    pub(crate) fn requests(&self) -> Vec<Received> {
        self.locked().requests.iter().cloned().collect()
    }

    /// How often an action was executed since the start, or since the log was cleared.
    pub(crate) fn executed(&self, action: &str) -> u64 {
        self.locked().executed.get(action).copied().unwrap_or(0)
    }

    pub(crate) fn clear(&self) {
        *self.locked() = State::default();
    }

    fn locked(&self) -> MutexGuard<'_, State> {
        // Nothing is half done where a thread could panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
