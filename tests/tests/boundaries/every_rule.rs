//! A record type with every demand, condition and scope that a rule can have.

use tencent_esign::runtime::record::{Field, Kind, Shape};
use tencent_esign::runtime::validate::{
    Condition, Demand, LengthUnit, Literal, Rule, Severity, Test,
};

use super::every_limit::{COLOUR, ITEM, PART};

pub(super) static RULES: Shape = Shape {
    name: "Rules",
    fields: &[
        Field::optional("A", Kind::Text),
        Field::optional("B", Kind::Integer),
        Field::optional("C", Kind::Boolean),
        Field::optional("D", Kind::Enum(&COLOUR)),
        Field::optional("From", Kind::Text),
        Field::optional("To", Kind::Integer),
        Field::optional("Numbers", Kind::List(&Kind::Integer)),
        Field::optional("Texts", Kind::List(&Kind::Text)),
        Field::optional("Items", Kind::List(&Kind::Record(&ITEM))),
        Field::optional("Owner", Kind::Record(&PART)),
    ],
    rules: &[
        rule(
            "require",
            Condition::Always,
            Demand::Require(&["A", "Owner.Name", "Items"]),
        ),
        rule(
            "forbid",
            Condition::Present("B"),
            Demand::Forbid(&["A", "Owner.Name"]),
        ),
        rule(
            "ignored",
            Condition::Always,
            Demand::Ignored(&["A", "Owner"], "B"),
        ),
        rule(
            "ignored-always",
            Condition::Always,
            Demand::Ignored(&["A", "Texts"], ""),
        ),
        rule(
            "at-least",
            Condition::Always,
            Demand::AtLeastOneOf(&[&["A"], &["B", "C"]]),
        ),
        rule(
            "at-most",
            Condition::Absent("D"),
            Demand::AtMostOneOf(&[&["A", "B"], &["C"]]),
        ),
        rule(
            "exactly",
            Condition::Always,
            Demand::ExactlyOneOf(&[&["A"], &["B", "C"], &["D"]]),
        ),
        rule(
            "together",
            Condition::Always,
            Demand::Together(&["A", "Owner.Name", "B"]),
        ),
        rule(
            "same-length",
            Condition::Always,
            Demand::SameLength(&["Numbers", "Texts"]),
        ),
        rule(
            "items",
            Condition::Always,
            Demand::Items("Items", Some(2), Some(3)),
        ),
        rule(
            "allow-enum",
            Condition::Always,
            Demand::Allow("D", &[Literal::Text("RED")]),
        ),
        rule(
            "allow-flag",
            Condition::Always,
            Demand::Allow("C", &[Literal::Boolean(true)]),
        ),
        rule(
            "allow-number",
            Condition::Always,
            Demand::Allow("B", &[Literal::Integer(5)]),
        ),
        rule(
            "distinct",
            Condition::Always,
            Demand::Distinct("Items[*].Parts[*].Name"),
        ),
        rule(
            "distinct-items",
            Condition::Always,
            Demand::Distinct("Numbers[*]"),
        ),
        rule(
            "limit-text",
            Condition::Present("B"),
            Demand::Limit(
                "A",
                &[
                    Test::MinLength(2, LengthUnit::Chars),
                    Test::MaxLength(5, LengthUnit::Chars),
                ],
            ),
        ),
        rule(
            "limit-number",
            Condition::Always,
            Demand::Limit("Numbers[*]", &[Test::Minimum(2.0), Test::Maximum(5.0)]),
        ),
        rule(
            "not-subset",
            Condition::Always,
            Demand::NotSubsetOf("Numbers", &[Literal::Integer(5), Literal::Integer(6)]),
        ),
        rule(
            "span",
            Condition::Always,
            Demand::DateSpan("From", "To", Some(90)),
        ),
        rule(
            "order",
            Condition::Always,
            Demand::DateSpan("From", "To", None),
        ),
        rule(
            "equal",
            Condition::Always,
            Demand::EqualIfBoth("A", "Owner.Name"),
        ),
        rule(
            "conditions",
            Condition::Or(&[
                Condition::And(&[
                    Condition::In("D", &[Literal::Text("RED"), Literal::Text("blue")], None),
                    Condition::Not(&Condition::Present("Owner.Flag")),
                ]),
                Condition::In("B", &[Literal::Integer(1)], Some(Literal::Integer(1))),
            ]),
            Demand::Require(&["A"]),
        ),
        rule(
            "any",
            Condition::Any(
                "Items[*]",
                &Condition::In("Level", &[Literal::Integer(7)], None),
            ),
            Demand::Require(&["A"]),
        ),
        rule(
            "not-any",
            Condition::Not(&Condition::Any("Items[*]", &Condition::Present("Id"))),
            Demand::Forbid(&["A"]),
        ),
        rule(
            "some-absent",
            Condition::Absent("Items[*].Id"),
            Demand::Require(&["A"]),
        ),
        rule(
            "some-in",
            Condition::In("Items[*].Level", &[Literal::Integer(1)], None),
            Demand::Require(&["A"]),
        ),
        each(
            "each-require",
            "Items[*]",
            Condition::Present("$.A"),
            Demand::Require(&["Id", "Owner.Name"]),
        ),
        each(
            "each-at-least",
            "Items[*]",
            Condition::Absent("Owner.Name"),
            Demand::AtLeastOneOf(&[&["$.A"], &["Id"]]),
        ),
        each(
            "each-together",
            "Items[*].Parts[*]",
            Condition::In(
                "Flag",
                &[Literal::Boolean(false)],
                Some(Literal::Boolean(false)),
            ),
            Demand::Together(&["Name", "Mobile"]),
        ),
        each(
            "member-always",
            "Owner",
            Condition::Always,
            Demand::Require(&["Name"]),
        ),
        each(
            "member",
            "Owner",
            Condition::Present("Mobile"),
            Demand::Require(&["Name", "$.A"]),
        ),
        each(
            "each-distinct",
            "Items[*]",
            Condition::Always,
            Demand::Distinct("Parts[*].Name"),
        ),
        each(
            "each-items",
            "Items[*]",
            Condition::Always,
            Demand::Items("Parts", None, Some(1)),
        ),
    ],
};

const fn rule(id: &'static str, when: Condition, demand: Demand) -> Rule {
    let severity = Severity::Deny;
    Rule {
        id,
        message: "Mind the rule.",
        each: "",
        when,
        demand,
        severity,
        code: "Code",
    }
}

const fn each(id: &'static str, each: &'static str, when: Condition, demand: Demand) -> Rule {
    Rule {
        each,
        severity: Severity::Info,
        code: "",
        ..rule(id, when, demand)
    }
}
