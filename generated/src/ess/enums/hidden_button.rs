// Generated from schema/ess/2020-11-11/enums/HiddenButton.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A button that a signing link keeps off the pages.
pub type HiddenButton = crate::OpenInteger<rt::PhantomData<HiddenButtonList>>;

impl HiddenButton {
    /// The button for more operations on the signing page.
    pub const MORE: Self = Self(0, rt::PhantomData);
    /// Refusing to sign, among more operations.
    pub const REFUSE: Self = Self(1, rt::PhantomData);
    /// Handing the contract over to somebody else, among more operations.
    pub const HAND_OVER: Self = Self(2, rt::PhantomData);
    /// Viewing the contract, on the page that tells of success.
    pub const VIEW_DETAILS: Self = Self(3, rt::PhantomData);
    /// The basic facts of the contract, among more operations.
    pub const BASIC_INFORMATION: Self = Self(4, rt::PhantomData);
    /// Cancelling the contract, among more operations.
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
