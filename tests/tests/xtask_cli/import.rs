//! `xtask import`.

use std::path::Path;

use esign_tests::inputs;
use esign_tests::process::Run;
use serde_json::Value;

use super::{Workspace, last_line};

/// Definitions of two actions, one of which is called by hand only.
const DEFINITIONS: &str = r#"{
 "actions": {
  "CreateFlow": {"input": "CreateFlowRequest", "output": "CreateFlowResponse", "name": "t", "document": "d"},
  "DescribeFlow": {"input": "DescribeFlowRequest", "output": "DescribeFlowResponse", "status": "online"}
 },
 "metadata": {"apiVersion": "2026-01-01", "serviceShortName": "demo"},
 "objects": {
  "CreateFlowRequest": {"members": [{"name": "Signers", "type": "list", "member": "Signer", "required": true}]},
  "CreateFlowResponse": {"members": [{"name": "RequestId", "type": "string", "member": "string"}]},
  "DescribeFlowRequest": {"members": [{"name": "FlowId", "type": "string", "member": "string", "required": true}]},
  "DescribeFlowResponse": {"members": [
   {"name": "State", "type": "object", "member": "State"},
   {"name": "RequestId", "type": "string", "member": "string"}
  ]},
  "Signer": {"members": [{"name": "Name", "type": "string", "member": "string", "required": true}]},
  "State": {"members": [{"name": "Code", "type": "int", "member": "int64"}]}
 }
}
"#;

/// A workspace with the definitions in the file `api.json`.
fn workspace() -> Workspace {
    let workspace = Workspace::new();
    workspace.write("api.json", DEFINITIONS);
    workspace
}

fn import(workspace: &Workspace, more: &[&str]) -> Run {
    let usual = [
        "import",
        "--vendor",
        "api.json",
        "--out",
        "new",
        "--service",
    ];
    workspace.xtask(&[&usual, more].concat())
}

