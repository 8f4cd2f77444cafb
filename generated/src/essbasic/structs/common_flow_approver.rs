// Generated from schema/essbasic/2021-05-26/structs/CommonFlowApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CommonFlowApprover`.
#[must_use]
#[non_exhaustive]
pub struct CommonFlowApprover {
    /// `NotChannelOrganization`.
    pub not_channel_organization: Option<bool>,
    /// `ApproverType`.
    pub approver_type: Option<i64>,
    /// `OrganizationId`.
    pub organization_id: Option<String>,
    /// `OrganizationOpenId`.
    pub organization_open_id: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `UserId`.
    pub user_id: Option<String>,
    /// `OpenId`.
    pub open_id: Option<String>,
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
    /// `PreReadTime`.
    pub pre_read_time: Option<i64>,
    /// `IsFullText`.
    pub is_full_text: Option<bool>,
    /// `NotifyType`.
    pub notify_type: Option<String>,
    /// `ApproverOption`.
    pub approver_option: Option<structs::CommonApproverOption>,
    /// `SignComponents`.
    pub sign_components: Option<Vec<structs::Component>>,
    /// `ApproverVerifyTypes`.
    pub approver_verify_types: Option<Vec<i64>>,
    /// `ApproverSignTypes`.
    pub approver_sign_types: Option<Vec<i64>>,
    /// `ComponentLimitType`.
    pub component_limit_type: Option<Vec<String>>,
}

impl CommonFlowApprover {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `NotChannelOrganization`.
    #[inline]
    pub fn not_channel_organization(mut self, not_channel_organization: bool) -> Self {
        self.not_channel_organization = Some(not_channel_organization);
        self
    }
    /// Sets `ApproverType`.
    #[inline]
    pub fn approver_type(mut self, approver_type: i64) -> Self {
        self.approver_type = Some(approver_type);
        self
    }
    /// Sets `OrganizationId`.
    pub fn organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `UserId`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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
    /// Sets `PreReadTime`.
    #[inline]
    pub fn pre_read_time(mut self, pre_read_time: i64) -> Self {
        self.pre_read_time = Some(pre_read_time);
        self
    }
    /// Sets `IsFullText`.
    #[inline]
    pub fn is_full_text(mut self, is_full_text: bool) -> Self {
        self.is_full_text = Some(is_full_text);
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<String>) -> Self {
        self.notify_type = Some(notify_type.into());
        self
    }
    /// Sets `ApproverOption`.
    #[inline]
    pub fn approver_option(
        mut self,
        approver_option: structs::CommonApproverOption,
    ) -> Self {
        self.approver_option = Some(approver_option);
        self
    }
    /// Sets `SignComponents`.
    pub fn sign_components(
        mut self,
        sign_components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.sign_components = Some(rt::list(sign_components));
        self
    }
    /// Sets `ApproverVerifyTypes`.
    pub fn approver_verify_types(
        mut self,
        approver_verify_types: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.approver_verify_types = Some(rt::list(approver_verify_types));
        self
    }
    /// Sets `ApproverSignTypes`.
    pub fn approver_sign_types(
        mut self,
        approver_sign_types: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.approver_sign_types = Some(rt::list(approver_sign_types));
        self
    }
    /// Sets `ComponentLimitType`.
    pub fn component_limit_type(
        mut self,
        component_limit_type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_limit_type = Some(rt::list_from(component_limit_type));
        self
    }
}

impl Default for CommonFlowApprover {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CommonFlowApprover {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.not_channel_organization),
                rt::Member::OptionalInteger(&self.approver_type),
                rt::Member::OptionalText(&self.organization_id),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.user_id),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalText(&self.approver_name),
                rt::Member::OptionalText(&self.approver_mobile),
                rt::Member::OptionalText(&self.approver_id_card_type),
                rt::Member::OptionalText(&self.approver_id_card_number),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::OptionalInteger(&self.pre_read_time),
                rt::Member::OptionalBoolean(&self.is_full_text),
                rt::Member::OptionalText(&self.notify_type),
                rt::Member::Value(&self.approver_option),
                rt::Member::Value(&self.sign_components),
                rt::Member::Value(&self.approver_verify_types),
                rt::Member::Value(&self.approver_sign_types),
                rt::Member::Value(&self.component_limit_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.not_channel_organization),
                rt::Slot::OptionalInteger(&mut self.approver_type),
                rt::Slot::OptionalText(&mut self.organization_id),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.user_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalText(&mut self.approver_name),
                rt::Slot::OptionalText(&mut self.approver_mobile),
                rt::Slot::OptionalText(&mut self.approver_id_card_type),
                rt::Slot::OptionalText(&mut self.approver_id_card_number),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalInteger(&mut self.pre_read_time),
                rt::Slot::OptionalBoolean(&mut self.is_full_text),
                rt::Slot::OptionalText(&mut self.notify_type),
                rt::Value::slot(&mut self.approver_option),
                rt::Value::slot(&mut self.sign_components),
                rt::Value::slot(&mut self.approver_verify_types),
                rt::Value::slot(&mut self.approver_sign_types),
                rt::Value::slot(&mut self.component_limit_type),
            ],
        );
    }
}

impl rt::Blank for CommonFlowApprover {
    const BLANK: Self = Self {
        not_channel_organization: None,
        approver_type: None,
        organization_id: None,
        organization_open_id: None,
        organization_name: None,
        user_id: None,
        open_id: None,
        approver_name: None,
        approver_mobile: None,
        approver_id_card_type: None,
        approver_id_card_number: None,
        recipient_id: None,
        pre_read_time: None,
        is_full_text: None,
        notify_type: None,
        approver_option: None,
        sign_components: None,
        approver_verify_types: None,
        approver_sign_types: None,
        component_limit_type: None,
    };
}

rt::record_traits!(CommonFlowApprover);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CommonFlowApprover",
    fields: &[
        rt::Field::optional("NotChannelOrganization", rt::Kind::Boolean),
        rt::Field::optional("ApproverType", rt::Kind::Integer),
        rt::Field::optional("OrganizationId", rt::Kind::Text),
        rt::Field::optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("UserId", rt::Kind::Text),
        rt::Field::optional("OpenId", rt::Kind::Text),
        rt::Field::optional("ApproverName", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApproverIdCardType", rt::Kind::Text),
        rt::Field::optional("ApproverIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("RecipientId", rt::Kind::Text),
        rt::Field::optional("PreReadTime", rt::Kind::Integer),
        rt::Field::optional("IsFullText", rt::Kind::Boolean),
        rt::Field::optional("NotifyType", rt::Kind::Text),
        rt::Field::optional(
            "ApproverOption",
            rt::Kind::Record(&structs::common_approver_option::SHAPE),
        ),
        rt::Field::optional(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::optional("ApproverVerifyTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("ApproverSignTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("ComponentLimitType", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
