//! A schema with mistakes: each is told with its place, and nothing is written.

use serde_json::Value;

use super::{SERVICE, Workspace};

/// A mistake: what is done to which file, and how it is told.
struct Mistake {
    file: &'static str,
    old: &'static str,
    new: &'static str,
    kind: &'static str,
    /// A part of the marked line.
    marked: &'static str,
}

const MISTAKES: &[Mistake] = &[
    Mistake {
        file: "structs/Signer.json",
        old: "\"sensitive\": true,",
        new: "\"sensitve\": true,",
        kind: "unknown-key",
        marked: "\"sensitve\"",
    },
    Mistake {
        file: "actions/CreateFlow.json",
        old: "\"type\": {\"list\": \"Signer\"}",
        new: "\"type\": {\"list\": \"Singer\"}",
        kind: "dangling-type",
        marked: "\"Singer\"",
    },
    Mistake {
        file: "actions/CreateFlow.json",
        old: "\"name\": \"Tags\"",
        new: "\"name\": \"Signers\"",
        kind: "duplicate-name",
        marked: "\"Signers\"",
    },
    Mistake {
        file: "actions/CreateFlow.json",
        old: "\"default\": 7",
        new: "\"default\": 91",
        kind: "bad-range",
        marked: "91",
    },
    Mistake {
        file: "structs/UserInfo.json",
        old: "\"fields\": [",
        new: "\"fields\": {",
        kind: "broken-json",
        marked: "",
    },
    Mistake {
        file: "structs/UserInfo.json",
        old: "\"name\": \"UserInfo\"",
        new: "\"name\": \"UserInformation\"",
        kind: "wrong-file-name",
        marked: "\"UserInformation\"",
    },
];

#[test]
fn every_mistake_is_located() {
    for mistake in MISTAKES {
        let workspace = Workspace::generated();
        let path = format!("{SERVICE}/{}", mistake.file);
        workspace.edit(&path, mistake.old, mistake.new);
        let before = workspace.files();

        let run = workspace.xtask(&["generate"]);
        assert_eq!(
            (run.code, run.stdout.as_str()),
            (1, ""),
            "{}: {run}",
            mistake.kind
        );
        assert!(
            run.stderr.contains(&format!("[{}]", mistake.kind)),
            "{}: {run}",
            mistake.kind
        );
        assert!(workspace.files() == before, "files were changed");

        // The place is that of the mistake: file, line and column.
        let lint = workspace.xtask(&["lint", "--format", "json"]);
        assert_eq!(lint.code, 1, "{}: {lint}", mistake.kind);
        let told = lint.json();
        let told = told.as_array().expect("a list").iter();
        let told: Vec<_> = told.filter(|told| told["kind"] == mistake.kind).collect();
        let [told] = told[..] else {
            panic!("{}: {lint}", mistake.kind)
        };
        assert_eq!(told["file"], path.replacen("schema/", "", 1), "{told}");
        let place = format!(
            "{}:{}:{}",
            told["file"].as_str().expect("a path"),
            told["line"],
            told["column"]
        );
        assert!(run.stderr.contains(&place), "{place}: {run}");
        if !mistake.marked.is_empty() {
            assert!(
                marked(&workspace.read(&path), told).starts_with(mistake.marked),
                "{told}"
            );
        }
    }
}

/// The text from the place on.
fn marked(text: &str, told: &Value) -> String {
    let number = |key: &str| usize::try_from(told[key].as_u64().expect("a number")).expect("small");
    let line = text
        .lines()
        .nth(number("line") - 1)
        .expect("a line of the file");
    line.chars().skip(number("column") - 1).collect()
}

#[test]
fn all_mistakes_are_told_at_once() {
    let workspace = Workspace::new();
    let before = workspace.files();
    for mistake in MISTAKES
        .iter()
        .filter(|mistake| mistake.kind != "broken-json")
    {
        workspace.edit(
            &format!("{SERVICE}/{}", mistake.file),
            mistake.old,
            mistake.new,
        );
    }
    let run = workspace.xtask(&["generate"]);
    assert_eq!(run.code, 1, "{run}");
    for mistake in MISTAKES
        .iter()
        .filter(|mistake| mistake.kind != "broken-json")
    {
        assert!(
            run.stderr.contains(&format!("[{}]", mistake.kind)),
            "{}: {run}",
            mistake.kind
        );
    }
    assert_eq!(workspace.files().len(), before.len(), "nothing is written");
}

#[test]
fn one_mistake_as_it_is_shown() {
    let workspace = Workspace::new();
    let mistake = &MISTAKES[0];
    workspace.edit(
        &format!("{SERVICE}/{}", mistake.file),
        mistake.old,
        mistake.new,
    );
    insta::assert_snapshot!(workspace.xtask(&["generate"]), @r#"
    exit 1
    --- stderr
    error[unknown-key]: unknown key `sensitve`
      --> demo/2026-01-01/structs/Signer.json:17:7 (/fields/1/sensitve)
       |
    17 |       "sensitve": true,
       |       ^^^^^^^^^^
       = help: did you mean `sensitive`?
    "#);
}
