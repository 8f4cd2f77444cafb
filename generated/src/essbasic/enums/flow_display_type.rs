// Generated from schema/essbasic/2021-05-26/enums/FlowDisplayType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The word for the document in titles, buttons and text messages.
pub type FlowDisplayType = crate::OpenInteger<rt::PhantomData<FlowDisplayTypeList>>;

impl FlowDisplayType {
    /// Contract (合同).
    pub const CONTRACT: Self = Self(0, rt::PhantomData);
    /// File (文件).
    pub const FILE: Self = Self(1, rt::PhantomData);
    /// Agreement (协议).
    pub const AGREEMENT: Self = Self(2, rt::PhantomData);
    /// Document (文书).
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
