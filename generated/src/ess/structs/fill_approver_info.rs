// Generated from schema/ess/2020-11-11/structs/FillApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `FillApproverInfo`.
#[must_use]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// `RecipientId`.
    pub recipient_id: String,
    /// `ApproverSource`.
    pub approver_source: Option<String>,
    /// `CustomUserId`.
    pub custom_user_id: Option<String>,
    /// `ApproverName`.
    pub approver_name: Option<String>,
    /// `ApproverMobile`.
    pub approver_mobile: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `ApproverIdCardType`.
    pub approver_id_card_type: Option<String>,
    /// `ApproverIdCardNumber`.
    pub approver_id_card_number: Option<String>,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `NotifyType`.
    pub notify_type: Option<String>,
    /// `PinCode`.
    pub pin_code: Option<String>,
}

impl FillApproverInfo {
    /// Makes one with what it needs.
    pub fn new(recipient_id: impl Into<String>) -> Self {
        Self {
            recipient_id: recipient_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = recipient_id.into();
        self
    }
    /// Sets `ApproverSource`.
    pub fn approver_source(mut self, approver_source: impl Into<String>) -> Self {
        self.approver_source = Some(approver_source.into());
        self
    }
    /// Sets `CustomUserId`.
    pub fn custom_user_id(mut self, custom_user_id: impl Into<String>) -> Self {
        self.custom_user_id = Some(custom_user_id.into());
        self
    }
    /// Sets `ApproverName`.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }
    /// Sets `ApproverMobile`.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `ApproverIdCardType`.
    pub fn approver_id_card_type(
        mut self,
        approver_id_card_type: impl Into<String>,
    ) -> Self {
        self.approver_id_card_type = Some(approver_id_card_type.into());
        self
    }
    /// Sets `ApproverIdCardNumber`.
    pub fn approver_id_card_number(
        mut self,
        approver_id_card_number: impl Into<String>,
    ) -> Self {
        self.approver_id_card_number = Some(approver_id_card_number.into());
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<String>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `PinCode`.
    pub fn pin_code(mut self, pin_code: impl Into<String>) -> Self {
        self.pin_code = Some(pin_code.into());
        self
    }
}

impl rt::Record for FillApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.recipient_id),
                rt::Member::OptionalText(&self.approver_source),
                rt::Member::OptionalText(&self.custom_user_id),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.notify_type),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.approver_source),
                rt::Slot::OptionalText(&mut self.custom_user_id),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.notify_type),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for FillApproverInfo {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        approver_source: None,
        custom_user_id: None,
        approver_name: None,
        approver_mobile: None,
        organization_name: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        flow_id: None,
        notify_type: None,
        pin_code: None,
    };
}

rt::record_traits!(FillApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FillApproverInfo",
    fields: &[
        rt::Field::required("RecipientId", rt::Kind::Text),
        rt::Field::optional("ApproverSource", rt::Kind::Text),
        rt::Field::optional("CustomUserId", rt::Kind::Text),
        rt::Field::optional("ApproverName", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("ApproverIdCardType", rt::Kind::Text),
        rt::Field::optional("ApproverIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("NotifyType", rt::Kind::Text),
        rt::Field::optional("PinCode", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
