// Generated from schema/ess/2020-11-11/enums/ComponentSource.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Who defined a control of a customer company, in an application that serves several companies.
pub type ComponentSource = crate::OpenInteger<rt::PhantomData<ComponentSourceList>>;

impl ComponentSource {
    /// The platform that serves the companies.
    pub const PLATFORM: Self = Self(0, rt::PhantomData);
    /// The customer's own user.
    pub const USER: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum ComponentSourceList {}

impl rt::OpenList for ComponentSourceList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ComponentSource",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
