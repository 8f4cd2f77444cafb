//! What the snapshots of the generator show is not only pinned but compiled.
//!
//! All fixtures, and some random schemas with nasty names, become one crate, a module each,
//! which stands alone and is checked against the real runtime with every warning an error.

#[path = "../../codegen/tests/support/random.rs"]
mod random;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::model::Model;
use codegen::{FileKind, SourceFile, Sources};
use esign_tests::process::Run;
use esign_tests::workspace;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// The name of the service in most fixtures; here each gets a name of its own.
const SERVICE: &str = "demo";
/// How many random schemas are compiled.
const RANDOM: usize = 16;

#[test]
fn pinned_outputs_compile() {
    let mut files = fixtures(&workspace::root().join("codegen/tests/fixtures/good"));
    files.extend(random_schemas());
    let sources = Sources::from_files(files);
    let checked = codegen::check_but_texts(&sources).unwrap_or_else(|diagnostics| {
        panic!("{}", codegen::diagnostic::render(&diagnostics, &sources))
    });
    let model = codegen::lower(&checked);

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pinned");
    write_crate(&folder, &model);
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["check", "--quiet", "--all-features"])
        .current_dir(&folder);
    // Of its own, because the workspace's may be locked by the cargo that runs this test.
    command.env("CARGO_TARGET_DIR", folder.join("target"));
    let run = Run::of(&mut command, "");
    assert!(run.code == 0, "what is generated does not compile:\n{run}");
}

/// The files of all fixtures.
fn fixtures(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of fixtures") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .expect("a name in UTF-8");
        let sources = codegen::load(&path).unwrap_or_else(|error| panic!("{error}"));
        files.extend(sources.files.into_iter().map(|file| renamed(file, name)));
    }
    files
}

/// The files of random schemas, the same in every run.
fn random_schemas() -> Vec<(String, Vec<u8>)> {
    let mut runner = TestRunner::deterministic();
    let mut files = Vec::new();
    for number in 0..RANDOM {
        let schema = random::sources()
            .new_tree(&mut runner)
            .expect("a schema")
            .current();
        let name = format!("random_{number}");
        files.extend(schema.files.into_iter().map(|file| renamed(file, &name)));
    }
    files
}

/// A file with the service called like this, unless its own name is the point.
fn renamed(file: SourceFile, name: &str) -> (String, Vec<u8>) {
    let SourceFile {
        path, slot, text, ..
    } = file;
    if slot.service != SERVICE {
        return (path, text.into_bytes());
    }
    let path = path.replacen(SERVICE, name, 1);
    if slot.kind != FileKind::Service {
        return (path, text.into_bytes());
    }
    let mut service: Value = serde_json::from_str(&text).expect("JSON");
    service["service"] = name.into();
    (path, service.to_string().into_bytes())
}

/// Writes the generated sources and a manifest that stands alone.
fn write_crate(folder: &Path, model: &Model) {
    let sources = folder.join("src");
    if sources.exists() {
        fs::remove_dir_all(&sources).expect("what an earlier run wrote can be removed");
    }
    let lock = workspace::root().join("Cargo.lock");
    let lock = fs::read_to_string(lock).expect("the workspace has a lock file");
    write(&folder.join("Cargo.toml"), &manifest(model));
    // The versions of the workspace, so that nothing else is downloaded.
    write(&folder.join("Cargo.lock"), &lock);
    write(&folder.join("README.md"), "# What the fixtures become\n");
    for (path, text) in codegen::emit(model) {
        write(&sources.join(path), &text);
    }
}

fn write(path: &Path, text: &str) {
    let parent = path.parent().map(PathBuf::from).unwrap_or_default();
    fs::create_dir_all(parent).expect("the folder can be made");
    fs::write(path, text).expect("the file can be written");
}

fn manifest(model: &Model) -> String {
    let runtime = workspace::root().join("runtime");
    let runtime = runtime.to_str().expect("a path in UTF-8");
    let names: BTreeSet<_> = model
        .services
        .iter()
        .map(|service| &service.feature)
        .collect();
    let mut features = String::new();
    for name in names {
        writeln!(features, "{name} = []").expect("a string takes all text");
    }
    format!(
        "[package]\nname = \"pinned\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [workspace]\n\n[features]\n{features}examples = []\n\n\
         [dependencies]\n\
         tencent-esign-runtime = {{ path = {runtime:?}, features = [\"serde\"] }}\n\n\
         [lints.rust]\nwarnings = \"deny\"\nmissing_docs = \"deny\"\nunreachable_pub = \"deny\"\n"
    )
}
