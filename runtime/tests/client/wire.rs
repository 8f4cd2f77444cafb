//! What goes over the wire, and what comes back.

use tencent_esign_runtime::sign::{Payload, Signable, sign};
use tencent_esign_runtime::{Credential, Language};

use crate::server::{self, Server};
use crate::{builder, call_once, credential, request};

#[tokio::test]
async fn a_success_has_its_members_its_request_id_and_its_raw_body() {
    let body = r#"{"Response":{"FlowId":"f1","Mobile":"13800000000","New":1,"RequestId":"s1",
        "DeprecatedWarning":"going away"}}"#;
    let (outcome, server) = call_once(server::json(body)).await;
    let response = outcome.unwrap();
    assert_eq!(response.flow_id, "f1");
    assert_eq!(response.request_id(), "s1");
    assert_eq!(response.deprecated_warning(), Some("going away"));
    assert_eq!(response.raw(), body.as_bytes());
    assert!(!format!("{response:?}").contains("13800000000"));
    assert_eq!(response.into_inner().mobile, "13800000000");
    let sent = &server.received()[0];
    assert_eq!(sent.line, "POST / HTTP/1.1");
    assert_eq!(
        sent.body,
        br#"{"Operator":{"UserId":"u1"},"FlowName":"lease"}"#
    );
}

#[tokio::test]
async fn every_header_is_sent_and_the_signature_holds() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let client = builder(&server.endpoint)
        .region("ap-guangzhou")
        .language(Language::EnUs)
        .request_client("leases_2.1")
        .build()
        .unwrap();
    client.send(&request()).await.unwrap();

    let sent = &server.received()[0];
    let application = format!("tencent-esign_{}; leases_2.1", env!("CARGO_PKG_VERSION"));
    let expected = [
        ("host", server.endpoint.host()),
        ("content-type", "application/json"),
        ("x-tc-action", "CreateFlow"),
        ("x-tc-version", "2020-11-11"),
        ("x-tc-timestamp", "1700000000"),
        ("x-tc-region", "ap-guangzhou"),
        ("x-tc-language", "en-US"),
        ("x-tc-token", "TOKENEXAMPLE"),
        ("x-tc-requestclient", application.as_str()),
        ("accept-encoding", "gzip"),
    ];
    for (name, value) in expected {
        assert_eq!(sent.header(name), Some(value), "{name}");
    }

    // The server recomputes the signature from what it received.
    let headers = ["content-type", "host"].map(|name| (name, sent.header(name).unwrap()));
    let signable = Signable {
        method: "POST",
        path: "/",
        query: "",
        headers: &headers,
        payload: Payload::Body(&sent.body),
        service: "ess",
        timestamp: sent.header("x-tc-timestamp").unwrap().parse().unwrap(),
    };
    let signature = sign(&signable, &credential()).unwrap();
    assert_eq!(
        sent.header("authorization"),
        Some(signature.authorization.as_str())
    );
    assert!(
        signature
            .string_to_sign
            .contains("2023-11-14/ess/tc3_request")
    );
}

#[tokio::test]
async fn a_permanent_key_and_no_settings_send_no_more_than_needed() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let client = builder(&server.endpoint)
        .credential(Credential::new("AKID", "SECRET"))
        .build()
        .unwrap();
    client.send(&request()).await.unwrap();
    let sent = &server.received()[0];
    for name in ["x-tc-token", "x-tc-region", "x-tc-language"] {
        assert_eq!(sent.header(name), None, "{name}");
    }
}
