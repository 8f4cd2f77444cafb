// Generated from schema/ess/2020-11-11/enums/FlowStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a contract has come, as the queries tell it.
/// The numbers in callbacks do not all mean the same.
pub type FlowStatus = crate::OpenInteger<rt::PhantomData<FlowStatusList>>;

impl FlowStatus {
    /// Not started yet, and nothing has to be filled in.
    pub const NOT_STARTED: Self = Self(0, rt::PhantomData);
    /// Waiting for the first signature.
    pub const TO_SIGN: Self = Self(1, rt::PhantomData);
    /// Some parties have signed.
    pub const PARTLY_SIGNED: Self = Self(2, rt::PhantomData);
    /// A party refused to sign.
    /// Final.
    pub const REFUSED: Self = Self(3, rt::PhantomData);
    /// All parties have signed.
    /// It may yet be undone (21).
    pub const SIGNED: Self = Self(4, rt::PhantomData);
    /// The deadline passed.
    /// Final.
    pub const EXPIRED: Self = Self(5, rt::PhantomData);
    /// The initiator cancelled it.
    /// Final.
    pub const CANCELLED: Self = Self(6, rt::PhantomData);
    /// Not started yet, and something has to be filled in first.
    pub const NOT_STARTED_TO_FILL: Self = Self(7, rt::PhantomData);
    /// Waiting to be filled in.
    pub const TO_FILL: Self = Self(8, rt::PhantomData);
    /// Some parties have filled in their part.
    pub const PARTLY_FILLED: Self = Self(9, rt::PhantomData);
    /// A party refused to fill in its part.
    pub const FILLING_REFUSED: Self = Self(10, rt::PhantomData);
    /// No longer valid, for example because a signer changed the name meanwhile.
    /// Final.
    pub const INVALID: Self = Self(16, rt::PhantomData);
    /// Undone by a release agreement that all parties signed.
    /// Final.
    pub const RELIEVED: Self = Self(21, rt::PhantomData);
}

#[doc(hidden)]
pub enum FlowStatusList {}

impl rt::OpenList for FlowStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FlowStatus",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 21]),
    severity: rt::Severity::Deny,
    code: "",
};
