//! A request that is still text, against everything that is documented of its action.

use serde_json::Value;

use crate::action::Action;
use crate::size::{MAX_REQUEST_BYTES, judge_size};
use crate::validate::{Violation, validate_json};

/// A request that could be read, and what is wrong with it.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The request.
    pub body: Value,
    /// What it breaks: its size first, then in the order of the schema.
    pub violations: Vec<Violation>,
}

/// Judges the text of a request as it came, size and members.
///
/// `now` is the present in seconds since 1970.
///
/// # Errors
///
/// When the text is no JSON; [`json::explain`](crate::json::explain) says so without showing it.
pub fn judge(action: &'static Action, text: &[u8], now: i64) -> Result<Judged, serde_json::Error> {
    let body: Value = serde_json::from_slice(text)?;
    let of_parts = validate_json(action.request.shape, &body, now);
    let violations = size(action, text, &body).into_iter().chain(of_parts);
    let violations = violations.collect();
    Ok(Judged { body, violations })
}

/// What is wrong with the size of a request, which is that of the JSON that would be sent
/// and not that of the text with its spaces.
fn size(action: &Action, text: &[u8], body: &Value) -> Option<Violation> {
    // Most requests are far from the limit, and need not be written to be counted.
    let bytes = match text.len() {
        few if few < MAX_REQUEST_BYTES / 4 => few,
        _ => body.to_string().len(),
    };
    judge_size(action.host, bytes)
}
