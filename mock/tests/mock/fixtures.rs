//! Fixtures of a user, good and broken.

use serde_json::{Value, json};
use tencent_esign_mock::{Delivery, Mock, serde_json};

use super::support::{Draft, builder, code, members};

#[test]
fn the_first_that_fits_counts() {
    let fixtures = json!([
        {"service": "ess", "action": "CreateFlow", "match": {"/FlowName": "Other"},
         "response": {"FlowId": "f0"}},
        {"service": "ess", "action": "CreateFlow", "match": {"/Approvers/0/ApproverType": 0},
         "times": 1, "error": {"Code": "OperationDenied"}},
        {"service": "ess", "action": "CreateFlow", "times": 1, "fault": "reset-after"},
        {"service": "ess", "action": "CreateFlow", "response": {"FlowId": "f1"}},
    ]);
    let mock = builder().fixtures(fixtures.to_string()).unwrap().build();
    let ask = || Draft::documented("CreateFlow").signed().ask(&mock);
    assert_eq!(code(&ask()), "OperationDenied");
    assert_eq!(ask().delivery, Delivery::Reset);
    assert_eq!(mock.executed("CreateFlow"), 1);
    assert_eq!(members(&ask())["FlowId"], "f1");
    // What a test says itself comes before the file.
    mock.answer("CreateFlow", json!({"FlowId": "f2"})).unwrap();
    assert_eq!(members(&ask())["FlowId"], "f2");
}

#[test]
fn a_fault_that_stops_a_call_executes_nothing() {
    let fixtures = json!([
        {"service": "ess", "action": "CreateFlow", "times": 1, "fault": "rate-limit"},
        {"service": "ess", "action": "CreateFlow", "times": 1, "fault": "reset-before"},
    ]);
    let mock = builder().fixtures(fixtures.to_string()).unwrap().build();
    let ask = || Draft::documented("CreateFlow").signed().ask(&mock);
    assert_eq!(code(&ask()), "RequestLimitExceeded");
    assert_eq!(ask().delivery, Delivery::Reset);
    assert_eq!(mock.executed("CreateFlow"), 0);
}

#[test]
fn broken_fixtures_are_told_with_their_place() {
    let good = json!({"service": "ess", "action": "CreateFlow", "response": {"FlowId": "f"}});
    let broken = |change: Value| {
        let mut fixture = good.clone();
        for (name, value) in change.as_object().unwrap() {
            fixture[name.as_str()] = value.clone();
        }
        let text = json!([good.clone(), fixture]).to_string();
        let error = Mock::builder().fixtures(text).err().unwrap();
        error.to_string()
    };
    let cases = [
        (
            json!({"action": "CreateFlows"}),
            "there is no action \"CreateFlows\" of \"ess\"",
        ),
        (
            json!({"service": "cvm"}),
            "there is no action \"CreateFlow\" of \"cvm\"",
        ),
        (
            json!({"response": {"FlowIds": "f"}}),
            "response: CreateFlow answers with no member \"/FlowIds\"",
        ),
        (
            json!({"response": {"FlowId": 7}}),
            "response: /FlowId: expected a string, found a number",
        ),
        (
            json!({"response": null}),
            "has none of response, error and fault",
        ),
        (
            json!({"error": {"Code": "X"}}),
            "has both response and error",
        ),
        (json!({"times": 0}), "times must be at least 1"),
        (json!({"times": "secret"}), "expected u64"),
        (
            json!({"match": {"FlowName": 1}}),
            "match: \"FlowName\" must begin with /",
        ),
        (
            json!({"match": {"/Approvers/0/Name": 1}}),
            "match: CreateFlow has no member \"Name\" at \"/Approvers/0/Name\"",
        ),
    ];
    for (change, expected) in cases {
        assert_eq!(broken(change), format!("fixture 2: {expected}"));
    }
    assert!(broken(json!({"fault": "fire"})).starts_with("fixture 2: there is no fault \"fire\""));
    assert!(broken(json!({"reply": {}})).starts_with("fixture 2: unknown field `reply`"));
    let error = Mock::builder().fixtures("[{]").err().unwrap();
    assert_eq!(
        error.to_string(),
        "the fixtures are no JSON list: this is not valid JSON: key must be a string at line 1 column 3"
    );
}
