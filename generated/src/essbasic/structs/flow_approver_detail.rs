// Generated from schema/essbasic/2021-05-26/structs/FlowApproverDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `FlowApproverDetail`.
#[non_exhaustive]
pub struct FlowApproverDetail {
    /// `ReceiptId`.
    ///
    /// Out of use.
    pub receipt_id: String,
    /// `ProxyOrganizationOpenId`.
    pub proxy_organization_open_id: String,
    /// `ProxyOperatorOpenId`.
    pub proxy_operator_open_id: String,
    /// `ProxyOrganizationName`.
    pub proxy_organization_name: String,
    /// `Mobile`.
    pub mobile: String,
    /// `SignOrder`.
    pub sign_order: i64,
    /// `ApproveName`.
    pub approve_name: String,
    /// `ApproveStatus`.
    pub approve_status: String,
    /// `ApproveMessage`.
    pub approve_message: String,
    /// `ApproveTime`.
    pub approve_time: i64,
    /// `ApproveType`.
    pub approve_type: String,
    /// `ApproverRoleName`.
    pub approver_role_name: Option<String>,
    /// `SignId`.
    pub sign_id: Option<String>,
    /// `RecipientId`.
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
                rt::Member::Text(&self.approve_status),
                rt::Member::Text(&self.approve_message),
                rt::Member::Integer(&self.approve_time),
                rt::Member::Text(&self.approve_type),
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
                rt::Slot::Text(&mut self.approve_status),
                rt::Slot::Text(&mut self.approve_message),
                rt::Slot::Integer(&mut self.approve_time),
                rt::Slot::Text(&mut self.approve_type),
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
        approve_status: String::new(),
        approve_message: String::new(),
        approve_time: 0,
        approve_type: String::new(),
        approver_role_name: None,
        sign_id: None,
        recipient_id: String::new(),
    };
}

rt::record_traits!(FlowApproverDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowApproverDetail",
    fields: &[
        rt::Field::required("ReceiptId", rt::Kind::Text).disabled(""),
        rt::Field::required("ProxyOrganizationOpenId", rt::Kind::Text),
        rt::Field::required("ProxyOperatorOpenId", rt::Kind::Text),
        rt::Field::required("ProxyOrganizationName", rt::Kind::Text),
        rt::Field::required("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::required("SignOrder", rt::Kind::Integer),
        rt::Field::required("ApproveName", rt::Kind::Text).sensitive(),
        rt::Field::required("ApproveStatus", rt::Kind::Text),
        rt::Field::required("ApproveMessage", rt::Kind::Text),
        rt::Field::required("ApproveTime", rt::Kind::Integer),
        rt::Field::required("ApproveType", rt::Kind::Text),
        rt::Field::optional("ApproverRoleName", rt::Kind::Text),
        rt::Field::optional("SignId", rt::Kind::Text),
        rt::Field::required("RecipientId", rt::Kind::Text),
    ],
    rules: &[],
};
