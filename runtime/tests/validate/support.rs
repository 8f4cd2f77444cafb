//! Shapes made on the spot, and violations as lines.

use serde_json::Value;
use tencent_esign_runtime::record::{Field, Kind, Outgoing, Shape};
use tencent_esign_runtime::validate::{
    Check, Condition, Demand, Rule, Severity, Test, Violation, validate, validate_json,
};

use crate::loose::Loose;

/// The present in all tests: 15 January 2027 in Beijing.
pub(crate) const NOW: i64 = 1_800_000_000;

/// A shape for one test.
pub(crate) fn shape(fields: Vec<Field>, rules: Vec<Rule>) -> &'static Shape {
    Box::leak(Box::new(Shape {
        name: "Thing",
        fields: leak(fields),
        rules: leak(rules),
    }))
}

/// Optional members of these names and kinds.
pub(crate) fn members(members: &[(&'static str, Kind)]) -> Vec<Field> {
    members
        .iter()
        .map(|(name, kind)| Field::optional(name, *kind))
        .collect()
}

/// A shape with one optional member `A`, which is checked.
pub(crate) fn checked(kind: Kind, check: Check) -> &'static Shape {
    shape(
        vec![Field::optional("A", kind).checks(leak(vec![check]))],
        vec![],
    )
}

/// A shape with one optional member `A`, for which a limit denies.
pub(crate) fn limited(kind: Kind, test: Test) -> &'static Shape {
    checked(kind, Check::deny(test))
}

/// A rule that denies, and always applies.
pub(crate) fn rule(demand: Demand) -> Rule {
    Rule {
        id: "the-rule",
        message: "do it right",
        each: "",
        when: Condition::Always,
        demand,
        severity: Severity::Deny,
        code: "",
    }
}

/// Values that live as long as tables do.
pub(crate) fn leak<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}

/// A list of this kind.
pub(crate) fn list(item: Kind) -> Kind {
    Kind::List(Box::leak(Box::new(item)))
}

/// The violations of a JSON body; the same as of the typed values, where there are such.
pub(crate) fn violations(shape: &'static Shape, body: Value) -> Vec<Violation> {
    let found = validate_json(shape, &body, NOW);
    if let Some(typed) = Loose::read(shape, &body) {
        assert_eq!(
            validate(Outgoing::new(&typed), NOW),
            found,
            "typed and JSON differ"
        );
    }
    found
}

/// The violations of a JSON body, one line each.
pub(crate) fn lines(shape: &'static Shape, body: Value) -> Vec<String> {
    violations(shape, body)
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// Asserts that a body breaks nothing.
#[track_caller]
pub(crate) fn passes(shape: &'static Shape, body: Value) {
    assert_eq!(lines(shape, body.clone()), [""; 0], "{body}");
}

/// Asserts that a body breaks exactly this.
#[track_caller]
pub(crate) fn fails(shape: &'static Shape, body: Value, expected: &[&str]) {
    assert_eq!(lines(shape, body.clone()), expected, "{body}");
}
