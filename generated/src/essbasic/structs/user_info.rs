// Generated from schema/essbasic/2021-05-26/structs/UserInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// An employee of one of the platform's customer companies, as the platform knows them.
#[must_use]
#[non_exhaustive]
pub struct UserInfo {
    /// The platform's own id of the employee: unique in the application, one for each real person, and never used again for another.
    /// A user id of your system or a hash of it will do; the console shows the ids of employees who have joined, under the organisation's structure.
    ///
    /// Limits: at most 64 characters.
    pub open_id: Option<String>,
    /// Where the employee came from, a member for the service's own use.
    ///
    /// Out of use. Internal to the service.
    pub channel: Option<String>,
    /// Another id of the employee, for the service's own use; OpenId is the one to set.
    ///
    /// Out of use. Internal to the service.
    pub custom_user_id: Option<String>,
    /// The employee's own IP address, a member for the service's own use.
    ///
    /// Out of use. Internal to the service.
    pub client_ip: Option<String>,
    /// The IP address of the employee's proxy, a member for the service's own use.
    ///
    /// Out of use. Internal to the service.
    pub proxy_ip: Option<String>,
}

impl UserInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `Channel`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
    /// Sets `CustomUserId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn custom_user_id(mut self, custom_user_id: impl Into<String>) -> Self {
        self.custom_user_id = Some(custom_user_id.into());
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

impl Default for UserInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for UserInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.channel),
                rt::Member::OptionalText(&self.custom_user_id),
                rt::Member::OptionalText(&self.client_ip),
                rt::Member::OptionalText(&self.proxy_ip),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.channel),
                rt::Slot::OptionalText(&mut self.custom_user_id),
                rt::Slot::OptionalText(&mut self.client_ip),
                rt::Slot::OptionalText(&mut self.proxy_ip),
            ],
        );
    }
}

impl rt::Blank for UserInfo {
    const BLANK: Self = Self {
        open_id: None,
        channel: None,
        custom_user_id: None,
        client_ip: None,
        proxy_ip: None,
    };
}

rt::record_traits!(UserInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "UserInfo",
    fields: &[
        rt::Field::Limited(
            "OpenId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(64, rt::LengthUnit::Chars))],
        ),
        rt::Field::Marked("Channel", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("CustomUserId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("ClientIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
        rt::Field::Marked("ProxyIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
    ],
    rules: &[],
};
