// Generated from schema/essbasic/2021-05-26/enums/ExtendedServiceStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a service is switched on.
pub type ExtendedServiceStatus = crate::OpenText<
    rt::PhantomData<ExtendedServiceStatusList>,
>;

impl ExtendedServiceStatus {
    /// Switched on.
    pub const ENABLED: Self = Self(rt::Symbol::Known("ENABLE"), rt::PhantomData);
    /// Not switched on.
    pub const DISABLED: Self = Self(rt::Symbol::Known("DISABLE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ExtendedServiceStatusList {}

impl rt::OpenList for ExtendedServiceStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtendedServiceStatus",
    values: rt::EnumValues::Text(&["ENABLE", "DISABLE"]),
    severity: rt::Severity::Deny,
    code: "",
};
