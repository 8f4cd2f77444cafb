//! Mistakes that the compiler finds: each file of `ui` but the first has one, and says on
//! its first line which error it must be.
//!
//! The error codes are compared and not the whole texts, because those change with the
//! compiler and with every member of the types that they show.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;

use esign_tests::process::Run;
use esign_tests::workspace;
use serde_json::Value;

/// The file without a mistake.
const CORRECT: &str = "correct";

#[test]
fn mistakes_do_not_compile() {
    let files = files();
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = temporary.join("ui");
    write_package(&folder, files.keys());
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["check", "--quiet", "--keep-going", "--message-format=json"]);
    command.current_dir(&folder);
    // The one that the pinned outputs are compiled in: the dependencies are the same.
    command.env("CARGO_TARGET_DIR", temporary.join("pinned/target"));
    let run = Run::of(&mut command, "");
    let found = errors(&run);
    for (name, expected) in &files {
        let codes = found.get(name).cloned().unwrap_or_default();
        let is_right = match expected {
            Some(code) => codes.contains(code),
            None => codes.is_empty(),
        };
        assert!(
            is_right,
            "{name}: expected {expected:?}, found {codes:?}\n{}",
            run.stderr
        );
    }
    println!("{} mistakes are errors", files.len() - 1);
}

/// The files by name, with the error that each must be.
fn files() -> BTreeMap<String, Option<String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(ui()).expect("the folder of the files") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_stem()
            .expect("a name")
            .to_str()
            .expect("UTF-8")
            .to_owned();
        let text = fs::read_to_string(&path).expect("the file can be read");
        let first = text.lines().next().unwrap_or_default();
        let code = first
            .strip_prefix("//! error[")
            .and_then(|rest| rest.split_once(']'));
        assert_eq!(
            code.is_none(),
            name == CORRECT,
            "{name} must say which error it is"
        );
        files.insert(name, code.map(|(code, _)| code.to_owned()));
    }
    assert!(
        files.contains_key(CORRECT),
        "without a file that compiles nothing is proven"
    );
    files
}

fn ui() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/ui")
}

/// A package of its own with a program for each file.
fn write_package<'a>(folder: &Path, names: impl Iterator<Item = &'a String>) {
    let generated = workspace::root().join("generated");
    let mut manifest = format!(
        "[package]\nname = \"ui\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\ntencent-esign = {{ path = {generated:?}, features = [\"serde\"] }}\n"
    );
    for name in names {
        let path = ui().join(format!("{name}.rs"));
        write!(manifest, "\n[[bin]]\nname = \"{name}\"\npath = {path:?}\n").expect("a string");
    }
    fs::create_dir_all(folder).expect("the folder can be made");
    fs::write(folder.join("Cargo.toml"), manifest).expect("it can be written");
    // The versions of the workspace, so that nothing else is downloaded.
    let lock = workspace::root().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the workspace has a lock file");
}

/// The codes of the errors by the program that they are in.
fn errors(run: &Run) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let lines = run
        .stdout
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    for line in lines.filter(|line| line.pointer("/message/level") == Some(&"error".into())) {
        let name = line["target"]["name"].as_str().expect("a target");
        // What sums up the errors before has no code.
        if let Some(code) = line.pointer("/message/code/code").and_then(Value::as_str) {
            found
                .entry(name.to_owned())
                .or_default()
                .insert(code.to_owned());
        }
    }
    found
}
