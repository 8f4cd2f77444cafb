//! `xtask generate`, without options.

use esign_tests::process::Run;
use esign_tests::workspace;

use super::{SERVICE, Workspace, last_line};

/// The line without its time.
fn counts(line: &str) -> &str {
    line.rsplit_once("; ").map_or(line, |(counts, time)| {
        let seconds = time.strip_suffix(" s").expect("a time");
        seconds.parse::<f64>().expect("seconds");
        counts
    })
}

#[test]
fn ends_with_a_line_of_counts() {
    let workspace = Workspace::new();
    let run = workspace.xtask(&["generate"]);
    assert_eq!(run.code, 0, "{run}");
    let found = workspace.files();
    let written = found
        .keys()
        .filter(|path| path.starts_with("generated/src/"))
        .count();
    // And the JSON Schema of the schema.
    let written = written + usize::from(found.contains_key("schema/schema.json"));
    let expected = format!(
        "1 services, 1 actions, 2 structs, 1 enums, 11 fields; files: {written} written, 0 unchanged, 0 removed"
    );
    assert_eq!(counts(last_line(&run)), expected);

    let again = workspace.xtask(&["generate"]);
    assert_eq!(again.code, 0, "{again}");
    let expected = expected.replace(
        &format!("{written} written, 0 unchanged"),
        &format!("0 written, {written} unchanged"),
    );
    assert_eq!(counts(last_line(&again)), expected);
    assert!(workspace.files() == found, "files were changed");
}

#[test]
fn one_file_for_each_schema_file() {
    let workspace = Workspace::generated();
    let found = workspace.files();
    let names: Vec<_> = found
        .keys()
        .filter_map(|path| path.strip_prefix("generated/src/"))
        .collect();
    insta::assert_snapshot!(names.join("\n"), @r"
    demo/actions/create_flow.rs
    demo/actions/mod.rs
    demo/client.rs
    demo/enums/mod.rs
    demo/enums/signer_kind.rs
    demo/examples/create_flow.rs
    demo/examples/mod.rs
    demo/mod.rs
    demo/structs/mod.rs
    demo/structs/signer.rs
    demo/structs/user_info.rs
    lib.rs
    ");
    for (path, text) in found
        .iter()
        .filter(|(path, _)| path.starts_with("generated/src/"))
    {
        let text = std::str::from_utf8(text).expect("UTF-8");
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        assert!(
            first.starts_with("// Generated from schema/"),
            "{path}: {first}"
        );
        assert!(
            first.ends_with(" by cargo xtask generate."),
            "{path}: {first}"
        );
        let second = lines.next();
        assert_eq!(
            second,
            Some("// Do not edit: change the schema and run the command again.")
        );
    }
}

#[test]
fn a_small_change_is_one_file() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    workspace.edit(
        &format!("{SERVICE}/actions/CreateFlow.json"),
        "\"value\": 200",
        "\"value\": 100",
    );
    let run = workspace.xtask(&["generate"]);
    assert!(last_line(&run).contains("files: 1 written"), "{run}");
    let changed = workspace.files();
    let changed: Vec<_> = changed
        .iter()
        .filter(|(path, text)| before.get(*path) != Some(*text))
        .map(|(path, _)| path.as_str())
        .collect();
    let expected = [
        "generated/src/demo/actions/create_flow.rs",
        "schema/demo/2026-01-01/actions/CreateFlow.json",
    ];
    assert_eq!(changed, expected);
}

#[test]
fn what_is_deleted_in_the_schema_is_swept() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    let action = workspace.read(&format!("{SERVICE}/actions/CreateFlow.json"));
    let other = action.replace("CreateFlow", "CreateOther");
    workspace.write(&format!("{SERVICE}/actions/CreateOther.json"), &other);
    assert_eq!(workspace.xtask(&["generate"]).code, 0);
    assert!(
        workspace
            .path("generated/src/demo/actions/create_other.rs")
            .is_file()
    );

    workspace.remove(&format!("{SERVICE}/actions/CreateOther.json"));
    let run = workspace.xtask(&["generate"]);
    // The action, and its examples.
    assert!(last_line(&run).contains("2 removed"), "{run}");
    assert!(workspace.files() == before, "files were changed");
}

/// A folder goes with its last file.
#[test]
fn a_service_that_is_deleted_leaves_nothing() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    let service: Vec<_> = before
        .keys()
        .filter(|path| path.starts_with(SERVICE))
        .collect();
    for path in service {
        let text = workspace
            .read(path)
            .replace("\"service\": \"demo\"", "\"service\": \"other\"");
        workspace.write(&path.replace("schema/demo", "schema/other"), &text);
    }
    assert_eq!(workspace.xtask(&["generate"]).code, 0);
    assert!(workspace.path("generated/src/other/actions").is_dir());
    std::fs::remove_dir_all(workspace.path("schema/other")).expect("it can be removed");
    assert_eq!(workspace.xtask(&["generate"]).code, 0);
    assert!(!workspace.path("generated/src/other").exists());
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn a_file_of_somebody_else_is_told_and_left_alone() {
    let workspace = Workspace::generated();
    workspace.write("generated/src/by_hand.rs", "//! Mine.\n");
    let run = workspace.xtask(&["generate"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stderr.contains("by_hand.rs"), "{run}");
    assert_eq!(workspace.read("generated/src/by_hand.rs"), "//! Mine.\n");
}

#[test]
fn the_workspace_is_found_from_below() {
    let workspace = Workspace::new();
    let run = workspace.xtask_in(&format!("{SERVICE}/actions"), &["generate"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(workspace.path("generated/src/lib.rs").is_file());
    // Folders on the command line are seen from where one stands.
    let run = workspace.xtask_in(
        "runtime",
        &["generate", "--schema", "../schema", "--out", "out"],
    );
    assert_eq!(run.code, 0, "{run}");
    assert!(workspace.path("runtime/out/src/lib.rs").is_file());
}

/// Files are compared and written by several threads at once.
#[test]
fn the_number_of_threads_changes_nothing() {
    let results = ["1", "4"].map(|threads| {
        let workspace = Workspace::new();
        let run = |arguments: &[&str]| {
            let mut command = workspace::xtask();
            command
                .args(arguments)
                .current_dir(workspace.path(""))
                .env("RAYON_NUM_THREADS", threads);
            Run::of(&mut command, "")
        };
        let stale = run(&["generate", "--check"]);
        assert_eq!((stale.code, run(&["generate"]).code), (1, 0), "{stale}");
        let (list, _) = stale.stdout.trim_end().rsplit_once('\n').expect("lines");
        let root = workspace.path("").display().to_string();
        (list.replace(&root, ""), workspace.files())
    });
    let [one, four] = results;
    assert_eq!(one.0, four.0);
    assert!(one.1 == four.1, "other files");
}
