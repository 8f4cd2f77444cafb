//! The one kind of future that the object-safe traits of this crate return.

use std::pin::Pin;

/// A future behind a pointer, so that a trait which returns it stays object-safe.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
