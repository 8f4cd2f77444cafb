// Generated from schema/ess/2020-11-11/enums/RegistrationLinkMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether companies that register in one batch get a link each.
pub type RegistrationLinkMode = crate::OpenInteger<
    rt::PhantomData<RegistrationLinkModeList>,
>;

impl RegistrationLinkMode {
    /// Every company has a link of its own and registers by itself.
    pub const LINK_EACH: Self = Self(0, rt::PhantomData);
    /// The links are gathered into one, with which all the companies register.
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
