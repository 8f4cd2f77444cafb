// Generated from schema/essbasic/2021-05-26/enums/SealQueryDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a query of seals tells besides the seals themselves.
pub type SealQueryDetail = crate::OpenInteger<rt::PhantomData<SealQueryDetailList>>;

impl SealQueryDetail {
    /// Nothing more.
    pub const SEALS_ONLY: Self = Self(0, rt::PhantomData);
    /// Also who may use each seal.
    pub const WITH_AUTHORIZED_USERS: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum SealQueryDetailList {}

impl rt::OpenList for SealQueryDetailList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SealQueryDetail",
    values: rt::EnumValues::Integer(&[0, 1]),
    severity: rt::Severity::Deny,
    code: "",
};
