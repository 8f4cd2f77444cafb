// Generated from schema/essbasic/2021-05-26/structs/HasAuthUser.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// An employee who was granted a service.
#[non_exhaustive]
pub struct HasAuthUser {
    /// Your own id of the employee.
    pub open_id: Option<String>,
}

impl Default for HasAuthUser {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for HasAuthUser {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.open_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.open_id)]);
    }
}

impl rt::Blank for HasAuthUser {
    const BLANK: Self = Self { open_id: None };
}

rt::record_traits!(HasAuthUser);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "HasAuthUser",
    fields: &[rt::Field::Optional("OpenId", rt::Kind::Text)],
    rules: &[],
};
