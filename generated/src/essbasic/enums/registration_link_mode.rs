// Generated from schema/essbasic/2021-05-26/enums/RegistrationLinkMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether companies that are verified in one batch get a link each.
pub type RegistrationLinkMode = crate::OpenInteger<
    rt::PhantomData<RegistrationLinkModeList>,
>;

impl RegistrationLinkMode {
    /// Each company has a link of its own and is verified by itself.
    pub const LINK_EACH: Self = Self(0, rt::PhantomData);
    /// One link leads through the verification of all of them.
    pub const ONE_LINK: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum RegistrationLinkModeList {}

impl rt::OpenList for RegistrationLinkModeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RegistrationLinkMode",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
