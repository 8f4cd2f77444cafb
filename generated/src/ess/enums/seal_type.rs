// Generated from schema/ess/2020-11-11/enums/SealType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of a company's seal.
pub type SealType = crate::OpenText<rt::PhantomData<SealTypeList>>;

impl SealType {
    /// The official seal, which stands for the company in formal papers.
    /// A company has one only.
    pub const OFFICIAL: Self = Self(rt::Symbol::Known("OFFICIAL"), rt::PhantomData);
    /// The seal for contracts.
    pub const CONTRACT: Self = Self(rt::Symbol::Known("CONTRACT"), rt::PhantomData);
    /// The seal for finance, such as invoices and receipts.
    pub const FINANCE: Self = Self(rt::Symbol::Known("FINANCE"), rt::PhantomData);
    /// The seal for matters of staff, such as employment contracts.
    pub const PERSONNEL: Self = Self(rt::Symbol::Known("PERSONNEL"), rt::PhantomData);
    /// The seal for tax invoices, which shows the tax number.
    pub const INVOICE: Self = Self(rt::Symbol::Known("INVOICE"), rt::PhantomData);
    /// The personal seal of the legal representative.
    /// A company has one only.
    pub const LEGAL_PERSON_SEAL: Self = Self(
        rt::Symbol::Known("LEGAL_PERSON_SEAL"),
        rt::PhantomData,
    );
    /// The professional seal of a member of staff who holds a licence.
    pub const EMPLOYEE_QUALIFICATION_SEAL: Self = Self(
        rt::Symbol::Known("EMPLOYEE_QUALIFICATION_SEAL"),
        rt::PhantomData,
    );
    /// A seal of the company made from an uploaded picture; in answers only.
    pub const ORGANIZATION_SEAL: Self = Self(
        rt::Symbol::Known("ORGANIZATIONSEAL"),
        rt::PhantomData,
    );
    /// Some other seal.
    /// Its finer kinds are written `OTHER_` and a number, which the vendor gives out when it opens them for a company.
    pub const OTHER: Self = Self(rt::Symbol::Known("OTHER"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SealTypeList {}

impl rt::OpenList for SealTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealType",
    values: rt::EnumValues::Text(
        &[
            "OFFICIAL",
            "CONTRACT",
            "FINANCE",
            "PERSONNEL",
            "INVOICE",
            "LEGAL_PERSON_SEAL",
            "EMPLOYEE_QUALIFICATION_SEAL",
            "ORGANIZATIONSEAL",
            "OTHER",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
