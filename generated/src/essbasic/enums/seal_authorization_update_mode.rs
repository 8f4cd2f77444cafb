// Generated from schema/essbasic/2021-05-26/enums/SealAuthorizationUpdateMode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the page lets the company choose the seals when a grant is changed.
/// The numbers differ from those for a new grant.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SealAuthorizationUpdateMode(rt::Symbol);

impl SealAuthorizationUpdateMode {
    /// In any way.
    pub const ANY: Self = Self(rt::Symbol::Known("0"));
    /// By kind of seal only.
    pub const BY_TYPE: Self = Self(rt::Symbol::Known("1"));
    /// Seal by seal only.
    pub const BY_SEAL: Self = Self(rt::Symbol::Known("3"));
}

rt::text_enum!(SealAuthorizationUpdateMode, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealAuthorizationUpdateMode",
    values: rt::EnumValues::Text(&["0", "1", "3"]),
    severity: rt::Severity::Warn,
    code: "",
};
