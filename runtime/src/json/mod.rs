//! JSON for every record, on serde_json's parser and writer.

mod envelope;
mod members;
mod read;
mod trail;
mod value;
mod write;

pub use envelope::{Fault, Reply, read_envelope};
pub use read::{Notes, ReadError, read, read_envelope_noting, read_noting};
pub use trail::explain;
pub use write::{to_string, to_vec};

#[cfg(feature = "serde")]
pub(crate) use read::read_from;
