//! `cargo xtask review`: keeps in schema files that somebody has read the vendor's texts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use codegen::coverage::{self, Review};
use codegen::{Checked, Sources, drift};

use crate::coverage::{check, open};
use crate::outcome::{CONTENT_WRONG, FINE, unusable};
use crate::vendor;
use crate::write::replace;

/// Options of `review`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The definitions that were read; several for several services.
    #[arg(long, value_name = "FILE", required = true)]
    vendor: Vec<PathBuf>,
    /// The schema folder [default: `schema` of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// The files whose members were read, relative to the schema folder
    /// (`ess/2020-11-11/actions/CreateFlow.json`).
    #[arg(value_name = "FILE", required = true)]
    files: Vec<String>,
}

/// Runs the command: every member of a request in the files that no limit and no rule is
/// about is noted as read, with the digest of its text. Nothing is written unless all can be.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    ExitCode::from(review(arguments).unwrap_or_else(|code| code))
}

fn review(arguments: &Arguments) -> Result<u8, u8> {
    let (folder, sources) = open(arguments.schema.as_deref())?;
    let checked = check(&sources)?;
    let mut reviews = BTreeMap::new();
    for path in &arguments.vendor {
        reviews.extend(read(path, &checked)?);
    }
    let mut changes = Vec::new();
    let mut is_wrong = false;
    for file in &arguments.files {
        match stamped(file, &sources, &reviews) {
            Ok(text) => changes.extend(text.map(|text| (file, text))),
            Err(message) => {
                eprintln!("error: {file}: {message}");
                is_wrong = true;
            }
        }
    }
    if is_wrong {
        return Ok(CONTENT_WRONG);
    }
    for (file, text) in &changes {
        replace(&folder.join(file), text)
            .map_err(|error| unusable(&format!("{file} cannot be written: {error}")))?;
    }
    let (read, written) = (arguments.files.len(), changes.len());
    println!("{read} files reviewed, {written} written");
    Ok(FINE)
}

/// What there is to review by the texts of a file of the vendor's.
fn read(path: &Path, checked: &Checked) -> Result<BTreeMap<String, Review>, u8> {
    let definitions = vendor::open(path)?;
    let lock = drift::lock_of(&definitions);
    let service = checked.services.iter().find(|service| {
        let name = service.file.wire_name.as_ref();
        let name = name.unwrap_or(&service.file.service);
        (name, &service.file.version) == (&definitions.service, &definitions.version)
    });
    match service {
        Some(service) => Ok(coverage::reviews(service, &lock)),
        None => Err(unusable(&format!(
            "{}: the schema has no {} {}",
            path.display(),
            definitions.service,
            definitions.version
        ))),
    }
}

/// The new text of a file; none if it stays as it is.
fn stamped(
    file: &str,
    sources: &Sources,
    reviews: &BTreeMap<String, Review>,
) -> Result<Option<String>, String> {
    let source = sources.file(file).ok_or("there is no such schema file")?;
    let Some(review) = reviews.get(file) else {
        return Err("none of its members is sent to a service whose definitions are given".into());
    };
    let text = coverage::stamp(source, review).map_err(|error| error.to_string())?;
    Ok(Some(text).filter(|text| *text != source.text))
}
