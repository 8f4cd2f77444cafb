// Generated from schema/essbasic/2021-05-26/enums/ApproverType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of signer somebody is, and whether they sign by hand or have authorised signing in advance.
pub type ApproverType = crate::OpenText<rt::PhantomData<ApproverTypeList>>;

impl ApproverType {
    /// A natural person who signs for themselves.
    pub const PERSON: Self = Self(rt::Symbol::Known("PERSON"), rt::PhantomData);
    /// A natural person whose signature is placed automatically under an earlier authorisation.
    /// Tencent must enable this for the application.
    pub const PERSON_SILENT: Self = Self(
        rt::Symbol::Known("PERSON_AUTO_SIGN"),
        rt::PhantomData,
    );
    /// A company whose employee signs.
    /// In contracts from a template it also covers automatic signing by the initiating company.
    pub const ORGANIZATION: Self = Self(
        rt::Symbol::Known("ORGANIZATION"),
        rt::PhantomData,
    );
    /// A company whose seal is placed automatically: the initiating company in contracts from a file, or another company of the same application that has granted an authorisation.
    pub const ORGANIZATION_SILENT: Self = Self(
        rt::Symbol::Known("ENTERPRISESERVER"),
        rt::PhantomData,
    );
    /// The initiating company, signed for with the PIN that its employee has authorised before.
    pub const ORGANIZATION_PIN_CODE: Self = Self(
        rt::Symbol::Known("ORGANIZATION_PIN_CODE_SIGN"),
        rt::PhantomData,
    );
    /// Another company, signed for with the PIN that this company has authorised before.
    pub const OTHER_ORGANIZATION_PIN_CODE: Self = Self(
        rt::Symbol::Known("OTHER_ORGANIZATION_PIN_CODE_SIGN"),
        rt::PhantomData,
    );
    /// A natural person, signed for with a PIN authorised before.
    /// Tencent must enable this for the application.
    pub const PERSON_PIN_CODE: Self = Self(
        rt::Symbol::Known("PERSON_PIN_CODE_SIGN"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum ApproverTypeList {}

impl rt::OpenList for ApproverTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproverType",
    values: rt::EnumValues::Text(
        &[
            "PERSON",
            "PERSON_AUTO_SIGN",
            "ORGANIZATION",
            "ENTERPRISESERVER",
            "ORGANIZATION_PIN_CODE_SIGN",
            "OTHER_ORGANIZATION_PIN_CODE_SIGN",
            "PERSON_PIN_CODE_SIGN",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.ApproverType",
};
