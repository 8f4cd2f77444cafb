//! Whatever comes, there is an answer.

use tencent_esign_mock::bytes::Bytes;
use tencent_esign_mock::http::{HeaderValue, Method, Request};
use tencent_esign_mock::serde_json;

use super::support::{Draft, builder, strict, talk};

/// How many requests are made up, unless `ESIGN_FUZZ_CASES` says otherwise.
const CASES: usize = 3_000;

/// Requests with parts replaced at random.
#[test]
fn damaged_requests_are_answered_in_the_envelope() {
    let mut rng = fastrand::Rng::with_seed(11);
    let mocks = [strict(), builder().build()];
    let documented = Draft::documented("CreateFlow").signed();
    let cases = std::env::var("ESIGN_FUZZ_CASES").ok();
    let cases = cases.map_or(CASES, |cases| cases.parse().expect("a number"));
    for _ in 0..cases {
        let mut request = documented.request();
        let names: Vec<_> = request.headers().keys().cloned().collect();
        for _ in 0..rng.usize(0..3) {
            let name = names[rng.usize(..names.len())].clone();
            let value = request.headers().get(&name);
            let mut value = value.map_or_else(Vec::new, |value| value.as_bytes().to_vec());
            damage(&mut value, &mut rng);
            match HeaderValue::from_bytes(&value) {
                Ok(value) => drop(request.headers_mut().insert(name, value)),
                Err(_) => drop(request.headers_mut().remove(name)),
            }
        }
        let mut body = request.body().to_vec();
        if rng.bool() {
            damage(&mut body, &mut rng);
        }
        *request.body_mut() = Bytes::from(body);
        if rng.u8(..8) == 0 {
            *request.method_mut() = Method::GET;
            *request.uri_mut() = query(&mut rng).parse().unwrap();
        }
        for mock in &mocks {
            let reply = mock.respond(request.clone());
            assert_eq!(reply.response.status(), 200);
            let answer: serde_json::Value = serde_json::from_slice(reply.response.body()).unwrap();
            assert!(answer["Response"]["RequestId"].is_string(), "{answer}");
        }
    }
}

/// Members of a request, put together from parts of names and values.
fn query(rng: &mut fastrand::Rng) -> String {
    const PARTS: [&str; 12] = [
        "Approvers",
        "Operator",
        "UserId",
        "FlowName",
        ".",
        "0",
        "1",
        "=",
        "&",
        "%E5",
        "+",
        "x",
    ];
    let parts = (0..rng.usize(..40)).map(|_| PARTS[rng.usize(..PARTS.len())]);
    format!("/?{}", parts.collect::<String>())
}

fn damage(bytes: &mut Vec<u8>, rng: &mut fastrand::Rng) {
    for _ in 0..rng.usize(1..4) {
        let place = rng.usize(..=bytes.len());
        match rng.u8(..3) {
            0 => bytes.truncate(place),
            1 => bytes.insert(place, rng.u8(..)),
            _ if place < bytes.len() => bytes[place] = rng.u8(..),
            _ => {}
        }
    }
}

#[test]
fn an_empty_request_is_answered() {
    let reply = strict().respond(Request::new(Bytes::new()));
    assert_eq!(super::support::code(&reply), "MissingParameter");
}

#[test]
fn what_is_no_http_does_not_stop_the_server() {
    let mock = builder().start_blocking().unwrap();
    for bytes in [
        b"\x16\x03\x01\x02\x00".as_slice(),
        b"GET\r\n\r\n",
        b"POST / HTTP/1.1\r\ncontent-length: x\r\n\r\n",
        &b"x".repeat(200_000),
    ] {
        let _ = talk(&mock, bytes);
    }
    let draft = Draft::documented("CreateFlow")
        .with("connection", "close")
        .signed();
    let (answer, _) = talk(&mock, &draft.bytes());
    assert!(String::from_utf8_lossy(&answer).contains("FlowId"));
}
