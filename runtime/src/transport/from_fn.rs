//! A transport out of a function.

use std::fmt;

use super::{HttpRequest, HttpResponse, Transport, TransportError};
use crate::future::BoxFuture;

/// A transport out of a function, for tests: what it returns is what the client gets.
///
/// ```
/// use std::sync::Arc;
/// use tencent_esign_runtime::transport::{HttpRequest, HttpResponse, from_fn};
///
/// let fake = from_fn(|request: HttpRequest| async move {
///     assert_eq!(request.headers["x-tc-action"], "CreateFlow");
///     Ok(HttpResponse::json(r#"{"Response": {"FlowId": "f1", "RequestId": "r1"}}"#))
/// });
/// # let _: Arc<dyn tencent_esign_runtime::transport::Transport> =
/// Arc::new(fake) // for `ClientBuilder::transport`
/// # ;
/// ```
pub fn from_fn<F, A>(answer: F) -> FromFn<F>
where
    F: Fn(HttpRequest) -> A + Send + Sync,
    A: Future<Output = Result<HttpResponse, TransportError>> + Send + 'static,
{
    FromFn(answer)
}

/// See [`from_fn`].
#[derive(Clone)]
pub struct FromFn<F>(F);

impl<F, A> Transport for FromFn<F>
where
    F: Fn(HttpRequest) -> A + Send + Sync,
    A: Future<Output = Result<HttpResponse, TransportError>> + Send + 'static,
{
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin((self.0)(request))
    }
}

impl<F> fmt::Debug for FromFn<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FromFn")
    }
}
