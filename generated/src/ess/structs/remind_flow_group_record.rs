// Generated from schema/ess/2020-11-11/structs/RemindFlowGroupRecord.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// What became of the reminder to one signer of a group.
#[non_exhaustive]
pub struct RemindFlowGroupRecord {
    /// The contracts in which this signer takes part.
    pub flow_ids: Vec<String>,
    /// What those contracts are called.
    pub flow_names: Vec<String>,
    /// The name of the signer who was reminded.
    pub approver_name: Option<String>,
    /// The signer's mobile number, partly masked.
    pub mobile: Option<String>,
    /// The result for each place that the signer has in the contracts.
    pub remind_message_list: Vec<structs::RemindFlowGroupDetail>,
}

impl Default for RemindFlowGroupRecord {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RemindFlowGroupRecord {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.flow_names),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.remind_message_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.flow_names),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::Value(&mut self.remind_message_list),
            ],
        );
    }
}

impl rt::Blank for RemindFlowGroupRecord {
    const BLANK: Self = Self {
        flow_ids: Vec::new(),
        flow_names: Vec::new(),
        approver_name: None,
        mobile: None,
        remind_message_list: Vec::new(),
    };
}

rt::record_traits!(RemindFlowGroupRecord);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RemindFlowGroupRecord",
    fields: &[
        rt::Field::Optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("FlowNames", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked("ApproverName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional(
            "RemindMessageList",
            rt::Kind::List(&rt::Kind::Record(&structs::remind_flow_group_detail::SHAPE)),
        ),
    ],
    rules: &[],
};
