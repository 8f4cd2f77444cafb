//! Lists of documented values.

use serde_json::json;
use tencent_esign_runtime::record::{EnumTable, EnumValues, Field, Kind};
use tencent_esign_runtime::validate::{Check, Literal, Severity, Test};

use crate::support::{checked, fails, leak, limited, list, passes, shape};

static COLOUR: EnumTable = EnumTable {
    name: "Colour",
    values: EnumValues::Text(&["RED", "GREEN"]),
    severity: Severity::Deny,
    code: "InvalidParameter.Colour",
};

static LEVEL: EnumTable = EnumTable {
    name: "Level",
    values: EnumValues::Integer(&[1, 2, 3]),
    severity: Severity::Warn,
    code: "",
};

#[test]
fn an_enum_type_is_checked_by_its_table() {
    let text = shape(vec![Field::optional("A", Kind::Enum(&COLOUR))], vec![]);
    passes(text, json!({"A": "RED"}));
    passes(text, json!({"A": ""}));
    fails(
        text,
        json!({"A": "BLUE"}),
        &[
            "/A: deny enum: is \"BLUE\", must be one of \"RED\", \"GREEN\" [InvalidParameter.Colour]",
        ],
    );
    for other in [1, 0] {
        fails(
            text,
            json!({"A": other}),
            &["/A: deny type: is a number, must be a string"],
        );
    }

    let number = shape(vec![Field::optional("A", Kind::Enum(&LEVEL))], vec![]);
    passes(number, json!({"A": 3}));
    passes(number, json!({"A": 3.0}));
    passes(number, json!({"A": 0}));
    fails(
        number,
        json!({"A": 4}),
        &["/A: warn enum: is 4, must be one of 1, 2, 3"],
    );
    for other in ["1", ""] {
        fails(
            number,
            json!({"A": other}),
            &["/A: deny type: is a string, must be a whole number"],
        );
    }
}

#[test]
fn letter_case_is_at_most_a_warning() {
    let table = shape(vec![Field::optional("A", Kind::Enum(&COLOUR))], vec![]);
    fails(
        table,
        json!({"A": "red"}),
        &[
            "/A: warn enum: is \"red\", is documented as \"RED\": write it in the documented case \
           [InvalidParameter.Colour]",
        ],
    );
    let own = Test::Enum(&[Literal::Text("Left")]);
    let own = checked(Kind::Text, Check::info(own));
    fails(
        own,
        json!({"A": "LEFT"}),
        &["/A: info enum: is \"LEFT\", is documented as \"Left\": write it in the documented case"],
    );
}

#[test]
fn a_list_of_the_member_takes_the_place_of_the_table() {
    let check = Check::warn(Test::Enum(&[Literal::Text("RED"), Literal::Text("BLUE")])).code("Own");
    let own = checked(Kind::Enum(&COLOUR), check);
    passes(own, json!({"A": "BLUE"}));
    fails(
        own,
        json!({"A": "GREEN"}),
        &["/A: warn enum: is \"GREEN\", must be one of \"RED\", \"BLUE\" [Own]"],
    );
}

#[test]
fn numbers_and_booleans_have_lists_too() {
    let number = limited(
        Kind::Integer,
        Test::Enum(&[Literal::Integer(1), Literal::Float(2.0)]),
    );
    passes(number, json!({"A": 0}));
    passes(number, json!({"A": 2}));
    fails(
        number,
        json!({"A": 3}),
        &["/A: deny enum: is 3, must be one of 1, 2"],
    );
    let real = limited(
        Kind::Float,
        Test::Enum(&[Literal::Integer(1), Literal::Float(0.5)]),
    );
    passes(real, json!({"A": 0.5}));
    passes(real, json!({"A": 1.0}));
    fails(
        real,
        json!({"A": 0.25}),
        &["/A: deny enum: is 0.25, must be one of 1, 0.5"],
    );
    let flag = limited(Kind::Boolean, Test::Enum(&[Literal::Boolean(true)]));
    passes(flag, json!({"A": true}));
    fails(
        flag,
        json!({"A": false}),
        &["/A: deny enum: is false, must be true"],
    );
}

#[test]
fn items_are_checked_one_by_one() {
    let items = shape(vec![Field::optional("A", list(Kind::Enum(&LEVEL)))], vec![]);
    passes(items, json!({"A": [1, 0, 3]}));
    fails(
        items,
        json!({"A": [1, 9]}),
        &["/A/1: warn enum: is 9, must be one of 1, 2, 3"],
    );
}

#[test]
fn long_lists_are_cut() {
    let values = leak((1..=25).map(Literal::Integer).collect());
    let long = limited(Kind::Integer, Test::Enum(values));
    fails(
        long,
        json!({"A": 26}),
        &[
            "/A: deny enum: is 26, must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, \
           15, 16, 17, 18, 19, 20 and 5 more",
        ],
    );
}
