//! Where in the text a value stands, and in which line and column.

use super::{Json, Node, Path, Span};

/// The bytes of the value at a path, or of the nearest value above it that exists.
pub(crate) fn value_span(root: &Node<'_>, path: &Path<'_>) -> Span {
    find(root, path).0.span.clone()
}

/// The bytes of the key at a path, or of the nearest value above it that exists.
pub(crate) fn key_span(root: &Node<'_>, path: &Path<'_>) -> Span {
    let Path::Key(parent, key) = path else {
        return value_span(root, path);
    };
    match find(root, parent) {
        (node, true) => match node.get(key) {
            Some(entry) => entry.key_span.clone(),
            None => node.span.clone(),
        },
        (node, false) => node.span.clone(),
    }
}

/// The value at a path and `true`, or the nearest one above it and `false`.
fn find<'n, 'a>(root: &'n Node<'a>, path: &Path<'_>) -> (&'n Node<'a>, bool) {
    let (parent, step) = match path {
        Path::Root => return (root, true),
        Path::Key(parent, key) => (parent, Step::Key(key)),
        Path::Index(parent, index) => (parent, Step::Index(*index)),
    };
    let (node, exact) = find(root, parent);
    if !exact {
        return (node, false);
    }
    let next = match (step, &node.value) {
        (Step::Key(key), _) => node.get(key).map(|entry| &entry.value),
        (Step::Index(index), Json::List(items)) => items.get(index),
        (Step::Index(_), _) => None,
    };
    next.map_or((node, false), |next| (next, true))
}

enum Step<'p> {
    Key(&'p str),
    Index(usize),
}

/// The beginnings of the lines of a text.
#[derive(Debug)]
pub(crate) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Finds the lines of a text.
    pub(crate) fn new(text: &'t str) -> Self {
        let after_breaks = text
            .match_indices('\n')
            .map(|(index, _)| index.saturating_add(1));
        Self {
            text,
            starts: std::iter::once(0).chain(after_breaks).collect(),
        }
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self
            .starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(0);
        let before = self
            .text
            .get(start..offset.min(self.text.len()))
            .unwrap_or("");
        (line, before.chars().count().saturating_add(1))
    }

    /// The byte at which a line (from 1) begins.
    pub(crate) fn start(&self, line: usize) -> usize {
        self.starts
            .get(line.saturating_sub(1))
            .copied()
            .unwrap_or(self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;

    const TEXT: &str = "{\n  \"名\": \"值\", \"b\": [1,\n  {\"c\": 2}]}\n";

    #[test]
    fn positions_count_characters() {
        let root = parse(TEXT).unwrap();
        let lines = Lines::new(TEXT);
        let at = |span: Span| lines.position(span.start);
        let b = Path::Root.key("b");
        assert_eq!(at(key_span(&root, &b)), (2, 13));
        assert_eq!(at(value_span(&root, &b)), (2, 18));
        assert_eq!(at(value_span(&root, &b.index(1).key("c"))), (3, 9));
    }

    #[test]
    fn what_is_missing_is_found_at_its_parent() {
        let root = parse(TEXT).unwrap();
        let b = Path::Root.key("b");
        let object = value_span(&root, &b.index(1));
        assert_eq!(value_span(&root, &b.index(1).key("d").key("e")), object);
        assert_eq!(key_span(&root, &b.index(1).key("d").key("e")), object);
        assert_eq!(value_span(&root, &b.index(9)), value_span(&root, &b));
    }
}
