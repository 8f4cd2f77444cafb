// Generated from schema/essbasic/2021-05-26/enums/RegistrationEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link leads a customer company and its staff to their registration, and later into the console.
pub type RegistrationEndpoint = crate::OpenText<
    rt::PhantomData<RegistrationEndpointList>,
>;

impl RegistrationEndpoint {
    /// The web console, in a browser on a computer.
    pub const PC: Self = Self(rt::Symbol::Known("PC"), rt::PhantomData);
    /// The same by a short address.
    /// Only the vendor's table of lifetimes names it.
    pub const PC_SHORT_URL: Self = Self(
        rt::Symbol::Known("PC_SHORT_URL"),
        rt::PhantomData,
    );
    /// A web address, as for text messages, that leads on to the mini-program.
    pub const CHANNEL: Self = Self(rt::Symbol::Known("CHANNEL"), rt::PhantomData);
    /// The same as a short address.
    pub const SHORT_URL: Self = Self(rt::Symbol::Known("SHORT_URL"), rt::PhantomData);
    /// A text that you turn into a QR code yourself; scanned with WeChat it opens the mini-program at once.
    /// Following it as a link does nothing.
    pub const WEIXIN_QRCODE_URL: Self = Self(
        rt::Symbol::Known("WEIXIN_QRCODE_URL"),
        rt::PhantomData,
    );
    /// A path for an app or mini-program of your own that opens the mini-program.
    pub const APP: Self = Self(rt::Symbol::Known("APP"), rt::PhantomData);
    /// A long address of the mobile web pages, for web pages of your own.
    pub const H5: Self = Self(rt::Symbol::Known("H5"), rt::PhantomData);
    /// A short address of the mobile web pages, for web pages of your own and text messages.
    pub const SHORT_H5: Self = Self(rt::Symbol::Known("SHORT_H5"), rt::PhantomData);
}

#[doc(hidden)]
pub enum RegistrationEndpointList {}

impl rt::OpenList for RegistrationEndpointList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RegistrationEndpoint",
    values: rt::EnumValues::Text(
        &[
            "PC",
            "PC_SHORT_URL",
            "CHANNEL",
            "SHORT_URL",
            "WEIXIN_QRCODE_URL",
            "APP",
            "H5",
            "SHORT_H5",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "InvalidParameter.EndPoint",
};
