//! What holds for all requests, tried on many.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tencent_esign_runtime::record::{EnumTable, EnumValues, Field, Kind, Outgoing, Shape};
use tencent_esign_runtime::validate::{
    Charset, Check, Condition, Content, Demand, Format, LengthUnit, Literal, Pattern, Rule,
    Severity, Test, validate, validate_json,
};

use crate::loose::Loose;
use crate::support::NOW;

static LEVEL: EnumTable = EnumTable {
    name: "Level",
    values: EnumValues::Integer(&[1, 2]),
    severity: Severity::Deny,
    code: "",
};

static COLOUR: EnumTable = EnumTable {
    name: "Colour",
    values: EnumValues::Text(&["RED", "b"]),
    severity: Severity::Warn,
    code: "X",
};

const fn rule(id: &'static str, each: &'static str, when: Condition, demand: Demand) -> Rule {
    Rule {
        id,
        message: "no",
        each,
        when,
        demand,
        severity: Severity::Deny,
        code: "",
    }
}

/// A type with every kind of member and every word of the tables.
static THING: Shape = Shape {
    name: "Thing",
    fields: &[
        Field::required("A", Kind::Text).checks(&[
            Check::deny(Test::MinLength(2, LengthUnit::Chars)),
            Check::deny(Test::MaxLength(3, LengthUnit::Bytes)),
            Check::warn(Test::Charset(Charset::CjkWord)),
            Check::warn(Test::Pattern(Pattern::new("^[a-z]"))),
            Check::warn(Test::IdCard("B")),
        ]),
        Field::optional("B", Kind::Text)
            .sensitive()
            .disabled("A")
            .checks(&[
                Check::info(Test::Format(Format::Base64)),
                Check::deny(Test::MaxDecodedBytes(2)),
                Check::deny(Test::Json(Content::Object)),
                Check::deny(Test::Enum(&[Literal::Text("B"), Literal::Text("{}")])),
            ]),
        Field::optional("N", Kind::Integer)
            .zero_is_unset()
            .checks(&[
                Check::deny(Test::Minimum(1.0)),
                Check::warn(Test::Format(Format::UnixSeconds)),
                Check::warn(Test::Time(Some(-10), Some(10))),
            ]),
        Field::optional("F", Kind::Float).checks(&[Check::deny(Test::Maximum(2.5))]),
        Field::optional("Flag", Kind::Boolean).deprecated(""),
        Field::optional("E", Kind::Enum(&LEVEL)),
        Field::optional("C", Kind::Enum(&COLOUR)),
        Field::optional("L", Kind::List(&Kind::Text)).checks(&[
            Check::deny(Test::MinItems(2)),
            Check::deny(Test::MaxItems(3)),
            Check::deny(Test::UniqueItems),
            Check::deny(Test::Format(Format::Date)),
        ]),
        Field::optional("O", Kind::Record(&THING)),
        Field::optional("Os", Kind::List(&Kind::Record(&THING))).checks(&[
            Check::deny(Test::UniqueBy("A")),
            Check::deny(Test::UniqueItems),
        ]),
    ],
    rules: &[
        rule(
            "1",
            "",
            Condition::Present("O"),
            Demand::Require(&["B", "Os[*].N"]),
        ),
        rule(
            "2",
            "Os[*]",
            Condition::Absent("$.B"),
            Demand::Forbid(&["L", "$.N"]),
        ),
        rule(
            "3",
            "Os[*].Os[*]",
            Condition::Always,
            Demand::Ignored(&["A"], "N"),
        ),
        rule(
            "4",
            "O",
            Condition::Always,
            Demand::AtLeastOneOf(&[&["B"], &["N", "F"]]),
        ),
        rule(
            "5",
            "",
            Condition::Any("Os[*]", &Condition::In("A", &[Literal::Text("b")], None)),
            Demand::AtMostOneOf(&[&["B"], &["N", "F"]]),
        ),
        rule(
            "6",
            "",
            Condition::In("N", &[Literal::Integer(0)], Some(Literal::Integer(0))),
            Demand::ExactlyOneOf(&[&["B"], &["O.B"], &["Os[*].B"]]),
        ),
        rule(
            "7",
            "",
            Condition::Not(&Condition::Present("L")),
            Demand::Together(&["N", "F"]),
        ),
        rule("8", "", Condition::Always, Demand::SameLength(&["L", "Os"])),
        rule(
            "9",
            "",
            Condition::Always,
            Demand::Items("Os", Some(2), None),
        ),
        rule(
            "10",
            "L[*]",
            Condition::Always,
            Demand::Allow("", &[Literal::Text("a")]),
        ),
        rule("11", "", Condition::Always, Demand::Distinct("Os[*].L[*]")),
        rule(
            "12",
            "",
            Condition::Always,
            Demand::NotSubsetOf("L", &[Literal::Text("a")]),
        ),
        rule(
            "13",
            "",
            Condition::Always,
            Demand::DateSpan("N", "F", Some(1)),
        ),
        rule(
            "15",
            "",
            Condition::Always,
            Demand::Limit("A", &[Test::Format(Format::Email), Test::Minimum(1.0)]),
        ),
        rule("14", "", Condition::Always, Demand::EqualIfBoth("O", "O.O")),
    ],
};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("2026-01-31".to_owned()),
        Just("{}".to_owned()),
        Just("QQ==".to_owned()),
        "[abB合&]{0,4}",
    ]
}

