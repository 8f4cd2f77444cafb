// Generated from schema/ess/2020-11-11/structs/ArchiveFlowApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ArchiveFlowApproverInfo`.
#[must_use]
#[non_exhaustive]
pub struct ArchiveFlowApproverInfo {
    /// `ApproverName`.
    pub approver_name: Option<String>,
    /// `ApproverType`.
    pub approver_type: Option<i64>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `ApproverMobile`.
    pub approver_mobile: Option<String>,
    /// `ApproverEmail`.
    pub approver_email: Option<String>,
    /// `ApproverIdCardType`.
    pub approver_id_card_type: Option<String>,
    /// `ApproverIdCardNumber`.
    pub approver_id_card_number: Option<String>,
    /// `ApproveTime`.
    pub approve_time: Option<i64>,
}

impl ArchiveFlowApproverInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ApproverName`.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = Some(approver_name.into());
        self
    }
    /// Sets `ApproverType`.
    #[inline]
    pub fn approver_type(mut self, approver_type: i64) -> Self {
        self.approver_type = Some(approver_type);
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `ApproverMobile`.
    pub fn approver_mobile(mut self, approver_mobile: impl Into<String>) -> Self {
        self.approver_mobile = Some(approver_mobile.into());
        self
    }
    /// Sets `ApproverEmail`.
    pub fn approver_email(mut self, approver_email: impl Into<String>) -> Self {
        self.approver_email = Some(approver_email.into());
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
    /// Sets `ApproveTime`.
    #[inline]
    pub fn approve_time(mut self, approve_time: i64) -> Self {
        self.approve_time = Some(approve_time);
        self
    }
}

impl Default for ArchiveFlowApproverInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ArchiveFlowApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalInteger(&self.approver_type),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.approver_email),
                rt::Member::OptionalText(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalInteger(&self.approve_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalInteger(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.approver_email),
                rt::Slot::OptionalText(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalInteger(&mut self.approve_time),
            ],
        );
    }
}

impl rt::Blank for ArchiveFlowApproverInfo {
    const BLANK: Self = Self {
        approver_name: None,
        approver_type: None,
        organization_name: None,
        approver_mobile: None,
        approver_email: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        approve_time: None,
    };
}

rt::record_traits!(ArchiveFlowApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ArchiveFlowApproverInfo",
    fields: &[
        rt::Field::optional("ApproverName", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverType", rt::Kind::Integer),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("ApproverMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverEmail", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverIdCardType", rt::Kind::Text),
        rt::Field::optional("ApproverIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproveTime", rt::Kind::Integer),
    ],
    rules: &[],
};
