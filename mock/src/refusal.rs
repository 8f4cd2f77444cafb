//! What the mock refuses, by the vendor's common error codes.

use std::borrow::Cow;

/// An error that goes out in the envelope, with HTTP 200 as the service does it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// The code (`AuthFailure.SignatureFailure`).
    pub(crate) code: Cow<'static, str>,
    /// What is wrong and what to do.
    pub(crate) message: String,
}

impl Refusal {
    pub(crate) fn new(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            message: message.into(),
        }
    }

    /// A header that every request has is not there.
    pub(crate) fn missing_header(name: &str) -> Self {
        Self::new("MissingParameter", format!("the header {name} is missing"))
    }

    /// A header that cannot be understood.
    pub(crate) fn bad_header(name: &str, what: &str) -> Self {
        Self::new(
            "InvalidParameterValue",
            format!("the header {name} must be {what}"),
        )
    }

    /// More bytes than the service takes.
    pub(crate) fn too_large(what: &str, limit: usize) -> Self {
        Self::new(
            "RequestSizeLimitExceeded",
            format!("{what} has more than {limit} bytes"),
        )
    }
}
