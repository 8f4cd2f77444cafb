//! Roles that are assumed with other keys.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tencent_esign_runtime::action::{Host, Service};
use tencent_esign_runtime::clock::FixedClock;
use tencent_esign_runtime::credential::{AssumeRole, CredentialContext, CredentialSource};
use tencent_esign_runtime::error::Codes;
use tencent_esign_runtime::sign::{Payload, Signable, sign};
use tencent_esign_runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use tencent_esign_runtime::{BoxFuture, Client, Credential, Environment, ErrorKind};

use crate::script::{Script, Step};
use crate::server::{Act, Server, answer, json as json_answer};
use crate::{KEYS, NOW, failure, keys, missing, transport, without_secrets};

const ARN: &str = "qcs::cam::uin/100000000001:roleName/signing";

/// The answer of a token service with these keys.
pub(crate) fn issued(keys: &[&str; 3], expires_at: i64) -> Act {
    let [id, key, token] = keys;
    json_answer(&format!(
        r#"{{"Response":{{"Credentials":{{"Token":"{token}","TmpSecretId":"{id}","TmpSecretKey":"{key}"}},"ExpiredTime":{expires_at},"Expiration":"2023-11-15T00:13:20Z","RequestId":"s1"}}}}"#
    ))
}

fn own() -> Credential {
    Credential::new("AKIDOWN", "CANARY-OWN").with_token("CANARY-OWN-TOKEN")
}

#[tokio::test]
async fn a_role_is_assumed_with_a_signed_call() {
    let server = Server::start(issued(&KEYS, NOW + 7_200)).await;
    let source = AssumeRole::new(own(), ARN).endpoint(server.endpoint.clone());
    assert_eq!(
        keys(&source).await,
        (KEYS.map(String::from).into(), Some(NOW + 7_200))
    );
    without_secrets(&source);

    let received = server.received();
    let request = &received[0];
    assert_eq!(request.line, "POST / HTTP/1.1");
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    let expected = json!({
        "RoleArn": ARN, "RoleSessionName": "tencent-esign-1700000000", "DurationSeconds": 7200,
    });
    assert_eq!(body, expected);
    let headers = [
        ("x-tc-action", "AssumeRole"),
        ("x-tc-version", "2018-08-13"),
        ("x-tc-region", "ap-guangzhou"),
        ("x-tc-timestamp", "1700000000"),
        ("x-tc-token", "CANARY-OWN-TOKEN"),
    ];
    for (name, value) in headers {
        assert_eq!(request.header(name), Some(value), "{name}");
    }
    let host = server.endpoint.host();
    let signable = Signable {
        method: "POST",
        path: "/",
        query: "",
        headers: &[("content-type", "application/json"), ("host", host)],
        payload: Payload::Body(&request.body),
        service: "sts",
        timestamp: NOW,
    };
    let signature = sign(&signable, &own()).unwrap();
    assert_eq!(
        request.header("authorization"),
        Some(signature.authorization.as_str())
    );
}

