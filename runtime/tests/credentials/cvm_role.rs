//! The metadata service of a machine.

use std::time::{Duration, Instant};

use tencent_esign_runtime::credential::{
    AssumeRole, CredentialContext, CredentialSource, CvmRole, Sourced,
};
use tencent_esign_runtime::{Credential, Endpoint};

use crate::server::{Act, Received, Server, answer, json};
use crate::{KEYS, NOW, failure, keys, missing};

const LIST: &str = "GET /latest/meta-data/cam/security-credentials/ HTTP/1.1";
const KEYS_OF: &str = "GET /latest/meta-data/cam/security-credentials/mock-role HTTP/1.1";

/// The keys of the tests with two hours to live.
fn answer_with_keys(code: &str) -> Act {
    let [id, key, token] = KEYS;
    json(&format!(
        r#"{{"TmpSecretId":"{id}","TmpSecretKey":"{key}","ExpiredTime":{},"Expiration":"2023-11-15T00:13:20Z","Token":"{token}","Code":"{code}"}}"#,
        NOW + 7_200
    ))
}

/// A metadata service that lists roles and has keys of one.
async fn service(list: &'static str, act: Act) -> (Server, CvmRole) {
    let server = Server::answering(move |request: &Received| match request.line.as_str() {
        LIST => answer("200 OK", "text/plain", list),
        KEYS_OF => act.clone(),
        _ => answer("404 Not Found", "text/plain", ""),
    })
    .await;
    let source = CvmRole::new().endpoint(server.endpoint.clone());
    (server, source)
}

#[tokio::test]
async fn the_list_of_roles_and_then_the_keys() {
    let (server, source) = service("mock-role\n", answer_with_keys("Success")).await;
    let expected: Vec<String> = KEYS.map(String::from).into();
    assert_eq!(keys(&source).await, (expected.clone(), Some(NOW + 7_200)));
    let lines: Vec<_> = server.received().into_iter().map(|got| got.line).collect();
    assert_eq!(lines, [LIST, KEYS_OF]);

    assert_eq!(keys(&source.role("mock-role")).await.0, expected);
    assert_eq!(server.received().len(), 3, "a role by name saves a request");
}

#[tokio::test]
async fn the_transport_of_the_system_takes_both_schemes() {
    let (_server, source) = service("mock-role", answer_with_keys("Success")).await;
    let context = CredentialContext::system();
    assert!(matches!(source.fetch(&context).await, Ok(Sourced::Keys(_))));
    // Nobody listens there, so that it fails with and without root certificates.
    let refused: Endpoint = "https://127.0.0.1:9".parse().unwrap();
    let role = AssumeRole::new(Credential::new("A", "CANARY"), "arn").endpoint(refused);
    let message = role.fetch(&context).await.unwrap_err().to_string();
    assert!(message.contains("could not be sent: "), "{message}");
}

#[tokio::test]
async fn a_machine_that_is_none_is_passed_by_within_a_second() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let deaf: Endpoint = format!("http://{}", listener.local_addr().unwrap())
        .parse()
        .unwrap();
    let start = Instant::now();
    let silent = missing(&CvmRole::new().endpoint(deaf.clone())).await;
    assert!(
        start.elapsed() < Duration::from_secs(3),
        "{:?}",
        start.elapsed()
    );
    assert!(
        silent.starts_with("no metadata service answers at http://127.0.0.1:"),
        "{silent}"
    );
    drop(listener);
    let refused = missing(&CvmRole::new().endpoint(deaf.clone())).await;
    assert!(
        refused.ends_with("the request could not be sent"),
        "{refused}"
    );
    let named = failure(&CvmRole::new().role("mock-role").endpoint(deaf)).await;
    assert!(
        named.starts_with("no usable credential: no metadata service answers"),
        "{named}"
    );
}

#[tokio::test]
async fn a_machine_without_a_role_is_passed_by_unless_one_was_named() {
    let (_server, source) = service("\n", Act::Reset).await;
    assert_eq!(missing(&source).await, "no role is bound to this machine");
    let (server, source) = service("mock-role", Act::Reset).await;
    let expected = format!(
        "no usable credential: the role other is not bound to this machine \
         ({}/latest/meta-data/cam/security-credentials/other)",
        server.endpoint
    );
    assert_eq!(failure(&source.role("other")).await, expected);
}

#[tokio::test]
async fn a_service_that_is_broken_is_an_error_that_shows_no_keys() {
    let cut = format!(r#"{{"TmpSecretId":"{}","TmpSecretKey":"#, KEYS[0]);
    let no_token = r#"{"Code":"Success","TmpSecretId":"AKID","TmpSecretKey":"CANARY"}"#;
    let no_end = r#"{"Code":"Success","TmpSecretId":"A","TmpSecretKey":"CANARY","Token":"CANARY"}"#;
    let no_text = r#"{"Code":"Success","TmpSecretId":"A","TmpSecretKey":["CANARY"],"Token":""}"#;
    let cases = [
        (answer_with_keys("Failed"), "its code is Failed"),
        (json(&cut), "the answer is no JSON"),
        (json("[]"), "the answer has no usable Code"),
        (json(no_token), "the answer has no usable Token"),
        (json(no_end), "the answer has no usable ExpiredTime"),
        (json(no_text), "the answer has no usable TmpSecretKey"),
    ];
    for (act, problem) in cases {
        let (_server, source) = service("mock-role", act).await;
        let expected = format!(
            "no usable credential: the metadata service gave no keys of the role mock-role: {problem}"
        );
        assert_eq!(failure(&source).await, expected);
    }

    let (_server, source) = service("<html>two words", Act::Reset).await;
    let message = failure(&source).await;
    assert!(
        message.ends_with("\"<html>two words\" is no name of a role"),
        "{message}"
    );
    let server = Server::start(answer("500 Internal Server Error", "text/plain", "")).await;
    let message = failure(&CvmRole::new().endpoint(server.endpoint.clone())).await;
    assert!(
        message.ends_with("answered with HTTP status 500"),
        "{message}"
    );
}
