//! Calls from code that is not async.

use std::sync::mpsc;
use std::thread;

use serde_json::json;
use tencent_esign_runtime::blocking;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::answering::{Answering, DescribeTaskRequest, ListSealsRequest};
use crate::script::{Script, Step, fault};
use crate::server::{self, Server};
use crate::wait::TASK;
use crate::{builder, request};

/// A server that lives in a runtime of its own for as long as the process.
fn serve() -> Server {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        current_thread().block_on(async move {
            let body = r#"{"Response":{"FlowId":"f1","RequestId":"s1"}}"#;
            sender
                .send(Server::start(server::json(body)).await)
                .unwrap();
            std::future::pending::<()>().await;
        });
    });
    receiver.recv().unwrap()
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

#[test]
fn calls_can_be_waited_for_from_any_thread() {
    let server = serve();
    let client = builder(&server.endpoint).build().unwrap();
    let response = client.send(&request()).wait().unwrap();
    assert_eq!(
        (response.flow_id.as_str(), response.request_id()),
        ("f1", "s1")
    );
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| client.send(&request()).wait().unwrap());
        }
    });
    assert_eq!(server.received().len(), 9);
}

#[test]
fn pauses_and_limits_of_time_work_without_a_runtime() {
    let script = Script::new([fault("RequestLimitExceeded")]);
    let client = script.builder().build().unwrap();
    client.send(&request()).wait().unwrap();
    assert_eq!(script.count(), 2);

    let script = Script::always(Step::Silence);
    let client = script.builder().build().unwrap();
    let call = client.send(&request());
    let error = call
        .total_timeout(std::time::Duration::from_millis(20))
        .wait();
    assert!(error.unwrap_err().is_timeout());
}

#[test]
fn any_future_can_be_waited_for() {
    assert_eq!(blocking::wait(async { 7 }).unwrap(), 7);
    let error = builder(&"http://127.0.0.1:9".parse().unwrap())
        .build()
        .unwrap()
        .call_named("", Vec::new())
        .wait();
    assert_eq!(
        error.unwrap_err().to_string(),
        "\"\" is no name of an action"
    );
}

#[test]
fn a_thread_of_an_async_runtime_does_not_wait() {
    let client = Script::new([]).builder().build().unwrap();
    let error = current_thread().block_on(async { client.send(&request()).wait() });
    assert_eq!(
        error.unwrap_err().to_string(),
        "this thread belongs to an async runtime and must not wait: await the call, or \
         give it to tokio::runtime::Handle::block_on on a thread of spawn_blocking"
    );
}

/// What the message says does work.
#[test]
fn spawn_blocking_has_a_way() {
    let script = Script::new([]);
    let client = script.builder().build().unwrap();
    let outcome = current_thread().block_on(async {
        let waiting = move || Handle::current().block_on(client.send(&request()));
        tokio::task::spawn_blocking(waiting).await
    });
    assert_eq!(outcome.unwrap().unwrap().flow_id, "f1");
}

#[test]
fn pages_and_waits_can_be_waited_for() {
    let script = Answering::new(|_, _| Ok(json!({"Seals": ["a", "b"], "Status": 8})));
    let client = script.client();
    let request = ListSealsRequest {
        kind: Some("LIST".to_owned()),
        ..ListSealsRequest::default()
    };
    let mut pages = client.pages(&request);
    assert_eq!(pages.wait_next().unwrap().unwrap().seals, ["a", "b"]);
    assert!(pages.wait_next().is_none());
    let mut items = client.pages(&request).items();
    assert_eq!(items.wait_next().unwrap().unwrap(), "a");

    let task = DescribeTaskRequest {
        task_id: "t1".to_owned(),
    };
    assert_eq!(client.wait(&task, &TASK).wait().unwrap().status, 8);
    let told = current_thread().block_on(async { client.wait(&task, &TASK).wait() });
    assert!(told.unwrap_err().to_string().contains("must not wait"));
}
