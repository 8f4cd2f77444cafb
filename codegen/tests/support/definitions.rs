//! Random definitions that are sound by construction, with the nastiest names there are.

#[path = "names.rs"]
// The words of docs are for schemas alone.
#[allow(dead_code)]
mod names;

use std::collections::BTreeSet;

use codegen::vendor::{Action, Definitions, Member, Object};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use self::names::{ACTIONS, MEMBERS, TYPES};

/// The kinds with what they may exactly be.
const PAIRS: [(&str, &str); 11] = [
    ("string", "string"),
    ("string", "date"),
    ("string", "datetime"),
    ("string", "datetime_iso"),
    ("int", "int64"),
    ("int", "uint64"),
    ("float", "float"),
    ("bool", "bool"),
    ("binary", "binary"),
    ("list", "string"),
    ("list", "uint64"),
];

/// What is drawn of a member: name, kind, an object, and three marks.
type Draft = (String, Index, Index, [bool; 4]);

/// Definitions of one service version.
pub(crate) fn definitions() -> impl Strategy<Value = Definitions> {
    let member = (
        name(&MEMBERS),
        any::<Index>(),
        any::<Index>(),
        any::<[bool; 4]>(),
    );
    let objects = vec((name(&TYPES), vec(member, 0..7)), 1..9);
    let action = (
        name(&ACTIONS),
        any::<Index>(),
        any::<Index>(),
        select(vec!["", "online", "deprecated", "offline", "new"]),
    );
    let actions = vec(action, 0..6);
    // Objects that are called as actions would call theirs are held by others here, too.
    (objects, actions, any::<bool>()).prop_map(|(mut objects, actions, has_ends)| {
        if has_ends {
            for (action, ..) in &actions {
                objects.push((format!("{action}Request"), Vec::new()));
                objects.push((format!("{action}Response"), Vec::new()));
            }
        }
        let mut taken = BTreeSet::new();
        objects.retain(|(name, _)| taken.insert(name.clone()));
        let names: Vec<_> = objects.iter().map(|(name, _)| name.clone()).collect();
        let mut taken = BTreeSet::new();
        let actions = actions
            .into_iter()
            .filter(|(name, ..)| taken.insert(name.clone()));
        Definitions {
            service: "demo".to_owned(),
            version: "2026-01-01".to_owned(),
            actions: actions.map(|draft| action_of(&names, draft)).collect(),
            objects: objects
                .into_iter()
                .map(|(name, members)| object(&names, name, members))
                .collect(),
        }
    })
}

fn name(known: &'static [&'static str]) -> impl Strategy<Value = String> {
    let known = select(known).prop_map(str::to_owned);
    prop_oneof![3 => known, 1 => "[A-Za-z][A-Za-z0-9_]{0,6}"].prop_filter(
        "a word for a type",
        |name| {
            ![
                "string", "int", "float", "bool", "list", "date", "object", "binary",
            ]
            .contains(&name.as_str())
        },
    )
}

fn action_of(
    names: &[String],
    (name, input, output, status): (String, Index, Index, &str),
) -> Action {
    let own = |end: &str| names.iter().find(|known| **known == format!("{name}{end}"));
    let [input, output] = [("Request", input), ("Response", output)]
        .map(|(end, index)| own(end).unwrap_or_else(|| index.get(names)).clone());
    Action {
        title: String::new(),
        document: String::new(),
        status: status.to_owned(),
        input,
        output,
        name,
    }
}

fn object(names: &[String], name: String, mut members: Vec<Draft>) -> Object {
    let mut taken = BTreeSet::new();
    members.retain(|(name, ..)| taken.insert(name.clone()));
    let member = |(name, kind, object, [is_object, required, output_required, disabled]): Draft| {
        let (ty, member) = match is_object {
            true => (
                ["object", "list"][kind.index(2)],
                object.get(names).as_str(),
            ),
            false => *kind.get(&PAIRS),
        };
        Member {
            name,
            ty: ty.to_owned(),
            member: member.to_owned(),
            required,
            output_required,
            disabled,
            document: String::new(),
        }
    };
    Object {
        name,
        document: String::new(),
        members: members.into_iter().map(member).collect(),
    }
}
