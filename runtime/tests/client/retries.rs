//! What is sent again, and what is not.

use std::time::Duration;

use tencent_esign_runtime::{ErrorKind, RetryPolicy};

use crate::sample::{CANCEL_FLOW, CREATE_FLOW, DESCRIBE_FLOW};
use crate::script::{Script, Step, body, call, fault, fault_with, success};
use crate::server::{self, Act, Server};

const RATE: &str = "RequestLimitExceeded";

/// The table that the vendor's Go client is tested with. What it makes depend on a field
/// `ClientToken` depends on the effect here.
#[tokio::test(start_paused = true)]
async fn the_table_of_the_official_client() {
    let net = || Step::Broken;
    let rate = || fault(RATE);
    let (read, write) = (&DESCRIBE_FLOW, &CREATE_FLOW);
    // What it is, repetitions allowed, failures, tries that fail, whether it ends well.
    let table = [
        ("normal", read, 0, vec![], 0, true),
        ("network then ok, read", read, 1, vec![net()], 1, true),
        ("network, write", write, 1, vec![net(), net()], 1, false),
        (
            "network exhausted, read",
            read,
            1,
            vec![net(), net()],
            2,
            false,
        ),
        ("rate limit then ok, read", read, 1, vec![rate()], 1, true),
        ("rate limit then ok, write", write, 1, vec![rate()], 1, true),
        (
            "rate limit exhausted",
            write,
            1,
            vec![rate(), rate(), rate()],
            2,
            false,
        ),
        ("both then ok, read", read, 2, vec![net(), rate()], 2, true),
        ("both, write", write, 2, vec![rate(), net()], 2, false),
    ];
    for (name, action, repetitions, failures, tries, ok) in table {
        let script = Script::new(failures);
        let policy = RetryPolicy::new().max_attempts(1 + repetitions);
        let client = script.builder().retry(policy).build().unwrap();
        let outcome = call(&client, action).await;
        assert_eq!(outcome.is_ok(), ok, "{name}");
        let successes = u32::from(ok);
        assert_eq!(script.count(), tries + successes, "{name}");
        let attempts = outcome.err().map_or(tries, |error| error.attempts());
        assert_eq!(attempts, tries, "{name}");
    }
}

/// The official Python client keeps the first error, calls a third time and raises it.
#[tokio::test(start_paused = true)]
async fn a_call_that_fails_once_and_then_succeeds_is_a_success_of_two_attempts() {
    let script = Script::new([fault(RATE)]);
    let response = script.play(&CREATE_FLOW).await.unwrap();
    assert_eq!(response["FlowId"], "f1");
    assert_eq!(script.count(), 2);
}

/// The same over a connection, and with a gateway that fails.
#[tokio::test]
async fn a_read_behind_a_gateway_that_fails_once_succeeds() {
    let acts = [server::answer("502 Bad Gateway", "text/html", ""), ok()];
    let server = Server::follow(acts).await;
    let client = crate::builder(&server.endpoint)
        .retry(quick())
        .build()
        .unwrap();
    assert_eq!(call(&client, &DESCRIBE_FLOW).await.unwrap()["FlowId"], "f1");
    assert_eq!(server.received().len(), 2);
}

