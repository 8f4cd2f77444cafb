// Generated from schema/ess/2020-11-11/enums/RegistrationTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the registration of a company of a batch is.
pub type RegistrationTaskStatus = crate::OpenText<
    rt::PhantomData<RegistrationTaskStatusList>,
>;

impl RegistrationTaskStatus {
    /// Its link is still being made.
    pub const PROCESSING: Self = Self(rt::Symbol::Known("Processing"), rt::PhantomData);
    /// Its link is ready and can be fetched.
    pub const CREATED: Self = Self(rt::Symbol::Known("Create"), rt::PhantomData);
    /// The company has handed in its data on the page.
    pub const SUBMITTED: Self = Self(rt::Symbol::Known("Submit"), rt::PhantomData);
    /// Its data were accepted; the letter of authority or the consent of the legal representative comes next.
    pub const AUTHORIZING: Self = Self(
        rt::Symbol::Known("Authorization"),
        rt::PhantomData,
    );
    /// It failed.
    pub const FAILED: Self = Self(rt::Symbol::Known("Failed"), rt::PhantomData);
}

#[doc(hidden)]
pub enum RegistrationTaskStatusList {}

impl rt::OpenList for RegistrationTaskStatusList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "RegistrationTaskStatus",
    values: rt::EnumValues::Text(
        &["Processing", "Create", "Submit", "Authorization", "Failed"],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
