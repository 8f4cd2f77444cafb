//! A request that holds itself over and over, with few limits, which breaks none.

use serde_json::{Value, json};
use tencent_esign_runtime::record::{EnumTable, EnumValues, Field, Kind, Shape};
use tencent_esign_runtime::validate::{Check, LengthUnit, Severity, Test};

static LEVEL: EnumTable = EnumTable {
    name: "Level",
    values: EnumValues::Integer(&[1, 2, 3]),
    severity: Severity::Deny,
    code: "",
};

/// A right of a role, with rights inside of it.
static RIGHT: Shape = Shape {
    name: "Right",
    fields: &[
        Field::optional("Name", Kind::Text),
        Field::optional("Key", Kind::Text),
        Field::optional("Type", Kind::Enum(&LEVEL)),
        Field::optional("Hide", Kind::Enum(&LEVEL)),
        Field::optional("DataLabel", Kind::Enum(&LEVEL)),
        Field::optional("DataType", Kind::Enum(&LEVEL)),
        Field::optional("DataRange", Kind::Integer),
        Field::optional("DataTo", Kind::Text),
        Field::optional("ParentKey", Kind::Text),
        Field::optional("IsChecked", Kind::Boolean),
        Field::optional("Children", Kind::List(&Kind::Record(&RIGHT))),
    ],
    rules: &[],
};

/// A request that sets the rights of a role.
pub(crate) static ROLE: Shape = Shape {
    name: "ModifyRoleRequest",
    fields: &[
        Field::required("Name", Kind::Text)
            .checks(&[Check::deny(Test::MaxLength(200, LengthUnit::Chars))]),
        Field::required("Rights", Kind::List(&Kind::Record(&RIGHT))),
    ],
    rules: &[],
};

/// A role with 125 rights, all members filled: about 25 kB.
pub(crate) fn body() -> Value {
    let right = |children: Vec<Value>| {
        json!({
            "Name": "合同类型管理", "Key": "UserFlowTypesManagement", "Type": 1, "Hide": 0,
            "DataLabel": 0, "DataType": 3, "DataRange": 0, "DataTo": "", "ParentKey": "Flow",
            "IsChecked": false, "Children": children,
        })
    };
    let branch = || right((0..4).map(|_| right(vec![])).collect());
    let rights: Vec<Value> = (0..5)
        .map(|_| right((0..4).map(|_| branch()).collect()))
        .collect();
    let more: Vec<Value> = (0..4).map(|_| branch()).collect();
    let rights = [rights, more].concat();
    json!({"Name": "业务员角色", "Rights": rights})
}
