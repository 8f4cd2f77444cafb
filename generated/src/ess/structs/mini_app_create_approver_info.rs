// Generated from schema/ess/2020-11-11/structs/MiniAppCreateApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `MiniAppCreateApproverInfo`.
#[must_use]
#[non_exhaustive]
pub struct MiniAppCreateApproverInfo {
    /// `ApproverType`.
    pub approver_type: i64,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `ApproverName`.
    pub approver_name: Option<String>,
    /// `ApproverMobile`.
    pub approver_mobile: Option<String>,
    /// `ApproverIdCardType`.
    pub approver_id_card_type: Option<String>,
    /// `ApproverIdCardNumber`.
    pub approver_id_card_number: Option<String>,
    /// `RecipientId`.
    pub recipient_id: Option<String>,
}

impl MiniAppCreateApproverInfo {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(approver_type: i64) -> Self {
        Self {
            approver_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverType`.
    #[inline]
    pub fn approver_type(mut self, approver_type: i64) -> Self {
        self.approver_type = approver_type;
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
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
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

impl rt::Record for MiniAppCreateApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.approver_type),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.recipient_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for MiniAppCreateApproverInfo {
    const BLANK: Self = Self {
        approver_type: 0,
        organization_name: None,
        approver_name: None,
        approver_mobile: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        recipient_id: None,
    };
}

rt::record_traits!(MiniAppCreateApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "MiniAppCreateApproverInfo",
    fields: &[
        rt::Field::required("ApproverType", rt::Kind::Integer),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("ApproverName", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverIdCardType", rt::Kind::Text),
        rt::Field::optional("ApproverIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("RecipientId", rt::Kind::Text),
    ],
    rules: &[],
};
