//! Waiting: when it ends, how often it asks, and what it says when it fails.

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use tencent_esign_runtime::action::Request;
use tencent_esign_runtime::transport::TransportError;
use tencent_esign_runtime::wait::{Signal, Start, StillWaiting, Waiter};
use tencent_esign_runtime::{Client, Error, ErrorKind, Response};
use tokio::time::Instant;

use crate::answering::{Answering, DescribeTaskRequest, DescribeTaskResponse, fault};

pub(crate) static TASK: Waiter = Waiter {
    signal: Signal::State {
        pointer: "/Status",
        done: &["8"],
        failed: &[("-6", "PROCESS_FAILED")],
        message: "/Message",
    },
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};

static EACH: Waiter = Waiter {
    signal: Signal::State {
        pointer: "/Details/*/Status",
        done: &["8"],
        failed: &[("-6", "-6")],
        message: "",
    },
    ..TASK_PACE
};

static READY: Waiter = Waiter {
    signal: Signal::Codes(&["OperationDenied.DocumentNoAvailable"]),
    ..TASK_PACE
};

const TASK_PACE: Waiter = Waiter {
    signal: Signal::Codes(&[]),
    first_pause: 1,
    longest_pause: 10,
    total: 300,
};

type Outcome = Result<Response<DescribeTaskResponse>, Error>;

async fn wait(client: &Client, waiter: &'static Waiter) -> Outcome {
    let request = DescribeTaskRequest {
        task_id: "t1".to_owned(),
    };
    client.wait(&request, waiter).await
}

fn states(states: &'static [i64]) -> Answering {
    Answering::new(|number, _| Ok(json!({"Status": states[number.min(states.len() - 1)]})))
}

#[tokio::test(start_paused = true)]
async fn asks_until_the_task_is_done_with_growing_pauses() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let log = times.clone();
    let start = Instant::now();
    let script = Answering::new(move |number, _| {
        log.lock().unwrap().push(start.elapsed().as_millis());
        Ok(json!({"Status": if number < 9 { 4 } else { 8 }}))
    });
    let answer = wait(&script.client(), &TASK).await.unwrap();
    assert_eq!((answer.status, answer.request_id()), (8, "r9"));
    let times = times.lock().unwrap();
    let pauses: Vec<_> = times.windows(2).map(|pair| pair[1] - pair[0]).collect();
    // Tokio's clock counts whole milliseconds, and rounds a pause up.
    let wanted = [1000, 1500, 2250, 3375, 5063, 7594, 10000, 10000, 10000];
    let is_near = |(pause, wanted): (&u128, u128)| pause.abs_diff(wanted) <= 2;
    assert!(pauses.iter().zip(wanted).all(is_near), "{pauses:?}");
    assert_eq!(script.sent().len(), 10);
}

#[tokio::test(start_paused = true)]
async fn a_failed_task_is_an_error_with_state_and_reason() {
    let script = Answering::new(|_, _| Ok(json!({"Status": -6, "Message": "broken file"})));
    let error = wait(&script.client(), &TASK).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::TaskFailed {
            state: "-6",
            name: "PROCESS_FAILED",
            ..
        }
    ));
    assert_eq!(
        error.to_string(),
        "the task failed: DescribeTask tells the state -6 (PROCESS_FAILED), broken file \
         (request id r0)"
    );
    assert_eq!(error.request_id(), Some("r0"));
}

