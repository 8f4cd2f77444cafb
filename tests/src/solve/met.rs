//! When demands are met, as facts.

use serde_json::json;
use tencent_esign_runtime::record::Kind;
use tencent_esign_runtime::validate::Demand;

use super::fact::{Facts, Path, absent, exactly, present};
use super::ground::Ground;
use super::ways::{DAY, all, list, moments, none, only_one, two_items};
use crate::sample::{NOW, around, literal, other_than, plausible, plausible_two};

/// The ways in which a demand is met.
pub(super) fn met(demand: &Demand, ground: &Ground) -> Vec<Facts> {
    let one = |path| ground.path(path);
    let value = |path: &Path, value| vec![exactly(path, value)];
    match *demand {
        Demand::Require(paths) => vec![all(paths, ground)],
        Demand::Forbid(paths) | Demand::Ignored(paths, "") => vec![none(paths, ground)],
        Demand::Ignored(paths, by) => vec![
            [vec![present(&one(by))], none(paths, ground)].concat(),
            [absent(&one(by)), all(paths, ground)].concat(),
        ],
        Demand::AtLeastOneOf(groups) => groups.iter().map(|group| all(group, ground)).collect(),
        Demand::AtMostOneOf(groups) => {
            let nothing = groups
                .iter()
                .flat_map(|group| none(group, ground))
                .collect();
            [vec![nothing], only_one(groups, ground)].concat()
        }
        Demand::ExactlyOneOf(groups) => only_one(groups, ground),
        Demand::Together(paths) => vec![all(paths, ground), none(paths, ground)],
        // An empty list counts as absent.
        Demand::SameLength(paths) => {
            let full: Facts = paths
                .iter()
                .map(|path| list(&one(path), ground, 2))
                .collect();
            let (first, rest) = full.split_at(1);
            let empty = rest.iter().map(|fact| exactly(&fact.path, json!([])));
            let lone = first.iter().cloned().chain(empty).collect();
            vec![full, lone]
        }
        Demand::Items(path, fewest, most) => {
            let counts = fewest.into_iter().chain(most);
            let counts = counts.filter(|count| *count > 0).chain([0]);
            counts
                .map(|count| vec![list(&one(path), ground, count)])
                .collect()
        }
        Demand::Allow(path, values) => values
            .iter()
            .map(|allowed| value(&one(path), literal(allowed)))
            .collect(),
        Demand::Limit(path, tests) => {
            let path = one(path);
            let (right, _) = around(ground.kind(&path), tests);
            right.into_iter().map(|right| value(&path, right)).collect()
        }
        Demand::Distinct(path) => {
            let (first, second) = two_items(&one(path));
            let (left, right) = plausible_two(ground.kind(&first));
            let different = vec![exactly(&first, left), exactly(&second, right)];
            // Empty texts count as absent, so they repeat nothing.
            let empty = vec![exactly(&first, json!("")), exactly(&second, json!(""))];
            match ground.kind(&first) {
                Kind::Text => vec![different, empty],
                _ => vec![different],
            }
        }
        Demand::NotSubsetOf(path, values) => {
            let (path, inside) = (one(path), values.first().map(literal));
            let other = other_than(ground.kind(&path), values);
            let lists = other.map(|other| [json!([other]), json!([inside, other]), json!([])]);
            lists
                .into_iter()
                .flatten()
                .map(|list| value(&path, list))
                .collect()
        }
        Demand::DateSpan(from, to, days) => {
            let last = NOW + days.map_or(0, |days| i64::from(days) * DAY);
            vec![
                moments(ground, from, NOW, to, NOW),
                moments(ground, from, NOW, to, last),
            ]
        }
        Demand::EqualIfBoth(left, right) => {
            let (left, right) = (one(left), one(right));
            let same = plausible(ground.kind(&left));
            vec![
                vec![exactly(&left, same.clone()), exactly(&right, same)],
                [vec![present(&left)], absent(&right)].concat(),
                [absent(&left), vec![present(&right)]].concat(),
            ]
        }
    }
}
