//! Exit code 2: bad usage, and what cannot be opened or written.

use super::Workspace;

#[test]
fn bad_usage() {
    let workspace = Workspace::new();
    let cases: &[&[&str]] = &[
        &[],
        &["no-such-command"],
        &["generate", "--no-such-flag"],
        &["generate", "--schema"],
        &["lint", "--format", "yaml"],
        &["fmt", "extra"],
    ];
    let before = workspace.files();
    for arguments in cases {
        let run = workspace.xtask(arguments);
        assert_eq!(
            (run.code, run.stdout.as_str()),
            (2, ""),
            "{arguments:?}: {run}"
        );
        assert!(run.stderr.contains("help"), "{arguments:?}: {run}");
    }
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn a_schema_folder_that_cannot_be_read() {
    let workspace = Workspace::new();
    workspace.write("file", "");
    let before = workspace.files();
    for schema in ["missing", "file"] {
        for command in ["generate", "lint", "fmt"] {
            let run = workspace.xtask(&[command, "--schema", schema]);
            assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{command}: {run}");
            assert!(run.stderr.contains(schema), "{command}: {run}");
        }
    }
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn an_output_folder_that_cannot_be_written() {
    let workspace = Workspace::new();
    workspace.write("file", "");
    let before = workspace.files();
    for out in ["file", "file/below"] {
        let run = workspace.xtask(&["generate", "--out", out]);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
        assert!(run.stderr.contains(out), "{run}");
    }
    assert!(workspace.files() == before, "files were changed");
}

#[test]
fn a_folder_outside_of_any_workspace() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = esign_tests::workspace::xtask();
    let run = esign_tests::process::Run::of(command.arg("generate").current_dir(folder.path()), "");
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
    assert!(run.stderr.contains("workspace"), "{run}");
}
