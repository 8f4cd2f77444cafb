// Generated from schema/ess/2020-11-11/enums/ComponentSource.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Who defined a control of a customer company, in an application that serves several companies.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct ComponentSource(pub i64);

impl ComponentSource {
    /// The platform that serves the companies.
    pub const PLATFORM: Self = Self(0);
    /// The customer's own user.
    pub const USER: Self = Self(1);
}

rt::integer_enum!(ComponentSource, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ComponentSource",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
