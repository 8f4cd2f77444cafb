//! `drift`: exit codes, what is written, and the vendor's real definitions.

use std::collections::BTreeMap;
use std::path::Path;

use esign_tests::{inputs, workspace};
use serde_json::Value;

use super::{SERVICE, Workspace, last_line};

const LOCK: &str = "schema/demo/2026-01-01/vendor.lock.json";

/// The real definitions by service.
const REAL: [&str; 2] = ["ess-2020-11-11", "essbasic-2021-05-26"];

#[test]
fn accepted_definitions_have_no_drift() {
    let workspace = with_definitions();
    let first = workspace.xtask(&["drift", "--vendor", "old.json"]);
    assert_eq!(first.code, 1, "{first}");
    assert!(first.stdout.contains("no lock yet"), "{first}");
    let json = workspace.xtask(&["drift", "--vendor", "old.json", "--format", "json"]);
    assert_eq!(classes(&json.json()), [("demo added".to_owned(), 6)].into());
    assert!(json.stderr.contains("no lock yet"), "{json}");

    let before = workspace.files();
    let accepted = workspace.xtask(&["drift", "--vendor", "old.json", "--accept"]);
    assert_eq!(accepted.code, 0, "{accepted}");
    let mut after = workspace.files();
    assert!(after.remove(LOCK).is_some());
    assert_eq!(after, before, "only the lock is written");

    let still = workspace.xtask(&["drift", "--vendor", "old.json"]);
    assert_eq!(still.code, 0, "{still}");
    assert_eq!(still.stdout, "no drift in demo 2026-01-01\n");
    let again = workspace.xtask(&["drift", "--vendor", "old.json", "--accept"]);
    assert_eq!(
        last_line(&again),
        "nothing to accept: no drift in demo 2026-01-01"
    );
    for command in [&["lint"][..], &["fmt", "--check"], &["generate"]] {
        let run = workspace.xtask(command);
        assert_eq!(run.code, 0, "the lock is no schema file: {run}");
    }
}

