// Generated from schema/ess/2020-11-11/structs/NeedReviewApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `NeedReviewApproverInfo`.
#[must_use]
#[non_exhaustive]
pub struct NeedReviewApproverInfo {
    /// `ApproverType`.
    pub approver_type: String,
    /// `ApproverName`.
    pub approver_name: String,
    /// `ApproverMobile`.
    pub approver_mobile: Option<String>,
    /// `ApproverIdCardType`.
    pub approver_id_card_type: Option<String>,
    /// `ApproverIdCardNumber`.
    pub approver_id_card_number: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
}

impl NeedReviewApproverInfo {
    /// Makes one with what it needs.
    pub fn new(
        approver_type: impl Into<String>,
        approver_name: impl Into<String>,
    ) -> Self {
        Self {
            approver_type: approver_type.into(),
            approver_name: approver_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ApproverType`.
    pub fn approver_type(mut self, approver_type: impl Into<String>) -> Self {
        self.approver_type = approver_type.into();
        self
    }
    /// Sets `ApproverName`.
    pub fn approver_name(mut self, approver_name: impl Into<String>) -> Self {
        self.approver_name = approver_name.into();
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
}

impl rt::Record for NeedReviewApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.approver_type),
                rt::Member::Text(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.organization_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.approver_type),
                rt::Slot::Text(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.organization_name),
            ],
        );
    }
}

impl rt::Blank for NeedReviewApproverInfo {
    const BLANK: Self = Self {
        approver_type: String::new(),
        approver_name: String::new(),
        approver_mobile: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        organization_name: None,
    };
}

rt::record_traits!(NeedReviewApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "NeedReviewApproverInfo",
    fields: &[
        rt::Field::required("ApproverType", rt::Kind::Text),
        rt::Field::required("ApproverName", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverIdCardType", rt::Kind::Text),
        rt::Field::optional("ApproverIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
    ],
    rules: &[],
};
