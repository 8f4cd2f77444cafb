//! Whether a value is of the type that the shape states.

use crate::record::{EnumValues, Kind, Shape};

use super::fault::Fault;
use super::literal::integer;
use super::node::{Node, Object};

/// A string, number or boolean as one of this kind; none if it is of another type.
///
/// JSON knows one type of numbers, so 20.0 is a whole number, and 20 is one that may
/// have a fraction.
pub(super) fn settle<'a>(kind: &Kind, node: Node<'a>) -> Option<Node<'a>> {
    match (kind, node) {
        (Kind::Text, Node::Text(_)) | (Kind::Boolean, Node::True | Node::False) => Some(node),
        (Kind::Integer, Node::Integer(_)) => Some(node),
        (Kind::Integer, Node::Float(number)) => integer(number).map(Node::Integer),
        (Kind::Float, Node::Integer(_) | Node::Huge(_)) => Some(node),
        // What is neither finite nor a number cannot be written in JSON.
        (Kind::Float, Node::Float(number)) if number.is_finite() => Some(node),
        (Kind::Enum(table), node) => match (table.values, node) {
            (EnumValues::Text(_), Node::Text(_)) => Some(node),
            (EnumValues::Integer(_), Node::Integer(_)) => Some(node),
            (EnumValues::Integer(_), Node::Float(number)) => integer(number).map(Node::Integer),
            _ => None,
        },
        _ => None,
    }
}

/// Whether an object has the members of this shape. JSON has by definition; of records a
/// wrong one can only come in as the client's identity.
pub(super) fn has_shape(object: Object<'_>, shape: &'static Shape) -> bool {
    object.shape().is_none_or(|own| {
        std::ptr::eq(own, shape)
            || (own.name == shape.name && own.fields.len() == shape.fields.len())
    })
}

/// The fault of a value of another type.
pub(super) fn mismatch(kind: &Kind, node: Node<'_>) -> Fault {
    let (wanted, found) = (wanted(kind), found(kind, node));
    Fault::new(format!("is {found}, must be {wanted}"))
        .limit(wanted)
        .found(found.to_owned())
}

fn wanted(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text => "a string",
        Kind::Integer => "a whole number",
        Kind::Float => "a number",
        Kind::Boolean => "true or false",
        Kind::Enum(table) => match table.values {
            EnumValues::Text(_) => "a string",
            EnumValues::Integer(_) => "a whole number",
        },
        Kind::Record(_) => "an object",
        Kind::List(_) => "a list",
    }
}

fn found(kind: &Kind, node: Node<'_>) -> &'static str {
    match node {
        Node::Absent => "missing",
        Node::Null => "null",
        Node::Text(_) => "a string",
        Node::Integer(_) => "a number",
        Node::Huge(_) if matches!(kind, Kind::Integer | Kind::Enum(_)) => "a number beyond 64 bits",
        Node::Float(number) if matches!(kind, Kind::Integer | Kind::Enum(_)) => {
            if number.fract() == 0.0 {
                "a number beyond 64 bits"
            } else {
                "a number with a fraction"
            }
        }
        Node::Float(number) if !number.is_finite() => "not a finite number",
        Node::Huge(_) | Node::Float(_) => "a number",
        Node::True | Node::False => "a boolean",
        Node::Object(Object::Json(_)) => "an object",
        Node::Object(_) if matches!(kind, Kind::Record(_)) => "an object of another type",
        Node::Object(_) => "an object",
        Node::List(_) => "a list",
    }
}
