// Generated from schema/essbasic/2021-05-26/structs/Agent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// For whom the platform acts: the application, the customer company and its employee.
/// Data of different applications are kept apart; a company verified in one must be verified again in another.
#[must_use]
#[non_exhaustive]
pub struct Agent {
    /// The id of the application, made by the service and shown in the console under application integration.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub app_id: String,
    /// The platform's own id of the customer company: one for each company, never changed and never used again.
    /// A hash of its name or credit code will do, or a random one.
    /// Keep it, since every later call for the company needs it.
    ///
    /// Limits: at most 64 characters.
    pub proxy_organization_open_id: Option<String>,
    /// The employee of the customer company who acts, for example as the initiator of a contract.
    /// They must be verified and have the right for what the call does.
    pub proxy_operator: Option<structs::UserInfo>,
    /// An id that the service gives to each customer company when it joins, told by a callback, once meant for authenticating calls on its behalf.
    /// Leave it out.
    ///
    /// Deprecated. The service does not need it any more.
    pub proxy_app_id: Option<String>,
    /// The service's own id of the customer company, for its own use; ProxyOrganizationOpenId names the company.
    ///
    /// Out of use; use `ProxyOrganizationOpenId`. Internal to the service.
    pub proxy_organization_id: Option<String>,
}

impl Agent {
    /// Makes one with what it needs.
    pub fn new(app_id: impl Into<String>) -> Self {
        Self {
            app_id: app_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = app_id.into();
        self
    }
    /// Sets `ProxyOrganizationOpenId`.
    pub fn proxy_organization_open_id(
        mut self,
        proxy_organization_open_id: impl Into<String>,
    ) -> Self {
        self.proxy_organization_open_id = Some(proxy_organization_open_id.into());
        self
    }
    /// Sets `ProxyOperator`.
    #[inline]
    pub fn proxy_operator(mut self, proxy_operator: structs::UserInfo) -> Self {
        self.proxy_operator = Some(proxy_operator);
        self
    }
    /// Sets `ProxyAppId`.
    #[deprecated(note = "the service advises against it")]
    pub fn proxy_app_id(mut self, proxy_app_id: impl Into<String>) -> Self {
        self.proxy_app_id = Some(proxy_app_id.into());
        self
    }
    /// Sets `ProxyOrganizationId`.
    #[deprecated(note = "use `ProxyOrganizationOpenId`")]
    pub fn proxy_organization_id(
        mut self,
        proxy_organization_id: impl Into<String>,
    ) -> Self {
        self.proxy_organization_id = Some(proxy_organization_id.into());
        self
    }
}

impl rt::Record for Agent {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.app_id),
                rt::Member::OptionalText(&self.proxy_organization_open_id),
                rt::Member::Value(&self.proxy_operator),
                rt::Member::OptionalText(&self.proxy_app_id),
                rt::Member::OptionalText(&self.proxy_organization_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.app_id),
                rt::Slot::OptionalText(&mut self.proxy_organization_open_id),
                rt::Slot::Value(&mut self.proxy_operator),
                rt::Slot::OptionalText(&mut self.proxy_app_id),
                rt::Slot::OptionalText(&mut self.proxy_organization_id),
            ],
        );
    }
}

impl rt::Blank for Agent {
    const BLANK: Self = Self {
        app_id: String::new(),
        proxy_organization_open_id: None,
        proxy_operator: None,
        proxy_app_id: None,
        proxy_organization_id: None,
    };
}

rt::record_traits!(Agent);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Agent",
    fields: &[
        rt::Field::Limited(
            "AppId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "ProxyOrganizationOpenId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional(
            "ProxyOperator",
            rt::Kind::Record(&structs::user_info::SHAPE),
        ),
        rt::Field::Marked("ProxyAppId", rt::Kind::Text, rt::OPTIONAL.deprecated("")),
        rt::Field::Marked(
            "ProxyOrganizationId",
            rt::Kind::Text,
            rt::OPTIONAL.disabled("ProxyOrganizationOpenId"),
        ),
    ],
    rules: &[],
};
