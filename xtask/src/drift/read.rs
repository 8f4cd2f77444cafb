//! Opens everything that `drift` looks at, and compares.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use codegen::diagnostic::{self, Diagnostic};
use codegen::drift::{self, Judged, Lock, Outline, Texts};
use codegen::vendor::{self, Definitions};

use super::Arguments;
use crate::outcome::report_diagnostics;
use crate::workspace::Workspace;

/// Why nothing was compared.
pub(super) enum Failure {
    /// Bad usage, or a file or folder that cannot be opened or written.
    Unusable(String),
    /// Wrong content, of which stderr has been told.
    Wrong(Found),
}

/// What is wrong with the files.
#[derive(Default)]
pub(super) struct Found {
    /// What is wrong.
    pub(super) all: Vec<Diagnostic>,
    /// In how many files.
    pub(super) files: usize,
}

impl Found {
    /// Tells what is wrong with a text.
    fn add(&mut self, found: Vec<Diagnostic>, text: &str) {
        eprint!("{}", diagnostic::render_text(&found, text));
        self.all.extend(found);
        self.files = self.files.saturating_add(1);
    }

    fn none_or<T>(self, value: T) -> Result<T, Failure> {
        match self.all.is_empty() {
            true => Ok(value),
            false => Err(Failure::Wrong(self)),
        }
    }
}

/// One service version with its lock.
pub(super) struct Service {
    /// What the schema describes.
    pub(super) outline: Outline,
    /// Where the lock is, or will be.
    pub(super) path: PathBuf,
    /// What was accepted.
    pub(super) lock: Option<Lock>,
    /// What the definitions say.
    pub(super) texts: Texts,
    /// How they differ.
    pub(super) judged: Judged,
}

/// A file of the vendor's.
struct Given {
    file: String,
    text: String,
    definitions: Definitions,
}

/// Reads everything and finds the changes, without the orphans.
pub(super) fn compare(arguments: &Arguments) -> Result<Vec<Service>, Failure> {
    let folder = Workspace::schema_or(arguments.schema.as_deref()).map_err(Failure::Unusable)?;
    let sources = codegen::load(&folder).map_err(|it| Failure::Unusable(it.to_string()))?;
    let mut found = Found::default();
    let given = definitions(&arguments.vendor, "--vendor", &mut found)?;
    let old = definitions(&arguments.old, "--old", &mut found)?;
    let outlines = drift::outlines(&sources).unwrap_or_else(|broken| {
        report_diagnostics(&sources, &broken);
        found.files = found.files.saturating_add(broken.len());
        found.all.extend(broken);
        Vec::new()
    });
    let mut services = Vec::new();
    // Without the schema every file would look as if it had no place there.
    let mut found = found.none_or(Found::default())?;
    for Given {
        file,
        text,
        definitions,
    } in &given
    {
        match drift::home(&outlines, definitions, file, text) {
            Ok(outline) => {
                let old = old.iter().find(|it| is_same_service(it, definitions));
                services.extend(service(&folder, outline, definitions, old, &mut found)?);
            }
            Err(wrong) => found.add(wrong, text),
        }
    }
    for it in old {
        if !given
            .iter()
            .any(|new| is_same_service(&it, &new.definitions))
        {
            eprintln!("note: nothing is compared with {}", it.file);
        }
    }
    services.sort_by(|a, b| a.key().cmp(&b.key()));
    found.none_or(services)
}

impl Service {
    fn key(&self) -> (&str, &str) {
        (&self.judged.service, &self.judged.version)
    }
}

fn is_same_service(given: &Given, definitions: &Definitions) -> bool {
    let other = &given.definitions;
    (&other.service, &other.version) == (&definitions.service, &definitions.version)
}

/// Reads definitions, each service version once.
fn definitions(paths: &[PathBuf], option: &str, found: &mut Found) -> Result<Vec<Given>, Failure> {
    let mut all = Vec::<Given>::new();
    for path in paths {
        let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        match vendor::read_bytes(path, &bytes) {
            Ok(definitions) => {
                let file = path.display().to_string();
                if let Some(other) = all.iter().find(|it| is_same_service(it, &definitions)) {
                    return Err(Failure::Unusable(format!(
                        "{option} names two files for {} {}: {} and {file}; leave one out",
                        definitions.service, definitions.version, other.file
                    )));
                }
                all.push(Given {
                    file,
                    text,
                    definitions,
                });
            }
            Err(wrong) => found.add(wrong, &text),
        }
    }
    Ok(all)
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Unusable(format!("cannot open {}: {error}", path.display()))
}

/// Compares one service version with its lock; `None` for a damaged lock.
fn service(
    folder: &Path,
    outline: &Outline,
    definitions: &Definitions,
    old: Option<&Given>,
    found: &mut Found,
) -> Result<Option<Service>, Failure> {
    let name = format!("{}/{}", outline.folder, drift::FILE_NAME);
    let path = folder.join(&name);
    let lock = match fs::read(&path) {
        Ok(bytes) => match drift::read_lock(&name, outline, &bytes) {
            Ok(lock) => Some(lock),
            Err(wrong) => {
                found.add(wrong, &String::from_utf8_lossy(&bytes));
                return Ok(None);
            }
        },
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(unreadable(&path, &error)),
    };
    let texts = Texts::of(definitions);
    let old = old.map(|it| Texts::of(&it.definitions));
    let empty = Lock::empty(&definitions.service, &definitions.version);
    let changes = drift::compare(lock.as_ref().unwrap_or(&empty), &texts, old.as_ref());
    let judged = Judged {
        folder: outline.folder.clone(),
        service: definitions.service.clone(),
        version: definitions.version.clone(),
        has_lock: lock.is_some(),
        changes,
    };
    Ok(Some(Service {
        outline: outline.clone(),
        path,
        lock,
        texts,
        judged,
    }))
}
