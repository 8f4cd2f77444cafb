//! `cargo xtask fmt`: writes the schema files in their canonical form.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::Diagnostic;

use crate::outcome::{CONTENT_WRONG, FINE, UNUSABLE, report_diagnostics};
use crate::workspace::Workspace;
use crate::write::replace;

/// Options of `fmt`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The schema folder [default: `schema` of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// Write nothing; exit with 1 if anything would be written.
    #[arg(long)]
    check: bool,
}

/// Runs the command. Files that are not JSON are told of and left alone.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match format(arguments) {
        Ok(code) => ExitCode::from(code),
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(UNUSABLE)
        }
    }
}

fn format(arguments: &Arguments) -> Result<u8, String> {
    let folder = Workspace::schema_or(arguments.schema.as_deref())?;
    let sources = codegen::load(&folder).map_err(|error| error.to_string())?;
    let mut changes = Vec::new();
    let mut broken: Vec<Diagnostic> = Vec::new();
    for file in &sources.files {
        match codegen::format(file) {
            Ok(text) if text == file.text => {}
            Ok(text) => changes.push((file.path.as_str(), text)),
            Err(diagnostics) => broken.extend(diagnostics),
        }
    }
    report_diagnostics(&sources, &broken);
    if !arguments.check {
        write(&folder, &changes)?;
    }
    println!(
        "{}",
        summary(arguments.check, &changes, sources.files.len())
    );
    let is_wrong = !broken.is_empty() || (arguments.check && !changes.is_empty());
    Ok(if is_wrong { CONTENT_WRONG } else { FINE })
}

fn write(folder: &Path, changes: &[(&str, String)]) -> Result<(), String> {
    for (path, text) in changes {
        let path = folder.join(path);
        replace(&path, text)
            .map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    }
    Ok(())
}

fn summary(check: bool, changes: &[(&str, String)], files: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    if check {
        lines.extend(
            changes
                .iter()
                .map(|(path, _)| format!("not canonical: {path}")),
        );
    }
    let done = if check {
        "would be rewritten; run `cargo xtask fmt`"
    } else {
        "rewritten"
    };
    lines.push(match changes.len() {
        0 => format!("{files} files, all canonical"),
        count => format!("{count} of {files} files {done}"),
    });
    lines.join("\n")
}
