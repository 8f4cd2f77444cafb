//! Opens the vendor's definitions for the commands that read them.

use std::path::Path;

use codegen::diagnostic;
use codegen::vendor::{self, Definitions};

use crate::outcome::{CONTENT_WRONG, UNUSABLE};

/// Reads definitions. What is wrong with them, or that they cannot be opened, is told on
/// stderr.
///
/// # Errors
///
/// The exit code that says which of the two it was.
pub(crate) fn open(path: &Path) -> Result<Definitions, u8> {
    let bytes = std::fs::read(path).map_err(|error| {
        eprintln!("error: cannot open {}: {error}", path.display());
        UNUSABLE
    })?;
    vendor::read_bytes(path, &bytes).map_err(|found| {
        let text = String::from_utf8_lossy(&bytes);
        eprint!("{}", diagnostic::render_text(&found, &text));
        eprintln!("{}", diagnostic::summary(&found, 1));
        CONTENT_WRONG
    })
}
