//! Where things lie in the workspace.

use std::path::{Path, PathBuf};

/// The workspace that the command runs in.
pub(crate) struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Finds the workspace from the current folder upwards.
    ///
    /// # Errors
    ///
    /// A sentence, when no folder on the way up is the workspace.
    pub(crate) fn find() -> Result<Self, String> {
        let start = std::env::current_dir()
            .map_err(|error| format!("the current folder cannot be read: {error}"))?;
        let is_root = |folder: &&Path| {
            folder.join("Cargo.toml").is_file()
                && folder.join("schema").is_dir()
                && folder.join("runtime").is_dir()
        };
        match start.ancestors().find(is_root) {
            Some(root) => Ok(Self {
                root: root.to_owned(),
            }),
            None => Err(format!(
                "{} is in no workspace of this project: no folder above it has Cargo.toml, schema and runtime",
                start.display()
            )),
        }
    }

    /// The given schema folder, or the one of the workspace that the command runs in.
    ///
    /// # Errors
    ///
    /// A sentence, when neither is there.
    pub(crate) fn schema_or(given: Option<&Path>) -> Result<PathBuf, String> {
        match given {
            Some(folder) => Ok(folder.to_owned()),
            None => Ok(Self::find()?.schema()),
        }
    }

    /// The schema folder.
    pub(crate) fn schema(&self) -> PathBuf {
        self.root.join("schema")
    }

    /// The generated crate.
    pub(crate) fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// The runtime crate.
    pub(crate) fn runtime(&self) -> PathBuf {
        self.root.join("runtime")
    }
}
