// Generated from schema/ess/2020-11-11/structs/AuthorizedUser.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody who may use a seal.
#[non_exhaustive]
pub struct AuthorizedUser {
    /// The id of the person at the service.
    /// With it CreateFlowByFiles and other actions name the person, and DeleteSealPolicies takes the right away.
    pub user_id: String,
}

impl Default for AuthorizedUser {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for AuthorizedUser {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.user_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.user_id)]);
    }
}

impl rt::Blank for AuthorizedUser {
    const BLANK: Self = Self { user_id: String::new() };
}

rt::record_traits!(AuthorizedUser);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AuthorizedUser",
    fields: &[rt::Field::Required("UserId", rt::Kind::Text)],
    rules: &[],
};
