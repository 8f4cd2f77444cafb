// Generated from schema/essbasic/2021-05-26/structs/CcInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `CcInfo`.
#[must_use]
#[non_exhaustive]
pub struct CcInfo {
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `CcType`.
    pub cc_type: Option<i64>,
    /// `CcPermission`.
    pub cc_permission: Option<i64>,
}

impl CcInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `CcType`.
    #[inline]
    pub fn cc_type(mut self, cc_type: i64) -> Self {
        self.cc_type = Some(cc_type);
        self
    }
    /// Sets `CcPermission`.
    #[inline]
    pub fn cc_permission(mut self, cc_permission: i64) -> Self {
        self.cc_permission = Some(cc_permission);
        self
    }
}

impl Default for CcInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CcInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalInteger(&self.cc_type),
                rt::Member::OptionalInteger(&self.cc_permission),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalInteger(&mut self.cc_type),
                rt::Slot::OptionalInteger(&mut self.cc_permission),
            ],
        );
    }
}

impl rt::Blank for CcInfo {
    const BLANK: Self = Self {
        mobile: None,
        name: None,
        cc_type: None,
        cc_permission: None,
    };
}

rt::record_traits!(CcInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CcInfo",
    fields: &[
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("CcType", rt::Kind::Integer),
        rt::Field::optional("CcPermission", rt::Kind::Integer),
    ],
    rules: &[],
};
