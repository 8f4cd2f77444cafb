//! What the vendor's words for types mean.
//!
//! A member has two: its kind (`type`) and what exactly it is (`member`). Sixteen pairs
//! occur in all services of the vendor; a pair beyond them is a mistake or news, and
//! either way somebody must look at it before code is made of it.

use std::collections::HashSet;

use crate::diagnostic::{Problem, error};
use crate::structure::did_you_mean;

/// What a value is that is no object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Primitive {
    /// Any text.
    Text,
    /// `2026-01-31`.
    Date,
    /// `2026-01-31 15:55:01`.
    DateTime,
    /// `2026-01-31T15:55:01+08:00`.
    DateTimeIso,
    /// A whole number.
    Integer,
    /// A number.
    Float,
    /// Yes or no.
    Boolean,
    /// Bytes in base64.
    Binary,
}

/// The exact types with the kind that each of them has.
const PRIMITIVES: [(&str, &str, Primitive); 9] = [
    ("string", "string", Primitive::Text),
    ("date", "string", Primitive::Date),
    ("datetime", "string", Primitive::DateTime),
    ("datetime_iso", "string", Primitive::DateTimeIso),
    ("int64", "int", Primitive::Integer),
    ("uint64", "int", Primitive::Integer),
    ("float", "float", Primitive::Float),
    ("bool", "bool", Primitive::Boolean),
    ("binary", "binary", Primitive::Binary),
];

/// The kinds of values.
const KINDS: [&str; 7] = ["string", "int", "float", "bool", "binary", "object", "list"];

/// The primitive of a word; `None` for the name of an object.
pub(crate) fn primitive(member: &str) -> Option<Primitive> {
    let known = PRIMITIVES.iter().find(|(word, ..)| *word == member);
    known.map(|(.., primitive)| *primitive)
}

/// Whether a word stands for a type or a kind, so that no object can be called by it.
pub(super) fn is_primitive(word: &str) -> bool {
    primitive(word).is_some() || KINDS.contains(&word)
}

/// What is wrong with a kind and what exactly it is.
pub(super) enum Misfit {
    /// The kind is.
    Kind(Problem),
    /// What exactly it is does not fit the kind, or names nothing.
    Exact(Problem),
}

/// Judges a pair. Suggestions cost a look at every object, so the caller may go without.
pub(super) fn judge(
    kind: &str,
    exact: &str,
    objects: &HashSet<&str>,
    suggest: bool,
) -> Option<Misfit> {
    let known = PRIMITIVES.iter().find(|(word, ..)| *word == exact);
    match (kind, known) {
        ("list", Some(_)) => None,
        ("object", Some(_)) => Some(Misfit::Exact(no_pair(kind, exact))),
        ("object" | "list", None) if objects.contains(exact) => None,
        ("object" | "list", None) => Some(Misfit::Exact(dangling(exact, objects, suggest))),
        (_, Some((_, of, _))) if *of == kind => None,
        _ if !KINDS.contains(&kind) => Some(Misfit::Kind(unknown_kind(kind))),
        (_, None) if !objects.contains(exact) => Some(Misfit::Exact(unknown(kind, exact))),
        _ => Some(Misfit::Exact(no_pair(kind, exact))),
    }
}

/// A name that no object has.
pub(super) fn dangling(name: &str, objects: &HashSet<&str>, suggest: bool) -> Problem {
    let mut known: Vec<_> = match suggest {
        true => objects.iter().copied().collect(),
        false => Vec::new(),
    };
    known.sort_unstable();
    error("dangling-type", format!("there is no object `{name}`"))
        .maybe_help(did_you_mean(name, known))
}

fn unknown_kind(kind: &str) -> Problem {
    let help = did_you_mean(kind, KINDS).unwrap_or_else(|| format!("use {}", listed(KINDS)));
    error("unknown-type", format!("unknown type `{kind}`")).help(help)
}

fn unknown(kind: &str, exact: &str) -> Problem {
    let of_kind = PRIMITIVES.iter().filter(|(_, of, _)| *of == kind);
    let of_kind: Vec<_> = of_kind.map(|(word, ..)| *word).collect();
    let problem = error("unknown-type", format!("unknown member type `{exact}`"));
    problem.help(format!("a member of type `{kind}` is {}", listed(of_kind)))
}

fn no_pair(kind: &str, exact: &str) -> Problem {
    let message = format!("a member of type `{kind}` cannot be `{exact}`");
    let problem = error("wrong-pair", message);
    let right = PRIMITIVES.iter().find(|(word, ..)| *word == exact);
    problem.help(match right {
        Some((_, of, _)) => format!("`{exact}` goes with the types `{of}` and `list`"),
        None => "an object goes with the types `object` and `list`".to_owned(),
    })
}

fn listed<'w>(words: impl IntoIterator<Item = &'w str>) -> String {
    let words: Vec<_> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} or {last}", first.join(", ")),
        words => words.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs() {
        let objects = HashSet::from(["Tag"]);
        let kind = |kind, exact| match judge(kind, exact, &objects, true) {
            None => "fine",
            Some(Misfit::Kind(problem) | Misfit::Exact(problem)) => problem.kind,
        };
        for (ty, exact) in [
            ("string", "datetime_iso"),
            ("int", "uint64"),
            ("list", "bool"),
            ("list", "Tag"),
            ("object", "Tag"),
            ("binary", "binary"),
        ] {
            assert_eq!(kind(ty, exact), "fine", "{ty} {exact}");
        }
        assert_eq!(kind("string", "int64"), "wrong-pair");
        assert_eq!(kind("object", "string"), "wrong-pair");
        assert_eq!(kind("string", "Tag"), "wrong-pair");
        assert_eq!(kind("object", "Tga"), "dangling-type");
        assert_eq!(kind("list", "Tga"), "dangling-type");
        assert_eq!(kind("int", "int32"), "unknown-type");
        assert_eq!(kind("strnig", "string"), "unknown-type");
    }
}
