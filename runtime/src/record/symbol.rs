//! A string out of an open list.

use std::fmt;

use super::{Blank, EnumTable, EnumValues};

/// One of the documented strings of an [`EnumTable`], or a string that is not documented.
///
/// A documented value is always [`Symbol::Known`], however it was made, so constants
/// of the generated enums can stand in patterns and equality is equality of text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Symbol {
    /// A documented value.
    Known(&'static str),
    /// A value that the server knows and this version does not.
    Other(String),
}

impl Symbol {
    /// The symbol for this text.
    pub fn new(table: &'static EnumTable, text: &str) -> Self {
        let known = match table.values {
            EnumValues::Text(values) => values.iter().find(|value| **value == text),
            EnumValues::Integer(_) => None,
        };
        known.map_or_else(|| Self::Other(text.into()), |value| Self::Known(value))
    }

    /// The text, as it goes over the wire.
    pub const fn as_str(&self) -> &str {
        match self {
            Self::Known(text) => text,
            Self::Other(text) => text.as_str(),
        }
    }
}

/// A list of values, as a type that has no value itself.
///
/// The generator makes one for each list, to tell the lists' types apart.
pub trait OpenList: Send + Sync + 'static {
    /// The documented values.
    const TABLE: &'static EnumTable;
}

impl Blank for Symbol {
    const BLANK: Self = Self::Other(String::new());
}

impl fmt::Debug for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
