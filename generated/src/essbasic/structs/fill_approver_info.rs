// Generated from schema/essbasic/2021-05-26/structs/FillApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `FillApproverInfo`.
#[must_use]
#[non_exhaustive]
pub struct FillApproverInfo {
    /// `RecipientId`.
    pub recipient_id: String,
    /// `OpenId`.
    pub open_id: Option<String>,
    /// `ApproverName`.
    pub approver_name: Option<String>,
    /// `ApproverMobile`.
    pub approver_mobile: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `OrganizationOpenId`.
    pub organization_open_id: Option<String>,
    /// `NotChannelOrganization`.
    pub not_channel_organization: Option<bool>,
    /// `ApproverIdCardType`.
    pub approver_id_card_type: Option<String>,
    /// `ApproverIdCardNumber`.
    pub approver_id_card_number: Option<String>,
    /// `FlowId`.
    pub flow_id: Option<String>,
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
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
    /// Sets `OrganizationOpenId`.
    pub fn organization_open_id(
        mut self,
        organization_open_id: impl Into<String>,
    ) -> Self {
        self.organization_open_id = Some(organization_open_id.into());
        self
    }
    /// Sets `NotChannelOrganization`.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
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
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalBoolean(&self.not_channel_organization),
                rt::Member::OptionalText(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.pin_code),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalBoolean(&mut self.not_channel_organization),
                rt::Slot::OptionalText(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.pin_code),
            ],
        );
    }
}

impl rt::Blank for FillApproverInfo {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        open_id: None,
        approver_name: None,
        approver_mobile: None,
        organization_name: None,
        organization_open_id: None,
        not_channel_organization: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        flow_id: None,
        pin_code: None,
    };
}

rt::record_traits!(FillApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FillApproverInfo",
    fields: &[
        rt::Field::required("RecipientId", rt::Kind::Text),
        rt::Field::optional("OpenId", rt::Kind::Text),
        rt::Field::optional("ApproverName", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::optional("NotChannelOrganization", rt::Kind::Boolean),
        rt::Field::optional("ApproverIdCardType", rt::Kind::Text),
        rt::Field::optional("ApproverIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("PinCode", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};
