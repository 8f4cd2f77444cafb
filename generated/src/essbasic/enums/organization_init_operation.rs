// Generated from schema/essbasic/2021-05-26/enums/OrganizationInitOperation.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What one link sets up for many companies.
pub type OrganizationInitOperation = crate::OpenText<
    rt::PhantomData<OrganizationInitOperationList>,
>;

impl OrganizationInitOperation {
    /// Their seals are made.
    pub const CREATE_SEAL: Self = Self(
        rt::Symbol::Known("CREATE_SEAL"),
        rt::PhantomData,
    );
    /// Automatic sealing is switched on.
    pub const OPEN_AUTO_SIGN: Self = Self(
        rt::Symbol::Known("OPEN_AUTO_SIGN"),
        rt::PhantomData,
    );
    /// A partner company or the platform gets leave to seal for them automatically.
    pub const AUTHORIZE_PARTNER: Self = Self(
        rt::Symbol::Known("PARTNER_AUTO_SIGN_AUTH"),
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
        &["CREATE_SEAL", "OPEN_AUTO_SIGN", "PARTNER_AUTO_SIGN_AUTH"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
