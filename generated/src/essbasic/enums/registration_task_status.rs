// Generated from schema/essbasic/2021-05-26/enums/RegistrationTaskStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How far the verification of one company of a batch has come.
pub type RegistrationTaskStatus = crate::OpenText<
    rt::PhantomData<RegistrationTaskStatusList>,
>;

impl RegistrationTaskStatus {
    /// The task is still being worked on.
    pub const PROCESSING: Self = Self(rt::Symbol::Known("Processing"), rt::PhantomData);
    /// The task is done, and the link can be made.
    pub const CREATED: Self = Self(rt::Symbol::Known("Create"), rt::PhantomData);
    /// The user has handed in the company's data.
    pub const SUBMITTED: Self = Self(rt::Symbol::Known("Submit"), rt::PhantomData);
    /// The user has gone on to the letter of authority or to the legal representative.
    pub const AUTHORIZING: Self = Self(
        rt::Symbol::Known("Authorization"),
        rt::PhantomData,
    );
    /// It failed; the error message says why.
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
