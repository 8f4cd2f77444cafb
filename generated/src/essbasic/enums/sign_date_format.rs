// Generated from schema/essbasic/2021-05-26/enums/SignDateFormat.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How the date of signing is written; `HH:MM:SS` adds the time of day.
pub type SignDateFormat = crate::OpenText<rt::PhantomData<SignDateFormatList>>;

impl SignDateFormat {
    /// 2026 1 31, with as many blanks as Gaps asks for.
    pub const SPACED: Self = Self(rt::Symbol::Known("yyyy m d"), rt::PhantomData);
    /// 2026年1月31日.
    pub const CHINESE: Self = Self(
        rt::Symbol::Known("yyyy年m月d日"),
        rt::PhantomData,
    );
    /// 2026/1/31.
    pub const SLASHED: Self = Self(rt::Symbol::Known("yyyy/m/d"), rt::PhantomData);
    /// 2026-1-31.
    pub const DASHED: Self = Self(rt::Symbol::Known("yyyy-m-d"), rt::PhantomData);
    /// 2026.1.31.
    pub const DOTTED: Self = Self(rt::Symbol::Known("yyyy.m.d"), rt::PhantomData);
    /// 2026 1 31 09:30:00.
    pub const SPACED_WITH_TIME: Self = Self(
        rt::Symbol::Known("yyyy m d HH:MM:SS"),
        rt::PhantomData,
    );
    /// 2026/1/31 09:30:00.
    pub const SLASHED_WITH_TIME: Self = Self(
        rt::Symbol::Known("yyyy/m/d HH:MM:SS"),
        rt::PhantomData,
    );
    /// 2026-1-31 09:30:00.
    pub const DASHED_WITH_TIME: Self = Self(
        rt::Symbol::Known("yyyy-m-d HH:MM:SS"),
        rt::PhantomData,
    );
    /// 2026.1.31 09:30:00.
    pub const DOTTED_WITH_TIME: Self = Self(
        rt::Symbol::Known("yyyy.m.d HH:MM:SS"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum SignDateFormatList {}

impl rt::OpenList for SignDateFormatList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "SignDateFormat",
    values: rt::EnumValues::Text(
        &[
            "yyyy m d",
            "yyyy年m月d日",
            "yyyy/m/d",
            "yyyy-m-d",
            "yyyy.m.d",
            "yyyy m d HH:MM:SS",
            "yyyy/m/d HH:MM:SS",
            "yyyy-m-d HH:MM:SS",
            "yyyy.m.d HH:MM:SS",
        ],
    ),
    severity: rt::Severity::Warn,
    code: "",
};
