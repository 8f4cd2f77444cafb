//! Files that are written whole or not at all.
//!
//! A text goes into a file of another name beside its place, which is then renamed, so that
//! nobody ever sees half of a file.

use std::collections::BTreeSet;
use std::fs::{self, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use tempfile::NamedTempFile;

/// Writes many files, each by the given function, after the folders that they lie in.
///
/// # Errors
///
/// A sentence about the first file by order that cannot be written. Files before it are
/// written then; of those behind it some may be.
pub(crate) fn all<T: Sync>(
    files: &[(PathBuf, String, T)],
    write: fn(&Path, &str) -> io::Result<()>,
) -> Result<(), String> {
    let failed = |path: &Path, error| format!("{} cannot be written: {error}", path.display());
    // Once each, and in order: a folder may hold thousands of files.
    let folders: BTreeSet<_> = files.iter().map(|(path, ..)| folder(path)).collect();
    for folder in folders {
        fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
    }
    let failure = files.par_iter().find_map_first(|(path, text, _)| {
        let error = write(path, text).err()?;
        Some(failed(path, error))
    });
    failure.map_or(Ok(()), Err)
}

/// Writes a file in place of the one that may be there. Its folder must exist.
///
/// # Errors
///
/// What the system says.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let file = aside(path, text)?;
    set_permissions(
        &file,
        fs::metadata(path).ok().map(|found| found.permissions()),
    )?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The same for a file that must not be there yet.
///
/// # Errors
///
/// What the system says.
pub(crate) fn create(path: &Path, text: &str) -> io::Result<()> {
    let file = aside(path, text)?;
    set_permissions(&file, None)?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// The text under another name in the file's folder.
fn aside(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut file = NamedTempFile::new_in(folder(path))?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

/// Those of the file that was there. A temporary file is private; a source file is not.
#[cfg(unix)]
fn set_permissions(file: &NamedTempFile, found: Option<Permissions>) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let usual = || Permissions::from_mode(0o644);
    file.as_file().set_permissions(found.unwrap_or_else(usual))
}

#[cfg(not(unix))]
fn set_permissions(_file: &NamedTempFile, _found: Option<Permissions>) -> io::Result<()> {
    Ok(())
}
