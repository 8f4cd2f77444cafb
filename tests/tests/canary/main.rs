//! Personal data and secrets are shown nowhere: not in `Debug`, violations or errors, not in
//! what `tracing` is told, and not in what the command line prints of a request.
//!
//! Every member that is marked as sensitive gets a value that can be told from all others,
//! in every request and every answer, and then nothing that is shown may contain it.

mod client;
mod command;
mod fill;
mod records;
mod spans;

/// What every sensitive value contains.
const MARK: &str = "CANARY-4f1e";

/// The same for numbers.
const NUMBER: i64 = 730_507_211;

/// Fails if a text shows something of a sensitive value.
fn assert_silent(what: &str, shown: &str) {
    let is_silent = !shown.to_lowercase().contains("canary") && !shown.contains("730507211");
    assert!(is_silent, "{what} shows a sensitive value: {shown}");
}
