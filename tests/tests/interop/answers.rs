//! Whether a client read what the mock answered.

use serde_json::Value;

use crate::official::{Language, Outcome};
use crate::{Language::Python, example};

/// What the client did not read as the schema's example has it.
pub(crate) fn difference(outcome: &Outcome, language: Language) -> Option<String> {
    let Some(answer) = &outcome.answer else {
        return Some(outcome.to_string());
    };
    let (_, expected) = example(&outcome.service, &outcome.action)?;
    if answer["RequestId"].as_str().is_none_or(str::is_empty) {
        return Some(format!("{outcome} without RequestId"));
    }
    let mut missing = Vec::new();
    compare(&expected, answer, language, "", &mut missing);
    (!missing.is_empty()).then(|| format!("{outcome} that differs at {missing:?}"))
}

/// Everything that is expected must be there. The Python client leaves members out that it
/// is too old to know, so there a member that is absent is not judged.
fn compare(expected: &Value, found: &Value, language: Language, path: &str, out: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(members), Value::Object(_)) => {
            for (name, value) in members.iter().filter(|(name, _)| *name != "RequestId") {
                match found.get(name) {
                    None if language == Python => {}
                    None => out.push(format!("{path}/{name}")),
                    Some(found) => compare(value, found, language, &format!("{path}/{name}"), out),
                }
            }
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            for (index, (item, other)) in items.iter().zip(others).enumerate() {
                compare(item, other, language, &format!("{path}/{index}"), out);
            }
        }
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        _ if expected == found => {}
        _ => out.push(path.to_owned()),
    }
}
