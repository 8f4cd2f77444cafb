// Generated from schema/ess/2020-11-11/enums/QuotaType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of quota that something is paid from.
pub type QuotaType = crate::OpenText<rt::PhantomData<QuotaTypeList>>;

impl QuotaType {
    /// Contracts of the enterprise edition.
    pub const ENTERPRISE_CONTRACT: Self = Self(
        rt::Symbol::Known("CloudEnterprise"),
        rt::PhantomData,
    );
    /// Sealing by one party alone.
    pub const SINGLE_PARTY_SEALING: Self = Self(
        rt::Symbol::Known("SingleSignature"),
        rt::PhantomData,
    );
    /// Evidence reports on signatures.
    pub const EVIDENCE_REPORT: Self = Self(
        rt::Symbol::Known("CloudProve"),
        rt::PhantomData,
    );
    /// Signing within Tencent Meeting.
    pub const MEETING_SIGNING: Self = Self(
        rt::Symbol::Known("CloudOnlineSign"),
        rt::PhantomData,
    );
    /// Contracts of the vendor's WeCard product for casual workers.
    pub const WE_CARD: Self = Self(rt::Symbol::Known("ChannelWeCard"), rt::PhantomData);
    /// Contract packages.
    pub const CONTRACT_PACKAGE: Self = Self(
        rt::Symbol::Known("SignFlow"),
        rt::PhantomData,
    );
    /// Proofs of the will to sign by face recognition.
    pub const FACE: Self = Self(rt::Symbol::Known("SignFace"), rt::PhantomData);
    /// Proofs of the will to sign by password.
    pub const PASSWORD: Self = Self(rt::Symbol::Known("SignPassword"), rt::PhantomData);
    /// Proofs of the will to sign by text message.
    pub const SIGN_TEXT_MESSAGE: Self = Self(
        rt::Symbol::Known("SignSMS"),
        rt::PhantomData,
    );
    /// Identity checks of signers by this service.
    pub const PERSON_VERIFICATION: Self = Self(
        rt::Symbol::Known("PersonalEssAuth"),
        rt::PhantomData,
    );
    /// Identity checks of signers that a trusted third party made.
    pub const TRUSTED_PERSON_VERIFICATION: Self = Self(
        rt::Symbol::Known("PersonalThirdAuth"),
        rt::PhantomData,
    );
    /// Identity checks of companies that sign.
    pub const ORGANIZATION_VERIFICATION: Self = Self(
        rt::Symbol::Known("OrgEssAuth"),
        rt::PhantomData,
    );
    /// Notices by text message.
    pub const TEXT_MESSAGE_NOTICE: Self = Self(
        rt::Symbol::Known("FlowNotify"),
        rt::PhantomData,
    );
    /// Queries of the companies register.
    pub const REGISTRY_QUERY: Self = Self(
        rt::Symbol::Known("AuthService"),
        rt::PhantomData,
    );
    /// Signing as a matter of form, without proof of identity.
    pub const FORMAL_SIGNING: Self = Self(
        rt::Symbol::Known("NoAuthSign"),
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
            "NoAuthSign",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameterValue.InvalidQuotaType",
};
