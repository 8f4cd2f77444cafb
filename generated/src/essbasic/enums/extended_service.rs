// Generated from schema/essbasic/2021-05-26/enums/ExtendedService.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A service that a customer company can switch on.
pub type ExtendedService = crate::OpenText<rt::PhantomData<ExtendedServiceList>>;

impl ExtendedService {
    /// Automatic sealing by the company.
    pub const AUTO_SIGN: Self = Self(rt::Symbol::Known("AUTO_SIGN"), rt::PhantomData);
    /// Signing many contracts at once.
    pub const BATCH_SIGN: Self = Self(rt::Symbol::Known("BATCH_SIGN"), rt::PhantomData);
    /// Contracts with residents of Hong Kong, Macao and Taiwan.
    pub const OVERSEA_SIGN: Self = Self(
        rt::Symbol::Known("OVERSEA_SIGN"),
        rt::PhantomData,
    );
    /// Checking signers by their mobile number.
    pub const MOBILE_CHECK: Self = Self(
        rt::Symbol::Known("MOBILE_CHECK_APPROVER"),
        rt::PhantomData,
    );
    /// Downloads of the company's contracts by the platform.
    pub const DOWNLOAD_FLOW: Self = Self(
        rt::Symbol::Known("DOWNLOAD_FLOW"),
        rt::PhantomData,
    );
    /// Signers of more ages.
    pub const AGE_LIMIT_EXPANSION: Self = Self(
        rt::Symbol::Known("AGE_LIMIT_EXPANSION"),
        rt::PhantomData,
    );
    /// Hiding the name of the person who acts for the company.
    pub const HIDE_OPERATOR: Self = Self(
        rt::Symbol::Known("HIDE_OPERATOR_DISPLAY"),
        rt::PhantomData,
    );
    /// Automatic sealing by the company, under the name that a documented query uses.
    pub const OPEN_SERVER_SIGN: Self = Self(
        rt::Symbol::Known("OPEN_SERVER_SIGN"),
        rt::PhantomData,
    );
    /// Signers of more ages, under the name that a documented answer uses.
    pub const EXPANSION_AGE_LIMIT: Self = Self(
        rt::Symbol::Known("EXPANSION_AGE_LIMIT"),
        rt::PhantomData,
    );
    /// Seals across the edges of all pages.
    /// Only a documented answer names it.
    pub const PAGING_SEAL: Self = Self(
        rt::Symbol::Known("PAGING_SEAL"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum ExtendedServiceList {}

impl rt::OpenList for ExtendedServiceList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ExtendedService",
    values: rt::EnumValues::Text(
        &[
            "AUTO_SIGN",
            "BATCH_SIGN",
            "OVERSEA_SIGN",
            "MOBILE_CHECK_APPROVER",
            "DOWNLOAD_FLOW",
            "AGE_LIMIT_EXPANSION",
            "HIDE_OPERATOR_DISPLAY",
            "OPEN_SERVER_SIGN",
            "EXPANSION_AGE_LIMIT",
            "PAGING_SEAL",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
