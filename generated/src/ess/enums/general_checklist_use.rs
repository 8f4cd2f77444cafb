// Generated from schema/ess/2020-11-11/enums/GeneralChecklistUse.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Whether the vendor's general checklist is applied besides the chosen ones.
pub type GeneralChecklistUse = crate::OpenInteger<
    rt::PhantomData<GeneralChecklistUseList>,
>;

impl GeneralChecklistUse {
    /// The general checklist of the service is applied too.
    pub const ON: Self = Self(1, rt::PhantomData);
    /// Only the chosen checklists are applied.
    pub const OFF: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum GeneralChecklistUseList {}

impl rt::OpenList for GeneralChecklistUseList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "GeneralChecklistUse",
    values: rt::EnumValues::Integer(&[1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
