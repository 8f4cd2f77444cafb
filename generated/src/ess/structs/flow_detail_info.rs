// Generated from schema/ess/2020-11-11/structs/FlowDetailInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// All about a contract, with its parties.
#[non_exhaustive]
pub struct FlowDetailInfo {
    /// The contract that these facts are about.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The name that the contract was started with.
    pub flow_name: String,
    /// The category in plain text, the way it was told before UserFlowType.
    ///
    /// Deprecated; use `UserFlowType`.
    pub flow_type: String,
    /// How far the contract as a whole has come; FlowApproverInfos tells it for each party.
    pub flow_status: enums::FlowStatus,
    /// The reason for which a party refused (FlowStatus 3) or the initiator cancelled (6).
    /// Empty otherwise.
    pub flow_message: String,
    /// What the contract is about, in the initiator's words.
    pub flow_description: String,
    /// When the contract came into being.
    ///
    /// Limits: seconds since 1970.
    pub created_on: i64,
    /// The parties that sign.
    pub flow_approver_infos: Vec<structs::FlowApproverDetail>,
    /// The people who get a copy, in the same form as the parties.
    pub cc_infos: Vec<structs::FlowApproverDetail>,
    /// Who started the contract, by the UserId of a member of staff.
    pub creator: String,
    /// The category of the company's own that the contract belongs to.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// Which template the contract was made from; empty if it was made from a file.
    pub template_id: Option<String>,
    /// The remarks that the own company put on the contract by OperateFlowRemarks or in the console.
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
                rt::Member::Value(&self.flow_status),
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
                rt::Slot::Value(&mut self.flow_status),
                rt::Slot::Text(&mut self.flow_message),
                rt::Slot::Text(&mut self.flow_description),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Value(&mut self.flow_approver_infos),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Value(&mut self.user_flow_type),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Slot::Value(&mut self.flow_remarks),
            ],
        );
    }
}

impl rt::Blank for FlowDetailInfo {
    const BLANK: Self = Self {
        flow_id: String::new(),
        flow_name: String::new(),
        flow_type: String::new(),
        flow_status: rt::Blank::BLANK,
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
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("FlowName", rt::Kind::Text),
        rt::Field::Marked(
            "FlowType",
            rt::Kind::Text,
            rt::REQUIRED.deprecated("UserFlowType"),
        ),
        rt::Field::Required("FlowStatus", rt::Kind::Enum(&enums::flow_status::TABLE)),
        rt::Field::Required("FlowMessage", rt::Kind::Text),
        rt::Field::Required("FlowDescription", rt::Kind::Text),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required(
            "FlowApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::Required(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::Required("Creator", rt::Kind::Text),
        rt::Field::Optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::Optional("TemplateId", rt::Kind::Text),
        rt::Field::Marked("FlowRemarks", rt::Kind::List(&rt::Kind::Text), rt::SENSITIVE),
    ],
    rules: &[],
};
