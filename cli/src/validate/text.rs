//! A judgement for people: one line a violation, and a summary.
//!
//! Colours are always written; the stream takes them out where nobody would see them
//! (no terminal, `NO_COLOR`, `TERM=dumb`).

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use super::{Judgement, Row};

const PLACE: Style = Style::new().bold();
const ASIDE: Style = Style::new().dimmed();

/// Prints a judgement.
pub(super) fn print(out: &mut impl Write, judgement: &Judgement) -> io::Result<()> {
    let Judgement {
        service,
        action,
        verdict,
        violations,
    } = judgement;
    for row in violations {
        line(out, row)?;
    }
    let count = |severity: &str| {
        violations
            .iter()
            .filter(|row| row.severity == severity)
            .count()
    };
    let [deny, warn, info] = ["deny", "warn", "info"].map(count);
    let style = match *verdict {
        "pass" => AnsiColor::Green.on_default().bold(),
        _ => severity("deny"),
    };
    writeln!(
        out,
        "{style}{verdict}{style:#}: {service} {action}, {deny} deny, {warn} warn, {info} info"
    )
}

/// What is wrong: how it is judged, where, what and what to do, then the rule and the
/// server's code.
fn line(out: &mut impl Write, row: &Row) -> io::Result<()> {
    let place = if row.path.is_empty() { "/" } else { &row.path };
    let style = severity(row.severity);
    write!(
        out,
        "{style}{:4}{style:#}  {PLACE}{place}{PLACE:#}: {} {ASIDE}[{}]{ASIDE:#}",
        row.severity, row.message, row.rule
    )?;
    if let Some(code) = row.code {
        write!(out, " {ASIDE}({code}){ASIDE:#}")?;
    }
    writeln!(out)
}

fn severity(word: &str) -> Style {
    match word {
        "deny" => AnsiColor::Red.on_default().bold(),
        "warn" => AnsiColor::Yellow.on_default().bold(),
        _ => AnsiColor::Cyan.on_default(),
    }
}
