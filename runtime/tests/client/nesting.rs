//! Answers that are nested deeper than any stack would bear.

use tencent_esign_runtime::{Error, ErrorKind};

use crate::server::{self, Server};
use crate::{builder, request};

/// Far more levels than a stack has room for.
const LEVELS: usize = 100_000;

fn array() -> String {
    "[".repeat(LEVELS) + &"]".repeat(LEVELS)
}

fn object() -> String {
    "{\"a\":".repeat(LEVELS) + "1" + &"}".repeat(LEVELS)
}

fn parts(error: &Error) -> (&str, &str) {
    let ErrorKind::Decode { path, message, .. } = error.kind() else {
        panic!("{error:?}")
    };
    (path, message)
}

#[tokio::test]
async fn in_an_unknown_member_it_is_skipped() {
    for deep in [array(), object()] {
        let body = format!(r#"{{"X":{deep},"Response":{{"New":{deep},"FlowId":"f1"}}}}"#);
        let server = Server::start(server::json(&body)).await;
        let client = builder(&server.endpoint).build().unwrap();
        assert_eq!(client.send(&request()).await.unwrap().flow_id, "f1");
    }
}

/// JSON without a type is kept whole, so its depth is bounded.
#[tokio::test]
async fn in_an_untyped_answer_it_is_an_error() {
    for deep in [array(), object()] {
        let body = format!(r#"{{"Response":{{"RequestId":"s1","New":{deep}}}}}"#);
        let server = Server::start(server::json(&body)).await;
        let client = builder(&server.endpoint).build().unwrap();
        let error = client.call_named("CreateMoon", b"{}".to_vec()).await;
        let error = error.unwrap_err();
        let (path, message) = parts(&error);
        assert_eq!(path, "");
        assert!(message.starts_with("nested more than 127 levels deep at line 1 column "));
        assert_eq!(error.request_id(), Some("s1"));
    }
}

#[tokio::test]
async fn in_place_of_another_value_it_is_a_value_of_the_wrong_type() {
    for (deep, found) in [(array(), "an array"), (object(), "an object")] {
        let body = format!(r#"{{"Response":{{"FlowId":{deep},"RequestId":"s1"}}}}"#);
        let server = Server::start(server::json(&body)).await;
        let client = builder(&server.endpoint).build().unwrap();
        let error = client.send(&request()).await.unwrap_err();
        let expected = format!("expected a string, found {found}");
        assert_eq!(parts(&error), ("/Response/FlowId", expected.as_str()));
        assert_eq!(error.request_id(), Some("s1"), "behind the deep value");
    }
}

/// Whether it ends or not.
#[tokio::test]
async fn as_the_whole_answer_it_is_no_envelope() {
    let bodies = [
        array(),
        object(),
        "[".repeat(LEVELS),
        "{\"a\":".repeat(LEVELS),
    ];
    for body in bodies {
        let server = Server::start(server::json(&body)).await;
        let client = builder(&server.endpoint).build().unwrap();
        for error in [
            client.send(&request()).await.err().unwrap(),
            client
                .call_named("CreateMoon", b"{}".to_vec())
                .await
                .err()
                .unwrap(),
        ] {
            let (path, message) = parts(&error);
            assert_eq!(path, "", "{message}");
            assert!(message.len() < 100, "{message}");
        }
    }
}
