// Generated from schema/essbasic/2021-05-26/enums/AutoSignScene.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// For what a private person agrees to have contracts signed automatically.
/// The vendor opens this on request only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AutoSignScene(rt::Symbol);

impl AutoSignScene {
    /// Electronic prescriptions.
    pub const E_PRESCRIPTION_AUTO_SIGN: Self = Self(
        rt::Symbol::Known("E_PRESCRIPTION_AUTO_SIGN"),
    );
    /// Any other use.
    pub const OTHER: Self = Self(rt::Symbol::Known("OTHER"));
}

rt::text_enum!(AutoSignScene, TABLE);

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "AutoSignScene",
    values: rt::EnumValues::Text(&["E_PRESCRIPTION_AUTO_SIGN", "OTHER"]),
    severity: rt::Severity::Deny,
    code: "",
};
