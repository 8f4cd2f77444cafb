//! Where the paths of a rule begin, and what they lead to.

use tencent_esign_runtime::record::{Kind, Shape};

use super::fact::{Fact, Facts, Is, Path, Token};

/// The record that a rule belongs to, and the element that it is applied to.
#[derive(Clone)]
pub(super) struct Ground {
    shape: &'static Shape,
    /// The element; empty for the record itself.
    pub(super) element: Path,
}

impl Ground {
    /// The ground for a rule with this `each`; of the last list on the way this item.
    pub(super) fn new(shape: &'static Shape, each: &'static str, item: usize) -> Self {
        let mut element = Self {
            shape,
            element: Path::new(),
        }
        .path(each);
        if let Some(Token::Item(last)) = element
            .iter_mut()
            .rev()
            .find(|token| matches!(token, Token::Item(_)))
        {
            *last = item;
        }
        Self { shape, element }
    }

    /// The same ground with another element, as inside of `any`.
    pub(super) fn at(&self, element: Path) -> Self {
        Self {
            element,
            ..self.clone()
        }
    }

    /// The element is there.
    pub(super) fn present(&self) -> Facts {
        match self.element.is_empty() {
            true => Facts::new(),
            false => vec![Fact {
                path: self.element.clone(),
                is: Is::Present,
            }],
        }
    }

    /// A path of a table, with the first item of each list.
    pub(super) fn path(&self, text: &'static str) -> Path {
        let (mut path, text) = match text.strip_prefix("$.") {
            Some(rest) => (Path::new(), rest),
            None => (self.element.clone(), text),
        };
        for part in text.split('.').filter(|part| !part.is_empty()) {
            path.push(Token::Member(part.trim_end_matches("[*]")));
            if part.ends_with("[*]") {
                path.push(Token::Item(0));
            }
        }
        path
    }

    /// What a path leads to.
    pub(super) fn kind(&self, path: &Path) -> Kind {
        kind(self.shape, path)
    }
}

/// What a path below a record leads to.
pub(super) fn kind(shape: &'static Shape, path: &Path) -> Kind {
    path.iter()
        .fold(Kind::Record(shape), |kind, token| match (token, kind) {
            (Token::Item(_), Kind::List(item)) => *item,
            (Token::Member(name), Kind::Record(shape)) => {
                let place = shape.position(name);
                let field = place.and_then(|place| shape.fields.get(place));
                let field = field.unwrap_or_else(|| panic!("{} has no member {name}", shape.name));
                *field.kind()
            }
            _ => panic!("{} has no such path: {path:?}", shape.name),
        })
}
