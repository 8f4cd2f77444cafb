// Generated from schema/ess/2020-11-11/enums/MissingKeyword.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What happens when the keyword of a control is not in the file.
pub type MissingKeyword = crate::OpenInteger<rt::PhantomData<MissingKeywordList>>;

impl MissingKeyword {
    /// The control is left out, and the call goes on.
    pub const IGNORE: Self = Self(1, rt::PhantomData);
}

#[doc(hidden)]
pub enum MissingKeywordList {}

impl rt::OpenList for MissingKeywordList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "MissingKeyword",
    values: rt::EnumValues::Integer(&[1]),
    severity: rt::Severity::Warn,
    code: "",
};
