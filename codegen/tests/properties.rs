//! What holds of the output of every schema.

#[path = "support/random.rs"]
mod random;
mod support;

use std::collections::BTreeSet;

use codegen::model::{Constructor, Model, Record, Service};
use codegen::{FileKind, Sources, Tree};
use proptest::prelude::*;

use crate::support::{checked, fixtures, generate, sources};

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn every_file_parses(sources in random::sources()) {
        for (path, text) in generate(&sources) {
            prop_assert!(syn::parse_file(&text).is_ok(), "{path}\n{text}");
        }
    }

    #[test]
    fn every_name_is_given_once(sources in random::sources()) {
        for service in &codegen::lower(&checked(&sources)).services {
            for (scope, names) in scopes(service) {
                let once: BTreeSet<_> = names.iter().collect();
                prop_assert_eq!(once.len(), names.len(), "{}: {:?}", scope, names);
            }
        }
    }

    #[test]
    fn every_schema_file_becomes_one_file(sources in random::sources()) {
        assert_counts(&sources);
    }

}

proptest! {
    #![proptest_config(config(12))]

    #[test]
    fn the_output_depends_on_the_schema_alone(
        sources in random::sources(),
        order in any::<prop::sample::Index>(),
    ) {
        assert_same_output(&sources, order.index(sources.files.len()));
    }
}

#[test]
fn fixtures_have_the_properties_too() {
    for entry in std::fs::read_dir(fixtures()).expect("the folder of fixtures") {
        let name = entry.expect("an entry").file_name();
        let sources = sources(name.to_str().expect("a name in UTF-8"));
        assert_counts(&sources);
        assert_same_output(&sources, sources.files.len() / 2);
        for (path, text) in generate(&sources) {
            assert!(syn::parse_file(&text).is_ok(), "{path}\n{text}");
        }
    }
}

/// Few cases, as each is a whole schema; nothing is written when one fails.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Neither a second run, nor the order of files, nor the number of threads matters.
fn assert_same_output(sources: &Sources, turn: usize) {
    let tree = generate(sources);
    assert_eq!(tree, generate(sources), "a second run");

    let files = sources
        .files
        .iter()
        .map(|file| (file.path.clone(), file.text.clone().into_bytes()));
    let mut turned: Vec<_> = files.rev().collect();
    turned.rotate_left(turn);
    assert_eq!(
        tree,
        generate(&Sources::from_files(turned)),
        "another order of files"
    );

    for threads in [1, 4] {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .expect("a pool");
        assert_eq!(
            tree,
            pool.install(|| generate(sources)),
            "{threads} threads"
        );
    }
}

/// There are as many types and files of each kind as schema files.
fn assert_counts(sources: &Sources) {
    let model = codegen::lower(&checked(sources));
    let tree = codegen::emit(&model);
    let kinds = [
        (FileKind::Service, model.services.len(), "client.rs"),
        (
            FileKind::Action,
            count(&model, |service| service.actions.len()),
            "actions",
        ),
        (
            FileKind::Struct,
            count(&model, |service| service.structs.len()),
            "structs",
        ),
        (
            FileKind::Enum,
            count(&model, |service| service.enums.len()),
            "enums",
        ),
    ];
    for (kind, types, place) in kinds {
        let written = sources
            .files
            .iter()
            .filter(|file| file.slot.kind == kind)
            .count();
        assert_eq!(types, written, "{kind:?} in the model");
        assert_eq!(emitted(&tree, place), written, "{kind:?} in the tree");
    }
}

fn count(model: &Model, of: impl Fn(&Service) -> usize) -> usize {
    model.services.iter().map(of).sum()
}

/// How many files lie in folders of this name, lists of modules aside.
fn emitted(tree: &Tree, place: &str) -> usize {
    let is_there =
        |path: &&String| path.split('/').nth(1) == Some(place) && !path.ends_with("mod.rs");
    tree.keys().filter(is_there).count()
}

/// The names that stand beside each other, by what holds them.
fn scopes(service: &Service) -> Vec<(&str, Vec<&str>)> {
    let ends = service
        .actions
        .iter()
        .flat_map(|action| [&action.request, &action.response]);
    let records: Vec<&Record> = service.structs.iter().chain(ends).collect();
    let mut types: Vec<&str> = vec!["Client", "rt"];
    types.extend(records.iter().map(|record| record.name.ident.as_str()));
    types.extend(service.enums.iter().map(|value| value.name.ident.as_str()));
    types.extend(
        records
            .iter()
            .filter_map(|record| match &record.constructor {
                Constructor::Struct(name) => Some(name.as_str()),
                Constructor::Empty | Constructor::Arguments | Constructor::Answer => None,
            }),
    );
    let mut structs: Vec<&str> = service
        .structs
        .iter()
        .map(|record| record.name.module.as_str())
        .collect();
    structs.extend(
        service
            .structs
            .iter()
            .map(|record| record.name.ident.as_str()),
    );
    let enums = service
        .enums
        .iter()
        .map(|value| value.name.module.as_str())
        .collect();
    let mut methods = vec!["builder", "call", "clone", "from_env"];
    methods.extend(service.actions.iter().map(|action| action.module.as_str()));
    let setters: Vec<_> = service
        .identity
        .iter()
        .map(|member| member.method.as_str())
        .collect();
    let mut scopes = vec![
        ("types", types),
        ("structs", structs),
        ("enums", enums),
        ("methods", methods),
        ("identity", setters),
    ];
    for record in records {
        let fields = record
            .fields
            .iter()
            .map(|field| field.name.as_str())
            .collect();
        let setters = record.fields.iter().map(|field| field.setter.as_str());
        scopes.push((&record.wire, fields));
        scopes.push((&record.wire, setters.chain(["new", "clone"]).collect()));
    }
    scopes
}
