//! How a signed request travels: a small trait, so that any HTTP client can carry it.

mod error;
mod from_fn;

#[cfg(test)]
mod tests;

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};

use crate::credential::masked_id;
use crate::future::BoxFuture;

pub use self::error::TransportError;
pub use self::from_fn::{FromFn, from_fn};

/// Carries a request to the server and brings the answer.
///
/// An implementation sends what it is given and nothing else: it does not retry, does
/// not follow redirects, and leaves the headers and the body as they are, because they
/// are signed. It sends `Host` as the authority of the URL.
pub trait Transport: Send + Sync {
    /// Sends one request and reads the whole answer, whatever its status.
    ///
    /// # Errors
    ///
    /// When no complete answer came, or one that is larger than the request's
    /// [`max_answer_bytes`](HttpRequest::max_answer_bytes); the error says whether the
    /// request may have reached the server.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}

/// A signed request.
///
/// `Debug` and `Display` show where it goes and its headers, without the signature,
/// the token and the rest of the key id, and never the body.
#[derive(Clone)]
pub struct HttpRequest {
    /// POST for calls, GET for the metadata service that keys may come from.
    pub method: Method,
    /// The endpoint with the path `/`, or a URL of the metadata service.
    pub url: Uri,
    /// All headers but those that the transport adds itself: `Host`, `Content-Length`,
    /// `Accept-Encoding`.
    pub headers: HeaderMap,
    /// The JSON text; empty with GET.
    pub body: Bytes,
    /// How long the exchange may take, from the connection to the last byte.
    pub timeout: Duration,
    /// How many bytes the body of the answer may have once its content encoding is undone.
    /// The transport stops reading there with [`TransportError::answer_too_large`], so
    /// that no server can fill the memory.
    pub max_answer_bytes: usize,
}

impl fmt::Display for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} {}", self.method, self.url)?;
        if let Some(host) = self.url.authority() {
            writeln!(f, "host: {host}")?;
        }
        for (name, value) in &self.headers {
            writeln!(f, "{name}: {}", shown(name, value))?;
        }
        write!(f, "\n({} bytes of body)", self.body.len())
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self
            .headers
            .iter()
            .map(|(name, value)| (name.as_str(), shown(name, value)))
            .collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &headers)
            .field("body", &format_args!("({} bytes)", self.body.len()))
            .field("timeout", &self.timeout)
            .field("max_answer_bytes", &self.max_answer_bytes)
            .finish()
    }
}

/// The value of a header, with stars for what is secret.
fn shown(name: &HeaderName, value: &HeaderValue) -> String {
    let text = value.to_str().unwrap_or_default();
    match value.is_sensitive() {
        false => text.to_owned(),
        true if name == AUTHORIZATION => {
            masked_authorization(text).unwrap_or_else(|| "****".to_owned())
        }
        true => "****".to_owned(),
    }
}

fn masked_authorization(text: &str) -> Option<String> {
    let (method, rest) = text.split_once("Credential=")?;
    let (secret_id, rest) = rest.split_once('/')?;
    let (rest, _signature) = rest.split_once("Signature=")?;
    Some(format!(
        "{method}Credential={}/{rest}Signature=****",
        masked_id(secret_id)
    ))
}

/// An answer, read to its end and with its content encoding undone.
#[derive(Clone)]
pub struct HttpResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl HttpResponse {
    /// An answer with HTTP 200 and this body, without headers.
    pub fn json(body: impl Into<Bytes>) -> Self {
        Self {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: body.into(),
        }
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("({} bytes)", self.body.len()))
            .finish()
    }
}
