// Generated from schema/essbasic/2021-05-26/structs/FlowDetailInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

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
    pub flow_status: String,
    /// `FlowMessage`.
    pub flow_message: String,
    /// `CreateOn`.
    pub create_on: i64,
    /// `DeadLine`.
    pub dead_line: i64,
    /// `CustomData`.
    pub custom_data: String,
    /// `FlowApproverInfos`.
    pub flow_approver_infos: Vec<structs::FlowApproverDetail>,
    /// `CcInfos`.
    pub cc_infos: Vec<structs::FlowApproverDetail>,
    /// `NeedCreateReview`.
    pub need_create_review: bool,
    /// `UserFlowType`.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// `TemplateId`.
    pub template_id: Option<String>,
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
                rt::Member::Text(&self.flow_status),
                rt::Member::Text(&self.flow_message),
                rt::Member::Integer(&self.create_on),
                rt::Member::Integer(&self.dead_line),
                rt::Member::Text(&self.custom_data),
                rt::Member::Value(&self.flow_approver_infos),
                rt::Member::Value(&self.cc_infos),
                rt::Member::Boolean(&self.need_create_review),
                rt::Member::Value(&self.user_flow_type),
                rt::Member::OptionalText(&self.template_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Text(&mut self.flow_type),
                rt::Slot::Text(&mut self.flow_status),
                rt::Slot::Text(&mut self.flow_message),
                rt::Slot::Integer(&mut self.create_on),
                rt::Slot::Integer(&mut self.dead_line),
                rt::Slot::Text(&mut self.custom_data),
                rt::Value::slot(&mut self.flow_approver_infos),
                rt::Value::slot(&mut self.cc_infos),
                rt::Slot::Boolean(&mut self.need_create_review),
                rt::Value::slot(&mut self.user_flow_type),
                rt::Slot::OptionalText(&mut self.template_id),
            ],
        );
    }
}

impl rt::Blank for FlowDetailInfo {
    const BLANK: Self = Self {
        flow_id: String::new(),
        flow_name: String::new(),
        flow_type: String::new(),
        flow_status: String::new(),
        flow_message: String::new(),
        create_on: 0,
        dead_line: 0,
        custom_data: String::new(),
        flow_approver_infos: Vec::new(),
        cc_infos: Vec::new(),
        need_create_review: false,
        user_flow_type: None,
        template_id: None,
    };
}

rt::record_traits!(FlowDetailInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowDetailInfo",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::required("FlowType", rt::Kind::Text),
        rt::Field::required("FlowStatus", rt::Kind::Text),
        rt::Field::required("FlowMessage", rt::Kind::Text),
        rt::Field::required("CreateOn", rt::Kind::Integer),
        rt::Field::required("DeadLine", rt::Kind::Integer),
        rt::Field::required("CustomData", rt::Kind::Text).sensitive(),
        rt::Field::required(
            "FlowApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::required(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::required("NeedCreateReview", rt::Kind::Boolean),
        rt::Field::optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::optional("TemplateId", rt::Kind::Text),
    ],
    rules: &[],
};
