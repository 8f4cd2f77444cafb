//! Tiny schemas, one feature each, and what is generated from them, letter for letter.
//!
//! A snapshot holds the whole tree. Files that another fixture has in the same words, because
//! every service has them, are named and not repeated.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;

use codegen::Tree;
use codegen::schema::{ListType, TypeRef};

/// The fixtures that show what every service has: one without types, one with structs, one
/// with enums, too.
const FRAMES: [&str; 3] = ["frame", "fields", "lists"];

/// A test for each fixture, and their names.
macro_rules! fixtures {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                pin(stringify!($name));
            }
        )*

        const FIXTURES: &[&str] = &[$(stringify!($name)),*];
    };
}

fixtures! {
    acronyms
    calls
    checks
    clashes
    companions
    conditions
    demands
    deprecations
    directions
    docs
    error_codes
    fields
    frame
    identity
    integer_enum
    lists
    lower_case
    many_required
    payload
    recursion
    reserved_names
    services
    standard_names
    text_enum
}

/// The check refuses lists of lists, as the vendor has none; the rest could make them.
#[test]
fn nested_lists() {
    let mut checked = support::checked(&support::sources("lists"));
    let fields = checked
        .services
        .iter_mut()
        .flat_map(|service| &mut service.structs);
    for field in fields.flat_map(|file| &mut file.fields) {
        if let TypeRef::List(_) = field.ty {
            field.ty = TypeRef::List(ListType {
                list: Box::new(field.ty.clone()),
            });
        }
    }
    let tree = codegen::emit(&codegen::lower(&checked));
    settings().bind(|| insta::assert_snapshot!("nested_lists", tree["demo/structs/basket.rs"]));
}

#[test]
fn every_fixture_has_a_test() {
    let entries = fs::read_dir(support::fixtures()).expect("the folder of fixtures");
    let names = entries.map(|entry| entry.expect("an entry").file_name().into_string());
    let names: BTreeSet<_> = names.map(|name| name.expect("a name in UTF-8")).collect();
    assert_eq!(
        names,
        FIXTURES.iter().map(|name| (*name).to_owned()).collect()
    );
}

/// Compares the tree of a fixture with its snapshot.
fn pin(fixture: &str) {
    let tree = support::generate(&support::sources(fixture));
    let frames = FRAMES.iter().take_while(|frame| **frame != fixture);
    let frames = frames.map(|frame| (*frame, support::generate(&support::sources(frame))));
    let frames: Vec<_> = frames.collect();
    settings().bind(|| insta::assert_snapshot!(fixture, text(&tree, &frames)));
}

fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots/output");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

/// A tree as one text.
fn text(tree: &Tree, frames: &[(&str, Tree)]) -> String {
    let mut text = String::new();
    for (path, content) in tree {
        let frame = frames
            .iter()
            .find(|(_, frame)| frame.get(path) == Some(content));
        let written = match frame {
            Some((frame, _)) => writeln!(text, "==> {path} (as in `{frame}`)\n"),
            None => writeln!(text, "==> {path}\n{content}"),
        };
        written.expect("a string takes all text");
    }
    text
}
