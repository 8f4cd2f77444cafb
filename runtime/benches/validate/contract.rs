//! A request of wide types with many limits and rules, which breaks none.

use serde_json::{Value, json};
use tencent_esign_runtime::record::{EnumTable, EnumValues, Field, Kind, Shape};
use tencent_esign_runtime::validate::{
    Charset, Check, Choice, Condition, Content, Demand, Format, LengthUnit, Literal, Rule,
    Severity, Test,
};

const NAME: &[Check] = &[
    Check::deny(Test::MaxLength(200, LengthUnit::Chars)),
    Check::warn(Test::Charset(Charset::Title)),
];
const ID: &[Check] = &[Check::warn(Test::Format(Format::Id32))];
const SIZE: &[Check] = &[
    Check::deny(Test::Minimum(0.0)),
    Check::deny(Test::Maximum(2000.0)),
];

const fn text(name: &'static str, most: &'static [Check]) -> Field {
    Field::optional(name, Kind::Text).checks(most)
}

const fn size(name: &'static str) -> Field {
    Field::optional(name, Kind::Float).checks(SIZE)
}

const fn flag(name: &'static str) -> Field {
    Field::optional(name, Kind::Boolean)
}

const fn rule(id: &'static str, when: Condition, demand: Demand) -> Rule {
    Rule {
        id,
        message: "",
        each: "",
        when,
        demand,
        severity: Severity::Deny,
        code: "",
    }
}

const fn each(id: &'static str, each: &'static str, when: Condition, demand: Demand) -> Rule {
    Rule {
        each,
        ..rule(id, when, demand)
    }
}

const fn is(path: &'static str, values: &'static [Literal]) -> Condition {
    Condition::In(path, values, None)
}

static BOX_TYPE: EnumTable = EnumTable {
    name: "BoxType",
    values: EnumValues::Text(&[
        "TEXT",
        "LINES",
        "CHECK",
        "IMAGE",
        "TABLE",
        "FILE",
        "CHOICE",
        "DATE",
        "PLACE",
        "SEAL",
        "SIGN_DATE",
        "SIGNATURE",
        "OWN_SEAL",
        "PAGING_SEAL",
        "OPINION",
        "LEGAL_SEAL",
    ]),
    severity: Severity::Deny,
    code: "",
};

static PARTY: EnumTable = EnumTable {
    name: "Party",
    values: EnumValues::Integer(&[0, 1, 3, 7]),
    severity: Severity::Deny,
    code: "",
};

/// What the settings of a box are, by its type.
static EXTRAS: Choice = Choice {
    by: "Type",
    types: &[
        (&[Literal::Text("DATE")], Content::Record(&STYLE)),
        (
            &[Literal::Text("LINES"), Literal::Text("TEXT")],
            Content::Record(&STYLE),
        ),
    ],
    other: Content::Object,
};

static STYLE: Shape = Shape {
    name: "Style",
    fields: &[
        text(
            "Font",
            &[Check::warn(Test::Enum(&[
                Literal::Text("宋体"),
                Literal::Text("黑体"),
            ]))],
        ),
        Field::optional("FontSize", Kind::Integer).checks(SIZE),
        text("FontAlign", NAME),
        text("FontColor", &[Check::warn(Test::Format(Format::Rgb))]),
        flag("Bold"),
    ],
    rules: &[],
};

static BOX: Shape = Shape {
    name: "Box",
    fields: &[
        Field::required("Type", Kind::Enum(&BOX_TYPE)),
        Field::required("FileIndex", Kind::Integer).checks(SIZE),
        size("Height"),
        size("Width"),
        size("X"),
        size("Y"),
        Field::optional("Page", Kind::Integer).checks(SIZE),
        text("Id", NAME),
        text("Name", NAME),
        flag("Required"),
        text("Recipient", ID),
        text(
            "Extra",
            &[Check::warn(Test::Json(Content::Choice(&EXTRAS)))],
        ),
        flag("IsFormType"),
        text("Value", &[]),
        text(
            "Mode",
            &[Check::deny(Test::Enum(&[
                Literal::Text("NORMAL"),
                Literal::Text("FIELD"),
                Literal::Text("KEYWORD"),
            ]))],
        ),
        size("OffsetX"),
        size("OffsetY"),
        text("ChannelId", ID),
        text("Order", &[]),
        Field::optional("KeywordPage", Kind::Integer),
        text("Location", &[]),
        Field::optional("Indexes", Kind::List(&Kind::Integer)),
        text("Hint", NAME),
        flag("Locked"),
        Field::optional("DateFontSize", Kind::Integer)
            .zero_is_unset()
            .checks(SIZE),
        text("From", &[]),
    ],
    rules: &[
        rule(
            "1",
            is("Type", &[Literal::Text("SEAL")]),
            Demand::Forbid(&["Hint"]),
        ),
        rule(
            "2",
            is("Type", &[Literal::Text("SIGN_DATE")]),
            Demand::Require(&["Width"]),
        ),
        rule(
            "3",
            is("Type", &[Literal::Text("PAGING_SEAL")]),
            Demand::Ignored(&["X", "Page"], ""),
        ),
        rule(
            "4",
            is("Type", &[Literal::Text("TABLE")]),
            Demand::Require(&["Value"]),
        ),
        rule(
            "5",
            is("Type", &[Literal::Text("IMAGE")]),
            Demand::Require(&["Value"]),
        ),
        rule(
            "6",
            is("Type", &[Literal::Text("CHOICE")]),
            Demand::Require(&["Extra"]),
        ),
        rule(
            "7",
            is("Mode", &[Literal::Text("KEYWORD")]),
            Demand::Require(&["Id"]),
        ),
        rule(
            "8",
            is("Mode", &[Literal::Text("FIELD")]),
            Demand::Require(&["Name"]),
        ),
        rule(
            "9",
            Condition::In(
                "Mode",
                &[Literal::Text("NORMAL")],
                Some(Literal::Text("NORMAL")),
            ),
            Demand::Require(&["Width", "Height", "X", "Y", "Page"]),
        ),
        rule(
            "10",
            Condition::Not(&is("Mode", &[Literal::Text("KEYWORD")])),
            Demand::Ignored(&["Order", "KeywordPage", "Location", "Indexes"], ""),
        ),
        rule(
            "11",
            Condition::Always,
            Demand::AtMostOneOf(&[&["ChannelId"], &["From"]]),
        ),
        rule(
            "12",
            Condition::Present("DateFontSize"),
            Demand::Require(&["Extra"]),
        ),
    ],
};

