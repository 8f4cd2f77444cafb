//! `cargo xtask drift`: what changed in the vendor's definitions since the last acceptance.

mod read;

use std::fs;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::ExitCode;

use codegen::diagnostic;
use codegen::drift::{self, Class, Judged, Lock, Look};

use self::read::{Failure, Service, compare};
use crate::outcome::{CONTENT_WRONG, FINE, UNUSABLE, print};
use crate::write::replace;

/// How many columns there are where no terminal says so.
const COLUMNS: usize = 100;

/// Options of `drift`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// The definitions as the vendor publishes them now, one file for each service version.
    #[arg(long, value_name = "FILE", required = true)]
    vendor: Vec<PathBuf>,
    /// The definitions of the last acceptance, to read what was reworded.
    #[arg(long, value_name = "FILE")]
    old: Vec<PathBuf>,
    /// The schema folder [default: `schema` of the workspace].
    #[arg(long, value_name = "DIR")]
    schema: Option<PathBuf>,
    /// How the changes are written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write the locks, because the schema follows the definitions now.
    #[arg(long)]
    accept: bool,
}

/// How changes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people; the last line counts the changes by class.
    Text,
    /// One JSON document.
    Json,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let done = compare(arguments).and_then(|services| match arguments.accept {
        true => accept(arguments, services),
        false => tell(arguments, services),
    });
    let code = done.unwrap_or_else(|failure| match failure {
        Failure::Unusable(message) => {
            eprintln!("error: {message}");
            UNUSABLE
        }
        Failure::Wrong(found) => {
            eprintln!("{}", diagnostic::summary(&found.all, found.files));
            let is_json = arguments.format == Format::Json;
            match is_json && !print(&drift::to_json(&[], &found.all)) {
                true => UNUSABLE,
                false => CONTENT_WRONG,
            }
        }
    });
    ExitCode::from(code)
}

/// Tells the changes and the orphans.
fn tell(arguments: &Arguments, services: Vec<Service>) -> Result<u8, Failure> {
    let judged = services.into_iter().map(|service| {
        let mut judged = service.judged;
        let locks: Vec<&Lock> = service.lock.iter().chain([&service.texts.lock]).collect();
        judged
            .changes
            .extend(drift::orphans(&service.outline, &locks));
        drift::sort(&mut judged.changes);
        judged
    });
    let judged: Vec<_> = judged.collect();
    let text = match arguments.format {
        Format::Json => {
            for group in judged.iter().filter(|group| !group.has_lock) {
                eprintln!(
                    "note: no lock yet in {}, so everything is new",
                    group.folder
                );
            }
            json(&judged)
        }
        Format::Text => format!(
            "{}{}{}\n",
            drift::render(&judged, look()),
            drift::advice(&judged),
            drift::counts(&judged)
        ),
    };
    if !print(&text) {
        return Ok(UNUSABLE);
    }
    Ok(if is_still(&judged) {
        FINE
    } else {
        CONTENT_WRONG
    })
}

fn is_still(judged: &[Judged]) -> bool {
    judged.iter().all(|group| group.changes.is_empty())
}

/// Writes the locks and tells the changes that were accepted with them. What the schema
/// describes and the vendor does not have stays an orphan, whatever the lock says.
fn accept(arguments: &Arguments, services: Vec<Service>) -> Result<u8, Failure> {
    let mut done = String::new();
    for service in &services {
        let text = drift::write_lock(&service.texts.lock);
        let path = service.path.display();
        let is_equal = fs::read(&service.path).is_ok_and(|found| found == text.as_bytes());
        if !is_equal {
            replace(&service.path, &text)
                .map_err(|error| Failure::Unusable(format!("{path} cannot be written: {error}")))?;
        }
        let what = if is_equal { "up to date" } else { "written" };
        done.push_str(&format!("{path} {what}\n"));
    }
    for service in &services {
        for orphan in drift::orphans(&service.outline, &[&service.texts.lock]) {
            let (class, folder) = (Class::Orphan.as_str(), &service.outline.folder);
            eprintln!(
                "note: {class} in {folder}, not healed by --accept: {}",
                orphan.pointer
            );
        }
    }
    let judged: Vec<_> = services.into_iter().map(|service| service.judged).collect();
    let text = match arguments.format {
        Format::Json => json(&judged),
        Format::Text => format!(
            "{}{done}{}: {}\n",
            drift::render(&judged, look()),
            if is_still(&judged) {
                "nothing to accept"
            } else {
                "accepted"
            },
            drift::counts(&judged)
        ),
    };
    Ok(if print(&text) { FINE } else { UNUSABLE })
}

fn json(judged: &[Judged]) -> String {
    let changes = judged.iter().flat_map(|group| group.changes.clone());
    let mut changes: Vec<_> = changes.collect();
    drift::sort(&mut changes);
    drift::to_json(&changes, &[])
}

/// As wide as the terminal, and in colour only there.
fn look() -> Look {
    let is_terminal = std::io::stdout().is_terminal();
    let terminal = terminal_size::terminal_size().filter(|_| is_terminal);
    Look {
        width: terminal.map_or(COLUMNS, |(width, _)| usize::from(width.0)),
        colour: is_terminal && std::env::var_os("NO_COLOR").is_none_or(|it| it.is_empty()),
    }
}