#[tokio::test(start_paused = true)]
async fn time_runs_out_with_the_last_state() {
    // 5 is in no list: a state that came later, so one goes on asking.
    let script = states(&[4, 5]);
    let start = Instant::now();
    let error = wait(&script.client(), &TASK).await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 300);
    assert!(error.is_timeout());
    let waiting: &StillWaiting = error.source().unwrap().downcast_ref().unwrap();
    assert_eq!(waiting.state, "5");
    assert_eq!(
        error.to_string(),
        "time ran out while waiting with DescribeTask: the last state was 5"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_hangs_does_not_stretch_the_time() {
    use tencent_esign_runtime::BoxFuture;
    use tencent_esign_runtime::transport::{HttpRequest, HttpResponse, Transport};

    struct Silent;

    impl Transport for Silent {
        fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
            Box::pin(std::future::pending())
        }
    }

    let script = states(&[8]);
    let client = script
        .builder()
        .transport(Arc::new(Silent))
        .build()
        .unwrap();
    let start = Instant::now();
    let request = DescribeTaskRequest {
        task_id: "t1".to_owned(),
    };
    let wait = client.wait(&request, &TASK);
    let error = wait
        .total_timeout(Duration::from_secs(5))
        .await
        .unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 5);
    assert!(
        error.to_string().ends_with("there was no answer yet"),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn pauses_and_time_can_be_set() {
    let script = states(&[4]);
    let request = DescribeTaskRequest {
        task_id: "t1".to_owned(),
    };
    let wait = script.client().wait(&request, &TASK);
    let wait = wait.first_pause(Duration::from_secs(30));
    let wait = wait.longest_pause(Duration::from_secs(30));
    wait.total_timeout(Duration::from_secs(100))
        .await
        .unwrap_err();
    assert_eq!(script.sent().len(), 4, "at 0, 30, 60 and 90 seconds");
}

#[tokio::test(start_paused = true)]
async fn all_items_of_a_list_must_have_ended() {
    let answers = [
        json!({"Details": []}),
        json!({"Details": [{"Status": 8}, {"Status": 4}]}),
        json!({"Details": [{"Status": -6}, {"Status": 4}]}),
        json!({"Details": [{"Status": 8}, {"Status": 8}]}),
    ];
    let script = Answering::new(move |number, _| Ok(answers[number].clone()));
    let answer = wait(&script.client(), &EACH).await.unwrap();
    assert_eq!((answer.details.len(), script.sent().len()), (2, 4));

    let failed = json!({"Details": [{"Status": 8}, {"Status": -6}]});
    let script = Answering::new(move |_, _| Ok(failed.clone()));
    let error = wait(&script.client(), &EACH).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the task failed: DescribeTask tells the state -6 (request id r0)"
    );
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_too_early_is_made_again() {
    let early = || fault("OperationDenied.DocumentNoAvailable");
    let script = Answering::new(move |number, _| match number {
        0..3 => Ok(early()),
        _ => Ok(json!({"Status": 1})),
    });
    assert_eq!(wait(&script.client(), &READY).await.unwrap().status, 1);
    assert_eq!(script.sent().len(), 4);

    let script = Answering::new(move |_, _| Ok(early()));
    let error = wait(&script.client(), &READY).await.unwrap_err();
    assert!(
        error
            .to_string()
            .ends_with("OperationDenied.DocumentNoAvailable")
    );
}

/// Anything else than "not yet" is the outcome: a contract is not started twice.
#[tokio::test(start_paused = true)]
async fn other_failures_end_the_wait() {
    let outcomes: [fn() -> Result<Value, TransportError>; 2] = [
        || Ok(fault("OperationDenied.FlowHasStarted")),
        || Err(TransportError::maybe_sent("reset")),
    ];
    for outcome in outcomes {
        let script = Answering::new(move |_, _| outcome());
        let client = script
            .client()
            .acting("Operator", [("/UserId", "u1".to_owned())]);
        let error = client.wait(&crate::request(), &READY).await.unwrap_err();
        assert!(!error.is_timeout());
        assert_eq!(script.sent().len(), 1);
    }
}

/// A request and an answer that nobody has types for are waited with by the same signs.
#[tokio::test(start_paused = true)]
async fn json_is_waited_with_and_states_are_told() {
    let script = states(&[4, 4, 5, 8]);
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = told.clone();
    let client = script.client();
    let wait = client.wait_raw(DescribeTaskRequest::ACTION, json!({"TaskId": "t1"}), &TASK);
    let wait = wait.on_state(move |state| log.lock().unwrap().push(state.to_owned()));
    assert_eq!(wait.await.unwrap()["Status"], 8);
    assert_eq!(*told.lock().unwrap(), ["4", "5"], "each change once");
    assert_eq!(script.sent(), vec![json!({"TaskId": "t1"}); 4]);

    let script = Answering::new(|_, _| Ok(json!({"Status": -6, "Message": "broken file"})));
    let client = script.client();
    let wait = client.wait_raw(DescribeTaskRequest::ACTION, json!({"TaskId": "t1"}), &TASK);
    let error = wait.await.unwrap_err().to_string();
    assert!(
        error.contains("-6 (PROCESS_FAILED), broken file"),
        "{error}"
    );

    let details = [
        json!({}),
        json!({"Details": [{"Status": 8}, {"Status": 4}]}),
        json!({"Details": [{"Status": "8"}, {"Status": 8}]}),
    ];
    let script = Answering::new(move |number, _| Ok(details[number].clone()));
    let client = script.client();
    let wait = client.wait_raw(DescribeTaskRequest::ACTION, json!({"TaskId": "t1"}), &EACH);
    wait.await.unwrap();
    assert_eq!(script.sent().len(), 3);
}

#[test]
fn what_was_sent_and_answered_tells_what_to_ask() {
    let start = Start {
        action: "CreateTask",
        gives: "/Ids",
        takes: "TaskId",
        with: &[("Kind", 1)],
    };
    let shape = DescribeTaskRequest::ACTION.request.shape;
    let sent = json!({"Name": "n", "TaskId": "other"});
    let requests = |answer| start.requests(shape, &sent, &answer);
    let request = |id| json!({"TaskId": id, "Kind": 1});
    assert_eq!(requests(json!({"Ids": "t1"})), [request("t1")]);
    assert_eq!(
        requests(json!({"Ids": ["t1", "t2"]})),
        [request("t1"), request("t2")]
    );
    for nothing in [
        json!({}),
        json!({"Ids": ""}),
        json!({"Ids": null}),
        json!({"Ids": []}),
    ] {
        assert!(requests(nothing).is_empty());
    }
}
