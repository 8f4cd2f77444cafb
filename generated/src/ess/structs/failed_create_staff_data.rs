// Generated from schema/ess/2020-11-11/structs/FailedCreateStaffData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody who could not be entered into the staff.
#[non_exhaustive]
pub struct FailedCreateStaffData {
    /// The name that was given for the person.
    pub display_name: String,
    /// The mobile number that was given for the person.
    pub mobile: String,
    /// The account in WeCom that was given in the request.
    pub wework_open_id: Option<String>,
    /// Why the person could not be entered.
    pub reason: String,
}

impl Default for FailedCreateStaffData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FailedCreateStaffData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.display_name),
                rt::Member::Text(&self.mobile),
                rt::Member::OptionalText(&self.wework_open_id),
                rt::Member::Text(&self.reason),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.display_name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.wework_open_id),
                rt::Slot::Text(&mut self.reason),
            ],
        );
    }
}

impl rt::Blank for FailedCreateStaffData {
    const BLANK: Self = Self {
        display_name: String::new(),
        mobile: String::new(),
        wework_open_id: None,
        reason: String::new(),
    };
}

rt::record_traits!(FailedCreateStaffData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FailedCreateStaffData",
    fields: &[
        rt::Field::Marked("DisplayName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional("WeworkOpenId", rt::Kind::Text),
        rt::Field::Required("Reason", rt::Kind::Text),
    ],
    rules: &[],
};
