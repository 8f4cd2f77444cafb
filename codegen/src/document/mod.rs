//! A JSON file as a tree that remembers where everything stands and how it is spelled.

mod open;
mod parse;
mod path;
mod place;

use std::borrow::Cow;
use std::ops::Range;

pub(crate) use open::{open, open_text};
pub(crate) use parse::{SyntaxError, parse};
pub(crate) use path::Path;
pub(crate) use place::{Lines, key_span, value_span};

/// A range of bytes in the text.
pub(crate) type Span = Range<usize>;

/// A value and where it stands.
#[derive(Debug)]
pub(crate) struct Node<'a> {
    /// The bytes of the value.
    pub(crate) span: Span,
    /// The value.
    pub(crate) value: Json<'a>,
}

/// A JSON value in the order and the spelling of the file.
#[derive(Debug)]
pub(crate) enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as it is spelled.
    Number(&'a str),
    /// A string, decoded.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Node<'a>>),
    /// An object. A key may stand there twice.
    Object(Vec<Entry<'a>>),
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct Entry<'a> {
    /// The key, decoded.
    pub(crate) key: Cow<'a, str>,
    /// The bytes of the key with its quotation marks.
    pub(crate) key_span: Span,
    /// The value.
    pub(crate) value: Node<'a>,
}

impl<'a> Node<'a> {
    /// The member of an object; the first one if there are several.
    pub(crate) fn get(&self, key: &str) -> Option<&Entry<'a>> {
        match &self.value {
            Json::Object(entries) => entries.iter().find(|entry| entry.key == key),
            _ => None,
        }
    }

    /// The value's kind with its article, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match &self.value {
            Json::Null => "null",
            Json::Boolean(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::Text(_) => "a string",
            Json::List(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}
