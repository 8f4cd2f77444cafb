//! From schema files to Rust text, in stages that one can read off the calls:
//! [`load()`] reads files, [`check()`] finds every mistake at once and proves the rest sound.
#![forbid(unsafe_code)]
// No input makes the generator panic: what is wrong with it is a diagnostic.
#![deny(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unreachable,
    clippy::unwrap_used
)]

mod check;
pub mod coverage;
pub mod diagnostic;
mod document;
pub mod drift;
mod emit;
mod format;
pub mod import;
mod json_schema;
mod layout;
mod load;
mod lower;
pub mod model;
mod naming;
pub mod schema;
mod structure;
mod tree;
pub mod vendor;

pub use check::{Checked, CheckedService, check, check_but_texts};
pub use diagnostic::Diagnostic;
pub use emit::emit;
pub use format::format;
pub use json_schema::json_schema;
pub use layout::{FileKind, Slot};
pub use load::{LoadError, SourceFile, Sources, load};
pub use lower::lower;
pub use tree::Tree;
