//! Small pieces of JSON, as nodes that stand nowhere yet.

use std::borrow::Cow;

use crate::document::{Entry, Json, Node};

/// A string.
pub(super) fn text<'a>(text: impl Into<Cow<'a, str>>) -> Node<'a> {
    node(Json::Text(text.into()))
}

/// `true`.
pub(super) fn yes<'a>() -> Node<'a> {
    node(Json::Boolean(true))
}

/// A list.
pub(super) fn list<'a>(items: impl IntoIterator<Item = Node<'a>>) -> Node<'a> {
    node(Json::List(items.into_iter().collect()))
}

/// An object; members that are `None` are left out.
pub(super) fn object<'a>(
    members: impl IntoIterator<Item = (&'static str, Option<Node<'a>>)>,
) -> Node<'a> {
    let entry = |(key, value): (&'static str, Option<Node<'a>>)| {
        Some(Entry {
            key: Cow::Borrowed(key),
            key_span: 0..0,
            value: value?,
        })
    };
    node(Json::Object(
        members.into_iter().filter_map(entry).collect(),
    ))
}

fn node(value: Json<'_>) -> Node<'_> {
    Node { span: 0..0, value }
}
