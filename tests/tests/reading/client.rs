//! The same through a client, from the bytes of an answer to the value that an application
//! gets.

use std::future::ready;
use std::sync::{Arc, Mutex};

use serde_json::json;
use tencent_esign::runtime::action::{Catalog, Request};
use tencent_esign::runtime::bytes::Bytes;
use tencent_esign::runtime::http::{HeaderMap, StatusCode};
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Blank;
use tencent_esign::runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use tencent_esign::runtime::{BoxFuture, Client};
use tencent_esign::{Credential, ErrorKind, SERVICES, Validation, ess, essbasic};

use super::damage::Damage;
use super::full::full;
use super::{CASES, cases};

/// Answers with what it was given last.
#[derive(Default)]
struct Parrot(Mutex<Bytes>);

impl Parrot {
    fn learn(&self, text: &str) {
        *self.0.lock().expect("nobody panicked") = Bytes::copy_from_slice(text.as_bytes());
    }
}

impl Transport for Parrot {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let body = self.0.lock().expect("nobody panicked").clone();
        Box::pin(ready(Ok(HttpResponse {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body,
        })))
    }
}

/// A client of one service that sends everything to the parrot.
fn client(catalog: &'static Catalog) -> (Client, Arc<Parrot>) {
    let parrot = Arc::new(Parrot::default());
    let client = Client::builder(catalog.service)
        .credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .validation(Validation::Off)
        .transport(parrot.clone())
        .build();
    (client.expect("all is set"), parrot)
}

fn wait<F: IntoFuture>(call: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.expect("a runtime").block_on(async { call.await })
}

#[test]
fn answers_of_every_action_are_read_without_a_type() {
    for catalog in SERVICES {
        let (client, parrot) = client(catalog);
        for action in catalog.actions {
            for (case, mut rng) in cases(1) {
                let body = full(action.response.shape, &mut rng);
                parrot.learn(&json!({"Response": body}).to_string());
                let answer = wait(client.call_raw(action, &json!({})));
                let answer = answer.unwrap_or_else(|error| {
                    panic!("case {case} of {}: {error}", action.name);
                });
                assert_eq!(**answer, body, "case {case} of {}", action.name);
            }
        }
    }
}

#[test]
fn damaged_answers_are_read_into_their_types() {
    typed::<ess::DescribeFlowInfoRequest>();
    typed::<ess::DescribeIntegrationRolesRequest>();
    typed::<ess::DescribeFlowTemplatesRequest>();
    typed::<ess::CreateFlowByFilesRequest>();
    typed::<ess::CreateMultiFlowSignQRCodeRequest>();
    typed::<ess::DescribeSignFaceVideoRequest>();
    typed::<essbasic::DescribeTemplatesRequest>();
    typed::<essbasic::ChannelCreateFlowGroupByFilesRequest>();
    typed::<essbasic::DescribeResourceUrlsByFlowsRequest>();
}

fn typed<R: Request + Blank>() {
    let action = R::ACTION;
    let is_own = |catalog: &&Catalog| catalog.service.name == action.service.name;
    let catalog = SERVICES.iter().find(is_own).expect("a service");
    let (client, parrot) = client(catalog);
    for (case, mut rng) in cases(CASES) {
        let value = full(action.response.shape, &mut rng);
        let (text, _, request_id) =
            Damage::new(&mut rng).answer(action.response.shape, &value, "\"Error\":null");
        parrot.learn(&text);
        let answer = wait(client.send(&R::BLANK))
            .unwrap_or_else(|error| panic!("case {case} of {}: {error}: {text}", action.name));
        assert_eq!(answer.request_id(), request_id);
        assert_eq!(answer.raw(), text.as_bytes());
        let mut expected = (action.response.blank)();
        json::read_envelope(text.as_bytes(), expected.as_mut()).expect("the client has read it");
        assert_eq!(
            json::to_string(&*answer),
            json::to_string(expected.as_ref()),
            "case {case} of {}: {text}",
            action.name
        );
    }

    let mut wrong = full(action.response.shape, &mut super::rng(0));
    let first = action.response.shape.fields[0];
    wrong[first.name()] = json!({"secret": [1]});
    if first.kind().shape().is_some() {
        wrong[first.name()] = json!("secret");
    }
    wrong["RequestId"] = "s1".into();
    parrot.learn(&json!({"Response": wrong}).to_string());
    let error = wait(client.send(&R::BLANK)).err().expect("a wrong type");
    let ErrorKind::Decode { path, .. } = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(*path, format!("/Response/{}", first.name()));
    assert_eq!(error.request_id(), Some("s1"));
    assert!(!error.to_string().contains("secret"), "{error}");
}
