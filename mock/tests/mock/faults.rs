//! Every fault, as the project's own client and a plain socket see it.

use std::io::ErrorKind as IoErrorKind;
use std::time::{Duration, Instant};

use tencent_esign_mock::tencent_esign::ess::{Client, DescribeFlowBriefsRequest};
use tencent_esign_mock::tencent_esign::{Error, ErrorKind, Response};
use tencent_esign_mock::{Delivery, Fault, Injection, Mock, RateLimit};

use super::support::{Draft, builder, code, members, talk};

/// The outcome of a call that meets a fault, and whether it was executed.
async fn called(fault: Fault) -> (Result<String, Error>, bool) {
    let mock = builder().start().await.unwrap();
    // However often the client tries.
    mock.fault(Injection::of(fault));
    let client: Client = mock.ess().timeout(Duration::from_secs(20)).build().unwrap();
    let request = DescribeFlowBriefsRequest::new(["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12"]);
    let outcome = client.describe_flow_briefs(&request).await;
    let name = |answer: Response<_>| -> String {
        let answer: Response<tencent_esign_mock::tencent_esign::ess::DescribeFlowBriefsResponse> =
            answer;
        answer
            .flow_briefs
            .iter()
            .map(|flow| flow.flow_name.clone())
            .collect()
    };
    (outcome.map(name), mock.executed("DescribeFlowBriefs") > 0)
}

async fn failed(fault: Fault) -> (Error, bool) {
    let (outcome, executed) = called(fault).await;
    (
        outcome
            .err()
            .unwrap_or_else(|| panic!("{fault} is a failure")),
        executed,
    )
}

#[tokio::test]
async fn errors_of_the_service() {
    let limit = |limit| (Fault::RateLimit(limit), RateLimit::code(limit), false);
    let cases = [
        limit(RateLimit::Action),
        limit(RateLimit::Ip),
        limit(RateLimit::Account),
        limit(RateLimit::Region),
        (Fault::TokenFailure, "AuthFailure.TokenFailure", false),
        (Fault::InternalError, "InternalError", true),
    ];
    for (fault, expected, executed) in cases {
        let mock = builder().build();
        mock.fault(fault);
        let draft = Draft::documented("CreateFlow").signed();
        assert_eq!(draft.code(&mock), expected);
        assert_eq!(mock.executed("CreateFlow") > 0, executed, "{fault}");
        assert_eq!(draft.code(&mock), "", "a fault by itself is for one call");
    }
    let (error, executed) = failed(Fault::TokenFailure).await;
    assert!(
        error.to_string().starts_with("AuthFailure.TokenFailure"),
        "{error}"
    );
    assert!(!executed);
}

#[tokio::test]
async fn pages_of_a_gateway() {
    for (fault, status, executed) in [
        (Fault::BadGateway, "502", false),
        (Fault::GatewayTimeout, "504", true),
    ] {
        let (error, was_executed) = failed(fault).await;
        assert!(matches!(error.kind(), ErrorKind::Status { .. }), "{error}");
        assert!(error.to_string().contains(status), "{error}");
        assert_eq!(was_executed, executed, "{fault}");
    }
}

#[tokio::test]
async fn connections_that_are_reset() {
    for (fault, executed) in [(Fault::ResetBefore, false), (Fault::ResetAfter, true)] {
        let (error, was_executed) = failed(fault).await;
        assert!(
            matches!(error.kind(), ErrorKind::Transport { .. }),
            "{error}"
        );
        assert_eq!(was_executed, executed, "{fault}");
    }
}

#[test]
fn a_reset_is_one_on_the_wire() {
    let mock = builder().start_blocking().unwrap();
    for fault in [Fault::ResetBefore, Fault::ResetAfter] {
        mock.fault(fault);
        let (answer, end) = talk(&mock, &Draft::documented("CreateFlow").signed().bytes());
        assert_eq!(answer, b"");
        assert_eq!(end.unwrap_err().kind(), IoErrorKind::ConnectionReset);
    }
    assert_eq!(mock.executed("CreateFlow"), 1);
}

