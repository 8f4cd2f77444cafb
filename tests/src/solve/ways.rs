//! Facts that several demands have in common.

use serde_json::{Value, json};
use tencent_esign_runtime::record::Kind;

use super::fact::{Fact, Facts, Path, Token, absent, exactly, present};
use super::ground::Ground;
use crate::sample::plausible;

/// Seconds in a day.
pub(super) const DAY: i64 = 86_400;

/// Paths as the tables have them.
pub(super) type Paths = &'static [&'static str];
/// Groups of paths.
pub(super) type Groups = &'static [Paths];

/// No group is complete: nothing is there, or of a group of several only the first.
pub(super) fn incomplete(groups: Groups, ground: &Ground) -> Vec<Facts> {
    let nothing: Facts = groups
        .iter()
        .flat_map(|group| none(group, ground))
        .collect();
    let halves = groups.iter().filter(|group| group.len() > 1).map(|half| {
        let others = groups.iter().filter(|group| group[0] != half[0]);
        let others = others.flat_map(|group| none(group, ground));
        let own = all(&half[..1], ground)
            .into_iter()
            .chain(none(&half[1..], ground));
        own.chain(others).collect()
    });
    [nothing].into_iter().chain(halves).collect()
}

/// One group is complete, and no other has a member there.
pub(super) fn only_one(groups: Groups, ground: &Ground) -> Vec<Facts> {
    let only = |one: usize| {
        let groups = groups.iter().enumerate();
        let facts = groups.flat_map(|(index, group)| match index == one {
            true => all(group, ground),
            false => none(group, ground),
        });
        facts.collect()
    };
    (0..groups.len()).map(only).collect()
}

/// Two groups are complete.
pub(super) fn two_groups(groups: Groups, ground: &Ground) -> Vec<Facts> {
    let pairs = groups.iter().enumerate().flat_map(|(index, left)| {
        let later = groups.iter().skip(index + 1);
        later.map(move |right| (left, right))
    });
    pairs
        .map(|(left, right)| [all(left, ground), all(right, ground)].concat())
        .collect()
}

/// Something is at every path.
pub(super) fn all(paths: Paths, ground: &Ground) -> Facts {
    paths
        .iter()
        .map(|path| present(&ground.path(path)))
        .collect()
}

/// Nothing is at any path.
pub(super) fn none(paths: Paths, ground: &Ground) -> Facts {
    paths
        .iter()
        .flat_map(|path| absent(&ground.path(path)))
        .collect()
}

/// A list of so many different items.
pub(super) fn list(path: &Path, ground: &Ground, count: u64) -> Fact {
    let item = match ground.kind(path) {
        Kind::List(item) => plausible(*item),
        other => panic!("no list: {other:?}"),
    };
    exactly(
        path,
        Value::Array((0..count).map(|_| item.clone()).collect()),
    )
}

/// The path, and the same one through the second item of its last list.
pub(super) fn two_items(path: &Path) -> (Path, Path) {
    let mut second = path.clone();
    let last = second
        .iter_mut()
        .rev()
        .find(|token| matches!(token, Token::Item(_)));
    *last.expect("values are told apart in a list") = Token::Item(1);
    (path.clone(), second)
}

/// Two moments, as numbers or in digits.
pub(super) fn moments(
    ground: &Ground,
    from: &'static str,
    start: i64,
    to: &'static str,
    end: i64,
) -> Facts {
    let moment = |path: &'static str, seconds: i64| {
        let path = ground.path(path);
        let value = match ground.kind(&path) {
            Kind::Text => json!(seconds.to_string()),
            _ => json!(seconds),
        };
        exactly(&path, value)
    };
    vec![moment(from, start), moment(to, end)]
}
