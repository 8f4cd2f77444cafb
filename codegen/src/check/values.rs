//! Whether a value is one that a member can have.

use std::collections::HashSet;

use serde_json::Value;

use super::index::{Kind, Type};
use crate::diagnostic::{Problem, Report, error};
use crate::document::Path;
use crate::schema::{EnumFile, EnumType};
use crate::structure::did_you_mean;

/// What is wrong with a value of a type: a list for a list, else a single value.
pub(super) fn misfit(ty: Type<'_>, value: &Value) -> Option<Problem> {
    match (ty.is_list, value) {
        (false, value) => misfit_one(ty.kind, value),
        (true, Value::Array(items)) => items.iter().find_map(|item| misfit_one(ty.kind, item)),
        (true, _) => Some(wrong(&ty.describe(), value)),
    }
}

/// What is wrong with a single value.
pub(super) fn misfit_one(kind: Kind<'_>, value: &Value) -> Option<Problem> {
    if let Kind::Enum(file) = kind
        && of_kind(kind, value)
    {
        return unlisted(file, value);
    }
    (!of_kind(kind, value)).then(|| wrong(&kind.describe(), value))
}

/// Whether a value has the JSON type of a kind. What is unknown fits everything.
pub(super) fn of_kind(kind: Kind<'_>, value: &Value) -> bool {
    match kind {
        Kind::Text | Kind::Binary => value.is_string(),
        Kind::Integer => value.as_i64().is_some(),
        Kind::Float => value.is_number(),
        Kind::Boolean => value.is_boolean(),
        Kind::Enum(file) => match file.ty {
            EnumType::Integer => value.as_i64().is_some(),
            EnumType::String => value.is_string(),
        },
        Kind::Struct(_) => value.is_object(),
        Kind::Unknown => true,
    }
}

/// A value that the list of an enum lacks. Zero and the empty string are never outside it.
fn unlisted(file: &EnumFile, value: &Value) -> Option<Problem> {
    let is_listed = file.values.iter().any(|listed| listed.value == *value);
    if is_listed || value.as_i64() == Some(0) || value.as_str() == Some("") {
        return None;
    }
    let problem = error(
        "unknown-value",
        format!("`{}` has no value {}", file.name, shown(value)),
    );
    let known = file
        .values
        .iter()
        .filter_map(|listed| listed.value.as_str());
    let help = value.as_str().and_then(|text| did_you_mean(text, known));
    Some(problem.maybe_help(help))
}

/// Tells values that were seen before.
#[derive(Default)]
pub(super) struct Distinct {
    seen: HashSet<String>,
}

impl Distinct {
    /// Whether a value is new; tells it if it is not.
    pub(super) fn see(&mut self, report: &mut Report<'_>, path: &Path<'_>, value: &Value) -> bool {
        let is_new = self.seen.insert(value.to_string());
        if !is_new {
            let message = format!("value {} is here twice", shown(value));
            report.value(path, error("duplicate-value", message).help("remove one"));
        }
        is_new
    }
}

fn wrong(expected: &str, value: &Value) -> Problem {
    error(
        "bad-value",
        format!("{} does not fit: the member is {expected}", shown(value)),
    )
}

/// A value for a message, long ones cut.
pub(super) fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(40) {
        Some((index, _)) => format!("{}...", text.get(..index).unwrap_or_default()),
        None => text,
    }
}
