// Generated from schema/essbasic/2021-05-26/enums/QuotaType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What is counted and paid for.
pub type QuotaType = crate::OpenText<rt::PhantomData<QuotaTypeList>>;

impl QuotaType {
    /// Contracts of the enterprise edition.
    pub const ENTERPRISE_CONTRACT: Self = Self(
        rt::Symbol::Known("CloudEnterprise"),
        rt::PhantomData,
    );
    /// Documents that one party alone signs.
    pub const SINGLE_PARTY_SEALING: Self = Self(
        rt::Symbol::Known("SingleSignature"),
        rt::PhantomData,
    );
    /// Evidence reports on signing.
    pub const EVIDENCE_REPORT: Self = Self(
        rt::Symbol::Known("CloudProve"),
        rt::PhantomData,
    );
    /// Signing online in Tencent Meeting.
    pub const MEETING_SIGNING: Self = Self(
        rt::Symbol::Known("CloudOnlineSign"),
        rt::PhantomData,
    );
    /// The product for casual workers (微工卡).
    pub const WE_CARD: Self = Self(rt::Symbol::Known("ChannelWeCard"), rt::PhantomData);
    /// Contracts of a contract package.
    pub const CONTRACT_PACKAGE: Self = Self(
        rt::Symbol::Known("SignFlow"),
        rt::PhantomData,
    );
    /// Signatures confirmed by face.
    pub const FACE: Self = Self(rt::Symbol::Known("SignFace"), rt::PhantomData);
    /// Signatures confirmed by password.
    pub const PASSWORD: Self = Self(rt::Symbol::Known("SignPassword"), rt::PhantomData);
    /// Signatures confirmed by text message.
    pub const SIGN_TEXT_MESSAGE: Self = Self(
        rt::Symbol::Known("SignSMS"),
        rt::PhantomData,
    );
    /// Signers verified by the e-sign service.
    pub const PERSON_VERIFICATION: Self = Self(
        rt::Symbol::Known("PersonalEssAuth"),
        rt::PhantomData,
    );
    /// Signers verified by a third party that is trusted.
    pub const TRUSTED_PERSON_VERIFICATION: Self = Self(
        rt::Symbol::Known("PersonalThirdAuth"),
        rt::PhantomData,
    );
    /// Companies verified for signing.
    pub const ORGANIZATION_VERIFICATION: Self = Self(
        rt::Symbol::Known("OrgEssAuth"),
        rt::PhantomData,
    );
    /// Notices by text message.
    pub const TEXT_MESSAGE_NOTICE: Self = Self(
        rt::Symbol::Known("FlowNotify"),
        rt::PhantomData,
    );
    /// Look-ups of companies in the business register.
    pub const REGISTRY_QUERY: Self = Self(
        rt::Symbol::Known("AuthService"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum QuotaTypeList {}

impl rt::OpenList for QuotaTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "QuotaType",
    values: rt::EnumValues::Text(
        &[
            "CloudEnterprise",
            "SingleSignature",
            "CloudProve",
            "CloudOnlineSign",
            "ChannelWeCard",
            "SignFlow",
            "SignFace",
            "SignPassword",
            "SignSMS",
            "PersonalEssAuth",
            "PersonalThirdAuth",
            "OrgEssAuth",
            "FlowNotify",
            "AuthService",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameterValue.InvalidQuotaType",
};
