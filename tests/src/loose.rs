//! Comparison of JSON as the contract of reading and writing states it.

use serde_json::{Number, Value};

/// How `actual` differs from `expected`, each difference with its JSON pointer.
///
/// A member that is null is one that is not there, and the spelling of numbers (20, 20.0)
/// is no difference. Extra members are differences unless `extra` takes them.
pub fn differences(
    expected: &Value,
    actual: &Value,
    extra: &dyn Fn(&str, &Value) -> bool,
) -> Vec<String> {
    let mut found = Vec::new();
    compare(expected, actual, "", extra, &mut found);
    found
}

fn compare(
    expected: &Value,
    actual: &Value,
    place: &str,
    extra: &dyn Fn(&str, &Value) -> bool,
    found: &mut Vec<String>,
) {
    match (expected, actual) {
        (Value::Object(left), Value::Object(right)) => {
            for (name, value) in left.iter().filter(|(_, value)| !value.is_null()) {
                let place = format!("{place}/{}", escape(name));
                match right.get(name) {
                    Some(other) => compare(value, other, &place, extra, found),
                    None => found.push(format!("{place} is lost: {value}")),
                }
            }
            for (name, value) in right {
                let place = format!("{place}/{}", escape(name));
                let is_new = left.get(name).is_none_or(Value::is_null);
                if is_new && !value.is_null() && !extra(&place, value) {
                    found.push(format!("{place} is new: {value}"));
                }
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                compare(left, right, &format!("{place}/{index}"), extra, found);
            }
        }
        (Value::Number(left), Value::Number(right)) if same_number(left, right) => {}
        (left, right) if left == right => {}
        (left, right) => found.push(format!("{place} was {left}, is {right}")),
    }
}

/// Takes the value at a JSON pointer out of a document, if it is there.
pub fn remove(document: &mut Value, pointer: &str) {
    let Some((parent, token)) = pointer.rsplit_once('/') else {
        return;
    };
    match document.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.remove(&token.replace("~1", "/").replace("~0", "~"));
        }
        Some(Value::Array(items)) => {
            if let Some(index) = token.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}

/// The document without members and items that are null.
pub fn without_nulls(document: &Value) -> Value {
    match document {
        Value::Object(members) => {
            let there = members.iter().filter(|(_, value)| !value.is_null());
            there
                .map(|(name, value)| (name.clone(), without_nulls(value)))
                .collect()
        }
        Value::Array(items) => items
            .iter()
            .filter(|item| !item.is_null())
            .map(without_nulls)
            .collect(),
        scalar => scalar.clone(),
    }
}

/// Whether a value is what a plain Rust field holds when nothing was read into it.
pub fn is_blank(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::Bool(flag) => !flag,
        Value::Array(items) => items.is_empty(),
        Value::Null | Value::Object(_) => false,
    }
}

/// Whole numbers are compared as such, because large ones have no exact floating form.
fn same_number(left: &Number, right: &Number) -> bool {
    match (left.as_i64(), right.as_i64()) {
        (Some(left), Some(right)) => left == right,
        _ => left.as_f64() == right.as_f64(),
    }
}

fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
