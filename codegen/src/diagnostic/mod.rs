//! What is wrong with a schema, where, and what to do about it.

mod fold;
mod report;
mod text;

use serde::Serialize;

pub use fold::render_folded;
pub(crate) use report::Report;
pub use text::{render, render_text};

/// The kind of what tells that a text is missing.
pub const MISSING_DOC: &str = "missing-doc";

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// Whether the schema can be used all the same.
    pub severity: Severity,
    /// The kind of problem, in kebab case. Kinds do not change.
    pub kind: &'static str,
    /// The file, relative to the schema folder.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The JSON pointer of the value.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// How many characters are marked in the text form.
    #[serde(skip)]
    pub width: usize,
}

/// Whether a schema with the problem can be used all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can, but somebody should look at it.
    Warning,
}

impl Severity {
    /// The word in the text form.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A problem that has not got its place yet.
#[derive(Debug, Clone)]
pub(crate) struct Problem {
    pub(crate) severity: Severity,
    pub(crate) kind: &'static str,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
}

/// Something that makes the schema unusable.
pub(crate) fn error(kind: &'static str, message: impl Into<String>) -> Problem {
    Problem {
        severity: Severity::Error,
        kind,
        message: message.into(),
        help: None,
    }
}

/// Something that somebody should look at.
pub(crate) fn warning(kind: &'static str, message: impl Into<String>) -> Problem {
    Problem {
        severity: Severity::Warning,
        kind,
        message: message.into(),
        help: None,
    }
}

impl Problem {
    /// The same problem with what to do.
    pub(crate) fn help(self, help: impl Into<String>) -> Self {
        Self {
            help: Some(help.into()),
            ..self
        }
    }

    /// The same problem with what to do, where that is known.
    pub(crate) fn maybe_help(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }
}

/// Puts diagnostics in the order in which they are told: by file, line and column.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        let place = |d: &Diagnostic| (d.line, d.column, d.severity, d.kind);
        a.file
            .cmp(&b.file)
            .then_with(|| place(a).cmp(&place(b)))
            .then_with(|| a.pointer.cmp(&b.pointer))
            .then_with(|| a.message.cmp(&b.message))
    });
}

/// All diagnostics as one JSON list, with a line break at the end.
pub fn to_json(diagnostics: &[Diagnostic]) -> String {
    // Strings and numbers can always be written.
    let mut text = serde_json::to_string_pretty(diagnostics).unwrap_or_else(|_| "[]".to_owned());
    text.push('\n');
    text
}

/// How many problems of which kind there are, in one line.
pub fn summary(diagnostics: &[Diagnostic], files: usize) -> String {
    let files = counted(files, "file");
    if diagnostics.is_empty() {
        return format!("no problems in {files}");
    }
    let mut kinds = std::collections::BTreeMap::<&str, usize>::new();
    for diagnostic in diagnostics {
        let count = kinds.entry(diagnostic.kind).or_default();
        *count = count.saturating_add(1);
    }
    let errors = diagnostics
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .count();
    let warnings = diagnostics.len().saturating_sub(errors);
    let kinds: Vec<String> = kinds
        .iter()
        .map(|(kind, count)| format!("{count} {kind}"))
        .collect();
    format!(
        "{}, {} in {files}: {}",
        counted(errors, "error"),
        counted(warnings, "warning"),
        kinds.join(", ")
    )
}

fn counted(count: usize, noun: &str) -> String {
    if count == 1 {
        format!("1 {noun}")
    } else {
        format!("{count} {noun}s")
    }
}
