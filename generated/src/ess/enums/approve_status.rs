// Generated from schema/ess/2020-11-11/enums/ApproveStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a party of a contract has come.
/// The numbers are not those of the status of a contract.
pub type ApproveStatus = crate::OpenInteger<rt::PhantomData<ApproveStatusList>>;

impl ApproveStatus {
    /// The contract has not been started.
    pub const NOT_STARTED: Self = Self(0, rt::PhantomData);
    /// The contract runs, but this party has not come to its turn.
    pub const NOT_ITS_TURN: Self = Self(1, rt::PhantomData);
    /// The party has to sign.
    pub const TO_SIGN: Self = Self(2, rt::PhantomData);
    /// The party has signed.
    pub const SIGNED: Self = Self(3, rt::PhantomData);
    /// The party has refused.
    pub const REFUSED: Self = Self(4, rt::PhantomData);
    /// The time for signing is over.
    pub const EXPIRED: Self = Self(5, rt::PhantomData);
    /// The contract was cancelled.
    pub const CANCELLED: Self = Self(6, rt::PhantomData);
    /// The step before the start of the contract has not been done.
    pub const NOT_PREPARED: Self = Self(7, rt::PhantomData);
    /// The party has to fill something in.
    pub const TO_FILL: Self = Self(8, rt::PhantomData);
    /// The party cannot go on, for example because the person's name has changed.
    pub const STOPPED: Self = Self(9, rt::PhantomData);
    /// The party has filled in everything.
    pub const FILLED: Self = Self(10, rt::PhantomData);
    /// The contract was undone by a release agreement.
    pub const RELIEVED: Self = Self(15, rt::PhantomData);
    /// The party has passed the contract on to somebody else.
    pub const FORWARDED: Self = Self(19, rt::PhantomData);
}

#[doc(hidden)]
pub enum ApproveStatusList {}

impl rt::OpenList for ApproveStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproveStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 19]),
    severity: rt::Severity::Deny,
    code: "",
};
