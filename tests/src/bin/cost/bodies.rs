//! The program that reads and writes the documented bodies on both sides.

use std::fmt::Write as _;

use crate::examples::Example;

/// The part that is the same for all bodies.
const PROGRAM: &str = include_str!("bodies.rs.txt");

/// What the program found.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Findings {
    /// Bodies that both sides read.
    pub(crate) compared: usize,
    /// Bodies that a side could not read.
    pub(crate) skipped: usize,
    /// Bodies that the sides write differently.
    pub(crate) different: usize,
    /// Microseconds to read the average body: ours, the twin's, and the ratio.
    pub(crate) decode: [f64; 3],
    /// The same for writing.
    pub(crate) encode: [f64; 3],
}

/// The text of the program.
pub(crate) fn program(examples: &[Example<'_>]) -> String {
    let mut text = PROGRAM.to_owned();
    text.push_str("\nfn bodies() -> Vec<Option<Body>> {\n    vec![\n");
    for example in examples {
        let module = &example.service.module;
        let (function, record) = match example.is_answer {
            true => ("answer", &example.action.response),
            false => ("request", &example.action.request),
        };
        let ty = format!("{module}::{}", record.name.ident);
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "        {function}::<tencent_esign::{ty}, twin::{ty}>({:?}),",
            example.text
        );
    }
    text.push_str("    ]\n}\n");
    text
}

/// Reads what the program printed.
///
/// # Errors
///
/// A sentence, when a figure is missing.
pub(crate) fn findings(printed: &str) -> Result<Findings, String> {
    let figures = |name: &str| {
        let line = printed.lines().find_map(|line| line.strip_prefix(name));
        let figures = line
            .unwrap_or_default()
            .split_whitespace()
            .map(str::parse::<f64>);
        figures
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| format!("{name}: {error}"))
    };
    let count = |name| figures(name).map(|found| found.first().map_or(0, |it| *it as usize));
    let triple = |name: &str| {
        <[f64; 3]>::try_from(figures(name)?)
            .map_err(|found| format!("the bodies' program printed {found:?} for {name}"))
    };
    Ok(Findings {
        compared: count("compared")?,
        skipped: count("skipped")?,
        different: count("different")?,
        decode: triple("decode")?,
        encode: triple("encode")?,
    })
}
