//! Rules on the elements of a type say what the elements' own rules would say.

use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};
use tencent_esign_runtime::record::{Field, Kind, Shape};
use tencent_esign_runtime::validate::{
    Check, Condition, Demand, LengthUnit, Literal, Rule, Severity, Test, Violation,
};

use crate::support::{fails, leak, list, members, passes, rule, shape, violations};

const X: Literal = Literal::Text("x");

/// When a rule applies, and what it demands, of many kinds.
const RULES: &[(Condition, Demand)] = &[
    (Condition::Always, Demand::Require(&["A"])),
    (Condition::Present("B"), Demand::Forbid(&["N"])),
    (
        Condition::In("A", &[X], Some(X)),
        Demand::Ignored(&["L"], "N"),
    ),
    (
        Condition::Not(&Condition::Present("A")),
        Demand::Together(&["B", "L"]),
    ),
    (Condition::Always, Demand::Allow("A", &[X])),
    (Condition::Always, Demand::ExactlyOneOf(&[&["A"], &["B"]])),
    (
        Condition::Always,
        Demand::AtMostOneOf(&[&["A", "B"], &["N"]]),
    ),
    (Condition::Always, Demand::Distinct("L[*]")),
    (
        Condition::Any("L[*]", &Condition::In("", &[X], None)),
        Demand::Require(&["N"]),
    ),
    (Condition::Always, Demand::Items("L", Some(2), None)),
    (
        Condition::Always,
        Demand::Limit("B", &[Test::MaxLength(1, LengthUnit::Chars)]),
    ),
];

/// The rules on the elements at these paths.
fn rules(paths: &[&'static str]) -> Vec<Rule> {
    let rules = RULES.iter().enumerate();
    let rules = rules.flat_map(|(index, (when, demand))| {
        paths.iter().map(move |each| Rule {
            id: format!("rule-{index}").leak(),
            message: "no",
            each,
            when: *when,
            demand: *demand,
            severity: Severity::Deny,
            code: "",
        })
    });
    rules.collect()
}

/// A request of groups of elements, with rules in any of the three.
fn request(outer: &[&'static str], group: &[&'static str], own: &[&'static str]) -> &'static Shape {
    let element = Kind::Record(shape(
        members(&[
            ("A", Kind::Text),
            ("B", Kind::Text),
            ("N", Kind::Integer),
            ("L", list(Kind::Text)),
        ]),
        rules(own),
    ));
    let group = shape(
        members(&[("Es", list(element)), ("E", element)]),
        rules(group),
    );
    let groups = list(Kind::Record(group));
    shape(members(&[("Gs", groups)]), rules(outer))
}

/// What is told, whatever the order.
fn told(shape: &'static Shape, body: &Value) -> Vec<(String, &'static str)> {
    let found = violations(shape, body.clone()).into_iter();
    let mut told: Vec<_> = found
        .map(|Violation { path, rule, .. }| (path, rule))
        .collect();
    told.sort_unstable();
    told
}

fn body() -> impl Strategy<Value = Value> {
    let text = || prop::sample::select(vec![json!(""), json!("x"), json!("xy"), json!(null)]);
    let number = prop::sample::select(vec![json!(0), json!(1), json!("x")]);
    let texts = prop::collection::vec(text(), 0..3).prop_map(Value::from);
    let member = prop_oneof![
        text().prop_map(|text| ("A", text)),
        text().prop_map(|text| ("B", text)),
        number.prop_map(|number| ("N", number)),
        texts.prop_map(|texts| ("L", texts)),
    ];
    let element = prop::collection::vec(member, 0..4).prop_map(|members| {
        let members = members.into_iter();
        members
            .map(|(name, value)| (name.to_owned(), value))
            .collect::<Value>()
    });
    let element = prop_oneof![9 => element, 1 => Just(json!("x"))];
    let group = (prop::collection::vec(element.clone(), 0..3), element)
        .prop_map(|(elements, element)| json!({"Es": elements, "E": element}));
    let groups = prop_oneof![9 => prop::collection::vec(group, 0..3), 1 => Just(vec![json!(1)])];
    groups.prop_map(|groups| json!({ "Gs": groups }))
}

proptest! {
    #[test]
    fn rules_say_the_same_from_afar(body in body()) {
        static SHAPES: LazyLock<[&Shape; 3]> = LazyLock::new(|| [
            request(&[], &[], &[""]),
            request(&[], &["Es[*]", "E"], &[]),
            request(&["Gs[*].Es[*]", "Gs[*].E"], &[], &[]),
        ]);
        let [own, group, outer] = *SHAPES;
        let expected = told(own, &body);
        prop_assert_eq!(&told(group, &body), &expected);
        prop_assert_eq!(&told(outer, &body), &expected);
    }

    #[test]
    fn what_differs_is_told_where_a_list_with_equal_items_would_be(
        names in prop::collection::vec("[ab]?", 0..40)
    ) {
        static SHAPES: LazyLock<[&Shape; 2]> = LazyLock::new(|| {
            let item = list(Kind::Record(shape(members(&[("A", Kind::Text)]), vec![])));
            let unique = leak(vec![Check::deny(Test::UniqueBy("A"))]);
            [
                shape(members(&[("Es", item)]), vec![rule(Demand::Distinct("Es[*].A"))]),
                shape(vec![Field::optional("Es", item).checks(unique)], vec![]),
            ]
        });
        let [by_rule, by_limit] = *SHAPES;
        let items: Vec<Value> = names.iter().map(|name| json!({"A": name})).collect();
        let body = json!({ "Es": items });
        let paths = |shape| told(shape, &body).into_iter().map(|(path, _)| path);
        prop_assert!(paths(by_rule).eq(paths(by_limit)), "{}", body);
    }
}

/// More objects around an element may have rules on it than are taken along.
#[test]
fn rules_reach_through_many_types() {
    let mut kind = Kind::Record(shape(members(&[("X", Kind::Text)]), vec![]));
    for depth in (0..7).rev() {
        let path: &str = format!("{}X", "D.".repeat(6 - depth)).leak();
        let each = path.trim_end_matches(".X");
        let on_last = Rule {
            each: if each == "X" { "" } else { each },
            ..rule(Demand::Forbid(&["X"]))
        };
        let fields = members(&[("D", kind), ("X", Kind::Text)]);
        kind = Kind::Record(shape(fields, vec![on_last]));
    }
    let Some(shape) = kind.shape() else {
        panic!("the last kind is a record");
    };
    let deep = |x: Value| {
        let nest = |inner, _| json!({ "D": inner });
        (0..6).fold(x, nest)
    };
    passes(shape, deep(json!({"D": {"X": "x"}})));
    let line = format!("{}/X: deny forbid (the-rule): do it right", "/D".repeat(6));
    fails(shape, deep(json!({"X": "x"})), &[&*line; 7]);
}

/// A type may have more rules than are taken along; all of them are judged, in order.
#[test]
fn a_type_may_have_very_many_rules() {
    let element = Kind::Record(shape(members(&[("A", Kind::Text)]), vec![]));
    let rules = (0..150).map(|index| Rule {
        id: format!("{index}").leak(),
        each: "Es[*]",
        ..rule(Demand::Require(&["A"]))
    });
    let many = shape(members(&[("Es", list(element))]), rules.collect());
    passes(many, json!({"Es": [{"A": "x"}]}));
    let found = violations(many, json!({"Es": [{"A": "x"}, {}]}));
    let ids: Vec<&str> = found.iter().map(|it| it.rule).collect();
    let expected: Vec<String> = (0..150).map(|index| index.to_string()).collect();
    assert_eq!(ids, expected);
}
