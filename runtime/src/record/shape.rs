//! The static description of a record type.

use crate::validate::{Check, Rule, Severity};

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
        self.fields.iter().position(|field| field.name == name)
    }
}

/// One member of a record type.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// The wire name, letter for letter.
    pub name: &'static str,
    /// The type of its values.
    pub kind: Kind,
    /// Whether a request needs it.
    pub presence: Presence,
    /// Personal data or a secret: shown nowhere.
    pub sensitive: bool,
    /// The vendor advises against sending it.
    pub deprecated: bool,
    /// The vendor has put it out of use.
    pub disabled: bool,
    /// The number 0 stands for "unset" and breaks no limit.
    pub zero_is_unset: bool,
    /// What to use in place of a deprecated or disabled member; empty if nothing is known.
    pub replacement: &'static str,
    /// What limits its values.
    pub checks: &'static [Check],
}

impl Field {
    /// A member that may be left out.
    pub const fn optional(name: &'static str, kind: Kind) -> Self {
        Self {
            name,
            kind,
            presence: Presence::Optional,
            sensitive: false,
            deprecated: false,
            disabled: false,
            zero_is_unset: false,
            replacement: "",
            checks: &[],
        }
    }

    /// A member that a request must have, or that an answer always has.
    pub const fn required(name: &'static str, kind: Kind) -> Self {
        Self {
            presence: Presence::Required,
            ..Self::optional(name, kind)
        }
    }

    /// A member that says who calls; the client fills it in before it is required.
    pub const fn identity(name: &'static str, kind: Kind) -> Self {
        Self {
            presence: Presence::RequiredIdentity,
            ..Self::optional(name, kind)
        }
    }

    /// The same member, marked as personal data or a secret.
    pub const fn sensitive(self) -> Self {
        Self {
            sensitive: true,
            ..self
        }
    }

    /// The same member, marked as one that the vendor advises against.
    pub const fn deprecated(self, replacement: &'static str) -> Self {
        Self {
            deprecated: true,
            replacement,
            ..self
        }
    }

    /// The same member, marked as out of use.
    pub const fn disabled(self, replacement: &'static str) -> Self {
        Self {
            disabled: true,
            replacement,
            ..self
        }
    }

    /// The same member, whose 0 means "unset".
    pub const fn zero_is_unset(self) -> Self {
        Self {
            zero_is_unset: true,
            ..self
        }
    }

    /// The same member with limits on its values.
    pub const fn checks(self, checks: &'static [Check]) -> Self {
        Self { checks, ..self }
    }
}

/// Whether a request needs a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It may be left out.
    Optional,
    /// It must be there; the Rust field is plain.
    Required,
    /// It must be there when the request is sent, and the client can fill it in;
    /// the Rust field is an `Option`.
    RequiredIdentity,
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
