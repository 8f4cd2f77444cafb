//! Clients, keys, calls, and what goes wrong with them.

use std::sync::{Arc, Mutex};

use serde_json::json;
use tencent_esign::runtime::bytes::Bytes;
use tencent_esign::runtime::http::{HeaderMap, StatusCode};
use tencent_esign::runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use tencent_esign::runtime::{BoxFuture, json};
use tencent_esign::{Credential, Error, Validation, ess};

use super::{MARK, assert_silent};

/// Answers every request with the same text, and shows what it was asked to carry.
struct Echo {
    answer: String,
    shown: Arc<Mutex<String>>,
}

impl Transport for Echo {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        *self.shown.lock().expect("nobody panicked") = format!("{request} {request:?}");
        let body = Bytes::from(self.answer.clone());
        let response = HttpResponse {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body,
        };
        *self.shown.lock().expect("nobody panicked") += &format!("{response:?}");
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn credential() -> Credential {
    // The first characters of the id are shown, to tell key pairs apart.
    Credential::new(format!("AKID00000000{MARK}"), MARK).with_token(MARK)
}

fn request() -> ess::CreateOrganizationBatchSignUrlRequest {
    ess::CreateOrganizationBatchSignUrlRequest::new()
        .name(MARK)
        .mobile(MARK)
        .flow_ids(["f1"])
}

fn operator() -> ess::UserInfo {
    let mut operator = ess::UserInfo::new().user_id("u1");
    json::read(
        json!({"ClientIp": MARK}).to_string().as_bytes(),
        &mut operator,
    )
    .expect("it fits");
    operator
}

fn client(answer: &str) -> (ess::Client, Arc<Mutex<String>>) {
    let shown = Arc::default();
    let echo = Echo {
        answer: answer.to_owned(),
        shown: Arc::clone(&shown),
    };
    let builder = ess::Client::builder()
        .credential(credential())
        .transport(Arc::new(echo));
    assert_silent("a builder", &format!("{builder:?} {builder:#?}"));
    let client = builder
        .build()
        .expect("the settings fit")
        .with_operator(operator());
    (client, shown)
}

fn run<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    runtime.block_on(future)
}

fn silent_error(what: &str, error: &Error) {
    assert_silent(what, &format!("{error} {error:?} {error:#?}"));
    let mut cause: &dyn std::error::Error = error;
    while let Some(next) = cause.source() {
        assert_silent(what, &format!("{next} {next:?}"));
        cause = next;
    }
}

#[test]
fn keys_clients_and_calls() {
    let (client, _) = client("{}");
    let shown = format!(
        "{:?} {:#?} {client:?} {client:#?}",
        credential(),
        credential()
    );
    assert_silent("a client", &shown);
    let request = request();
    let call = client.create_organization_batch_sign_url(&request);
    assert_silent("a call", &format!("{call:?}"));
    assert_silent("a request", &format!("{request:?} {:?}", operator()));
    let prepared = run(call.prepare()).expect("the request is valid");
    assert_silent("a signed request", &format!("{prepared} {prepared:?}"));
}

#[test]
fn a_request_that_is_refused() {
    let (client, _) = client("{}");
    let long = MARK.repeat(1_000);
    let mut request = request().name(long.clone()).mobile(long);
    request.flow_ids = None;
    let error = run(async { client.create_organization_batch_sign_url(&request).await });
    let error = error.expect_err("no contract is named");
    assert!(error.is_validation(), "{error}");
    silent_error("a refused request", &error);

    let body = json!({"Name": {MARK: MARK}, "Mobile": [MARK]});
    let error = run(async { client.call("CreateOrganizationBatchSignUrl", &body).await });
    silent_error(
        "a refused request in JSON",
        &error.expect_err("the types are wrong"),
    );
}

#[test]
fn answers_that_cannot_be_read() {
    let answers = [
        format!("<html>{MARK}</html>"),
        format!("{{\"Response\": \"{MARK}\"}}"),
        format!("{{\"Response\": {{\"SignUrl\": {{\"a\": \"{MARK}\"}}}}}}"),
        format!("{{\"Response\": {{\"SignUrl\": \"{MARK}"),
    ];
    for answer in answers {
        let (client, shown) = client(&answer);
        let call = async { client.create_organization_batch_sign_url(&request()).await };
        silent_error(&answer, &run(call).expect_err("this is no answer"));
        assert_silent(
            "a request on its way",
            &shown.lock().expect("nobody panicked"),
        );
    }
}

#[test]
fn answers() {
    let answer = json!({"Response": {"SignUrl": MARK, "RequestId": "r1"}}).to_string();
    let (client, _) = client(&answer);
    let response = run(async { client.create_organization_batch_sign_url(&request()).await });
    let response = response.expect("an answer");
    assert_eq!(response.sign_url, MARK);
    assert_silent("an answer", &format!("{response:?} {response:#?}"));
    let untyped = run(async { client.call("SomeAction", &json!({"Name": MARK})).await });
    assert_silent(
        "an answer in JSON",
        &format!("{:?}", untyped.expect("an answer")),
    );
}

/// Whoever is told of violations gets no values either.
#[test]
fn hooks() {
    let seen: Arc<Mutex<String>> = Arc::default();
    let told = Arc::clone(&seen);
    let echo = Echo {
        answer: "{\"Response\": {}}".to_owned(),
        shown: Arc::default(),
    };
    let client = ess::Client::builder()
        .credential(credential())
        .transport(Arc::new(echo))
        .validation(Validation::Warn)
        .on_violations(move |_, violations| {
            *told.lock().expect("nobody panicked") += &format!("{violations:?}");
        });
    let client = client.build().expect("the settings fit");
    let request = request().mobile(MARK.repeat(1_000));
    run(async { client.create_organization_batch_sign_url(&request).await }).expect("an answer");
    let seen = seen.lock().expect("nobody panicked");
    assert!(seen.contains("required"), "{seen}");
    assert_silent("a hook", &seen);
}
