//! `esign validate SERVICE ACTION`.

use serde_json::{Value, json};

use super::{esign, file};

const SERVICE: &str = "ess";
const ACTION: &str = "CreateOrganizationBatchSignUrl";

/// A request with nothing to say against it.
fn good() -> Value {
    json!({
        "Operator": {"UserId": "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"},
        "FlowIds": ["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"],
        "UserId": "yDRS4UUgygqdcj56UuO4zjExBQcOiB68"
    })
}

fn with(name: &str, value: Value) -> Value {
    let mut request = good();
    request[name] = value;
    request
}

/// The judgement in JSON, after looking at the exit code.
fn judged(request: &str) -> Value {
    let run = esign(
        &["validate", SERVICE, ACTION, "-", "--format", "json"],
        request,
    );
    let judgement = run.json();
    let code = if judgement["verdict"] == "pass" { 0 } else { 1 };
    assert_eq!((run.code, run.stderr.as_str()), (code, ""), "{run}");
    judgement
}

/// Path, word, rule and severity of each violation.
fn told(judgement: &Value) -> Vec<[String; 4]> {
    let rows = judgement["violations"].as_array().expect("a list");
    let text = |row: &Value, key: &str| row[key].as_str().expect("a text").to_owned();
    rows.iter()
        .map(|row| ["path", "word", "rule", "severity"].map(|key| text(row, key)))
        .collect()
}

fn row(path: &str, word: &str, rule: &str, severity: &str) -> [String; 4] {
    [path, word, rule, severity].map(str::to_owned)
}

#[test]
fn a_request_that_passes() {
    let expected = json!({
        "service": SERVICE, "action": ACTION, "verdict": "pass", "violations": []
    });
    assert_eq!(judged(&good().to_string()), expected);
    let run = esign(&["validate", SERVICE, ACTION], &good().to_string());
    insta::assert_snapshot!(run, @r"
    exit 0
    --- stdout
    pass: ess CreateOrganizationBatchSignUrl, 0 deny, 0 warn, 0 info
    ");
}

#[test]
fn a_request_from_a_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path(), "request.json", &good().to_string());
    let run = esign(
        &["validate", SERVICE, ACTION, &path, "--format", "json"],
        "",
    );
    assert_eq!(
        (run.code, run.json()["verdict"].as_str()),
        (0, Some("pass")),
        "{run}"
    );
}

#[test]
fn violations_have_all_their_parts_and_the_order_of_the_schema() {
    let request = json!({
        "UserId": "u1",
        "Operator": {"ClientIp": "1.2.3.4"},
        "FlowId": "x",
        "FlowIds": "x",
        "Name": ""
    });
    let judgement = judged(&request.to_string());
    assert_eq!(judgement["verdict"], "deny");
    for violation in judgement["violations"].as_array().expect("a list") {
        let keys: Vec<_> = violation.as_object().expect("an object").keys().collect();
        assert_eq!(keys.len(), 6, "{violation}");
        let code = &violation["code"];
        assert!(code.is_null() || code.is_string(), "{violation}");
        assert!(
            !violation["message"].as_str().expect("a text").is_empty(),
            "{violation}"
        );
    }
    let expected = [
        row("/Operator/ClientIp", "disabled", "disabled", "warn"),
        row("/FlowIds", "type", "type", "deny"),
        row("/UserId", "format", "format", "warn"),
        row("/FlowId", "unknown-field", "unknown-field", "warn"),
        row("/Operator/UserId", "require", "operator-user-id", "deny"),
    ];
    // Advice may be added to the schema at any time.
    let told = told(&judgement);
    let told: Vec<_> = told
        .into_iter()
        .filter(|row| expected.contains(row))
        .collect();
    assert_eq!(told, expected);
}

#[test]
fn the_text_has_a_line_for_each_violation() {
    let mut request = with("FlowIds", json!([1, "f"]));
    request["Operater"] = json!(1);
    let run = esign(&["validate", SERVICE, ACTION], &request.to_string());
    insta::assert_snapshot!(run);
}

