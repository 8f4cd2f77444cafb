//! Nothing of a sensitive value is shown.

use serde_json::json;
use tencent_esign_runtime::record::{EnumTable, EnumValues, Field, Kind, Shape};
use tencent_esign_runtime::validate::{
    Charset, Check, Content, Format, LengthUnit, Literal, Pattern, Severity, Test,
};

use crate::support::{leak, list, shape, violations};

static COLOUR: EnumTable = EnumTable {
    name: "Colour",
    values: EnumValues::Text(&["RED"]),
    severity: Severity::Deny,
    code: "",
};

/// Every limit that a string can break, on a member that holds `kind`.
fn everything(kind: Kind) -> Field {
    Field::optional("A", kind).checks(leak(vec![
        Check::deny(Test::Format(Format::MobileCn)),
        Check::deny(Test::IdCard("")),
        Check::deny(Test::Charset(Charset::Digits)),
        Check::deny(Test::Pattern(Pattern::new("^x$"))),
        Check::deny(Test::MinLength(99, LengthUnit::Chars)),
        Check::deny(Test::MaxLength(1, LengthUnit::Chars)),
        Check::deny(Test::MaxDecodedBytes(1)),
        Check::deny(Test::Json(Content::Any)),
        Check::deny(Test::Enum(&[Literal::Text("SECRET-VALUE")])),
    ]))
}

fn assert_silent(shape: &'static Shape, body: serde_json::Value, count: usize) {
    let found = violations(shape, body);
    assert_eq!(found.len(), count, "{found:?}");
    for violation in found {
        let shown = format!("{violation} {:?} {:?}", violation.found, violation);
        assert!(!shown.to_lowercase().contains("secret-value\"") || violation.word == "enum");
        assert!(!shown.contains("secret-value"), "{shown}");
        assert!(!shown.contains("4711"), "{shown}");
        assert!(!shown.contains("'s'"), "{shown}");
    }
}

#[test]
fn a_sensitive_member() {
    let own = shape(vec![everything(Kind::Text).sensitive()], vec![]);
    assert_silent(own, json!({"A": "secret-value"}), 9);
    let items = shape(vec![everything(list(Kind::Text)).sensitive()], vec![]);
    assert_silent(items, json!({"A": ["secret-value"]}), 9);
    let table = shape(
        vec![Field::optional("A", Kind::Enum(&COLOUR)).sensitive()],
        vec![],
    );
    assert_silent(table, json!({"A": "secret-value"}), 1);
    assert_silent(table, json!({"A": 4711}), 1);
}

#[test]
fn a_member_inside_of_a_sensitive_one() {
    let inner = shape(vec![everything(Kind::Text)], vec![]);
    let outer = shape(
        vec![Field::optional("O", list(Kind::Record(inner))).sensitive()],
        vec![],
    );
    assert_silent(outer, json!({"O": [{"A": "secret-value"}]}), 9);
}

#[test]
fn numbers_and_moments() {
    let checks = leak(vec![
        Check::deny(Test::Maximum(1.0)),
        Check::deny(Test::Minimum(9999.0)),
        Check::deny(Test::Time(Some(0), None)),
        Check::deny(Test::Enum(&[Literal::Integer(1)])),
    ]);
    let own = shape(
        vec![
            Field::optional("A", Kind::Integer)
                .sensitive()
                .checks(checks),
        ],
        vec![],
    );
    assert_silent(own, json!({"A": 4711}), 4);
}
