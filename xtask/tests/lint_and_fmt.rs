//! `lint` and `fmt` as a curator meets them: exit codes, last lines, what is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const KIND: &str = "demo/2026-01-01/enums/SignerKind.json";

#[test]
fn a_sound_schema_has_no_problems() {
    let schema = copy_of_the_base();
    let output = run("lint", schema.path(), &[]);
    assert_eq!(
        (code(&output), stdout(&output).as_str()),
        (0, "no problems in 5 files\n")
    );
    assert_eq!(
        stdout(&run("lint", schema.path(), &["--format", "json"])),
        "[]\n"
    );
}

#[test]
fn errors_exit_with_1_and_are_counted() {
    let schema = copy_of_the_base();
    fs::write(schema.path().join(KIND), "{\n").unwrap();
    let output = run("lint", schema.path(), &[]);
    assert_eq!(code(&output), 1);
    let text = stdout(&output);
    assert!(text.starts_with("error[broken-json]: "), "{text}");
    let last = "1 error, 0 warnings in 5 files: 1 broken-json";
    assert_eq!(text.lines().last(), Some(last));
    let json = stdout(&run("lint", schema.path(), &["--format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["kind"], "broken-json");
    assert_eq!(json[0]["file"], KIND);
}

#[test]
fn warnings_alone_exit_with_0() {
    let schema = copy_of_the_base();
    let text = fs::read_to_string(schema.path().join(KIND)).unwrap();
    fs::write(schema.path().join(KIND), text.replace("  \"", "    \"")).unwrap();
    let output = run("lint", schema.path(), &[]);
    assert_eq!(code(&output), 0);
    let last = "0 errors, 1 warning in 5 files: 1 not-canonical";
    assert_eq!(stdout(&output).lines().last(), Some(last));
}

#[test]
fn what_cannot_be_opened_exits_with_2() {
    let schema = tempfile::tempdir().unwrap();
    for command in ["lint", "fmt"] {
        let output = run(command, &schema.path().join("none"), &[]);
        assert_eq!((code(&output), stdout(&output).as_str()), (2, ""));
        let message = String::from_utf8(output.stderr).unwrap();
        assert!(message.starts_with("error: cannot open "), "{message}");
    }
    assert_eq!(code(&run("lint", schema.path(), &["--format", "xml"])), 2);
}

#[test]
fn fmt_writes_only_what_differs() {
    let schema = copy_of_the_base();
    let kind = schema.path().join(KIND);
    let canonical = fs::read_to_string(&kind).unwrap();
    let strange = canonical.replace('\n', "\n ");
    fs::write(&kind, &strange).unwrap();

    let output = run("fmt", schema.path(), &["--check"]);
    assert_eq!(code(&output), 1);
    assert_eq!(
        stdout(&output).lines().next(),
        Some(&*format!("not canonical: {KIND}"))
    );
    assert_eq!(fs::read_to_string(&kind).unwrap(), strange);

    let output = run("fmt", schema.path(), &[]);
    assert_eq!(
        (code(&output), stdout(&output).as_str()),
        (0, "1 of 5 files rewritten\n")
    );
    assert_eq!(fs::read_to_string(&kind).unwrap(), canonical);
    assert_eq!(
        stdout(&run("fmt", schema.path(), &["--check"])),
        "5 files, all canonical\n"
    );
}

#[test]
fn fmt_leaves_alone_what_is_not_json() {
    let schema = copy_of_the_base();
    fs::write(schema.path().join(KIND), "{ no").unwrap();
    assert_eq!(code(&run("fmt", schema.path(), &[])), 1);
    assert_eq!(
        fs::read_to_string(schema.path().join(KIND)).unwrap(),
        "{ no"
    );
}

fn run(command: &str, schema: &Path, options: &[&str]) -> Output {
    let mut process = Command::new(env!("CARGO_BIN_EXE_xtask"));
    process
        .arg(command)
        .arg("--schema")
        .arg(schema)
        .args(options);
    process.output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn copy_of_the_base() -> tempfile::TempDir {
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("../codegen/tests/fixtures/base");
    let folder = tempfile::tempdir().unwrap();
    copy(&base, folder.path().to_owned());
    folder
}

fn copy(from: &Path, to: PathBuf) {
    if from.is_dir() {
        fs::create_dir_all(&to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), to.join(entry.file_name()));
        }
    } else {
        fs::copy(from, to).unwrap();
    }
}
