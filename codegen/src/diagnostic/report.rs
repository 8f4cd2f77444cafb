//! Collects the problems of one file and gives them their places.

use std::cell::OnceCell;

use super::{Diagnostic, Problem};
use crate::document::{Lines, Node, Path, Span, key_span, value_span};

/// The problems of one file.
pub(crate) struct Report<'s> {
    file: &'s str,
    text: &'s str,
    root: Option<&'s Node<'s>>,
    lines: OnceCell<Lines<'s>>,
    found: Vec<Diagnostic>,
}

impl<'s> Report<'s> {
    /// An empty report on a file; without a tree everything is told at the file's beginning.
    pub(crate) fn new(file: &'s str, text: &'s str, root: Option<&'s Node<'s>>) -> Self {
        Self {
            file,
            text,
            root,
            lines: OnceCell::new(),
            found: Vec::new(),
        }
    }

    /// A problem with the value at a path.
    pub(crate) fn value(&mut self, path: &Path<'_>, problem: Problem) {
        let span = self.root.map_or(0..0, |root| value_span(root, path));
        self.span(path.pointer(), &span, problem);
    }

    /// A problem with the key at a path.
    pub(crate) fn key(&mut self, path: &Path<'_>, problem: Problem) {
        let span = self.root.map_or(0..0, |root| key_span(root, path));
        self.span(path.pointer(), &span, problem);
    }

    /// A problem with a part of the text.
    pub(crate) fn span(&mut self, pointer: String, span: &Span, problem: Problem) {
        let lines = self.lines.get_or_init(|| Lines::new(self.text));
        let (line, column) = lines.position(span.start);
        // A mark does not reach beyond its line.
        let marked = self
            .text
            .get(span.clone())
            .and_then(|text| text.lines().next());
        let width = marked.map_or(1, |text| text.chars().count().max(1));
        let Problem {
            severity,
            kind,
            message,
            help,
        } = problem;
        let file = self.file.to_owned();
        self.found.push(Diagnostic {
            severity,
            kind,
            file,
            line,
            column,
            pointer,
            message,
            help,
            width,
        });
    }

    /// What was found.
    pub(crate) fn finish(self) -> Vec<Diagnostic> {
        self.found
    }
}
