// Generated from schema/essbasic/2021-05-26/structs/AuthFailMessage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A customer company for which the authorization was not changed, and why.
#[non_exhaustive]
pub struct AuthFailMessage {
    /// The customer company for which it failed, by the platform's own id.
    pub proxy_organization_open_id: String,
    /// Why it failed.
    pub message: String,
}

impl Default for AuthFailMessage {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for AuthFailMessage {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.proxy_organization_open_id),
                rt::Member::Text(&self.message),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.proxy_organization_open_id),
                rt::Slot::Text(&mut self.message),
            ],
        );
    }
}

impl rt::Blank for AuthFailMessage {
    const BLANK: Self = Self {
        proxy_organization_open_id: String::new(),
        message: String::new(),
    };
}

rt::record_traits!(AuthFailMessage);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AuthFailMessage",
    fields: &[
        rt::Field::Required("ProxyOrganizationOpenId", rt::Kind::Text),
        rt::Field::Required("Message", rt::Kind::Text),
    ],
    rules: &[],
};
