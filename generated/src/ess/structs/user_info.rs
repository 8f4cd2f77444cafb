// Generated from schema/ess/2020-11-11/structs/UserInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A member of the staff, in most requests the one in whose name the call is made.
///
/// # Rules
///
/// - The user has no UserId, and every action finds its user by it.
///   Set UserId. (warns)
#[must_use]
#[non_exhaustive]
pub struct UserInfo {
    /// The person's id on the platform (UserId), as the console shows it among the staff of the organization.
    pub user_id: Option<String>,
    /// Where the user came from.
    /// Leave it out unless an action asks for it.
    ///
    /// Out of use.
    pub channel: Option<String>,
    /// The id of the user in the channel.
    /// Leave it out unless an action asks for it.
    ///
    /// Out of use.
    pub open_id: Option<String>,
    /// The user's own IP address, a member for the vendor's internal use.
    ///
    /// Out of use.
    pub client_ip: Option<String>,
    /// The IP address of the user's proxy, a member for the vendor's internal use.
    ///
    /// Out of use.
    pub proxy_ip: Option<String>,
}

impl UserInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `Channel`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn channel(mut self, channel: impl Into<String>) -> Self {
        self.channel = Some(channel.into());
        self
    }
    /// Sets `OpenId`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalText(&self.channel),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.client_ip),
                rt::Member::OptionalText(&self.proxy_ip),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.channel),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.client_ip),
                rt::Slot::OptionalText(&mut self.proxy_ip),
            ],
        );
    }
}

impl rt::Blank for UserInfo {
    const BLANK: Self = Self {
        user_id: None,
        channel: None,
        open_id: None,
        client_ip: None,
        proxy_ip: None,
    };
}

rt::record_traits!(UserInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "UserInfo",
    fields: &[
        rt::Field::Optional("UserId", rt::Kind::Text),
        rt::Field::Marked("Channel", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("OpenId", rt::Kind::Text, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("ClientIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
        rt::Field::Marked("ProxyIp", rt::Kind::Text, rt::SENSITIVE.disabled("")),
    ],
    rules: &[
        rt::Rule {
            id: "user-id",
            message: "The user has no UserId, and every action finds its user by it. Set UserId.",
            each: "",
            when: rt::Condition::Not(&rt::Condition::Present("OpenId")),
            demand: rt::Demand::Require(&["UserId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
