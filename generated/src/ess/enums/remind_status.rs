// Generated from schema/ess/2020-11-11/enums/RemindStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What became of a reminder to one signer of a group.
pub type RemindStatus = crate::OpenInteger<rt::PhantomData<RemindStatusList>>;

impl RemindStatus {
    /// The reminder was sent.
    pub const SENT: Self = Self(0, rt::PhantomData);
    /// There was nothing to remind of.
    pub const NOT_NEEDED: Self = Self(2, rt::PhantomData);
    /// The signer has been reminded too often already.
    pub const LIMIT_REACHED: Self = Self(5, rt::PhantomData);
}

#[doc(hidden)]
pub enum RemindStatusList {}

impl rt::OpenList for RemindStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RemindStatus",
    values: rt::EnumValues::Integer(&[0, 2, 5]),
    severity: rt::Severity::Deny,
    code: "",
};
