//! `xtask lint`.

use super::{SERVICE, Workspace};

#[test]
fn a_schema_without_problems() {
    let workspace = Workspace::new();
    let before = workspace.files();
    insta::assert_snapshot!(workspace.xtask(&["lint"]), @r"
    exit 0
    --- stdout
    no problems in 5 files
    ");
    let run = workspace.xtask(&["lint", "--format", "json"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    assert_eq!(run.json(), serde_json::json!([]));
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn the_last_line_counts_by_kind() {
    let workspace = Workspace::new();
    let action = format!("{SERVICE}/actions/CreateFlow.json");
    workspace.edit(&action, "\"type\": \"UserInfo\"", "\"type\": \"UserInf\"");
    workspace.edit(
        &action,
        "\"type\": {\"list\": \"Signer\"}",
        "\"type\": \"Singer\"",
    );
    let service = format!("{SERVICE}/service.json");
    workspace.edit(&service, "\"identity\"", "\"identities\"");
    let run = workspace.xtask(&["lint"]);
    assert_eq!(run.code, 1, "{run}");
    let last = super::last_line(&run);
    assert!(
        last.contains("2 dangling-type") && last.contains("1 unknown-key"),
        "{run}"
    );
}

#[test]
fn the_json_is_one_document_with_all_parts() {
    let workspace = Workspace::new();
    workspace.edit(
        &format!("{SERVICE}/structs/Signer.json"),
        "\"sensitive\"",
        "\"sensitve\"",
    );
    let run = workspace.xtask(&["lint", "--format", "json"]);
    assert_eq!((run.code, run.stderr.as_str()), (1, ""), "{run}");
    let document = run.json();
    for diagnostic in document.as_array().expect("a list") {
        assert!(matches!(
            diagnostic["severity"].as_str(),
            Some("error" | "warning")
        ));
        for key in ["kind", "file", "message"] {
            assert!(
                !diagnostic[key].as_str().expect("a text").is_empty(),
                "{diagnostic}"
            );
        }
        assert!(diagnostic["pointer"].is_string(), "{diagnostic}");
        assert!(diagnostic["line"].as_u64() >= Some(1), "{diagnostic}");
        assert!(diagnostic["column"].as_u64() >= Some(1), "{diagnostic}");
        assert!(
            diagnostic["help"].is_null() || diagnostic["help"].is_string(),
            "{diagnostic}"
        );
    }
}

/// Something to look at, but no reason to stop.
#[test]
fn warnings_alone_are_fine() {
    let workspace = Workspace::new();
    let file = format!("{SERVICE}/structs/UserInfo.json");
    let text = workspace.read(&file).replace('\n', "\n ");
    workspace.write(&file, &text);
    let run = workspace.xtask(&["lint"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.contains("warning[not-canonical]"), "{run}");
    assert_eq!(workspace.xtask(&["generate"]).code, 0);
}

/// Texts that are missing take a line a file, and do not hide what else there is.
#[test]
fn missing_texts_are_told_once_a_file() {
    let workspace = Workspace::new();
    let action = workspace.read(&format!("{SERVICE}/actions/CreateFlow.json"));
    let mut value: serde_json::Value = serde_json::from_str(&action).expect("JSON");
    value["summary"] = "".into();
    value["request"]["fields"][0]["doc"] = "".into();
    value["examples"] = serde_json::json!([]);
    workspace.write(
        &format!("{SERVICE}/actions/CreateFlow.json"),
        &value.to_string(),
    );
    workspace.xtask(&["fmt"]);
    insta::assert_snapshot!(workspace.xtask(&["lint"]), @r"
    exit 1
    --- stdout
    error[missing-doc]: demo/2026-01-01/actions/CreateFlow.json:1:1: `CreateFlow` has no `summary`, and 1 more
    warning[missing-example]: demo/2026-01-01/actions/CreateFlow.json:1:1: `CreateFlow` has no example

    2 errors, 1 warning in 5 files: 2 missing-doc, 1 missing-example
    ");
    let json = workspace.xtask(&["lint", "--format", "json"]).json();
    assert_eq!(json.as_array().map(Vec::len), Some(3), "{json}");
}
