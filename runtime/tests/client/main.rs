//! The client against a server on the loopback.
#![cfg(feature = "reqwest")]

mod acting;
mod answering;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod cancelling;
mod deadlines;
mod failures;
mod limits;
mod nesting;
mod pages;
mod predicates;
mod rate_limits;
mod repairs;
mod retries;
mod sample;
mod script;
mod server;
#[cfg(feature = "tracing")]
mod spans;
mod wait;
mod warnings;
mod wire;

use std::sync::Arc;
use std::time::Duration;

use tencent_esign_runtime::clock::FixedClock;
use tencent_esign_runtime::reqwest_transport::ReqwestTransport;
use tencent_esign_runtime::{
    Client, ClientBuilder, Credential, Endpoint, Environment, Error, Response, RetryPolicy,
};

use sample::{CreateFlowRequest, CreateFlowResponse, ESS, UserInfo};
use server::{Act, Server};

const NOW: i64 = 1_700_000_000;

/// What no text may show: the key, the token, the rest of the key id.
pub(crate) const SECRETS: [&str; 3] = ["SECRETEXAMPLE", "TOKENEXAMPLE", "PX3EXAMPLE"];

pub(crate) fn credential() -> Credential {
    Credential::new("AKIDz8krbsJ5yKBZQpn74WFkmLPX3EXAMPLE", "SECRETEXAMPLE")
        .with_token("TOKENEXAMPLE")
}

/// The default transport, deaf to the proxies of the machine that runs the tests.
pub(crate) fn transport() -> ReqwestTransport {
    ReqwestTransport::customized(|settings| settings.no_proxy()).unwrap()
}

/// A client of the server that tries once.
pub(crate) fn builder(endpoint: &Endpoint) -> ClientBuilder<Client> {
    settings(endpoint)
        .transport(Arc::new(transport()))
        .retry(RetryPolicy::none())
}

/// All settings but for the transport.
pub(crate) fn settings(endpoint: &Endpoint) -> ClientBuilder<Client> {
    Client::builder(&ESS)
        .credential(credential())
        .environment(Environment::Custom(endpoint.clone()))
        .clock(Arc::new(FixedClock::at(NOW)))
        .identity(
            "Operator",
            Box::new(UserInfo {
                user_id: "u1".to_owned(),
            }),
        )
}

pub(crate) fn request() -> CreateFlowRequest {
    CreateFlowRequest {
        flow_name: "lease".to_owned(),
        ..CreateFlowRequest::default()
    }
}

/// One call; it waits for a silent server for no more than a second.
pub(crate) async fn call_once(act: Act) -> (Result<Response<CreateFlowResponse>, Error>, Server) {
    let seconds = if matches!(act, Act::Silence) { 1 } else { 30 };
    let server = Server::start(act).await;
    let client = builder(&server.endpoint)
        .timeout(Duration::from_secs(seconds))
        .build()
        .unwrap();
    let outcome = client.send(&request()).await;
    (outcome, server)
}
