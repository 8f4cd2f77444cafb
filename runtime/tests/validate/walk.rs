//! The order of the violations, nested records and unknown members.

use serde_json::json;
use tencent_esign_runtime::record::{Field, Kind, Shape};
use tencent_esign_runtime::validate::{Check, Demand, LengthUnit, Pattern, Rule, Test};

use crate::support::{fails, leak, list, passes, rule, shape};

static TREE: Shape = Shape {
    name: "Tree",
    fields: &[
        Field::required("Name", Kind::Text),
        Field::optional("Children", Kind::List(&Kind::Record(&TREE))),
    ],
    rules: &[],
};

#[test]
fn the_order_is_that_of_the_schema() {
    let inner_rule = Rule {
        id: "inner",
        ..rule(Demand::Require(&["X"]))
    };
    let inner = shape(
        vec![
            Field::required("Id", Kind::Text),
            Field::optional("X", Kind::Text),
        ],
        vec![inner_rule],
    );
    let two = leak(vec![
        Check::warn(Test::MinLength(3, LengthUnit::Chars)),
        Check::deny(Test::Pattern(Pattern::new("^[0-9]*$"))),
    ]);
    let items = leak(vec![
        Check::deny(Test::MaxLength(1, LengthUnit::Chars)),
        Check::deny(Test::MaxItems(1)),
    ]);
    let outer = shape(
        vec![
            Field::optional("Last", Kind::Text)
                .disabled("First")
                .checks(two),
            Field::required("Inner", Kind::Record(inner)),
            Field::optional("Items", list(Kind::Text)).checks(items),
            Field::required("End", Kind::Text),
        ],
        vec![
            Rule {
                id: "one",
                ..rule(Demand::Forbid(&["Items"]))
            },
            Rule {
                id: "two",
                ..rule(Demand::Forbid(&["Last"]))
            },
        ],
    );
    fails(
        outer,
        json!({"Items": ["ab", "c"], "Inner": {"X": "", "Y": 1}, "Lost": 1, "Last": "x", "End": ""}),
        &[
            "/Last: warn disabled: is out of use: use First",
            "/Last: warn minLength: has 1 character, must have at least 3: make it longer",
            "/Last: deny pattern: is \"x\", must be a text that matches ^[0-9]*$",
            "/Inner/Id: deny required: is missing, but the server needs it: set it",
            "/Inner/Y: warn unknown-field: is no member of Thing: leave it out",
            "/Inner/X: deny require (inner): do it right",
            "/Items: deny maxItems: has 2 items, must have at most 1: send fewer",
            "/Items/0: deny maxLength: has 2 characters, must have at most 1: shorten it",
            "/End: deny required: is empty, but the server needs it: set it",
            "/Lost: warn unknown-field: is no member of Thing: did you mean Last?",
            "/Items: deny forbid (one): do it right",
            "/Last: deny forbid (two): do it right",
        ],
    );
}

#[test]
fn types_may_hold_themselves() {
    passes(
        &TREE,
        json!({"Name": "a", "Children": [{"Name": "b", "Children": []}]}),
    );
    fails(
        &TREE,
        json!({"Name": "a", "Children": [{"Name": "b", "Children": [{}]}]}),
        &[
            "/Children/0/Children/0/Name: deny required: is missing, but the server needs it: set it",
        ],
    );
}

#[test]
fn requests_may_be_as_deep_as_json_goes() {
    let depth = 62;
    let text = format!(
        "{}{{}}{}",
        "{\"Name\": \"a\", \"Children\": [".repeat(depth),
        "]}".repeat(depth)
    );
    let body: serde_json::Value = serde_json::from_str(&text).expect("the text is JSON");
    let path = "/Children/0".repeat(depth);
    let line = format!("{path}/Name: deny required: is missing, but the server needs it: set it");
    fails(&TREE, body, &[&line]);
}

#[test]
fn an_empty_member_is_not_asked_for_its_rules_but_an_item_is() {
    let inner = shape(
        vec![Field::optional("Id", Kind::Text)],
        vec![rule(Demand::Require(&["Id"]))],
    );
    let outer = shape(
        vec![
            Field::optional("One", Kind::Record(inner)),
            Field::optional("Many", list(Kind::Record(inner))),
        ],
        vec![],
    );
    passes(outer, json!({"One": {}, "Many": [{"Id": "x"}]}));
    fails(
        outer,
        json!({"One": {"Id": ""}, "Many": [{}]}),
        &[
            "/One/Id: deny require (the-rule): do it right",
            "/Many/0/Id: deny require (the-rule): do it right",
        ],
    );
    fails(
        inner,
        json!({}),
        &["/Id: deny require (the-rule): do it right"],
    );
}

#[test]
fn unknown_members_are_told_with_what_was_meant() {
    let shape = shape(vec![Field::optional("FlowName", Kind::Text)], vec![]);
    fails(
        shape,
        json!({"flowname": null, "a/b~c\n": {"deep": 1}, "FlowName": "x"}),
        &[
            "/a~1b~0c\\n: warn unknown-field: is no member of Thing: leave it out",
            "/flowname: warn unknown-field: is no member of Thing: did you mean FlowName?",
        ],
    );
}

#[test]
fn wide_types_are_judged_as_narrow_ones() {
    let names = (0..100).map(|number| &*Box::leak(format!("M{number}").into_boxed_str()));
    let fields = names
        .map(|name| Field::optional(name, Kind::Integer))
        .collect();
    let shape = shape(fields, vec![rule(Demand::Together(&["M0", "M99"]))]);
    let found =
        tencent_esign_runtime::validate::validate_json(shape, &json!({"M99": 1, "M64": ""}), 0);
    let found: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "/M64: deny type: is a string, must be a whole number",
            "/M0: deny together (the-rule): do it right",
        ]
    );
}
