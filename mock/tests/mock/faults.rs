//! Every fault, as the project's own client and a plain socket see it.

use std::io::ErrorKind as IoErrorKind;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tencent_esign_mock::tencent_esign::ess::{Client, DescribeFlowBriefsRequest};
use tencent_esign_mock::tencent_esign::runtime::RetryPolicy;
use tencent_esign_mock::tencent_esign::{Error, ErrorKind, Response};
use tencent_esign_mock::{Delivery, Fault, Injection, Mock, RateLimit};
use tokio::sync::Notify;

use super::support::{Draft, builder, code, members, talk};

/// The outcome of a call that meets a fault, and whether it was executed.
async fn called(fault: Fault) -> (Result<String, Error>, bool) {
    let mock = builder().start().await.unwrap();
    mock.fault(fault);
    // A call that is sent once shows the fault as it is.
    let once = mock.ess().retry(RetryPolicy::none());
    let client: Client = once.build().unwrap();
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
    let delay = Duration::from_millis(30);
    let started = Instant::now();
    let (outcome, executed) = called(Fault::Slow(delay)).await;
    assert!(outcome.is_ok() && executed);
    assert!(started.elapsed() >= delay);
}

#[tokio::test]
async fn the_work_is_done_before_a_late_answer() {
    let arrived = Arc::new(Notify::new());
    let notify = arrived.clone();
    let builder = builder().on_request(move |_| notify.notify_one());
    let mock = builder.start().await.unwrap();
    mock.fault(Fault::Slow(Duration::from_secs(3_600)));
    let client = mock.ess().build().unwrap();
    let request = DescribeFlowBriefsRequest::new(["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12"]);
    tokio::select! {
        outcome = async { client.describe_flow_briefs(&request).await } => panic!("{outcome:?}"),
        () = arrived.notified() => {}
    }
    assert_eq!(mock.requests().len(), 1);
    assert!(mock.requests()[0].executed);
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

/// The read comes to its end, whatever stood in its way.
#[tokio::test]
async fn a_read_outlives_a_fault() {
    let quick = RetryPolicy::new().base_delay(Duration::from_millis(1));
    for fault in [
        Fault::RateLimit(RateLimit::Ip),
        Fault::InternalError,
        Fault::BadGateway,
        Fault::ResetBefore,
        Fault::ResetAfter,
        Fault::Truncated,
        Fault::ClockSkew(3_600),
    ] {
        let mock = builder().start().await.unwrap();
        mock.fault(fault);
        let client = mock.ess().retry(quick.clone()).build().unwrap();
        let request = DescribeFlowBriefsRequest::new(["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12"]);
        let outcome = client.describe_flow_briefs(&request).await;
        // A clock that is right again afterwards is another skew, which is repaired once only.
        let is_clock = matches!(fault, Fault::ClockSkew(_));
        assert_eq!(outcome.is_ok(), !is_clock, "{fault}");
        assert_eq!(mock.requests().len(), 2, "{fault}");
    }
}

/// A clock that stays off is allowed for.
#[tokio::test]
async fn a_client_follows_the_clock_of_the_server() {
    let mock = builder().start().await.unwrap();
    mock.fault(Injection::of(Fault::ClockSkew(-3_600)));
    let client = mock.ess().build().unwrap();
    let request = DescribeFlowBriefsRequest::new(["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12"]);
    client.describe_flow_briefs(&request).await.unwrap();
    client.describe_flow_briefs(&request).await.unwrap();
    let codes: Vec<_> = mock
        .requests()
        .into_iter()
        .map(|request| request.code)
        .collect();
    assert_eq!(
        codes,
        [Some("AuthFailure.SignatureExpire".to_owned()), None, None]
    );
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