fn whole() -> impl Strategy<Value = Value> {
    prop_oneof![
        (-1_i64..4).prop_map(Value::from),
        (NOW - 20..NOW + 20).prop_map(Value::from),
        Just(json!(2.0)),
    ]
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![whole(), Just(json!(2.75))]
}

/// Values of the right types for [`THING`], right and wrong ones.
fn thing(depth: u32) -> BoxedStrategy<Value> {
    let nested: BoxedStrategy<Value> = if depth == 0 {
        Just(json!({"A": "ab"})).boxed()
    } else {
        thing(depth - 1)
    };
    let member = prop_oneof![
        4 => text().prop_map(|text| ("A", json!(text))),
        2 => text().prop_map(|text| ("B", json!(text))),
        2 => whole().prop_map(|number| ("N", number)),
        2 => number().prop_map(|number| ("F", number)),
        1 => any::<bool>().prop_map(|flag| ("Flag", json!(flag))),
        1 => (0_i64..4).prop_map(|number| ("E", json!(number))),
        1 => text().prop_map(|text| ("C", json!(text))),
        2 => prop::collection::vec(text(), 0..4).prop_map(|list| ("L", json!(list))),
        2 => nested.clone().prop_map(|thing| ("O", thing)),
        2 => prop::collection::vec(nested, 0..4).prop_map(|list| ("Os", json!(list))),
    ];
    prop::collection::vec(member, 0..10)
        .prop_map(|members| {
            let mut map = Map::from_iter([("A".to_owned(), json!("ab"))]);
            map.extend(
                members
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value)),
            );
            Value::Object(map)
        })
        .boxed()
}

/// Any JSON, with names that the shape knows here and there.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        text().prop_map(Value::from),
        number(),
    ];
    leaf.prop_recursive(5, 64, 8, |inner| {
        let name = prop_oneof![
            "[ABNFECLO]",
            Just("Os".to_owned()),
            Just("Flag".to_owned()),
            ".{0,8}"
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(name, inner, 0..10)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn typed_and_json_say_the_same(body in thing(2)) {
        let typed = Loose::read(&THING, &body);
        let found = typed.map(|typed| validate(Outgoing::new(&typed), NOW));
        prop_assert_eq!(found, Some(validate_json(&THING, &body, NOW)));
    }

    #[test]
    fn nothing_makes_it_panic(body in anything()) {
        for violation in validate_json(&THING, &body, NOW) {
            prop_assert!(!violation.to_string().contains('\n'));
            prop_assert!(violation.path.is_empty() || violation.path.starts_with('/'));
        }
    }

    #[test]
    fn a_pointer_leads_to_what_is_there_or_just_beside_it(body in anything()) {
        for violation in validate_json(&THING, &body, NOW) {
            let parent = violation.path.rfind('/').map_or("", |end| &violation.path[..end]);
            prop_assert!(body.pointer(parent).is_some(), "{}", violation);
        }
    }
}
