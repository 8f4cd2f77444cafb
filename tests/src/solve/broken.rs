//! How demands are broken, as facts.

use serde_json::{Value, json};
use tencent_esign_runtime::validate::{Demand, Literal};

use super::fact::{Fact, Facts, Is, Path, Token, absent, exactly, present};
use super::ground::Ground;
use super::ways::{DAY, Paths, all, incomplete, list, moments, none, two_groups, two_items};
use crate::sample::{NOW, around, literal, plausible, plausible_two, turned};

/// One way to break a demand.
pub(super) struct Break {
    pub(super) facts: Facts,
    /// The member that is told.
    pub(super) path: Path,
    /// Only the case of letters is wrong.
    pub(super) case_only: bool,
}

/// The ways in which a demand is broken.
pub(super) fn broken(demand: &Demand, ground: &Ground) -> Vec<Break> {
    let one = |path| ground.path(path);
    match *demand {
        Demand::Require(paths) => lacking(paths, ground),
        Demand::Forbid(paths) | Demand::Ignored(paths, "") => unwanted(paths, ground),
        Demand::Ignored(paths, by) => {
            let by = present(&one(by));
            let ways = unwanted(paths, ground).into_iter();
            ways.map(|way| Break {
                facts: [vec![by.clone()], way.facts].concat(),
                ..way
            })
            .collect()
        }
        Demand::AtLeastOneOf(groups) => named(groups[0][0], ground, incomplete(groups, ground)),
        Demand::AtMostOneOf(groups) => named(groups[0][0], ground, two_groups(groups, ground)),
        Demand::ExactlyOneOf(groups) => {
            let ways = [incomplete(groups, ground), two_groups(groups, ground)].concat();
            named(groups[0][0], ground, ways)
        }
        Demand::Together(paths) => {
            let lone = |present: usize| {
                let others = paths
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| *index != present);
                let others = others.flat_map(|(_, path)| absent(&one(path)));
                all(&paths[present..=present], ground)
                    .into_iter()
                    .chain(others)
                    .collect()
            };
            named(paths[0], ground, vec![lone(0), lone(paths.len() - 1)])
        }
        Demand::SameLength(paths) => {
            let lists = paths.iter().enumerate();
            let facts = lists.map(|(index, path)| list(&one(path), ground, index as u64 + 1));
            named(paths[0], ground, vec![facts.collect()])
        }
        Demand::Items(path, fewest, most) => {
            let fewer = fewest
                .and_then(|fewest| fewest.checked_sub(1))
                .filter(|count| *count > 0);
            let counts = fewer.into_iter().chain(most.map(|most| most + 1));
            let ways = counts
                .map(|count| vec![list(&one(path), ground, count)])
                .collect();
            named(path, ground, ways)
        }
        Demand::Allow(path, values) => not_allowed(&one(path), values),
        Demand::Limit(path, tests) => {
            let path = one(path);
            let (_, wrong) = around(ground.kind(&path), tests);
            let ways = wrong.into_iter().map(|wrong| Break {
                facts: vec![exactly(&path, wrong)],
                path: path.clone(),
                case_only: false,
            });
            ways.collect()
        }
        Demand::Distinct(path) => {
            let (first, second) = two_items(&one(path));
            let same = plausible(ground.kind(&first));
            let facts = vec![exactly(&first, same.clone()), exactly(&second, same)];
            vec![Break {
                facts,
                path: second,
                case_only: false,
            }]
        }
        Demand::NotSubsetOf(path, values) => {
            let every: Vec<Value> = values.iter().map(literal).collect();
            let lists = [json!([every.first()]), json!(every)];
            let ways = lists.map(|list| vec![exactly(&one(path), list)]);
            named(path, ground, ways.into())
        }
        Demand::DateSpan(from, to, days) => {
            let late = days.map(|days| NOW + i64::from(days) * DAY + 1);
            let wrong = [Some(NOW - 1), late].into_iter().flatten();
            let ways = wrong.map(|until| moments(ground, from, NOW, to, until));
            named(from, ground, ways.collect())
        }
        Demand::EqualIfBoth(left, right) => {
            let (one, two) = plausible_two(ground.kind(&ground.path(left)));
            let ways = vec![vec![
                exactly(&ground.path(left), one),
                exactly(&ground.path(right), two),
            ]];
            named(left, ground, ways)
        }
    }
}

/// Each path is missing once, while the ones before it are there.
fn lacking(paths: Paths, ground: &Ground) -> Vec<Break> {
    let way = |index: usize| {
        let path = ground.path(paths[index]);
        let facts = [all(&paths[..index], ground), absent(&path)].concat();
        Break {
            facts,
            path,
            case_only: false,
        }
    };
    (0..paths.len()).map(way).collect()
}

/// Each path is there once, while the ones before it are not.
fn unwanted(paths: Paths, ground: &Ground) -> Vec<Break> {
    let way = |index: usize| {
        let path = ground.path(paths[index]);
        let facts = [none(&paths[..index], ground), vec![present(&path)]].concat();
        Break {
            facts,
            path,
            case_only: false,
        }
    };
    (0..paths.len()).map(way).collect()
}

/// A value that is not allowed, and one whose letters alone are of the wrong case.
fn not_allowed(path: &Path, values: &'static [Literal]) -> Vec<Break> {
    let stranger = Fact {
        path: path.clone(),
        is: Is::NoneOf(values),
    };
    let mut ways = vec![Break {
        facts: vec![stranger],
        path: path.clone(),
        case_only: false,
    }];
    let listed: Vec<Value> = values.iter().map(literal).collect();
    let mut others = values.iter().filter_map(turned);
    if let Some(text) = others.find(|text| !listed.contains(text)) {
        ways.push(Break {
            facts: vec![exactly(path, text)],
            path: path.clone(),
            case_only: true,
        });
    }
    ways
}

/// Breaks that are told at the path that the rule names first, up to its first list.
fn named(path: &'static str, ground: &Ground, ways: Vec<Facts>) -> Vec<Break> {
    let own = ground.path(path);
    let inherited = if path.starts_with("$.") {
        0
    } else {
        ground.element.len()
    };
    let list = own
        .iter()
        .skip(inherited)
        .position(|token| matches!(token, Token::Item(_)));
    let path = own[..list.map_or(own.len(), |list| list + inherited)].to_vec();
    ways.into_iter()
        .map(|facts| Break {
            facts,
            path: path.clone(),
            case_only: false,
        })
        .collect()
}
