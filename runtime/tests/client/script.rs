//! A transport that answers by a script, and remembers what it was given and when.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderName, HeaderValue, StatusCode};
use serde_json::json;
use tencent_esign_runtime::action::Action;
use tencent_esign_runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use tencent_esign_runtime::{
    BoxFuture, Client, ClientBuilder, Error, Response, RetryPolicy, Untyped,
};
use tokio::time::Instant;

/// What the transport does with one request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// An answer with this status, these headers and this body.
    Answer(u16, &'static [(&'static str, &'static str)], String),
    /// The connection is refused.
    Refused,
    /// The connection cannot be made in time.
    ConnectTimeout,
    /// The connection breaks after the request was sent.
    Broken,
    /// Time runs out after the request was sent.
    Late,
    /// Nothing, for ever; it does not keep to the time limit.
    Silence,
}

/// An answer of success.
pub(crate) fn success() -> Step {
    body(r#"{"Response":{"FlowId":"f1","RequestId":"s1"}}"#)
}

/// An answer with HTTP 200.
pub(crate) fn body(body: &str) -> Step {
    Step::Answer(200, &[], body.to_owned())
}

/// An error of the API.
pub(crate) fn fault(code: &str) -> Step {
    fault_with(code, &[])
}

/// An error of the API with headers.
pub(crate) fn fault_with(code: &str, headers: &'static [(&'static str, &'static str)]) -> Step {
    let fault = json!({"Code": code, "Message": "told by the server"});
    let body = json!({"Response": {"Error": fault, "RequestId": "s1"}});
    Step::Answer(200, headers, body.to_string())
}

/// A script that is played: success once it is at its end.
#[derive(Default)]
pub(crate) struct Script {
    steps: Mutex<VecDeque<Step>>,
    sent: Mutex<Vec<(Instant, HttpRequest)>>,
}

impl Script {
    pub(crate) fn new(steps: impl IntoIterator<Item = Step>) -> Arc<Self> {
        Arc::new(Self {
            steps: Mutex::new(steps.into_iter().collect()),
            sent: Mutex::default(),
        })
    }

    /// The same step again and again.
    pub(crate) fn always(step: Step) -> Arc<Self> {
        Self::new(vec![step; 20])
    }

    /// A client that plays the script, repeating with pauses that are the same in every
    /// run.
    pub(crate) fn builder(self: &Arc<Self>) -> ClientBuilder<Client> {
        let endpoint = "http://127.0.0.1:9".parse().unwrap();
        crate::settings(&endpoint)
            .transport(self.clone())
            .retry(RetryPolicy::new().jitter_seed(1))
    }

    /// One call of an action.
    pub(crate) async fn play(
        self: &Arc<Self>,
        action: &'static Action,
    ) -> Result<Response<Untyped>, Error> {
        call(&self.builder().build().unwrap(), action).await
    }

    /// How often a request was sent.
    pub(crate) fn count(&self) -> u32 {
        u32::try_from(self.sent.lock().unwrap().len()).unwrap()
    }

    /// The requests that were sent.
    pub(crate) fn sent(&self) -> Vec<HttpRequest> {
        let sent = self.sent.lock().unwrap();
        sent.iter().map(|(_, request)| request.clone()).collect()
    }

    /// How long after the first each request was sent.
    pub(crate) fn moments(&self) -> Vec<Duration> {
        let sent = self.sent.lock().unwrap();
        let moment = |(instant, _): &(Instant, HttpRequest)| *instant - sent[0].0;
        sent.iter().map(moment).collect()
    }
}

/// One call of an action with a request that is valid.
pub(crate) async fn call(
    client: &Client,
    action: &'static Action,
) -> Result<Response<Untyped>, Error> {
    client.call_raw(action, &json!({"FlowName": "lease"})).await
}

impl Transport for Script {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.sent.lock().unwrap().push((Instant::now(), request));
        let step = self.steps.lock().unwrap().pop_front();
        Box::pin(async move {
            let refused = std::io::ErrorKind::ConnectionRefused;
            match step.unwrap_or_else(success) {
                Step::Answer(status, headers, body) => Ok(answer(status, headers, body)),
                Step::Refused => Err(TransportError::not_sent(std::io::Error::from(refused))),
                Step::ConnectTimeout => Err(TransportError::not_sent("10 s").timed_out()),
                Step::Broken => Err(TransportError::maybe_sent("reset")),
                Step::Late => Err(TransportError::maybe_sent("60 s").timed_out()),
                Step::Silence => std::future::pending().await,
            }
        })
    }
}

fn answer(status: u16, headers: &[(&'static str, &'static str)], body: String) -> HttpResponse {
    let headers = headers.iter().map(|(name, value)| {
        let name = HeaderName::from_static(name);
        (name, HeaderValue::from_static(value))
    });
    HttpResponse {
        status: StatusCode::from_u16(status).unwrap(),
        headers: headers.collect(),
        body: body.into(),
    }
}
