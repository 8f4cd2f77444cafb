// Generated from schema/ess/2020-11-11/enums/SignPlatform.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a signature was made.
pub type SignPlatform = crate::OpenText<rt::PhantomData<SignPlatformList>>;

impl SignPlatform {
    /// On this service.
    pub const THIS_SERVICE: Self = Self(
        rt::Symbol::Known("腾讯电子签"),
        rt::PhantomData,
    );
    /// On another platform.
    pub const OTHER: Self = Self(rt::Symbol::Known("其他平台"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SignPlatformList {}

impl rt::OpenList for SignPlatformList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignPlatform",
    values: rt::EnumValues::Text(&["腾讯电子签", "其他平台"]),
    severity: rt::Severity::Deny,
    code: "",
};
