//! `esign call --wait`.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};
use tencent_esign_mock::{Answer, Mock};

use super::calling;

const CONVERT: &str = r#"{"ResourceType": "docx", "ResourceName": "lease.docx", "ResourceId": "yDxbTUyKQSrkrsUuO4zjErz4wSGuH7Q1"}"#;
const TASK: &str = r#"{"TaskId": "t1"}"#;

/// A mock whose actions answer with the first, second … of these answers, and then on with
/// the last.
fn mock(answers: &[(&str, &[Value])]) -> Mock {
    let mock = Mock::start_blocking().expect("a mock");
    for (action, answers) in answers {
        let (answers, count) = (answers.to_vec(), AtomicUsize::new(0));
        mock.answer_with(action, move |_| {
            let number = count.fetch_add(1, Ordering::Relaxed);
            let answer = answers[number.min(answers.len() - 1)].clone();
            match answer.as_str() {
                Some(code) => Answer::Error {
                    code: code.to_owned(),
                    message: "no".to_owned(),
                },
                None => Answer::Members(answer),
            }
        })
        .expect("the action is known");
    }
    mock
}

fn wait(action: &str, body: &str, mock: &Mock, options: &[&str]) -> esign_tests::process::Run {
    let arguments = [&["call", "ess", action, "--wait"], options].concat();
    calling(&arguments, body, &mock.url())
}

