//! `coverage` and `review`: what the schema states, and what somebody has read.

use esign_tests::workspace;
use serde_json::{Value, json};

use super::drift::accepted;
use super::{SERVICE, Workspace, last_line};

/// The members of the small schema's request that nothing limits.
const OPEN: [&str; 2] = [
    "demo/2026-01-01/actions/CreateFlow.json#/request/fields/0",
    "demo/2026-01-01/structs/UserInfo.json#/fields/0",
];

#[test]
fn what_nobody_has_read_is_told() {
    let workspace = Workspace::new();
    let run = workspace.xtask(&["coverage"]);
    insta::assert_snapshot!(run);
    assert_eq!(run.code, 1, "{run}");
    let json = workspace.xtask(&["coverage", "--format", "json"]);
    assert_eq!(json.code, 1, "{json}");
    insta::assert_snapshot!("coverage_json", json.stdout);
    assert_eq!(json.json()["unreviewed"], json!(OPEN), "{json}");
}

#[test]
fn what_was_read_is_kept_until_the_text_changes() {
    let workspace = reviewed();
    let run = workspace.xtask(&["coverage", "--format", "json"]);
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(run.json()["unreviewed"], json!([]), "{run}");
    for command in [&["lint"][..], &["fmt", "--check"], &["generate"]] {
        let run = workspace.xtask(command);
        assert_eq!(run.code, 0, "{run}");
    }
    // Another text is accepted, but nobody has read it yet.
    workspace.edit("old.json", "Who calls.", "Who calls, by name.");
    let drift = workspace.xtask(&["drift", "--vendor", "old.json", "--accept"]);
    assert_eq!(drift.code, 0, "{drift}");
    let run = workspace.xtask(&["coverage"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stdout.contains(OPEN[0]), "{run}");
    assert!(
        run.stdout.contains("a text that has changed since"),
        "{run}"
    );
    assert_eq!(last_line(&run), "0 without text, 1 not reviewed");
}

#[test]
fn a_review_gives_way_to_a_limit() {
    let workspace = reviewed();
    let file = format!("{SERVICE}/structs/UserInfo.json");
    workspace.edit(&file, "\"reviewed\"", "\"maxLength\": 32, \"reviewed\"");
    let run = workspace.xtask(&["lint"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stdout.contains("needless-review"), "{run}");
}

#[test]
fn a_text_that_is_missing_is_told_and_the_rest_counted() {
    let workspace = Workspace::new();
    let file = format!("{SERVICE}/structs/Signer.json");
    let mut content: Value = serde_json::from_str(&workspace.read(&file)).expect("JSON");
    content["fields"][0]["doc"] = "".into();
    workspace.write(&file, &content.to_string());
    let run = workspace.xtask(&["coverage", "--format", "json"]);
    assert_eq!(run.code, 1, "{run}");
    let expected = json!(["demo/2026-01-01/structs/Signer.json#/fields/0"]);
    assert_eq!(run.json()["undocumented"], expected, "{run}");
    assert_ne!(run.json()["services"], json!([]), "{run}");
}

#[test]
fn a_schema_with_errors_is_not_measured() {
    let workspace = Workspace::new();
    let action = format!("{SERVICE}/actions/CreateFlow.json");
    workspace.edit(&action, "\"UserInfo\"", "\"UserInf\"");
    let run = workspace.xtask(&["coverage"]);
    assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run}");
    assert!(run.stderr.contains("dangling-type"), "{run}");
}

#[test]
fn reviews_that_cannot_be_written() {
    let workspace = accepted();
    let before = workspace.files();
    let review = |file: &str| {
        workspace.xtask(&[
            "review",
            "--vendor",
            "old.json",
            "demo/2026-01-01/actions/CreateFlow.json",
            file,
        ])
    };
    let run = review("demo/2026-01-01/actions/Nothing.json");
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("there is no such schema file"), "{run}");
    let run = review("demo/2026-01-01/enums/SignerKind.json");
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stderr.contains("none of its members is sent"), "{run}");
    assert_eq!(workspace.files(), before, "all is written, or nothing");
    let run = workspace.xtask(&["review", "--vendor", "nowhere.json", "x"]);
    assert_eq!(run.code, 2, "{run}");
}

/// The own schema has a text for everything, and a limit or a review for every member of a
/// request.
#[test]
fn the_schema_is_covered() {
    let run = super::Run::of(
        workspace::xtask()
            .arg("coverage")
            .current_dir(workspace::root()),
        "",
    );
    assert_eq!(run.code, 0, "{run}");
    println!("{}", run.stdout);
}

/// A workspace whose definitions are accepted, with a review of everything.
fn reviewed() -> Workspace {
    let workspace = accepted();
    let files = OPEN.map(|place| place.split_once('#').expect("a pointer").0);
    let run = workspace.xtask(&[&["review", "--vendor", "old.json"][..], &files].concat());
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(last_line(&run), "2 files reviewed, 2 written");
    workspace
}
