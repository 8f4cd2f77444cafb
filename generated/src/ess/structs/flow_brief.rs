// Generated from schema/ess/2020-11-11/structs/FlowBrief.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `FlowBrief`.
#[non_exhaustive]
pub struct FlowBrief {
    /// `FlowId`.
    pub flow_id: String,
    /// `FlowName`.
    pub flow_name: String,
    /// `FlowDescription`.
    pub flow_description: String,
    /// `FlowType`.
    pub flow_type: String,
    /// `FlowStatus`.
    pub flow_status: i64,
    /// `CreatedOn`.
    pub created_on: i64,
    /// `FlowMessage`.
    pub flow_message: String,
    /// `Creator`.
    pub creator: String,
    /// `Deadline`.
    pub deadline: i64,
    /// `UserFlowType`.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// `TemplateId`.
    pub template_id: Option<String>,
}

impl Default for FlowBrief {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowBrief {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Text(&self.flow_name),
                rt::Member::Text(&self.flow_description),
                rt::Member::Text(&self.flow_type),
                rt::Member::Integer(&self.flow_status),
                rt::Member::Integer(&self.created_on),
                rt::Member::Text(&self.flow_message),
                rt::Member::Text(&self.creator),
                rt::Member::Integer(&self.deadline),
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
                rt::Slot::Text(&mut self.flow_description),
                rt::Slot::Text(&mut self.flow_type),
                rt::Slot::Integer(&mut self.flow_status),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Text(&mut self.flow_message),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Integer(&mut self.deadline),
                rt::Value::slot(&mut self.user_flow_type),
                rt::Slot::OptionalText(&mut self.template_id),
            ],
        );
    }
}

impl rt::Blank for FlowBrief {
    const BLANK: Self = Self {
        flow_id: String::new(),
        flow_name: String::new(),
        flow_description: String::new(),
        flow_type: String::new(),
        flow_status: 0,
        created_on: 0,
        flow_message: String::new(),
        creator: String::new(),
        deadline: 0,
        user_flow_type: None,
        template_id: None,
    };
}

rt::record_traits!(FlowBrief);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowBrief",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::required("FlowDescription", rt::Kind::Text),
        rt::Field::required("FlowType", rt::Kind::Text),
        rt::Field::required("FlowStatus", rt::Kind::Integer),
        rt::Field::required("CreatedOn", rt::Kind::Integer),
        rt::Field::required("FlowMessage", rt::Kind::Text),
        rt::Field::required("Creator", rt::Kind::Text),
        rt::Field::required("Deadline", rt::Kind::Integer),
        rt::Field::optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::optional("TemplateId", rt::Kind::Text),
    ],
    rules: &[],
};
