//! The command `esign`: looks at, checks, signs and sends requests to the Tencent
//! e-signature APIs.
//!
//! Exit codes: 0 fine; 1 the content is wrong; 2 bad usage, or something that cannot be
//! opened. Results go to stdout, everything else to stderr.
#![forbid(unsafe_code)]

mod actions;
mod call;
mod catalog;
mod completions;
mod connection;
mod decode;
mod explain;
mod input;
mod masked;
mod mock;
mod outcome;
mod progress;
mod sign;
mod upload;
mod validate;
mod wait;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

/// Looks at, checks, signs and sends requests to the Tencent e-signature APIs.
#[derive(Debug, Parser)]
#[command(name = "esign", version)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Lists the actions that this version knows.
    Actions(actions::Arguments),
    /// Judges a request by the documented limits and rules, without sending it.
    Validate(validate::Arguments),
    /// Reads requests and answers into their types and writes them out again.
    Decode(decode::Arguments),
    /// Says what an error code of the service means and what to do about it.
    Explain(explain::Arguments),
    /// Shows every stage of the TC3 signature of a request.
    Sign(sign::Arguments),
    /// Calls the service, or shows what would be sent.
    Call(call::Arguments),
    /// Uploads files and prints their ids.
    Upload(upload::Arguments),
    /// Runs a local server that speaks the protocol, for tests.
    Mock(mock::Arguments),
    /// Prints what a shell needs to complete this command.
    Completions(completions::Arguments),
}

fn main() -> ExitCode {
    let outcome = match CommandLine::parse().command {
        Command::Actions(arguments) => actions::run(&arguments),
        Command::Validate(arguments) => validate::run(&arguments),
        Command::Decode(arguments) => decode::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Sign(arguments) => sign::run(&arguments),
        Command::Call(arguments) => call::run(&arguments),
        Command::Upload(arguments) => upload::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments, CommandLine::command()),
    };
    outcome::exit(outcome)
}
