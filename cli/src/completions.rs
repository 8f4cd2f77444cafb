//! `esign completions`: what a shell needs to complete the command.

use std::collections::BTreeSet;
use std::io::{self, Write};

use clap::builder::PossibleValuesParser;
use clap_complete::{Shell, generate};
use tencent_esign::SERVICES;

use crate::outcome::{Failure, Verdict};

/// Options of `completions`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The shell.
    #[arg(value_enum)]
    shell: Shell,
}

/// Runs the command, for the command line of the whole program.
pub(crate) fn run(arguments: &Arguments, program: clap::Command) -> Result<Verdict, Failure> {
    let mut script = Vec::new();
    generate(arguments.shell, &mut named(program), "esign", &mut script);
    io::stdout().lock().write_all(&script)?;
    Ok(Verdict::Fine)
}

/// The same command line with the names of services and actions in it.
///
/// They are there for shells alone: a name that is not among them is no mistake of usage,
/// but an action that this version does not know, or one that is told in better words.
fn named(program: clap::Command) -> clap::Command {
    let services = SERVICES.iter().map(|catalog| catalog.service.name);
    let services = PossibleValuesParser::new(services);
    let actions = SERVICES.iter().flat_map(|catalog| catalog.actions);
    let actions: BTreeSet<_> = actions.map(|action| action.name).collect();
    let actions = PossibleValuesParser::new(actions);
    program.mut_subcommands(|command| {
        // It signs for any service of the vendor.
        if command.get_name() == "sign" {
            return command;
        }
        command.mut_args(|argument| match argument.get_id().as_str() {
            "service" => argument.value_parser(services.clone()),
            "action" => argument.value_parser(actions.clone()),
            _ => argument,
        })
    })
}
