// Generated from schema/essbasic/2021-05-26/structs/FlowGroupApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// The signers of one contract of a group.
#[non_exhaustive]
pub struct FlowGroupApprovers {
    /// The id of the contract.
    pub flow_id: Option<String>,
    /// The contract's signers, with the RecipientId of each.
    pub approvers: Vec<structs::ApproverItem>,
}

impl Default for FlowGroupApprovers {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowGroupApprovers {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for FlowGroupApprovers {
    const BLANK: Self = Self {
        flow_id: None,
        approvers: Vec::new(),
    };
}

rt::record_traits!(FlowGroupApprovers);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowGroupApprovers",
    fields: &[
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_item::SHAPE)),
        ),
    ],
    rules: &[],
};
