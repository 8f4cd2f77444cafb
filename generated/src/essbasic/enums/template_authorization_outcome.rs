// Generated from schema/essbasic/2021-05-26/enums/TemplateAuthorizationOutcome.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How much of a change of authorizations succeeded.
pub type TemplateAuthorizationOutcome = crate::OpenText<
    rt::PhantomData<TemplateAuthorizationOutcomeList>,
>;

impl TemplateAuthorizationOutcome {
    /// All of it.
    pub const ALL_SUCCEEDED: Self = Self(
        rt::Symbol::Known("all-success"),
        rt::PhantomData,
    );
    /// A part; FailMessageList says what failed.
    pub const PARTLY_FAILED: Self = Self(
        rt::Symbol::Known("part-success"),
        rt::PhantomData,
    );
    /// Nothing; FailMessageList says why.
    pub const ALL_FAILED: Self = Self(rt::Symbol::Known("fail"), rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateAuthorizationOutcomeList {}

impl rt::OpenList for TemplateAuthorizationOutcomeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAuthorizationOutcome",
    values: rt::EnumValues::Text(&["all-success", "part-success", "fail"]),
    severity: rt::Severity::Deny,
    code: "",
};
