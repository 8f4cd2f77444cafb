//! Files with keys: found, read, and wiped when they are dropped.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use secrecy::zeroize::{Zeroize, Zeroizing};

use crate::env::{self, Lookup};
use crate::error::Error;

/// The text of a file, or `None` if there is no such file.
///
/// Files of keys are small and local, so that reading them does not wait for any
/// executor.
///
/// # Errors
///
/// When it is there and cannot be read, or is no UTF-8; the error names the file and
/// shows nothing of it.
pub(super) fn text(path: &Path) -> Result<Option<Zeroizing<String>>, Error> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => {
            let shown = path.display();
            return Err(
                Error::credential(format!("{shown} cannot be read: {error}")).caused_by(error),
            );
        }
    };
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Some(Zeroizing::new(text))),
        Err(error) => {
            error.into_bytes().zeroize();
            Err(Error::credential(format!(
                "{} is no UTF-8 text",
                path.display()
            )))
        }
    }
}

/// The home folder.
///
/// # Errors
///
/// When it is not known.
pub(super) fn home(lookup: Lookup<'_>) -> Result<PathBuf, Error> {
    let home = lookup(env::HOME).filter(|home| !home.is_empty());
    home.map(PathBuf::from).ok_or_else(|| {
        Error::credential("the home folder, where profiles are, is not known: set HOME")
    })
}

/// Refuses names of profiles that are none, before they become part of a path.
pub(super) fn check_profile(name: &str) -> Result<(), Error> {
    let is_name = !name.is_empty() && !name.contains(['/', '\\', '[', ']', '\n', '\r']);
    match is_name {
        true => Ok(()),
        false => Err(Error::credential(format!(
            "{name:?} is no name of a profile"
        ))),
    }
}
