//! The one form that a schema file is written in, so that diffs stay small.
//!
//! Keys stand in the order in which the types declare them. A value whose line would
//! have at most 100 characters stands on that line; a longer one has a line for each of
//! its members. Strings are written without needless escapes, numbers as they are spelled.

use std::fmt::Write;

use crate::diagnostic::{Diagnostic, Report};
use crate::document::{self, Entry, Json, Node};
use crate::layout::FileKind;
use crate::load::SourceFile;
use crate::structure::{ListShape, ObjectShape, Shape, Shapes, best_fit};

/// The longest line with more than one value in it, in characters.
const LINE: usize = 100;
/// The step of indentation.
const STEP: usize = 2;

/// The canonical form of a file.
///
/// # Errors
///
/// The file is not JSON.
pub fn format(file: &SourceFile) -> Result<String, Vec<Diagnostic>> {
    match document::open(file) {
        Ok(root) => Ok(canonical(file.slot.kind, &root)),
        Err((offset, problem)) => {
            let mut report = Report::new(&file.path, &file.text, None);
            report.span(String::new(), &(offset..offset), problem);
            Err(report.finish())
        }
    }
}

/// The canonical form of a document.
pub(crate) fn canonical(kind: FileKind, root: &Node<'_>) -> String {
    let shapes = Shapes::get();
    let mut writer = Writer {
        shapes,
        out: String::new(),
        column: 0,
    };
    writer.tall(shapes.of(kind), root, 0);
    writer.out.push('\n');
    writer.out
}

struct Writer {
    shapes: &'static Shapes,
    out: String,
    /// The characters of the current line.
    column: usize,
}

impl Writer {
    fn put(&mut self, text: &str) {
        self.out.push_str(text);
        self.column = self.column.saturating_add(text.chars().count());
    }

    fn line(&mut self, indent: usize) {
        self.out.push('\n');
        self.column = 0;
        self.put(&" ".repeat(indent));
    }

    /// Writes a value on the current line if that fits, else over several lines.
    fn value(&mut self, shape: &'static Shape, node: &Node<'_>, indent: usize) {
        let (length, column) = (self.out.len(), self.column);
        // A comma may follow.
        if !self.flat(shape, node, LINE.saturating_sub(1)) {
            self.out.truncate(length);
            self.column = column;
            self.tall(shape, node, indent);
        }
    }

    /// Writes a value over several lines, if it has parts.
    fn tall(&mut self, shape: &'static Shape, node: &Node<'_>, indent: usize) {
        let inner = indent.saturating_add(STEP);
        let shape = best_fit(self.shapes, shape, node);
        match &node.value {
            Json::List(items) if !items.is_empty() => {
                self.put("[");
                for (index, item) in items.iter().enumerate() {
                    self.put(if index == 0 { "" } else { "," });
                    self.line(inner);
                    self.value(self.item(shape), item, inner);
                }
                self.line(indent);
                self.put("]");
            }
            Json::Object(entries) if !entries.is_empty() => {
                self.put("{");
                for (index, entry) in in_order(shape, entries).into_iter().enumerate() {
                    self.put(if index == 0 { "" } else { "," });
                    self.line(inner);
                    self.string(&entry.key);
                    self.put(": ");
                    self.value(self.member(shape, &entry.key), &entry.value, inner);
                }
                self.line(indent);
                self.put("}");
            }
            _ => {
                self.flat(shape, node, usize::MAX);
            }
        }
    }

    /// Writes a value on the current line. Stops with `false` once that is too long.
    fn flat(&mut self, shape: &'static Shape, node: &Node<'_>, limit: usize) -> bool {
        match &node.value {
            Json::Null => self.put("null"),
            Json::Boolean(true) => self.put("true"),
            Json::Boolean(false) => self.put("false"),
            Json::Number(number) => self.put(number),
            // A character has at most four bytes, so that this cannot fit.
            Json::Text(text) if text.len() / 4 > limit => return false,
            Json::Text(text) => self.string(text),
            Json::List(items) => {
                let shape = best_fit(self.shapes, shape, node);
                self.put("[");
                for (index, item) in items.iter().enumerate() {
                    self.put(if index == 0 { "" } else { ", " });
                    if !self.flat(self.item(shape), item, limit) {
                        return false;
                    }
                }
                self.put("]");
            }
            Json::Object(entries) => {
                let shape = best_fit(self.shapes, shape, node);
                self.put("{");
                for (index, entry) in in_order(shape, entries).into_iter().enumerate() {
                    self.put(if index == 0 { "" } else { ", " });
                    self.string(&entry.key);
                    self.put(": ");
                    if !self.flat(self.member(shape, &entry.key), &entry.value, limit) {
                        return false;
                    }
                }
                self.put("}");
            }
        }
        self.column <= limit
    }

