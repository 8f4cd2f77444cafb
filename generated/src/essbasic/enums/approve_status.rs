// Generated from schema/essbasic/2021-05-26/enums/ApproveStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a party of a contract has come.
pub type ApproveStatus = crate::OpenText<rt::PhantomData<ApproveStatusList>>;

impl ApproveStatus {
    /// The party has to sign.
    pub const TO_SIGN: Self = Self(rt::Symbol::Known("PENDING"), rt::PhantomData);
    /// The party has to fill something in.
    pub const TO_FILL: Self = Self(rt::Symbol::Known("FILLPENDING"), rt::PhantomData);
    /// The party has filled in everything.
    pub const FILLED: Self = Self(rt::Symbol::Known("FILLACCEPT"), rt::PhantomData);
    /// The party has refused to fill in.
    pub const FILLING_REFUSED: Self = Self(
        rt::Symbol::Known("FILLREJECT"),
        rt::PhantomData,
    );
    /// Somebody has to claim the place of the party.
    pub const TO_CLAIM: Self = Self(rt::Symbol::Known("WAITPICKUP"), rt::PhantomData);
    /// The party has signed.
    pub const SIGNED: Self = Self(rt::Symbol::Known("ACCEPT"), rt::PhantomData);
    /// The party has refused to sign.
    pub const REFUSED: Self = Self(rt::Symbol::Known("REJECT"), rt::PhantomData);
    /// The party did nothing until the time for signing was over.
    pub const EXPIRED: Self = Self(rt::Symbol::Known("DEADLINE"), rt::PhantomData);
    /// The contract was cancelled.
    pub const CANCELLED: Self = Self(rt::Symbol::Known("CANCEL"), rt::PhantomData);
    /// The party has passed the contract on to somebody else.
    pub const FORWARDED: Self = Self(rt::Symbol::Known("FORWARD"), rt::PhantomData);
    /// The contract was stopped.
    pub const STOPPED: Self = Self(rt::Symbol::Known("STOP"), rt::PhantomData);
    /// The contract was undone by a release agreement.
    pub const RELIEVED: Self = Self(rt::Symbol::Known("RELIEVED"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ApproveStatusList {}

impl rt::OpenList for ApproveStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ApproveStatus",
    values: rt::EnumValues::Text(
        &[
            "PENDING",
            "FILLPENDING",
            "FILLACCEPT",
            "FILLREJECT",
            "WAITPICKUP",
            "ACCEPT",
            "REJECT",
            "DEADLINE",
            "CANCEL",
            "FORWARD",
            "STOP",
            "RELIEVED",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
