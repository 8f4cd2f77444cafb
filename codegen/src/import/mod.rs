//! From the vendor's definitions to skeletons of schema files.
//!
//! Structural facts carry over: names, types, presence, what is out of use. No text does,
//! because the vendor's sentences are the vendor's. Everything here is pure; the command
//! writes what comes out, and only where nothing is yet.

mod count;
mod endless;
mod files;
mod json;
mod selection;
mod usage;

use std::fmt;

use crate::tree::Tree;
use crate::vendor::Definitions;

pub use count::{Counts, Mismatch};
pub use selection::UnknownAction;

use selection::Selection;
use usage::Usage;

/// Skeletons of the schema files of one service version.
#[derive(Debug, Clone)]
pub struct Skeleton {
    /// The files, with paths relative to the schema folder (`sms/2021-01-11/service.json`).
    pub files: Tree,
    /// What the files hold, counted in their texts.
    pub counts: Counts,
}

/// Why no skeletons were made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportError {
    /// Actions were asked for that the definitions do not have.
    UnknownActions(Vec<UnknownAction>),
    /// The files do not hold what the definitions hold: a mistake of this crate.
    Mismatch(Mismatch),
}

/// Makes the skeletons of a service that is called `name` here; of all its actions, or of
/// some and of what those reach.
///
/// The name must satisfy [`is_service_name`].
///
/// # Errors
///
/// An action that is asked for does not exist, or what comes out is not what went in.
pub fn skeleton(
    definitions: &Definitions,
    name: &str,
    actions: &[String],
) -> Result<Skeleton, ImportError> {
    let selection = Selection::new(definitions, actions).map_err(ImportError::UnknownActions)?;
    let usage = Usage::new(definitions);
    let files = files::files(definitions, name, &selection, &usage);
    let counts = count::count(&files, name, definitions, &selection);
    let counts = counts.map_err(ImportError::Mismatch)?;
    Ok(Skeleton { files, counts })
}

/// Whether a service can be called so: the name becomes a folder, a Rust module (a keyword
/// gets a `_` there) and a cargo feature.
pub fn is_service_name(name: &str) -> bool {
    // The longest name that a folder may have on all systems is 255 bytes.
    crate::check::is_service_name(name) && name.len() <= 64
}

impl fmt::Display for ImportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownActions(unknown) => {
                let lines: Vec<_> = unknown.iter().map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
            Self::Mismatch(mismatch) => mismatch.fmt(f),
        }
    }
}

impl std::error::Error for ImportError {}