#[test]
fn a_task_is_started_and_waited_for() {
    let mock = mock(&[
        ("CreateFileConvertTask", &[json!({"TaskId": "t1"})]),
        (
            "DescribeFileConvertTask",
            &[
                json!({"TaskId": "t1", "TaskStatus": 4}),
                json!({"RequestId": "r1", "ResourceId": "pdf1", "TaskId": "t1", "TaskStatus": 8}),
            ],
        ),
    ]);
    insta::assert_snapshot!(wait("CreateFileConvertTask", CONVERT, &mock, &[]), @r#"
    exit 0
    --- stdout
    {
      "RequestId": "r1",
      "ResourceId": "pdf1",
      "TaskId": "t1",
      "TaskStatus": 8
    }
    --- stderr
    CreateFileConvertTask started TaskId t1
    DescribeFileConvertTask: the state is 4
    "#);
    let sent = mock.requests();
    let sent: Vec<_> = sent.iter().map(|request| request.action.as_str()).collect();
    let asks = "DescribeFileConvertTask";
    assert_eq!(sent, ["CreateFileConvertTask", asks, asks]);
}

#[test]
fn a_task_that_failed_is_wrong() {
    let answer = json!({"TaskStatus": -6, "TaskMessage": "broken", "RequestId": "r1"});
    let mock = mock(&[("DescribeFileConvertTask", &[answer])]);
    insta::assert_snapshot!(wait("DescribeFileConvertTask", TASK, &mock, &[]), @r"
    exit 1
    --- stderr
    error: the task failed: DescribeFileConvertTask tells the state -6 (PROCESS_FAILED), broken (request id r1)
    ");
}

#[test]
fn time_runs_out() {
    let mock = mock(&[("DescribeFileConvertTask", &[json!({"TaskStatus": 4})])]);
    let options = ["--wait-timeout", "1"];
    insta::assert_snapshot!(wait("DescribeFileConvertTask", TASK, &mock, &options), @r"
    exit 2
    --- stderr
    DescribeFileConvertTask: the state is 4
    error: time ran out while waiting with DescribeFileConvertTask: the last state was 4
    ");
}

/// Some tasks may have failed where others have not.
#[test]
fn several_tasks_are_waited_for_one_by_one() {
    let mock = mock(&[
        (
            "CreateBatchContractReviewTask",
            &[json!({"TaskIds": ["t1", "t2"]})],
        ),
        (
            "DescribeContractReviewTask",
            &[
                json!({"Status": 5, "RequestId": "r1"}),
                json!({"RequestId": "r2", "Status": 4}),
            ],
        ),
    ]);
    let body = r#"{"ResourceIds": ["yDxbTUyKQSrkrsUuO4zjErz4wSGuH7Q1", "yDxbTUyKQSrkrsUuO4zjErz4wSGuH7Q2"],
        "Operator": {"UserId": "yDRSRUUgygj6qnwfUuO4zjEwc193c2hX"}}"#;
    insta::assert_snapshot!(wait("CreateBatchContractReviewTask", body, &mock, &["--no-validate"]), @r#"
    exit 1
    --- stdout
    [
      null,
      {
        "RequestId": "r2",
        "Status": 4
      }
    ]
    --- stderr
    CreateBatchContractReviewTask started TaskId t1, t2
    error: the task failed: DescribeContractReviewTask tells the state 5 (FAILED) (request id r1)
    "#);
    // Who calls is who started it, and not who the environment names.
    let asked = mock.requests()[2].json();
    let expected =
        json!({"Operator": {"UserId": "yDRSRUUgygj6qnwfUuO4zjEwc193c2hX"}, "TaskId": "t2"});
    assert_eq!(asked, expected);
}

#[test]
fn a_kind_of_task_is_asked_for_by_its_number() {
    let mock = mock(&[
        ("CancelOrganizationFlows", &[json!({"TaskId": "t1"})]),
        ("DescribeCancelFlowsTask", &[json!({"TaskStatus": "END"})]),
    ]);
    let run = wait("CancelOrganizationFlows", "{}", &mock, &[]);
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(mock.requests()[1].json()["CancelType"], 1);
}

#[test]
fn a_contract_is_started_when_it_can_be() {
    let mock = mock(&[(
        "StartFlow",
        &[
            json!("OperationDenied.DocumentNoAvailable"),
            json!({"RequestId": "r1", "Status": "START"}),
        ],
    )]);
    let body = r#"{"FlowId": "yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"}"#;
    insta::assert_snapshot!(wait("StartFlow", body, &mock, &[]), @r#"
    exit 0
    --- stdout
    {
      "RequestId": "r1",
      "Status": "START"
    }
    --- stderr
    StartFlow: not yet, OperationDenied.DocumentNoAvailable
    "#);
}

#[test]
fn an_answer_without_an_id_is_the_last_one() {
    let answer = json!({"Status": "FINISHED", "ResultFileId": "f1", "RequestId": "r1"});
    let mock = mock(&[("CreateFileCounterSign", std::slice::from_ref(&answer))]);
    let body = r#"{"FileId": "yDwF5UUckps4jcclUtjQYl3f0W9F1ha3", "SyncMode": true}"#;
    let run = wait("CreateFileCounterSign", body, &mock, &[]);
    assert_eq!((run.code, run.json()), (0, answer), "{run}");
    assert_eq!(
        run.stderr,
        "CreateFileCounterSign started no task to wait for\n"
    );
}

#[test]
fn what_has_no_task_cannot_be_waited_for() {
    let mock = mock(&[]);
    let run = wait("CreateFlow", "{}", &mock, &[]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
    let told = "error: --wait: there is nothing to wait for with CreateFlow of ess; leave it out, or use one of CancelOrganizationFlows, ";
    assert!(run.stderr.starts_with(told), "{run}");
    assert!(mock.requests().is_empty());
}

#[test]
fn a_call_is_sent_again_unless_one_is_asked_for() {
    let mock = mock(&[(
        "DescribeFlowBriefs",
        &[
            json!("InternalError"),
            json!({"FlowBriefs": [], "RequestId": "r1"}),
        ],
    )]);
    let body = r#"{"FlowIds": ["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"]}"#;
    let once = calling(
        &["call", "ess", "DescribeFlowBriefs", "--no-retry"],
        body,
        &mock.url(),
    );
    assert_eq!((once.code, mock.requests().len()), (1, 1), "{once}");
    mock.refuse("DescribeFlowBriefs", "RequestLimitExceeded", "slowly")
        .expect("known");
    let again = calling(&["call", "ess", "DescribeFlowBriefs"], body, &mock.url());
    assert_eq!((again.code, mock.requests().len()), (1, 5), "{again}");
    assert!(again.stderr.ends_with(", after 4 attempts\n"), "{again}");
}
