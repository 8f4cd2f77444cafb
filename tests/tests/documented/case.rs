//! A fact of the vendor's text with two fragments of a request.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};
use tencent_esign::runtime::action::{Action, Catalog};
use tencent_esign::runtime::validate::Severity;

/// A fact.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Case {
    /// The service's name.
    pub(super) service: String,
    /// The action's name.
    pub(super) action: String,
    /// What the text says, in a sentence.
    pub(super) fact: String,
    /// Members that keep it, at the limit.
    pub(super) good: Value,
    /// Members that break it, one past the limit.
    pub(super) bad: Value,
    /// The pointer of what is wrong in `bad`.
    pub(super) at: String,
    /// The least severity that a careful reader expects.
    pub(super) level: Level,
    /// Why the validators tell it with less than that, or not at all.
    pub(super) note: Option<String>,
}

/// A severity, as the schema writes it.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Level {
    Info,
    Warn,
    Deny,
}

impl Case {
    /// The case on a line of a file.
    pub(super) fn read(line: &str) -> serde_json::Result<Self> {
        serde_json::from_str(line)
    }

    /// The action that the case is about.
    pub(super) fn action(&self, services: &[Catalog]) -> Option<&'static Action> {
        let catalog = services
            .iter()
            .find(|catalog| catalog.service.name == self.service)?;
        let mut actions = catalog.actions.iter().copied();
        actions.find(|action| action.name == self.action)
    }
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Info => Self::Info,
            Level::Warn => Self::Warn,
            Level::Deny => Self::Deny,
        }
    }
}

/// A fragment with its shorthands written out.
///
/// `{"$repeat": ["a", 300]}` is a text of so many characters, `{"$repeat": [{…}, 51]}` a
/// list of so many copies, `{"$list": ["a", 51]}` a list of so many different texts, and
/// `{"$now": -60}` a moment so many seconds from now.
pub(super) fn written_out(value: &Value, now: i64) -> Value {
    match value {
        Value::Object(members) => {
            if let Some((name, argument)) = members.iter().next().filter(|_| members.len() == 1)
                && name.starts_with('$')
            {
                return shorthand(name, argument, now)
                    .unwrap_or_else(|| panic!("no shorthand: {value}"));
            }
            let members = members.iter();
            members
                .map(|(name, value)| (name.clone(), written_out(value, now)))
                .collect()
        }
        Value::Array(items) => items.iter().map(|item| written_out(item, now)).collect(),
        plain => plain.clone(),
    }
}

fn shorthand(name: &str, argument: &Value, now: i64) -> Option<Value> {
    if name == "$now" {
        return Some(json!(now + argument.as_i64()?));
    }
    let [item, count] = argument.as_array()?.as_slice() else {
        return None;
    };
    let count = usize::try_from(count.as_u64()?).ok()?;
    match (name, item) {
        ("$repeat", Value::String(text)) => Some(json!(text.repeat(count))),
        ("$repeat", item) => Some(vec![written_out(item, now); count].into()),
        ("$list", Value::String(text)) => Some((0..count).map(|index| nth(text, index)).collect()),
        _ => None,
    }
}

/// Texts of one length that differ in their last characters, as ids do: the text itself
/// first.
fn nth(text: &str, index: usize) -> Cow<'_, str> {
    let number = index.to_string();
    match text.len().checked_sub(number.len()) {
        Some(end) if index > 0 && text.is_char_boundary(end) => {
            Cow::Owned(format!("{}{number}", &text[..end]))
        }
        _ => Cow::Borrowed(text),
    }
}
