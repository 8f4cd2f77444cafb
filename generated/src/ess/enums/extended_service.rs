// Generated from schema/ess/2020-11-11/enums/ExtendedService.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A service beyond the basic ones that a company switches on or off, under advanced signing abilities in the console.
pub type ExtendedService = crate::OpenText<rt::PhantomData<ExtendedServiceList>>;

impl ExtendedService {
    /// Automatic signing by the company.
    pub const AUTO_SIGN: Self = Self(
        rt::Symbol::Known("OPEN_SERVER_SIGN"),
        rt::PhantomData,
    );
    /// Contracts that the own company signs automatically may have contents filled in before signing.
    pub const AUTO_SIGN_CAN_FILL_IN: Self = Self(
        rt::Symbol::Known("AUTO_SIGN_CAN_FILL_IN"),
        rt::PhantomData,
    );
    /// Signing several contracts at once.
    pub const BATCH_SIGN: Self = Self(rt::Symbol::Known("BATCH_SIGN"), rt::PhantomData);
    /// Contracts between companies and residents of Hong Kong, Macao and Taiwan.
    pub const OVERSEA_SIGN: Self = Self(
        rt::Symbol::Known("OVERSEA_SIGN"),
        rt::PhantomData,
    );
    /// A wider range of ages for signers.
    pub const AGE_LIMIT_EXPANSION: Self = Self(
        rt::Symbol::Known("AGE_LIMIT_EXPANSION"),
        rt::PhantomData,
    );
    /// Private persons are checked by their mobile number alone.
    /// CreateBatchSignUrl needs it.
    pub const MOBILE_CHECK: Self = Self(
        rt::Symbol::Known("MOBILE_CHECK_APPROVER"),
        rt::PhantomData,
    );
    /// The name of the person who handles a contract is hidden.
    pub const HIDE_OPERATOR: Self = Self(
        rt::Symbol::Known("HIDE_OPERATOR_DISPLAY"),
        rt::PhantomData,
    );
    /// Another kind of signature may be used when one in regular script was not recognised.
    pub const OCR_FALLBACK: Self = Self(
        rt::Symbol::Known("ORGANIZATION_OCR_FALLBACK"),
        rt::PhantomData,
    );
    /// Signers are told by text message.
    pub const TEXT_MESSAGE_NOTICE: Self = Self(
        rt::Symbol::Known("ORGANIZATION_FLOW_NOTIFY_TYPE"),
        rt::PhantomData,
    );
    /// Signers are told by e-mail.
    pub const EMAIL_NOTICE: Self = Self(
        rt::Symbol::Known("ORGANIZATION_FLOW_EMAIL_NOTIFY"),
        rt::PhantomData,
    );
    /// Every contract must be approved within the company.
    pub const FORCED_APPROVAL: Self = Self(
        rt::Symbol::Known("FLOW_APPROVAL"),
        rt::PhantomData,
    );
    /// Signers are led to set up a signing password.
    pub const PASSWORD_GUIDE: Self = Self(
        rt::Symbol::Known("ORGANIZATION_FLOW_PASSWD_NOTIFY"),
        rt::PhantomData,
    );
    /// A private person writes every signature anew instead of applying one to all places.
    pub const SIGN_ONE_BY_ONE: Self = Self(
        rt::Symbol::Known("HIDE_ONE_KEY_SIGN"),
        rt::PhantomData,
    );
    /// Private persons make their signatures by hand.
    pub const MANUAL_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE"),
        rt::PhantomData,
    );
    /// Logging in to the mini-program is restricted for the staff.
    pub const LIMIT_MINI_PROGRAM_LOGIN: Self = Self(
        rt::Symbol::Known("APP_LOGIN"),
        rt::PhantomData,
    );
    /// Logging in to the console on the web is restricted for the staff.
    pub const LIMIT_WEB_LOGIN: Self = Self(
        rt::Symbol::Known("PC_LOGIN"),
        rt::PhantomData,
    );
    /// Seals across the edges of the pages.
    /// Only answers tell it.
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
            "OPEN_SERVER_SIGN",
            "AUTO_SIGN_CAN_FILL_IN",
            "BATCH_SIGN",
            "OVERSEA_SIGN",
            "AGE_LIMIT_EXPANSION",
            "MOBILE_CHECK_APPROVER",
            "HIDE_OPERATOR_DISPLAY",
            "ORGANIZATION_OCR_FALLBACK",
            "ORGANIZATION_FLOW_NOTIFY_TYPE",
            "ORGANIZATION_FLOW_EMAIL_NOTIFY",
            "FLOW_APPROVAL",
            "ORGANIZATION_FLOW_PASSWD_NOTIFY",
            "HIDE_ONE_KEY_SIGN",
            "SIGN_SIGNATURE_DEFAULT_SET_HANDWRITE",
            "APP_LOGIN",
            "PC_LOGIN",
            "PAGING_SEAL",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "OperationDenied",
};
