// Generated from schema/ess/2020-11-11/structs/CcInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// Somebody who gets a copy of a contract: may read it and see how far it is, but signs nothing.
#[must_use]
#[non_exhaustive]
pub struct CcInfo {
    /// The mobile number, without country code or blanks, of the person who is to be notified.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The real name, against which the identity of whoever opens the contract is checked; not a nickname.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// Whether the copy goes to a private person or to a member of staff of a company.
    pub cc_type: Option<enums::CcType>,
    /// What the person may do with the contract.
    pub cc_permission: Option<enums::CcPermission>,
    /// How the person is told about the contract.
    ///
    /// Default: `"sms"`.
    pub notify_type: Option<enums::NotifyChannel>,
    /// The company, named as on its business licence, with full-width parentheses in place of `(` and `)`; a copy can so go to a company of which nobody is named.
    /// The vendor opens this feature on request only.
    ///
    /// Limits: a name with full-width parentheses in place of `(` and `)` (warns).
    pub organization_name: Option<String>,
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
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<enums::NotifyChannel>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
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
                rt::Member::Value(&self.notify_type),
                rt::Member::OptionalText(&self.organization_name),
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
                rt::Slot::Value(&mut self.notify_type),
                rt::Slot::OptionalText(&mut self.organization_name),
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
        notify_type: None,
        organization_name: None,
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
        rt::Field::Optional(
            "CcPermission",
            rt::Kind::Enum(&enums::cc_permission::TABLE),
        ),
        rt::Field::Optional("NotifyType", rt::Kind::Enum(&enums::notify_channel::TABLE)),
        rt::Field::Limited(
            "OrganizationName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^()]*$")
                            .hint(
                                "a name with full-width parentheses in place of `(` and `)`",
                            ),
                    ),
                ),
            ],
        ),
    ],
    rules: &[],
};
