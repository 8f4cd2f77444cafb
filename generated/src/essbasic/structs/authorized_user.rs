// Generated from schema/essbasic/2021-05-26/structs/AuthorizedUser.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// An employee who may use a seal.
#[non_exhaustive]
pub struct AuthorizedUser {
    /// The employee's id in your system.
    pub open_id: String,
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
        out.show(&[rt::Member::Text(&self.open_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.open_id)]);
    }
}

impl rt::Blank for AuthorizedUser {
    const BLANK: Self = Self { open_id: String::new() };
}

rt::record_traits!(AuthorizedUser);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AuthorizedUser",
    fields: &[rt::Field::Required("OpenId", rt::Kind::Text)],
    rules: &[],
};
