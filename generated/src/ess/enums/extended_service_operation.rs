// Generated from schema/ess/2020-11-11/enums/ExtendedServiceOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done to an extended service.
pub type ExtendedServiceOperation = crate::OpenText<
    rt::PhantomData<ExtendedServiceOperationList>,
>;

impl ExtendedServiceOperation {
    /// Switches it on.
    pub const OPEN: Self = Self(rt::Symbol::Known("OPEN"), rt::PhantomData);
    /// Switches it off.
    pub const CLOSE: Self = Self(rt::Symbol::Known("CLOSE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ExtendedServiceOperationList {}

impl rt::OpenList for ExtendedServiceOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtendedServiceOperation",
    values: rt::EnumValues::Text(&["OPEN", "CLOSE"]),
    severity: rt::Severity::Deny,
    code: "",
};
