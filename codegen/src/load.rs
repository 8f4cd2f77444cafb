//! Reads the schema folder. This is the only part of the crate that touches the disk.

use std::fmt;
use std::fs::{self, DirEntry, FileType};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::layout::{self, Place, Slot};

/// The schema files as they lie on the disk, sorted by path.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The schema files.
    pub files: Vec<SourceFile>,
    /// Paths of files and folders that nobody would read.
    pub strays: Vec<String>,
}

/// One schema file.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// The path relative to the schema folder, with forward slashes.
    pub path: String,
    /// What the path says about the file.
    pub slot: Slot,
    /// The content. What is not UTF-8 is replaced.
    pub text: String,
    /// The byte at which the content stops being UTF-8, if it does.
    pub broken_at: Option<usize>,
}

/// A file or folder that cannot be opened.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the system says about it.
    pub source: io::Error,
}

/// Reads all schema files below a folder.
///
/// # Errors
///
/// The folder, or a file or folder in it, cannot be opened.
pub fn load(root: &Path) -> Result<Sources, LoadError> {
    let mut found = Found::default();
    walk(root, "", &mut found)?;
    let contents = found
        .files
        .into_par_iter()
        .map(|path| {
            let file = root.join(&path);
            match fs::read(&file) {
                Ok(bytes) => Ok((path, bytes)),
                Err(source) => Err(LoadError { path: file, source }),
            }
        })
        .collect::<Result<Vec<_>, _>>()?;
    let mut sources = Sources::from_files(contents);
    sources.strays.append(&mut found.strays);
    sources.strays.sort();
    Ok(sources)
}

impl Sources {
    /// Sources that do not come from a disk: paths relative to the schema folder, and contents.
    pub fn from_files(contents: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        let mut sources = Self::default();
        for (path, bytes) in contents {
            match layout::place(&path) {
                Place::File(slot) => sources.files.push(SourceFile::new(path, slot, bytes)),
                Place::Ignored => {}
                Place::Stray => sources.strays.push(path),
            }
        }
        sources.files.sort_by(|a, b| a.path.cmp(&b.path));
        sources.files.dedup_by(|a, b| a.path == b.path);
        sources.strays.sort();
        sources
    }

    /// The file at a path relative to the schema folder.
    pub fn file(&self, path: &str) -> Option<&SourceFile> {
        let index = self
            .files
            .binary_search_by(|file| file.path.as_str().cmp(path))
            .ok()?;
        self.files.get(index)
    }
}

impl SourceFile {
    fn new(path: String, slot: Slot, bytes: Vec<u8>) -> Self {
        let (text, broken_at) = match String::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let broken_at = error.utf8_error().valid_up_to();
                (
                    String::from_utf8_lossy(error.as_bytes()).into_owned(),
                    Some(broken_at),
                )
            }
        };
        Self {
            path,
            slot,
            text,
            broken_at,
        }
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot open {}: {}", self.path.display(), self.source)
    }
}

impl std::error::Error for LoadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}

#[derive(Default)]
struct Found {
    files: Vec<String>,
    strays: Vec<String>,
}

/// Collects what lies in a folder. Folders that cannot hold schema files are not entered,
/// so that a link back to a parent does no harm.
fn walk(folder: &Path, relative: &str, found: &mut Found) -> Result<(), LoadError> {
    let failed = |source| LoadError {
        path: folder.to_owned(),
        source,
    };
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if relative.is_empty() {
            name
        } else {
            format!("{relative}/{name}")
        };
        let kind = kind(&entry);
        let is_folder = kind.is_some_and(|kind| kind.is_dir());
        let is_file = kind.is_some_and(|kind| kind.is_file());
        if layout::is_hidden(&path) {
            continue;
        }
        if is_folder && layout::is_schema_folder(&path) {
            walk(&entry.path(), &path, found)?;
        } else if !is_file {
            found.strays.push(path);
        } else {
            match layout::place(&path) {
                // A name that is not UTF-8 could not be opened by its path.
                Place::File(_) if entry.file_name().to_str().is_some() => found.files.push(path),
                Place::File(_) | Place::Stray => found.strays.push(path),
                Place::Ignored => {}
            }
        }
    }
    Ok(())
}

/// What an entry is. A link counts as what it leads to; one that leads nowhere is nothing.
fn kind(entry: &DirEntry) -> Option<FileType> {
    match entry.file_type() {
        // The folder's list says what it is, and only a link has to be followed.
        Ok(kind) if !kind.is_symlink() => Some(kind),
        _ => {
            let metadata = fs::metadata(entry.path()).ok()?;
            Some(metadata.file_type())
        }
    }
}
