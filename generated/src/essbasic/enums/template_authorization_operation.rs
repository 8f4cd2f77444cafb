// Generated from schema/essbasic/2021-05-26/enums/TemplateAuthorizationOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is done about the customer companies that may use a template of the platform.
pub type TemplateAuthorizationOperation = crate::OpenText<
    rt::PhantomData<TemplateAuthorizationOperationList>,
>;

impl TemplateAuthorizationOperation {
    /// List them.
    pub const SELECT: Self = Self(rt::Symbol::Known("SELECT"), rt::PhantomData);
    /// Take companies out.
    /// They no longer see the template in the library; copies that they have claimed or been given stay theirs.
    pub const DELETE: Self = Self(rt::Symbol::Known("DELETE"), rt::PhantomData);
    /// Let more companies use it, change for whom it is before it is published, or enable or disable it.
    pub const UPDATE: Self = Self(rt::Symbol::Known("UPDATE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum TemplateAuthorizationOperationList {}

impl rt::OpenList for TemplateAuthorizationOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "TemplateAuthorizationOperation",
    values: rt::EnumValues::Text(&["SELECT", "DELETE", "UPDATE"]),
    severity: rt::Severity::Deny,
    code: "OperationDenied.OperateType",
};
