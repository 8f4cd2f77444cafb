// Generated from schema/essbasic/2021-05-26/enums/HiddenButton.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Something on the pages for signing that can be hidden.
pub type HiddenButton = crate::OpenInteger<rt::PhantomData<HiddenButtonList>>;

impl HiddenButton {
    /// The whole menu of further actions on the signing page.
    pub const MORE: Self = Self(0, rt::PhantomData);
    /// Refusing to sign, in the menu of further actions.
    pub const REFUSE: Self = Self(1, rt::PhantomData);
    /// Handing on to somebody else, in the menu of further actions.
    pub const HAND_OVER: Self = Self(2, rt::PhantomData);
    /// The details of the contract, on the page after signing.
    pub const VIEW_DETAILS: Self = Self(3, rt::PhantomData);
    /// The basic facts of the contract, in the menu of further actions.
    pub const BASIC_INFORMATION: Self = Self(4, rt::PhantomData);
    /// Cancelling the contract, in the menu of further actions.
    pub const CANCEL: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum HiddenButtonList {}

impl rt::OpenList for HiddenButtonList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "HiddenButton",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
