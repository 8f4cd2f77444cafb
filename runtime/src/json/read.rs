//! From JSON to records.
//!
//! serde_json parses; this module only decides where a value goes. Reading is tolerant:
//! unknown members are skipped, null stands for absent, and a missing member leaves its
//! place blank. Only a value of the wrong type fails, and the error says where.

use std::fmt;

use serde::de::DeserializeSeed;
#[cfg(feature = "serde")]
use serde::de::Deserializer;

use super::trail::Trail;
use super::value::ValueSeed;
use crate::record::{ListSlot, Record, Slot};

/// Why a JSON text could not be read into a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The JSON pointer of the value that does not fit; empty for the whole text.
    pub path: String,
    /// What is wrong with it. Holds no value of the text.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}

impl std::error::Error for ReadError {}

/// What reading noticed and the record does not show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// The JSON pointers of members that the record type does not have.
    pub unknown: Vec<String>,
    /// The JSON pointers of members that are plain in Rust and had no value in the text,
    /// so that they hold a blank one now; and of items that were null, whose place in the
    /// list a blank one keeps.
    pub blank: Vec<String>,
}

/// Reads a JSON object into a record.
///
/// # Errors
///
/// When the text is no JSON, or a value has the wrong type. The record then holds what
/// was read before.
pub fn read(text: &[u8], into: &mut dyn Record) -> Result<(), ReadError> {
    let mut trail = Trail::default();
    read_text(text, into, &mut trail)
}

/// Reads a JSON object into a record, and notes what the record does not show.
///
/// # Errors
///
/// As [`read`].
pub fn read_noting(text: &[u8], into: &mut dyn Record) -> Result<Notes, ReadError> {
    let mut trail = Trail::noting();
    read_text(text, into, &mut trail)?;
    Ok(trail.into_notes())
}

/// Reads an answer with its envelope, and notes what the record does not show.
///
/// # Errors
///
/// As [`read_envelope`](super::read_envelope).
pub fn read_envelope_noting(
    body: &[u8],
    into: &mut dyn Record,
) -> Result<(super::Reply, Notes), ReadError> {
    let mut trail = Trail::noting();
    let reply = super::envelope::read_answer(body, into, &mut trail)?;
    Ok((reply, trail.into_notes()))
}

fn read_text(text: &[u8], into: &mut dyn Record, trail: &mut Trail) -> Result<(), ReadError> {
    read_slot(text, Slot::Record(into), trail)
}

/// Reads a JSON array into a list.
pub(super) fn read_list(text: &[u8], into: &mut dyn ListSlot) -> Result<(), ReadError> {
    read_slot(text, Slot::List(into), &mut Trail::default())
}

fn read_slot(text: &[u8], slot: Slot<'_>, trail: &mut Trail) -> Result<(), ReadError> {
    let mut parser = serde_json::Deserializer::from_slice(text);
    let seed = ValueSeed {
        slot,
        kind: None,
        trail: &mut *trail,
    };
    let outcome = seed.deserialize(&mut parser).and_then(|()| parser.end());
    outcome.map_err(|error| trail.error(&error))
}

/// Reads a record from any self-describing serde format.
#[cfg(feature = "serde")]
pub(crate) fn read_from<'de, D: Deserializer<'de>>(
    input: D,
    into: &mut dyn Record,
) -> Result<(), D::Error> {
    let mut trail = Trail::default();
    ValueSeed {
        slot: Slot::Record(into),
        kind: None,
        trail: &mut trail,
    }
    .deserialize(input)
}
