//! `cargo xtask lint`: everything that is wrong with the schema.

use std::path::PathBuf;
use std::process::ExitCode;

use codegen::diagnostic::{self, Severity};

use crate::outcome::{CONTENT_WRONG, FINE, UNUSABLE};
use crate::workspace::Workspace;

/// Options of `lint`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The schema folder [default: `schema` of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// How the diagnostics are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// For people: missing texts and examples once a file; the last line counts the
    /// diagnostics by kind.
    Text,
    /// One JSON list of all.
    Json,
}

/// Runs the command. Warnings alone are no failure.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let sources = match Workspace::schema_or(arguments.schema.as_deref())
        .and_then(|folder| codegen::load(&folder).map_err(|error| error.to_string()))
    {
        Ok(sources) => sources,
        Err(message) => {
            eprintln!("error: {message}");
            return ExitCode::from(UNUSABLE);
        }
    };
    let diagnostics = match codegen::check(&sources) {
        Ok(checked) => checked.warnings,
        Err(diagnostics) => diagnostics,
    };
    let text = match arguments.format {
        Format::Text => {
            let count = diagnostic::summary(&diagnostics, sources.files.len());
            format!(
                "{}{count}\n",
                diagnostic::render_folded(&diagnostics, &sources)
            )
        }
        Format::Json => diagnostic::to_json(&diagnostics),
    };
    if !crate::outcome::print(&text) {
        return ExitCode::from(UNUSABLE);
    }
    let is_wrong = diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error);
    ExitCode::from(if is_wrong { CONTENT_WRONG } else { FINE })
}
