// Generated from schema/essbasic/2021-05-26/enums/BatchLinkMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the companies of a batch are verified.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BatchLinkMode(pub i64);

impl BatchLinkMode {
    /// Each company has a link of its own and is verified by itself.
    pub const LINK_PER_COMPANY: Self = Self(0);
    /// One link leads through the verification of all of them.
    pub const SINGLE_LINK: Self = Self(1);
}

rt::integer_enum!(BatchLinkMode, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "BatchLinkMode",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
