//! Whether an answer means that the waiting is over.

use super::Signal;
use crate::answer::Target;
use crate::error::{Error, ErrorKind};
use crate::record::{Record, View, find};
use crate::response::Head;
use crate::run::Outcome;

/// What an answer means.
pub(super) enum Verdict {
    /// The waiting is over.
    Over(Outcome),
    /// It has not happened yet; the last state or code.
    NotYet(String),
}

/// Judges an answer of an action.
pub(super) fn judge(action: &'static str, signal: &Signal, outcome: Outcome) -> Verdict {
    match (signal, outcome) {
        (Signal::Codes(codes), Err(error)) => match error.code() {
            Some(code) if codes.contains(&code) => Verdict::NotYet(code.to_owned()),
            _ => Verdict::Over(Err(error)),
        },
        (
            Signal::State {
                pointer,
                done,
                failed,
                message,
            },
            Ok((Target::Record(record), head)),
        ) => {
            let states = states(record.as_ref(), pointer);
            let is_failed = |state: &String| failed.iter().find(|(value, _)| value == state);
            let working = states
                .iter()
                .find(|state| !done.contains(&state.as_str()) && is_failed(state).is_none());
            if let Some(state) = working {
                return Verdict::NotYet(state.clone());
            }
            let failure = states.iter().find_map(is_failed);
            match (failure, states.is_empty()) {
                (Some((state, name)), _) => {
                    let message = text(find(record.as_ref(), message));
                    Verdict::Over(Err(failed_task(action, (state, name), message, head)))
                }
                // A list that is still empty tells nothing.
                (None, true) => Verdict::NotYet(String::new()),
                (None, false) => Verdict::Over(Ok((Target::Record(record), head))),
            }
        }
        (_, outcome) => Verdict::Over(outcome),
    }
}

fn failed_task(
    action: &'static str,
    (state, name): (&'static str, &'static str),
    message: String,
    head: Head,
) -> Error {
    Error::new(ErrorKind::TaskFailed {
        action,
        state,
        name,
        message,
        request_id: head.request_id,
    })
}

/// The states that an answer tells.
fn states(record: &dyn Record, pointer: &str) -> Vec<String> {
    let Some((list, rest)) = pointer.split_once("/*") else {
        return vec![text(find(record, pointer))];
    };
    let View::List(items) = find(record, list) else {
        return Vec::new();
    };
    let items = (0..items.len()).map(|index| items.item(index));
    let states = items.flat_map(|item| match item {
        View::Record(item) => states(item, rest),
        item => vec![text(item)],
    });
    states.collect()
}

/// A state as text; empty if it is missing.
fn text(view: View<'_>) -> String {
    match view {
        View::Text(text) => text.to_owned(),
        View::Integer(number) => number.to_string(),
        _ => String::new(),
    }
}
