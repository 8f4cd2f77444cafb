//! What strings are measured by.

use serde::de::IgnoredAny;

use super::{Content, LengthUnit};

/// The length of a string.
pub(super) fn length(text: &str, unit: LengthUnit) -> u64 {
    match unit {
        LengthUnit::Chars => text.chars().count() as u64,
        LengthUnit::Bytes => text.len() as u64,
    }
}

/// Whether a string is at most this long.
///
/// No character has less than a byte, so most strings need not be counted.
pub(super) fn is_at_most(text: &str, unit: LengthUnit, most: u64) -> bool {
    text.len() as u64 <= most || length(text, unit) <= most
}

/// How many bytes a base64 string stands for: three for each four characters.
pub(super) fn decoded_length(text: &str) -> u64 {
    let digits = text.trim_end_matches('=').len() as u64;
    digits / 4 * 3 + digits % 4 * 3 / 4
}

/// Whether a string is JSON of this kind.
pub(super) fn carries(text: &str, content: Content) -> bool {
    match content {
        Content::Text => true,
        content => {
            begins(text, content) && serde_json::from_slice::<IgnoredAny>(text.as_bytes()).is_ok()
        }
    }
}

/// Whether a string begins as JSON of this kind does.
pub(super) fn begins(text: &str, content: Content) -> bool {
    let begins = |first| text.trim_start().starts_with(first);
    match content {
        Content::Any | Content::Text | Content::Choice(_) => true,
        Content::Object | Content::Record(_) => begins('{'),
        Content::Array | Content::List(_) => begins('['),
    }
}

/// The line and column where a string ceases to be JSON; none if it is JSON.
pub(super) fn json_end(text: &str) -> Option<(usize, usize)> {
    let error = serde_json::from_slice::<IgnoredAny>(text.as_bytes()).err()?;
    Some((error.line(), error.column()))
}
