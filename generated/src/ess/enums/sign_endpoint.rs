// Generated from schema/ess/2020-11-11/enums/SignEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// By which way alone a signer can come to filling and signing.
pub type SignEndpoint = crate::OpenText<rt::PhantomData<SignEndpointList>>;

impl SignEndpoint {
    /// Only by the text message or by a link that the initiator passes on; the lists in the console and the mini-program merely show the contract.
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
