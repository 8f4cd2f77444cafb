//! Waiting for tasks, and for the moment in which a contract can be started.

use serde_json::json;
use tencent_esign::{ErrorKind, ess, essbasic};
use tokio::time::Instant;

use super::run;
use super::transport::Answering;

#[test]
fn a_file_is_converted() {
    let answering = Answering::new(|number, _| match number {
        0 => json!({"TaskId": "t1", "TaskStatus": 0}),
        1 => json!({"TaskId": "t1", "TaskStatus": 4}),
        _ => json!({"TaskId": "t1", "TaskStatus": 8, "ResourceId": "pdf1"}),
    });
    let request = ess::DescribeFileConvertTaskRequest::new("t1");
    let client = answering.ess();
    let done = run(async { client.describe_file_convert_task_until_done(&request).await });
    assert_eq!(done.expect("a PDF").resource_id, "pdf1");
    assert_eq!(answering.bodies().len(), 3);
}

#[test]
fn a_file_that_cannot_be_converted_is_an_error() {
    let answering = Answering::new(|_, _| json!({"TaskStatus": -13, "TaskMessage": "Timeout"}));
    let request = essbasic::DescribeFileConvertTaskRequest::new("t1");
    let client = answering
        .essbasic()
        .on_behalf_of("customer-42", "employee-7");
    let error = run(async { client.describe_file_convert_task_until_done(&request).await });
    let error = error.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::TaskFailed {
            state: "-13",
            name: "TIMEOUT",
            ..
        }
    ));
}

#[test]
fn links_of_a_batch_are_made_one_by_one() {
    let answering = Answering::new(|number, _| match number {
        0 => json!({"Details": [{"Status": "Create"}, {"Status": "Processing"}]}),
        _ => json!({"Details": [{"Status": "Create"}, {"Status": "Failed"}]}),
    });
    let request =
        ess::DescribeBatchOrganizationRegistrationTasksRequest::new().task_ids(["s1", "s2"]);
    let client = answering.ess();
    let done = run(async {
        client
            .describe_batch_organization_registration_tasks_until_done(&request)
            .await
    });
    assert_eq!(done.expect("an answer").details.len(), 2);
    assert_eq!(answering.bodies().len(), 2);
}

#[test]
fn a_contract_starts_once_its_document_is_there() {
    let answering = Answering::new(|number, _| match number {
        0..3 => json!({"Error": {"Code": "OperationDenied.DocumentNoAvailable", "Message": "no"}}),
        _ => json!({"Status": "START"}),
    });
    let request = ess::StartFlowRequest::new("f1");
    let client = answering.ess();
    let (started, seconds) = run(async {
        let since = Instant::now();
        let started = client.start_flow_when_ready(&request).await;
        (started, since.elapsed().as_secs_f64())
    });
    assert_eq!(started.expect("an answer").status.as_str(), "START");
    assert_eq!(answering.bodies().len(), 4);
    assert!(
        (4.7..4.8).contains(&seconds),
        "1, 1.5 and 2.25 seconds: {seconds}"
    );
}

#[test]
fn five_minutes_are_the_end() {
    let answering = Answering::new(
        |_, _| json!({"Error": {"Code": "OperationDenied.DocumentNoAvailable", "Message": "no"}}),
    );
    let request = ess::StartFlowRequest::new("f1");
    let client = answering.ess();
    let (error, seconds) = run(async {
        let since = Instant::now();
        let error = client.start_flow_when_ready(&request).await.unwrap_err();
        (error, since.elapsed().as_secs())
    });
    assert!(error.is_timeout() && !error.may_be_sent());
    assert_eq!(seconds, 300);
    assert_eq!(
        error.to_string(),
        "time ran out while waiting with StartFlow: the last state was \
         OperationDenied.DocumentNoAvailable"
    );
}
