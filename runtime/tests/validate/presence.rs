//! What counts as missing, as out of use, and as of the wrong type.

use serde_json::json;
use tencent_esign_runtime::record::{Field, Kind, Shape};

use crate::support::{fails, list, passes, shape};

static INNER: Shape = Shape {
    name: "Inner",
    fields: &[Field::required("Id", Kind::Text)],
    rules: &[],
};

#[test]
fn a_required_string_must_not_be_empty() {
    let shape = shape(vec![Field::required("A", Kind::Text)], vec![]);
    passes(shape, json!({"A": "x"}));
    fails(
        shape,
        json!({}),
        &["/A: deny required: is missing, but the server needs it: set it"],
    );
    fails(
        shape,
        json!({"A": null}),
        &["/A: deny required: is null, but the server needs it: set it"],
    );
    fails(
        shape,
        json!({"A": ""}),
        &["/A: deny required: is empty, but the server needs it: set it"],
    );
}

#[test]
fn required_numbers_lists_and_objects_are_there_once_they_are_sent() {
    let shape = shape(
        vec![
            Field::required("N", Kind::Integer),
            Field::required("B", Kind::Boolean),
            Field::required("L", list(Kind::Text)),
            Field::required("O", Kind::Record(&INNER)),
        ],
        vec![],
    );
    passes(
        shape,
        json!({"N": 0, "B": false, "L": [], "O": {"Id": "x"}}),
    );
    fails(
        shape,
        json!({"N": 0, "B": false, "L": [], "O": {}}),
        &["/O/Id: deny required: is missing, but the server needs it: set it"],
    );
    fails(
        shape,
        json!({"N": "", "L": null}),
        &[
            "/N: deny required: is empty, but the server needs it: set it",
            "/B: deny required: is missing, but the server needs it: set it",
            "/L: deny required: is null, but the server needs it: set it",
            "/O: deny required: is missing, but the server needs it: set it",
        ],
    );
}

#[test]
fn identity_is_required_of_what_is_sent() {
    let shape = shape(
        vec![Field::identity("Operator", Kind::Record(&INNER))],
        vec![],
    );
    passes(shape, json!({"Operator": {"Id": "x"}}));
    fails(
        shape,
        json!({}),
        &[
            "/Operator: deny required: is missing, but the server needs it: \
           set it here, or once on the client",
        ],
    );
}

#[test]
fn optional_members_may_be_empty() {
    let shape = shape(
        vec![
            Field::optional("T", Kind::Text),
            Field::optional("N", Kind::Integer),
            Field::optional("L", list(Kind::Record(&INNER))),
        ],
        vec![],
    );
    passes(shape, json!({}));
    passes(shape, json!({"T": null, "N": null, "L": null}));
    passes(shape, json!({"T": "", "L": []}));
}

#[test]
fn members_out_of_use_are_told_when_they_say_something() {
    let shape = shape(
        vec![
            Field::optional("Gone", Kind::Text).disabled("Here"),
            Field::optional("Old", Kind::Integer).deprecated(""),
            Field::optional("Both", Kind::Text)
                .deprecated("X")
                .disabled("Y"),
        ],
        vec![],
    );
    passes(shape, json!({"Gone": "", "Old": null, "Both": ""}));
    fails(
        shape,
        json!({"Gone": "x", "Old": 0, "Both": "x"}),
        &[
            "/Gone: warn disabled: is out of use: use Here",
            "/Old: info deprecated: is deprecated: leave it out",
            "/Both: warn disabled: is out of use: use Y",
        ],
    );
}

#[test]
fn wrong_types_are_located_and_the_rest_is_judged() {
    let shape = shape(
        vec![
            Field::optional("T", Kind::Text),
            Field::optional("N", Kind::Integer),
            Field::optional("F", Kind::Float),
            Field::optional("B", Kind::Boolean),
            Field::optional("O", Kind::Record(&INNER)),
            Field::optional("L", list(Kind::Text)),
            Field::optional("Os", list(Kind::Record(&INNER))),
        ],
        vec![],
    );
    fails(
        shape,
        json!({
            "T": 1, "N": "1", "F": "1", "B": 0, "O": [], "L": ["x", null, 3],
            "Os": [{}, "x", {"Id": 1}], "Z": 1
        }),
        &[
            "/T: deny type: is a number, must be a string",
            "/N: deny type: is a string, must be a whole number",
            "/F: deny type: is a string, must be a number",
            "/B: deny type: is a number, must be true or false",
            "/O: deny type: is a list, must be an object",
            "/L/1: deny type: is null, must be a string",
            "/L/2: deny type: is a number, must be a string",
            "/Os/0/Id: deny required: is missing, but the server needs it: set it",
            "/Os/1: deny type: is a string, must be an object",
            "/Os/2/Id: deny type: is a number, must be a string",
            "/Z: warn unknown-field: is no member of Thing: leave it out",
        ],
    );
    fails(
        shape,
        json!({"L": "x"}),
        &["/L: deny type: is a string, must be a list"],
    );
    fails(
        shape,
        json!({"N": ""}),
        &["/N: deny type: is a string, must be a whole number"],
    );
    fails(
        shape,
        json!([]),
        &["request: deny type: is a list, must be an object"],
    );
    fails(
        shape,
        json!(null),
        &["request: deny type: is null, must be an object"],
    );
}

#[test]
fn numbers_are_what_they_are_worth() {
    let whole = shape(vec![Field::optional("N", Kind::Integer)], vec![]);
    passes(whole, json!({"N": 20.0}));
    passes(whole, json!({"N": i64::MIN}));
    fails(
        whole,
        json!({"N": 20.5}),
        &["/N: deny type: is a number with a fraction, must be a whole number"],
    );
    fails(
        whole,
        json!({"N": i64::MAX as u64 + 1}),
        &["/N: deny type: is a number beyond 64 bits, must be a whole number"],
    );
    fails(
        whole,
        json!({"N": 1e300}),
        &["/N: deny type: is a number beyond 64 bits, must be a whole number"],
    );
    let real = shape(vec![Field::optional("F", Kind::Float)], vec![]);
    for number in [json!(20), json!(-0.5), json!(u64::MAX), json!(1e300)] {
        passes(real, json!({"F": number}));
    }
}
