//! Requests that break the documentation.

use serde_json::{Value, json};
use tencent_esign_mock::serde_json;

use super::support::{Draft, code, example, members, strict};

/// The answer to a request that differs from the documented one.
fn judged(action: &str, change: impl FnOnce(&mut Value)) -> (String, String) {
    let mut body: Value = serde_json::from_str(example("ess", action).request).unwrap();
    change(&mut body);
    let reply = Draft::new(action, body.to_string()).signed().ask(&strict());
    let message = &members(&reply)["Error"]["Message"];
    (
        code(&reply),
        message.as_str().unwrap_or_default().to_owned(),
    )
}

#[test]
fn a_missing_member() {
    let (code, message) = judged("CreateFlow", |body| body["FlowName"] = Value::Null);
    assert_eq!(code, "MissingParameter");
    assert!(message.starts_with("/FlowName: "), "{message}");
    // Nobody fills in who calls.
    let (code, message) = judged("CreateFlow", |body| {
        body.as_object_mut().unwrap().remove("Operator");
    });
    assert_eq!(code, "MissingParameter");
    assert!(message.starts_with("/Operator: "), "{message}");
}

#[test]
fn a_wrong_value() {
    let (code, message) = judged("CreateFlow", |body| body["FlowName"] = json!(7));
    assert_eq!(code, "InvalidParameterValue");
    assert!(message.starts_with("/FlowName: "), "{message}");
}

#[test]
fn a_documented_code() {
    let name = "x".repeat(201);
    let (code, message) = judged("CreateMultiFlowSignQRCode", |body| {
        body["FlowName"] = json!(name);
    });
    assert!(code.starts_with("InvalidParameter"), "{code}: {message}");
    assert!(message.starts_with("/FlowName: "), "{message}");
}

#[test]
fn warnings_do_not_stop_a_call() {
    let (code, message) = judged("CreateFlow", |body| body["Unheard"] = json!(1));
    assert_eq!((code.as_str(), message.as_str()), ("", ""));
}

#[test]
fn what_is_no_json() {
    for body in ["", "{", "Lease", "{\"FlowName\": \"\u{1}\"}"] {
        let draft = Draft::new("CreateFlow", body).signed();
        assert_eq!(draft.code(&strict()), "InvalidParameter", "{body:?}");
    }
    let list = Draft::new("CreateFlow", "[]").signed();
    assert_eq!(list.code(&strict()), "InvalidParameterValue");
}
