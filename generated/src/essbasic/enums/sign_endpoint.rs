// Generated from schema/essbasic/2021-05-26/enums/SignEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A limit on the ways into a contract.
pub type SignEndpoint = crate::OpenText<rt::PhantomData<SignEndpointList>>;

impl SignEndpoint {
    /// Filling and signing only through the text message or a link of the initiator; in the console and in the list of the mini-program the contract can only be viewed.
    pub const LINK: Self = Self(rt::Symbol::Known("link"), rt::PhantomData);
}

#[doc(hidden)]
pub enum SignEndpointList {}

impl rt::OpenList for SignEndpointList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignEndpoint",
    values: rt::EnumValues::Text(&["link"]),
    severity: rt::Severity::Deny,
    code: "",
};
