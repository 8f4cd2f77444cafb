//! JSON in strings: where it breaks a limit, and how much of that is told.

use serde_json::json;
use tencent_esign_runtime::record::{EnumTable, EnumValues, Field, Kind, Shape};
use tencent_esign_runtime::validate::{
    Check, Choice, Condition, Content, Demand, LengthUnit, Literal, Rule, Severity, Test,
};

use crate::support::{checked, fails, leak, limited, lines, passes, shape};

static EXTRA: Shape = Shape {
    name: "Extra",
    fields: &[
        Field::optional("FontSize", Kind::Integer)
            .checks(&[Check::deny(Test::Maximum(72.0)).code("TooLarge")]),
        Field::optional("Font", Kind::Text)
            .checks(&[Check::info(Test::MaxLength(2, LengthUnit::Chars))]),
        Field::optional("Name", Kind::Text)
            .sensitive()
            .checks(&[Check::deny(Test::Enum(&[Literal::Text("a")]))]),
        Field::optional("Align", Kind::Enum(&ALIGN)),
        Field::optional("Parts", Kind::List(&Kind::Record(&PART))),
    ],
    rules: &[Rule {
        id: "font-and-size",
        message: "The Font has no FontSize. Set it.",
        each: "",
        when: Condition::Present("Font"),
        demand: Demand::Require(&["FontSize"]),
        severity: Severity::Deny,
        code: "",
    }],
};

static ALIGN: EnumTable = EnumTable {
    name: "Align",
    values: EnumValues::Text(&["Left", "Right"]),
    severity: Severity::Deny,
    code: "",
};

/// A part carries text, which may hold parts.
static PART: Shape = Shape {
    name: "Part",
    fields: &[
        Field::required("Id", Kind::Text),
        Field::optional("Extra", Kind::Text)
            .checks(&[Check::deny(Test::Json(Content::Record(&EXTRA)))]),
    ],
    rules: &[],
};

fn carries(content: Content) -> &'static Shape {
    limited(Kind::Text, Test::Json(content))
}

