// Generated from schema/essbasic/2021-05-26/enums/ApproverTypeCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of party signs, as a number.
/// Other members say the same in the words of ApproverType.
pub type ApproverTypeCode = crate::OpenInteger<rt::PhantomData<ApproverTypeCodeList>>;

impl ApproverTypeCode {
    /// A company whose employee signs.
    /// In contracts from a template it also covers automatic signing by the initiating company.
    pub const ORGANIZATION: Self = Self(0, rt::PhantomData);
    /// A private person.
    pub const PERSON: Self = Self(1, rt::PhantomData);
    /// A company whose seal is placed automatically, at once and without anybody's doing: another company, or the initiating company in contracts from a file.
    /// Automatic signing must be switched on in the console; for contracts from a file talk to Tencent first.
    pub const ORGANIZATION_SILENT: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum ApproverTypeCodeList {}

impl rt::OpenList for ApproverTypeCodeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproverTypeCode",
    values: rt::EnumValues::Integer(&[0, 1, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
