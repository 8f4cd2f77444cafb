// Generated from schema/ess/2020-11-11/enums/StaffBelonging.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// To which company of a group a member of staff belongs.
pub type StaffBelonging = crate::OpenText<rt::PhantomData<StaffBelongingList>>;

impl StaffBelonging {
    /// The parent company of the group.
    pub const PARENT: Self = Self(rt::Symbol::Known("MainOrg"), rt::PhantomData);
    /// The company itself, be it a subsidiary or in no group at all.
    pub const OWN: Self = Self(rt::Symbol::Known("CurrentOrg"), rt::PhantomData);
}

#[doc(hidden)]
pub enum StaffBelongingList {}

impl rt::OpenList for StaffBelongingList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "StaffBelonging",
    values: rt::EnumValues::Text(&["MainOrg", "CurrentOrg"]),
    severity: rt::Severity::Deny,
    code: "",
};
