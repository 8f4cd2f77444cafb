// Generated from schema/ess/2020-11-11/structs/Agent.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// On whose behalf the call is made, needed only when the parent company of a group acts for one of its subsidiaries.
///
/// # Rules
///
/// - The Agent names neither a subsidiary nor an application.
///   Set ProxyOrganizationId to act for a subsidiary, or leave the Agent out. (advice)
#[must_use]
#[non_exhaustive]
pub struct Agent {
    /// The id of the CA-API application, which tells several such applications of the same company apart.
    pub app_id: Option<String>,
    /// The application of the organization that is acted for.
    /// It is normally left out.
    ///
    /// Out of use.
    pub proxy_app_id: Option<String>,
    /// The platform id of the subsidiary that is acted for.
    /// Whenever a parent company acts for a subsidiary, it must be set.
    pub proxy_organization_id: Option<String>,
    /// The member of staff of the organization that is acted for.
    /// It is normally left out.
    ///
    /// Out of use.
    pub proxy_operator: Option<String>,
}

impl Agent {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, app_id: impl Into<String>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
    /// Sets `ProxyAppId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn proxy_app_id(mut self, proxy_app_id: impl Into<String>) -> Self {
        self.proxy_app_id = Some(proxy_app_id.into());
        self
    }
    /// Sets `ProxyOrganizationId`.
    pub fn proxy_organization_id(
        mut self,
        proxy_organization_id: impl Into<String>,
    ) -> Self {
        self.proxy_organization_id = Some(proxy_organization_id.into());
        self
    }
    /// Sets `ProxyOperator`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn proxy_operator(mut self, proxy_operator: impl Into<String>) -> Self {
        self.proxy_operator = Some(proxy_operator.into());
        self
    }
}

impl Default for Agent {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Agent {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.app_id),
                rt::Member::OptionalText(&self.proxy_app_id),
                rt::Member::OptionalText(&self.proxy_organization_id),
                rt::Member::OptionalText(&self.proxy_operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.app_id),
                rt::Slot::OptionalText(&mut self.proxy_app_id),
                rt::Slot::OptionalText(&mut self.proxy_organization_id),
                rt::Slot::OptionalText(&mut self.proxy_operator),
            ],
        );
    }
}

impl rt::Blank for Agent {
    const BLANK: Self = Self {
        app_id: None,
        proxy_app_id: None,
        proxy_organization_id: None,
        proxy_operator: None,
    };
}

rt::record_traits!(Agent);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Agent",
    fields: &[
        rt::Field::Optional("AppId", rt::Kind::Text),
        rt::Field::Marked("ProxyAppId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Optional("ProxyOrganizationId", rt::Kind::Text),
        rt::Field::Marked("ProxyOperator", rt::Kind::Text, rt::OPTIONAL.disabled("")),
    ],
    rules: &[
        rt::Rule {
            id: "agent-without-effect",
            message: "The Agent names neither a subsidiary nor an application. Set ProxyOrganizationId to act for a subsidiary, or leave the Agent out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["AppId"], &["ProxyOrganizationId"]]),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};
