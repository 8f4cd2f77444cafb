// Generated from schema/ess/2020-11-11/enums/BilledFlowStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a contract has come, in the numbers of the billing details, which differ from those of the queries.
pub type BilledFlowStatus = crate::OpenInteger<rt::PhantomData<BilledFlowStatusList>>;

impl BilledFlowStatus {
    /// Not started yet.
    pub const NOT_STARTED: Self = Self(0, rt::PhantomData);
    /// Waiting for the first signature.
    pub const TO_SIGN: Self = Self(1, rt::PhantomData);
    /// Some parties have signed.
    pub const PARTLY_SIGNED: Self = Self(2, rt::PhantomData);
    /// A party refused to sign.
    pub const REFUSED: Self = Self(3, rt::PhantomData);
    /// All parties have signed.
    pub const SIGNED: Self = Self(4, rt::PhantomData);
    /// The deadline passed.
    pub const EXPIRED: Self = Self(5, rt::PhantomData);
    /// The initiator cancelled it.
    pub const CANCELLED: Self = Self(6, rt::PhantomData);
    /// Not even prepared yet.
    pub const NOT_PREPARED: Self = Self(7, rt::PhantomData);
    /// Waiting to be filled in.
    pub const TO_FILL: Self = Self(8, rt::PhantomData);
    /// Some parties have filled in their part.
    pub const PARTLY_FILLED: Self = Self(9, rt::PhantomData);
    /// Refused as well; the vendor uses the word of 3, and the other lists have refused filling under this number.
    pub const FILLING_REFUSED: Self = Self(10, rt::PhantomData);
    /// Undone by a release agreement.
    pub const RELIEVED: Self = Self(11, rt::PhantomData);
}

#[doc(hidden)]
pub enum BilledFlowStatusList {}

impl rt::OpenList for BilledFlowStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "BilledFlowStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    severity: rt::Severity::Deny,
    code: "",
};
