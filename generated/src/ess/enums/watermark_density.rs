// Generated from schema/ess/2020-11-11/enums/WatermarkDensity.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How close together a watermark is repeated.
pub type WatermarkDensity = crate::OpenInteger<rt::PhantomData<WatermarkDensityList>>;

impl WatermarkDensity {
    /// Far apart.
    pub const LOOSE: Self = Self(1, rt::PhantomData);
    /// The usual distance.
    pub const STANDARD: Self = Self(2, rt::PhantomData);
    /// Close together.
    pub const DENSE: Self = Self(3, rt::PhantomData);
}

#[doc(hidden)]
pub enum WatermarkDensityList {}

impl rt::OpenList for WatermarkDensityList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "WatermarkDensity",
    values: rt::EnumValues::Integer(&[1, 2, 3]),
    severity: rt::Severity::Warn,
    code: "",
};
