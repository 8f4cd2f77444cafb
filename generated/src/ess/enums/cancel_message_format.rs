// Generated from schema/ess/2020-11-11/enums/CancelMessageFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What the cover of a cancelled contract says before the reason of the cancelling.
pub type CancelMessageFormat = crate::OpenInteger<
    rt::PhantomData<CancelMessageFormatList>,
>;

impl CancelMessageFormat {
    /// The initiator's company and the person who cancelled.
    pub const DEFAULT: Self = Self(0, rt::PhantomData);
    /// Only that the initiator cancelled.
    pub const INITIATOR: Self = Self(1, rt::PhantomData);
    /// The initiator's company, without the person.
    pub const ORGANIZATION: Self = Self(2, rt::PhantomData);
    /// The initiator's company and the person who cancelled, as with 0.
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
