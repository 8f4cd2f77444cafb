//! A record type with every limit that a member can have.

use tencent_esign::runtime::record::{EnumTable, EnumValues, Field, Kind, Shape};
use tencent_esign::runtime::validate::{
    Charset, Check, Choice, Content, Format, LengthUnit, Literal, Pattern, Severity, Test,
};

pub(super) static COLOUR: EnumTable = EnumTable {
    name: "Colour",
    values: EnumValues::Text(&["RED", "GREEN", "blue"]),
    severity: Severity::Deny,
    code: "InvalidParameter.Colour",
};

static LEVEL: EnumTable = EnumTable {
    name: "Level",
    values: EnumValues::Integer(&[1, 2, 3]),
    severity: Severity::Warn,
    code: "",
};

static CHOICE: Choice = Choice {
    by: "Colour",
    types: &[
        (
            &[Literal::Text("RED"), Literal::Text("blue")],
            Content::Record(&ITEM),
        ),
        (&[Literal::Text("GREEN")], Content::Text),
    ],
    other: Content::Array,
};

pub(super) static LIMITS: Shape = Shape {
    name: "Limits",
    fields: &[
        Field::optional("Text", Kind::Text).checks(&[
            Check::warn(Test::MinLength(2, LengthUnit::Chars)),
            Check::warn(Test::MaxLength(200, LengthUnit::Chars)).code("InvalidParameter.Soft"),
            Check::deny(Test::MaxLength(1000, LengthUnit::Chars)).code("InvalidParameter.Hard"),
            Check::deny(Test::MaxLength(999, LengthUnit::Bytes)),
        ]),
        Field::required("Required", Kind::Text)
            .checks(&[Check::deny(Test::MinLength(1, LengthUnit::Bytes))])
            .sensitive(),
        Field::optional("Texts", Kind::List(&Kind::Text)).checks(&[
            Check::info(Test::Charset(Charset::CjkWord)),
            Check::warn(Test::Charset(Charset::Word)),
            Check::deny(Test::Charset(Charset::Alphanumeric)),
            Check::deny(Test::Charset(Charset::Digits)).code("InvalidParameter.Digits"),
            Check::deny(Test::Charset(Charset::Ascii)).code("InvalidParameter.Ascii"),
            Check::deny(Test::Charset(Charset::Title)).code("InvalidParameter.Title"),
            Check::deny(Test::Pattern(Pattern::new("^[a-c]{2,3}$"))),
            Check::deny(Test::MaxItems(3)),
            Check::warn(Test::MinItems(2)),
            Check::deny(Test::UniqueItems),
        ]),
        Field::required("Items", Kind::List(&Kind::Record(&ITEM))).checks(&[
            Check::deny(Test::MinItems(1)),
            Check::deny(Test::UniqueBy("Id")),
        ]),
        Field::optional("Mobile", Kind::Text)
            .checks(&[Check::warn(Test::Format(Format::MobileCn))]),
        Field::optional("Email", Kind::Text).checks(&[Check::warn(Test::Format(Format::Email))]),
        Field::optional("Uscc", Kind::Text).checks(&[Check::warn(Test::Format(Format::Uscc))]),
        Field::optional("Id", Kind::Text).checks(&[Check::warn(Test::Format(Format::Id32))]),
        Field::optional("File", Kind::Text).checks(&[
            Check::warn(Test::Format(Format::Base64)),
            Check::deny(Test::MaxDecodedBytes(7)),
        ]),
        Field::optional("Url", Kind::Text).checks(&[Check::warn(Test::Format(Format::Url))]),
        Field::optional("Moment", Kind::Integer).checks(&[
            Check::deny(Test::Format(Format::UnixSeconds)),
            Check::warn(Test::Time(Some(0), Some(31_536_000))),
        ]),
        Field::optional("Digits", Kind::Text).checks(&[
            Check::deny(Test::Format(Format::UnixSeconds)),
            Check::warn(Test::Time(Some(-60), None)),
        ]),
        Field::optional("Date", Kind::Text).checks(&[Check::deny(Test::Format(Format::Date))]),
        Field::optional("Time", Kind::Text).checks(&[Check::deny(Test::Format(Format::Datetime))]),
        Field::optional("Iso", Kind::Text)
            .checks(&[Check::deny(Test::Format(Format::DatetimeIso))]),
        Field::optional("Rgb", Kind::Text).checks(&[Check::deny(Test::Format(Format::Rgb))]),
        Field::optional("Card", Kind::Text).checks(&[Check::warn(Test::IdCard("CardType"))]),
        Field::optional("CardType", Kind::Text),
        Field::optional("Any", Kind::Text).checks(&[Check::deny(Test::Json(Content::Any))]),
        Field::optional("Object", Kind::Text).checks(&[Check::deny(Test::Json(Content::Object))]),
        Field::optional("Array", Kind::Text).checks(&[Check::deny(Test::Json(Content::Array))]),
        Field::optional("Extra", Kind::Text).checks(&[
            Check::deny(Test::Json(Content::Object)),
            Check::warn(Test::Json(Content::Record(&ITEM))),
        ]),
        Field::optional("Extras", Kind::Text)
            .checks(&[Check::warn(Test::Json(Content::List(&ITEM)))]),
        Field::optional("Chosen", Kind::Text)
            .checks(&[Check::deny(Test::Json(Content::Choice(&CHOICE)))]),
        Field::optional("Colour", Kind::Enum(&COLOUR)),
        Field::optional("Part", Kind::Enum(&COLOUR))
            .checks(&[Check::warn(Test::Enum(&[Literal::Text("RED")]))]),
        Field::optional("Levels", Kind::List(&Kind::Enum(&LEVEL))),
        Field::optional("Count", Kind::Integer).checks(&[
            Check::deny(Test::Minimum(1.0)),
            Check::warn(Test::Maximum(200.0)),
            Check::deny(Test::Maximum(1000.0)).code("InvalidParameterValue"),
        ]),
        Field::optional("Order", Kind::Integer)
            .checks(&[Check::deny(Test::Minimum(1.0))])
            .zero_is_unset(),
        Field::optional("Width", Kind::Float).checks(&[
            Check::deny(Test::Minimum(0.5)),
            Check::deny(Test::Maximum(100.25)),
        ]),
        Field::optional("Closed", Kind::Boolean)
            .checks(&[Check::deny(Test::Enum(&[Literal::Boolean(true)]))]),
        Field::optional("Factor", Kind::Float).checks(&[Check::deny(Test::Enum(&[
            Literal::Float(0.5),
            Literal::Integer(2),
        ]))]),
    ],
    rules: &[],
};

pub(super) static ITEM: Shape = Shape {
    name: "Item",
    fields: &[
        Field::optional("Id", Kind::Text),
        Field::optional("Colour", Kind::Enum(&COLOUR)),
        Field::optional("Level", Kind::Integer),
        Field::optional("Parts", Kind::List(&Kind::Record(&PART))),
        Field::optional("Owner", Kind::Record(&PART)),
    ],
    rules: &[],
};

pub(super) static PART: Shape = Shape {
    name: "Part",
    fields: &[
        Field::optional("Name", Kind::Text),
        Field::optional("Mobile", Kind::Text),
        Field::optional("Flag", Kind::Boolean),
    ],
    rules: &[],
};
