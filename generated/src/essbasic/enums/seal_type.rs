// Generated from schema/essbasic/2021-05-26/enums/SealType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a company's seal is for.
/// There are also kinds below OTHER of the form `OTHER_…`, which the vendor opens and names on request.
pub type SealType = crate::OpenText<rt::PhantomData<SealTypeList>>;

impl SealType {
    /// The official seal of the company, for anything of weight.
    /// A company has one.
    pub const OFFICIAL: Self = Self(rt::Symbol::Known("OFFICIAL"), rt::PhantomData);
    /// The seal for contracts.
    pub const CONTRACT: Self = Self(rt::Symbol::Known("CONTRACT"), rt::PhantomData);
    /// The seal for financial papers such as receipts.
    pub const FINANCE: Self = Self(rt::Symbol::Known("FINANCE"), rt::PhantomData);
    /// The seal for personnel matters such as employment contracts.
    pub const PERSONNEL: Self = Self(rt::Symbol::Known("PERSONNEL"), rt::PhantomData);
    /// The seal for invoices, which carries the tax number.
    pub const INVOICE: Self = Self(rt::Symbol::Known("INVOICE"), rt::PhantomData);
    /// The seal of the legal representative.
    pub const LEGAL_PERSON_SEAL: Self = Self(
        rt::Symbol::Known("LEGAL_PERSON_SEAL"),
        rt::PhantomData,
    );
    /// The practice seal of an employee, lent to the company.
    pub const EMPLOYEE_QUALIFICATION_SEAL: Self = Self(
        rt::Symbol::Known("EMPLOYEE_QUALIFICATION_SEAL"),
        rt::PhantomData,
    );
    /// Any other seal.
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
            "OTHER",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
