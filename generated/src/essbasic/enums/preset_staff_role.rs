// Generated from schema/essbasic/2021-05-26/enums/PresetStaffRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The role that an employee gets on joining.
pub type PresetStaffRole = crate::OpenText<rt::PhantomData<PresetStaffRoleList>>;

impl PresetStaffRole {
    /// Business administrator, such as the head of IT: all functions and data for contracts, seals and templates.
    pub const ADMIN: Self = Self(rt::Symbol::Known("admin"), rt::PhantomData);
    /// Operator, such as the head of the legal department: starts, fills in, signs, refuses and cancels contracts, holds seals, and sees all contracts of the company.
    pub const OPERATOR: Self = Self(
        rt::Symbol::Known("channel-normal-operator"),
        rt::PhantomData,
    );
    /// Sales or purchasing: starts, fills in, signs, refuses and cancels contracts, holds seals, and sees the contracts that concern the person.
    pub const SALES: Self = Self(
        rt::Symbol::Known("channel-sales-man"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum PresetStaffRoleList {}

impl rt::OpenList for PresetStaffRoleList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PresetStaffRole",
    values: rt::EnumValues::Text(
        &["admin", "channel-normal-operator", "channel-sales-man"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
