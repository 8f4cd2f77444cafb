//! `esign validate --batch`.

use serde_json::{Value, json};

use super::{esign, file};

const GOOD: &str = r#"{"service":"ess","action":"CreateOrganizationBatchSignUrl","request":{"Operator":{"UserId":"yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"},"FlowGroupId":"g","UserId":"yDRS4UUgygqdcj56UuO4zjExBQcOiB68"}}"#;
const DENIED: &str = r#"{"service":"ess","action":"CreateOrganizationBatchSignUrl","request":{}}"#;

fn verdicts(lines: &[Value]) -> Vec<(&str, &str, &str)> {
    let text =
        |line: &'_ Value, key: &str| line[key].as_str().unwrap_or("?").to_owned().leak() as &str;
    let word = |line: &Value| match line.pointer("/violations/0/word") {
        Some(word) => word.as_str().unwrap_or("?").to_owned().leak() as &str,
        None => "",
    };
    lines
        .iter()
        .map(|line| (text(line, "action"), text(line, "verdict"), word(line)))
        .collect()
}

#[test]
fn one_result_a_line_in_order() {
    let lines = [
        GOOD,
        "this is no JSON",
        "",
        "[]",
        r#"{"service":"ess"}"#,
        r#"{"service":"cvm","action":"X","request":{}}"#,
        r#"{"service":"ess","action":"X","request":{}}"#,
        DENIED,
        r#"{"service":"ess","action":"CreateOrganizationBatchSignUrl"}"#,
        GOOD,
    ];
    let run = esign(&["validate", "--batch", "-"], &lines.join("\n"));
    assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{run}");
    let action = "CreateOrganizationBatchSignUrl";
    let expected = [
        (action, "pass", ""),
        ("", "deny", "syntax"),
        ("", "deny", "syntax"),
        ("", "deny", "syntax"),
        ("", "deny", "syntax"),
        ("X", "deny", "unknown-service"),
        ("X", "deny", "unknown-action"),
        (action, "deny", "required"),
        (action, "deny", "type"),
        (action, "pass", ""),
    ];
    assert_eq!(verdicts(&run.json_lines()), expected);
}

#[test]
fn a_batch_without_denials_is_fine() {
    let folder = tempfile::tempdir().expect("a folder");
    for text in [
        String::new(),
        format!("{GOOD}\n{GOOD}\n"),
        format!("{GOOD}\r\n{GOOD}"),
    ] {
        let path = file(folder.path(), "batch.jsonl", &text);
        let run = esign(&["validate", "--batch", &path], "");
        assert_eq!(run.code, 0, "{run}");
        assert_eq!(run.json_lines().len(), text.lines().count(), "{run}");
    }
}

/// A line is the same document as the result for a single request.
#[test]
fn a_line_is_what_a_single_request_gets() {
    let batch = esign(&["validate", "--batch", "-"], DENIED);
    let arguments = [
        "validate",
        "ess",
        "CreateOrganizationBatchSignUrl",
        "-",
        "--format",
        "json",
    ];
    let single = esign(&arguments, "{}");
    assert_eq!(batch.json_lines(), [single.json()]);
}

#[test]
fn bytes_that_are_no_text_are_no_json() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("batch.jsonl");
    let mut bytes = b"{\"service\": \"\xff\"}\n".to_vec();
    bytes.extend_from_slice(GOOD.as_bytes());
    std::fs::write(&path, bytes).expect("the file can be written");
    let run = esign(&["validate", "--batch", path.to_str().expect("UTF-8")], "");
    let lines = run.json_lines();
    assert_eq!(run.code, 1, "{run}");
    assert_eq!(lines[0]["violations"][0]["word"], json!("syntax"));
    assert_eq!(lines[1]["verdict"], json!("pass"));
}
