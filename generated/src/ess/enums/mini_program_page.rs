// Generated from schema/ess/2020-11-11/enums/MiniProgramPage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which page of the mini-program a link opens.
pub type MiniProgramPage = crate::OpenInteger<rt::PhantomData<MiniProgramPageList>>;

impl MiniProgramPage {
    /// The signer's own home page.
    pub const HOME: Self = Self(0, rt::PhantomData);
    /// The contract, where it is filled in and signed.
    pub const CONTRACT_DETAIL: Self = Self(1, rt::PhantomData);
    /// The list of the signer's contracts.
    pub const CONTRACT_LIST: Self = Self(2, rt::PhantomData);
    /// The cover page of the contract, where a signer who was not named beforehand takes it.
    pub const CONTRACT_COVER: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum MiniProgramPageList {}

impl rt::OpenList for MiniProgramPageList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "MiniProgramPage",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
