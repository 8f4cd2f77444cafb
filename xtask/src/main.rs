//! The curator's command line: `cargo xtask …`.
#![forbid(unsafe_code)]

mod coverage;
mod drift;
mod fmt;
mod generate;
mod import;
mod lint;
mod outcome;
mod output;
mod review;
mod vendor;
mod workspace;
mod write;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mimalloc::MiMalloc;

/// Tokens are millions of small pieces of memory: with the system's allocator `generate`
/// takes twice the time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Keeps the schema and generates the crate from it.
#[derive(Debug, Parser)]
#[command(name = "xtask", bin_name = "cargo xtask")]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Generates the crate from the schema.
    Generate(generate::Arguments),
    /// Tells everything that is wrong with the schema.
    Lint(lint::Arguments),
    /// Writes skeletons of schema files for what the vendor's definitions have.
    Import(import::Arguments),
    /// Tells what changed in the vendor's definitions since they were last accepted.
    Drift(drift::Arguments),
    /// Tells which limits and rules the schema states, and what nobody has read.
    Coverage(coverage::Arguments),
    /// Keeps in schema files that somebody has read the vendor's texts.
    Review(review::Arguments),
    /// Writes the schema files in their canonical form.
    Fmt(fmt::Arguments),
}

fn main() -> ExitCode {
    match CommandLine::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Lint(arguments) => lint::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Drift(arguments) => drift::run(&arguments),
        Command::Coverage(arguments) => coverage::run(&arguments),
        Command::Review(arguments) => review::run(&arguments),
        Command::Fmt(arguments) => fmt::run(&arguments),
    }
}
