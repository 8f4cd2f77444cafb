//! Facts about single members of a record.

use std::rc::Rc;

use serde_json::Value;
use tencent_esign_runtime::validate::Literal;

/// The way from a record to a member or an item.
pub(super) type Path = Vec<Token>;

/// One step of a [`Path`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Token {
    /// To a member.
    Member(&'static str),
    /// To an item.
    Item(usize),
}

/// What is so at one place.
#[derive(Debug, Clone)]
pub(super) struct Fact {
    pub(super) path: Path,
    pub(super) is: Is,
}

/// What is so.
#[derive(Debug, Clone)]
pub(super) enum Is {
    /// Something is there.
    Present,
    /// Nothing is there.
    Absent,
    /// One of these values is there.
    OneOf(&'static [Literal]),
    /// Something is there that is none of these values.
    NoneOf(&'static [Literal]),
    /// This value is there. Some are as long as files, and alternatives multiply.
    Exactly(Rc<Value>),
}

/// Facts that should all be so.
pub(super) type Facts = Vec<Fact>;

/// At most so many alternatives are kept.
const MOST: usize = 200;

/// Every way to have one of the left and one of the right alternatives at once.
pub(super) fn both(left: Vec<Facts>, right: Vec<Facts>) -> Vec<Facts> {
    let pairs = left
        .iter()
        .flat_map(|left| right.iter().map(move |right| (left, right)));
    pairs
        .map(|(left, right)| [left.as_slice(), right.as_slice()].concat())
        .take(MOST)
        .collect()
}

/// Something is at the path.
pub(super) fn present(path: &Path) -> Fact {
    Fact {
        path: path.clone(),
        is: Is::Present,
    }
}

/// Nothing is at the path, although the items that it goes through are there.
pub(super) fn absent(path: &Path) -> Facts {
    let mut facts = items(path);
    facts.push(Fact {
        path: path.clone(),
        is: Is::Absent,
    });
    facts
}

/// This value is at the path.
pub(super) fn exactly(path: &Path, value: Value) -> Fact {
    Fact {
        path: path.clone(),
        is: Is::Exactly(Rc::new(value)),
    }
}

/// The items that a path goes through, without its end.
fn items(path: &Path) -> Facts {
    let ends = (1..path.len()).filter(|end| matches!(path.get(end - 1), Some(Token::Item(_))));
    ends.map(|end| Fact {
        path: path[..end].to_vec(),
        is: Is::Present,
    })
    .collect()
}

/// The path as a JSON pointer.
pub(super) fn pointer(path: &Path) -> String {
    let step = |token: &Token| match token {
        Token::Member(name) => format!("/{name}"),
        Token::Item(index) => format!("/{index}"),
    };
    path.iter().map(step).collect()
}
