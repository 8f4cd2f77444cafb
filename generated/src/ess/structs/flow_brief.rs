// Generated from schema/ess/2020-11-11/structs/FlowBrief.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// The main facts about a contract.
#[non_exhaustive]
pub struct FlowBrief {
    /// Which contract this is.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The contract's name, as it was started with.
    pub flow_name: String,
    /// What the initiator wrote about the contract.
    pub flow_description: String,
    /// The category as plain text.
    ///
    /// Deprecated; use `UserFlowType`.
    pub flow_type: String,
    /// How far the contract has come.
    pub flow_status: enums::FlowStatus,
    /// When the contract was made.
    ///
    /// Limits: seconds since 1970.
    pub created_on: i64,
    /// Why a party refused (FlowStatus 3) or the initiator cancelled (6).
    /// Empty otherwise.
    pub flow_message: String,
    /// The member of staff who started the contract, by UserId.
    pub creator: String,
    /// Until when the contract can be signed.
    ///
    /// Limits: seconds since 1970.
    pub deadline: i64,
    /// The category that the company files the contract under.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// The template that the contract was made from; empty if it was made from a file.
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
                rt::Member::Value(&self.flow_status),
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
                rt::Slot::Value(&mut self.flow_status),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Text(&mut self.flow_message),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::Value(&mut self.user_flow_type),
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
        flow_status: rt::Blank::BLANK,
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
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Required("FlowName", rt::Kind::Text),
        rt::Field::Required("FlowDescription", rt::Kind::Text),
        rt::Field::Marked(
            "FlowType",
            rt::Kind::Text,
            rt::REQUIRED.deprecated("UserFlowType"),
        ),
        rt::Field::Required("FlowStatus", rt::Kind::Enum(&enums::flow_status::TABLE)),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required("FlowMessage", rt::Kind::Text),
        rt::Field::Required("Creator", rt::Kind::Text),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::Optional("TemplateId", rt::Kind::Text),
    ],
    rules: &[],
};
