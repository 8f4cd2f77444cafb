//! What a command wants on the disk, and what differs from it.

use std::collections::HashSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use codegen::Tree;
use codegen::model::Model;
use rayon::prelude::*;

use crate::workspace::Workspace;
use crate::write;

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
        let Self {
            folder,
            files,
            sweep,
            keep,
        } = self;
        // In the order of the paths, however many threads there are.
        let files: Vec<_> = files
            .into_par_iter()
            .map(|(name, text)| state(folder.join(name), text, keep))
            .collect();
        let mut changes = Changes::default();
        let mut wanted = HashSet::with_capacity(files.len());
        for file in files {
            let (path, difference) = file?;
            if sweep {
                wanted.insert(path.clone());
            }
            match difference {
                None => changes.unchanged += 1,
                Some((text, why)) => changes.write.push((path, text, why)),
            }
        }
        if sweep {
            self::sweep(&folder, &wanted, &mut changes)?;
        }
        Ok(changes)
    }
}

/// A file's path, and where it differs the text that it should have, and why.
type State = (PathBuf, Option<(String, &'static str)>);

fn state(path: PathBuf, text: String, keep: bool) -> Result<State, String> {
    match fs::read(&path) {
        Ok(found) if keep || found == text.as_bytes() => Ok((path, None)),
        Ok(_) => Ok((path, Some((text, "differs")))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok((path, Some((text, "missing")))),
        Err(error) => Err(format!("{} cannot be read: {error}", path.display())),
    }
}

fn sweep(folder: &Path, wanted: &HashSet<PathBuf>, changes: &mut Changes) -> Result<(), String> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(format!("{} cannot be read: {error}", folder.display())),
    };
    let unreadable = |error| format!("{} cannot be read: {error}", folder.display());
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        // What is wanted needs no second look, and nearly everything is.
        if !wanted.contains(&path) {
            paths.push(path);
        }
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            sweep(&path, wanted, changes)?;
            continue;
        }
        let is_ours = fs::read(&path).is_ok_and(|text| text.starts_with(MARK.as_bytes()));
        let list = if is_ours {
            &mut changes.remove
        } else {
            &mut changes.foreign
        };
        list.push(path);
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
        write::all(&self.write, write::create)
    }

    /// Makes the disk what it should be.
    ///
    /// # Errors
    ///
    /// A sentence, when a file cannot be written or removed.
    pub(crate) fn apply(&self) -> Result<(), String> {
        write::all(&self.write, write::replace)?;
        for path in &self.remove {
            fs::remove_file(path)
                .map_err(|error| format!("{} cannot be removed: {error}", path.display()))?;
            remove_empty_folders(path);
        }
        Ok(())
    }
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
         [features]\ndefault = [{}]\n{features}examples = []\n\n\
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
