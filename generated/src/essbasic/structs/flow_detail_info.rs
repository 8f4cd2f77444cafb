// Generated from schema/essbasic/2021-05-26/structs/FlowDetailInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A contract, its parties and how far it has come.
#[non_exhaustive]
pub struct FlowDetailInfo {
    /// The id of this contract.
    pub flow_id: String,
    /// The name of the contract, as signers see it.
    pub flow_name: String,
    /// The category of the contract as a word.
    ///
    /// Deprecated; use `UserFlowType`. It will be taken away.
    pub flow_type: String,
    /// How far the contract has come.
    ///
    /// Limits: one of `INIT`, `PART`, `REJECT`, `ALL`, `DEADLINE`, `CANCEL`, `INVALID`, `RELIEVED`.
    pub flow_status: enums::FlowStatus,
    /// Why the contract was refused or cancelled, while FlowStatus is REJECT or CANCEL.
    pub flow_message: String,
    /// When the contract was created, in seconds since 1970.
    ///
    /// In seconds.
    pub create_on: i64,
    /// When the time for signing ends, in seconds since 1970.
    ///
    /// In seconds.
    pub dead_line: i64,
    /// Your own data in base64, as given when the contract was started; callbacks bring the same.
    pub custom_data: String,
    /// The parties that sign.
    pub flow_approver_infos: Vec<structs::FlowApproverDetail>,
    /// Who gets a copy.
    pub cc_infos: Vec<structs::FlowApproverDetail>,
    /// Whether the contract must be approved within the company before it starts; until then it may not be open for reading and signing.
    pub need_create_review: bool,
    /// The category of the contract, as the company defined it.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// The template from which the contract was started.
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
                rt::Member::Value(&self.flow_status),
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
                rt::Slot::Value(&mut self.flow_status),
                rt::Slot::Text(&mut self.flow_message),
                rt::Slot::Integer(&mut self.create_on),
                rt::Slot::Integer(&mut self.dead_line),
                rt::Slot::Text(&mut self.custom_data),
                rt::Slot::Value(&mut self.flow_approver_infos),
                rt::Slot::Value(&mut self.cc_infos),
                rt::Slot::Boolean(&mut self.need_create_review),
                rt::Slot::Value(&mut self.user_flow_type),
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
        flow_status: rt::Blank::BLANK,
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
        rt::Field::Required("FlowId", rt::Kind::Text),
        rt::Field::Required("FlowName", rt::Kind::Text),
        rt::Field::Marked(
            "FlowType",
            rt::Kind::Text,
            rt::REQUIRED.deprecated("UserFlowType"),
        ),
        rt::Field::Limited(
            "FlowStatus",
            rt::Kind::Enum(&enums::flow_status::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("INIT"),
                            rt::Literal::Text("PART"),
                            rt::Literal::Text("REJECT"),
                            rt::Literal::Text("ALL"),
                            rt::Literal::Text("DEADLINE"),
                            rt::Literal::Text("CANCEL"),
                            rt::Literal::Text("INVALID"),
                            rt::Literal::Text("RELIEVED"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Required("FlowMessage", rt::Kind::Text),
        rt::Field::Required("CreateOn", rt::Kind::Integer),
        rt::Field::Required("DeadLine", rt::Kind::Integer),
        rt::Field::Marked("CustomData", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required(
            "FlowApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::Required(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_detail::SHAPE)),
        ),
        rt::Field::Required("NeedCreateReview", rt::Kind::Boolean),
        rt::Field::Optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::Optional("TemplateId", rt::Kind::Text),
    ],
    rules: &[],
};
