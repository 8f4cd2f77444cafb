//! A record on the heap, for types that hold themselves.

use std::ops::{Deref, DerefMut};

use super::{Slot, Value, View};

/// A value that lies on the heap, because its type holds itself.
///
/// It is a type of its own because `Box` cannot be told apart from other records by
/// Rust's rules on overlapping implementations.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Boxed<T>(Box<T>);

impl<T> Boxed<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        *self.0
    }
}

impl<T> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> Deref for Boxed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Boxed<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}

impl<T: Value> Value for Boxed<T> {
    fn view(&self) -> View<'_> {
        self.0.view()
    }

    fn slot(&mut self) -> Slot<'_> {
        self.0.slot()
    }

    fn blank() -> Self {
        Self::from(T::blank())
    }
}
