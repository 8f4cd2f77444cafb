//! The structural check: a document against the JSON Schema of its kind of file.
//!
//! The typed reading stops at the first mistake and says little about alternatives.
//! This walk finds all of them, and proposes what was probably meant.

mod compile;
mod fields;
mod messages;
mod shape;
mod suggest;
mod walk;

pub(crate) use shape::{ListShape, ObjectShape, Shape, Shapes};
pub(crate) use suggest::did_you_mean;
pub(crate) use walk::{best_fit, mismatches};
