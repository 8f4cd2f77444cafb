// Generated from schema/ess/2020-11-11/structs/FlowApproverDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A party of a contract, or somebody who gets a copy, and how far it has come.
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// What was said when signing, refusing or cancelling.
    pub approve_message: String,
    /// The person who signs or has signed.
    pub approve_name: String,
    /// How far this party has come.
    pub approve_status: enums::ApproveStatus,
    /// The former name of RecipientId.
    ///
    /// Out of use; use `RecipientId`.
    pub receipt_id: String,
    /// The id of the person in your own system, if you have stated one.
    pub custom_user_id: String,
    /// The mobile number of the person who signs; part of it may be masked.
    pub mobile: String,
    /// The place of this party in the order of signing, the smallest first.
    /// It means nothing where all may sign at the same time.
    pub sign_order: i64,
    /// When this party signed.
    ///
    /// Limits: seconds since 1970.
    pub approve_time: i64,
    /// What kind of party this is.
    pub approve_type: enums::PartyType,
    /// From which platform the person comes; empty for users of the service itself.
    pub approver_source: enums::ApproverSource,
    /// Your own mark of this party, as the contract was started with it.
    pub custom_approver_tag: String,
    /// The id of the company that signs.
    pub organization_id: String,
    /// The name of the company that signs; empty for private persons.
    pub organization_name: String,
    /// The id of this party within this one contract, by which links for signing and the video of DescribeSignFaceVideo are asked for.
    pub sign_id: Option<String>,
    /// Your own name for the part that this party plays, such as Party A.
    pub approver_role_name: Option<String>,
    /// The role of the template that this party took, which its controls are bound to.
    pub recipient_id: String,
    /// Through whose hands the signature went before, the earliest first.
    pub forward_records: Vec<structs::ForwardRecord>,
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
                rt::Member::Text(&self.approve_message),
                rt::Member::Text(&self.approve_name),
                rt::Member::Value(&self.approve_status),
                rt::Member::Text(&self.receipt_id),
                rt::Member::Text(&self.custom_user_id),
                rt::Member::Text(&self.mobile),
                rt::Member::Integer(&self.sign_order),
                rt::Member::Integer(&self.approve_time),
                rt::Member::Value(&self.approve_type),
                rt::Member::Value(&self.approver_source),
                rt::Member::Text(&self.custom_approver_tag),
                rt::Member::Text(&self.organization_id),
                rt::Member::Text(&self.organization_name),
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::OptionalText(&self.approver_role_name),
                rt::Member::Text(&self.recipient_id),
                rt::Member::Value(&self.forward_records),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.approve_message),
                rt::Slot::Text(&mut self.approve_name),
                rt::Slot::Value(&mut self.approve_status),
                rt::Slot::Text(&mut self.receipt_id),
                rt::Slot::Text(&mut self.custom_user_id),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Integer(&mut self.sign_order),
                rt::Slot::Integer(&mut self.approve_time),
                rt::Slot::Value(&mut self.approve_type),
                rt::Slot::Value(&mut self.approver_source),
                rt::Slot::Text(&mut self.custom_approver_tag),
                rt::Slot::Text(&mut self.organization_id),
                rt::Slot::Text(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::OptionalText(&mut self.approver_role_name),
                rt::Slot::Text(&mut self.recipient_id),
                rt::Slot::Value(&mut self.forward_records),
            ],
        );
    }
}

impl rt::Blank for FlowApproverDetail {
    const BLANK: Self = Self {
        approve_message: String::new(),
        approve_name: String::new(),
        approve_status: rt::Blank::BLANK,
        receipt_id: String::new(),
        custom_user_id: String::new(),
        mobile: String::new(),
        sign_order: 0,
        approve_time: 0,
        approve_type: rt::Blank::BLANK,
        approver_source: rt::Blank::BLANK,
        custom_approver_tag: String::new(),
        organization_id: String::new(),
        organization_name: String::new(),
        sign_id: None,
        approver_role_name: None,
        recipient_id: String::new(),
        forward_records: Vec::new(),
    };
}

rt::record_traits!(FlowApproverDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowApproverDetail",
    fields: &[
        rt::Field::Required("ApproveMessage", rt::Kind::Text),
        rt::Field::Marked("ApproveName", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required(
            "ApproveStatus",
            rt::Kind::Enum(&enums::approve_status::TABLE),
        ),
        rt::Field::Marked(
            "ReceiptId",
            rt::Kind::Text,
            rt::REQUIRED.disabled("RecipientId"),
        ),
        rt::Field::Required("CustomUserId", rt::Kind::Text),
        rt::Field::Marked("Mobile", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("SignOrder", rt::Kind::Integer),
        rt::Field::Limited(
            "ApproveTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required("ApproveType", rt::Kind::Enum(&enums::party_type::TABLE)),
        rt::Field::Required(
            "ApproverSource",
            rt::Kind::Enum(&enums::approver_source::TABLE),
        ),
        rt::Field::Required("CustomApproverTag", rt::Kind::Text),
        rt::Field::Required("OrganizationId", rt::Kind::Text),
        rt::Field::Required("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Optional("ApproverRoleName", rt::Kind::Text),
        rt::Field::Required("RecipientId", rt::Kind::Text),
        rt::Field::Optional(
            "ForwardRecords",
            rt::Kind::List(&rt::Kind::Record(&structs::forward_record::SHAPE)),
        ),
    ],
    rules: &[],
};
