// Generated from schema/ess/2020-11-11/enums/ForwardReason.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Why a contract went from one signer to another.
pub type ForwardReason = crate::OpenText<rt::PhantomData<ForwardReasonList>>;

impl ForwardReason {
    /// The former signer left the company.
    pub const RESIGNATION: Self = Self(
        rt::Symbol::Known("QUIT_FORWARD"),
        rt::PhantomData,
    );
    /// A member of staff handed it over.
    pub const BY_HAND: Self = Self(rt::Symbol::Known("FORWARD"), rt::PhantomData);
}

#[doc(hidden)]
pub enum ForwardReasonList {}

impl rt::OpenList for ForwardReasonList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ForwardReason",
    values: rt::EnumValues::Text(&["QUIT_FORWARD", "FORWARD"]),
    severity: rt::Severity::Deny,
    code: "",
};
