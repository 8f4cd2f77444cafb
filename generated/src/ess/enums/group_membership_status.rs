// Generated from schema/ess/2020-11-11/enums/GroupMembershipStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a company stands to the group of companies that it was asked to join.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct GroupMembershipStatus(pub i64);

impl GroupMembershipStatus {
    /// The company has not agreed yet.
    pub const INVITED: Self = Self(1);
    /// The company has agreed but is not activated yet, which CreateIntegrationSubOrganizationActiveRecord does.
    pub const AUTHORIZED: Self = Self(2);
    /// The company has refused.
    pub const REFUSED: Self = Self(3);
    /// The company's tie to the group has been dissolved.
    pub const RELEASED: Self = Self(4);
    /// The company is a member.
    pub const JOINED: Self = Self(5);
}

rt::integer_enum!(GroupMembershipStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "GroupMembershipStatus",
    values: rt::EnumValues::Integer(&[1, 2, 3, 4, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
