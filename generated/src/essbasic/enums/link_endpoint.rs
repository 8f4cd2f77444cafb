// Generated from schema/essbasic/2021-05-26/enums/LinkEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link is made, and where it can be opened.
pub type LinkEndpoint = crate::OpenText<rt::PhantomData<LinkEndpointList>>;

impl LinkEndpoint {
    /// A long web address, for text messages and web pages; it opens the mini-program, or a page where the action makes such.
    pub const HTTP: Self = Self(rt::Symbol::Known("HTTP"), rt::PhantomData);
    /// The same as a short address.
    pub const HTTP_SHORT_URL: Self = Self(
        rt::Symbol::Known("HTTP_SHORT_URL"),
        rt::PhantomData,
    );
    /// A path for an app or mini-program of your own that opens the mini-program.
    pub const APP: Self = Self(rt::Symbol::Known("APP"), rt::PhantomData);
    /// The address of a picture with a QR code, for showing on a page.
    pub const QR_CODE: Self = Self(rt::Symbol::Known("QR_CODE"), rt::PhantomData);
    /// A link to the web console.
    pub const PC: Self = Self(rt::Symbol::Known("PC"), rt::PhantomData);
}

#[doc(hidden)]
pub enum LinkEndpointList {}

impl rt::OpenList for LinkEndpointList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "LinkEndpoint",
    values: rt::EnumValues::Text(&["HTTP", "HTTP_SHORT_URL", "APP", "QR_CODE", "PC"]),
    severity: rt::Severity::Deny,
    code: "",
};
