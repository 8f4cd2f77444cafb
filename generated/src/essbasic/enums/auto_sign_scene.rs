// Generated from schema/essbasic/2021-05-26/enums/AutoSignScene.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// For what a private person agrees to have contracts signed automatically.
/// The vendor opens this on request only.
pub type AutoSignScene = crate::OpenText<rt::PhantomData<AutoSignSceneList>>;

impl AutoSignScene {
    /// Electronic prescriptions.
    pub const E_PRESCRIPTION_AUTO_SIGN: Self = Self(
        rt::Symbol::Known("E_PRESCRIPTION_AUTO_SIGN"),
        rt::PhantomData,
    );
    /// Any other use.
    pub const OTHER: Self = Self(rt::Symbol::Known("OTHER"), rt::PhantomData);
}

#[doc(hidden)]
pub enum AutoSignSceneList {}

impl rt::OpenList for AutoSignSceneList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AutoSignScene",
    values: rt::EnumValues::Text(&["E_PRESCRIPTION_AUTO_SIGN", "OTHER"]),
    severity: rt::Severity::Deny,
    code: "",
};
