//! The request that all contenders send.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use esign_tests::example::{Example, of_schema};
use serde_json::Value;
use tencent_esign::ess::{Client, CreateFlowByFilesRequest};
use tencent_esign::runtime::action::Request as _;
use tencent_esign::runtime::json;
use tencent_esign::runtime::reqwest_transport::ReqwestTransport;
use tencent_esign::runtime::transport::HttpRequest;
use tencent_esign::{ClientBuilder, Credential, EXAMPLES, Environment, Validation};

/// The largest documented request of the action that starts contracts.
pub(crate) struct Subject {
    pub(crate) address: SocketAddr,
    pub(crate) json: Value,
    pub(crate) typed: CreateFlowByFilesRequest,
    /// The request as the client would send it, signed once.
    pub(crate) signed: HttpRequest,
}

impl Subject {
    /// The request, to be sent to this address.
    pub(crate) fn read(address: SocketAddr) -> Self {
        let json = largest();
        let mut typed = (CreateFlowByFilesRequest::ACTION.request.blank)();
        json::read(json.to_string().as_bytes(), typed.as_mut()).expect("the type takes it");
        let typed: Box<dyn std::any::Any> = typed;
        let typed = *typed
            .downcast::<CreateFlowByFilesRequest>()
            .expect("the blank has the action's type");
        let signed = runtime().block_on(async {
            let client = builder(address).build().expect("a client");
            let call = client.create_flow_by_files(&typed);
            call.prepare().await.expect("the request is valid")
        });
        Self {
            address,
            json,
            typed,
            signed,
        }
    }

    /// Settings of a client that calls the server.
    pub(crate) fn client(&self, validation: Validation) -> Client {
        let builder = builder(self.address).validation(validation);
        builder.build().expect("a client")
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CreateFlowByFiles, {} B", self.signed.body.len())
    }
}

/// Keys of nobody; the server does not look at them.
pub(crate) fn credential() -> Credential {
    Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")
}

/// What all contenders but the vendor's run on.
pub(crate) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
}

/// Settings of a client that calls this address.
pub(crate) fn builder(address: SocketAddr) -> ClientBuilder<Client> {
    let endpoint = format!("http://{address}").parse().expect("an endpoint");
    let transport = ReqwestTransport::customized(|settings| settings.no_proxy());
    Client::builder()
        .credential(credential())
        .environment(Environment::Custom(endpoint))
        .transport(Arc::new(transport.expect("a transport")))
}

fn largest() -> Value {
    let action = CreateFlowByFilesRequest::ACTION;
    let documented = Example::all("the largest documented request").map(|examples| {
        let own = examples.into_iter().filter(|example| {
            example.is_success()
                && example.service == action.service.name
                && example.action == action.name
        });
        own.map(|example| example.request).collect::<Vec<_>>()
    });
    documented
        .unwrap_or_else(|| {
            let own = of_schema(EXAMPLES, action).into_iter();
            own.map(|(request, _)| request).collect()
        })
        .into_iter()
        .max_by_key(|request: &Value| request.to_string().len())
        .expect("an example")
}
