//! The test of the test: a denial that is too strict is found, in every type and member.

use std::collections::BTreeMap;

use esign_tests::example::Example;
use serde_json::{Value, json};
use tencent_esign::SERVICES;
use tencent_esign::runtime::record::{Field, Kind, Shape};
use tencent_esign::runtime::validate::{
    Check, Condition, Demand, LengthUnit, Rule, Severity, Test,
};

use super::instance::Instance;
use super::judge::contradictions;

#[test]
fn a_denial_that_is_too_strict_is_named_with_its_example() {
    let example: Example = serde_json::from_value(json!({
        "service": "ess",
        "action": "CreateFlow",
        "source": "vendor",
        "title_index": 3,
        "request": {"FlowName": "Lease", "Approvers": [{"ApproverType": 1}, {"ApproverType": 0}]},
        "response": {"Response": {"RequestId": "1"}},
    }))
    .expect("an example");
    let examples = [example];
    let instances = Instance::all(&examples, SERVICES);
    static FLOW: Shape = Shape {
        name: "CreateFlowRequest",
        fields: &[
            Field::optional("FlowName", Kind::Text)
                .checks(&[Check::deny(Test::MaxLength(4, LengthUnit::Chars))]),
            Field::optional("Approvers", Kind::List(&Kind::Record(&ELSEWHERE))),
        ],
        rules: &[],
    };
    static ELSEWHERE: Shape = Shape {
        name: "ApproverInfo",
        fields: &[Field::optional("ApproverType", Kind::Integer)
            .checks(&[Check::deny(Test::Minimum(1.0))])],
        rules: &[],
    };
    let strict = contradictions(&instances, &|shape| match shape.name {
        "CreateFlowRequest" => &FLOW,
        "ApproverInfo" => &ELSEWHERE,
        _ => shape,
    });
    assert_eq!(
        strict,
        [
            "ess CreateFlow, example 3 of vendor: /Approvers/1/ApproverType: deny minimum: is 0, must be at least 1",
            "ess CreateFlow, example 3 of vendor: /FlowName: deny maxLength: has 5 characters, must have at most 4: shorten it",
        ]
    );
}

/// Of each type each member that a documented success fills is limited to less than that.
#[test]
fn every_member_of_every_type_is_looked_at() {
    let Some(examples) = Example::all("documented successes against too strict tables") else {
        return;
    };
    let mut by_type: BTreeMap<usize, Vec<Instance<'_>>> = BTreeMap::new();
    for instance in Instance::all(&examples, SERVICES) {
        let key = std::ptr::from_ref(instance.shape).addr();
        by_type.entry(key).or_default().push(instance);
    }
    let mut count = 0;
    for instances in by_type.values() {
        let shape = instances[0].shape;
        for field in shape.fields {
            let values = instances.iter();
            let values = values.filter_map(|instance| instance.value.get(field.name()));
            for strict in too_strict(shape, field, &values.collect::<Vec<_>>()) {
                let found = contradictions(instances, &|_| strict);
                let name = format!("/{}", field.name());
                assert!(
                    found.iter().any(|line| line.contains(&name)),
                    "too strict a table of {}.{} passes: {strict:?}",
                    shape.name,
                    field.name()
                );
                count += 1;
            }
        }
    }
    println!("{count} tables that are too strict are found");
}

/// Tables of a type that deny one of these values of a member: by a limit, and by a rule.
fn too_strict(shape: &Shape, field: &Field, values: &[&Value]) -> Vec<&'static Shape> {
    let table = |checks: Vec<Check>, rules: Vec<Rule>| -> &'static Shape {
        let checks = checks.leak();
        let fields = vec![field.checks(checks)].leak();
        Box::leak(Box::new(Shape {
            name: shape.name,
            fields,
            rules: rules.leak(),
        }))
    };
    let is_there = |value: &&&Value| match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    };
    let there: Vec<_> = values.iter().filter(is_there).collect();
    if there.is_empty() {
        return Vec::new();
    }
    let limit = there.iter().find_map(|value| below(value));
    let limit = limit.map(|test| table(vec![Check::deny(test)], Vec::new()));
    let rule = table(Vec::new(), vec![forbidding(field.name())]);
    limit.into_iter().chain([rule]).collect()
}

/// A limit that the value exceeds.
fn below(value: &Value) -> Option<Test> {
    match value {
        Value::String(text) => {
            let length = text.chars().count() as u64;
            Some(Test::MaxLength(length - 1, LengthUnit::Chars))
        }
        // 0 may stand for nothing.
        Value::Number(number) => {
            let number = number.as_f64().filter(|number| *number != 0.0)?;
            Some(Test::Maximum(number - 1.0))
        }
        Value::Array(items) => Some(Test::MaxItems(items.len() as u64 - 1)),
        _ => None,
    }
}

fn forbidding(name: &'static str) -> Rule {
    Rule {
        id: "too-strict",
        message: "Leave it out.",
        each: "",
        when: Condition::Always,
        demand: Demand::Forbid(vec![name].leak()),
        severity: Severity::Deny,
        code: "",
    }
}
