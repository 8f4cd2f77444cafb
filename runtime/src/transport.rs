//! How a signed request travels: a small trait, so that any HTTP client can carry it.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};

use crate::credential::masked_id;
use crate::future::BoxFuture;

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
    /// When no complete answer came; the error says whether the request may have
    /// reached the server.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;
}

/// A signed request.
///
/// `Debug` and `Display` show where it goes and its headers, without the signature,
/// the token and the rest of the key id, and never the body.
#[derive(Clone)]
pub struct HttpRequest {
    /// Always POST.
    pub method: Method,
    /// The endpoint with the path `/`.
    pub url: Uri,
    /// All headers but those that the transport adds itself: `Host`, `Content-Length`,
    /// `Accept-Encoding`.
    pub headers: HeaderMap,
    /// The JSON text.
    pub body: Bytes,
    /// How long the exchange may take, from the connection to the last byte.
    pub timeout: Duration,
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

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("headers", &self.headers)
            .field("body", &format_args!("({} bytes)", self.body.len()))
            .finish()
    }
}

/// Why no complete answer came.
#[derive(Debug)]
pub struct TransportError {
    sent: bool,
    timeout: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl TransportError {
    /// A failure after which the request may have reached the server.
    ///
    /// Take this one when in doubt: what may have been sent is not sent again.
    pub fn maybe_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            sent: true,
            timeout: false,
            source: source.into(),
        }
    }

    /// A failure before anything of the request was sent: no address, no connection.
    pub fn not_sent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            sent: false,
            timeout: false,
            source: source.into(),
        }
    }

    /// The same failure, caused by a time limit.
    pub fn timed_out(self) -> Self {
        Self {
            timeout: true,
            ..self
        }
    }

    /// Whether anything may have reached the server.
    pub fn may_be_sent(&self) -> bool {
        self.sent
    }

    /// Whether a time limit caused it.
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// The first cause in the chain, which says most ("connection refused").
    pub(crate) fn root(&self) -> &(dyn StdError + 'static) {
        let mut cause: &(dyn StdError + 'static) = self.source.as_ref();
        while let Some(next) = cause.source() {
            cause = next;
        }
        cause
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.timeout, self.sent) {
            (false, false) => "the request could not be sent",
            (false, true) => "the exchange broke off after the request may have been sent",
            (true, false) => "time ran out before the request was sent",
            (true, true) => "time ran out after the request may have been sent",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request() -> HttpRequest {
        let mut headers = HeaderMap::new();
        let authorization = "TC3-HMAC-SHA256 \
            Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2023-11-14/ess/tc3_request, \
            SignedHeaders=content-type;host, Signature=4ff920e1";
        for (name, value) in [
            ("authorization", authorization),
            ("x-tc-token", "TOKENEXAMPLE"),
        ] {
            let mut value = HeaderValue::from_static(value);
            value.set_sensitive(true);
            headers.insert(name, value);
        }
        headers.insert("x-tc-action", HeaderValue::from_static("CreateFlow"));
        HttpRequest {
            method: Method::POST,
            url: Uri::from_static("https://ess.tencentcloudapi.com/"),
            headers,
            body: Bytes::from_static(br#"{"FlowName":"private"}"#),
            timeout: Duration::from_secs(30),
        }
    }

    #[test]
    fn display_masks_what_is_secret() {
        assert_eq!(
            request().to_string(),
            "POST https://ess.tencentcloudapi.com/\n\
             host: ess.tencentcloudapi.com\n\
             authorization: TC3-HMAC-SHA256 \
             Credential=AKIDz8kr****/2023-11-14/ess/tc3_request, \
             SignedHeaders=content-type;host, Signature=****\n\
             x-tc-token: ****\n\
             x-tc-action: CreateFlow\n\
             \n\
             (22 bytes of body)"
        );
    }

    #[test]
    fn debug_masks_the_same() {
        let request = request();
        let shown = format!("{request:?} {:?}", request.headers);
        for secret in ["4ff920e1", "TOKENEXAMPLE", "WFkmLPx3EXAMPLE", "private"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("AKIDz8kr****"));
    }

    #[test]
    fn an_authorization_of_another_form_is_masked_whole() {
        assert_eq!(masked_authorization("Basic abc"), None);
        assert_eq!(
            masked_authorization("TC3-HMAC-SHA256 Credential=AKID"),
            None
        );
    }

    #[test]
    fn errors_say_how_far_the_request_got() {
        let refused = || std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
        let error = TransportError::not_sent(refused());
        assert_eq!(error.to_string(), "the request could not be sent");
        assert_eq!(error.root().to_string(), "connection refused");
        let error = TransportError::maybe_sent("late").timed_out();
        assert!(error.may_be_sent() && error.is_timeout());
        assert_eq!(
            error.to_string(),
            "time ran out after the request may have been sent"
        );
    }
}
