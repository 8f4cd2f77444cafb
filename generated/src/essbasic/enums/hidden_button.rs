// Generated from schema/essbasic/2021-05-26/enums/HiddenButton.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Something on the pages for signing that can be hidden.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct HiddenButton(pub i64);

impl HiddenButton {
    /// The whole menu of further actions on the signing page.
    pub const MORE: Self = Self(0);
    /// Refusing to sign, in the menu of further actions.
    pub const REFUSE: Self = Self(1);
    /// Handing on to somebody else, in the menu of further actions.
    pub const HAND_OVER: Self = Self(2);
    /// The details of the contract, on the page after signing.
    pub const VIEW_DETAILS: Self = Self(3);
    /// The basic facts of the contract, in the menu of further actions.
    pub const BASIC_INFORMATION: Self = Self(4);
    /// Cancelling the contract, in the menu of further actions.
    pub const CANCEL: Self = Self(5);
}

rt::integer_enum!(HiddenButton, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "HiddenButton",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
