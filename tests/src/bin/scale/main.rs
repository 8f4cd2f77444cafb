//! How the tools grow: all other services of the vendor, imported and generated.
//!
//! The definitions of hundreds of services are imported by the real command, one by one, as
//! a user would, and generated into one crate at several sizes. What comes out is counted
//! against what the files themselves hold; a difference is a failure.

mod check;
mod command;
mod corpus;
mod measure;
mod meter;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

/// Imports and generates all other services of the vendor, and measures it.
#[derive(Debug, Parser)]
struct Arguments {
    /// Measure with so many services [may be repeated; default: 18, 36, 72, 145 and all].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    services: Vec<u32>,
    /// Type-check so many of them: the ten largest, and others of all sizes.
    #[arg(long, value_name = "N", default_value_t = 0)]
    check: usize,
    /// Work in this folder and leave it there.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

fn main() -> ExitCode {
    if let Some(log) = std::env::var_os(meter::LOG) {
        return meter::run(Path::new(&log));
    }
    match run(&Arguments::parse()) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(problems) => {
            eprintln!("error: {problems} differences");
            ExitCode::from(1)
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

/// Measures, and says how many differences were told.
fn run(arguments: &Arguments) -> Result<usize, String> {
    let corpus = corpus::read()?;
    let folder = corpus::Folder::make(arguments.keep.as_deref())?;
    let xtask = command::xtask()?;
    let plan = measure::Plan {
        xtask: &xtask,
        folder: folder.path(),
        sizes: sizes(&arguments.services, corpus.len()),
    };
    let measured = measure::all(&plan, &corpus)?;
    print!("{}", table::text(&measured.rows));
    let mut problems = measured.problems;
    if arguments.check > 0 {
        let largest = plan.sizes.last().copied().unwrap_or_default();
        let imported = corpus.get(..largest).unwrap_or(&corpus);
        problems += check::run(folder.path(), imported, arguments.check)?;
    }
    Ok(problems)
}

/// The sizes, ascending; none is larger than what there is.
fn sizes(asked: &[u32], all: usize) -> Vec<usize> {
    let asked = asked
        .iter()
        .map(|size| usize::try_from(*size).unwrap_or(all));
    let mut sizes: Vec<_> = match asked.len() {
        0 => vec![all / 16, all / 8, all / 4, all / 2, all],
        _ => asked.map(|size| size.min(all)).collect(),
    };
    sizes.sort_unstable();
    sizes.dedup();
    sizes
}
