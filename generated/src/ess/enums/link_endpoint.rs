// Generated from schema/ess/2020-11-11/enums/LinkEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link is made, and where it can be opened.
pub type LinkEndpoint = crate::OpenText<rt::PhantomData<LinkEndpointList>>;

impl LinkEndpoint {
    /// A long link that opens the mini-program of the service; suited for text messages and H5 pages.
    pub const HTTP: Self = Self(rt::Symbol::Known("HTTP"), rt::PhantomData);
    /// The same as HTTP, as a short link.
    pub const HTTP_SHORT_URL: Self = Self(
        rt::Symbol::Known("HTTP_SHORT_URL"),
        rt::PhantomData,
    );
    /// A path of the mini-program of the service, for an app or another mini-program to jump to.
    pub const APP: Self = Self(rt::Symbol::Known("APP"), rt::PhantomData);
    /// The address of a picture with a QR code that opens the mini-program, to be shown on a page.
    pub const QR_CODE: Self = Self(rt::Symbol::Known("QR_CODE"), rt::PhantomData);
    /// A link to the console in a browser on a computer.
    pub const PC: Self = Self(rt::Symbol::Known("PC"), rt::PhantomData);
    /// A long link to an H5 page of the service, which stays in the browser.
    pub const H5: Self = Self(rt::Symbol::Known("H5"), rt::PhantomData);
    /// The same as H5, as a short link.
    pub const H5_SHORT_URL: Self = Self(
        rt::Symbol::Known("H5_SHORT_URL"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum LinkEndpointList {}

impl rt::OpenList for LinkEndpointList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "LinkEndpoint",
    values: rt::EnumValues::Text(
        &["HTTP", "HTTP_SHORT_URL", "APP", "QR_CODE", "PC", "H5", "H5_SHORT_URL"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