#[test]
fn a_member_that_is_missing_null_or_empty_is_required() {
    let mut request = good();
    request
        .as_object_mut()
        .expect("an object")
        .remove("Operator");
    for request in [request, with("Operator", Value::Null)] {
        let expected = row("/Operator", "required", "required", "deny");
        assert_eq!(told(&judged(&request.to_string()))[0], expected);
    }
}

#[test]
fn unknown_and_disabled_members_deny_nothing() {
    let request = with(
        "Operator",
        json!({"UserId": "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH", "ClientIp": "x"}),
    );
    let judgement = judged(&request.to_string());
    assert_eq!(judgement["verdict"], "pass");
    let expected = [row("/Operator/ClientIp", "disabled", "disabled", "warn")];
    assert_eq!(told(&judgement), expected);

    let judgement = judged(&with("a/b~c", json!(1)).to_string());
    assert_eq!(judgement["verdict"], "pass");
    assert_eq!(
        told(&judgement),
        [row("/a~1b~0c", "unknown-field", "unknown-field", "warn")]
    );
}

#[test]
fn a_value_of_another_type_is_told_and_the_rest_is_judged() {
    let mut request = with("FlowIds", json!([1]));
    request["X"] = json!(1);
    let expected = [
        row("/FlowIds/0", "type", "type", "deny"),
        row("/X", "unknown-field", "unknown-field", "warn"),
    ];
    assert_eq!(told(&judged(&request.to_string())), expected);
    for body in ["[]", "1", "\"x\"", "null", "true"] {
        assert_eq!(
            told(&judged(body)),
            [row("", "type", "type", "deny")],
            "{body}"
        );
    }
}

#[test]
fn a_text_that_is_no_json() {
    for text in ["", "{", "{\"a\": 1,}", "{} {}", "\u{feff}{}", "{'a': 1}"] {
        assert_eq!(
            told(&judged(text)),
            [row("", "syntax", "syntax", "deny")],
            "{text}"
        );
    }
    let run = esign(&["validate", SERVICE, ACTION], "{\"a\":\n tru}");
    insta::assert_snapshot!(run);
}

#[test]
fn names_that_are_unknown() {
    let cases = [
        ("cvm", "DescribeInstances", "unknown-service"),
        ("ESS", ACTION, "unknown-service"),
        ("ess", "createFlow", "unknown-action"),
        // The other service's action.
        ("ess", "ChannelCreateFlowGroupByFiles", "unknown-action"),
    ];
    for (service, action, word) in cases {
        // The names are told even if the text is no JSON.
        for text in ["{}", "{"] {
            let run = esign(
                &["validate", service, action, "-", "--format", "json"],
                text,
            );
            let judgement = run.json();
            assert_eq!(
                (run.code, &judgement["verdict"]),
                (1, &json!("deny")),
                "{run}"
            );
            assert_eq!(judgement["service"], service);
            assert_eq!(judgement["action"], action);
            assert_eq!(told(&judgement), [row("", word, word, "deny")]);
        }
    }
}

/// Two rules, each at the member that it names first.
#[test]
fn a_rule_over_several_members_is_told_at_the_first() {
    let mut request = good();
    request
        .as_object_mut()
        .expect("an object")
        .remove("FlowIds");
    let judgement = judged(&request.to_string());
    assert_eq!(
        told(&judgement),
        [row("/FlowIds", "atLeastOneOf", "flows-or-group", "deny")]
    );
}

/// On a terminal the lines have colours, and elsewhere only where somebody asks for them.
#[test]
fn lines_have_colours_where_they_are_seen() {
    let request = with("FlowIds", json!([])).to_string();
    let arguments = ["validate", SERVICE, ACTION, "-", "--now", "1769832000"];
    let plain = esign(&arguments, &request);
    assert!(!plain.stdout.contains('\u{1b}'), "{plain}");
    let coloured = super::esign_with(&arguments, &request, &[("CLICOLOR_FORCE", "1")]);
    insta::assert_snapshot!(coloured.stdout.replace('\u{1b}', "ESC"));
    let bare = anstream::adapter::strip_str(&coloured.stdout).to_string();
    assert_eq!(bare, plain.stdout);
}
