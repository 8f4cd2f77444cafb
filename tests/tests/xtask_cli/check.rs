//! `xtask generate --check`.

use std::collections::BTreeSet;

use super::{SERVICE, Workspace};

#[test]
fn fresh_output_is_fine() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    let run = workspace.xtask(&["generate", "--check"]);
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(run.stdout.lines().count(), 1, "{run}");
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn stale_output_is_listed_and_nothing_is_written() {
    let workspace = Workspace::generated();
    let superfluous = workspace.read("generated/src/demo/structs/signer.rs");
    workspace.write("generated/src/demo/structs/gone.rs", &superfluous);
    workspace.write("generated/src/lib.rs", "// changed by hand\n");
    workspace.remove("generated/src/demo/client.rs");
    workspace.edit(
        &format!("{SERVICE}/enums/SignerKind.json"),
        "\"PERSON\"",
        "\"HUMAN\"",
    );
    let before = workspace.files();

    let run = workspace.xtask(&["generate", "--check"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(run.stdout.contains("cargo xtask generate"), "{run}");
    let listed = run.stdout.lines().filter_map(|line| {
        let (why, path) = line.split_once(": ")?;
        let (_, path) = path.split_once("generated/src/")?;
        Some((why, path))
    });
    let expected = [
        ("differs", "demo/enums/signer_kind.rs"),
        ("differs", "lib.rs"),
        ("missing", "demo/client.rs"),
        ("superfluous", "demo/structs/gone.rs"),
    ];
    assert_eq!(
        listed.collect::<BTreeSet<_>>(),
        BTreeSet::from(expected),
        "{run}"
    );
    assert!(workspace.files() == before, "files were changed");

    // The command that it names makes it right.
    assert_eq!(workspace.xtask(&["generate"]).code, 0);
    assert_eq!(workspace.xtask(&["generate", "--check"]).code, 0);
}

#[test]
fn without_any_output_everything_is_missing() {
    let workspace = Workspace::new();
    let before = workspace.files();
    let run = workspace.xtask(&["generate", "--check"]);
    assert_eq!(run.code, 1, "{run}");
    assert!(
        run.stdout
            .lines()
            .filter(|line| line.starts_with("missing: "))
            .count()
            > 5,
        "{run}"
    );
    assert!(workspace.files() == before, "files were changed");
}
