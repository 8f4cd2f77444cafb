// Generated from schema/ess/2020-11-11/enums/TemplateStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether a template is ready.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct TemplateStatus(pub i64);

impl TemplateStatus {
    /// Cannot be used.
    pub const UNUSABLE: Self = Self(-1);
    /// A draft that is being edited or was not published.
    pub const DRAFT: Self = Self(0);
    /// Ready: contracts can be made from it.
    pub const RELEASED: Self = Self(1);
}

rt::integer_enum!(TemplateStatus, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateStatus",
    values: rt::EnumValues::Integer(&[-1, 0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
