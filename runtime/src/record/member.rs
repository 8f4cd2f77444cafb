//! How a record hands out its members for reading.

use super::{Further, Value, View};

/// A member as it lies in its record.
///
/// Plain and optional scalars have variants of their own, so that generated code is a
/// list of references and needs no call per member to make it.
#[derive(Clone, Copy)]
pub enum Member<'a> {
    /// A string.
    Text(&'a String),
    /// A string that may be missing.
    OptionalText(&'a Option<String>),
    /// A whole number.
    Integer(&'a i64),
    /// A whole number that may be missing.
    OptionalInteger(&'a Option<i64>),
    /// A number.
    Float(&'a f64),
    /// A number that may be missing.
    OptionalFloat(&'a Option<f64>),
    /// `true` or `false`.
    Boolean(&'a bool),
    /// `true`, `false`, or missing.
    OptionalBoolean(&'a Option<bool>),
    /// An enum, an object, a list, or one of these that may be missing.
    Value(&'a dyn Value),
    /// The members that the type does not know. Not in the shape, and always the last.
    Further(&'a Further),
}

impl<'a> Member<'a> {
    /// What the member holds.
    #[inline]
    pub fn view(self) -> View<'a> {
        match self {
            Self::Text(text) => View::Text(text),
            Self::OptionalText(Some(text)) => View::Text(text),
            Self::Integer(number) | Self::OptionalInteger(Some(number)) => View::Integer(*number),
            Self::Float(number) | Self::OptionalFloat(Some(number)) => View::Float(*number),
            Self::Boolean(flag) | Self::OptionalBoolean(Some(flag)) => View::Boolean(*flag),
            Self::Value(value) => value.view(),
            Self::OptionalText(None)
            | Self::OptionalInteger(None)
            | Self::OptionalFloat(None)
            | Self::OptionalBoolean(None)
            | Self::Further(_) => View::Absent,
        }
    }
}

/// Takes the members of a record for reading.
pub trait Show<'a> {
    /// Takes all of them, in the order of [`super::Shape::fields`].
    fn show(&mut self, members: &[Member<'a>]);
}

impl<'a, F: FnMut(&[Member<'a>])> Show<'a> for F {
    fn show(&mut self, members: &[Member<'a>]) {
        self(members);
    }
}
