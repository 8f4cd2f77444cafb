// Generated from schema/ess/2020-11-11/structs/SuccessUpdateStaffData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody of the staff who was changed.
#[non_exhaustive]
pub struct SuccessUpdateStaffData {
    /// The new name of the person.
    pub display_name: String,
    /// The new mobile number of the person, in clear.
    pub mobile: String,
    /// The id of the person who was changed, as the console shows it too.
    pub user_id: String,
    /// The H5 link to verify by; only if InvitationNotifyType was H5.
    pub url: Option<String>,
}

impl Default for SuccessUpdateStaffData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SuccessUpdateStaffData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.display_name),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.user_id),
                rt::Member::OptionalText(&self.url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.display_name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.url),
            ],
        );
    }
}

impl rt::Blank for SuccessUpdateStaffData {
    const BLANK: Self = Self {
        display_name: String::new(),
        mobile: String::new(),
        user_id: String::new(),
        url: None,
    };
}

rt::record_traits!(SuccessUpdateStaffData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SuccessUpdateStaffData",
    fields: &[
        rt::Field::Marked("DisplayName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("UserId", rt::Kind::Text),
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};
