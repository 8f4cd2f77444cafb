//! The types that a member can have.

use super::{Blank, List, ListSlot, OptionSlot, Record, Slot, View};

/// A type that a member of a record can have.
///
/// Implemented here for scalars, records, `Option` and `Vec`, and by the generator
/// for enums.
pub trait Value: Send + Sync {
    /// What the member holds.
    fn view(&self) -> View<'_>;

    /// The place for a new value.
    fn slot(&mut self) -> Slot<'_>;

    /// The value of a member that nothing was read into.
    fn blank() -> Self
    where
        Self: Sized;
}

impl<T: Record + Blank> Value for T {
    fn view(&self) -> View<'_> {
        View::Record(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }

    fn blank() -> Self {
        T::BLANK
    }
}

impl Value for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl Value for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Integer(self)
    }

    fn blank() -> Self {
        0
    }
}

impl Value for f64 {
    fn view(&self) -> View<'_> {
        View::Float(*self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Float(self)
    }

    fn blank() -> Self {
        0.0
    }
}

impl Value for bool {
    fn view(&self) -> View<'_> {
        View::Boolean(*self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Boolean(self)
    }

    fn blank() -> Self {
        false
    }
}

impl<T: Value> Value for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Option(self)
    }

    fn blank() -> Self {
        None
    }
}

impl<T: Value> OptionSlot for Option<T> {
    fn clear(&mut self) {
        *self = None;
    }

    fn fill(&mut self) -> Slot<'_> {
        self.insert(T::blank()).slot()
    }
}

impl<T: Value> Value for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Value> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> View<'_> {
        match self.get(index) {
            Some(item) => item.view(),
            None => View::Absent,
        }
    }
}

impl<T: Value> ListSlot for Vec<T> {
    fn clear(&mut self) {
        Vec::clear(self);
    }

    fn push(&mut self) -> Slot<'_> {
        let last = self.len();
        Vec::push(self, T::blank());
        self[last].slot()
    }
}
