// Generated from schema/ess/2020-11-11/enums/QuotaType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The kind of quota that something is paid from.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct QuotaType(rt::Symbol);

impl QuotaType {
    /// Contracts of the enterprise edition.
    pub const ENTERPRISE_CONTRACT: Self = Self(rt::Symbol::Known("CloudEnterprise"));
    /// Sealing by one party alone.
    pub const SINGLE_PARTY_SEALING: Self = Self(rt::Symbol::Known("SingleSignature"));
    /// Evidence reports on signatures.
    pub const EVIDENCE_REPORT: Self = Self(rt::Symbol::Known("CloudProve"));
    /// Signing within Tencent Meeting.
    pub const MEETING_SIGNING: Self = Self(rt::Symbol::Known("CloudOnlineSign"));
    /// Contracts of the vendor's WeCard product for casual workers.
    pub const WE_CARD: Self = Self(rt::Symbol::Known("ChannelWeCard"));
    /// Contract packages.
    pub const CONTRACT_PACKAGE: Self = Self(rt::Symbol::Known("SignFlow"));
    /// Proofs of the will to sign by face recognition.
    pub const FACE: Self = Self(rt::Symbol::Known("SignFace"));
    /// Proofs of the will to sign by password.
    pub const PASSWORD: Self = Self(rt::Symbol::Known("SignPassword"));
    /// Proofs of the will to sign by text message.
    pub const SIGN_TEXT_MESSAGE: Self = Self(rt::Symbol::Known("SignSMS"));
    /// Identity checks of signers by this service.
    pub const PERSON_VERIFICATION: Self = Self(rt::Symbol::Known("PersonalEssAuth"));
    /// Identity checks of signers that a trusted third party made.
    pub const TRUSTED_PERSON_VERIFICATION: Self = Self(
        rt::Symbol::Known("PersonalThirdAuth"),
    );
    /// Identity checks of companies that sign.
    pub const ORGANIZATION_VERIFICATION: Self = Self(rt::Symbol::Known("OrgEssAuth"));
    /// Notices by text message.
    pub const TEXT_MESSAGE_NOTICE: Self = Self(rt::Symbol::Known("FlowNotify"));
    /// Queries of the companies register.
    pub const REGISTRY_QUERY: Self = Self(rt::Symbol::Known("AuthService"));
    /// Signing as a matter of form, without proof of identity.
    pub const FORMAL_SIGNING: Self = Self(rt::Symbol::Known("NoAuthSign"));
}

rt::text_enum!(QuotaType, TABLE);

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
