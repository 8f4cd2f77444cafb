// Generated from schema/essbasic/2021-05-26/enums/SealSizeSwitch.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the switch that fits a seal area to the size of the seal stands for signers who add seal areas themselves.
pub type SealSizeSwitch = crate::OpenInteger<rt::PhantomData<SealSizeSwitchList>>;

impl SealSizeSwitch {
    /// Off; the signer may switch it on.
    pub const OFF: Self = Self(0, rt::PhantomData);
    /// Off and locked: seals are placed at the standard 4.2 cm.
    pub const OFF_LOCKED: Self = Self(1, rt::PhantomData);
    /// On; the signer may switch it off.
    pub const ON: Self = Self(2, rt::PhantomData);
    /// On and locked: seals are always placed at their own size.
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
