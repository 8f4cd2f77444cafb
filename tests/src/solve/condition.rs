//! When conditions hold, as facts.

use serde_json::Value;
use tencent_esign_runtime::validate::{Condition, Literal};

use super::fact::{Fact, Facts, Is, Path, Token, absent, both, exactly, present};
use super::ground::Ground;
use super::ways::two_items;
use crate::sample::{literal, turned};

/// The ways in which a condition holds, or does not.
pub(super) fn facts(condition: &'static Condition, ground: &Ground, holds: bool) -> Vec<Facts> {
    match condition {
        Condition::Always if holds => vec![Facts::new()],
        Condition::Always => Vec::new(),
        Condition::Present(path) | Condition::Absent(path) => {
            let path = ground.path(path);
            let mut ways = match matches!(condition, Condition::Present(_)) == holds {
                true => vec![vec![present(&path)]],
                false => vec![absent(&path)],
            };
            if !holds {
                ways.extend(without_items(&path, ground));
            }
            ways
        }
        Condition::In(path, values, default) => {
            let path = ground.path(path);
            let is = if holds {
                Is::OneOf(values)
            } else {
                Is::NoneOf(values)
            };
            let there = Fact {
                path: path.clone(),
                is,
            };
            let mut ways = vec![vec![there]];
            if holds {
                // The server takes words in any letter case, so conditions do.
                let turned = values.iter().filter_map(turned);
                ways.extend(turned.take(1).map(|value| vec![exactly(&path, value)]));
            }
            if stands_in(values, default.as_ref()) == holds {
                ways.push(absent(&path));
            }
            if !holds {
                ways.extend(without_items(&path, ground));
            }
            ways
        }
        Condition::Any(path, inner) => any(path, inner, ground, holds),
        Condition::And(parts) => all(parts, ground, holds, true),
        Condition::Or(parts) => all(parts, ground, holds, false),
        Condition::Not(inner) => facts(inner, ground, !holds),
    }
}

/// Whether an absent member counts as one of the values.
fn stands_in(values: &[Literal], default: Option<&Literal>) -> bool {
    let default: Option<Value> = default.map(literal);
    values
        .iter()
        .any(|value| default.as_ref() == Some(&literal(value)))
}

/// All parts hold, or one of them does: the one is the other's opposite.
fn all(parts: &'static [Condition], ground: &Ground, holds: bool, and: bool) -> Vec<Facts> {
    let ways = parts.iter().map(|part| facts(part, ground, holds));
    match and == holds {
        true => ways.fold(vec![Facts::new()], both),
        false => ways.flatten().collect(),
    }
}

fn any(path: &'static str, inner: &'static Condition, ground: &Ground, holds: bool) -> Vec<Facts> {
    let element = ground.path(path);
    let inside = facts(inner, &ground.at(element.clone()), holds);
    let there = both(vec![vec![present(&element)]], inside);
    match holds {
        // The next item may be the one, where the rule is about the first.
        true => {
            let (first, second) = two_items(&element);
            let inside = facts(inner, &ground.at(second.clone()), holds);
            let items = vec![vec![present(&first), present(&second)]];
            there.into_iter().chain(both(items, inside)).collect()
        }
        false => without_items(&element, ground)
            .into_iter()
            .chain(there)
            .collect(),
    }
}

/// The list that a path goes through first is not there, so that no item meets anything.
///
/// None if the path goes through no list of its own, or through a member alone.
fn without_items(path: &Path, ground: &Ground) -> Option<Facts> {
    let inherited = match path.starts_with(&ground.element) {
        true => ground.element.len(),
        false => 0,
    };
    let own = path.get(inherited..)?;
    let list = own
        .iter()
        .position(|token| matches!(token, Token::Item(_)))?;
    Some(absent(&path[..inherited + list].to_vec()))
}
