//! What the generator makes: files by path.

use std::collections::BTreeMap;

/// Generated files: path relative to the output folder (forward slashes) to text.
pub type Tree = BTreeMap<String, String>;
