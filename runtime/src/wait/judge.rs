//! Whether an answer means that the waiting is over.

use serde_json::Value;

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
            Ok((target, head)),
        ) => {
            let states = match &target {
                Target::Record(record) => states(record.as_ref(), pointer),
                Target::Untyped(answer) => states_json(answer, pointer),
            };
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
                    let message = match &target {
                        Target::Record(record) => text(find(record.as_ref(), message)),
                        Target::Untyped(answer) => text_json(pointed(answer, message)),
                    };
                    Verdict::Over(Err(failed_task(action, (state, name), message, head)))
                }
                // A list that is still empty tells nothing.
                (None, true) => Verdict::NotYet(String::new()),
                (None, false) => Verdict::Over(Ok((target, head))),
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

/// The same of an answer in JSON.
fn states_json(answer: &Value, pointer: &str) -> Vec<String> {
    let Some((list, rest)) = pointer.split_once("/*") else {
        return vec![text_json(answer.pointer(pointer))];
    };
    let items = answer.pointer(list).and_then(Value::as_array);
    let items = items.into_iter().flatten();
    items.flat_map(|item| states_json(item, rest)).collect()
}

/// What a pointer leads to; an empty one leads nowhere.
fn pointed<'v>(answer: &'v Value, pointer: &str) -> Option<&'v Value> {
    answer.pointer(pointer).filter(|_| !pointer.is_empty())
}

fn text_json(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// A state as text; empty if it is missing.
fn text(view: View<'_>) -> String {
    match view {
        View::Text(text) => text.to_owned(),
        View::Integer(number) => number.to_string(),
        _ => String::new(),
    }
}
