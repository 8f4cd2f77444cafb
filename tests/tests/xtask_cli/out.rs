//! `xtask generate --out`.

use std::path::Path;

use super::{Workspace, files};

#[test]
fn a_crate_that_stands_alone() {
    let workspace = Workspace::new();
    let run = workspace.xtask(&["generate", "--out", "elsewhere/crate"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(!workspace.path("generated").exists());
    let manifest = workspace.read("elsewhere/crate/Cargo.toml");
    let runtime = workspace
        .path("runtime")
        .canonicalize()
        .expect("it is there");
    for line in [
        "[workspace]",
        "default = [\"demo\"]",
        "demo = []",
        &format!("tencent-esign-runtime = {{ path = {runtime:?}, version = "),
    ] {
        assert!(manifest.contains(line), "{line} is not in {manifest}");
    }
    assert!(!manifest.contains("workspace = true"), "{manifest}");

    let at_home = Workspace::generated();
    let there = files(&workspace.path("elsewhere/crate/src"));
    assert!(
        there == files(&at_home.path("generated/src")),
        "the output depends on its place"
    );
}

#[test]
fn the_second_time_nothing_changes() {
    let workspace = Workspace::new();
    let out = ["generate", "--out", "out"];
    assert_eq!(workspace.xtask(&out).code, 0);
    let before = workspace.files();
    let run = workspace.xtask(&out);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.contains("files: 0 written"), "{run}");
    assert!(workspace.files() == before, "files were changed");
    assert_eq!(
        workspace
            .xtask(&["generate", "--out", "out", "--check"])
            .code,
        0
    );
}

#[test]
fn a_manifest_that_is_there_stays() {
    let workspace = Workspace::new();
    workspace.write("out/Cargo.toml", "# mine\n");
    let run = workspace.xtask(&["generate", "--out", "out"]);
    assert_eq!(run.code, 0, "{run}");
    assert_eq!(workspace.read("out/Cargo.toml"), "# mine\n");
    assert!(workspace.path("out/src/lib.rs").is_file());
}

#[test]
fn a_schema_from_elsewhere_is_not_touched() {
    let workspace = Workspace::new();
    let other = Workspace::new();
    let schema = other.path("schema");
    let before = other.files();
    let schema = schema.to_str().expect("UTF-8");
    let run = workspace.xtask(&["generate", "--schema", schema, "--out", "out"]);
    assert_eq!(run.code, 0, "{run}");
    assert!(other.files() == before, "files were changed");
    assert!(!workspace.path("schema/schema.json").exists());
}

#[test]
fn the_same_bytes_on_every_run() {
    let workspace = Workspace::new();
    let trees = ["one", "two"].map(|out| {
        assert_eq!(workspace.xtask(&["generate", "--out", out]).code, 0);
        files(&workspace.path(&Path::new(out).join("src").to_string_lossy()))
    });
    assert!(trees[0] == trees[1], "the runs differ");
}
