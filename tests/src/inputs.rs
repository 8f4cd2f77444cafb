//! The vendor's documents, which lie beside the project and are never part of it.
//!
//! The folder is named by the environment variable `ESIGN_INPUTS`; without it `shared`
//! beside the workspace is looked at. A test that finds nothing there says what it left
//! out and passes; but whoever names a folder wants it to be read, so then a missing
//! file is a failure.

use std::path::PathBuf;

use crate::{tell, workspace};

/// The folder of the inputs, whether it is there or not.
pub fn folder() -> PathBuf {
    // A relative folder is one beside the workspace, wherever a test runs.
    let folder = std::env::var_os("ESIGN_INPUTS").unwrap_or_else(|| "../shared".into());
    workspace::root().join(folder)
}

/// The file at this path below the inputs, where there are inputs at all.
///
/// # Panics
///
/// When `ESIGN_INPUTS` is set and has no such file.
pub fn file(path: &str, what_for: &str) -> Option<PathBuf> {
    let file = folder().join(path);
    let found = file.exists();
    assert!(
        found || std::env::var_os("ESIGN_INPUTS").is_none(),
        "ESIGN_INPUTS has no {path}: {}",
        file.display()
    );
    if !found {
        not_run(what_for, path);
    }
    found.then_some(file)
}

/// Says what is left out.
fn not_run(what_for: &str, path: &str) {
    tell(&format!(
        "not run: {what_for}; set ESIGN_INPUTS to the folder that has {path}"
    ));
}
