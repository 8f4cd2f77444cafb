// Generated from schema/ess/2020-11-11/enums/FlowDisplayType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Which Chinese word the texts, buttons and pages of a contract use for "contract".
/// It changes nothing but the wording.
pub type FlowDisplayType = crate::OpenInteger<rt::PhantomData<FlowDisplayTypeList>>;

impl FlowDisplayType {
    /// Says contract (合同).
    /// Used when nothing is set.
    pub const CONTRACT: Self = Self(0, rt::PhantomData);
    /// Says file (文件).
    pub const FILE: Self = Self(1, rt::PhantomData);
    /// Says agreement (协议).
    pub const AGREEMENT: Self = Self(2, rt::PhantomData);
    /// Says official document (文书).
    pub const DOCUMENT: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum FlowDisplayTypeList {}

impl rt::OpenList for FlowDisplayTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FlowDisplayType",
    values: rt::EnumValues::Integer(&[0, 1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