#[tokio::test]
async fn half_an_answer() {
    let (error, executed) = failed(Fault::Truncated).await;
    assert!(
        matches!(error.kind(), ErrorKind::Transport { .. }),
        "{error}"
    );
    assert!(executed);
}

#[test]
fn half_an_answer_on_the_wire() {
    let mock = builder().start_blocking().unwrap();
    mock.fault(Fault::Truncated);
    let (answer, _) = talk(&mock, &Draft::documented("CreateFlow").signed().bytes());
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let head = head.to_ascii_lowercase();
    let (_, length) = head.split_once("content-length: ").unwrap();
    let length: usize = length.lines().next().unwrap().parse().unwrap();
    assert_eq!(body.len(), length / 2);
    assert!(body.starts_with("{\"Response\":{"), "{body}");
}

#[tokio::test]
async fn a_text_that_is_no_json() {
    let (error, executed) = failed(Fault::NotJson).await;
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    assert!(executed);
}

#[tokio::test]
async fn packed_answers_and_nulls_are_read() {
    let (name, _) = called(Fault::Gzip).await;
    assert!(!name.unwrap().is_empty());
    let (name, _) = called(Fault::Nulls).await;
    assert_eq!(name.unwrap(), "");

    let mock = builder().build();
    mock.fault(Fault::Gzip);
    let reply = Draft::documented("CreateFlow").signed().ask(&mock);
    assert_eq!(reply.response.headers()["content-encoding"], "gzip");
    assert_eq!(reply.response.body()[..2], [0x1f, 0x8b]);
    mock.fault(Fault::Nulls);
    let reply = Draft::documented("CreateFlow").signed().ask(&mock);
    assert!(members(&reply)["FlowId"].is_null());
    assert!(members(&reply)["RequestId"].is_string());
}

#[tokio::test]
async fn a_late_answer() {
    let delay = Duration::from_millis(80);
    let started = Instant::now();
    let (outcome, executed) = called(Fault::Slow(delay)).await;
    assert!(outcome.is_ok() && executed);
    assert!(started.elapsed() >= delay);

    let mock = builder().start().await.unwrap();
    mock.fault(Injection::of(Fault::Slow(Duration::from_secs(60))));
    let client = mock.ess().timeout(delay).build().unwrap();
    let request = DescribeFlowBriefsRequest::new(["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12"]);
    let error = client.describe_flow_briefs(&request).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Timeout { .. }), "{error}");
    // The server has done its work all the same.
    assert_eq!(mock.executed("DescribeFlowBriefs"), 1);
}

#[test]
fn a_clock_that_is_off_shows_it() {
    let mock = builder().build();
    let draft = Draft::documented("CreateFlow").signed();
    mock.fault(Fault::ClockSkew(301));
    let reply = draft.ask(&mock);
    assert_eq!(code(&reply), "AuthFailure.SignatureExpire");
    assert_eq!(
        reply.response.headers()["date"],
        "Sat, 31 Jan 2026 04:05:01 GMT"
    );
    mock.fault(Fault::ClockSkew(-300));
    assert_eq!(draft.code(&mock), "");
    mock.fault(Fault::ClockSkew(i64::MAX));
    assert_eq!(draft.code(&mock), "AuthFailure.SignatureExpire");
}

#[test]
fn a_client_may_ask_for_a_fault() {
    let mock = builder().build();
    let draft = Draft::documented("CreateFlow").signed();
    let reset = draft.clone().with("x-mock-fault", "reset-after").ask(&mock);
    assert_eq!(reset.delivery, Delivery::Reset);
    let unknown = draft.with("x-mock-fault", "fire");
    assert_eq!(unknown.code(&mock), "InvalidParameterValue");
}

#[test]
fn faults_are_taken_back() {
    let mock: Mock = builder().start_blocking().unwrap();
    mock.fault(Injection::of(Fault::BadGateway));
    mock.clear_faults();
    assert_eq!(Draft::documented("CreateFlow").signed().code(&mock), "");
}
