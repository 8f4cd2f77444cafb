//! The transport on `reqwest`, with rustls and ring.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, Request, Response, Url};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::transport::{HttpRequest, HttpResponse, Transport, TransportError};

/// How long a connection may take unless a client says otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long a connection is kept without use.
///
/// Gateways close idle connections after a minute; a request that is sent into a
/// closing connection fails as "may have been sent", so we close first.
const IDLE_TIMEOUT: Duration = Duration::from_secs(45);

/// Carries requests with a `reqwest` client and its connection pool.
///
/// Needs a tokio runtime. Proxies are taken from the environment (`HTTPS_PROXY`,
/// `NO_PROXY`) as `reqwest` does it; certificates are checked against the roots of the
/// operating system. Nothing is retried and no redirect is followed.
#[derive(Debug, Clone)]
pub struct ReqwestTransport {
    client: Client,
}

impl ReqwestTransport {
    /// A transport with the settings above and ten seconds for a connection.
    ///
    /// # Errors
    ///
    /// When the system has no root certificates, or `reqwest` cannot be set up.
    pub fn new() -> Result<Self, Error> {
        Self::customized(|builder| builder)
    }

    /// The same with changes to the settings of `reqwest`: a proxy of its own, other
    /// root certificates (`tls_backend_preconfigured`), an address for a host.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new).
    pub fn customized(change: impl FnOnce(ClientBuilder) -> ClientBuilder) -> Result<Self, Error> {
        Self::build(change(preset().tls_backend_preconfigured(platform_tls()?)))
    }

    /// A transport for endpoints with `http://` alone, a mock for example: it needs no
    /// root certificates, so that none are loaded, and trusts no `https://` server.
    ///
    /// # Errors
    ///
    /// When `reqwest` cannot be set up.
    pub fn plain() -> Result<Self, Error> {
        Self::build(preset().tls_backend_preconfigured(no_tls()?))
    }

    /// A transport on a client of yours, with its connections and settings.
    ///
    /// It should follow no redirects (`redirect::Policy::none()`): they are not part of
    /// the protocol, and a signed request must not go to another host. It should repeat
    /// nothing (`retry::never()`), because the client counts attempts and knows what may
    /// run twice. And it should close idle connections after less than the 60 s after
    /// which the server does (`pool_idle_timeout`, 90 s unless set), for a request on a
    /// connection that is just being closed counts as one that may have been sent. A
    /// `connect_timeout` makes a host that does not answer one to which nothing was sent.
    pub fn from_client(client: Client) -> Self {
        Self { client }
    }

    /// The transport that a client takes for its endpoint unless it is given one.
    pub(crate) fn for_endpoint(
        endpoint: &Endpoint,
        connect_timeout: Duration,
    ) -> Result<Self, Error> {
        let tls = match endpoint.is_https() {
            true => platform_tls()?,
            false => no_tls()?,
        };
        let builder = preset().connect_timeout(connect_timeout);
        Self::build(builder.tls_backend_preconfigured(tls))
    }

    /// The same without a proxy, for the metadata service of this very machine.
    pub(crate) fn direct() -> Result<Self, Error> {
        Self::build(preset().no_proxy().tls_backend_preconfigured(no_tls()?))
    }

    fn build(builder: ClientBuilder) -> Result<Self, Error> {
        let client = builder.build().map_err(|error| setup_error(&error))?;
        Ok(Self { client })
    }

    async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let limit = request.max_answer_bytes;
        let request = converted(request)?;
        let mut response = self
            .client
            .execute(request)
            .await
            .map_err(transport_error)?;
        let status = response.status();
        let headers = std::mem::take(response.headers_mut());
        let body = read_body(response, limit).await?;
        Ok(HttpResponse {
            status,
            headers,
            body,
        })
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(self.exchange(request))
    }
}

