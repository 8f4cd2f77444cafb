//! Text to tree.
//!
//! `serde_json` decides what is JSON, also how deep it may be nested; only what it
//! has accepted is read again by `jsonc-parser`, which tells where everything stands.

use std::borrow::Cow;
use std::fmt;

use jsonc_parser::ast;
use jsonc_parser::{CollectOptions, ParseOptions};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Entry, Json, Lines, Node, Span};

/// Why a text is not JSON.
#[derive(Debug)]
pub(crate) struct SyntaxError {
    /// The byte at which reading stopped.
    pub(crate) offset: usize,
    /// What is wrong.
    pub(crate) message: String,
}

/// Reads a text.
pub(crate) fn parse(text: &str) -> Result<Node<'_>, SyntaxError> {
    serde_json::from_str::<Strict>(text).map_err(|error| SyntaxError::new(text, &error))?;
    let options = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let parsed = jsonc_parser::parse_to_ast(text, &CollectOptions::default(), &options);
    match parsed.map(|result| result.value) {
        Ok(Some(value)) => Ok(node(value)),
        Ok(None) => Err(SyntaxError {
            offset: 0,
            message: "the file is empty".to_owned(),
        }),
        Err(error) => Err(SyntaxError {
            offset: error.range().start,
            message: error.kind().to_string(),
        }),
    }
}

impl SyntaxError {
    /// The message and the place of an error of `serde_json`, whose columns are bytes.
    pub(crate) fn new(text: &str, error: &serde_json::Error) -> Self {
        let start = Lines::new(text).start(error.line());
        let mut offset = start
            .saturating_add(error.column().saturating_sub(1))
            .min(text.len());
        while !text.is_char_boundary(offset) {
            offset = offset.saturating_sub(1);
        }
        let full = error.to_string();
        let message = match full
            .rsplit_once(" at line ")
            .map_or(full.as_str(), |(said, _)| said)
        {
            _ if text.trim().is_empty() => "the file is empty",
            "recursion limit exceeded" => "lists and objects are nested too deeply",
            said => said,
        };
        Self {
            offset,
            message: message.to_owned(),
        }
    }
}

fn node(value: ast::Value<'_>) -> Node<'_> {
    match value {
        ast::Value::NullKeyword(literal) => leaf(literal.range, Json::Null),
        ast::Value::BooleanLit(literal) => leaf(literal.range, Json::Boolean(literal.value)),
        ast::Value::NumberLit(literal) => leaf(literal.range, Json::Number(literal.value)),
        ast::Value::StringLit(literal) => leaf(literal.range, Json::Text(literal.value)),
        ast::Value::Array(array) => leaf(
            array.range,
            Json::List(array.elements.into_iter().map(node).collect()),
        ),
        ast::Value::Object(object) => leaf(
            object.range,
            Json::Object(object.properties.into_iter().map(entry).collect()),
        ),
    }
}

fn leaf(range: jsonc_parser::common::Range, value: Json<'_>) -> Node<'_> {
    Node {
        span: span(range),
        value,
    }
}

fn entry(property: ast::ObjectProp<'_>) -> Entry<'_> {
    let (key, range) = match property.name {
        ast::ObjectPropName::String(name) => (name.value, name.range),
        ast::ObjectPropName::Word(name) => (Cow::Borrowed(name.value), name.range),
    };
    Entry {
        key,
        key_span: span(range),
        value: node(property.value),
    }
}

fn span(range: jsonc_parser::common::Range) -> Span {
    range.start..range.end
}

/// Any JSON value, read to its last byte and forgotten. Unlike `IgnoredAny` it is read
/// as a value would be, with the limit on nesting and on the size of numbers.
struct Strict;

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self, A::Error> {
        while list.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        while map.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_and_order_stay() {
        let root = parse(r#"{"b": 1.50, "a": "\u4e2d\n", "b": null}"#).unwrap();
        let Json::Object(entries) = &root.value else {
            panic!("{root:?}")
        };
        assert!(matches!(entries[0].value.value, Json::Number("1.50")));
        assert!(matches!(&entries[1].value.value, Json::Text(text) if text == "中\n"));
        assert_eq!(entries[2].key, "b");
    }

    #[test]
    fn only_json_is_read() {
        for text in [
            "", " ", "[1,]", "[1 2]", "{a: 1}", "{'a': 1}", "// a\n1", "01", "0x1", "+1", "1 2",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
        for text in [
            "\u{feff}{}",
            "\"\\ud800\"",
            "\"\t\"",
            "1e999",
            "nul",
            "\u{a0}1",
            "\"\\x41\"",
        ] {
            assert!(parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn nesting_has_an_end() {
        let deep = "[".repeat(1_000_000);
        assert_eq!(
            parse(&deep).unwrap_err().message,
            "lists and objects are nested too deeply"
        );
        let deep = format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200));
        assert!(parse(&deep).is_err());
        let fine = format!("{}{}", "[".repeat(100), "]".repeat(100));
        assert!(parse(&fine).is_ok());
    }

    #[test]
    fn errors_have_a_place() {
        let error = parse("{\n  \"名\": nul\n}").unwrap_err();
        assert_eq!(
            (error.offset, error.message.as_str()),
            (15, "expected ident")
        );
    }
}
