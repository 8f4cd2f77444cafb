//! `esign actions`: what can be called.

use std::io::{self, Write};

use clap::ValueEnum;
use serde::Serialize;
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::{Action, Effect, HostRole};

use crate::catalog::{self, Unknown};
use crate::outcome::{Failure, Verdict};

/// Options of `actions`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Only the actions of this service.
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// How to print the list.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// How a result is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One JSON document.
    Json,
}

/// One action of the list.
#[derive(Serialize)]
struct Row {
    service: &'static str,
    version: &'static str,
    action: &'static str,
    summary: &'static str,
    effect: &'static str,
    host: &'static str,
    rate_limit: Option<u32>,
    deprecated: bool,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    if let Some(name) = &arguments.service
        && catalog::service(name).is_none()
    {
        return Err(Failure::Unusable(Unknown::Service.message(name, "")));
    }
    let is_wanted = |service: &str| {
        arguments
            .service
            .as_ref()
            .is_none_or(|name| name == service)
    };
    let actions = SERVICES.iter().flat_map(|catalog| catalog.actions);
    let actions = actions.filter(|action| is_wanted(action.service.name));
    let mut rows: Vec<_> = actions.map(|action| row(action)).collect();
    rows.sort_by_key(|row| (row.service, row.version, row.action));
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Text => print(&mut out, &rows)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &rows).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(Verdict::Fine)
}

fn row(action: &'static Action) -> Row {
    let effect = match action.effect {
        Effect::Read => "read",
        Effect::Write => "write",
        Effect::IdempotentWrite => "idempotent-write",
    };
    let host = match action.host {
        HostRole::Api => "api",
        HostRole::File => "file",
    };
    Row {
        service: action.service.name,
        version: action.service.version,
        action: action.name,
        summary: action.summary,
        effect,
        host,
        rate_limit: action.rate_limit,
        deprecated: action.deprecated,
    }
}

fn print(out: &mut impl Write, rows: &[Row]) -> io::Result<()> {
    let widest = rows.iter().map(|row| row.action.len()).max().unwrap_or(0);
    for row in rows {
        let Row {
            service,
            action,
            effect,
            summary,
            ..
        } = row;
        let gone = if row.deprecated { " (deprecated)" } else { "" };
        writeln!(
            out,
            "{service:8}  {action:widest$}  {effect:5}  {summary}{gone}"
        )?;
    }
    Ok(())
}
