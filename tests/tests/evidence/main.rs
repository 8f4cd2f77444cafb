//! Severity is evidence: what the validators deny in a shared struct, no documented success of
//! any action may do, also of an action that the schema does not describe yet.
//!
//! The vendor's definitions tell which struct stands where in a request. A struct that
//! one action takes more strictly than others has its strict rules on that action.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use esign_tests::example::Example;
use esign_tests::{inputs, reach};
use serde::Deserialize;
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::record::Shape;
use tencent_esign::runtime::validate::{Severity, validate_json};

/// The vendor's definitions of one service, as far as they are needed here.
#[derive(Deserialize)]
struct Definitions {
    actions: BTreeMap<String, Ends>,
    objects: BTreeMap<String, Object>,
}

#[derive(Deserialize)]
struct Ends {
    input: String,
}

#[derive(Deserialize)]
struct Object {
    members: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    name: String,
    member: String,
}

#[test]
fn no_success_of_any_action_breaks_a_shared_struct() {
    let what_for = "documented successes of all actions against the shared structs";
    let Some(examples) = Example::all(what_for) else {
        return;
    };
    let Some(services) = services(what_for) else {
        return;
    };
    let shapes = shapes();
    let (mut judged, mut broken) = (BTreeMap::new(), BTreeSet::new());
    for example in examples.iter().filter(|example| example.is_success()) {
        let definitions = &services[example.service.as_str()];
        let Some(ends) = definitions.actions.get(&example.action) else {
            continue;
        };
        each_struct(
            definitions,
            &ends.input,
            &example.request,
            &mut |name, value| {
                let Some(shape) = shapes.get(&(example.service.as_str(), name)) else {
                    return;
                };
                *judged
                    .entry((example.service.clone(), name.to_owned()))
                    .or_insert(0) += 1;
                // Long ago, because no denial may depend on the clock.
                for violation in validate_json(shape, value, 0) {
                    if violation.severity == Severity::Deny {
                        broken.insert(format!("{example}: in {name} {violation}"));
                    }
                }
            },
        );
    }
    let broken: Vec<_> = broken.into_iter().collect();
    assert!(
        broken.is_empty(),
        "documented successes contradict these denials, which should be warnings, or rules of an action:\n{}",
        broken.join("\n")
    );
    let count: usize = judged.values().sum();
    println!("{count} values of {} structs pass", judged.len());
}

/// Shows each value in a request that is of a struct, the outer ones first.
fn each_struct<'d>(
    definitions: &'d Definitions,
    name: &'d str,
    value: &Value,
    show: &mut dyn FnMut(&'d str, &Value),
) {
    let Some(object) = definitions.objects.get(name) else {
        return;
    };
    match value {
        Value::Array(items) => {
            items
                .iter()
                .for_each(|item| each_struct(definitions, name, item, show));
        }
        // An empty object counts as absent.
        Value::Object(members) if !members.is_empty() => {
            show(name, value);
            for member in &object.members {
                let inner = members.get(&member.name).unwrap_or(&Value::Null);
                each_struct(definitions, &member.member, inner, show);
            }
        }
        _ => {}
    }
}

/// The structs of the build that requests hold, without the requests themselves.
fn shapes() -> BTreeMap<(&'static str, &'static str), &'static Shape> {
    let reached = reach::in_requests(SERVICES).into_iter();
    let structs = reached.filter(|reached| !reached.way.is_empty());
    structs
        .map(|it| ((it.action.service.name, it.shape.name), it.shape))
        .collect()
}

fn services(what_for: &str) -> Option<BTreeMap<&'static str, Definitions>> {
    let read = |service: &'static tencent_esign::runtime::action::Service| {
        let path = format!("vendor/{}-{}.api.json", service.name, service.version);
        let text = fs::read_to_string(inputs::file(&path, what_for)?).expect("it can be read");
        Some((
            service.name,
            serde_json::from_str(&text).expect("definitions"),
        ))
    };
    SERVICES
        .iter()
        .map(|catalog| read(catalog.service))
        .collect()
}