fn preset() -> ClientBuilder {
    Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(IDLE_TIMEOUT)
        .redirect(Policy::none())
        // Attempts are counted in one place, and that is the client, not its transport.
        .retry(reqwest::retry::never())
        .gzip(true)
}

/// Certificates are checked by ring and the roots of the operating system.
///
/// The configuration is made here and not through a process-wide default provider,
/// which belongs to the application.
fn platform_tls() -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = Verifier::new(provider.clone()).map_err(|error| setup_error(&error))?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| setup_error(&error))?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(with_protocols(config))
}

fn no_tls() -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| setup_error(&error))?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    Ok(with_protocols(config))
}

/// `reqwest` leaves a configuration that it is given as it is, so that the offer of
/// HTTP/2 must be made here.
fn with_protocols(mut config: ClientConfig) -> ClientConfig {
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    config
}

fn converted(request: HttpRequest) -> Result<Request, TransportError> {
    let HttpRequest {
        method,
        url,
        headers,
        body,
        timeout,
        // Reading keeps to it, not the request.
        max_answer_bytes: _,
    } = request;
    let url = Url::parse(&url.to_string()).map_err(TransportError::not_sent)?;
    let mut converted = Request::new(method, url);
    *converted.headers_mut() = headers;
    *converted.body_mut() = Some(body.into());
    *converted.timeout_mut() = Some(timeout);
    Ok(converted)
}

/// Reads a body of at most so many bytes.
async fn read_body(mut response: Response, limit: usize) -> Result<Bytes, TransportError> {
    let status = response.status();
    let too_large = || Err(TransportError::answer_too_large(limit, status));
    // The length is told only of answers that come as they are, not compressed.
    let announced = response.content_length().map(usize::try_from);
    if announced.is_some_and(|length| length.is_ok_and(|length| length > limit)) {
        return too_large();
    }
    let mut body = Vec::new();
    // The chunks come decompressed, so a small answer that unpacks to a large one
    // meets the limit as well.
    while let Some(chunk) = response.chunk().await.map_err(transport_error)? {
        if chunk.len() > limit.saturating_sub(body.len()) {
            return too_large();
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.into())
}

fn transport_error(error: reqwest::Error) -> TransportError {
    let not_sent = error.is_connect() || error.is_builder();
    let timeout = error.is_timeout();
    // The URL is known to the caller and only makes the message longer.
    let source = error.without_url();
    let error = match not_sent {
        true => TransportError::not_sent(source),
        false => TransportError::maybe_sent(source),
    };
    if timeout { error.timed_out() } else { error }
}

fn setup_error(cause: &dyn StdError) -> Error {
    let mut root = cause;
    while let Some(next) = root.source() {
        root = next;
    }
    Error::usage(format!("the HTTP transport cannot be set up: {root}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_can_be_set_up_without_a_default_provider() {
        assert!(ReqwestTransport::plain().is_ok());
        // A machine without root certificates gets an error, not a panic.
        if let Err(error) = ReqwestTransport::new() {
            assert!(
                error
                    .to_string()
                    .starts_with("the HTTP transport cannot be set up: ")
            );
        }
    }

    #[test]
    fn nothing_is_lost_on_the_way_to_reqwest() {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-tc-action", http::HeaderValue::from_static("CreateFlow"));
        let request = converted(HttpRequest {
            method: http::Method::POST,
            url: http::Uri::from_static("https://ess.tencentcloudapi.com/"),
            headers: headers.clone(),
            body: Bytes::from_static(b"{}"),
            timeout: Duration::from_secs(3),
            max_answer_bytes: 1_000,
        })
        .unwrap();
        assert_eq!(request.method(), "POST");
        assert_eq!(request.url().as_str(), "https://ess.tencentcloudapi.com/");
        assert_eq!(request.headers(), &headers);
        assert_eq!(
            request.body().and_then(reqwest::Body::as_bytes),
            Some(&b"{}"[..])
        );
        assert_eq!(request.timeout(), Some(&Duration::from_secs(3)));
    }
}
