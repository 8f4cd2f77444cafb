// Generated from schema/ess/2020-11-11/enums/TemplateAvailability.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a template is switched on.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TemplateAvailability(pub i64);

impl TemplateAvailability {
    /// It can be used.
    pub const ENABLED: Self = Self(1);
    /// It is switched off for the time being, in the console or by OperateTemplate.
    pub const DISABLED: Self = Self(2);
}

rt::integer_enum!(TemplateAvailability, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAvailability",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