#[test]
fn an_inner_break_is_located() {
    let one = carries(Content::Record(&EXTRA));
    passes(one, json!({"A": ""}));
    passes(one, json!({"A": "{}"}));
    passes(
        one,
        json!({"A": r#" {"FontSize": 12, "Font": "\u9ed1", "Align": "Left"} "#}),
    );
    passes(
        one,
        json!({"A": r#"{"FontSize": null, "Unknown": [{"Id": 1}], "Parts": [{"Id": "1", "X": 1}]}"#}),
    );
    fails(
        one,
        json!({"A": r#"{"FontSize": 73, "Font": "abc", "Align": "left", "Parts": [{}, 1]}"#}),
        &[
            "/A: deny maximum: at /FontSize of its JSON: is 73, must be at most 72 [TooLarge]",
            "/A: info maxLength: at /Font of its JSON: has 3 characters, must have at most 2: \
             shorten it",
            "/A: warn enum: at /Align of its JSON: is \"left\", is documented as \"Left\": write \
             it in the documented case",
            "/A: deny required: at /Parts/0/Id of its JSON: is missing, but the server needs it: \
             set it",
            "/A: deny type: at /Parts/1 of its JSON: is a number, must be an object",
        ],
    );
    fails(
        one,
        json!({"A": r#"{"FontSize": "12"}"#}),
        &["/A: deny type: at /FontSize of its JSON: is a string, must be a whole number"],
    );
    fails(
        one,
        json!({"A": r#"{"Font": "a"}"#}),
        &[
            "/A: deny require (font-and-size): at /FontSize of its JSON: The Font has no FontSize. \
           Set it.",
        ],
    );
}

#[test]
fn nothing_inside_is_worse_than_the_word_says() {
    let check = Check::warn(Test::Json(Content::Record(&EXTRA))).code("Extra");
    let body = json!({"A": r#"{"FontSize": 73, "Font": "abc", "Parts": [{}]}"#});
    assert_eq!(
        lines(checked(Kind::Text, check), body),
        [
            "/A: warn maximum: at /FontSize of its JSON: is 73, must be at most 72 [TooLarge]",
            "/A: info maxLength: at /Font of its JSON: has 3 characters, must have at most 2: \
             shorten it [Extra]",
            "/A: warn required: at /Parts/0/Id of its JSON: is missing, but the server needs it: \
             set it [Extra]",
        ]
    );
}

#[test]
fn a_text_that_cannot_be_read_is_told_once() {
    let checks = leak(vec![
        Check::deny(Test::Json(Content::Object)),
        Check::warn(Test::Json(Content::Record(&EXTRA))),
    ]);
    let twice = shape(
        vec![Field::optional("A", Kind::Text).checks(checks)],
        vec![],
    );
    passes(twice, json!({"A": "{\"FontSize\": 1}"}));
    fails(
        twice,
        json!({"A": "{\"FontSize\": 1"}),
        &["/A: deny json: must carry a JSON object, but is no JSON at line 1, column 14"],
    );
    fails(
        twice,
        json!({"A": "[]"}),
        &["/A: deny json: must carry a JSON object, but carries JSON of another kind"],
    );
    fails(
        twice,
        json!({"A": "{\"FontSize\": 73}"}),
        &["/A: warn maximum: at /FontSize of its JSON: is 73, must be at most 72 [TooLarge]"],
    );
}

#[test]
fn lists_are_judged_item_by_item() {
    let list = carries(Content::List(&EXTRA));
    passes(list, json!({"A": "[]"}));
    fails(
        list,
        json!({"A": r#"[{"FontSize": 1}, {"FontSize": 99}, null, {"Font": 1}]"#}),
        &[
            "/A: deny maximum: at /1/FontSize of its JSON: is 99, must be at most 72 [TooLarge]",
            "/A: deny type: at /2 of its JSON: is null, must be an object",
            "/A: deny type: at /3/Font of its JSON: is a number, must be a string",
            "/A: deny require (font-and-size): at /3/FontSize of its JSON: The Font has no \
             FontSize. Set it.",
        ],
    );
    fails(
        list,
        json!({"A": "{}"}),
        &["/A: deny json: must carry a JSON array, but carries JSON of another kind"],
    );
}

static CHOICE: Choice = Choice {
    by: "Kind",
    types: &[
        (
            &[Literal::Text("LINE"), Literal::Text("TEXT")],
            Content::Record(&EXTRA),
        ),
        (&[Literal::Text("PLAIN")], Content::Text),
    ],
    other: Content::Any,
};

#[test]
fn a_sibling_decides_whatever_its_letter_case() {
    let check = Check::deny(Test::Json(Content::Choice(&CHOICE)));
    let fields = vec![
        Field::optional("Extra", Kind::Text).checks(leak(vec![check])),
        Field::optional("Kind", Kind::Text),
    ];
    let chosen = shape(fields, vec![]);
    let large = r#"{"FontSize": 73}"#;
    for kind in ["TEXT", "text", "Line"] {
        fails(
            chosen,
            json!({"Kind": kind, "Extra": large}),
            &[
                "/Extra: deny maximum: at /FontSize of its JSON: is 73, must be at most 72 \
               [TooLarge]",
            ],
        );
    }
    passes(chosen, json!({"Kind": "PLAIN", "Extra": "no JSON {"}));
    passes(chosen, json!({"Kind": "OTHER", "Extra": large}));
    passes(chosen, json!({"Extra": "[1]"}));
    fails(
        chosen,
        json!({"Kind": "OTHER", "Extra": "{"}),
        &["/Extra: deny json: must carry a JSON value, but is no JSON at line 1, column 1"],
    );
}

#[test]
fn numbers_decide_too() {
    static BY_NUMBER: Choice = Choice {
        by: "Kind",
        types: &[(&[Literal::Integer(1)], Content::Array)],
        other: Content::Object,
    };
    let check = Check::deny(Test::Json(Content::Choice(&BY_NUMBER)));
    let fields = vec![
        Field::optional("Extra", Kind::Text).checks(leak(vec![check])),
        Field::optional("Kind", Kind::Integer),
    ];
    let chosen = shape(fields, vec![]);
    passes(chosen, json!({"Kind": 1, "Extra": "[]"}));
    passes(chosen, json!({"Kind": 2, "Extra": "{}"}));
    assert_eq!(lines(chosen, json!({"Kind": 1, "Extra": "{}"})).len(), 1);
}

#[test]
fn text_in_text_is_judged_to_some_depth() {
    let one = carries(Content::Record(&EXTRA));
    let within = |inner: &str| json!({"Parts": [{"Id": "1", "Extra": inner}]}).to_string();
    fails(
        one,
        json!({"A": within(&within(r#"{"FontSize": 73}"#))}),
        &[
            "/A: deny maximum: at /Parts/0/Extra of its JSON: at /Parts/0/Extra of its JSON: \
           at /FontSize of its JSON: is 73, must be at most 72 [TooLarge]",
        ],
    );
    let mut text = r#"{"FontSize": 73}"#.to_owned();
    for _ in 0..12 {
        text = within(&text);
    }
    passes(one, json!({"A": text}));
}

#[test]
fn deep_nesting_is_no_danger() {
    let one = carries(Content::Record(&EXTRA));
    let deep = |key: &str| {
        format!(
            "{{\"{key}\": {}{}}}",
            "[".repeat(100_000),
            "]".repeat(100_000)
        )
    };
    passes(one, json!({"A": deep("Unknown")}));
    fails(
        one,
        json!({"A": deep("Parts")}),
        &["/A: deny json: must carry a JSON object, but is nested too deep"],
    );
    assert_eq!(
        lines(
            carries(Content::List(&EXTRA)),
            json!({"A": "[".repeat(100_000)})
        )
        .len(),
        1
    );
}

#[test]
fn nothing_personal_is_shown() {
    let one = carries(Content::Record(&EXTRA));
    fails(
        one,
        json!({"A": r#"{"Name": "Li Lei"}"#}),
        &["/A: deny enum: at /Name of its JSON: must be \"a\""],
    );
    let check = Check::deny(Test::Json(Content::Record(&EXTRA)));
    let field = Field::optional("A", Kind::Text)
        .sensitive()
        .checks(leak(vec![check]));
    let secret = shape(vec![field], vec![]);
    fails(
        secret,
        json!({"A": r#"{"Align": "Li Lei", "FontSize": 99}"#}),
        &[
            "/A: deny maximum: at /FontSize of its JSON: must be at most 72 [TooLarge]",
            "/A: deny enum: at /Align of its JSON: must be one of \"Left\", \"Right\"",
        ],
    );
}

#[test]
fn every_string_of_a_list_is_judged() {
    let list = limited(Kind::List(&Kind::Text), Test::Json(Content::Record(&EXTRA)));
    fails(
        list,
        json!({"A": ["{}", "", r#"{"FontSize": 73}"#]}),
        &["/A/2: deny maximum: at /FontSize of its JSON: is 73, must be at most 72 [TooLarge]"],
    );
}
