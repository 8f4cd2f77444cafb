// Generated from schema/essbasic/2021-05-26/enums/TemplateAuthorizationOutcome.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How much of a change of authorizations succeeded.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct TemplateAuthorizationOutcome(rt::Symbol);

impl TemplateAuthorizationOutcome {
    /// All of it.
    pub const ALL_SUCCEEDED: Self = Self(rt::Symbol::Known("all-success"));
    /// A part; FailMessageList says what failed.
    pub const PARTLY_FAILED: Self = Self(rt::Symbol::Known("part-success"));
    /// Nothing; FailMessageList says why.
    pub const ALL_FAILED: Self = Self(rt::Symbol::Known("fail"));
}

rt::text_enum!(TemplateAuthorizationOutcome, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAuthorizationOutcome",
    values: rt::EnumValues::Text(&["all-success", "part-success", "fail"]),
    severity: rt::Severity::Deny,
    code: "",
};
