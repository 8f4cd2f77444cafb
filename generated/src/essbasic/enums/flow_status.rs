// Generated from schema/essbasic/2021-05-26/enums/FlowStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far a contract has come.
pub type FlowStatus = crate::OpenText<rt::PhantomData<FlowStatusList>>;

impl FlowStatus {
    /// It has been created, and nobody has signed yet.
    pub const CREATED: Self = Self(rt::Symbol::Known("INIT"), rt::PhantomData);
    /// At least one party has signed, others have not.
    pub const PARTLY_SIGNED: Self = Self(rt::Symbol::Known("PART"), rt::PhantomData);
    /// A party has refused to sign.
    /// Nothing follows.
    pub const REFUSED: Self = Self(rt::Symbol::Known("REJECT"), rt::PhantomData);
    /// All parties have signed.
    pub const SIGNED: Self = Self(rt::Symbol::Known("ALL"), rt::PhantomData);
    /// It was not signed in time and is void.
    pub const EXPIRED: Self = Self(rt::Symbol::Known("DEADLINE"), rt::PhantomData);
    /// The initiator has cancelled it.
    pub const CANCELLED: Self = Self(rt::Symbol::Known("CANCEL"), rt::PhantomData);
    /// It became invalid while it was signed, for example because a signer has changed the name.
    pub const INVALID: Self = Self(rt::Symbol::Known("INVALID"), rt::PhantomData);
    /// It was undone by a release agreement after all had signed.
    pub const RELIEVED: Self = Self(rt::Symbol::Known("RELIEVED"), rt::PhantomData);
    /// Its time for signing is nearly over.
    /// Only bills tell this.
    pub const WILL_EXPIRE: Self = Self(rt::Symbol::Known("WILLEXPIRE"), rt::PhantomData);
    /// Something is wrong with it.
    /// Only bills tell this.
    pub const EXCEPTION: Self = Self(rt::Symbol::Known("EXCEPTION"), rt::PhantomData);
}

#[doc(hidden)]
pub enum FlowStatusList {}

impl rt::OpenList for FlowStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FlowStatus",
    values: rt::EnumValues::Text(
        &[
            "INIT",
            "PART",
            "REJECT",
            "ALL",
            "DEADLINE",
            "CANCEL",
            "INVALID",
            "RELIEVED",
            "WILLEXPIRE",
            "EXCEPTION",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
