// Generated from schema/essbasic/2021-05-26/structs/CancelFailureFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A contract that a task could not cancel.
#[non_exhaustive]
pub struct CancelFailureFlow {
    /// The id of the contract that is still as it was, 32 characters.
    pub flow_id: String,
    /// Why it could not be cancelled, in Chinese words for people to read.
    pub reason: Option<String>,
    /// The name of the contract that was not cancelled.
    pub flow_name: Option<String>,
}

impl Default for CancelFailureFlow {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelFailureFlow {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::OptionalText(&self.reason),
                rt::Member::OptionalText(&self.flow_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.reason),
                rt::Slot::OptionalText(&mut self.flow_name),
            ],
        );
    }
}

impl rt::Blank for CancelFailureFlow {
    const BLANK: Self = Self {
        flow_id: String::new(),
        reason: None,
        flow_name: None,
    };
}

rt::record_traits!(CancelFailureFlow);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CancelFailureFlow",
    fields: &[
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Optional("Reason", rt::Kind::Text),
        rt::Field::Optional("FlowName", rt::Kind::Text),
    ],
    rules: &[],
};