    fn string(&mut self, text: &str) {
        let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
        if text.bytes().all(is_plain) {
            self.out.push('"');
            self.out.push_str(text);
            self.out.push('"');
            self.column = self.column.saturating_add(text.len()).saturating_add(2);
            return;
        }
        self.out.push('"');
        let start = self.out.len();
        escape(&mut self.out, text);
        let written = self.out.get(start..).unwrap_or_default().chars().count();
        self.out.push('"');
        self.column = self.column.saturating_add(written).saturating_add(2);
    }

    fn item(&self, shape: &'static Shape) -> &'static Shape {
        match shape {
            Shape::List(ListShape { items, .. }) => self.shapes.shape(*items),
            _ => &Shape::Any,
        }
    }

    fn member(&self, shape: &'static Shape, key: &str) -> &'static Shape {
        match shape {
            Shape::Object(object) => object
                .key(key)
                .map_or(&Shape::Any, |key| self.shapes.shape(key.shape)),
            Shape::Map(values) => self.shapes.shape(*values),
            _ => &Shape::Any,
        }
    }
}

/// The members in the order of the type; those that it does not know come last. What has
/// no type, as the payloads of examples, keeps its order.
fn in_order<'n, 'a>(shape: &Shape, entries: &'n [Entry<'a>]) -> Vec<&'n Entry<'a>> {
    let mut ordered: Vec<_> = entries.iter().collect();
    if let Shape::Object(ObjectShape { keys }) = shape {
        let place = |entry: &Entry<'_>| keys.iter().position(|key| key.name == entry.key);
        ordered.sort_by_key(|entry| place(entry).unwrap_or(usize::MAX));
    }
    ordered
}

/// Writes what stands between the quotation marks of a string.
fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..='\u{1f}' => {
                // Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn formatted(kind: FileKind, text: &str) -> String {
        canonical(kind, &document::parse(text).unwrap())
    }

    #[test]
    fn keys_stand_in_order_and_short_values_on_one_line() {
        let text = r#"{"fields":[{"type":{"list":"string"},"name":"A","enum":["\u4e2d","b"],
            "maximum":1.50}],"doc":"x","strange":{"b":1,"a":[]},"name":"S"}"#;
        let expected = r#"{
  "name": "S",
  "doc": "x",
  "fields": [{"name": "A", "type": {"list": "string"}, "enum": ["中", "b"], "maximum": 1.50}],
  "strange": {"b": 1, "a": []}
}
"#;
        assert_eq!(formatted(FileKind::Struct, text), expected);
    }

    #[test]
    fn a_line_has_at_most_100_characters() {
        let doc = |length| {
            format!(
                "{{\"doc\": \"d\", \"fields\": [\"{}\"]}}",
                "字".repeat(length)
            )
        };
        let lengths = |text: String| text.lines().map(|line| line.chars().count()).max();
        // `  "fields": [""]` has 16 characters, and one is kept for a comma.
        assert_eq!(lengths(formatted(FileKind::Struct, &doc(83))), Some(99));
        assert_eq!(formatted(FileKind::Struct, &doc(83)).lines().count(), 4);
        assert_eq!(formatted(FileKind::Struct, &doc(84)).lines().count(), 6);
    }

    #[test]
    fn limits_are_ordered_in_each_of_their_forms() {
        let text = r#"{"fields": [{"maxLength": [{"code": "C", "value": 1}], "time":
            {"code": "C", "value": {"maxAhead": 2, "minAhead": 1}}}]}"#;
        let one_line: String = formatted(FileKind::Struct, text)
            .split_whitespace()
            .collect();
        assert!(
            one_line.contains(r#"[{"value":1,"code":"C"}]"#),
            "{one_line}"
        );
        assert!(one_line.contains(r#"{"value":{"minAhead":1,"maxAhead":2},"code":"C"}"#));
    }

    #[test]
    fn strings_are_escaped_as_serde_json_does() {
        let text: String = (0..0x250).filter_map(char::from_u32).collect();
        let mut out = String::new();
        escape(&mut out, &text);
        assert_eq!(format!("\"{out}\""), serde_json::to_string(&text).unwrap());
    }
}
