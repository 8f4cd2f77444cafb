// Generated from schema/essbasic/2021-05-26/structs/CcInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// Somebody who gets a copy of a contract: may read it and see how far it is, but signs nothing.
#[must_use]
#[non_exhaustive]
pub struct CcInfo {
    /// The mobile number, without +86, of the person who is to be notified.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The real name, against which the identity of whoever opens the contract is checked; not a nickname.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// Whether the copy goes to a private person or to an employee; an employee must be verified and have joined the company.
    pub cc_type: Option<enums::CcType>,
    /// Whether the person may only read the contract (0) or download the original as well (1).
    pub cc_permission: Option<enums::CcPermission>,
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
    pub fn cc_type(mut self, cc_type: enums::CcType) -> Self {
        self.cc_type = Some(cc_type);
        self
    }
    /// Sets `CcPermission`.
    #[inline]
    pub fn cc_permission(mut self, cc_permission: enums::CcPermission) -> Self {
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
                rt::Member::Value(&self.cc_type),
                rt::Member::Value(&self.cc_permission),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::Value(&mut self.cc_type),
                rt::Slot::Value(&mut self.cc_permission),
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
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Optional("CcType", rt::Kind::Enum(&enums::cc_type::TABLE)),
        rt::Field::Optional("CcPermission", rt::Kind::Enum(&enums::cc_permission::TABLE)),
    ],
    rules: &[],
};
