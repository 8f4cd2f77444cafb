// Generated from schema/ess/2020-11-11/enums/PageComponentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A kind of control as the list on the page for starting a contract offers it.
/// It is finer than ComponentType: plain text comes as number, e-mail, address and so on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PageComponentType(rt::Symbol);

impl PageComponentType {
    /// A person's signature or personal seal.
    pub const SIGN_SIGNATURE: Self = Self(rt::Symbol::Known("SIGN_SIGNATURE"));
    /// A company seal.
    pub const SIGN_SEAL: Self = Self(rt::Symbol::Known("SIGN_SEAL"));
    /// A company seal across the edges of all pages.
    pub const SIGN_PAGING_SEAL: Self = Self(rt::Symbol::Known("SIGN_PAGING_SEAL"));
    /// The seal of the legal representative.
    pub const SIGN_LEGAL_PERSON_SEAL: Self = Self(
        rt::Symbol::Known("SIGN_LEGAL_PERSON_SEAL"),
    );
    /// An approval block, a frame that groups controls for approval; among the types of controls it is SIGN_VIRTUAL_COMBINATION.
    pub const SIGN_APPROVE: Self = Self(rt::Symbol::Known("SIGN_APPROVE"));
    /// A statement that the signer has to confirm.
    pub const SIGN_OPINION: Self = Self(rt::Symbol::Known("SIGN_OPINION"));
    /// A handwritten signature across the edges of all pages.
    pub const SIGN_PAGING_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_PAGING_SIGNATURE"),
    );
    /// The company's full name.
    pub const BUSI_FULL_NAME: Self = Self(rt::Symbol::Known("BUSI-FULL-NAME"));
    /// The company's unified social credit code.
    pub const BUSI_CREDIT_CODE: Self = Self(rt::Symbol::Known("BUSI-CREDIT-CODE"));
    /// The name of the legal representative or owner.
    pub const BUSI_LEGAL_NAME: Self = Self(rt::Symbol::Known("BUSI-LEGAL-NAME"));
    /// The signer's name.
    pub const PERSONAL_NAME: Self = Self(rt::Symbol::Known("PERSONAL-NAME"));
    /// The signer's mobile number.
    pub const PERSONAL_MOBILE: Self = Self(rt::Symbol::Known("PERSONAL-MOBILE"));
    /// The kind of the signer's identity document.
    pub const PERSONAL_IDCARD_TYPE: Self = Self(
        rt::Symbol::Known("PERSONAL-IDCARD-TYPE"),
    );
    /// The number of the signer's identity document.
    pub const PERSONAL_IDCARD: Self = Self(rt::Symbol::Known("PERSONAL-IDCARD"));
    /// One line of text.
    pub const TEXT: Self = Self(rt::Symbol::Known("TEXT"));
    /// Several lines of text.
    pub const MULTI_LINE_TEXT: Self = Self(rt::Symbol::Known("MULTI_LINE_TEXT"));
    /// A box to tick.
    pub const CHECK_BOX: Self = Self(rt::Symbol::Known("CHECK_BOX"));
    /// A choice from a list.
    pub const SELECTOR: Self = Self(rt::Symbol::Known("SELECTOR"));
    /// A number.
    pub const DIGIT: Self = Self(rt::Symbol::Known("DIGIT"));
    /// A date that is filled in, not the date of signing.
    pub const DATE: Self = Self(rt::Symbol::Known("DATE"));
    /// A picture.
    pub const FILL_IMAGE: Self = Self(rt::Symbol::Known("FILL_IMAGE"));
    /// Attached pictures.
    pub const ATTACHMENT: Self = Self(rt::Symbol::Known("ATTACHMENT"));
    /// An e-mail address.
    pub const EMAIL: Self = Self(rt::Symbol::Known("EMAIL"));
    /// A postal address.
    pub const LOCATION: Self = Self(rt::Symbol::Known("LOCATION"));
    /// A level of education.
    pub const EDUCATION: Self = Self(rt::Symbol::Known("EDUCATION"));
    /// Male or female.
    pub const GENDER: Self = Self(rt::Symbol::Known("GENDER"));
    /// A province, city and district.
    pub const DISTRICT: Self = Self(rt::Symbol::Known("DISTRICT"));
}

rt::text_enum!(PageComponentType, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "PageComponentType",
    values: rt::EnumValues::Text(
        &[
            "SIGN_SIGNATURE",
            "SIGN_SEAL",
            "SIGN_PAGING_SEAL",
            "SIGN_LEGAL_PERSON_SEAL",
            "SIGN_APPROVE",
            "SIGN_OPINION",
            "SIGN_PAGING_SIGNATURE",
            "BUSI-FULL-NAME",
            "BUSI-CREDIT-CODE",
            "BUSI-LEGAL-NAME",
            "PERSONAL-NAME",
            "PERSONAL-MOBILE",
            "PERSONAL-IDCARD-TYPE",
            "PERSONAL-IDCARD",
            "TEXT",
            "MULTI_LINE_TEXT",
            "CHECK_BOX",
            "SELECTOR",
            "DIGIT",
            "DATE",
            "FILL_IMAGE",
            "ATTACHMENT",
            "EMAIL",
            "LOCATION",
            "EDUCATION",
            "GENDER",
            "DISTRICT",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
