//! Each demand of a rule: what just meets it, and what just breaks it.

use serde_json::{Value, json};
use tencent_esign_runtime::record::{Field, Kind, Shape};
use tencent_esign_runtime::validate::{Demand, Literal, Rule, Severity};

use crate::support::{fails, lines, list, members, passes, rule, shape};

static ITEM: Shape = Shape {
    name: "Item",
    fields: &[
        Field::optional("Id", Kind::Text),
        Field::optional("Name", Kind::Text),
        Field::optional("Tags", Kind::List(&Kind::Text)),
    ],
    rules: &[],
};

fn with(rule: Rule) -> &'static Shape {
    let fields = members(&[
        ("A", Kind::Text),
        ("B", Kind::Text),
        ("C", Kind::Text),
        ("D", Kind::Text),
        ("N", Kind::Integer),
        ("M", Kind::Float),
        ("L", list(Kind::Text)),
        ("K", list(Kind::Text)),
        ("O", Kind::Record(&ITEM)),
        ("Os", list(Kind::Record(&ITEM))),
    ]);
    shape(fields, vec![rule])
}

fn demands(demand: Demand) -> &'static Shape {
    with(rule(demand))
}

/// Asserts that the rule is broken once, with this word and place.
#[track_caller]
fn breaks(shape: &'static Shape, body: Value, place: &str, word: &str) {
    assert_eq!(
        lines(shape, body),
        [format!("{place}: deny {word} (the-rule): do it right")]
    );
}

#[test]
fn require() {
    let shape = demands(Demand::Require(&["A", "O.Id"]));
    passes(shape, json!({"A": "x", "O": {"Id": "x"}}));
    breaks(
        shape,
        json!({"A": "x", "O": {"Name": "x"}}),
        "/O/Id",
        "require",
    );
    breaks(shape, json!({"A": "x"}), "/O/Id", "require");
    breaks(shape, json!({}), "/A", "require");
    let items = demands(Demand::Require(&["Os[*].Id"]));
    passes(items, json!({"Os": []}));
    breaks(
        items,
        json!({"Os": [{"Id": "x"}, {"Id": ""}]}),
        "/Os/1/Id",
        "require",
    );
}

#[test]
fn forbid() {
    let shape = demands(Demand::Forbid(&["A", "L"]));
    passes(shape, json!({"A": "", "L": []}));
    breaks(shape, json!({"L": ["x"]}), "/L", "forbid");
    let items = demands(Demand::Forbid(&["Os[*].Id"]));
    breaks(
        items,
        json!({"Os": [{}, {"Id": "x"}]}),
        "/Os/1/Id",
        "forbid",
    );
}

#[test]
fn ignored() {
    let always = demands(Demand::Ignored(&["A", "B"], ""));
    passes(always, json!({"C": "x"}));
    breaks(always, json!({"B": "x"}), "/B", "ignored");
    let by = demands(Demand::Ignored(&["A", "B"], "C"));
    passes(by, json!({"A": "x", "B": "x"}));
    passes(by, json!({"C": "x"}));
    breaks(by, json!({"A": "x", "C": "x"}), "/A", "ignored");
}

#[test]
fn at_least_one_of() {
    let shape = demands(Demand::AtLeastOneOf(&[&["A"], &["B", "C"]]));
    passes(shape, json!({"A": "x"}));
    passes(shape, json!({"B": "x", "C": "x"}));
    passes(shape, json!({"A": "x", "B": "x"}));
    breaks(shape, json!({"B": "x"}), "/A", "atLeastOneOf");
    breaks(shape, json!({"A": ""}), "/A", "atLeastOneOf");
}

#[test]
fn at_most_one_of() {
    let shape = demands(Demand::AtMostOneOf(&[&["A"], &["B", "C"]]));
    passes(shape, json!({}));
    passes(shape, json!({"B": "x"}));
    passes(shape, json!({"B": "x", "C": "x"}));
    breaks(shape, json!({"A": "x", "C": "x"}), "/A", "atMostOneOf");
}

