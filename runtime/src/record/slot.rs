//! Where a reader puts what it has read.

use super::{Record, Symbol};

/// A place for one value.
pub enum Slot<'a> {
    /// Takes a string.
    Text(&'a mut String),
    /// Takes a string of an open list of values.
    Symbol(&'a mut Symbol),
    /// Takes a whole number.
    Integer(&'a mut i64),
    /// Takes a number.
    Float(&'a mut f64),
    /// Takes `true` or `false`.
    Boolean(&'a mut bool),
    /// Takes an object, member by member.
    Record(&'a mut dyn Record),
    /// Takes an array, item by item.
    List(&'a mut dyn ListSlot),
    /// Takes a value or nothing.
    Option(&'a mut dyn OptionSlot),
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
