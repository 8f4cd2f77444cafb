// Generated from schema/essbasic/2021-05-26/enums/AutoSignLinkType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Where a link to switch automatic signing on leads.
/// If it is empty, into the mini-program.
pub type AutoSignLinkType = crate::OpenText<rt::PhantomData<AutoSignLinkTypeList>>;

impl AutoSignLinkType {
    /// On a mobile web page.
    pub const H5: Self = Self(rt::Symbol::Known("H5SIGN"), rt::PhantomData);
}

#[doc(hidden)]
pub enum AutoSignLinkTypeList {}

impl rt::OpenList for AutoSignLinkTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AutoSignLinkType",
    values: rt::EnumValues::Text(&["H5SIGN"]),
    severity: rt::Severity::Deny,
    code: "",
};
