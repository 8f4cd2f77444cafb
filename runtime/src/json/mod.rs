//! JSON for every record, on serde_json's parser and writer.

mod envelope;
mod members;
mod payload;
mod read;
mod room;
mod trail;
mod value;
mod write;

pub use envelope::{Fault, Reply, read_envelope};
pub use payload::{from_text, list_from_text, list_to_text};
pub use read::{Notes, ReadError, read, read_envelope_noting, read_noting};
pub use trail::explain;
pub(crate) use write::list_to_string;
pub use write::{to_string, to_vec, to_vec_at_once};

#[cfg(feature = "serde")]
pub(crate) use read::read_from;
