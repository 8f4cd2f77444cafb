// Generated from schema/ess/2020-11-11/enums/RegistrationEndpoint.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What kind of link leads a company to its registration.
pub type RegistrationEndpoint = crate::OpenText<
    rt::PhantomData<RegistrationEndpointList>,
>;

impl RegistrationEndpoint {
    /// A link for a browser on a computer.
    pub const PC: Self = Self(rt::Symbol::Known("PC"), rt::PhantomData);
    /// A short link that opens the mini-program of the service; suited for text messages.
    pub const SHORT_URL: Self = Self(rt::Symbol::Known("SHORT_URL"), rt::PhantomData);
    /// A path of the mini-program of the service, for an app or another mini-program to jump to.
    pub const APP: Self = Self(rt::Symbol::Known("APP"), rt::PhantomData);
    /// A long link to a page for a browser on a phone.
    pub const H5: Self = Self(rt::Symbol::Known("H5"), rt::PhantomData);
    /// A short link to a page for a browser on a phone.
    pub const SHORT_H5: Self = Self(rt::Symbol::Known("SHORT_H5"), rt::PhantomData);
}

#[doc(hidden)]
pub enum RegistrationEndpointList {}

impl rt::OpenList for RegistrationEndpointList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RegistrationEndpoint",
    values: rt::EnumValues::Text(&["PC", "SHORT_URL", "APP", "H5", "SHORT_H5"]),
    severity: rt::Severity::Deny,
    code: "",
};