#[test]
fn the_last_line_counts_what_was_imported() {
    let workspace = workspace();
    insta::assert_snapshot!(import(&workspace, &["demo"]), @r"
    exit 0
    --- stdout
    5 files written, 0 there already and left alone
    imported 2 actions, 6 objects, 7 members
    ");
    let lint = workspace.xtask(&["lint", "--schema", "new"]);
    // Nothing but texts and examples is missing, and those are the curators' to write.
    assert_eq!(lint.code, 1, "{lint}");
    assert_eq!(
        last_line(&lint),
        "10 errors, 2 warnings in 5 files: 10 missing-doc, 2 missing-example"
    );
    let fmt = workspace.xtask(&["fmt", "--check", "--schema", "new"]);
    assert_eq!(last_line(&fmt), "5 files, all canonical");
    let generate = workspace.xtask(&["generate", "--schema", "new", "--out", "crate"]);
    assert_eq!(generate.code, 0, "{generate}");
    assert!(
        last_line(&generate).starts_with("1 services, 2 actions, 2 structs, 0 enums, 5 fields")
    );
}

/// The vendor's words do not come along.
#[test]
fn texts_stay_behind() {
    let workspace = workspace();
    import(&workspace, &["demo"]);
    let action = workspace.read("new/demo/2026-01-01/actions/CreateFlow.json");
    insta::assert_snapshot!(action, @r#"
    {
      "$schema": "../../../schema.json",
      "name": "CreateFlow",
      "effect": "write",
      "request": {"fields": [{"name": "Signers", "type": {"list": "Signer"}, "required": true}]},
      "response": {"fields": []}
    }
    "#);
}

/// What a curator wrote is never lost, and what is new is added beside it.
#[test]
fn files_that_are_there_stay() {
    let workspace = workspace();
    let curated = "new/demo/2026-01-01/structs/Signer.json";
    workspace.write(curated, "anything");
    let run = import(&workspace, &["demo"]);
    insta::assert_snapshot!(run, @r"
    exit 0
    --- stdout
    4 files written, 1 there already and left alone
    imported 2 actions, 6 objects, 7 members
    ");
    assert_eq!(workspace.read(curated), "anything");
    let before = workspace.files();
    let again = import(&workspace, &["demo"]);
    assert!(
        again.stdout.starts_with("0 files written, 5 there already"),
        "{again}"
    );
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn some_actions_only() {
    let workspace = workspace();
    let run = import(&workspace, &["demo", "--action", "DescribeFlow"]);
    assert_eq!(last_line(&run), "imported 1 actions, 3 objects, 4 members");
    let files = super::files(&workspace.path("new/demo/2026-01-01"));
    let files: Vec<_> = files.keys().map(String::as_str).collect();
    assert_eq!(
        files,
        [
            "actions/DescribeFlow.json",
            "service.json",
            "structs/State.json"
        ]
    );
    let more = ["demo", "--action", "DescribeFlow", "--action", "CreateFlow"];
    let run = import(&workspace, &more);
    insta::assert_snapshot!(run, @r"
    exit 0
    --- stdout
    2 files written, 3 there already and left alone
    imported 2 actions, 6 objects, 7 members
    ");
}

#[test]
fn an_action_that_is_not_there() {
    let workspace = workspace();
    let before = workspace.files();
    let run = import(
        &workspace,
        &["demo", "--action", "CreateFlwo", "--action", "Nothing"],
    );
    insta::assert_snapshot!(run, @r"
    exit 1
    --- stderr
    error: the definitions have no action `CreateFlwo`; did you mean `CreateFlow`?
    error: the definitions have no action `Nothing`
    ");
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn bad_definitions_are_told_of_and_nothing_is_written() {
    let workspace = workspace();
    workspace.edit("api.json", r#""member": "Signer""#, r#""member": "Singer""#);
    workspace.edit("api.json", r#""type": "int""#, r#""type": "itn""#);
    let before = workspace.files();
    insta::assert_snapshot!(import(&workspace, &["demo"]), @r#"
    exit 1
    --- stderr
    error[dangling-type]: there is no object `Singer`
     --> api.json:8:83 (/objects/CreateFlowRequest/members/0/member)
      |
    8 | ... wRequest": {"members": [{"name": "Signers", "type": "list", "member": "Singer", "required": true}]},
      |                                                                           ^^^^^^^^
      = help: did you mean `Signer`?

    error[unknown-type]: unknown type `itn`
      --> api.json:16:50 (/objects/State/members/0/type)
       |
    16 |   "State": {"members": [{"name": "Code", "type": "itn", "member": "int64"}]}
       |                                                  ^^^^^
       = help: did you mean `int`?

    2 errors, 0 warnings in 1 file: 1 dangling-type, 1 unknown-type
    "#);
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn bad_usage_and_what_cannot_be_opened_or_written() {
    let workspace = workspace();
    workspace.write("file", "");
    let before = workspace.files();
    let usual = ["import", "--vendor", "api.json", "--service", "demo"];
    let cases: [&[&str]; 9] = [
        &["import"],
        &usual,
        &["import", "--vendor", "api.json", "--out", "new"],
        &[
            "import",
            "--vendor",
            "missing.json",
            "--service",
            "demo",
            "--out",
            "new",
        ],
        &[
            "import",
            "--vendor",
            "schema",
            "--service",
            "demo",
            "--out",
            "new",
        ],
        &[
            "import",
            "--vendor",
            "api.json",
            "--service",
            "Demo",
            "--out",
            "new",
        ],
        &[
            "import",
            "--vendor",
            "api.json",
            "--service",
            "3d",
            "--out",
            "new",
        ],
        &[
            "import",
            "--vendor",
            "api.json",
            "--service",
            "../x",
            "--out",
            "new",
        ],
        &[
            "import",
            "--vendor",
            "api.json",
            "--service",
            "demo",
            "--out",
            "file",
        ],
    ];
    for arguments in cases {
        let run = workspace.xtask(arguments);
        assert_eq!(
            (run.code, run.stdout.as_str()),
            (2, ""),
            "{arguments:?}: {run}"
        );
        assert!(run.stderr.starts_with("error: "), "{arguments:?}: {run}");
    }
    assert!(workspace.files() == before, "files were changed");
}

/// A service that is called as a keyword is, and two versions of one service.
#[test]
fn modules_are_named_for_rust() {
    let workspace = workspace();
    import(&workspace, &["as"]);
    workspace.edit("api.json", "2026-01-01", "2025-01-01");
    import(&workspace, &["as"]);
    let service = workspace.read("new/as/2026-01-01/service.json");
    assert!(service.contains(r#""wireName": "demo""#), "{service}");
    let run = workspace.xtask(&["generate", "--schema", "new", "--out", "crate"]);
    assert_eq!(run.code, 0, "{run}");
    let manifest = workspace.read("crate/Cargo.toml");
    assert!(
        manifest.contains("\nas = []\nas_v20250101 = []\n"),
        "{manifest}"
    );
    let newest = workspace.read("crate/src/as_/mod.rs");
    assert!(newest.contains("\"2026-01-01\""), "{newest}");
    let older = workspace.read("crate/src/as_v20250101/mod.rs");
    assert!(older.contains("\"2025-01-01\""), "{older}");
}

/// The counts of both services are those of the vendor's files, and what comes out can be
/// generated from.
#[test]
fn the_vendors_own_definitions() {
    for (service, version) in [("ess", "2020-11-11"), ("essbasic", "2021-05-26")] {
        let path = format!("vendor/{service}-{version}.api.json");
        let Some(file) = inputs::file(&path, "the import of the vendor's definitions") else {
            return;
        };
        let workspace = Workspace::new();
        let run = workspace.xtask(&[
            "import",
            "--vendor",
            file.to_str().expect("UTF-8"),
            "--service",
            service,
            "--out",
            "new",
        ]);
        assert_eq!(
            (run.code, last_line(&run)),
            (0, expected(&file).as_str()),
            "{run}"
        );
        // Texts and examples are the curators' to write; nothing else is missing.
        let lint = workspace.xtask(&["lint", "--schema", "new"]);
        let (_, kinds) = last_line(&lint).split_once(" files: ").expect("kinds");
        let kinds: Vec<_> = kinds
            .split(", ")
            .map(|kind| kind.split(' ').next_back())
            .collect();
        assert_eq!(
            kinds,
            [Some("missing-doc"), Some("missing-example")],
            "{lint}"
        );
        let out = workspace.xtask(&["generate", "--schema", "new", "--out", "crate"]);
        assert_eq!(out.code, 0, "{out}");
    }
}

/// The last line by the numbers of the file itself.
fn expected(file: &Path) -> String {
    let text = std::fs::read_to_string(file).expect("the file can be read");
    let root: Value = serde_json::from_str(&text).expect("JSON");
    let [actions, objects] =
        ["actions", "objects"].map(|key| root[key].as_object().expect("an object"));
    let members = objects
        .values()
        .map(|object| object["members"].as_array().expect("a list"));
    format!(
        "imported {} actions, {} objects, {} members",
        actions.len(),
        objects.len(),
        members.map(Vec::len).sum::<usize>()
    )
}
