// Generated from schema/ess/2020-11-11/structs/FailedUpdateStaffData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody of the staff who could not be changed.
#[non_exhaustive]
pub struct FailedUpdateStaffData {
    /// The name that was to be set.
    pub display_name: String,
    /// The mobile number that was to be set, in clear.
    pub mobile: String,
    /// Why the person could not be changed.
    pub reason: String,
    /// The id of the person who was not changed, as the console shows it too.
    pub user_id: String,
    /// The id of the person in your own system.
    pub open_id: String,
}

impl Default for FailedUpdateStaffData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FailedUpdateStaffData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.display_name),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.reason),
                rt::Member::Text(&self.user_id),
                rt::Member::Text(&self.open_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.display_name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Text(&mut self.reason),
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::Text(&mut self.open_id),
            ],
        );
    }
}

impl rt::Blank for FailedUpdateStaffData {
    const BLANK: Self = Self {
        display_name: String::new(),
        mobile: String::new(),
        reason: String::new(),
        user_id: String::new(),
        open_id: String::new(),
    };
}

rt::record_traits!(FailedUpdateStaffData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FailedUpdateStaffData",
    fields: &[
        rt::Field::Marked("DisplayName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("Reason", rt::Kind::Text),
        rt::Field::Required("UserId", rt::Kind::Text),
        rt::Field::Required("OpenId", rt::Kind::Text),
    ],
    rules: &[],
};
