//! Files that are written whole or not at all.
//!
//! A text goes into a file of another name beside its place, which is then renamed, so that
//! nobody ever sees half of a file.

use std::collections::BTreeSet;
use std::fs;
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
    if let Ok(found) = fs::metadata(path) {
        file.as_file().set_permissions(found.permissions())?;
    }
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
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a folder that must not be there yet, with these files by their paths below it.
/// It is filled under another name and then renamed, so it is there whole or not at all,
/// and its files need no other names of their own.
///
/// # Errors
///
/// A sentence, when something cannot be written.
pub(crate) fn new_folder(path: &Path, files: &[(&Path, &str)]) -> Result<(), String> {
    let fill = || {
        fs::create_dir_all(folder(path))?;
        let filled = temporary(0o777).tempdir_in(folder(path))?;
        let folders: BTreeSet<_> = files.iter().map(|(name, _)| folder(name)).collect();
        for folder in folders {
            fs::create_dir_all(filled.path().join(folder))?;
        }
        let write = |(name, text): &(&Path, &str)| fs::write(filled.path().join(name), text);
        files.par_iter().try_for_each(write)?;
        fs::rename(filled.path(), path)?;
        // Nothing is left under the other name that would have to be removed.
        let _ = filled.keep();
        Ok(())
    };
    fill().map_err(|error: io::Error| format!("{} cannot be written: {error}", path.display()))
}

/// The text under another name in the file's folder.
fn aside(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let mut file = temporary(0o666).tempfile_in(folder(path))?;
    file.write_all(text.as_bytes())?;
    Ok(file)
}

fn folder(path: &Path) -> &Path {
    path.parent().unwrap_or(Path::new("."))
}

/// Makes what is open to whom the user's settings say: something temporary is private
/// unless told otherwise.
fn temporary(mode: u32) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = mode;
    builder
}
