// Generated from schema/essbasic/2021-05-26/structs/FlowGroupApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// The signers of one contract of a group.
#[derive(Clone)]
#[non_exhaustive]
pub struct FlowGroupApprovers {
    /// The id of the contract.
    pub flow_id: Option<String>,
    /// Its signers.
    pub approvers: Vec<structs::ApproverItem>,
}

impl Default for FlowGroupApprovers {
    fn default() -> Self {
        rt::Record::blank()
    }
}

impl rt::Record for FlowGroupApprovers {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, show: &mut dyn FnMut(&[&'a dyn rt::Value])) {
        show(&[&self.flow_id, &self.approvers]);
    }
    fn members_mut(&mut self, open: &mut dyn FnMut(&mut [&mut dyn rt::Value])) {
        open(&mut [&mut self.flow_id, &mut self.approvers]);
    }
    fn blank() -> Self {
        Self {
            flow_id: None,
            approvers: Vec::new(),
        }
    }
}

rt::record_traits!(FlowGroupApprovers);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowGroupApprovers",
    fields: &[
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_item::SHAPE)),
        ),
    ],
    rules: &[],
};
