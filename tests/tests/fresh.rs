//! What is generated from the schema is what lies on the disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use esign_tests::workspace;

#[test]
fn the_crate_is_what_the_schema_says() {
    let root = workspace::root();
    let sources = codegen::load(&root.join("schema")).expect("the schema can be read");
    let checked = codegen::check(&sources).unwrap_or_else(|diagnostics| {
        panic!(
            "the schema is broken:\n{}",
            codegen::diagnostic::render(&diagnostics, &sources)
        )
    });
    let tree = codegen::emit(&codegen::lower(&checked));
    let mut found = BTreeMap::new();
    read(&root.join("generated/src"), "", &mut found);

    let missing = tree.keys().filter(|path| !found.contains_key(*path));
    let extra = found.keys().filter(|path| !tree.contains_key(*path));
    let different = tree.iter().filter(|(path, text)| {
        found
            .get(*path)
            .is_some_and(|found| found != text.as_bytes())
    });
    let stale: Vec<String> = missing
        .map(|path| format!("missing: {path}"))
        .chain(extra.map(|path| format!("extra: {path}")))
        .chain(different.map(|(path, _)| format!("different: {path}")))
        .collect();
    assert!(
        stale.is_empty(),
        "generated/src is stale, run `cargo xtask generate`:\n{}",
        stale.join("\n")
    );
}

#[test]
fn the_schema_of_the_schema_is_what_the_generator_reads() {
    let file = workspace::root().join("schema/schema.json");
    let found = fs::read_to_string(file).expect("schema/schema.json can be read");
    assert!(
        found == codegen::json_schema(),
        "schema/schema.json is stale, run `cargo xtask generate`"
    );
}

fn read(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let name = format!("{prefix}{name}");
        match path.is_dir() {
            true => read(&path, &format!("{name}/"), found),
            false => {
                found.insert(name, fs::read(&path).expect("the file can be read"));
            }
        }
    }
}
