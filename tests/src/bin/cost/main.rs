//! What the generated crate costs, measured against the same types with serde derives.
//!
//! Both crates are generated from the schema into a temporary folder, built there in
//! turns, and compared: time and memory of the compiler, size of what comes out, and the
//! speed of reading and writing the documented examples. Every figure that is shown was
//! measured in this run.

mod bodies;
mod cargo;
mod examples;
mod folder;
mod measure;
mod meter;
mod programs;
mod table;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use clap::Parser;
use codegen::model::Model;
use esign_tests::workspace;

/// Measures the generated crate against the same types with serde derives.
#[derive(Debug, Parser)]
struct Arguments {
    /// The schema folder [default: `schema` of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// How often each build is measured; the median is shown.
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..))]
    runs: u32,
    /// One run of check and dev build only.
    #[arg(long)]
    quick: bool,
    /// Work in this folder and leave it there; the next run in it builds no dependencies.
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
}

fn main() -> ExitCode {
    if let Some(log) = std::env::var_os(meter::LOG) {
        return meter::run(Path::new(&log));
    }
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { code, message }) => {
            eprintln!("error: {message}");
            ExitCode::from(code)
        }
    }
}

/// Why nothing could be measured, with the exit code that says so.
struct Failure {
    code: u8,
    message: String,
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { code: 2, message }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let root = workspace::root();
    let schema = arguments
        .schema
        .clone()
        .unwrap_or_else(|| root.join("schema"));
    let model = model(&schema)?;
    let examples = examples::load(&model)?;
    let folder = folder::make(arguments.keep.as_deref())?;
    folder::write(&folder, &root, &model, &examples)?;
    let plan = measure::Plan {
        runs: if arguments.quick { 1 } else { arguments.runs },
        quick: arguments.quick,
        has_bodies: !examples.is_empty(),
    };
    let rows = measure::rows(&folder, plan)?;
    print!("{}", table::text(&rows));
    println!("\n{}", machine(&model, plan.runs)?);
    Ok(())
}

fn model(schema: &Path) -> Result<Model, Failure> {
    let sources = codegen::load(schema).map_err(|error| error.to_string())?;
    match codegen::check_but_texts(&sources) {
        Ok(checked) => Ok(codegen::lower(&checked)),
        Err(problems) => Err(Failure {
            code: 1,
            message: format!(
                "{} has {} mistakes; `cargo xtask lint` shows them",
                schema.display(),
                problems.len()
            ),
        }),
    }
}

/// What the figures hold for.
fn machine(model: &Model, runs: u32) -> Result<String, String> {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .arg("--version")
        .output()
        .map_err(|error| format!("rustc cannot be run: {error}"))?;
    let rustc = String::from_utf8_lossy(&output.stdout);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let actions: usize = model
        .services
        .iter()
        .map(|service| service.actions.len())
        .sum();
    let structs: usize = model
        .services
        .iter()
        .map(|service| service.structs.len())
        .sum();
    Ok(format!(
        "{actions} actions, {structs} structs; median of {runs} runs; {cores} cores; {}",
        rustc.trim()
    ))
}
