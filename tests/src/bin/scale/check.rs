//! Type-checks some of the services, in batches that fit into memory.

use std::cmp::Reverse;
use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use esign_tests::cloud::Definitions;
use esign_tests::workspace;

use crate::command::{self, Outcome};
use crate::measure::krate;

/// How many of the largest are among them.
const LARGEST: usize = 10;
/// The members of a batch. A member takes up to eighty kilobytes of the compiler's memory.
const MEMBERS: usize = 40_000;

/// Checks `count` services of the crate that was generated from them all, and says how many
/// batches failed.
///
/// # Errors
///
/// A sentence, when cargo cannot be run or the crate cannot be read.
pub(crate) fn run(folder: &Path, all: &[Definitions], count: usize) -> Result<usize, String> {
    let krate = krate(folder, all.len());
    let manifest = prepare(&krate)?;
    let chosen = chosen(all, count);
    let (mut problems, mut seconds, mut memory) = (0, 0.0, 0.0_f64);
    for batch in batches(&chosen) {
        let features: Vec<_> = batch.iter().map(|it| feature(it, &manifest)).collect();
        let features = features.join(",");
        let outcome = checked(&krate, &folder.join("target"), &features)?;
        seconds += outcome.usage.seconds;
        memory = memory.max(outcome.usage.memory);
        eprintln!("{} services checked: {features}", batch.len());
        if outcome.run.code != 0 || !outcome.run.stderr.is_empty() {
            println!("cargo check of {features}:\n{}", outcome.run);
            problems += 1;
        }
    }
    println!(
        "\n{} services type-checked in {seconds:.0} s, dependencies included, with at most {:.0} MB",
        chosen.len(),
        memory / 1e6,
    );
    Ok(problems)
}

/// Makes the crate ready for cargo, and reads its manifest.
fn prepare(krate: &Path) -> Result<String, String> {
    // The versions of the workspace, so that nothing else is downloaded.
    let lock = krate.join("Cargo.lock");
    fs::copy(workspace::root().join("Cargo.lock"), &lock)
        .map_err(|error| format!("{} cannot be written: {error}", lock.display()))?;
    let manifest = krate.join("Cargo.toml");
    fs::read_to_string(&manifest)
        .map_err(|error| format!("{} cannot be read: {error}", manifest.display()))
}

/// Type-checks the crate with some features; a warning is an error.
fn checked(krate: &Path, target: &Path, features: &str) -> Result<Outcome, String> {
    let arguments = [
        "check",
        "--quiet",
        "--no-default-features",
        "--features",
        features,
    ];
    let environment = [
        ("RUSTFLAGS", OsStr::new("-D warnings")),
        ("CARGO_TARGET_DIR", target.as_os_str()),
        // What is checked once need not be kept.
        ("CARGO_INCREMENTAL", OsStr::new("0")),
    ];
    command::measured(
        krate,
        &command::cargo(),
        &arguments.map(OsStr::new),
        &environment,
    )
}

/// The largest, and then others in the order of the corpus, which mixes all sizes.
fn chosen(all: &[Definitions], count: usize) -> Vec<&Definitions> {
    let mut by_size: Vec<_> = all.iter().collect();
    by_size.sort_by_key(|it| Reverse(it.counts.members));
    let (largest, rest) = by_size.split_at(LARGEST.min(by_size.len()));
    let is_left = |it: &&Definitions| rest.iter().any(|other| other.file == it.file);
    let others = all.iter().filter(is_left);
    largest.iter().copied().chain(others).take(count).collect()
}

/// The services in turn, as many at once as the members allow; one may be larger than that.
fn batches<'a>(chosen: &[&'a Definitions]) -> Vec<Vec<&'a Definitions>> {
    let mut batches: Vec<Vec<&Definitions>> = Vec::new();
    let mut members = 0;
    for definitions in chosen {
        members += definitions.counts.members;
        match batches.last_mut() {
            Some(batch) if members <= MEMBERS => batch.push(definitions),
            _ => {
                members = definitions.counts.members;
                batches.push(vec![definitions]);
            }
        }
    }
    batches
}

/// The cargo feature of a service version: all but the newest have the version in it.
fn feature(definitions: &Definitions, manifest: &str) -> String {
    let (name, version) = (&definitions.service, &definitions.version);
    let older = format!("{name}_v{}", version.replace('-', ""));
    match manifest.contains(&format!("\n{older} = [")) {
        true => older,
        false => name.clone(),
    }
}
