// Generated from schema/essbasic/2021-05-26/structs/DynamicFlowResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// What became of the signers who were added to one contract.
#[non_exhaustive]
pub struct DynamicFlowResult {
    /// The id of the contract that the signers were added to.
    pub flow_id: Option<String>,
    /// The signers who were added.
    pub dynamic_flow_approver_list: Vec<structs::DynamicFlowApproverResult>,
}

impl Default for DynamicFlowResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DynamicFlowResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.dynamic_flow_approver_list),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.dynamic_flow_approver_list),
            ],
        );
    }
}

impl rt::Blank for DynamicFlowResult {
    const BLANK: Self = Self {
        flow_id: None,
        dynamic_flow_approver_list: Vec::new(),
    };
}

rt::record_traits!(DynamicFlowResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DynamicFlowResult",
    fields: &[
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional(
            "DynamicFlowApproverList",
            rt::Kind::List(
                &rt::Kind::Record(&structs::dynamic_flow_approver_result::SHAPE),
            ),
        ),
    ],
    rules: &[],
};
