//! `cargo xtask import`: the vendor's definitions in, skeletons of schema files out.
//!
//! What is there already was looked at by a curator, or may be looked at right now, so it
//! stays as it is: an import only adds.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::Tree;
use codegen::import::{ImportError, is_service_name, skeleton};

use crate::outcome::{CONTENT_WRONG, FINE, UNUSABLE, print, unusable};
use crate::output::Output;
use crate::{vendor, write};

/// Options of `import`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The vendor's definitions, such as `ess-2020-11-11.api.json`.
    #[arg(long, value_name = "FILE")]
    vendor: PathBuf,
    /// What the service is called here: its folder, its module, its cargo feature.
    #[arg(long, value_name = "NAME", value_parser = service_name)]
    service: String,
    /// The schema folder; the files go to `DIR/NAME/VERSION/`.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Only this action and what it reaches [may be repeated; default: all].
    #[arg(long = "action", value_name = "ACTION")]
    actions: Vec<String>,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    ExitCode::from(import(arguments).unwrap_or_else(|code| code))
}

fn import(arguments: &Arguments) -> Result<u8, u8> {
    let Arguments {
        vendor: file,
        service,
        out,
        actions,
    } = arguments;
    let definitions = vendor::open(file)?;
    let skeleton = skeleton(&definitions, service, actions).map_err(|error| refuse(&error))?;
    let counts = skeleton.counts;
    let version = Path::new(service).join(&definitions.version);
    let (written, kept) = add(out, &version, skeleton.files).map_err(|why| unusable(&why))?;
    let done = format!(
        "{written} files written, {kept} there already and left alone\nimported {counts}\n"
    );
    Ok(if print(&done) { FINE } else { UNUSABLE })
}

/// Writes the files that are not there yet; says how many were written, and how many were
/// there. A service version that is new as a whole appears as a whole.
fn add(out: &Path, version: &Path, files: Tree) -> Result<(usize, usize), String> {
    let folder = out.join(version);
    let below = |(path, text)| Some((Path::new(path).strip_prefix(version).ok()?, text));
    let below: Option<Vec<_>> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .map(below)
        .collect();
    match below {
        Some(below) if !folder.exists() => {
            write::new_folder(&folder, &below)?;
            Ok((below.len(), 0))
        }
        _ => {
            let changes = Output::skeletons(out, files).compare()?;
            changes.add()?;
            Ok((changes.write.len(), changes.unchanged))
        }
    }
}

fn service_name(name: &str) -> Result<String, String> {
    if is_service_name(name) {
        return Ok(name.to_owned());
    }
    let rule = "names are lower case letters, digits, `_` and `-`, a letter first, at most 64";
    Err(rule.to_owned())
}

fn refuse(error: &ImportError) -> u8 {
    for line in error.to_string().lines() {
        eprintln!("error: {line}");
    }
    CONTENT_WRONG
}
