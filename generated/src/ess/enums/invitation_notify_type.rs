// Generated from schema/ess/2020-11-11/enums/InvitationNotifyType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How a new member of staff is invited to verify and join the company.
pub type InvitationNotifyType = crate::OpenText<
    rt::PhantomData<InvitationNotifyTypeList>,
>;

impl InvitationNotifyType {
    /// The service sends the invitation itself: by text message, or by a message in WeCom to its users.
    /// The link in it leads into the mini-program.
    pub const MESSAGE: Self = Self(rt::Symbol::Known("SMS"), rt::PhantomData);
    /// The answer holds a link to an H5 page, which you pass on yourself.
    pub const H5: Self = Self(rt::Symbol::Known("H5"), rt::PhantomData);
    /// The answer holds a link of the kind that Endpoint states, which you pass on yourself.
    pub const NONE: Self = Self(rt::Symbol::Known("NONE"), rt::PhantomData);
}

#[doc(hidden)]
pub enum InvitationNotifyTypeList {}

impl rt::OpenList for InvitationNotifyTypeList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "InvitationNotifyType",
    values: rt::EnumValues::Text(&["SMS", "H5", "NONE"]),
    severity: rt::Severity::Deny,
    code: "",
};
