//! The command `xtask`, as the curator and CI see it, on a small workspace of its own.

mod bad_schema;
mod check;
mod cloud;
mod coverage;
mod drift;
mod fmt;
mod generate;
mod import;
mod lint;
mod out;
mod usage;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use esign_tests::process::Run;
use esign_tests::workspace;
use tempfile::TempDir;

/// The service's folder below the schema folder.
const SERVICE: &str = "schema/demo/2026-01-01";

/// A workspace with a small schema, which goes away at the end of a test.
struct Workspace {
    folder: TempDir,
}

impl Workspace {
    /// A workspace whose schema has one action, two structs and an enum.
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        fs::write(root.join("Cargo.toml"), "[workspace]\n").expect("it can be written");
        fs::create_dir(root.join("runtime")).expect("it can be made");
        let fixture = workspace::root().join("codegen/tests/fixtures/base");
        copy(&fixture, &root.join("schema"));
        Self { folder }
    }

    /// The same after a first `generate`.
    fn generated() -> Self {
        let workspace = Self::new();
        let run = workspace.xtask(&["generate"]);
        assert_eq!(run.code, 0, "{run}");
        workspace
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Runs the command in the root of the workspace.
    fn xtask(&self, arguments: &[&str]) -> Run {
        self.xtask_in("", arguments)
    }

    /// Runs the command in a folder of the workspace.
    fn xtask_in(&self, folder: &str, arguments: &[&str]) -> Run {
        Run::of(
            workspace::xtask()
                .args(arguments)
                .current_dir(self.path(folder)),
            "",
        )
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("the file can be read")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }

    /// Changes a part of a file that must be there.
    fn edit(&self, path: &str, old: &str, new: &str) {
        let text = self.read(path);
        assert!(text.contains(old), "{path} has no {old}");
        self.write(path, &text.replacen(old, new, 1));
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.path(path)).expect("it can be removed");
    }

    /// Every file of the workspace with its content.
    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(self.folder.path())
    }
}

/// Every file below a folder with its content.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_str()
            .expect("UTF-8")
            .to_owned();
        if path.is_dir() {
            found.extend(
                files(&path)
                    .into_iter()
                    .map(|(inner, text)| (format!("{name}/{inner}"), text)),
            );
        } else {
            found.insert(name, fs::read(&path).expect("the file can be read"));
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    for (name, text) in files(from) {
        let path = to.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }
}

/// The last line of stdout.
fn last_line(run: &Run) -> &str {
    run.stdout.lines().last().unwrap_or_default()
}
