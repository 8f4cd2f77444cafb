//! JSON that travels as text in a string of a request.

use super::read::{ReadError, read, read_list};
use super::write::list_to_string;
use crate::record::{Blank, Record};

/// Reads a record from the JSON text that a string carries.
///
/// # Errors
///
/// When the text is no JSON object, or a member has a value of the wrong type. The
/// pointer in the error begins at the text.
#[inline]
pub fn from_text<T: Record + Blank>(text: &str) -> Result<T, ReadError> {
    let mut record = T::BLANK;
    read(text.as_bytes(), &mut record)?;
    Ok(record)
}

/// Reads records from the text of a JSON array.
///
/// # Errors
///
/// As [`from_text`].
#[inline]
pub fn list_from_text<T: Record + Blank>(text: &str) -> Result<Vec<T>, ReadError> {
    let mut records = Vec::new();
    read_list(text.as_bytes(), &mut records)?;
    Ok(records)
}

/// Writes records as the text of a JSON array.
#[inline]
pub fn list_to_text<T: Record + Blank>(records: impl IntoIterator<Item = T>) -> String {
    let records: Vec<T> = records.into_iter().collect();
    list_to_string(&records)
}
