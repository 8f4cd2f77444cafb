//! Calls that are made again until something has happened: the end of a task, or the moment
//! from which on a call is not too early.

mod judge;
mod start;
mod waiting;

use std::error::Error as StdError;
use std::fmt;

pub use start::Start;
pub use waiting::Wait;

/// What is waited for, and how often one asks.
///
/// The generator makes it by the declarations of the schema.
#[derive(Debug)]
pub struct Waiter {
    /// What tells that it has happened.
    pub signal: Signal,
    /// The first pause in seconds; each further one is half as long again.
    pub first_pause: u32,
    /// The longest pause in seconds.
    pub longest_pause: u32,
    /// How long all of it may take, in seconds.
    pub total: u32,
}

/// An action that can be waited with, as the list of a service has it.
#[derive(Debug)]
pub struct ActionWaiter {
    /// The action that is called again.
    pub action: &'static str,
    /// What is waited for.
    pub waiter: &'static Waiter,
    /// The actions that start such a task.
    pub started_by: &'static [Start],
}

/// What tells that something has happened.
#[derive(Debug)]
pub enum Signal {
    /// A state in the answer. Any other than these means that one has to wait.
    State {
        /// The JSON pointer of the state. `*` stands for each item of a list; all of them
        /// must then have ended.
        pointer: &'static str,
        /// The states in which it has, as text.
        done: &'static [&'static str],
        /// The states in which it never will, as text, each with what it is called.
        failed: &'static [(&'static str, &'static str)],
        /// The JSON pointer of the reason; empty if there is none.
        message: &'static str,
    },
    /// That the server does not answer with one of these codes.
    Codes(&'static [&'static str]),
}

/// Why a wait ran out of time: the source of the
/// [`Timeout`](crate::ErrorKind::Timeout) that it ends with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct StillWaiting {
    /// The action that was asked.
    pub action: &'static str,
    /// The last state or code; empty if there was no answer.
    pub state: String,
}

impl fmt::Display for StillWaiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { action, state } = self;
        write!(f, "time ran out while waiting with {action}: ")?;
        match state.as_str() {
            "" => f.write_str("there was no answer yet"),
            state => write!(f, "the last state was {state}"),
        }
    }
}

impl StdError for StillWaiting {}
