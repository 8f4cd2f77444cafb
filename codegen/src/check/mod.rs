//! Proves that the schema can be generated from, and tells everything that is wrong.
//!
//! One concern per file. Each check walks what was read and reports by JSON pointer;
//! lines and columns are looked up only for what is told.

mod acting;
mod bounds;
mod case;
mod codes;
mod conditions;
mod constraints;
mod deprecations;
mod docs;
mod enums;
mod errors;
mod examples;
mod file;
mod folder;
pub(crate) mod index;
mod limits;
pub(crate) mod names;
mod pages;
mod payloads;
mod read;
mod record;
mod routes;
mod rules;
mod service;
mod shared;
mod starts;
mod uploads;
mod values;
mod waiters;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::{self, Diagnostic, MISSING_DOC, Report, Severity, error};
use crate::document::Path;
use crate::layout::Slot;
use crate::load::Sources;
use crate::schema::{ActionFile, EnumFile, ErrorsFile, ServiceFile, StructFile};
use index::Version;
pub(crate) use limits::words;
pub(crate) use pages::largest as largest_page;
use read::{Content, ReadFile};
pub(crate) use rules::demands;
pub(crate) use service::{is_service_name, is_version};
pub(crate) use uploads::largest as largest_file;

/// A schema without errors, missing texts aside if they are let pass.
/// Only [`check`] and [`check_but_texts`] make one.
///
/// Names are spelled as names, unique, and equal to their files' names; every type,
/// path, sibling and replacement that is named exists; every word fits its type, every
/// rule has exactly one demand, and every value in a rule, a list or a default is of its
/// member's type.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Checked {
    /// The service versions, sorted by service and version.
    pub services: Vec<CheckedService>,
    /// The error codes that all services have, if somebody has listed them.
    pub errors: Option<ErrorsFile>,
    /// What somebody should look at, sorted by place.
    pub warnings: Vec<Diagnostic>,
}

/// One service version without errors.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CheckedService {
    /// The folder, relative to the schema folder (`ess/2020-11-11`).
    pub folder: String,
    /// What holds for the whole service.
    pub file: ServiceFile,
    /// The actions, sorted by name.
    pub actions: Vec<ActionFile>,
    /// The structs, sorted by name.
    pub structs: Vec<StructFile>,
    /// The enums, sorted by name.
    pub enums: Vec<EnumFile>,
    /// The error codes, if somebody has listed them.
    pub errors: Option<ErrorsFile>,
}

/// Checks a schema.
///
/// # Errors
///
/// All diagnostics, warnings too, sorted by place, if at least one is an error.
pub fn check(sources: &Sources) -> Result<Checked, Vec<Diagnostic>> {
    judge(sources, |_| true)
}

/// The same for a schema whose texts are not all written yet: what has none is only told.
///
/// # Errors
///
/// All diagnostics, warnings too, sorted by place, if at least one is an error that is not
/// about a missing text.
pub fn check_but_texts(sources: &Sources) -> Result<Checked, Vec<Diagnostic>> {
    judge(sources, |found| found.kind != MISSING_DOC)
}

/// Checks a schema; an error counts only if it is to `count`.
fn judge(
    sources: &Sources,
    count: impl Fn(&Diagnostic) -> bool,
) -> Result<Checked, Vec<Diagnostic>> {
    let mut files: Vec<ReadFile<'_>> = sources.files.par_iter().map(read::read).collect();
    let mut found = strays(sources);
    for file in &mut files {
        found.append(&mut file.problems);
    }
    found.extend(common(&files));
    found.extend(
        versions(&files)
            .par_iter()
            .flat_map(version)
            .collect::<Vec<_>>(),
    );
    diagnostic::sort(&mut found);
    let is_wrong = |found: &Diagnostic| found.severity == Severity::Error && count(found);
    if found.iter().any(is_wrong) {
        return Err(found);
    }
    let (common, files): (Vec<_>, _) = files
        .into_iter()
        .partition(|file| file.source.slot.is_common());
    let errors = common.into_iter().find_map(|file| match file.content {
        Some(Content::Errors(file)) => Some(*file),
        _ => None,
    });
    Ok(Checked {
        services: services(files),
        errors,
        warnings: found,
    })
}

