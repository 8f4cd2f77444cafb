// Generated from schema/ess/2020-11-11/structs/SuccessDeleteStaffData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody who was removed from the staff.
#[non_exhaustive]
pub struct SuccessDeleteStaffData {
    /// The name of the person who was removed.
    pub display_name: String,
    /// The mobile number of the person who was removed.
    pub mobile: String,
    /// The id that the person had on the platform.
    pub user_id: String,
}

impl Default for SuccessDeleteStaffData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SuccessDeleteStaffData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.display_name),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.user_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.display_name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Text(&mut self.user_id),
            ],
        );
    }
}

impl rt::Blank for SuccessDeleteStaffData {
    const BLANK: Self = Self {
        display_name: String::new(),
        mobile: String::new(),
        user_id: String::new(),
    };
}

rt::record_traits!(SuccessDeleteStaffData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SuccessDeleteStaffData",
    fields: &[
        rt::Field::Marked("DisplayName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("UserId", rt::Kind::Text),
    ],
    rules: &[],
};