/// Every class of failure, and how often each kind of action is sent when it stays.
#[tokio::test(start_paused = true)]
async fn every_class_by_every_effect() {
    const FOR_ALL: [u32; 3] = [4, 4, 4];
    const FOR_READS: [u32; 3] = [4, 1, 4];
    const ONCE: [u32; 3] = [1, 1, 1];
    let status = |status| Step::Answer(status, &[], "<html>".to_owned());
    let table = [
        (fault(RATE), FOR_ALL),
        (fault("RequestLimitExceeded.IPLimitExceeded"), FOR_ALL),
        (fault("RequestLimitExceeded.UinLimitExceeded"), FOR_ALL),
        (
            fault("RequestLimitExceeded.GlobalRegionUinLimitExceeded"),
            FOR_ALL,
        ),
        (fault("FailedOperation.RequestLimitExceeded"), FOR_ALL),
        (Step::Refused, FOR_ALL),
        (Step::ConnectTimeout, FOR_ALL),
        (Step::Broken, FOR_READS),
        (Step::Late, FOR_READS),
        (fault("InternalError"), FOR_READS),
        (fault("InternalError.Db"), FOR_READS),
        (fault("ServiceUnavailable"), FOR_READS),
        (fault("ResourceUnavailable"), FOR_READS),
        (fault("ResourceInsufficient"), FOR_READS),
        (fault("OperationDenied.OutQueryLimit"), FOR_READS),
        (status(500), FOR_READS),
        (status(503), FOR_READS),
        (status(429), FOR_READS),
        (body("<html>"), FOR_READS),
        (body(r#"{"Response":{"FlowId":"f"#), FOR_READS),
        (body(r#"{"Response":[]}"#), ONCE),
        (status(302), ONCE),
        (status(404), ONCE),
        (fault("InvalidParameter.FlowName"), ONCE),
        (fault("LimitExceeded"), ONCE),
        (fault("AuthFailure.SignatureFailure"), ONCE),
        (fault("AuthFailure.SignatureExpire"), ONCE),
        (fault("AuthFailure.TokenFailure"), ONCE),
        (fault("OperationDenied.DocumentNoAvailable"), ONCE),
        (fault("FailedOperation"), ONCE),
        (fault("ResourceInUse"), ONCE),
    ];
    let actions = [&DESCRIBE_FLOW, &CREATE_FLOW, &CANCEL_FLOW];
    for (step, expected) in table {
        for (action, expected) in actions.into_iter().zip(expected) {
            let script = Script::always(step.clone());
            let error = script.play(action).await.unwrap_err();
            let what = format!("{} after {step:?}", action.name);
            assert_eq!(
                (script.count(), error.attempts()),
                (expected, expected),
                "{what}"
            );
            assert_eq!(error.is_retryable(), expected > 1, "{what}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_action_that_is_not_known_counts_as_a_write() {
    let script = Script::always(Step::Broken);
    let client = script.builder().build().unwrap();
    let error = client.call_named("DescribeMoon", b"{}".to_vec()).await;
    assert!(!error.unwrap_err().is_retryable());
    assert_eq!(script.count(), 1);
}

/// What a server really sees of a write that it may have run.
#[tokio::test]
async fn a_write_that_may_have_arrived_arrives_once() {
    let torn = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"Response\":{";
    let acts = [
        Act::Reset,
        Act::Silence,
        Act::Say(torn.as_bytes().to_vec()),
        Act::Say(Vec::new()),
        server::json("{\"Response\":{\"FlowId\":\"f"),
        server::answer("503 Service Unavailable", "text/html", ""),
    ];
    for act in acts {
        for (action, expected) in [(&CREATE_FLOW, 1), (&DESCRIBE_FLOW, 4)] {
            let server = Server::start(act.clone()).await;
            let client = crate::builder(&server.endpoint)
                .timeout(Duration::from_millis(200))
                .retry(quick())
                .build()
                .unwrap();
            let error = call(&client, action).await.unwrap_err();
            assert!(error.may_be_sent(), "{error}");
            assert_eq!(server.received().len(), expected, "{error}");
        }
    }
}

#[tokio::test]
async fn a_connection_that_is_refused_is_tried_again_for_every_action() {
    let server = Server::start(ok()).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let endpoint = format!("http://{address}").parse().unwrap();
    let client = crate::builder(&endpoint).retry(quick()).build().unwrap();
    let error = call(&client, &CREATE_FLOW).await.unwrap_err();
    assert_eq!((error.attempts(), error.may_be_sent()), (4, false));
    assert!(error.is_retryable());
    assert!(server.received().is_empty());
}

#[tokio::test(start_paused = true)]
async fn answers_that_are_too_large_are_not_asked_for_again() {
    let script = Script::always(body(&" ".repeat(101)));
    let client = script.builder().max_answer_bytes(100).build().unwrap();
    let error = call(&client, &DESCRIBE_FLOW).await.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::TooLarge { .. }));
    assert_eq!((script.count(), error.is_retryable()), (1, false));
}

#[tokio::test(start_paused = true)]
async fn nothing_is_repeated_without_a_policy_or_without_leave() {
    for policy in [RetryPolicy::none(), RetryPolicy::new().max_attempts(0)] {
        let script = Script::always(fault(RATE));
        let client = script.builder().retry(policy).build().unwrap();
        let error = call(&client, &DESCRIBE_FLOW).await.unwrap_err();
        assert_eq!((script.count(), error.attempts()), (1, 1));
        assert!(
            error.is_retryable(),
            "another call may succeed all the same"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn pauses_lie_between_attempts_and_not_behind_them() {
    let script = Script::always(fault(RATE));
    let start = tokio::time::Instant::now();
    let error = script.play(&CREATE_FLOW).await.unwrap_err();
    let moments = script.moments();
    assert_eq!((moments.len(), error.attempts()), (4, 4));
    assert_eq!(
        start.elapsed(),
        moments[3],
        "no pause after the last attempt"
    );
    let pauses = [1, 2, 3].map(|index| moments[index] - moments[index - 1]);
    for (pause, bound) in pauses.into_iter().zip([200, 400, 800]) {
        // The clock of tokio has milliseconds.
        assert!(pause <= Duration::from_millis(bound + 1), "{pauses:?}");
    }
    assert!(pauses.iter().any(|pause| !pause.is_zero()));
}

#[tokio::test(start_paused = true)]
async fn the_server_is_left_alone_as_long_as_it_asks() {
    let asks = |seconds| Script::new([fault_with(RATE, seconds)]);
    let cases = [
        (asks(&[("retry-after", "3")]), 3),
        (asks(&[("retry-after", "86400")]), 20),
    ];
    for (script, seconds) in cases {
        script.play(&CREATE_FLOW).await.unwrap();
        assert_eq!(script.moments()[1].as_secs(), seconds);
    }
}

#[tokio::test(start_paused = true)]
async fn half_an_answer_leaves_nothing_behind_for_the_next() {
    let half = r#"{"Response":{"FlowId":"f0","Mobile":"1","Request"#;
    let script = Script::new([body(half), success()]);
    let response = script.play(&DESCRIBE_FLOW).await.unwrap();
    assert_eq!(response["FlowId"], "f1");
    assert_eq!(response.get("Mobile"), None);
}

fn ok() -> Act {
    server::json(r#"{"Response":{"FlowId":"f1","RequestId":"s1"}}"#)
}

/// The usual policy without pauses, for tests in real time.
fn quick() -> RetryPolicy {
    RetryPolicy::new().base_delay(Duration::ZERO)
}
