//! What a test or a user's fixtures answer in place of the schema's examples.

use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderMap;
use serde_json::Value;
use tencent_esign::runtime::action::Action;

use crate::fault::Fault;

/// A call that the mock has found correct.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// The action.
    pub action: &'static Action,
    /// The headers, as they came.
    pub headers: &'a HeaderMap,
    /// The request.
    pub body: &'a Value,
}

/// What the mock answers to a call.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Answer {
    /// The schema's example whose request fits best.
    Example,
    /// These members; the request id is added unless it is among them.
    Members(Value),
    /// An error of the service.
    Error {
        /// The code (`OperationDenied`).
        code: String,
        /// The text.
        message: String,
    },
}

/// Decides about an answer.
pub(crate) type Reaction = Arc<dyn Fn(&Call<'_>) -> Answer + Send + Sync>;

/// One entry: the calls that it is for, and what they get.
pub(crate) struct Entry {
    /// The service, unless it is for both.
    pub(crate) service: Option<&'static str>,
    /// The action.
    pub(crate) action: &'static str,
    /// Pointers into the request, and the values that must be there.
    pub(crate) conditions: Vec<(String, Value)>,
    /// How many calls it is still for; all if there is no number.
    pub(crate) left: Option<u64>,
    /// What they are answered.
    pub(crate) reaction: Reaction,
    /// And what goes wrong.
    pub(crate) fault: Option<Fault>,
}

impl Entry {
    fn fits(&self, call: &Call<'_>) -> bool {
        let holds = |(pointer, value): &(String, Value)| call.body.pointer(pointer) == Some(value);
        call.action.name == self.action
            && self
                .service
                .is_none_or(|name| call.action.service.name == name)
            && self.left != Some(0)
            && self.conditions.iter().all(holds)
    }
}

/// All entries, the ones that count first in front.
#[derive(Default)]
pub(crate) struct Script(Mutex<Vec<Entry>>);

impl Script {
    pub(crate) fn new(entries: Vec<Entry>) -> Self {
        Self(Mutex::new(entries))
    }

    /// Adds an entry that counts before all others.
    pub(crate) fn put_first(&self, entry: Entry) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        entries.insert(0, entry);
    }

    /// What the first entry says that fits.
    pub(crate) fn next(&self, call: &Call<'_>) -> (Answer, Option<Fault>) {
        // The lock is gone before the test's own code runs, which may want to add entries.
        match self.take(call) {
            Some((reaction, fault)) => (reaction(call), fault),
            None => (Answer::Example, None),
        }
    }

    fn take(&self, call: &Call<'_>) -> Option<(Reaction, Option<Fault>)> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let entry = entries.iter_mut().find(|entry| entry.fits(call))?;
        let found = (entry.reaction.clone(), entry.fault);
        if let Some(left) = &mut entry.left {
            *left = left.saturating_sub(1);
        }
        Some(found)
    }
}
