// Generated from schema/essbasic/2021-05-26/structs/DynamicFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `DynamicFlowInfo`.
#[must_use]
#[non_exhaustive]
pub struct DynamicFlowInfo {
    /// `FlowId`.
    pub flow_id: String,
    /// `FlowApprovers`.
    pub flow_approvers: Vec<structs::FlowApproverInfo>,
    /// `AutoSignScene`.
    pub auto_sign_scene: Option<String>,
    /// `ApproverVerifyType`.
    pub approver_verify_type: Option<String>,
}

impl DynamicFlowInfo {
    /// Makes one with what it needs.
    pub fn new(
        flow_id: impl Into<String>,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        Self {
            flow_id: flow_id.into(),
            flow_approvers: rt::list(flow_approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `FlowApprovers`.
    pub fn flow_approvers(
        mut self,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        self.flow_approvers = rt::list(flow_approvers);
        self
    }
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(mut self, auto_sign_scene: impl Into<String>) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
    /// Sets `ApproverVerifyType`.
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: impl Into<String>,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type.into());
        self
    }
}

impl rt::Record for DynamicFlowInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.flow_approvers),
                rt::Member::OptionalText(&self.auto_sign_scene),
                rt::Member::OptionalText(&self.approver_verify_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.flow_approvers),
                rt::Slot::OptionalText(&mut self.auto_sign_scene),
                rt::Slot::OptionalText(&mut self.approver_verify_type),
            ],
        );
    }
}

impl rt::Blank for DynamicFlowInfo {
    const BLANK: Self = Self {
        flow_id: String::new(),
        flow_approvers: Vec::new(),
        auto_sign_scene: None,
        approver_verify_type: None,
    };
}

rt::record_traits!(DynamicFlowInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DynamicFlowInfo",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
        ),
        rt::Field::optional("AutoSignScene", rt::Kind::Text),
        rt::Field::optional("ApproverVerifyType", rt::Kind::Text),
    ],
    rules: &[],
};
