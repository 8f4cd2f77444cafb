//! What the outcome of a call promises, and whether it is true.

use std::time::Duration;

use tencent_esign::Error;
use tencent_esign::runtime::action::Effect;
use tencent_esign_mock::Fault;

use super::ledger::Execution;
use super::operations::{Operation, Seen, mark};

/// How a call ended.
pub(crate) enum Outcome {
    /// By itself.
    Ended(Result<Seen, Error>),
    /// It was dropped midway.
    Dropped,
    /// Long after its deadline it was still under way.
    Hung,
    /// It panicked.
    Panicked,
}

/// How often a call may have been executed, by what its caller was told. It is checked when
/// all calls are over, because the mock may get to a request after its caller has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Promise {
    Never,
    AtMostOnce,
    Once,
    AtLeastOnce,
    Nothing,
}

impl Promise {
    /// What an outcome promises.
    pub(crate) fn of(effect: Effect, outcome: &Outcome) -> Self {
        let is_write = effect == Effect::Write;
        match outcome {
            Outcome::Ended(Ok(_)) if is_write => Self::Once,
            Outcome::Ended(Ok(_)) => Self::AtLeastOnce,
            Outcome::Ended(Err(error)) if !error.may_be_sent() => Self::Never,
            // Whoever believes it sends the call again.
            Outcome::Ended(Err(error)) if is_write && error.is_retryable() => Self::Never,
            _ if is_write => Self::AtMostOnce,
            _ => Self::Nothing,
        }
    }

    /// Whether so many executions keep it.
    pub(crate) fn allows(self, executions: u32) -> bool {
        match self {
            Self::Never => executions == 0,
            Self::AtMostOnce => executions <= 1,
            Self::Once => executions == 1,
            Self::AtLeastOnce => executions >= 1,
            Self::Nothing => true,
        }
    }
}

/// What is wrong with an outcome, as far as it can be told at once.
pub(crate) fn problem(
    operation: &Operation,
    number: u32,
    outcome: &Outcome,
    executions: &[Execution],
    overrun: Duration,
    slack: Duration,
) -> Option<String> {
    match outcome {
        Outcome::Hung => Some("it never ended".to_owned()),
        Outcome::Panicked => Some("it panicked".to_owned()),
        _ if overrun > slack => Some(format!("it ended {overrun:?} after its deadline")),
        Outcome::Ended(Err(error)) if error.to_string().is_empty() => {
            Some("its error says nothing".to_owned())
        }
        Outcome::Ended(Err(_)) | Outcome::Dropped => None,
        Outcome::Ended(Ok(seen)) => lie(operation, number, seen, executions),
    }
}

/// What is wrong with a success: it must be the answer to this very call, and whole.
fn lie(
    operation: &Operation,
    number: u32,
    seen: &Seen,
    executions: &[Execution],
) -> Option<String> {
    let mut own = executions.iter();
    let Some(execution) = own.find(|known| known.request_id == seen.request_id) else {
        return Some(format!("no execution gave the answer {}", seen.request_id));
    };
    let expected = match execution.fault {
        None | Some(Fault::Gzip | Fault::Slow(_) | Fault::ClockSkew(_)) => mark(number),
        Some(Fault::Nulls) => String::new(),
        Some(fault) => return Some(format!("{fault} came out as a success")),
    };
    let typed = operation.echo.map(|place| seen.members.pointer(place));
    let raw = seen.body.pointer("/Response/Echo");
    for said in typed.into_iter().chain([raw]) {
        let said = said.and_then(|said| said.as_str()).unwrap_or_default();
        if said != expected {
            return Some(format!("its answer is {said:?}"));
        }
    }
    None
}
