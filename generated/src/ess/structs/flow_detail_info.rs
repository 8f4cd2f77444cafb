// Generated from schema/ess/2020-11-11/structs/FlowDetailInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `FlowDetailInfo`.
#[non_exhaustive]
pub struct FlowDetailInfo {
    /// `FlowId`.
    pub flow_id: String,
    /// `FlowName`.
    pub flow_name: String,
    /// `FlowType`.
    pub flow_type: String,
    /// `FlowStatus`.
    pub flow_status: i64,
    /// `FlowMessage`.
    pub flow_message: String,
    /// `FlowDescription`.
    pub flow_description: String,
    /// `CreatedOn`.
    pub created_on: i64,
    /// `FlowApproverInfos`.
    pub flow_approver_infos: Vec<structs::FlowApproverDetail>,
    /// `CcInfos`.
    pub cc_infos: Vec<structs::FlowApproverDetail>,
    /// `Creator`.
    pub creator: String,
    /// `UserFlowType`.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// `TemplateId`.
    pub template_id: Option<String>,
    /// `FlowRemarks`.
    pub flow_remarks: Vec<String>,
}

impl Default for FlowDetailInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowDetailInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.flow_name),
                rt::Member::Text(&self.flow_type),
                rt::Member::Integer(&self.flow_status),
                rt::Member::Text(&self.flow_message),
                rt::Member::Text(&self.flow_description),
                rt::Member::Integer(&self.created_on),
                rt::Member::Value(&self.flow_approver_infos),
                rt::Member::Value(&self.cc_infos),
                rt::Member::Text(&self.creator),
                rt::Member::Value(&self.user_flow_type),
                rt::Member::OptionalText(&self.template_id),
                rt::Member::Value(&self.flow_remarks),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Text(&mut self.flow_type),
                rt::Slot::Integer(&mut self.flow_status),
                rt::Slot::Text(&mut self.flow_message),
                rt::Slot::Text(&mut self.flow_description),
                rt::Slot::Integer(&mut self.created_on),
                rt::Value::slot(&mut self.flow_approver_infos),
                rt::Value::slot(&mut self.cc_infos),
                rt::Slot::Text(&mut self.creator),
                rt::Value::slot(&mut self.user_flow_type),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Value::slot(&mut self.flow_remarks),
            ],
        );
    }
}

impl rt::Blank for FlowDetailInfo {
    const BLANK: Self = Self {
        flow_id: String::new(),
        flow_name: String::new(),
        flow_type: String::new(),
        flow_status: 0,
        flow_message: String::new(),
        flow_description: String::new(),
        created_on: 0,
        flow_approver_infos: Vec::new(),
        cc_infos: Vec::new(),
        creator: String::new(),
        user_flow_type: None,
        template_id: None,
        flow_remarks: Vec::new(),
    };
}

rt::record_traits!(FlowDetailInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowDetailInfo",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::required("FlowType", rt::Kind::Text),
        rt::Field::required("FlowStatus", rt::Kind::Integer),
        rt::Field::required("FlowMessage", rt::Kind::Text),
        rt::Field::required("FlowDescription", rt::Kind::Text),
        rt::Field::required("CreatedOn", rt::Kind::Integer),
        rt::Field::required(
            "FlowApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::required(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::required("Creator", rt::Kind::Text),
        rt::Field::optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::optional("TemplateId", rt::Kind::Text),
        rt::Field::optional("FlowRemarks", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
