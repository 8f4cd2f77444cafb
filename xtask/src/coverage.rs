//! `cargo xtask coverage`: which limits and rules the schema states, and what nobody has read.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::coverage::{self, Coverage};
use codegen::diagnostic::{self, Diagnostic, MISSING_DOC, Severity};
use codegen::drift::{self, Lock};
use codegen::{Checked, Sources};

use crate::outcome::{CONTENT_WRONG, FINE, UNUSABLE, print, report_diagnostics, unusable};
use crate::workspace::Workspace;

/// Options of `coverage`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The schema folder [default: `schema` of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// How the result is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How coverage is written.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people: a table of kinds, a line for each action, then what is lacking.
    Text,
    /// One JSON document.
    Json,
}

/// Runs the command. Anything without a text or a review is a failure.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    ExitCode::from(measure(arguments).unwrap_or_else(|code| code))
}

fn measure(arguments: &Arguments) -> Result<u8, u8> {
    let (folder, sources) = open(arguments.schema.as_deref())?;
    let checked = check(&sources)?;
    let locks = locks(&folder, &sources)?;
    let is_missing = |found: &&Diagnostic| found.kind == MISSING_DOC;
    let missing: Vec<_> = checked
        .warnings
        .iter()
        .filter(is_missing)
        .cloned()
        .collect();
    let coverage = coverage::cover(&checked.services, &locks, &missing);
    let text = match arguments.format {
        Format::Text => coverage::render(&coverage),
        Format::Json => coverage::to_json(&coverage),
    };
    if !print(&text) {
        return Err(UNUSABLE);
    }
    Ok(code(&coverage))
}

fn code(coverage: &Coverage) -> u8 {
    match coverage.is_complete() {
        true => FINE,
        false => CONTENT_WRONG,
    }
}

/// The schema folder and its files.
pub(crate) fn open(folder: Option<&Path>) -> Result<(PathBuf, Sources), u8> {
    let open = || {
        let folder = Workspace::schema_or(folder)?;
        let sources = codegen::load(&folder).map_err(|error| error.to_string())?;
        Ok((folder, sources))
    };
    open().map_err(|message: String| unusable(&message))
}

/// The schema, whose texts need not all be there.
pub(crate) fn check(sources: &Sources) -> Result<Checked, u8> {
    codegen::check_but_texts(sources).map_err(|mut found| {
        // What is only to be looked at would hide what has to be mended first.
        found.retain(|it| it.severity == Severity::Error && it.kind != MISSING_DOC);
        report_diagnostics(sources, &found);
        eprintln!("{}", diagnostic::summary(&found, sources.files.len()));
        CONTENT_WRONG
    })
}

/// The facts of the definitions that were accepted last, by folder. A service that has no
/// lock yet is told of: whether its reviews are up to date cannot be known.
fn locks(folder: &Path, sources: &Sources) -> Result<BTreeMap<String, Lock>, u8> {
    let outlines = drift::outlines(sources).map_err(|found| {
        report_diagnostics(sources, &found);
        CONTENT_WRONG
    })?;
    let mut locks = BTreeMap::new();
    for outline in &outlines {
        let name = format!("{}/{}", outline.folder, drift::FILE_NAME);
        match fs::read(folder.join(&name)) {
            Ok(bytes) => {
                let lock = drift::read_lock(&name, outline, &bytes).map_err(|found| {
                    let text = String::from_utf8_lossy(&bytes);
                    eprint!("{}", diagnostic::render_text(&found, &text));
                    CONTENT_WRONG
                })?;
                locks.insert(outline.folder.clone(), lock);
            }
            Err(error) if error.kind() == ErrorKind::NotFound => eprintln!(
                "note: no lock yet in {}, so reviews cannot be out of date",
                outline.folder
            ),
            Err(error) => return Err(unusable(&format!("cannot open {name}: {error}"))),
        }
    }
    Ok(locks)
}
