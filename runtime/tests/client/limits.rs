//! How large answers and requests may be.

use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::{HeaderMap, StatusCode};
use serde_json::json;
use tencent_esign_runtime::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use tencent_esign_runtime::{BoxFuture, Error, ErrorKind, Validation};

use crate::sample::{CREATE_FLOW, CreateFlowRequest};
use crate::server::{self, Act, Server};
use crate::{builder, request};

const MB: usize = 1024 * 1024;

/// What a client that reads at most so many bytes says of an answer.
async fn refusal(act: Act, limit: usize) -> Error {
    let server = Server::start(act).await;
    let client = builder(&server.endpoint).max_answer_bytes(limit).build();
    let error = client.unwrap().send(&request()).await.unwrap_err();
    assert_eq!(server.received().len(), 1, "it is not sent again");
    assert!(
        matches!(error.kind(), ErrorKind::TooLarge { limit: told, http_status: 200, .. } if *told == limit),
        "{error:?}"
    );
    assert!(error.may_be_sent() && error.attempts() == 1);
    error
}

#[tokio::test]
async fn an_answer_may_be_as_large_as_the_limit_and_no_larger() {
    let body = r#"{"Response":{"FlowId":"f1"}}"#;
    let server = Server::start(server::json(body)).await;
    let client = builder(&server.endpoint).max_answer_bytes(body.len());
    let response = client.build().unwrap().send(&request()).await.unwrap();
    assert_eq!(response.flow_id, "f1");

    let error = refusal(server::json(body), body.len() - 1).await;
    assert_eq!(
        error.to_string(),
        "the answer is larger than the 27 bytes that are read at most (HTTP status 200); \
         the call was sent and may have taken effect, so look for that before sending it \
         again, and raise max_answer_bytes of the client"
    );
}

/// The length that is announced is enough: not a byte of the body comes here.
#[tokio::test]
async fn an_answer_that_announces_too_much_is_not_read() {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", 65 * MB);
    let error = refusal(Act::Say(head.into_bytes()), 64 * MB).await;
    assert!(
        error
            .to_string()
            .contains("larger than the 64 MB that are read at most")
    );
}

#[tokio::test]
async fn an_answer_without_end_is_left_at_the_limit() {
    let part = "x".repeat(0x1000);
    let chunked = Act::Repeat(
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".to_vec(),
        format!("1000\r\n{part}\r\n").into_bytes(),
    );
    let until_closed = Act::Repeat(b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), part.into_bytes());
    for act in [chunked, until_closed] {
        refusal(act, MB).await;
    }
}

#[tokio::test]
async fn a_small_answer_that_unpacks_to_a_large_one_meets_the_limit() {
    let letters = "f".repeat(4 * MB);
    let body = json!({"Response": {"FlowId": letters}}).to_string();
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(body.as_bytes()).unwrap();
    let packed = packer.finish().unwrap();
    assert!(packed.len() < MB / 16);
    let length = packed.len();
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {length}\r\n\
         Connection: close\r\n\r\n"
    );
    let act = Act::Say([head.as_bytes(), &packed].concat());
    refusal(act.clone(), MB / 16).await;

    let server = Server::start(act).await;
    let client = builder(&server.endpoint).build().unwrap();
    let response = client.send(&request()).await.unwrap();
    assert_eq!(response.flow_id, letters);
}

/// A transport of an application that reads all it gets.
struct Greedy {
    limits: Mutex<Vec<usize>>,
}

impl Transport for Greedy {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        self.limits.lock().unwrap().push(request.max_answer_bytes);
        let response = HttpResponse {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::from(vec![b' '; 101]),
        };
        Box::pin(std::future::ready(Ok(response)))
    }
}

#[tokio::test]
async fn a_transport_is_told_the_limit_and_held_to_it() {
    let transport = Arc::new(Greedy {
        limits: Mutex::default(),
    });
    let endpoint = "http://127.0.0.1:9".parse().unwrap();
    let client = || builder(&endpoint).transport(transport.clone());
    let narrow = client().max_answer_bytes(100).build().unwrap();
    let error = narrow.send(&request()).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::TooLarge { limit: 100, .. }
    ));
    let wide = client().build().unwrap();
    let error = wide.send(&request()).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    assert_eq!(*transport.limits.lock().unwrap(), [100, 64 * MB]);
}

/// A string, unknown members and a list, 10 MB each.
#[tokio::test]
async fn large_answers_are_read_in_time() {
    let unknown: Vec<_> = (0..MB).map(|index| format!("\"n{index}\":1")).collect();
    let bodies = [
        format!(r#"{{"FlowId":"{}"}}"#, "x".repeat(10 * MB)),
        format!(r#"{{"FlowId":"f1",{}}}"#, unknown.join(",")),
        format!(
            r#"{{"FlowId":"f1","Items":[{}0]}}"#,
            "{\"a\":[]},".repeat(MB)
        ),
    ];
    for body in bodies {
        let body = format!(r#"{{"Response":{body}}}"#);
        let server = Server::start(server::json(&body)).await;
        let client = builder(&server.endpoint).build().unwrap();
        let since = Instant::now();
        let response = client.send(&request()).await.unwrap();
        assert!(response.flow_id.starts_with(['f', 'x']));
        assert_eq!(response.raw().len(), body.len());
        let taken = since.elapsed();
        assert!(taken < Duration::from_secs(20), "{taken:?}");
    }
}

#[tokio::test]
async fn a_request_that_is_too_large_does_not_reach_the_wire() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let client = builder(&server.endpoint).build().unwrap();
    let too_large = CreateFlowRequest {
        mobile: Some("0".repeat(10 * MB)),
        ..request()
    };
    let raw = json!({"FlowName": "lease", "Mobile": too_large.mobile});
    let errors = [
        client.send(&too_large).await.err().unwrap(),
        client.call_raw(&CREATE_FLOW, &raw).await.err().unwrap(),
        client
            .call_named("CreateMoon", vec![b' '; 10 * MB + 1])
            .await
            .err()
            .unwrap(),
    ];
    for error in errors {
        assert!(error.is_validation() && !error.may_be_sent(), "{error}");
        let violation = &error.violations()[0];
        assert_eq!((violation.path.as_str(), violation.word), ("", "maxLength"));
        assert_eq!(violation.code, "RequestSizeLimitExceeded");
        assert!(
            error
                .to_string()
                .contains("must be at most 10 MB of JSON, is 10485")
        );
    }
    assert!(server.received().is_empty());

    let named = client.call_named("CreateMoon", vec![b' '; 10 * MB]).await;
    assert!(named.is_ok(), "as much as the service takes");
    for mode in [Validation::Warn, Validation::Off] {
        let told = Arc::new(Mutex::new(Vec::new()));
        let log = told.clone();
        let client = builder(&server.endpoint)
            .validation(mode)
            .on_violations(move |_, found| log.lock().unwrap().push(found[0].rule))
            .build()
            .unwrap();
        client.send(&too_large).await.unwrap();
        let expected: &[&str] = match mode {
            Validation::Off => &[],
            _ => &["request-size"],
        };
        assert_eq!(*told.lock().unwrap(), expected);
    }
    assert_eq!(server.received().len(), 3);
}
