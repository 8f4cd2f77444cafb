//! What the mock did, call by call: the side of the story that no client can embellish.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard};

use tencent_esign_mock::{Fault, Received};

use super::operations::number;

/// Everything that is kept has its place from the start, but for what belongs to calls that
/// are under way, so that its memory stays the same.
pub(crate) struct Ledger {
    /// How often each call was executed.
    executions: Vec<AtomicU32>,
    /// The executions of calls that are under way.
    open: Mutex<HashMap<u32, Vec<Execution>>>,
    /// How many requests reached the mock.
    requests: AtomicU64,
    faults: Mutex<BTreeMap<String, u64>>,
}

/// One execution of a call.
pub(crate) struct Execution {
    /// The request id of its answer.
    pub(crate) request_id: String,
    /// What went wrong with the answer.
    pub(crate) fault: Option<Fault>,
}

impl Ledger {
    pub(crate) fn new(calls: u32) -> Self {
        Self {
            executions: (0..calls).map(|_| AtomicU32::new(0)).collect(),
            open: Mutex::default(),
            requests: AtomicU64::new(0),
            faults: Mutex::default(),
        }
    }

    /// Takes down what became of a request.
    pub(crate) fn note(&self, request: &Received) {
        self.requests.fetch_add(1, Ordering::Relaxed);
        if let Some(fault) = request.fault {
            *locked(&self.faults).entry(fault.to_string()).or_default() += 1;
        }
        if !request.executed {
            return;
        }
        let number = number(&request.body).expect("an executed call has a mark");
        self.executions[number as usize].fetch_add(1, Ordering::Relaxed);
        if let Some(executions) = locked(&self.open).get_mut(&number) {
            executions.push(Execution {
                request_id: request.request_id.clone(),
                fault: request.fault,
            });
        }
    }

    /// From now on executions of a call are kept with their particulars.
    pub(crate) fn open(&self, number: u32) {
        locked(&self.open).insert(number, Vec::new());
    }

    /// The executions of a call up to now. Further ones are only counted.
    pub(crate) fn close(&self, number: u32) -> Vec<Execution> {
        locked(&self.open).remove(&number).unwrap_or_default()
    }

    /// How often a call was executed.
    pub(crate) fn executions(&self, number: u32) -> u32 {
        self.executions[number as usize].load(Ordering::Relaxed)
    }

    /// How many requests reached the mock.
    pub(crate) fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    /// How often each fault was injected.
    pub(crate) fn faults(&self) -> BTreeMap<String, u64> {
        locked(&self.faults).clone()
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("nobody panicked")
}
