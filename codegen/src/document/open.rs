//! The tree of a file, or what keeps it from being read.

use super::{Node, SyntaxError, parse};
use crate::diagnostic::{Problem, error};
use crate::load::SourceFile;

/// The tree of a file, or the byte at which reading stopped, and why.
pub(crate) fn open(source: &SourceFile) -> Result<Node<'_>, (usize, Problem)> {
    open_text(&source.text, source.broken_at)
}

/// The same for a text and the byte at which the file stops being UTF-8, if it does.
pub(crate) fn open_text(
    text: &str,
    broken_at: Option<usize>,
) -> Result<Node<'_>, (usize, Problem)> {
    if let Some(offset) = broken_at {
        let problem = error("not-utf8", "the file is not UTF-8 from here on");
        return Err((offset, problem.help("save the file as UTF-8")));
    }
    if text.starts_with('\u{feff}') {
        let problem = error("broken-json", "the file begins with a byte order mark");
        return Err((
            0,
            problem.help("save the file as UTF-8 without a byte order mark"),
        ));
    }
    parse(text).map_err(|SyntaxError { offset, message }| {
        (
            offset,
            error("broken-json", format!("this is not JSON: {message}")),
        )
    })
}
