//! No input makes the generator panic: sound schemas, broken in many ways.
//!
//! `ESIGN_FUZZ_CASES` says how many inputs are tried, 256 unless stated.

mod mutation;

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use codegen::diagnostic::{render, summary, to_json};
use codegen::{Checked, Diagnostic, Sources};
use mutation::Files;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

/// The sound schemas to begin with.
static SEEDS: LazyLock<Vec<Files>> = LazyLock::new(|| {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    // The richest one comes often.
    let mut seeds = vec![read(&fixtures.join("base")); 20];
    seeds.extend(
        entries(&fixtures.join("good"))
            .iter()
            .map(|folder| read(folder)),
    );
    seeds
});

fn cases() -> u32 {
    let stated = std::env::var("ESIGN_FUZZ_CASES");
    stated.map_or(256, |text| {
        text.parse().expect("ESIGN_FUZZ_CASES is a number")
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nothing_panics(
        seed in any::<prop::sample::Index>(),
        mutations in prop::collection::vec(mutation::strategy(), 1..6),
    ) {
        let mut files = seed.get(&SEEDS).clone();
        for mutation in &mutations {
            mutation::apply(&mut files, mutation);
        }
        judge(files)?;
    }
}

#[test]
fn the_seeds_are_sound() {
    for seed in SEEDS.iter() {
        let sources = Sources::from_files(seed.clone());
        if let Err(found) = codegen::check_but_texts(&sources) {
            panic!("{}", render(&found, &sources));
        }
    }
}

/// Runs all stages on an input and holds what is always true.
fn judge(files: Files) -> Result<(), TestCaseError> {
    let sources = Sources::from_files(files);
    let found = match codegen::check(&sources) {
        Ok(checked) => {
            generate(&checked)?;
            checked.warnings
        }
        Err(found) => found,
    };
    render(&found, &sources);
    summary(&found, sources.files.len());
    to_json(&found);
    for diagnostic in &found {
        placed(diagnostic, &sources)?;
    }
    for file in &sources.files {
        let Ok(once) = codegen::format(file) else {
            continue;
        };
        let twice = codegen::format(&with_text(file, once.clone()));
        prop_assert_eq!(twice.as_ref().ok(), Some(&once));
        let [before, after] = [&file.text, &once].map(|text| value(text));
        prop_assert_eq!(before, after);
    }
    Ok(())
}

/// What passes the check can be generated from, and becomes Rust.
fn generate(checked: &Checked) -> Result<(), TestCaseError> {
    for (path, text) in codegen::emit(&codegen::lower(checked)) {
        if let Err(error) = syn::parse_file(&text) {
            return Err(TestCaseError::fail(format!("{path}: {error}\n{text}")));
        }
    }
    Ok(())
}

/// A diagnostic stands in its file, and says something.
fn placed(diagnostic: &Diagnostic, sources: &Sources) -> Result<(), TestCaseError> {
    // What fits the JSON Schema can be read by the types, which would say less about it.
    prop_assert_ne!(diagnostic.kind, "unreadable", "{:?}", diagnostic);
    prop_assert!(!diagnostic.message.is_empty());
    if let Some(file) = sources.file(&diagnostic.file) {
        let line = file.text.split('\n').nth(diagnostic.line - 1);
        let length = line.map(|line| line.chars().count());
        prop_assert!(
            length.is_some_and(|length| diagnostic.column <= length + 1),
            "{:?}",
            diagnostic
        );
    }
    Ok(())
}

fn with_text(file: &codegen::SourceFile, text: String) -> codegen::SourceFile {
    codegen::SourceFile {
        text,
        broken_at: None,
        ..file.clone()
    }
}

fn value(text: &str) -> serde_json::Value {
    serde_json::from_str(text).expect("what can be formatted is JSON")
}

fn read(root: &Path) -> Files {
    let mut files = Files::new();
    let mut open = vec![root.to_owned()];
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(entries(&path));
        } else {
            let relative = path.strip_prefix(root).expect("a path below the root");
            let name = relative
                .to_str()
                .expect("a name in UTF-8")
                .replace('\\', "/");
            files.push((name, fs::read(&path).expect("a file")));
        }
    }
    files.sort();
    files
}

fn entries(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
}
