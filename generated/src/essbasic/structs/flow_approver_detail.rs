// Generated from schema/essbasic/2021-05-26/structs/FlowApproverDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// A party of a contract, or somebody who gets a copy, and how far they have come.
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// The role of the party, to which its components belong, under an older name.
    ///
    /// Out of use; use `RecipientId`.
    pub receipt_id: String,
    /// The customer company for which the party signs, by the platform's own id.
    pub proxy_organization_open_id: String,
    /// The employee of the customer company who signs, by the platform's own id.
    pub proxy_operator_open_id: String,
    /// The name of the customer company for which the party signs, as on its business licence.
    pub proxy_organization_name: String,
    /// The mobile number of the person who signs or gets a copy.
    pub mobile: String,
    /// The party's place where the contract is signed in order, the smallest first.
    pub sign_order: i64,
    /// The real name of the person who signs or gets a copy.
    pub approve_name: String,
    /// How far the party has come.
    pub approve_status: enums::ApproveStatus,
    /// The reason that the party gave, for example for refusing.
    pub approve_message: String,
    /// When the party signed, in seconds since 1970; 0 as long as it has not.
    ///
    /// In seconds.
    pub approve_time: i64,
    /// Whether a company or a person signs.
    ///
    /// Limits: one of `ORGANIZATION`, `PERSON`.
    pub approve_type: enums::ApproverType,
    /// The name of the party's part, such as seller or witness.
    pub approver_role_name: Option<String>,
    /// The id of the signer within this contract and no other, for signing links and for videos of checks.
    pub sign_id: Option<String>,
    /// The party's role, to which its components belong: of the template, or given or made when the contract was started from a file.
    pub recipient_id: String,
}

impl Default for FlowApproverDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowApproverDetail {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.receipt_id),
                rt::Member::Text(&self.proxy_organization_open_id),
                rt::Member::Text(&self.proxy_operator_open_id),
                rt::Member::Text(&self.proxy_organization_name),
                rt::Member::Text(&self.mobile),
                rt::Member::Integer(&self.sign_order),
                rt::Member::Text(&self.approve_name),
                rt::Member::Value(&self.approve_status),
                rt::Member::Text(&self.approve_message),
                rt::Member::Integer(&self.approve_time),
                rt::Member::Value(&self.approve_type),
                rt::Member::OptionalText(&self.approver_role_name),
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::Text(&self.recipient_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.receipt_id),
                rt::Slot::Text(&mut self.proxy_organization_open_id),
                rt::Slot::Text(&mut self.proxy_operator_open_id),
                rt::Slot::Text(&mut self.proxy_organization_name),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Integer(&mut self.sign_order),
                rt::Slot::Text(&mut self.approve_name),
                rt::Slot::Value(&mut self.approve_status),
                rt::Slot::Text(&mut self.approve_message),
                rt::Slot::Integer(&mut self.approve_time),
                rt::Slot::Value(&mut self.approve_type),
                rt::Slot::OptionalText(&mut self.approver_role_name),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::Text(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for FlowApproverDetail {
    const BLANK: Self = Self {
        receipt_id: String::new(),
        proxy_organization_open_id: String::new(),
        proxy_operator_open_id: String::new(),
        proxy_organization_name: String::new(),
        mobile: String::new(),
        sign_order: 0,
        approve_name: String::new(),
        approve_status: rt::Blank::BLANK,
        approve_message: String::new(),
        approve_time: 0,
        approve_type: rt::Blank::BLANK,
        approver_role_name: None,
        sign_id: None,
        recipient_id: String::new(),
    };
}

rt::record_traits!(FlowApproverDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowApproverDetail",
    fields: &[
        rt::Field::Marked(
            "ReceiptId",
            rt::Kind::Text,
            rt::REQUIRED.disabled("RecipientId"),
        ),
        rt::Field::Required("ProxyOrganizationOpenId", rt::Kind::Text),
        rt::Field::Required("ProxyOperatorOpenId", rt::Kind::Text),
        rt::Field::Required("ProxyOrganizationName", rt::Kind::Text),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("SignOrder", rt::Kind::Integer),
        rt::Field::Marked("ApproveName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required(
            "ApproveStatus",
            rt::Kind::Enum(&enums::approve_status::TABLE),
        ),
        rt::Field::Required("ApproveMessage", rt::Kind::Text),
        rt::Field::Required("ApproveTime", rt::Kind::Integer),
        rt::Field::Limited(
            "ApproveType",
            rt::Kind::Enum(&enums::approver_type::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("ORGANIZATION"), rt::Literal::Text("PERSON")],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("ApproverRoleName", rt::Kind::Text),
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Required("RecipientId", rt::Kind::Text),
    ],
    rules: &[],
};
