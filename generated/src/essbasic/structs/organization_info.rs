// Generated from schema/essbasic/2021-05-26/structs/OrganizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A customer company as requests once named it; Agent does so now.
#[must_use]
#[non_exhaustive]
pub struct OrganizationInfo {
    /// Your own id of the company.
    pub organization_open_id: String,
    /// The id that the service gave the company.
    pub organization_id: Option<String>,
    /// Where the company came from.
    pub channel: Option<String>,
    /// The user's own IP address.
    ///
    /// Out of use.
    pub client_ip: Option<String>,
    /// The IP address of the company's proxy.
    ///
    /// Out of use.
    pub proxy_ip: Option<String>,
}

impl OrganizationInfo {
    /// Makes one with what it needs.
    pub fn new(organization_open_id: impl Into<String>) -> Self {
        Self {
            organization_open_id: organization_open_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = organization_open_id.into();
        self
    }
    /// Sets `OrganizationId`.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }
    /// Sets `Channel`.
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
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

impl rt::Record for OrganizationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.organization_open_id),
                rt::Member::OptionalText(&self.organization_id),
                rt::Member::OptionalText(&self.channel),
                rt::Member::OptionalText(&self.client_ip),
                rt::Member::OptionalText(&self.proxy_ip),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.organization_id),
                rt::Slot::OptionalText(&mut self.channel),
                rt::Slot::OptionalText(&mut self.client_ip),
                rt::Slot::OptionalText(&mut self.proxy_ip),
            ],
        );
    }
}

impl rt::Blank for OrganizationInfo {
    const BLANK: Self = Self {
        organization_open_id: String::new(),
        organization_id: None,
        channel: None,
        client_ip: None,
        proxy_ip: None,
    };
}

rt::record_traits!(OrganizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OrganizationInfo",
    fields: &[
        rt::Field::Required("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("OrganizationId", rt::Kind::Text),
        rt::Field::Optional("Channel", rt::Kind::Text),
        rt::Field::Marked("ClientIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
        rt::Field::Marked("ProxyIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
    ],
    rules: &[],
};