#[test]
fn exactly_one_of() {
    let shape = demands(Demand::ExactlyOneOf(&[&["A"], &["B", "C"]]));
    passes(shape, json!({"A": "x"}));
    passes(shape, json!({"B": "x", "C": "x"}));
    breaks(shape, json!({}), "/A", "exactlyOneOf");
    breaks(shape, json!({"B": "x"}), "/A", "exactlyOneOf");
    breaks(shape, json!({"A": "x", "B": "x"}), "/A", "exactlyOneOf");
    breaks(
        shape,
        json!({"A": "x", "B": "x", "C": "x"}),
        "/A",
        "exactlyOneOf",
    );
}

#[test]
fn together() {
    let shape = demands(Demand::Together(&["A", "B", "C"]));
    passes(shape, json!({}));
    passes(shape, json!({"A": "x", "B": "x", "C": "x"}));
    breaks(shape, json!({"A": "x", "B": "x"}), "/A", "together");
}

#[test]
fn same_length() {
    let shape = demands(Demand::SameLength(&["L", "K"]));
    passes(shape, json!({"L": ["x", "y"], "K": ["x", "y"]}));
    passes(shape, json!({"L": ["x", "y"], "K": []}));
    breaks(
        shape,
        json!({"L": ["x", "y"], "K": ["x"]}),
        "/L",
        "sameLength",
    );
}

#[test]
fn items() {
    let shape = demands(Demand::Items("L", Some(2), Some(3)));
    passes(shape, json!({"L": []}));
    passes(shape, json!({"L": ["x", "x"]}));
    passes(shape, json!({"L": ["x", "x", "x"]}));
    breaks(shape, json!({"L": ["x"]}), "/L", "items");
    breaks(shape, json!({"L": ["x", "x", "x", "x"]}), "/L", "items");
    let inner = demands(Demand::Items("Os[*].Tags", None, Some(1)));
    breaks(
        inner,
        json!({"Os": [{"Tags": ["x"]}, {"Tags": ["x", "y"]}]}),
        "/Os/1/Tags",
        "items",
    );
}

#[test]
fn allow() {
    let shape = demands(Demand::Allow(
        "A",
        &[Literal::Text("X"), Literal::Text("Y")],
    ));
    passes(shape, json!({"A": "X"}));
    passes(shape, json!({"A": ""}));
    breaks(shape, json!({"A": "Z"}), "/A", "allow");
    fails(
        shape,
        json!({"A": "x"}),
        &["/A: warn allow (the-rule): do it right"],
    );
    let number = demands(Demand::Allow("N", &[Literal::Integer(1)]));
    passes(number, json!({"N": 1.0}));
    breaks(number, json!({"N": 0}), "/N", "allow");
    let items = demands(Demand::Allow("Os[*].Id", &[Literal::Text("X")]));
    breaks(
        items,
        json!({"Os": [{"Id": "x"}, {}, {"Id": "Z"}]}),
        "/Os/2/Id",
        "allow",
    );
}

#[test]
fn distinct() {
    let shape = demands(Demand::Distinct("Os[*].Id"));
    passes(
        shape,
        json!({"Os": [{"Id": "a"}, {"Id": "A"}, {"Id": ""}, {"Id": ""}, {}]}),
    );
    breaks(
        shape,
        json!({"Os": [{"Id": "a"}, {}, {"Id": "a"}]}),
        "/Os/2/Id",
        "distinct",
    );
    let deep = demands(Demand::Distinct("Os[*].Tags[*]"));
    passes(deep, json!({"Os": [{"Tags": ["a", "b"]}, {"Tags": ["c"]}]}));
    breaks(
        deep,
        json!({"Os": [{"Tags": ["a", "b"]}, {"Tags": ["b"]}]}),
        "/Os/1/Tags/0",
        "distinct",
    );
}

#[test]
fn not_subset_of() {
    let shape = demands(Demand::NotSubsetOf(
        "L",
        &[Literal::Text("X"), Literal::Text("Y")],
    ));
    passes(shape, json!({"L": []}));
    passes(shape, json!({"L": ["X", "Z"]}));
    breaks(shape, json!({"L": ["X", "x", "Y"]}), "/L", "notSubsetOf");
}

