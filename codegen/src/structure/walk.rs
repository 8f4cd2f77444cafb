//! Walks a document along its shape and collects what does not fit.

use super::did_you_mean;
use super::messages::{describe, either, form, join, unknown_key};
use super::shape::{ListShape, ObjectShape, Shape, ShapeId, Shapes};
use crate::diagnostic::{Problem, error};
use crate::document::{Json, Node, Path, Span};
use crate::layout::FileKind;

/// Something that does not fit.
#[derive(Debug)]
pub(crate) struct Mismatch {
    /// Where, as a JSON pointer.
    pub(crate) pointer: String,
    /// Where in the text.
    pub(crate) span: Span,
    /// What.
    pub(crate) problem: Problem,
}

/// Everything in a document that does not fit its kind of file.
pub(crate) fn mismatches(kind: FileKind, root: &Node<'_>) -> Vec<Mismatch> {
    let mut walk = Walk {
        shapes: Shapes::get(),
        found: Vec::new(),
    };
    walk.value(walk.shapes.of(kind), root, &Path::Root);
    walk.found
}

/// The branch of a choice that a value fits best; any other shape is its own best fit.
pub(crate) fn best_fit<'s>(shapes: &'s Shapes, shape: &'s Shape, node: &Node<'_>) -> &'s Shape {
    match shape {
        Shape::Choice(branches) => {
            let (shape, _) = Walk {
                shapes,
                found: Vec::new(),
            }
            .branch(branches, node, &Path::Root);
            shape.map_or(&Shape::Any, |shape| best_fit(shapes, shape, node))
        }
        shape => shape,
    }
}

struct Walk<'s> {
    shapes: &'s Shapes,
    found: Vec<Mismatch>,
}

impl<'s> Walk<'s> {
    fn value(&mut self, shape: &'s Shape, node: &Node<'_>, path: &Path<'_>) {
        match (shape, &node.value) {
            (Shape::Any, node) if !matches!(node, Json::Null) => {}
            (Shape::Text, Json::Text(_))
            | (Shape::Boolean, Json::Boolean(_))
            | (Shape::Number, Json::Number(_)) => {}
            (Shape::Integer(min, max), Json::Number(text)) => {
                self.integer(*min, *max, text, node, path);
            }
            (Shape::Words(words), Json::Text(word)) => self.word(words, word, node, path),
            (Shape::List(list), Json::List(items)) => self.list(list, items, node, path),
            (Shape::Object(object), Json::Object(_)) => self.object(object, node, path),
            (Shape::Map(values), Json::Object(entries)) => {
                for entry in entries {
                    self.value(
                        self.shapes.shape(*values),
                        &entry.value,
                        &path.key(&entry.key),
                    );
                }
            }
            (Shape::Choice(branches), _) => self.choice(branches, node, path),
            _ => self.wrong_type(shape, node, path),
        }
    }

    fn tell(&mut self, span: &Span, path: &Path<'_>, problem: Problem) {
        self.found.push(Mismatch {
            pointer: path.pointer(),
            span: span.clone(),
            problem,
        });
    }

    fn wrong_type(&mut self, shape: &Shape, node: &Node<'_>, path: &Path<'_>) {
        let expected = describe(shape);
        let problem = error(
            "wrong-type",
            format!("expected {expected}, found {}", node.kind()),
        );
        let help = matches!(node.value, Json::Null).then(|| "leave the key out".to_owned());
        self.tell(&node.span, path, problem.maybe_help(help));
    }

    fn integer(&mut self, min: i128, max: i128, text: &str, node: &Node<'_>, path: &Path<'_>) {
        let problem = match text.parse::<i128>() {
            // The typed reading takes `-0` for a float.
            Ok(number) if (min..=max).contains(&number) && text != "-0" => return,
            Ok(number) if number < 0 && min == 0 => {
                error("bad-range", format!("{text} is negative"))
            }
            Ok(_) => error("bad-range", format!("{text} is out of range"))
                .help(format!("numbers from {min} to {max} fit here")),
            Err(_) => error(
                "wrong-type",
                format!("expected a whole number, found {text}"),
            ),
        };
        self.tell(&node.span, path, problem);
    }

    fn word(&mut self, words: &[String], word: &str, node: &Node<'_>, path: &Path<'_>) {
        if words.iter().any(|known| known == word) {
            return;
        }
        let known = words.iter().map(String::as_str);
        let help = did_you_mean(word, known).unwrap_or_else(|| format!("use {}", either(words)));
        let problem = error("unknown-word", format!("unknown word `{word}`")).help(help);
        self.tell(&node.span, path, problem);
    }

