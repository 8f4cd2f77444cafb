//! What the tests of the output share: reading fixtures, and the stages in one call.

use std::path::{Path, PathBuf};

use codegen::diagnostic::render;
use codegen::{Checked, Sources, Tree};

/// The folder of the tiny schemas, one feature each.
pub(crate) fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/good")
}

/// The files of a fixture.
pub(crate) fn sources(fixture: &str) -> Sources {
    codegen::load(&fixtures().join(fixture)).unwrap_or_else(|error| panic!("{error}"))
}

/// A schema that has no errors but missing texts, or the errors.
pub(crate) fn checked(sources: &Sources) -> Checked {
    codegen::check_but_texts(sources).unwrap_or_else(|found| panic!("{}", render(&found, sources)))
}

/// All stages.
pub(crate) fn generate(sources: &Sources) -> Tree {
    codegen::emit(&codegen::lower(&checked(sources)))
}
