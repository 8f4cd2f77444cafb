// Generated from schema/ess/2020-11-11/enums/GroupMembershipStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a company stands to the group of companies that it was asked to join.
pub type GroupMembershipStatus = crate::OpenInteger<
    rt::PhantomData<GroupMembershipStatusList>,
>;

impl GroupMembershipStatus {
    /// The company has not agreed yet.
    pub const INVITED: Self = Self(1, rt::PhantomData);
    /// The company has agreed but is not activated yet, which CreateIntegrationSubOrganizationActiveRecord does.
    pub const AUTHORIZED: Self = Self(2, rt::PhantomData);
    /// The company has refused.
    pub const REFUSED: Self = Self(3, rt::PhantomData);
    /// The company's tie to the group has been dissolved.
    pub const RELEASED: Self = Self(4, rt::PhantomData);
    /// The company is a member.
    pub const JOINED: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum GroupMembershipStatusList {}

impl rt::OpenList for GroupMembershipStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "GroupMembershipStatus",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
