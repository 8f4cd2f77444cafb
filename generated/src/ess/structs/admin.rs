// Generated from schema/ess/2020-11-11/structs/Admin.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The super administrator of a company.
#[non_exhaustive]
pub struct Admin {
    /// The name of the super administrator.
    pub name: String,
    /// The mobile number of the super administrator, partly masked.
    pub mobile: String,
}

impl Default for Admin {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Admin {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.name), rt::Member::Text(&self.mobile)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.name), rt::Slot::Text(&mut self.mobile)],
        );
    }
}

impl rt::Blank for Admin {
    const BLANK: Self = Self {
        name: String::new(),
        mobile: String::new(),
    };
}

rt::record_traits!(Admin);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Admin",
    fields: &[
        rt::Field::Marked("Name", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
    ],
    rules: &[],
};
