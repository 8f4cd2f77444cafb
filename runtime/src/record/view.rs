//! What a member holds, borrowed for reading.

use super::Record;

/// A borrowed look at one value.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// An optional member that is not there.
    Absent,
    /// A string.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// An object.
    Record(&'a dyn Record),
    /// An array.
    List(&'a dyn List),
}

/// The items of a list member.
pub trait List {
    /// How many items there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at this place; [`View::Absent`] behind the last one.
    fn item(&self, index: usize) -> View<'_>;
}
