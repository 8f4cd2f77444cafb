//! Examples as text: JSON in lines that review well.
//!
//! A value whose line would have at most 96 bytes stands on one line, a longer one has a
//! line for each of its parts, as in the schema files. Members are sorted by name, because
//! the order of the file is gone by now, and JSON means nothing by it.

use serde_json::Value;

use crate::model::Example;
use crate::schema;

/// The longest line with more than one value in it, in bytes.
const LINE: usize = 96;

/// An example of an action.
pub(super) fn example(example: &schema::Example) -> Example {
    Example {
        title: example.title.clone(),
        request: text(&example.request),
        response: text(&example.response),
    }
}

fn text(value: &Value) -> String {
    let mut out = String::new();
    write(&mut out, value, 0);
    out
}

/// Writes a value at the end of a line that is indented so far.
fn write(out: &mut String, value: &Value, indent: usize) {
    let flat = flat(value);
    let line = out.rfind('\n').map_or(out.len(), |end| out.len() - end - 1);
    if line + flat.len() < LINE {
        out.push_str(&flat);
        return;
    }
    match value {
        Value::Array(items) if !items.is_empty() => {
            parts(out, ['[', ']'], indent, items, |out, item, inner| {
                write(out, item, inner);
            });
        }
        Value::Object(members) if !members.is_empty() => {
            parts(
                out,
                ['{', '}'],
                indent,
                sorted(members),
                |out, member, inner| {
                    out.push_str(&format!("{}: ", quoted(member.0)));
                    write(out, member.1, inner);
                },
            );
        }
        _ => out.push_str(&flat),
    }
}

/// Writes the parts of a value, each on a line of its own.
fn parts<T>(
    out: &mut String,
    [open, close]: [char; 2],
    indent: usize,
    parts: impl IntoIterator<Item = T>,
    mut part: impl FnMut(&mut String, T, usize),
) {
    let inner = indent + 2;
    out.push(open);
    for (index, item) in parts.into_iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&" ".repeat(inner));
        part(out, item, inner);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}

/// The value on one line.
fn flat(value: &Value) -> String {
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(flat).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let members: Vec<_> = sorted(members)
                .into_iter()
                .map(|(name, value)| format!("{}: {}", quoted(name), flat(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
        Value::String(text) => quoted(text),
        scalar => scalar.to_string(),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// The members by name. Whether the map keeps them so depends on what else is built.
fn sorted(members: &serde_json::Map<String, Value>) -> Vec<(&String, &Value)> {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(name, _)| *name);
    members
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_values_stand_on_one_line_and_long_ones_over_several() {
        let value = serde_json::json!({"B": [], "A": {"Y": 20.0, "X": "合同\n\"#"}});
        assert_eq!(
            text(&value),
            r##"{"A": {"X": "合同\n\"#", "Y": 20.0}, "B": []}"##
        );

        let long = "x".repeat(60);
        let value = serde_json::json!({"B": [{"X": long, "Y": 1}], "A": long});
        assert_eq!(
            text(&value),
            format!("{{\n  \"A\": \"{long}\",\n  \"B\": [{{\"X\": \"{long}\", \"Y\": 1}}]\n}}")
        );
        assert_eq!(serde_json::from_str::<Value>(&text(&value)).unwrap(), value);
    }
}
