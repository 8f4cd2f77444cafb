//! `cargo xtask import`: the vendor's definitions in, skeletons of schema files out.
//!
//! What is there already was looked at by a curator, or may be looked at right now, so it
//! stays as it is: an import only adds.

use std::path::PathBuf;
use std::process::ExitCode;

use codegen::import::{ImportError, is_service_name, skeleton};

use crate::outcome::{CONTENT_WRONG, FINE, UNUSABLE, print};
use crate::output::Output;
use crate::vendor;

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
    let output = Output::skeletons(out, skeleton.files);
    let changes = output.compare().map_err(|message| unusable(&message))?;
    changes.add().map_err(|message| unusable(&message))?;
    let (written, kept) = (changes.write.len(), changes.unchanged);
    let done = format!(
        "{written} files written, {kept} there already and left alone\nimported {}\n",
        skeleton.counts
    );
    Ok(if print(&done) { FINE } else { UNUSABLE })
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

fn unusable(message: &str) -> u8 {
    eprintln!("error: {message}");
    UNUSABLE
}
