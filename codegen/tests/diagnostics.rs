//! Tiny schemas with a mistake or a few each, and what is said about them, letter for letter.
//!
//! A case is a handful of files that are laid over the sound schema in `fixtures/base`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::{render, summary, to_json};
use codegen::{Diagnostic, Sources};

/// Kinds that no file can show: the JSON Schema refuses all that the types would refuse.
const UNSEEN: [&str; 1] = ["unreadable"];

#[test]
fn every_diagnostic_is_as_pinned() {
    let cases = folders(&fixtures().join("bad"));
    assert!(!cases.is_empty());
    for case in cases {
        let sources = laid_over(&case);
        let found = diagnostics(&sources);
        let text = render(&found, &sources) + &summary(&found, sources.files.len());
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots/diagnostics");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!(case, text));
    }
}

#[test]
fn the_base_is_sound() {
    let sources = Sources::from_files(files(&fixtures().join("base")));
    assert_eq!(render(&diagnostics(&sources), &sources), "");
}

/// Every kind that the sources mention is told of in some case.
#[test]
fn every_kind_has_a_case() {
    let mut known = BTreeSet::new();
    for (path, text) in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        if path.starts_with("check")
            || path.starts_with("document")
            || path.starts_with("structure")
        {
            known.extend(kinds(&String::from_utf8(text).unwrap()));
        }
    }
    assert!(known.len() > 40, "{known:?}");
    let mut seen: BTreeSet<_> = UNSEEN.iter().map(|kind| (*kind).to_owned()).collect();
    for case in folders(&fixtures().join("bad")) {
        seen.extend(
            diagnostics(&laid_over(&case))
                .iter()
                .map(|found| found.kind.to_owned()),
        );
    }
    seen.extend(
        diagnostics(&Sources::default())
            .iter()
            .map(|found| found.kind.to_owned()),
    );
    assert_eq!(
        known.difference(&seen).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
}

/// The order of files, and of keys in them, does not change what is told.
#[test]
fn json_is_a_list_of_the_same() {
    let sources = laid_over("unknown-key");
    let found = diagnostics(&sources);
    let json: Vec<BTreeMap<String, serde_json::Value>> =
        serde_json::from_str(&to_json(&found)).unwrap();
    let keys = [
        "column", "file", "help", "kind", "line", "message", "pointer", "severity",
    ];
    assert_eq!(json.len(), found.len());
    for (object, found) in json.iter().zip(&found) {
        assert!(object.keys().eq(keys), "{object:?}");
        assert_eq!(object["kind"], found.kind);
        assert_eq!(object["line"], found.line);
        assert_eq!(object["severity"], found.severity.as_str());
    }
}

#[test]
fn a_schema_without_files_is_an_error() {
    let sources = Sources::default();
    let found = diagnostics(&sources);
    assert_eq!(
        found.iter().map(|found| found.kind).collect::<Vec<_>>(),
        ["empty-schema"]
    );
    assert_eq!(summary(&[], 1), "no problems in 1 file");
}

#[test]
fn a_folder_that_is_not_there_cannot_be_loaded() {
    let folder = tempfile::tempdir().unwrap();
    let error = codegen::load(&folder.path().join("none")).unwrap_err();
    assert!(error.to_string().starts_with("cannot open "), "{error}");
}

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

fn diagnostics(sources: &Sources) -> Vec<Diagnostic> {
    match codegen::check(sources) {
        Ok(checked) => checked.warnings,
        Err(found) => found,
    }
}

/// The files of a case in place of, or beside, those of the base.
fn laid_over(case: &str) -> Sources {
    let mut all: BTreeMap<_, _> = files(&fixtures().join("base")).into_iter().collect();
    all.extend(files(&fixtures().join("bad").join(case)));
    Sources::from_files(all)
}

/// The files below a folder, by path relative to it.
fn files(root: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for name in folders(root) {
        let path = root.join(&name);
        match path.is_dir() {
            true => {
                let inner = files(&path).into_iter();
                found.extend(inner.map(|(inner, text)| (format!("{name}/{inner}"), text)));
            }
            false => found.push((name, fs::read(path).unwrap())),
        }
    }
    found
}

/// What lies in a folder, sorted.
fn folders(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect::<BTreeSet<_>>().into_iter().collect()
}

/// The kinds that a source file gives to `error` and `warning`.
fn kinds(text: &str) -> Vec<String> {
    let calls = ["error(", "warning("]
        .iter()
        .flat_map(|call| text.split(*call).skip(1));
    let literals = calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    let is_kind = |text: &&str| {
        text.chars()
            .all(|c| c.is_ascii_lowercase() || c == '-' || c == '8')
    };
    literals.filter(is_kind).map(str::to_owned).collect()
}
