// Generated from schema/ess/2020-11-11/enums/PageComponentType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A kind of control as the list on the page for starting a contract offers it.
/// It is finer than ComponentType: plain text comes as number, e-mail, address and so on.
pub type PageComponentType = crate::OpenText<rt::PhantomData<PageComponentTypeList>>;

impl PageComponentType {
    /// A person's signature or personal seal.
    pub const SIGN_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_SIGNATURE"),
        rt::PhantomData,
    );
    /// A company seal.
    pub const SIGN_SEAL: Self = Self(rt::Symbol::Known("SIGN_SEAL"), rt::PhantomData);
    /// A company seal across the edges of all pages.
    pub const SIGN_PAGING_SEAL: Self = Self(
        rt::Symbol::Known("SIGN_PAGING_SEAL"),
        rt::PhantomData,
    );
    /// The seal of the legal representative.
    pub const SIGN_LEGAL_PERSON_SEAL: Self = Self(
        rt::Symbol::Known("SIGN_LEGAL_PERSON_SEAL"),
        rt::PhantomData,
    );
    /// An approval block, a frame that groups controls for approval; among the types of controls it is SIGN_VIRTUAL_COMBINATION.
    pub const SIGN_APPROVE: Self = Self(
        rt::Symbol::Known("SIGN_APPROVE"),
        rt::PhantomData,
    );
    /// A statement that the signer has to confirm.
    pub const SIGN_OPINION: Self = Self(
        rt::Symbol::Known("SIGN_OPINION"),
        rt::PhantomData,
    );
    /// A handwritten signature across the edges of all pages.
    pub const SIGN_PAGING_SIGNATURE: Self = Self(
        rt::Symbol::Known("SIGN_PAGING_SIGNATURE"),
        rt::PhantomData,
    );
    /// The company's full name.
    pub const BUSI_FULL_NAME: Self = Self(
        rt::Symbol::Known("BUSI-FULL-NAME"),
        rt::PhantomData,
    );
    /// The company's unified social credit code.
    pub const BUSI_CREDIT_CODE: Self = Self(
        rt::Symbol::Known("BUSI-CREDIT-CODE"),
        rt::PhantomData,
    );
    /// The name of the legal representative or owner.
    pub const BUSI_LEGAL_NAME: Self = Self(
        rt::Symbol::Known("BUSI-LEGAL-NAME"),
        rt::PhantomData,
    );
    /// The signer's name.
    pub const PERSONAL_NAME: Self = Self(
        rt::Symbol::Known("PERSONAL-NAME"),
        rt::PhantomData,
    );
    /// The signer's mobile number.
    pub const PERSONAL_MOBILE: Self = Self(
        rt::Symbol::Known("PERSONAL-MOBILE"),
        rt::PhantomData,
    );
    /// The kind of the signer's identity document.
    pub const PERSONAL_IDCARD_TYPE: Self = Self(
        rt::Symbol::Known("PERSONAL-IDCARD-TYPE"),
        rt::PhantomData,
    );
    /// The number of the signer's identity document.
    pub const PERSONAL_IDCARD: Self = Self(
        rt::Symbol::Known("PERSONAL-IDCARD"),
        rt::PhantomData,
    );
    /// One line of text.
    pub const TEXT: Self = Self(rt::Symbol::Known("TEXT"), rt::PhantomData);
    /// Several lines of text.
    pub const MULTI_LINE_TEXT: Self = Self(
        rt::Symbol::Known("MULTI_LINE_TEXT"),
        rt::PhantomData,
    );
    /// A box to tick.
    pub const CHECK_BOX: Self = Self(rt::Symbol::Known("CHECK_BOX"), rt::PhantomData);
    /// A choice from a list.
    pub const SELECTOR: Self = Self(rt::Symbol::Known("SELECTOR"), rt::PhantomData);
    /// A number.
    pub const DIGIT: Self = Self(rt::Symbol::Known("DIGIT"), rt::PhantomData);
    /// A date that is filled in, not the date of signing.
    pub const DATE: Self = Self(rt::Symbol::Known("DATE"), rt::PhantomData);
    /// A picture.
    pub const FILL_IMAGE: Self = Self(rt::Symbol::Known("FILL_IMAGE"), rt::PhantomData);
    /// Attached pictures.
    pub const ATTACHMENT: Self = Self(rt::Symbol::Known("ATTACHMENT"), rt::PhantomData);
    /// An e-mail address.
    pub const EMAIL: Self = Self(rt::Symbol::Known("EMAIL"), rt::PhantomData);
    /// A postal address.
    pub const LOCATION: Self = Self(rt::Symbol::Known("LOCATION"), rt::PhantomData);
    /// A level of education.
    pub const EDUCATION: Self = Self(rt::Symbol::Known("EDUCATION"), rt::PhantomData);
    /// Male or female.
    pub const GENDER: Self = Self(rt::Symbol::Known("GENDER"), rt::PhantomData);
    /// A province, city and district.
    pub const DISTRICT: Self = Self(rt::Symbol::Known("DISTRICT"), rt::PhantomData);
}

#[doc(hidden)]
pub enum PageComponentTypeList {}

impl rt::OpenList for PageComponentTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

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
