//! `esign decode --batch`.

use esign_tests::loose;
use serde_json::{Value, json};

use super::esign;

const ACTION: &str = "CreateOrganizationBatchSignUrl";

fn line(sides: Value) -> String {
    let mut line = sides;
    line["service"] = json!("ess");
    line["action"] = json!(ACTION);
    line.to_string()
}

/// The result for one line, after looking at the exit code.
fn decoded(line: &str) -> Value {
    let run = esign(&["decode", "--batch", "-"], line);
    let lines = run.json_lines();
    assert_eq!(lines.len(), 1, "{run}");
    let code = if lines[0]["problem"].is_null() { 0 } else { 1 };
    assert_eq!((run.code, run.stderr.as_str()), (code, ""), "{run}");
    lines[0].clone()
}

#[test]
fn both_sides_come_out_as_they_went_in() {
    let request = json!({
        "Operator": {"UserId": "u1"}, "FlowIds": [], "Name": "", "RecipientIds": ["a", ""]
    });
    let response = json!({
        "Response": {"SignUrl": "https://x", "ExpiredTime": 1, "RequestId": "r1"}
    });
    let result = decoded(&line(json!({"request": request, "response": response})));
    let expected = json!({
        "service": "ess", "action": ACTION, "request": request, "response": response,
        "error": null, "unknown": [], "problem": null
    });
    assert_eq!(result, expected);
}

/// Null, numbers that are spelt otherwise, and nothing that was not there.
#[test]
fn nothing_is_added_to_a_request() {
    let line = json!({
        "service": "ess", "action": "CreateFlowByFiles",
        "request": {
            "FlowName": null, "FileIds": ["f", null],
            "Approvers": [{}, {"ApproverType": 1.0, "SignComponents": [{"ComponentWidth": 20}], "UserId": null}],
            "Components": [{"ComponentPosX": 20.0}, null, {"ComponentPosY": 1e1}]
        }
    });
    let result = decoded(&line.to_string());
    let expected = json!({
        "FileIds": ["f"],
        "Approvers": [{}, {"ApproverType": 1, "SignComponents": [{"ComponentWidth": 20}]}],
        "Components": [{"ComponentPosX": 20}, {"ComponentPosY": 10}]
    });
    let differences = loose::differences(&expected, &result["request"], &|_, _| false);
    assert!(differences.is_empty(), "{differences:?}");
    assert_eq!(result["response"], Value::Null);
}

/// A plain field comes out empty, but never as an object.
#[test]
fn an_answer_may_lack_members() {
    let result = decoded(&line(json!({"response": {"Response": {}}})));
    assert_eq!(result["problem"], Value::Null);
    let body = result["response"]["Response"]
        .as_object()
        .expect("an envelope");
    assert!(body.values().all(loose::is_blank), "{result}");

    let line = json!({
        "service": "ess", "action": "CreateMultiFlowSignQRCode",
        "response": {"Response": {"RequestId": "r1", "SignUrls": null}}
    });
    let result = decoded(&line.to_string());
    assert_eq!(result["response"]["Response"]["RequestId"], "r1");
    assert!(
        result["response"]["Response"].get("QrCode").is_none(),
        "{result}"
    );
    assert!(
        result["response"]["Response"].get("SignUrls").is_none(),
        "{result}"
    );
}

#[test]
fn an_error_envelope_has_no_response() {
    let envelope = json!({"Response": {
        "Error": {"Code": "InvalidParameter.Name", "Message": "参数错误"}, "RequestId": "r1"
    }});
    let result = decoded(&line(json!({"request": {}, "response": envelope})));
    let error = json!({"code": "InvalidParameter.Name", "message": "参数错误", "request_id": "r1"});
    assert_eq!(result["error"], error);
    assert_eq!(result["response"], Value::Null);
    assert_eq!(result["request"], json!({}));
    assert_eq!(result["problem"], Value::Null);
}

#[test]
fn unknown_members_are_pointed_at() {
    let request = json!({"Operator": {"UserId": "u1", "New": {"a": 1}}, "a/b~": 1});
    let response = json!({"Response": {"SignUrl": "x", "New": [], "RequestId": "r"}, "Other": 1});
    let result = decoded(&line(json!({"request": request, "response": response})));
    let mut unknown: Vec<_> = result["unknown"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    unknown.sort_unstable();
    assert_eq!(
        unknown,
        [
            "/request/Operator/New",
            "/request/a~1b~0",
            "/response/Other",
            "/response/Response/New"
        ]
    );
    assert_eq!(result["request"], json!({"Operator": {"UserId": "u1"}}));
    assert_eq!(result["problem"], Value::Null);
}

#[test]
fn values_that_do_not_fit_are_located() {
    let good = json!({"Response": {"SignUrl": "x", "ExpiredTime": 1, "RequestId": "r"}});
    let result = decoded(&line(
        json!({"request": {"FlowIds": ["a", 1]}, "response": good}),
    ));
    assert_eq!(result["request"], Value::Null);
    assert_eq!(result["response"], good);
    assert_eq!(result["problem"]["side"], "request");
    assert_eq!(result["problem"]["path"], "/FlowIds/1");
    insta::assert_snapshot!(result["problem"]["message"].as_str().unwrap_or_default(), @"expected a string, found a number");

    let bad = json!({"Response": {"ExpiredTime": "soon", "RequestId": "r"}});
    let result = decoded(&line(json!({"request": {}, "response": bad})));
    assert_eq!(result["request"], json!({}));
    assert_eq!(result["response"], Value::Null);
    assert_eq!(result["problem"]["side"], "response");
    assert_eq!(result["problem"]["path"], "/Response/ExpiredTime");
}

#[test]
fn one_result_a_line_even_if_it_cannot_be_read() {
    let lines = [
        line(json!({"request": {}})),
        "no JSON".to_owned(),
        String::new(),
        json!({"service": "cvm", "action": "X"}).to_string(),
        json!({"service": "ess", "action": "X", "request": {}}).to_string(),
        line(json!({"response": {}})),
        line(json!({})),
    ];
    let run = esign(&["decode", "--batch", "-"], &lines.join("\n"));
    assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{run}");
    let results = run.json_lines();
    let problems: Vec<_> = results
        .iter()
        .map(|result| result["problem"]["side"].as_str())
        .collect();
    let line = Some("line");
    assert_eq!(
        problems,
        [None, line, line, line, line, Some("response"), None],
        "{run}"
    );
    assert!(
        results
            .iter()
            .all(|result| result.as_object().is_some_and(|it| it.len() == 7))
    );
    assert_eq!(results[3]["service"], "cvm");
}
