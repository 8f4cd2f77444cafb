//! Imports and generates at several sizes, and counts.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use esign_tests::cloud::{Counts, Definitions};
use esign_tests::workspace;

use crate::command::{self, Outcome};
use crate::meter::Usage;

/// What is to be measured.
pub(crate) struct Plan<'a> {
    /// The command.
    pub(crate) xtask: &'a Path,
    /// Where to work.
    pub(crate) folder: &'a Path,
    /// With how many services, ascending.
    pub(crate) sizes: Vec<usize>,
}

/// What was measured at one size.
pub(crate) struct Row {
    /// The service versions.
    pub(crate) services: usize,
    /// What they hold.
    pub(crate) counts: Counts,
    /// The bytes of the definitions.
    pub(crate) bytes: usize,
    /// Seconds of all imports by the clock.
    pub(crate) import: f64,
    /// What the generation used, with nothing there before.
    pub(crate) generate: Usage,
    /// Seconds of another generation, which found nothing to write.
    pub(crate) again: f64,
}

/// All that was measured.
pub(crate) struct Measured {
    /// The sizes, ascending.
    pub(crate) rows: Vec<Row>,
    /// How many differences were told.
    pub(crate) problems: usize,
}

/// Measures.
///
/// # Errors
///
/// A sentence, when something cannot be written or started.
pub(crate) fn all(plan: &Plan<'_>, corpus: &[Definitions]) -> Result<Measured, String> {
    let mut measured = Measured {
        rows: Vec::new(),
        problems: 0,
    };
    let (mut import, mut done) = (0.0, 0);
    for size in &plan.sizes {
        let now = corpus.get(done..*size).unwrap_or_default();
        for definitions in now {
            let outcome = self::import(plan, definitions)?;
            import += outcome.usage.seconds;
            let expected = definitions.counts.imported();
            measured.problems += differs(&definitions.file, &expected, &outcome);
        }
        done = *size;
        let all = corpus.get(..done).unwrap_or_default();
        let counts: Counts = all.iter().map(|it| it.counts).sum();
        let (first, again) = generate(plan, done)?;
        let expected = counts.generated(all.len());
        let name = format!("{done} services together");
        measured.problems += differs(&name, &expected, &first) + differs(&name, &expected, &again);
        measured.rows.push(Row {
            services: all.len(),
            counts,
            bytes: all.iter().map(|it| it.text.len()).sum(),
            import,
            generate: first.usage,
            again: again.usage.seconds,
        });
        eprintln!("{done} services measured");
    }
    Ok(measured)
}

/// The schema folder below the folder of the measurement.
fn schema(plan: &Plan<'_>) -> PathBuf {
    plan.folder.join("schema")
}

/// The crate of a size.
pub(crate) fn krate(folder: &Path, size: usize) -> PathBuf {
    folder.join(format!("crate-{size}"))
}

fn import(plan: &Plan<'_>, definitions: &Definitions) -> Result<Outcome, String> {
    let folder = plan.folder.join("definitions");
    let file = folder.join(format!("{}.api.json", definitions.file));
    fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&file, &definitions.text))
        .map_err(|error| format!("{} cannot be written: {error}", file.display()))?;
    let out = schema(plan);
    let arguments = [
        OsStr::new("import"),
        OsStr::new("--vendor"),
        file.as_os_str(),
        OsStr::new("--service"),
        OsStr::new(&definitions.service),
        OsStr::new("--out"),
        out.as_os_str(),
    ];
    command::measured(&workspace::root(), plan.xtask.as_os_str(), &arguments, &[])
}

/// Generates into a new folder, and once more where all is there already.
fn generate(plan: &Plan<'_>, size: usize) -> Result<(Outcome, Outcome), String> {
    let (schema, out) = (schema(plan), krate(plan.folder, size));
    let arguments = [
        OsStr::new("generate"),
        OsStr::new("--schema"),
        schema.as_os_str(),
        OsStr::new("--out"),
        out.as_os_str(),
    ];
    let run = || command::measured(&workspace::root(), plan.xtask.as_os_str(), &arguments, &[]);
    Ok((run()?, run()?))
}

/// Tells where a command failed or its last line begins with something else: 1, else 0.
fn differs(name: &str, expected: &str, outcome: &Outcome) -> usize {
    if outcome.run.code == 0 && outcome.last_line().starts_with(expected) {
        return 0;
    }
    println!("{name}: expected `{expected}`, but");
    println!("{}", outcome.run);
    1
}
