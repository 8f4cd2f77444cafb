//! The words of the structural check's messages.

use super::did_you_mean;
use super::shape::{ObjectShape, Shape};
use crate::diagnostic::{Problem, error};

/// The kind of a shape with its article.
pub(super) fn describe(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "a value",
        Shape::Text | Shape::Words(_) => "a string",
        Shape::Boolean => "a boolean",
        Shape::Integer(..) => "a whole number",
        Shape::Number => "a number",
        Shape::List(_) => "a list",
        Shape::Object(_) | Shape::Map(_) => "an object",
        Shape::Choice(_) => "one of several forms",
    }
}

/// A key that an object does not have, and what may have been meant.
pub(super) fn unknown_key(object: &ObjectShape, key: &str) -> Problem {
    let known = object.keys.iter().map(|key| key.name.as_str());
    let help = did_you_mean(key, known).or_else(|| {
        let names: Vec<_> = object.keys.iter().map(|key| key.name.clone()).collect();
        (names.len() <= 12).then(|| format!("use {}", either(&names)))
    });
    error("unknown-key", format!("unknown key `{key}`")).maybe_help(help)
}

/// A form of an object by the keys that it must have.
pub(super) fn form(shape: &Shape) -> String {
    match shape {
        Shape::Object(object) => {
            let keys = object.keys.iter().filter(|key| key.required);
            let keys: Vec<_> = keys.map(|key| format!("\"{}\"", key.name)).collect();
            format!("{{{}}}", keys.join(", "))
        }
        Shape::List(_) => "a list".to_owned(),
        _ => "a value".to_owned(),
    }
}

/// `` `a`, `b` or `c` ``
pub(super) fn either(words: &[String]) -> String {
    let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
    join(&words)
}

/// `a, b or c`
pub(super) fn join<T: AsRef<str>>(words: &[T]) -> String {
    let mut out = String::new();
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            let is_last = index.saturating_add(1) == words.len();
            out.push_str(if is_last { " or " } else { ", " });
        }
        out.push_str(word.as_ref());
    }
    out
}
