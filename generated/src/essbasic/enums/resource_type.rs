// Generated from schema/essbasic/2021-05-26/enums/ResourceType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a contract is prepared from.
pub type ResourceType = crate::OpenInteger<rt::PhantomData<ResourceTypeList>>;

impl ResourceType {
    /// A template, whose id the console shows.
    pub const TEMPLATE: Self = Self(1, rt::PhantomData);
    /// A file, whose id UploadFiles returns.
    pub const FILE: Self = Self(2, rt::PhantomData);
    /// A draft that was saved on an earlier page.
    pub const DRAFT: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum ResourceTypeList {}

impl rt::OpenList for ResourceTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ResourceType",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Deny,
    code: "",
};
