//! What a command wants on the disk, and what differs from it.

use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use codegen::Tree;
use codegen::model::Model;

use crate::workspace::Workspace;

/// The first words of every generated file.
const MARK: &str = "// Generated from schema/";

/// Files below a folder, as they should be.
pub(crate) struct Output {
    folder: PathBuf,
    files: Tree,
    /// Whether generated files that are no longer wanted are removed.
    sweep: bool,
    /// Whether a file that is there already stays as it is.
    keep: bool,
}

impl Output {
    /// The sources of the crate in `folder`.
    pub(crate) fn sources(folder: &Path, files: Tree) -> Self {
        Self {
            folder: folder.join("src"),
            files,
            sweep: true,
            keep: false,
        }
    }

    /// One file.
    pub(crate) fn file(folder: &Path, name: &str, text: String) -> Self {
        let files = Tree::from([(name.to_owned(), text)]);
        Self {
            folder: folder.to_owned(),
            files,
            sweep: false,
            keep: false,
        }
    }

    /// Skeletons of schema files in `folder`; those that are there already stay.
    pub(crate) fn skeletons(folder: &Path, files: Tree) -> Self {
        Self {
            folder: folder.to_owned(),
            files,
            sweep: false,
            keep: true,
        }
    }

    /// A manifest that stands alone, and a front page, where there are none.
    pub(crate) fn manifest(folder: &Path, workspace: &Workspace, model: &Model) -> Self {
        let names: Vec<_> = model
            .services
            .iter()
            .map(|service| service.feature.as_str())
            .collect();
        let files = Tree::from([
            ("Cargo.toml".to_owned(), manifest(workspace, &names)),
            ("README.md".to_owned(), front_page(&names)),
        ]);
        Self {
            folder: folder.to_owned(),
            files,
            sweep: false,
            keep: true,
        }
    }

    /// Compares with the disk.
    ///
    /// # Errors
    ///
    /// A sentence, when a file or folder cannot be read.
    pub(crate) fn compare(self) -> Result<Changes, String> {
        let mut changes = Changes::default();
        for (name, text) in &self.files {
            let path = self.folder.join(name);
            match fs::read(&path) {
                Ok(found) if found == text.as_bytes() || self.keep => changes.unchanged += 1,
                Ok(_) => changes.write.push((path, text.clone(), "differs")),
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    changes.write.push((path, text.clone(), "missing"));
                }
                Err(error) => return Err(format!("{} cannot be read: {error}", path.display())),
            }
        }
        if self.sweep {
            let wanted = self
                .files
                .keys()
                .map(|name| self.folder.join(name))
                .collect();
            sweep(&self.folder, &wanted, &mut changes)?;
        }
        Ok(changes)
    }
}

fn sweep(folder: &Path, wanted: &BTreeSet<PathBuf>, changes: &mut Changes) -> Result<(), String> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(format!("{} cannot be read: {error}", folder.display())),
    };
    let unreadable = |error| format!("{} cannot be read: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry.map_err(unreadable)?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sweep(&path, wanted, changes)?;
        } else if !wanted.contains(&path) {
            let is_ours = fs::read(&path).is_ok_and(|text| text.starts_with(MARK.as_bytes()));
            let list = if is_ours {
                &mut changes.remove
            } else {
                &mut changes.foreign
            };
            list.push(path);
        }
    }
    Ok(())
}

/// How the disk differs from what is wanted.
#[derive(Default)]
pub(crate) struct Changes {
    /// Files to write, with the reason.
    pub(crate) write: Vec<(PathBuf, String, &'static str)>,
    /// Generated files that nothing generates any more.
    pub(crate) remove: Vec<PathBuf>,
    /// Files among the generated ones that are not ours.
    pub(crate) foreign: Vec<PathBuf>,
    /// How many files are as they should be.
    pub(crate) unchanged: usize,
}

impl Changes {
    /// Adds the differences of another output.
    pub(crate) fn extend(&mut self, other: Self) {
        self.write.extend(other.write);
        self.remove.extend(other.remove);
        self.foreign.extend(other.foreign);
        self.unchanged += other.unchanged;
    }

    /// The files that are not as they should be, with the reason.
    pub(crate) fn stale(&self) -> impl Iterator<Item = (&Path, &'static str)> {
        let write = self
            .write
            .iter()
            .map(|(path, _, why)| (path.as_path(), *why));
        write.chain(
            self.remove
                .iter()
                .map(|path| (path.as_path(), "superfluous")),
        )
    }

    /// Adds the missing files. One that came up meanwhile, or that a disk without letter case
    /// takes for another one, is a failure and stays.
    ///
    /// # Errors
    ///
    /// A sentence, when a file cannot be written.
    pub(crate) fn add(&self) -> Result<(), String> {
        for (path, text, _) in &self.write {
            create(path, text)
                .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        }
        Ok(())
    }

    /// Makes the disk what it should be.
    ///
    /// # Errors
    ///
    /// A sentence, when a file cannot be written or removed.
    pub(crate) fn apply(&self) -> Result<(), String> {
        for (path, text, _) in &self.write {
            replace(path, text)
                .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
        }
        for path in &self.remove {
            fs::remove_file(path)
                .map_err(|error| format!("{} cannot be removed: {error}", path.display()))?;
            remove_empty_folders(path);
        }
        Ok(())
    }
}

/// Writes a file under another name and renames it, so that nobody ever sees half of it.
pub(crate) fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let file = aside(path, text)?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// The same for a file that must not be there yet.
fn create(path: &Path, text: &str) -> std::io::Result<()> {
    let file = aside(path, text)?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// The text under another name in the file's folder.
fn aside(path: &Path, text: &str) -> std::io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    set_permissions(&file, path)?;
    Ok(file)
}

/// A temporary file is private; a source file is not.
#[cfg(unix)]
fn set_permissions(file: &tempfile::NamedTempFile, path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_or(0o644, |found| found.permissions().mode());
    file.as_file()
        .set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_permissions(_file: &tempfile::NamedTempFile, _path: &Path) -> std::io::Result<()> {
    Ok(())
}

/// A folder whose last generated file went goes too; one that is not empty stays.
fn remove_empty_folders(path: &Path) {
    let mut folder = path.parent();
    while let Some(empty) = folder {
        if fs::remove_dir(empty).is_err() {
            return;
        }
        folder = empty.parent();
    }
}

fn manifest(workspace: &Workspace, services: &[&str]) -> String {
    let runtime = workspace.runtime();
    let runtime = runtime.display().to_string().replace('\\', "/");
    let version = env!("CARGO_PKG_VERSION");
    let default: Vec<_> = services.iter().map(|name| format!("{name:?}")).collect();
    let features: String = services
        .iter()
        .map(|name| format!("{name} = []\n"))
        .collect();
    format!(
        "[package]\nname = \"tencent-esign\"\nversion = \"{version}\"\nedition = \"2024\"\n\n\
         [workspace]\n\n\
         [features]\ndefault = [{}]\n{features}\n\
         [dependencies]\n\
         tencent-esign-runtime = {{ path = {runtime:?}, version = \"{version}\" }}\n",
        default.join(", "),
    )
}

fn front_page(services: &[&str]) -> String {
    format!(
        "# tencent-esign\n\nGenerated for the services {}.\n",
        services.join(", ")
    )
}
