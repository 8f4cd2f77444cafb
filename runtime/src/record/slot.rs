//! Where a reader puts what it has read.

use super::{Blank, Further, Record, Symbol, Value};

/// A place for one value.
pub enum Slot<'a> {
    /// Takes a string.
    Text(&'a mut String),
    /// Takes a string or nothing.
    OptionalText(&'a mut Option<String>),
    /// Takes a string of an open list of values.
    Symbol(&'a mut Symbol),
    /// Takes a whole number.
    Integer(&'a mut i64),
    /// Takes a whole number or nothing.
    OptionalInteger(&'a mut Option<i64>),
    /// Takes a number.
    Float(&'a mut f64),
    /// Takes a number or nothing.
    OptionalFloat(&'a mut Option<f64>),
    /// Takes `true` or `false`.
    Boolean(&'a mut bool),
    /// Takes `true`, `false` or nothing.
    OptionalBoolean(&'a mut Option<bool>),
    /// Takes an object, member by member.
    Record(&'a mut dyn Record),
    /// Takes an array, item by item.
    List(&'a mut dyn ListSlot),
    /// Takes any other value, or nothing.
    Option(&'a mut dyn OptionSlot),
    /// A member that knows its slot itself, which is none of this kind.
    Value(&'a mut dyn Value),
    /// Takes the members that the type does not know. Not in the shape, and always the last.
    Further(&'a mut Further),
}

impl<'a> Slot<'a> {
    /// The same place for a shorter time, said by the member itself where it knows.
    pub fn reborrow(&mut self) -> Slot<'_> {
        match self {
            Self::Text(place) => Slot::Text(place),
            Self::OptionalText(place) => Slot::OptionalText(place),
            Self::Symbol(place) => Slot::Symbol(place),
            Self::Integer(place) => Slot::Integer(place),
            Self::OptionalInteger(place) => Slot::OptionalInteger(place),
            Self::Float(place) => Slot::Float(place),
            Self::OptionalFloat(place) => Slot::OptionalFloat(place),
            Self::Boolean(place) => Slot::Boolean(place),
            Self::OptionalBoolean(place) => Slot::OptionalBoolean(place),
            Self::Record(place) => Slot::Record(*place),
            Self::List(place) => Slot::List(*place),
            Self::Option(place) => Slot::Option(*place),
            Self::Value(place) => place.slot(),
            Self::Further(place) => Slot::Further(place),
        }
    }

    /// The place of the value itself, where there may be one: an optional member then
    /// has a blank value.
    pub fn filled(self) -> Self {
        match self {
            Self::OptionalText(place) => Self::Text(place.insert(String::new())),
            Self::OptionalInteger(place) => Self::Integer(place.insert(0)),
            Self::OptionalFloat(place) => Self::Float(place.insert(0.0)),
            Self::OptionalBoolean(place) => Self::Boolean(place.insert(false)),
            Self::Option(place) => place.fill().filled(),
            Self::Value(place) => place.slot().filled(),
            plain => plain,
        }
    }

    /// Leaves there what a member has that nothing was read into.
    pub fn clear(self) {
        match self {
            Self::Text(place) => place.clear(),
            Self::OptionalText(place) => *place = None,
            Self::Symbol(place) => *place = Symbol::BLANK,
            Self::Integer(place) => *place = 0,
            Self::OptionalInteger(place) => *place = None,
            Self::Float(place) => *place = 0.0,
            Self::OptionalFloat(place) => *place = None,
            Self::Boolean(place) => *place = false,
            Self::OptionalBoolean(place) => *place = None,
            Self::Record(_) => {}
            Self::List(place) => place.clear(),
            Self::Option(place) => place.clear(),
            Self::Value(place) => place.slot().clear(),
            Self::Further(place) => *place = Further::NONE,
        }
    }
}

/// Takes the places of a record's members.
pub trait Open {
    /// Takes all of them, in the order of [`super::Shape::fields`].
    fn open(&mut self, slots: &mut [Slot<'_>]);
}

impl<F: FnMut(&mut [Slot<'_>])> Open for F {
    fn open(&mut self, slots: &mut [Slot<'_>]) {
        self(slots);
    }
}

/// The place of an optional member.
pub trait OptionSlot {
    /// Leaves nothing there.
    fn clear(&mut self);

    /// Puts a blank value there and gives its place.
    fn fill(&mut self) -> Slot<'_>;
}

/// The place of a list member.
pub trait ListSlot {
    /// Removes all items.
    fn clear(&mut self);

    /// Adds a blank item and gives its place.
    fn push(&mut self) -> Slot<'_>;
}