static SIGNER: Shape = Shape {
    name: "Signer",
    fields: &[
        Field::required("Party", Kind::Enum(&PARTY)),
        text("Company", NAME),
        text("Name", NAME).sensitive(),
        text("Mobile", &[Check::warn(Test::Format(Format::MobileCn))]).sensitive(),
        text("CardKind", &[]),
        text("CardNumber", &[Check::warn(Test::IdCard("CardKind"))]).sensitive(),
        text("Notify", &[]),
        flag("Read"),
        text("UserId", ID),
        Field::optional("Boxes", Kind::List(&Kind::Record(&BOX))).checks(&[
            Check::deny(Test::MaxItems(100)),
            Check::warn(Test::UniqueBy("Id")),
        ]),
    ],
    rules: &[
        rule(
            "1",
            is("Party", &[Literal::Integer(0)]),
            Demand::Require(&["Company"]),
        ),
        rule(
            "2",
            is("Party", &[Literal::Integer(1)]),
            Demand::Require(&["Name", "Mobile"]),
        ),
        rule(
            "3",
            Condition::Always,
            Demand::Together(&["CardKind", "CardNumber"]),
        ),
        rule(
            "4",
            Condition::Present("UserId"),
            Demand::Ignored(&["Name", "Mobile"], ""),
        ),
    ],
};

/// A request for a contract, with signers and boxes.
pub(crate) static CONTRACT: Shape = Shape {
    name: "CreateContractRequest",
    fields: &[
        Field::required("Name", Kind::Text).checks(NAME),
        Field::required("Files", Kind::List(&Kind::Text)).checks(&[
            Check::deny(Test::MinItems(1)),
            Check::warn(Test::Format(Format::Id32)),
        ]),
        Field::optional("Deadline", Kind::Integer)
            .zero_is_unset()
            .checks(&[Check::warn(Test::Time(Some(0), Some(31_536_000)))]),
        text("Data", &[Check::warn(Test::Format(Format::Base64))]),
        flag("Unordered"),
        Field::required("Signers", Kind::List(&Kind::Record(&SIGNER)))
            .checks(&[Check::deny(Test::MaxItems(50))]),
    ],
    rules: &[
        each(
            "1",
            "Signers[*]",
            is("Party", &[Literal::Integer(3)]),
            Demand::Require(&["UserId"]),
        ),
        each(
            "2",
            "Signers[*]",
            is("$.Unordered", &[Literal::Boolean(true)]),
            Demand::Forbid(&["Read"]),
        ),
        each(
            "3",
            "Signers[*].Boxes[*]",
            is("Type", &[Literal::Text("SEAL")]),
            Demand::Require(&["Id"]),
        ),
        rule(
            "4",
            Condition::Always,
            Demand::Distinct("Signers[*].Mobile"),
        ),
        rule(
            "5",
            Condition::Any("Signers[*]", &is("Party", &[Literal::Integer(7)])),
            Demand::Require(&["Data"]),
        ),
    ],
};

/// A contract of two signers with twelve boxes each: about 6 kB.
pub(crate) fn body() -> Value {
    let a_box = |index: usize| {
        json!({
            "Type": "TEXT", "FileIndex": 0, "Height": 20, "Width": 120.5, "X": 100, "Y": 200.25,
            "Page": 1, "Id": format!("Box_{index}"), "Name": "单行文本", "Required": true,
            "Extra": "{\"FontSize\":12,\"FontAlign\":\"Left\",\"Font\":\"黑体\"}", "Mode": "NORMAL",
        })
    };
    let boxes: Vec<Value> = (0..12).map(a_box).collect();
    json!({
        "Name": "西瓜采购协议(16:18:47)", "Files": ["yDxbTUyKQWho8uUuTp8wNLfzqFVdpUV5"],
        "Deadline": 0, "Data": "QUJDREVG", "Unordered": false,
        "Signers": [
            {"Party": 0, "Company": "典子谦示例企业", "Name": "典子谦", "Mobile": "13200000000",
             "Notify": "NONE", "Boxes": boxes},
            {"Party": 1, "Name": "张三", "Mobile": "13800138000", "CardKind": "ID_CARD",
             "CardNumber": "11010519491231002X", "Boxes": boxes},
        ],
    })
}