#[tokio::test]
async fn what_can_be_set_is_sent() {
    let server = Server::start(issued(&KEYS, NOW + 60)).await;
    let source = AssumeRole::new(own(), ARN)
        .session_name("me")
        .duration_seconds(60)
        .external_id("x1")
        .policy(r#"{"version":"2.0"}"#)
        .region("ap-shanghai")
        .endpoint(server.endpoint.clone());
    keys(&source).await;
    let received = server.received();
    assert_eq!(received[0].header("x-tc-region"), Some("ap-shanghai"));
    let body: Value = serde_json::from_slice(&received[0].body).unwrap();
    let expected = json!({
        "RoleArn": ARN, "RoleSessionName": "me", "DurationSeconds": 60,
        "ExternalId": "x1", "Policy": "{\"version\":\"2.0\"}",
    });
    assert_eq!(body, expected);
    for seconds in [0, 43_201] {
        let message = failure(&source.clone().duration_seconds(seconds)).await;
        assert!(
            message.ends_with("failed: keys live for 1 to 43200 seconds"),
            "{message}"
        );
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test]
async fn a_service_that_refuses_is_an_error_of_credentials() {
    let cases = [
        (
            json_answer(
                r#"{"Response":{"Error":{"Code":"AuthFailure.SecretIdNotFound","Message":"no such id"},"RequestId":"s1"}}"#,
            ),
            "AuthFailure.SecretIdNotFound: no such id (request id s1)",
        ),
        (
            json_answer(
                r#"{"Response":{"Credentials":{"Token":"CANARY","TmpSecretId":"A"},"ExpiredTime":1,"RequestId":"s1"}}"#,
            ),
            "the answer has no usable TmpSecretKey",
        ),
        (
            json_answer(
                r#"{"Response":{"Credentials":{"Token":"CANARY","TmpSecretId":"A","TmpSecretKey":"CANARY"},"RequestId":"s1"}}"#,
            ),
            "the answer has no usable ExpiredTime",
        ),
        (
            answer("502 Bad Gateway", "text/html", "<html>CANARY</html>"),
            "the answer is none of the API's (HTTP status 502)",
        ),
    ];
    for (act, problem) in cases {
        let server = Server::start(act).await;
        let source = AssumeRole::new(own(), ARN).endpoint(server.endpoint.clone());
        let place = format!("AssumeRole at {}", server.endpoint);
        let expected = format!("no usable credential: {place} failed: {problem}");
        assert_eq!(failure(&source).await, expected);
    }
    // Cut off after the request was sent; the call that the keys are for was not.
    let server = Server::start(Act::Reset).await;
    let message = failure(&AssumeRole::new(own(), ARN).endpoint(server.endpoint.clone())).await;
    assert!(message.contains("may have been sent"), "{message}");
}

#[tokio::test]
async fn the_own_keys_may_come_from_any_source() {
    let script = Script::of([Step::Absent("no file"), Step::Fail("broken file")]);
    let source = AssumeRole::new(script, ARN);
    assert_eq!(missing(&source).await, "no file");
    assert_eq!(failure(&source).await, "no usable credential: broken file");
}

/// Keeps the URL of each request and lets none through.
#[derive(Default)]
pub(crate) struct Urls(Mutex<Vec<String>>);

impl Transport for Urls {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.0.lock().unwrap().push(request.url.to_string());
        Box::pin(std::future::ready(Err(TransportError::not_sent(
            "no network",
        ))))
    }
}

/// Where a source goes.
pub(crate) async fn url_of(source: &dyn CredentialSource) -> String {
    let urls = Arc::new(Urls::default());
    let context = CredentialContext::new(urls.clone(), Arc::new(FixedClock::at(NOW)));
    let error = source.fetch(&context).await.unwrap_err();
    assert!(
        error.to_string().ends_with("could not be sent: no network"),
        "{error}"
    );
    without_secrets(&error);
    let urls = urls.0.lock().unwrap();
    urls.concat()
}

#[tokio::test]
async fn the_endpoint_is_the_vendors_unless_set() {
    let source = AssumeRole::new(own(), ARN);
    assert_eq!(url_of(&source).await, "https://sts.tencentcloudapi.com/");
    let regional = "https://sts.internal.tencentcloudapi.com".parse().unwrap();
    let source = source.endpoint(regional);
    assert_eq!(
        url_of(&source).await,
        "https://sts.internal.tencentcloudapi.com/"
    );
}

static ESS: Service = Service {
    name: "ess",
    wire_name: "ess",
    version: "2020-11-11",
    api_host: Host {
        production: "ess.tencentcloudapi.com",
        test: None,
    },
    file_host: None,
    identity: &[],
    codes: Codes::NONE,
};

/// A client whose role is assumed at one server and whose calls go to another one.
fn client(sts: &Server, ess: &Server) -> Client {
    Client::builder(&ESS)
        .credential_source(AssumeRole::new(own(), ARN).endpoint(sts.endpoint.clone()))
        .environment(Environment::Custom(ess.endpoint.clone()))
        .clock(Arc::new(FixedClock::at(NOW)))
        .transport(Arc::new(transport()))
        .build()
        .unwrap()
}

#[tokio::test]
async fn one_assumed_role_serves_many_calls() {
    let sts = Server::start(issued(&KEYS, NOW + 7_200)).await;
    let ess = Server::start(json_answer(r#"{"Response":{"RequestId":"s1"}}"#)).await;
    let client = client(&sts, &ess);
    let body = || b"{}".to_vec();
    for _ in 0..20 {
        client
            .call_named("DescribeFlowBriefs", body())
            .await
            .unwrap();
    }
    assert_eq!(sts.received().len(), 1);
    let calls = ess.received();
    assert_eq!(calls.len(), 20);
    for call in calls {
        let [id, _, token] = KEYS;
        assert_eq!(call.header("x-tc-token"), Some(token));
        assert!(call.header("authorization").unwrap().contains(id));
    }
}

#[tokio::test]
async fn a_token_that_is_refused_is_replaced_once_a_call() {
    let sts = Server::follow([
        issued(&["A1", "CANARY-1", "T1"], NOW + 7_200),
        issued(&["A2", "CANARY-2", "T2"], NOW + 7_200),
    ])
    .await;
    let refusal = r#"{"Response":{"Error":{"Code":"AuthFailure.TokenFailure","Message":"no"},"RequestId":"s1"}}"#;
    let ess = Server::follow([
        json_answer(refusal),
        json_answer(r#"{"Response":{"RequestId":"s2"}}"#),
    ])
    .await;
    let client = client(&sts, &ess);
    for _ in 0..2 {
        client
            .call_named("CreateFlow", b"{}".to_vec())
            .await
            .unwrap();
    }
    let tokens: Vec<_> = ess
        .received()
        .iter()
        .map(|call| call.header("x-tc-token").unwrap().to_owned())
        .collect();
    assert_eq!(tokens, ["T1", "T2", "T2"]);
    assert_eq!(sts.received().len(), 2);
}

#[tokio::test]
async fn a_token_service_that_is_down_stops_a_call_before_it_is_sent() {
    let sts = Server::start(Act::Reset).await;
    let ess = Server::start(json_answer(r#"{"Response":{"RequestId":"s1"}}"#)).await;
    let call = client(&sts, &ess)
        .call_named("CreateFlow", b"{}".to_vec())
        .await;
    let error = call.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Credential { .. }),
        "{error:?}"
    );
    assert!(!error.may_be_sent());
    without_secrets(&error);
    assert!(ess.received().is_empty());
}
