//! The error codes of a service.

use super::Enum;

/// What the error codes of a service are, as a type and as texts.
#[derive(Debug, Clone)]
pub struct ErrorCodes {
    /// The type, with a constant per code.
    pub list: Enum,
    /// What each code means, sorted by code.
    pub texts: Vec<CodeText>,
}

/// What one error code means, in text without line breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeText {
    /// The code on the wire.
    pub code: String,
    /// What the server says with it.
    pub meaning: String,
    /// What the caller can do about it; empty if nothing is known.
    pub remedy: String,
}
