//! The command line on texts that are deep or large.

use std::time::{Duration, Instant};

use esign_tests::process::Run;
use esign_tests::workspace;
use serde_json::{Value, json};

const MB: usize = 1024 * 1024;

/// Runs the command on a text, and sees that it ends in time.
fn esign(arguments: &[&str], stdin: &str) -> Run {
    // The command is built before the clock starts.
    let mut command = workspace::esign();
    let since = Instant::now();
    let run = Run::of(command.args(arguments), stdin);
    let taken = since.elapsed();
    assert!(
        taken < Duration::from_secs(60),
        "{arguments:?} took {taken:?}"
    );
    run
}

fn line(action: &str, side: &str, body: &str) -> String {
    format!(r#"{{"service":"ess","action":"{action}","{side}":{body}}}"#)
}

/// Whole texts and torn ones, each with what is said of it.
fn deep() -> [String; 2] {
    [
        "[".repeat(100_000) + &"]".repeat(100_000),
        "{\"a\":".repeat(100_000) + "1" + &"}".repeat(100_000),
    ]
}

#[test]
fn a_deep_request_is_a_mistake_of_syntax() {
    for deep in deep() {
        let alone = esign(
            &["validate", "ess", "CreateFlow", "--format", "json"],
            &deep,
        );
        let batch = esign(
            &["validate", "--batch", "-"],
            &line("CreateFlow", "request", &deep),
        );
        for run in [alone, batch] {
            assert_eq!((run.code, run.stderr.as_str()), (1, ""));
            let result = run.json();
            assert_eq!(
                (&result["service"], &result["action"]),
                (&json!("ess"), &json!("CreateFlow"))
            );
            let [violation] = result["violations"].as_array().expect("a list").as_slice() else {
                panic!("{result}")
            };
            assert_eq!(
                (&violation["word"], &violation["path"]),
                (&json!("syntax"), &json!(""))
            );
            let message = violation["message"].as_str().unwrap_or_default();
            assert!(
                message.starts_with("this is nested more than 127 levels deep at line 1"),
                "{message}"
            );
        }
    }
}

#[test]
fn deep_values_are_skipped_or_located_when_decoding() {
    for deep in deep() {
        let body = format!("{{\"Unknown\":{deep}}}");
        let run = esign(
            &["decode", "--batch", "-"],
            &line("CreateFlow", "request", &body),
        );
        let result = run.json();
        assert_eq!(run.code, 0, "{run}");
        assert_eq!(result["unknown"], json!(["/request/Unknown"]));

        let body = format!("{{\"Response\":{{\"FlowId\":{deep}}}}}");
        let run = esign(
            &["decode", "--batch", "-"],
            &line("CreateFlow", "response", &body),
        );
        assert_eq!(run.code, 1, "{run}");
        assert_eq!(run.json()["problem"]["path"], "/Response/FlowId");
    }
    let torn = line("CreateFlow", "request", &"[".repeat(100_000));
    for command in ["validate", "decode"] {
        let run = esign(&[command, "--batch", "-"], &torn);
        assert_eq!((run.code, run.json_lines().len()), (1, 1), "{run}");
    }
}

#[test]
fn a_large_line_is_decoded_in_time() {
    // Fewer than fit, as each makes work, but far too many for work that grows as a square.
    const ITEMS: usize = 200_000;
    let nulls = vec!["null,\"a\""; ITEMS].join(",");
    let body = format!("{{\"FileIds\":[{nulls}]}}");
    let run = esign(
        &["decode", "--batch", "-"],
        &line("CreateFlowByFiles", "request", &body),
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    let result = run.json();
    let ids = result["request"]["FileIds"].as_array().expect("a list");
    assert_eq!(ids.len(), ITEMS);
    assert!(ids.iter().all(|id| id == "a"));

    let unknown: Vec<_> = (0..ITEMS).map(|index| format!("\"n{index}\":1")).collect();
    let body = format!(
        "{{\"Response\":{{\"FlowId\":\"{}\",{}}}}}",
        "x".repeat(10 * MB),
        unknown.join(",")
    );
    let run = esign(
        &["decode", "--batch", "-"],
        &line("CreateFlow", "response", &body),
    );
    assert_eq!(run.code, 0, "{}", run.stderr);
    let result = run.json();
    assert_eq!(result["unknown"].as_array().map(Vec::len), Some(ITEMS));
    assert_eq!(
        result["response"]["Response"]["FlowId"]
            .as_str()
            .map(str::len),
        Some(10 * MB)
    );
}

/// The server refuses it, so the validator does; spaces are not sent and do not count, and
/// the host for uploads takes more.
#[test]
fn a_request_over_10_mb_is_denied() {
    let spaces = " ".repeat(11 * MB);
    let user = json!({"Operator": {"UserId": "u1"}, "FlowName": "x", "Approvers": []});
    let spaced = user.to_string().replacen('{', &format!("{{{spaces}"), 1);
    let long = json!({"UserData": "x".repeat(10 * MB)}).to_string();
    let upload = json!({"FileInfos": [{"FileBody": "x".repeat(11 * MB)}]}).to_string();
    let sizes = |action: &str, body: &str| {
        let run = esign(
            &["validate", "--batch", "-"],
            &line(action, "request", body),
        );
        let result = run.json();
        let violations = result["violations"].as_array().expect("a list");
        let of_size = violations.iter().filter(|it| it["rule"] == "request-size");
        of_size.cloned().collect::<Vec<Value>>()
    };
    assert_eq!(sizes("CreateFlow", &spaced), Vec::<Value>::new());
    assert_eq!(sizes("UploadFiles", &upload), Vec::<Value>::new());
    let expected = json!([{
        "path": "", "word": "maxLength", "rule": "request-size", "severity": "deny",
        "code": "RequestSizeLimitExceeded",
        "message": "must be at most 10 MB of JSON, is 10485775 bytes; upload files with UploadFiles and name their ids"
    }]);
    assert_eq!(Value::from(sizes("CreateFlow", &long)), expected);
}