/// Files and folders that nobody reads. A schema without any file is one mistake more.
fn strays(sources: &Sources) -> Vec<Diagnostic> {
    let tell = |path: &str, problem| {
        let mut report = Report::new(path, "", None);
        report.value(&Path::Root, problem);
        report.finish()
    };
    let places = "SERVICE/VERSION/service.json and, beside it, errors.json, actions/NAME.json, structs/NAME.json and enums/NAME.json";
    let stray = |path: &String| {
        let problem = error("stray-file", "nothing is read from here");
        tell(path, problem.help(format!("schema files are {places}")))
    };
    let mut found: Vec<_> = sources.strays.iter().flat_map(stray).collect();
    if sources.files.is_empty() {
        let problem = error("empty-schema", "there are no schema files");
        found.extend(tell("", problem.help(format!("schema files are {places}"))));
    }
    found
}

/// The service versions that files belong to.
fn versions<'c>(files: &'c [ReadFile<'c>]) -> Vec<Version<'c>> {
    let mut folders = BTreeMap::<(&str, &str), Vec<&ReadFile<'_>>>::new();
    let common = files.iter().find(|file| file.source.slot.is_common());
    for file in files {
        if file.source.slot.is_common() {
            continue;
        }
        let Slot {
            service, version, ..
        } = &file.source.slot;
        folders.entry((service, version)).or_default().push(file);
    }
    let version =
        |((service, version), files)| Version::new(format!("{service}/{version}"), files, common);
    folders.into_iter().map(version).collect()
}

/// Everything that is wrong in what holds for all services.
fn common(files: &[ReadFile<'_>]) -> Vec<Diagnostic> {
    let files = files.iter().filter(|file| file.source.slot.is_common());
    files.flat_map(file::common).collect()
}

/// Everything that is wrong in a service version beyond the structure of its files.
fn version(version: &Version<'_>) -> Vec<Diagnostic> {
    let files = version.files.par_iter();
    let mut found: Vec<_> = files.flat_map(|file| file::check(version, file)).collect();
    found.extend(folder::check(version));
    found.extend(shared::check(version));
    found
}

/// Puts the contents together by service version.
fn services(files: Vec<ReadFile<'_>>) -> Vec<CheckedService> {
    let mut versions = BTreeMap::<(&str, &str), Contents>::new();
    for file in files {
        let Slot {
            service, version, ..
        } = &file.source.slot;
        let contents = versions.entry((service, version)).or_default();
        match file.content {
            Some(Content::Service(file)) => contents.service = Some(*file),
            Some(Content::Action(file)) => contents.actions.push(*file),
            Some(Content::Struct(file)) => contents.structs.push(*file),
            Some(Content::Enum(file)) => contents.enums.push(*file),
            Some(Content::Errors(file)) => contents.errors = Some(*file),
            None => {}
        }
    }
    let service = |((service, version), contents)| {
        let Contents {
            service: file,
            mut actions,
            mut structs,
            mut enums,
            errors,
        } = contents;
        actions.sort_by(|a: &ActionFile, b| a.name.cmp(&b.name));
        structs.sort_by(|a: &StructFile, b| a.name.cmp(&b.name));
        enums.sort_by(|a: &EnumFile, b| a.name.cmp(&b.name));
        let folder = format!("{service}/{version}");
        // A folder without `service.json` is an error, so none is left out here.
        Some(CheckedService {
            folder,
            file: file?,
            actions,
            structs,
            enums,
            errors,
        })
    };
    versions.into_iter().filter_map(service).collect()
}

#[derive(Default)]
struct Contents {
    service: Option<ServiceFile>,
    actions: Vec<ActionFile>,
    structs: Vec<StructFile>,
    enums: Vec<EnumFile>,
    errors: Option<ErrorsFile>,
}
