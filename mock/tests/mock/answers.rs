//! Answers of a test's own.

use serde_json::json;
use tencent_esign_mock::Answer;

use super::support::{Draft, builder, code, members};

fn ask(mock: &tencent_esign_mock::Responder, action: &str) -> serde_json::Value {
    members(&Draft::documented(action).signed().ask(mock))
}

use tencent_esign_mock::serde_json;

#[test]
fn the_latest_answer_counts() {
    let mock = builder().build();
    mock.answer("CreateFlow", json!({"FlowId": "f1"})).unwrap();
    assert_eq!(ask(&mock, "CreateFlow")["FlowId"], "f1");
    mock.answer("CreateFlow", json!({"FlowId": "f2", "RequestId": "r2"}))
        .unwrap();
    assert_eq!(
        ask(&mock, "CreateFlow"),
        json!({"FlowId": "f2", "RequestId": "r2"})
    );
}

#[test]
fn an_error_is_no_execution() {
    let mock = builder().build();
    mock.refuse("StartFlow", "OperationDenied", "no").unwrap();
    let reply = Draft::documented("StartFlow").signed().ask(&mock);
    assert_eq!(code(&reply), "OperationDenied");
    assert_eq!(members(&reply)["Error"]["Message"], "no");
    assert_eq!(mock.executed("StartFlow"), 0);
}

#[test]
fn a_function_sees_the_request() {
    let mock = builder().build();
    let react = |call: &tencent_esign_mock::Call<'_>| match call.body["FlowName"].as_str() {
        Some("Lease, flat 9") => Answer::Members(json!({"FlowId": call.action.name})),
        _ => Answer::Example,
    };
    mock.answer_with("CreateFlow", react).unwrap();
    assert_eq!(ask(&mock, "CreateFlow")["FlowId"], "CreateFlow");
}

#[test]
fn slips_are_errors() {
    let mock = builder().build();
    let error = mock.answer("CreateFlows", json!({})).unwrap_err();
    assert_eq!(error.to_string(), "there is no action \"CreateFlows\"");
    let error = mock.answer("CreateFlow", json!([])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the answer to CreateFlow must be a JSON object"
    );
}
