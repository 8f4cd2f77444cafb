// Generated from schema/essbasic/2021-05-26/enums/TemplateAvailability.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a template can be used.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TemplateAvailability(pub i64);

impl TemplateAvailability {
    /// In requests: leave it as it is.
    pub const UNCHANGED: Self = Self(0);
    /// It can be used.
    pub const ENABLED: Self = Self(1);
    /// It cannot be used.
    pub const DISABLED: Self = Self(2);
}

rt::integer_enum!(TemplateAvailability, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAvailability",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
