//! The static description of a record type.

use crate::validate::{Rule, Severity};

use super::Field;

/// What a record type looks like on the wire and what is asked of its values.
#[derive(Debug)]
pub struct Shape {
    /// The type's name, as the vendor writes it.
    pub name: &'static str,
    /// The members, in the order of the schema.
    pub fields: &'static [Field],
    /// What holds across the members.
    pub rules: &'static [Rule],
}

impl Shape {
    /// The place of the member with this wire name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.name() == name)
    }
}

/// The type of a member's values.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A JSON string.
    Text,
    /// A whole JSON number.
    Integer,
    /// A JSON number.
    Float,
    /// `true` or `false`.
    Boolean,
    /// One of a documented list of values, which stays open.
    Enum(&'static EnumTable),
    /// A JSON object.
    Record(&'static Shape),
    /// A JSON array.
    List(&'static Kind),
}

impl Kind {
    /// The kind of a list's items, or the kind itself.
    pub const fn item(self) -> Self {
        match self {
            Self::List(item) => item.item(),
            other => other,
        }
    }

    /// The shape of the objects that the member or its items hold.
    pub const fn shape(self) -> Option<&'static Shape> {
        match self.item() {
            Self::Record(shape) => Some(shape),
            _ => None,
        }
    }
}

/// A documented list of values.
#[derive(Debug)]
pub struct EnumTable {
    /// The type's name.
    pub name: &'static str,
    /// The values, in the order of the schema.
    pub values: EnumValues,
    /// How a value outside the list is judged in a request.
    pub severity: Severity,
    /// The code that the server answers such a value with; empty if not known.
    pub code: &'static str,
}

/// The values of an enum by their wire type.
#[derive(Debug, Clone, Copy)]
pub enum EnumValues {
    /// JSON strings.
    Text(&'static [&'static str]),
    /// JSON numbers.
    Integer(&'static [i64]),
}

impl EnumValues {
    /// Whether a number is in the list.
    pub fn contains_integer(&self, number: i64) -> bool {
        matches!(self, Self::Integer(values) if values.contains(&number))
    }
}
