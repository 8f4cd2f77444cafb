// Generated from schema/essbasic/2021-05-26/enums/OrganizationIdCardType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of document that a company is verified with.
pub type OrganizationIdCardType = crate::OpenText<
    rt::PhantomData<OrganizationIdCardTypeList>,
>;

impl OrganizationIdCardType {
    /// A business licence with its unified social credit code.
    pub const USCC: Self = Self(rt::Symbol::Known("USCC"), rt::PhantomData);
    /// The practice licence of a medical institution.
    pub const MEDICAL_INSTITUTION_LICENSE: Self = Self(
        rt::Symbol::Known("PRACTICELICENSEOFMEDICALINSTITUTION"),
        rt::PhantomData,
    );
    /// The filing certificate of a clinic.
    pub const CLINIC_FILING_CERTIFICATE: Self = Self(
        rt::Symbol::Known("CLINICFILLINGCERTIFICATE"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum OrganizationIdCardTypeList {}

impl rt::OpenList for OrganizationIdCardTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "OrganizationIdCardType",
    values: rt::EnumValues::Text(
        &["USCC", "PRACTICELICENSEOFMEDICALINSTITUTION", "CLINICFILLINGCERTIFICATE"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
