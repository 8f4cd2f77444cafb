//! Whatever comes, there is an answer.
//!
//! `ESIGN_FUZZ_CASES` says how many requests are made up, `ESIGN_FUZZ_SEED` from where on:
//! each case has its number as its seed, so a failure names the one to look at.

use std::time::Instant;
use std::{env, thread};

use fastrand::Rng;
use tencent_esign_mock::bytes::Bytes;
use tencent_esign_mock::http::{HeaderValue, Method, Request};
use tencent_esign_mock::tencent_esign::EXAMPLES;
use tencent_esign_mock::{Responder, serde_json};

use super::mutate::{mutate, noise, random_query};
use super::support::{Draft, builder, code, strict, talk};

/// How many requests are made up unless asked otherwise.
const CASES: u64 = 3_000;

/// Requests of all actions with parts replaced, lost and put in.
#[test]
fn damaged_requests_are_answered_in_the_envelope() {
    let cases = asked("ESIGN_FUZZ_CASES").unwrap_or(CASES);
    let first = asked("ESIGN_FUZZ_SEED").unwrap_or(0);
    // Any key passes at the second one, so that what lies behind the signature has its share.
    let mocks = [strict(), builder().build()];
    let started = Instant::now();
    let mut taken: u64 = 0;
    for case in first..first + cases {
        let _guard = Guard(case);
        let mut rng = Rng::with_seed(case);
        let mock = &mocks[rng.usize(..mocks.len())];
        taken += u64::from(answer(mock, damaged(&mut rng)));
    }
    println!(
        "{cases} requests, of them {taken} executed, in {:.1?}",
        started.elapsed()
    );
    assert!(taken > 0 && taken < cases, "{taken}");
}

fn asked(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    Some(text.parse().expect("the variable holds a number"))
}

/// Says which case was under way when a panic goes by.
struct Guard(u64);

impl Drop for Guard {
    fn drop(&mut self) {
        if thread::panicking() {
            let case = self.0;
            eprintln!("in case {case}: ESIGN_FUZZ_CASES=1 ESIGN_FUZZ_SEED={case}");
        }
    }
}

/// Asks a mock; whether it executed the request.
fn answer(mock: &Responder, request: Request<Bytes>) -> bool {
    let reply = mock.respond(request);
    assert_eq!(reply.response.status(), 200);
    assert!(reply.response.headers().contains_key("date"));
    let answer: serde_json::Value = serde_json::from_slice(reply.response.body()).unwrap();
    let members = &answer["Response"];
    assert!(members["RequestId"].is_string(), "{answer}");
    match &members["Error"] {
        serde_json::Value::Null => true,
        error => {
            assert!(error["Code"].as_str().is_some_and(|code| !code.is_empty()));
            assert!(error["Message"].is_string(), "{answer}");
            false
        }
    }
}

/// The documented request of some action, signed, and then damaged somewhere: its body
/// before or after it was signed, its headers, its method, its query.
fn damaged(rng: &mut Rng) -> Request<Bytes> {
    let mut draft = documented(rng);
    if rng.u8(..4) == 0 {
        // A text that is signed as it is; the damage within one character is made later.
        let mut body = draft.body.into_bytes();
        mutate(&mut body, rng);
        draft.body = String::from_utf8_lossy(&body).into_owned();
    }
    let mut request = draft.signed().request();
    if rng.bool() {
        let mut body = request.body().to_vec();
        match rng.u8(..16) {
            0 => body = noise(rng),
            _ => mutate(&mut body, rng),
        }
        *request.body_mut() = Bytes::from(body);
    }
    if rng.u8(..3) == 0 {
        damage_headers(&mut request, rng);
    }
    if rng.u8(..6) == 0 {
        *request.method_mut() = match rng.u8(..8) {
            0 => Method::PUT,
            _ => Method::GET,
        };
        // What is no URI never reaches a server.
        if let Ok(uri) = random_query(rng).parse() {
            *request.uri_mut() = uri;
        }
    }
    request
}

/// Some example of some action of either service.
fn documented(rng: &mut Rng) -> Draft {
    let service = &EXAMPLES[rng.usize(..EXAMPLES.len())];
    let action = &service.actions[rng.usize(..service.actions.len())];
    let example = &action.examples[rng.usize(..action.examples.len())];
    let mut draft = Draft::new(action.action, example.request);
    draft.service = service.service.wire_name;
    draft.with("x-tc-version", service.service.version)
}

fn damage_headers(request: &mut Request<Bytes>, rng: &mut Rng) {
    let names: Vec<_> = request.headers().keys().cloned().collect();
    for _ in 0..rng.usize(1..3) {
        let name = names[rng.usize(..names.len())].clone();
        let value = request.headers().get(&name);
        let mut value = value.map_or_else(Vec::new, |value| value.as_bytes().to_vec());
        mutate(&mut value, rng);
        match HeaderValue::from_bytes(&value) {
            Ok(value) if rng.u8(..4) == 0 => drop(request.headers_mut().append(name, value)),
            Ok(value) => drop(request.headers_mut().insert(name, value)),
            Err(_) => drop(request.headers_mut().remove(name)),
        }
    }
}

#[test]
fn an_empty_request_is_answered() {
    let reply = strict().respond(Request::new(Bytes::new()));
    assert_eq!(code(&reply), "MissingParameter");
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
