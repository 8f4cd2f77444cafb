// Generated from schema/ess/2020-11-11/structs/FailedDeleteStaffData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody who could not be removed from the staff.
#[non_exhaustive]
pub struct FailedDeleteStaffData {
    /// The id of the person who was not removed.
    pub user_id: String,
    /// The id that the person has in your own system; may be empty.
    pub open_id: String,
    /// Why the person could not be removed, such as contracts that nobody takes over.
    pub reason: String,
}

impl Default for FailedDeleteStaffData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FailedDeleteStaffData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.user_id),
                rt::Member::Text(&self.open_id),
                rt::Member::Text(&self.reason),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.user_id),
                rt::Slot::Text(&mut self.open_id),
                rt::Slot::Text(&mut self.reason),
            ],
        );
    }
}

impl rt::Blank for FailedDeleteStaffData {
    const BLANK: Self = Self {
        user_id: String::new(),
        open_id: String::new(),
        reason: String::new(),
    };
}

rt::record_traits!(FailedDeleteStaffData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FailedDeleteStaffData",
    fields: &[
        rt::Field::Required("UserId", rt::Kind::Text),
        rt::Field::Required("OpenId", rt::Kind::Text),
        rt::Field::Required("Reason", rt::Kind::Text),
    ],
    rules: &[],
};
