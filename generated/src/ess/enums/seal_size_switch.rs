// Generated from schema/ess/2020-11-11/enums/SealSizeSwitch.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the switch is set that applies a seal in its own size, when signers add seals themselves.
pub type SealSizeSwitch = crate::OpenInteger<rt::PhantomData<SealSizeSwitchList>>;

impl SealSizeSwitch {
    /// Off at first; the signer may turn it on.
    /// Used when nothing is set.
    pub const OFF: Self = Self(0, rt::PhantomData);
    /// Off and locked: seals have the usual size of 4.2 cm.
    pub const OFF_LOCKED: Self = Self(1, rt::PhantomData);
    /// On at first, so that seals have their own size; the signer may turn it off.
    pub const ON: Self = Self(2, rt::PhantomData);
    /// On and locked: seals always have their own size.
    pub const ON_LOCKED: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum SealSizeSwitchList {}

impl rt::OpenList for SealSizeSwitchList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealSizeSwitch",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
