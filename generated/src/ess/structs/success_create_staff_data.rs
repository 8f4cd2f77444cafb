// Generated from schema/ess/2020-11-11/structs/SuccessCreateStaffData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody who was entered into the staff.
#[non_exhaustive]
pub struct SuccessCreateStaffData {
    /// The name of the person who was entered.
    pub display_name: String,
    /// The mobile number of the person who was entered.
    pub mobile: String,
    /// The id that the person now has on the platform.
    pub user_id: String,
    /// A remark if the person existed already and has not verified yet.
    pub note: String,
    /// The account in WeCom that was given in the request.
    pub wework_open_id: Option<String>,
    /// The link to verify and join by, of the kind that InvitationNotifyType and Endpoint ask for.
    /// It lives for one day, an H5 link for 30.
    pub url: Option<String>,
}

impl Default for SuccessCreateStaffData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SuccessCreateStaffData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.display_name),
                rt::Member::Text(&self.mobile),
                rt::Member::Text(&self.user_id),
                rt::Member::Text(&self.note),
                rt::Member::OptionalText(&self.wework_open_id),
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
                rt::Slot::Text(&mut self.note),
                rt::Slot::OptionalText(&mut self.wework_open_id),
                rt::Slot::OptionalText(&mut self.url),
            ],
        );
    }
}

impl rt::Blank for SuccessCreateStaffData {
    const BLANK: Self = Self {
        display_name: String::new(),
        mobile: String::new(),
        user_id: String::new(),
        note: String::new(),
        wework_open_id: None,
        url: None,
    };
}

rt::record_traits!(SuccessCreateStaffData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SuccessCreateStaffData",
    fields: &[
        rt::Field::Marked("DisplayName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("UserId", rt::Kind::Text),
        rt::Field::Required("Note", rt::Kind::Text),
        rt::Field::Optional("WeworkOpenId", rt::Kind::Text),
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};