#[test]
fn date_span() {
    let shape = demands(Demand::DateSpan("A", "B", Some(31)));
    passes(shape, json!({"A": "2026-01-01", "B": "2026-02-01"}));
    passes(shape, json!({"A": "20260101", "B": "20260101"}));
    passes(shape, json!({"A": "2026-01-01"}));
    passes(shape, json!({"A": "soon", "B": "2026-01-01"}));
    breaks(
        shape,
        json!({"A": "2026-01-01", "B": "2026-02-02"}),
        "/A",
        "dateSpan",
    );
    breaks(
        shape,
        json!({"A": "2026-01-02", "B": "2026-01-01"}),
        "/A",
        "dateSpan",
    );
    let open = demands(Demand::DateSpan("N", "M", None));
    passes(open, json!({"N": 1, "M": 9e9}));
    passes(open, json!({"N": 1, "M": 0.0}));
    breaks(open, json!({"N": 2, "M": 1.0}), "/N", "dateSpan");
}

#[test]
fn limit() {
    use tencent_esign_runtime::validate::{Charset, Format, LengthUnit, Test};
    let short = &[
        Test::MaxLength(3, LengthUnit::Chars),
        Test::Charset(Charset::Word),
    ];
    let shape = demands(Demand::Limit("A", short));
    passes(shape, json!({}));
    passes(shape, json!({"A": ""}));
    passes(shape, json!({"A": "abc"}));
    breaks(shape, json!({"A": "abcd"}), "/A", "limit");
    breaks(shape, json!({"A": "a b"}), "/A", "limit");
    let number = demands(Demand::Limit(
        "N",
        &[Test::Minimum(1.0), Test::Maximum(5.0)],
    ));
    passes(number, json!({"N": 1}));
    passes(number, json!({"N": 5.0}));
    breaks(number, json!({"N": 6}), "/N", "limit");
    breaks(number, json!({"N": 0}), "/N", "limit");
    let date = demands(Demand::Limit("A", &[Test::Format(Format::Date)]));
    breaks(date, json!({"A": "tomorrow"}), "/A", "limit");
}

#[test]
fn equal_if_both() {
    let shape = demands(Demand::EqualIfBoth("A", "O.Id"));
    passes(shape, json!({"A": "x", "O": {"Id": "x"}}));
    passes(shape, json!({"A": "x", "O": {"Id": ""}}));
    passes(shape, json!({"A": "x"}));
    breaks(
        shape,
        json!({"A": "x", "O": {"Id": "X"}}),
        "/A",
        "equalIfBoth",
    );
    let numbers = demands(Demand::EqualIfBoth("N", "M"));
    passes(numbers, json!({"N": 1, "M": 1.0}));
    breaks(numbers, json!({"N": 1, "M": 1.5}), "/N", "equalIfBoth");
}

#[test]
fn each_element_by_itself() {
    let shape = with(Rule {
        each: "Os[*]",
        severity: Severity::Warn,
        code: "MissingParameter",
        ..rule(Demand::AtLeastOneOf(&[&["Id"], &["Name"]]))
    });
    passes(shape, json!({"Os": []}));
    fails(
        shape,
        json!({"Os": [{"Id": "x"}, {}, {"Name": ""}]}),
        &[
            "/Os/1/Id: warn atLeastOneOf (the-rule): do it right [MissingParameter]",
            "/Os/2/Id: warn atLeastOneOf (the-rule): do it right [MissingParameter]",
        ],
    );
    let deep = with(Rule {
        each: "Os[*].Tags[*]",
        ..rule(Demand::Allow("", &[Literal::Text("X")]))
    });
    breaks(
        deep,
        json!({"Os": [{"Tags": ["X"]}, {"Tags": ["X", "Z"]}]}),
        "/Os/1/Tags/1",
        "allow",
    );
}

#[test]
fn each_passes_over_what_is_no_element() {
    let one = with(Rule {
        each: "O",
        ..rule(Demand::Require(&["Id"]))
    });
    passes(one, json!({}));
    passes(one, json!({"O": {}}));
    breaks(one, json!({"O": {"Name": "x"}}), "/O/Id", "require");
    let items = with(Rule {
        each: "Os[*]",
        ..rule(Demand::Require(&["Id"]))
    });
    fails(
        items,
        json!({"Os": [null, "x", {}]}),
        &[
            "/Os/0: deny type: is null, must be an object",
            "/Os/1: deny type: is a string, must be an object",
            "/Os/2/Id: deny require (the-rule): do it right",
        ],
    );
}