    fn list(&mut self, list: &ListShape, items: &[Node<'_>], node: &Node<'_>, path: &Path<'_>) {
        if items.len() < list.min || items.len() > list.max {
            let expected = if list.min == list.max {
                format!("{}", list.min)
            } else {
                format!("{} to {}", list.min, list.max)
            };
            let message = format!("expected {expected} items, found {}", items.len());
            self.tell(&node.span, path, error("wrong-length", message));
        }
        let shape = self.shapes.shape(list.items);
        for (index, item) in items.iter().enumerate() {
            self.value(shape, item, &path.index(index));
        }
    }

    fn object(&mut self, object: &'s ObjectShape, node: &Node<'_>, path: &Path<'_>) {
        let Json::Object(entries) = &node.value else {
            return;
        };
        for entry in entries {
            let path = path.key(&entry.key);
            match object.key(&entry.key) {
                Some(key) => self.value(self.shapes.shape(key.shape), &entry.value, &path),
                None => self.tell(&entry.key_span, &path, unknown_key(object, &entry.key)),
            }
        }
        for key in object.keys.iter().filter(|key| key.required) {
            if node.get(&key.name).is_none() {
                let problem = error("missing-key", format!("missing key `{}`", key.name));
                let start = node.span.start;
                self.tell(&(start..start.saturating_add(1)), path, problem);
            }
        }
    }

    fn choice(&mut self, branches: &[ShapeId], node: &Node<'_>, path: &Path<'_>) {
        match self.branch(branches, node, path) {
            (Some(_), mut found) => self.found.append(&mut found),
            (None, _) => {
                let mut forms = Vec::new();
                self.forms(branches, &mut forms);
                let same_kind: Vec<_> = forms
                    .iter()
                    .filter(|shape| same_kind(shape, node))
                    .collect();
                if same_kind.is_empty() {
                    let mut kinds: Vec<_> = forms.iter().map(|shape| describe(shape)).collect();
                    kinds.dedup();
                    let message = format!("expected {}, found {}", join(&kinds), node.kind());
                    self.tell(&node.span, path, error("wrong-type", message));
                } else {
                    let forms: Vec<_> = same_kind.iter().map(|shape| form(shape)).collect();
                    let problem = error("unknown-form", "this has none of the known forms")
                        .help(format!("use {}", join(&forms)));
                    self.tell(&node.span, path, problem);
                }
            }
        }
    }

    /// The branch that a value fits best, with what does not fit it; no branch if none is
    /// of the value's kind, or if several fit equally badly.
    fn branch(
        &self,
        branches: &[ShapeId],
        node: &Node<'_>,
        path: &Path<'_>,
    ) -> (Option<&'s Shape>, Vec<Mismatch>) {
        let mut best: Option<(&'s Shape, Vec<Mismatch>, usize)> = None;
        let mut is_tie = false;
        for id in branches {
            let shape = self.shapes.shape(*id);
            if !same_kind_or_choice(shape, node) {
                continue;
            }
            let mut walk = Walk {
                shapes: self.shapes,
                found: Vec::new(),
            };
            walk.value(shape, node, path);
            if walk.found.is_empty() {
                return (Some(shape), Vec::new());
            }
            let known = self.known_keys(shape, node);
            let rank = (walk.found.len(), usize::MAX.saturating_sub(known));
            let order = best.as_ref().map(|(_, found, known)| {
                rank.cmp(&(found.len(), usize::MAX.saturating_sub(*known)))
            });
            match order {
                None | Some(std::cmp::Ordering::Less) => {
                    best = Some((shape, walk.found, known));
                    is_tie = false;
                }
                Some(std::cmp::Ordering::Equal) => is_tie = true,
                Some(std::cmp::Ordering::Greater) => {}
            }
        }
        match best {
            Some((shape, found, _)) if !is_tie => (Some(shape), found),
            _ => (None, Vec::new()),
        }
    }

    /// How many keys of an object a shape knows.
    fn known_keys(&self, shape: &Shape, node: &Node<'_>) -> usize {
        match (shape, &node.value) {
            (Shape::Object(object), Json::Object(entries)) => entries
                .iter()
                .filter(|entry| object.key(&entry.key).is_some())
                .count(),
            (Shape::Choice(branches), _) => {
                let branches = branches.iter().map(|id| self.shapes.shape(*id));
                let known = branches.map(|shape| self.known_keys(shape, node));
                known.max().unwrap_or_default()
            }
            _ => 0,
        }
    }

    /// The shapes that a choice comes down to.
    fn forms(&self, branches: &[ShapeId], forms: &mut Vec<&'s Shape>) {
        for id in branches {
            match self.shapes.shape(*id) {
                Shape::Choice(branches) => self.forms(branches, forms),
                shape => forms.push(shape),
            }
        }
    }
}

fn same_kind_or_choice(shape: &Shape, node: &Node<'_>) -> bool {
    matches!(shape, Shape::Choice(_)) || same_kind(shape, node)
}

fn same_kind(shape: &Shape, node: &Node<'_>) -> bool {
    matches!(
        (shape, &node.value),
        (
            Shape::Any,
            Json::Boolean(_) | Json::Number(_) | Json::Text(_) | Json::List(_) | Json::Object(_)
        ) | (Shape::Text | Shape::Words(_), Json::Text(_))
            | (Shape::Boolean, Json::Boolean(_))
            | (Shape::Integer(..) | Shape::Number, Json::Number(_))
            | (Shape::List(_), Json::List(_))
            | (Shape::Object(_) | Shape::Map(_), Json::Object(_))
    )
}
