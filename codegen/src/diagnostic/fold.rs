//! A long list of diagnostics for people: what is merely missing is told once a file.
//!
//! A schema that was just imported has no text at all, and thousands of equal warnings
//! would hide the one that matters. The JSON form has them all.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Diagnostic, render};
use crate::load::Sources;

/// The kinds of which one in a file stands for all.
const FOLDED: [&str; 2] = [super::MISSING_DOC, "missing-example"];

/// All diagnostics as [`render`] shows them, and behind those one line for each file where
/// texts or examples are missing.
pub fn render_folded(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let is_folded = |found: &&Diagnostic| FOLDED.contains(&found.kind);
    let (folded, shown): (Vec<_>, Vec<_>) = diagnostics.iter().partition(is_folded);
    let shown: Vec<_> = shown.into_iter().cloned().collect();
    let mut out = render(&shown, sources);
    let mut files = BTreeMap::<_, Vec<&Diagnostic>>::new();
    for found in folded {
        files
            .entry((&found.file, found.kind))
            .or_default()
            .push(found);
    }
    for found in files.values() {
        // Writing to a string cannot fail.
        let _ = line(&mut out, found);
    }
    if !files.is_empty() {
        out.push('\n');
    }
    out
}

fn line(out: &mut String, found: &[&Diagnostic]) -> std::fmt::Result {
    let [first, rest @ ..] = found else {
        return Ok(());
    };
    let Diagnostic {
        severity,
        kind,
        file,
        line,
        column,
        message,
        ..
    } = first;
    let severity = severity.as_str();
    write!(out, "{severity}[{kind}]: {file}:{line}:{column}: {message}")?;
    match rest.len() {
        0 => writeln!(out),
        more => writeln!(out, ", and {more} more"),
    }
}
