//! What sources fetch keys with: HTTP and the time.

use std::fmt;
use std::sync::Arc;

use crate::clock::{Clock, SystemClock};
use crate::future::BoxFuture;
use crate::transport::{HttpRequest, HttpResponse, Transport, TransportError};

/// What a [`CredentialSource`](super::CredentialSource) fetches keys with.
#[derive(Clone)]
pub struct CredentialContext {
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
}

impl CredentialContext {
    /// Requests go over this transport, and this clock tells when keys expire.
    pub fn new(transport: Arc<dyn Transport>, clock: Arc<dyn Clock>) -> Self {
        Self { transport, clock }
    }

    /// The machine's clock and the transport that comes with the feature `reqwest`, set
    /// up when it is first needed. Requests with `http://` are not sent over a proxy: they
    /// are for the metadata service of this very machine.
    ///
    /// Without the feature there is no transport, and sources that need one say so.
    pub fn system() -> Self {
        Self::new(default_transport(), Arc::new(SystemClock))
    }

    /// The moment, in seconds since 1970 (UTC).
    pub fn now(&self) -> i64 {
        self.clock.now()
    }

    /// Sends one request and reads the whole answer.
    ///
    /// # Errors
    ///
    /// As [`Transport::send`].
    pub fn send(
        &self,
        request: HttpRequest,
    ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.transport.send(request)
    }
}

impl fmt::Debug for CredentialContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialContext").finish_non_exhaustive()
    }
}

/// The transport of sources where the application has set none.
pub(super) fn default_transport() -> Arc<dyn Transport> {
    Arc::<transport::ByScheme>::default()
}

#[cfg(feature = "reqwest")]
mod transport {
    use std::sync::OnceLock;

    use super::*;
    use crate::error::Error;
    use crate::reqwest_transport::ReqwestTransport;

    /// One transport for each scheme, made when a request first needs it: most clients
    /// fetch no keys, and loading root certificates takes time.
    #[derive(Default)]
    pub(super) struct ByScheme {
        http: OnceLock<ReqwestTransport>,
        https: OnceLock<ReqwestTransport>,
    }

    impl Transport for ByScheme {
        fn send(
            &self,
            request: HttpRequest,
        ) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            let made = match request.url.scheme_str() {
                Some("https") => made(&self.https, ReqwestTransport::new),
                _ => made(&self.http, ReqwestTransport::direct),
            };
            match made {
                Ok(transport) => transport.send(request),
                Err(error) => Box::pin(std::future::ready(Err(TransportError::not_sent(error)))),
            }
        }
    }

    fn made(
        cell: &OnceLock<ReqwestTransport>,
        make: fn() -> Result<ReqwestTransport, Error>,
    ) -> Result<&ReqwestTransport, Error> {
        if let Some(transport) = cell.get() {
            return Ok(transport);
        }
        // Of two that are made at once, the first one stays.
        let transport = make()?;
        Ok(cell.get_or_init(|| transport))
    }
}

#[cfg(not(feature = "reqwest"))]
mod transport {
    use super::*;

    /// Stands where a transport would.
    #[derive(Default)]
    pub(super) struct ByScheme;

    impl Transport for ByScheme {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            let error = "no transport was set, and the feature reqwest is off";
            Box::pin(std::future::ready(Err(TransportError::not_sent(error))))
        }
    }
}
