//! Whether files can be uploaded, before any of them goes up.

use std::fs;
use std::path::{Path, PathBuf};

use tencent_esign::runtime::action::Catalog;
use tencent_esign::runtime::clock::{Clock, SystemClock};
use tencent_esign::runtime::record::Outgoing;
use tencent_esign::runtime::upload::Uploader;
use tencent_esign::runtime::validate::{Severity, Violation, validate};

use crate::outcome::Failure;

/// A file that was looked at.
#[derive(Debug)]
pub(super) struct Entry {
    /// Where it lies, as it was given.
    pub(super) path: PathBuf,
    /// Its name alone.
    pub(super) name: String,
    /// How many bytes it has.
    pub(super) bytes: u64,
}

/// Looks at all files and tells all that is wrong with them; `None` if there is anything.
/// With `rules` they are also judged by what the service documents of uploads.
pub(super) fn check(
    uploader: &Uploader,
    catalog: &Catalog,
    purpose: &str,
    paths: &[PathBuf],
    rules: bool,
) -> Result<Option<Vec<Entry>>, Failure> {
    let mut entries = Vec::new();
    let mut unreadable = Vec::new();
    for path in paths {
        match look(path) {
            Ok(entry) => entries.push(entry),
            Err(problem) => unreadable.push(problem),
        }
    }
    let mut problems = Vec::new();
    for entry in &entries {
        for problem in judge(uploader, catalog, purpose, entry, rules) {
            // What is wrong with the purpose is wrong with each file, and told once.
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
    for problem in &problems {
        eprintln!("error: {problem}");
    }
    match (unreadable.is_empty(), problems.is_empty()) {
        (false, _) => Err(Failure::Unusable(unreadable.join("\nerror: "))),
        (true, false) => {
            eprintln!("nothing was uploaded");
            Ok(None)
        }
        (true, true) => Ok(Some(entries)),
    }
}

fn look(path: &Path) -> Result<Entry, String> {
    let shown = path.display();
    let data = fs::metadata(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    let name = path.file_name().filter(|_| data.is_file());
    let name = name.ok_or_else(|| format!("{shown} is no file"))?;
    // Whether it may be read only shows when it is opened.
    fs::File::open(path).map_err(|error| format!("{shown} cannot be read: {error}"))?;
    Ok(Entry {
        path: path.to_owned(),
        name: name.to_string_lossy().into_owned(),
        bytes: data.len(),
    })
}

/// What is wrong with a file.
fn judge(
    uploader: &Uploader,
    catalog: &Catalog,
    purpose: &str,
    entry: &Entry,
    rules: bool,
) -> Vec<String> {
    let Entry { path, name, bytes } = entry;
    let (path, limit) = (path.display(), uploader.uploads.limit);
    if *bytes > limit {
        return vec![format!(
            "{path}: a file may have {limit} bytes at most, and this one has {bytes}: shrink it"
        )];
    }
    if !rules {
        return Vec::new();
    }
    if *bytes == 0 {
        return vec![format!("{path}: the file is empty")];
    }
    let request = (uploader.request)(purpose, vec![(name.clone(), stand_in(*bytes))]);
    let found = validate(Outgoing::new(request.as_ref()), SystemClock.now());
    let found = found.iter().filter_map(|violation| {
        let message = violation.message.as_str();
        match concerns(uploader, catalog, violation) {
            Concern::File => Some(format!("{path}: {message}")),
            Concern::Purpose => Some(format!("--business-type {purpose}: {message}")),
            Concern::Neither => None,
        }
    });
    found.collect()
}

/// A text as long as the file's content in base64: it is only measured, and to read the file
/// twice would cost more.
fn stand_in(bytes: u64) -> String {
    let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
    let padding = (3 - bytes % 3) % 3;
    let length = bytes.div_ceil(3).saturating_mul(4);
    "A".repeat(length.saturating_sub(padding)) + &"=".repeat(padding)
}

/// What a violation is about.
enum Concern {
    File,
    Purpose,
    /// Who calls: the client fills that in later.
    Neither,
}

/// Advice is left out. Warnings about files count: somebody who names a file by hand is
/// better asked than refused by the server after the upload, and `--no-validate` answers.
fn concerns(uploader: &Uploader, catalog: &Catalog, violation: &Violation) -> Concern {
    let mut identity = catalog.service.identity.iter();
    let path = violation.path.as_str();
    let is_identity = identity.any(|member| path.trim_start_matches('/').starts_with(member.name));
    match violation.severity {
        Severity::Deny | Severity::Warn if path.starts_with(uploader.files) => Concern::File,
        Severity::Deny if !is_identity => Concern::Purpose,
        _ => Concern::Neither,
    }
}
