//! `esign explain`: what an error code means, what to do, and which actions list it.

use std::io::{self, Write};

use serde::Serialize;
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::Catalog;

use crate::actions::Format;
use crate::catalog::{self, Unknown};
use crate::outcome::{Failure, Verdict};

/// How many actions the text names.
const SHOWN: usize = 12;

/// Options of `explain`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The code, as the server writes it (`ResourceNotFound.Flow`).
    code: String,
    /// What this service means by it; all services unless given.
    #[arg(long, value_name = "SERVICE")]
    service: Option<String>,
    /// How to print the result.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// What one service means by the code.
#[derive(Serialize)]
struct Explanation {
    service: &'static str,
    version: &'static str,
    /// The documented code: the one that was asked for, or the family that it belongs to.
    code: &'static str,
    meaning: &'static str,
    remedy: Option<&'static str>,
    /// The actions that list the code that was asked for.
    actions: Vec<&'static str>,
}

/// Runs the command. A code that no service documents, nor its family, is wrong.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let Arguments { code, service, .. } = arguments;
    if let Some(name) = service
        .as_ref()
        .filter(|name| catalog::service(name).is_none())
    {
        return Err(Failure::Unusable(Unknown::Service.message(name, "")));
    }
    let is_wanted = |catalog: &&Catalog| {
        let name = catalog.service.name;
        service.as_ref().is_none_or(|wanted| wanted == name)
    };
    let catalogs = SERVICES.iter().filter(is_wanted);
    let found: Vec<_> = catalogs
        .filter_map(|catalog| explain(catalog, code))
        .collect();
    let mut out = io::stdout().lock();
    match arguments.format {
        Format::Text => print(&mut out, code, &found)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut out, &found).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(match found.is_empty() {
        true => Verdict::Wrong,
        false => Verdict::Fine,
    })
}

fn explain(catalog: &Catalog, code: &str) -> Option<Explanation> {
    let service = catalog.service;
    let known = service.codes.explain(code)?;
    let actions = catalog.actions.iter();
    let actions = actions.filter(|action| action.error_codes().any(|listed| listed == code));
    Some(Explanation {
        service: service.name,
        version: service.version,
        code: known.code,
        meaning: known.meaning,
        remedy: known.remedy,
        actions: actions.map(|action| action.name).collect(),
    })
}

fn print(out: &mut impl Write, code: &str, found: &[Explanation]) -> io::Result<()> {
    if found.is_empty() {
        return writeln!(out, "no service documents `{code}` or its family");
    }
    for (index, explanation) in found.iter().enumerate() {
        let Explanation {
            service,
            version,
            code: known,
            meaning,
            remedy,
            actions,
        } = explanation;
        if index > 0 {
            writeln!(out)?;
        }
        writeln!(out, "{service} {version}: {known}")?;
        writeln!(out, "  {meaning}")?;
        if let Some(remedy) = remedy {
            writeln!(out, "  {remedy}")?;
        }
        match *known == code {
            true => writeln!(out, "  {}", listed(actions))?,
            false => writeln!(out, "  {code} is not documented; this is its family.")?,
        }
    }
    Ok(())
}

/// Which actions list a code, in a sentence that stays readable for codes of all of them.
fn listed(actions: &[&str]) -> String {
    let shown: Vec<_> = actions.iter().take(SHOWN).copied().collect();
    let shown = shown.join(", ");
    match (actions.len(), actions.len().saturating_sub(SHOWN)) {
        (0, _) => "No action lists it.".to_owned(),
        (_, 0) => format!("Listed by {shown}."),
        (_, more) => format!("Listed by {shown}, and {more} more (--format json has all)."),
    }
}
