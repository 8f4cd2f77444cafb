// Generated from schema/essbasic/2021-05-26/enums/TemplateAuthorizationScope.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which customer companies may use a template of the platform.
pub type TemplateAuthorizationScope = crate::OpenText<
    rt::PhantomData<TemplateAuthorizationScopeList>,
>;

impl TemplateAuthorizationScope {
    /// All companies of the application.
    pub const ALL: Self = Self(rt::Symbol::Known("all"), rt::PhantomData);
    /// The named companies only.
    pub const PART: Self = Self(rt::Symbol::Known("part"), rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateAuthorizationScopeList {}

impl rt::OpenList for TemplateAuthorizationScopeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAuthorizationScope",
    values: rt::EnumValues::Text(&["all", "part"]),
    severity: rt::Severity::Deny,
    code: "OperationDenied.AuthTag",
};
