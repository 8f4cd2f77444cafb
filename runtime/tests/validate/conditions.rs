//! Each condition: where the rule applies, and where it just does not.

use serde_json::{Value, json};
use tencent_esign_runtime::record::{Kind, Shape};
use tencent_esign_runtime::validate::{Condition, Demand, Literal, Rule};

use crate::support::{leak, lines, list, members, passes, rule, shape};

/// A shape whose rule asks for `Z` when the condition holds.
fn when(condition: Condition) -> &'static Shape {
    let item = shape(
        members(&[("Type", Kind::Integer), ("Name", Kind::Text)]),
        vec![],
    );
    let fields = members(&[
        ("Z", Kind::Text),
        ("A", Kind::Text),
        ("N", Kind::Integer),
        ("B", Kind::Boolean),
        ("L", list(Kind::Text)),
        ("O", Kind::Record(item)),
        ("Os", list(Kind::Record(item))),
    ]);
    shape(
        fields,
        vec![Rule {
            when: condition,
            ..rule(Demand::Require(&["Z"]))
        }],
    )
}

#[track_caller]
fn holds(shape: &'static Shape, body: Value) {
    assert_eq!(
        lines(shape, body),
        ["/Z: deny require (the-rule): do it right"]
    );
}

#[test]
fn always() {
    holds(when(Condition::Always), json!({}));
}

#[test]
fn a_value_out_of_several() {
    let text = when(Condition::In(
        "A",
        &[Literal::Text("X"), Literal::Text("Y")],
        None,
    ));
    holds(text, json!({"A": "Y"}));
    holds(text, json!({"A": "y"}));
    passes(text, json!({"A": "XY"}));
    passes(text, json!({"A": ""}));
    passes(text, json!({}));

    let number = when(Condition::In("N", &[Literal::Integer(0)], None));
    holds(number, json!({"N": 0}));
    passes(number, json!({"N": 1}));
    passes(number, json!({}));

    let flag = when(Condition::In("B", &[Literal::Boolean(false)], None));
    holds(flag, json!({"B": false}));
    passes(flag, json!({"B": true}));
    passes(flag, json!({}));
}

#[test]
fn a_default_for_what_is_absent() {
    let default = Some(Literal::Integer(1));
    let yes = when(Condition::In("N", &[Literal::Integer(1)], default));
    holds(yes, json!({}));
    holds(yes, json!({"N": null}));
    passes(yes, json!({"N": 0}));
    passes(yes, json!({"N": 2}));
    let no = when(Condition::In("N", &[Literal::Integer(2)], default));
    passes(no, json!({}));
    let nested = when(Condition::In("O.Type", &[Literal::Integer(1)], default));
    holds(nested, json!({}));
    holds(nested, json!({"O": {}}));
    passes(nested, json!({"O": {"Type": 2}}));
}

#[test]
fn empty_values_are_absent() {
    let empties = [json!(null), json!(""), json!([]), json!({})];
    for (path, full) in [
        ("A", json!("x")),
        ("N", json!(0)),
        ("B", json!(false)),
        ("L", json!([""])),
        ("O", json!({"Name": ""})),
    ] {
        let (present, absent) = (
            when(Condition::Present(path)),
            when(Condition::Absent(path)),
        );
        holds(present, json!({path: full}));
        passes(absent, json!({path: full}));
        passes(present, json!({}));
        holds(absent, json!({}));
        for empty in &empties {
            let said = lines(present, json!({path: empty}));
            assert!(
                !said.iter().any(|line| line.contains("the-rule")),
                "{path} {empty}"
            );
        }
    }
    holds(when(Condition::Absent("L")), json!({"L": []}));
    holds(when(Condition::Absent("O")), json!({"O": {}}));
}

#[test]
fn some_element() {
    let is = &Condition::And(&[
        Condition::In("Type", &[Literal::Integer(1)], None),
        Condition::Absent("Name"),
    ]);
    let any = when(Condition::Any("Os[*]", is));
    holds(any, json!({"Os": [{"Type": 2}, {"Type": 1}]}));
    passes(any, json!({"Os": [{"Type": 1, "Name": "x"}, {"Type": 2}]}));
    passes(any, json!({"Os": []}));
    passes(any, json!({}));
    let items = when(Condition::Any(
        "L[*]",
        &Condition::In("", &[Literal::Text("x")], None),
    ));
    holds(items, json!({"L": ["y", "x"]}));
    passes(items, json!({"L": ["y"]}));
}

#[test]
fn a_path_through_a_list_asks_for_some_element() {
    let equal = when(Condition::In("Os[*].Type", &[Literal::Integer(1)], None));
    holds(equal, json!({"Os": [{"Type": 2}, {"Type": 1}]}));
    passes(equal, json!({"Os": [{"Type": 2}, {}]}));
    let present = when(Condition::Present("Os[*].Name"));
    holds(present, json!({"Os": [{}, {"Name": "x"}]}));
    passes(present, json!({"Os": [{}, {"Name": ""}]}));
    let absent = when(Condition::Absent("Os[*].Name"));
    holds(absent, json!({"Os": [{"Name": "x"}, {"Name": ""}]}));
    passes(absent, json!({"Os": [{"Name": "x"}]}));
    passes(absent, json!({"Os": []}));
}

#[test]
fn and_or_not() {
    const A: Condition = Condition::Present("A");
    const N: Condition = Condition::Present("N");
    let and = when(Condition::And(&[A, N]));
    holds(and, json!({"A": "x", "N": 1}));
    passes(and, json!({"A": "x"}));
    let or = when(Condition::Or(&[A, N]));
    holds(or, json!({"N": 1}));
    passes(or, json!({}));
    let not = when(Condition::Not(&A));
    holds(not, json!({}));
    passes(not, json!({"A": "x"}));
}

#[test]
fn back_to_the_owner() {
    let item = shape(
        members(&[("Name", Kind::Text), ("Mode", Kind::Text)]),
        vec![],
    );
    let is = &Condition::And(&[
        Condition::In("Mode", &[Literal::Text("X")], None),
        Condition::In("$.Mode", &[Literal::Text("Y")], None),
    ]);
    let each = Rule {
        each: "Os[*]",
        when: Condition::In("$.Mode", &[Literal::Text("Y")], None),
        ..rule(Demand::Require(&["Name", "$.Note"]))
    };
    let any = Rule {
        id: "any",
        when: Condition::Any("Os[*]", is),
        ..rule(Demand::Require(&["Note"]))
    };
    let fields = members(&[
        ("Mode", Kind::Text),
        ("Note", Kind::Text),
        ("Os", list(Kind::Record(item))),
    ]);
    let shape = shape(fields, leak(vec![each, any]).to_vec());
    passes(shape, json!({"Mode": "X", "Os": [{"Mode": "X"}]}));
    assert_eq!(
        lines(
            shape,
            json!({"Mode": "Y", "Os": [{"Mode": "X", "Name": "x"}, {"Mode": "Y"}]})
        ),
        [
            "/Note: deny require (the-rule): do it right",
            "/Os/1/Name: deny require (the-rule): do it right",
            "/Note: deny require (any): do it right",
        ]
    );
}
