// Generated from schema/ess/2020-11-11/enums/OrganizationInitOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A step that sets a company up once it is verified.
pub type OrganizationInitOperation = crate::OpenText<
    rt::PhantomData<OrganizationInitOperationList>,
>;

impl OrganizationInitOperation {
    /// Make its seals.
    pub const CREATE_SEAL: Self = Self(
        rt::Symbol::Known("CREATE_SEAL"),
        rt::PhantomData,
    );
    /// Join the group of companies of the caller.
    pub const JOIN_GROUP: Self = Self(
        rt::Symbol::Known("AUTH_JOIN_ORGANIZATION_GROUP"),
        rt::PhantomData,
    );
    /// Switch on automatic signing by the company.
    pub const OPEN_AUTO_SIGN: Self = Self(
        rt::Symbol::Known("OPEN_AUTO_SIGN"),
        rt::PhantomData,
    );
    /// Allow a partner company to sign automatically with its seals.
    pub const AUTHORIZE_PARTNER: Self = Self(
        rt::Symbol::Known("PARTNER_AUTO_SIGN_AUTH"),
        rt::PhantomData,
    );
    /// Allow the parent company to change its super administrator.
    /// The vendor opens this on request only.
    pub const AUTHORIZE_ADMIN_CHANGE: Self = Self(
        rt::Symbol::Known("CHANGE_SUB_ORGANIZATION_ADMIN_AUTH"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum OrganizationInitOperationList {}

impl rt::OpenList for OrganizationInitOperationList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationInitOperation",
    values: rt::EnumValues::Text(
        &[
            "CREATE_SEAL",
            "AUTH_JOIN_ORGANIZATION_GROUP",
            "OPEN_AUTO_SIGN",
            "PARTNER_AUTO_SIGN_AUTH",
            "CHANGE_SUB_ORGANIZATION_ADMIN_AUTH",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
