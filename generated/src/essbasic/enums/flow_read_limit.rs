// Generated from schema/essbasic/2021-05-26/enums/FlowReadLimit.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a signer must have read before signing.
pub type FlowReadLimit = crate::OpenText<rt::PhantomData<FlowReadLimitList>>;

impl FlowReadLimit {
    /// Read for the set time and scroll to the end.
    pub const READ_TIME_AND_BOTTOM: Self = Self(
        rt::Symbol::Known("LimitReadTimeAndBottom"),
        rt::PhantomData,
    );
    /// Read for the set time.
    pub const READ_TIME: Self = Self(
        rt::Symbol::Known("LimitReadTime"),
        rt::PhantomData,
    );
    /// Scroll to the end.
    pub const BOTTOM: Self = Self(rt::Symbol::Known("LimitBottom"), rt::PhantomData);
    /// Nothing.
    /// Tencent must enable this for the application.
    pub const NONE: Self = Self(
        rt::Symbol::Known("NoReadTimeAndBottom"),
        rt::PhantomData,
    );
}

#[doc(hidden)]
pub enum FlowReadLimitList {}

impl rt::OpenList for FlowReadLimitList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "FlowReadLimit",
    values: rt::EnumValues::Text(
        &[
            "LimitReadTimeAndBottom",
            "LimitReadTime",
            "LimitBottom",
            "NoReadTimeAndBottom",
        ],
    ),
    severity: rt::Severity::Deny,
    code: "",
};
