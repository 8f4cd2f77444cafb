// Generated from schema/essbasic/2021-05-26/structs/RemindFlowRecords.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What a reminder came to for one contract.
#[non_exhaustive]
pub struct RemindFlowRecords {
    /// Whether reminders are possible for the contract; RemindMessage says why not.
    pub can_remind: bool,
    /// The id of the contract that was to be reminded of.
    pub flow_id: String,
    /// Why nobody could be reminded, or what happened for each signer, in Chinese words with the names of persons.
    pub remind_message: String,
}

impl Default for RemindFlowRecords {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RemindFlowRecords {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Boolean(&self.can_remind),
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.remind_message),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Boolean(&mut self.can_remind),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.remind_message),
            ],
        );
    }
}

impl rt::Blank for RemindFlowRecords {
    const BLANK: Self = Self {
        can_remind: false,
        flow_id: String::new(),
        remind_message: String::new(),
    };
}

rt::record_traits!(RemindFlowRecords);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RemindFlowRecords",
    fields: &[
        rt::Field::Required("CanRemind", rt::Kind::Boolean),
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Required("RemindMessage", rt::Kind::Text),
    ],
    rules: &[],
};
