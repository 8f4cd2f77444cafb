//! A transport that answers by a function of the action and its request.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tencent_esign::runtime::action::Service;
use tencent_esign::runtime::http::{HeaderMap, StatusCode};
use tencent_esign::runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use tencent_esign::runtime::{BoxFuture, Client, ClientBuilder};
use tencent_esign::{Credential, Validation, ess, essbasic};

type Answer = dyn Fn(usize, &Value) -> Value + Send + Sync;

/// Answers the first, second … request by a function of its number, from 0 on, and its JSON.
#[derive(Clone)]
pub(crate) struct Answering {
    answer: Arc<Answer>,
    sent: Arc<Mutex<Vec<(String, Value)>>>,
}

impl Answering {
    pub(crate) fn new(answer: impl Fn(usize, &Value) -> Value + Send + Sync + 'static) -> Self {
        Self {
            answer: Arc::new(answer),
            sent: Arc::default(),
        }
    }

    /// The bodies that were sent.
    pub(crate) fn bodies(&self) -> Vec<Value> {
        let sent = self.sent.lock().expect("nobody panicked");
        sent.iter().map(|(_, body)| body.clone()).collect()
    }

    pub(crate) fn ess(&self) -> ess::Client {
        let client = self.client(ess::Client::builder());
        client.with_operator(ess::UserInfo::new().user_id("u1"))
    }

    pub(crate) fn essbasic(&self) -> essbasic::Client {
        #[expect(deprecated, reason = "nothing else of an operator could get lost")]
        let operator = essbasic::UserInfo::new()
            .open_id("staff-1")
            .custom_user_id("c1");
        let agent = essbasic::Agent::new("yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm");
        self.client(essbasic::Client::builder())
            .with_agent(agent.proxy_operator(operator))
    }

    /// A client of any service that validates nothing.
    pub(crate) fn unchecked(&self, service: &'static Service) -> Client {
        self.client(Client::builder(service).validation(Validation::Off))
    }

    fn client<C>(&self, builder: ClientBuilder<C>) -> C {
        let builder = builder
            .credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
            .transport(Arc::new(self.clone()));
        builder.build().expect("the settings fit")
    }
}

impl Transport for Answering {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let body: Value = serde_json::from_slice(&request.body).expect("JSON");
        let action = request.headers["x-tc-action"].to_str().expect("a name");
        let mut sent = self.sent.lock().expect("nobody panicked");
        let mut answer = (self.answer)(sent.len(), &body);
        sent.push((action.to_owned(), body));
        answer["RequestId"] = json!("r1");
        let response = HttpResponse {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: json!({ "Response": answer }).to_string().into(),
        };
        Box::pin(std::future::ready(Ok(response)))
    }
}
