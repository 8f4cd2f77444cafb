//! One request in the log.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde_json::Value;

use crate::fault::Fault;

/// A request as it came, and what became of it.
///
/// `Debug` shows neither the body nor the signature nor a token.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received {
    /// The service, as the schema calls it; empty if the request named none.
    pub service: String,
    /// The action, as the header has it.
    pub action: String,
    /// The version, as the header has it.
    pub version: String,
    /// The method.
    pub method: Method,
    /// The headers.
    pub headers: HeaderMap,
    /// The request in JSON, byte for byte for a POST and put together for a GET. Empty
    /// where the body was not read to its end.
    pub body: Bytes,
    /// The request id of the answer.
    pub request_id: String,
    /// The code of the error, if the answer was one.
    pub code: Option<String>,
    /// What was made to go wrong.
    pub fault: Option<Fault>,
    /// Whether the call took effect: it was found correct and an answer was decided, though
    /// the client may not have got it.
    pub executed: bool,
    /// The moment by the mock's clock, in seconds since 1970.
    pub at: i64,
}

impl Received {
    /// The request as JSON; null if it is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("service", &self.service)
            .field("action", &self.action)
            .field("version", &self.version)
            .field("method", &self.method)
            .field("body", &format_args!("({} bytes)", self.body.len()))
            .field("request_id", &self.request_id)
            .field("code", &self.code)
            .field("fault", &self.fault)
            .field("executed", &self.executed)
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}
