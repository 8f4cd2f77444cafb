// Generated from schema/ess/2020-11-11/structs/OrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The company of a caller, a record of the vendor's own that callers leave out.
#[must_use]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// The platform's id of a company, for the vendor's internal use.
    ///
    /// Out of use.
    pub organization_id: Option<String>,
    /// The channel that the user came by, for the vendor's internal use.
    ///
    /// Out of use.
    pub channel: Option<String>,
    /// The id of the user's company in that channel, for the vendor's internal use.
    ///
    /// Out of use.
    pub organization_open_id: Option<String>,
    /// The real IP address of the user, for the vendor's internal use.
    ///
    /// Out of use.
    pub client_ip: Option<String>,
    /// The IP address of the company's proxy, for the vendor's internal use.
    ///
    /// Out of use.
    pub proxy_ip: Option<String>,
}

impl OrganizationInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `OrganizationId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// Sets `Channel`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
    /// Sets `OrganizationOpenId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }
    /// Sets `ClientIp`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn client_ip(mut self, client_ip: impl Into<String>) -> Self {
        self.client_ip = Some(client_ip.into());
        self
    }
    /// Sets `ProxyIp`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn proxy_ip(mut self, proxy_ip: impl Into<String>) -> Self {
        self.proxy_ip = Some(proxy_ip.into());
        self
    }
}

impl Default for OrganizationInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OrganizationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.organization_id),
                rt::Member::OptionalText(&self.channel),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.client_ip),
                rt::Member::OptionalText(&self.proxy_ip),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.organization_id),
                rt::Slot::OptionalText(&mut self.channel),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.client_ip),
                rt::Slot::OptionalText(&mut self.proxy_ip),
            ],
        );
    }
}

impl rt::Blank for OrganizationInfo {
    const BLANK: Self = Self {
        organization_id: None,
        channel: None,
        organization_open_id: None,
        client_ip: None,
        proxy_ip: None,
    };
}

rt::record_traits!(OrganizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OrganizationInfo",
    fields: &[
        rt::Field::Marked("OrganizationId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("Channel", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked(
            "OrganizationOpenId",
            rt::Kind::Text,
            rt::OPTIONAL.disabled(""),
        ),
        rt::Field::Marked("ClientIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
        rt::Field::Marked("ProxyIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
    ],
    rules: &[],
};
