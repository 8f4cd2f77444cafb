// Generated from schema/essbasic/2021-05-26/enums/CancelMessageFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the cover page of a cancelled contract says who cancelled it and why.
pub type CancelMessageFormat = crate::OpenInteger<
    rt::PhantomData<CancelMessageFormatList>,
>;

impl CancelMessageFormat {
    /// Names the initiating company and the employee who cancelled, with the reason.
    /// Used when nothing is set.
    pub const DEFAULT: Self = Self(0, rt::PhantomData);
    /// Only says that the initiator cancelled, with the reason, without naming company or person.
    pub const INITIATOR: Self = Self(1, rt::PhantomData);
    /// Names the initiating company, with the reason.
    pub const ORGANIZATION: Self = Self(2, rt::PhantomData);
    /// Names the initiating company and the employee who cancelled, with the reason, the same as 0.
    pub const ORGANIZATION_AND_OPERATOR: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum CancelMessageFormatList {}

impl rt::OpenList for CancelMessageFormatList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "CancelMessageFormat",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
