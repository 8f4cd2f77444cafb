//! Each limit on a number, a moment or a list, and how a broken limit is told.

use serde_json::json;
use tencent_esign_runtime::record::{Field, Kind, Shape};
use tencent_esign_runtime::validate::{Check, LengthUnit, Pattern, Test};

use crate::support::{NOW, fails, leak, limited, list, passes, shape, violations};

#[test]
fn minimum_and_maximum() {
    let least = limited(Kind::Integer, Test::Minimum(1.0));
    passes(least, json!({"A": 1}));
    fails(
        least,
        json!({"A": 0}),
        &["/A: deny minimum: is 0, must be at least 1"],
    );
    let most = limited(Kind::Float, Test::Maximum(0.5));
    passes(most, json!({"A": 0.5}));
    fails(
        most,
        json!({"A": 1}),
        &["/A: deny maximum: is 1, must be at most 0.5"],
    );
    let exact = limited(Kind::Integer, Test::Maximum(9_007_199_254_740_992.0));
    passes(exact, json!({"A": 9_007_199_254_740_992_i64}));
    fails(
        exact,
        json!({"A": 9_007_199_254_740_993_i64}),
        &["/A: deny maximum: is 9007199254740993, must be at most 9007199254740992"],
    );
}

#[test]
fn two_limits_of_one_word() {
    let checks = leak(vec![
        Check::warn(Test::Maximum(200.0)),
        Check::deny(Test::Maximum(1000.0)).code("InvalidParameterValue"),
    ]);
    let shape = shape(
        vec![Field::optional("A", Kind::Integer).checks(checks)],
        vec![],
    );
    fails(
        shape,
        json!({"A": 201}),
        &["/A: warn maximum: is 201, must be at most 200"],
    );
    fails(
        shape,
        json!({"A": 1001}),
        &[
            "/A: warn maximum: is 1001, must be at most 200",
            "/A: deny maximum: is 1001, must be at most 1000 [InvalidParameterValue]",
        ],
    );
}

#[test]
fn zero_breaks_no_limit_where_it_means_unset() {
    let checks = leak(vec![Check::deny(Test::Minimum(5.0))]);
    let field = Field::optional("A", Kind::Float).checks(checks);
    passes(
        shape(vec![field.zero_is_unset()], vec![]),
        json!({"A": 0.0}),
    );
    fails(
        shape(vec![field], vec![]),
        json!({"A": 0.0}),
        &["/A: deny minimum: is 0, must be at least 5"],
    );
}

#[test]
fn item_counts() {
    let items = |presence: fn(&'static str, Kind) -> Field| {
        let checks = leak(vec![
            Check::deny(Test::MinItems(2)),
            Check::deny(Test::MaxItems(3)),
        ]);
        shape(
            vec![presence("A", list(Kind::Integer)).checks(checks)],
            vec![],
        )
    };
    let optional = items(Field::optional);
    passes(optional, json!({"A": [1, 1]}));
    passes(optional, json!({"A": [1, 1, 1]}));
    passes(optional, json!({"A": []}));
    fails(
        optional,
        json!({"A": [1]}),
        &["/A: deny minItems: has 1 item, must have at least 2: add more"],
    );
    fails(
        optional,
        json!({"A": [1, 1, 1, 1]}),
        &["/A: deny maxItems: has 4 items, must have at most 3: send fewer"],
    );
    fails(
        items(Field::required),
        json!({"A": []}),
        &["/A: deny minItems: has 0 items, must have at least 2: add more"],
    );
}

#[test]
fn unique_items() {
    let texts = limited(list(Kind::Text), Test::UniqueItems);
    passes(texts, json!({"A": ["a", "A", "", ""]}));
    fails(
        texts,
        json!({"A": ["a", "b", "a", "a"]}),
        &["/A/2: deny uniqueItems: equals an earlier item: remove one of them"],
    );
}

#[test]
fn unique_by_a_member() {
    static ITEM: Shape = Shape {
        name: "Item",
        fields: &[Field::optional("Id", Kind::Text)],
        rules: &[],
    };
    let by = limited(list(Kind::Record(&ITEM)), Test::UniqueBy("Id"));
    passes(
        by,
        json!({"A": [{"Id": "a"}, {"Id": "b"}, {"Id": ""}, {"Id": ""}, {}, {}]}),
    );
    fails(
        by,
        json!({"A": [{"Id": "a"}, {}, {"Id": "a"}]}),
        &["/A/2/Id: deny uniqueBy: equals the Id of an earlier item: change one of them"],
    );
}

#[test]
fn time_seen_from_now() {
    let ahead = limited(Kind::Integer, Test::Time(Some(60), Some(86_400)));
    passes(ahead, json!({"A": NOW + 60}));
    passes(ahead, json!({"A": NOW + 86_400}));
    fails(
        ahead,
        json!({"A": NOW + 59}),
        &["/A: deny time: is 1800000059, must not be before 1 minute from now"],
    );
    fails(
        ahead,
        json!({"A": NOW + 86_401}),
        &["/A: deny time: is 1800086401, must not be after 1 day from now"],
    );
    fails(
        ahead,
        json!({"A": NOW * 1000}),
        &[
            "/A: deny time: is 1800000000000, must not be after 1 day from now: \
           count seconds, not milliseconds",
        ],
    );
    let date = limited(Kind::Text, Test::Time(Some(-86_400), None));
    passes(date, json!({"A": "2027-01-15"}));
    passes(date, json!({"A": "tomorrow"}));
    fails(
        date,
        json!({"A": "2027-01-13"}),
        &["/A: deny time: is \"2027-01-13\", must not be before 1 day ago"],
    );
}

#[test]
fn strings_and_numbers_of_a_list_are_checked_one_by_one() {
    let texts = limited(list(Kind::Text), Test::MaxLength(2, LengthUnit::Chars));
    passes(texts, json!({"A": ["ab", ""]}));
    fails(
        texts,
        json!({"A": ["ab", "abc", "abcd"]}),
        &[
            "/A/1: deny maxLength: has 3 characters, must have at most 2: shorten it",
            "/A/2: deny maxLength: has 4 characters, must have at most 2: shorten it",
        ],
    );
}

#[test]
fn limit_and_found_are_told_apart() {
    let found = violations(limited(Kind::Integer, Test::Maximum(9.0)), json!({"A": 10}));
    assert_eq!(found[0].limit.as_deref(), Some("9"));
    assert_eq!(found[0].found.as_deref(), Some("10"));
    let chars = limited(Kind::Text, Test::MaxLength(1, LengthUnit::Chars));
    let found = violations(chars, json!({"A": "合同"}));
    assert_eq!(found[0].limit.as_deref(), Some("1 character"));
    assert_eq!(found[0].found.as_deref(), Some("2 characters"));
}

#[test]
fn long_values_are_cut_where_they_are_shown() {
    let found = violations(
        limited(Kind::Text, Test::Pattern(Pattern::new("^x$"))),
        json!({"A": "合\n".repeat(99)}),
    );
    let expected = format!("\"{}\"…", "合\\n".repeat(20));
    assert_eq!(found[0].found.as_deref(), Some(expected.as_str()));
}

#[test]
fn numbers_are_shown_as_one_writes_them() {
    let most = limited(Kind::Float, Test::Maximum(-1.0));
    for (number, shown) in [
        (json!(2), "2"),
        (json!(2.0), "2"),
        (json!(0.25), "0.25"),
        (json!(1e300), "1e300"),
    ] {
        let line = format!("/A: deny maximum: is {shown}, must be at most -1");
        fails(most, json!({"A": number}), &[&line]);
    }
}
