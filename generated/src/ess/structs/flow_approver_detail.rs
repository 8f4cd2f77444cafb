// Generated from schema/ess/2020-11-11/structs/FlowApproverDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `FlowApproverDetail`.
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// `ApproveMessage`.
    pub approve_message: String,
    /// `ApproveName`.
    pub approve_name: String,
    /// `ApproveStatus`.
    pub approve_status: i64,
    /// `ReceiptId`.
    ///
    /// Out of use.
    pub receipt_id: String,
    /// `CustomUserId`.
    pub custom_user_id: String,
    /// `Mobile`.
    pub mobile: String,
    /// `SignOrder`.
    pub sign_order: i64,
    /// `ApproveTime`.
    pub approve_time: i64,
    /// `ApproveType`.
    pub approve_type: String,
    /// `ApproverSource`.
    pub approver_source: String,
    /// `CustomApproverTag`.
    pub custom_approver_tag: String,
    /// `OrganizationId`.
    pub organization_id: String,
    /// `OrganizationName`.
    pub organization_name: String,
    /// `SignId`.
    pub sign_id: Option<String>,
    /// `ApproverRoleName`.
    pub approver_role_name: Option<String>,
    /// `RecipientId`.
    pub recipient_id: String,
    /// `ForwardRecords`.
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
                rt::Member::Integer(&self.approve_status),
                rt::Member::Text(&self.receipt_id),
                rt::Member::Text(&self.custom_user_id),
                rt::Member::Text(&self.mobile),
                rt::Member::Integer(&self.sign_order),
                rt::Member::Integer(&self.approve_time),
                rt::Member::Text(&self.approve_type),
                rt::Member::Text(&self.approver_source),
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
                rt::Slot::Integer(&mut self.approve_status),
                rt::Slot::Text(&mut self.receipt_id),
                rt::Slot::Text(&mut self.custom_user_id),
                rt::Slot::Text(&mut self.mobile),
                rt::Slot::Integer(&mut self.sign_order),
                rt::Slot::Integer(&mut self.approve_time),
                rt::Slot::Text(&mut self.approve_type),
                rt::Slot::Text(&mut self.approver_source),
                rt::Slot::Text(&mut self.custom_approver_tag),
                rt::Slot::Text(&mut self.organization_id),
                rt::Slot::Text(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::OptionalText(&mut self.approver_role_name),
                rt::Slot::Text(&mut self.recipient_id),
                rt::Value::slot(&mut self.forward_records),
            ],
        );
    }
}

impl rt::Blank for FlowApproverDetail {
    const BLANK: Self = Self {
        approve_message: String::new(),
        approve_name: String::new(),
        approve_status: 0,
        receipt_id: String::new(),
        custom_user_id: String::new(),
        mobile: String::new(),
        sign_order: 0,
        approve_time: 0,
        approve_type: String::new(),
        approver_source: String::new(),
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
        rt::Field::required("ApproveMessage", rt::Kind::Text),
        rt::Field::required("ApproveName", rt::Kind::Text).sensitive(),
        rt::Field::required("ApproveStatus", rt::Kind::Integer),
        rt::Field::required("ReceiptId", rt::Kind::Text).disabled(""),
        rt::Field::required("CustomUserId", rt::Kind::Text),
        rt::Field::required("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::required("SignOrder", rt::Kind::Integer),
        rt::Field::required("ApproveTime", rt::Kind::Integer),
        rt::Field::required("ApproveType", rt::Kind::Text),
        rt::Field::required("ApproverSource", rt::Kind::Text),
        rt::Field::required("CustomApproverTag", rt::Kind::Text),
        rt::Field::required("OrganizationId", rt::Kind::Text),
        rt::Field::required("OrganizationName", rt::Kind::Text),
        rt::Field::optional("SignId", rt::Kind::Text),
        rt::Field::optional("ApproverRoleName", rt::Kind::Text),
        rt::Field::required("RecipientId", rt::Kind::Text),
        rt::Field::optional(
            "ForwardRecords",
            rt::Kind::List(&rt::Kind::Record(&structs::forward_record::SHAPE)),
        ),
    ],
    rules: &[],
};