#[test]
fn drift_is_told_until_it_is_accepted() {
    let workspace = accepted();
    let run = workspace.xtask(&["drift", "--vendor", "new.json", "--old", "old.json"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stdout.contains("[-100-]"), "{run}");
    assert!(
        !run.stdout.contains('\u{1b}'),
        "no colours in a file: {run}"
    );
    assert!(
        last_line(&run).starts_with("18 changes: 4 added, 3 removed"),
        "{run}"
    );

    let json = workspace.xtask(&["drift", "--vendor", "new.json", "--format", "json"]);
    assert_eq!(json.code, 1, "{json}");
    let told = json.json();
    let accepted = workspace.xtask(&[
        "drift", "--vendor", "new.json", "--format", "json", "--accept",
    ]);
    assert_eq!(accepted.code, 0, "{accepted}");
    assert_eq!(accepted.json(), told, "what was told is what is accepted");
    assert!(
        accepted.stderr.contains("/objects/Signer/Company"),
        "{accepted}"
    );

    // The vendor has removed a member that the schema still has.
    let orphan = workspace.xtask(&["drift", "--vendor", "new.json", "--format", "json"]);
    assert_eq!(orphan.code, 1, "{orphan}");
    assert_eq!(
        classes(&orphan.json()),
        [("demo orphan".to_owned(), 1)].into()
    );
    workspace.edit(
        &format!("{SERVICE}/structs/Signer.json"),
        "\"Company\", \"type\"",
        "\"Email\", \"type\"",
    );
    let still = workspace.xtask(&["drift", "--vendor", "new.json", "--format", "json"]);
    assert_eq!(still.code, 0, "{still}");
    assert_eq!(still.stdout, "{\n  \"changes\": []\n}\n");
}

#[test]
fn wrong_content_is_told_with_its_place_and_nothing_is_written() {
    let damages = [
        (
            "new.json",
            "\"UserInfo\", \"required\"",
            "\"UserInfos\", \"required\"",
            "dangling-type",
        ),
        ("new.json", "\"demo\"", "\"other\"", "unknown-service"),
        (
            LOCK,
            "\"status\": \"online\"",
            "\"status\": 1",
            "wrong-type",
        ),
        (
            LOCK,
            "  \"actions\"",
            "<<<<<<< ours\n  \"actions\"",
            "merge-conflict",
        ),
        (
            "schema/demo/2026-01-01/structs/Signer.json",
            "{",
            "",
            "broken-json",
        ),
    ];
    for (file, old, new, kind) in damages {
        let workspace = accepted();
        workspace.edit(file, old, new);
        let before = workspace.files();
        let run = workspace.xtask(&[
            "drift", "--vendor", "new.json", "--accept", "--format", "json",
        ]);
        assert_eq!(run.code, 1, "{kind}: {run}");
        assert!(run.stderr.contains(&format!("error[{kind}]")), "{run}");
        let told = run.json();
        assert_eq!(told["changes"], Value::Array(Vec::new()), "{run}");
        assert_eq!(told["diagnostics"][0]["kind"], kind, "{run}");
        assert_eq!(workspace.files(), before, "{kind}");
    }
}

#[test]
fn bad_usage_writes_nothing() {
    let workspace = accepted();
    let before = workspace.files();
    for arguments in [
        &["drift"][..],
        &["drift", "--vendor", "absent.json"],
        &["drift", "--vendor", "new.json", "--old", "absent.json"],
        &[
            "drift", "--vendor", "new.json", "--vendor", "old.json", "--accept",
        ],
        &[
            "drift", "--vendor", "new.json", "--schema", "absent", "--accept",
        ],
        &["drift", "--vendor", "new.json", "--format", "xml"],
    ] {
        let run = workspace.xtask(arguments);
        assert_eq!(run.code, 2, "{arguments:?}: {run}");
        assert_eq!(run.stdout, "", "{arguments:?}");
        assert!(run.stderr.starts_with("error: "), "{arguments:?}: {run}");
    }
    assert_eq!(workspace.files(), before);
}

/// The committed locks are those of the current definitions, and nothing that the schema
/// describes is unknown to the vendor.
#[test]
fn the_committed_locks_are_those_of_the_current_definitions() {
    let Some(files) = real("vendor") else { return };
    let schema = workspace::root().join("schema");
    let workspace = Workspace::new();
    let run = workspace.xtask(&[
        "drift",
        "--vendor",
        &files[0],
        "--vendor",
        &files[1],
        "--schema",
        path(&schema),
    ]);
    assert_eq!(run.code, 0, "{run}");
}

/// The figures were counted by another program.
#[test]
fn half_a_year_of_the_vendors_changes() {
    let (Some(old), Some(new)) = (real("vendor/older"), real("vendor")) else {
        return;
    };
    let workspace = Workspace::new();
    for service in ["ess/2020-11-11", "essbasic/2021-05-26"] {
        let (name, version) = service.split_once('/').expect("a service and a version");
        let file = format!("{{\"service\": \"{name}\", \"version\": \"{version}\"}}");
        workspace.write(&format!("empty/{service}/service.json"), &file);
    }
    let run = |files: &[String], more: &[&str]| {
        let schema = [
            "drift", "--schema", "empty", "--vendor", &files[0], "--vendor", &files[1],
        ];
        workspace.xtask(&[&schema, more].concat())
    };
    assert_eq!(run(&old, &["--accept"]).code, 0);
    let drift = run(&new, &["--format", "json"]);
    assert_eq!(drift.code, 1);
    let expected = [
        ("ess added", 104),
        ("ess required-changed", 1),
        ("ess status-changed", 5),
        ("ess text-changed", 883),
        ("essbasic added", 57),
        ("essbasic removed", 2),
        ("essbasic status-changed", 5),
        ("essbasic text-changed", 631),
    ];
    let expected = expected.map(|(class, count)| (class.to_owned(), count));
    let told = drift.json();
    assert_eq!(classes(&told), expected.into());
    let places: Vec<_> = changes(&told).iter().map(place).collect();
    assert!(
        places.is_sorted_by(|a, b| a < b),
        "sorted, and each told once"
    );
    // Back and forth is the same, with what came and what went exchanged.
    assert_eq!(run(&new, &["--accept"]).code, 0);
    let back = classes(&run(&old, &["--format", "json"]).json());
    assert_eq!(back["ess text-changed"], 883);
    assert_eq!(back["ess removed"], 104);
    assert_eq!(back["essbasic added"], 2);
    assert_eq!(back["essbasic removed"], 57);
}

/// The small workspace with definitions of its service, before and after.
fn with_definitions() -> Workspace {
    let workspace = Workspace::new();
    for name in ["old", "new"] {
        let fixture = format!("codegen/tests/fixtures/drift/{name}.api.json");
        let text = std::fs::read_to_string(workspace::root().join(fixture));
        workspace.write(&format!("{name}.json"), &text.expect("the fixture"));
    }
    workspace
}

/// The same with a lock of what was before.
pub(super) fn accepted() -> Workspace {
    let workspace = with_definitions();
    let run = workspace.xtask(&["drift", "--vendor", "old.json", "--accept"]);
    assert_eq!(run.code, 0, "{run}");
    workspace
}

fn real(folder: &str) -> Option<Vec<String>> {
    let file = |name| {
        let file = inputs::file(
            &format!("{folder}/{name}.api.json"),
            "drift of real definitions",
        )?;
        Some(path(&file).to_owned())
    };
    REAL.into_iter().map(file).collect()
}

fn path(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

fn changes(told: &Value) -> &[Value] {
    told["changes"].as_array().expect("a list of changes")
}

fn place(change: &Value) -> [&str; 3] {
    ["service", "pointer", "class"].map(|key| change[key].as_str().expect("a string"))
}

/// How many changes there are of each class in each service.
fn classes(told: &Value) -> BTreeMap<String, usize> {
    let mut classes = BTreeMap::new();
    for change in changes(told) {
        let [service, _, class] = place(change);
        *classes.entry(format!("{service} {class}")).or_default() += 1;
    }
    classes
}
