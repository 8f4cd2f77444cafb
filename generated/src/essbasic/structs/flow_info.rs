// Generated from schema/essbasic/2021-05-26/structs/FlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `FlowInfo`.
#[must_use]
#[non_exhaustive]
pub struct FlowInfo {
    /// `FlowName`.
    pub flow_name: String,
    /// `Deadline`.
    pub deadline: i64,
    /// `TemplateId`.
    pub template_id: Option<String>,
    /// `FlowApprovers`.
    pub flow_approvers: Option<Vec<structs::FlowApproverInfo>>,
    /// `FormFields`.
    pub form_fields: Option<Vec<structs::FormField>>,
    /// `CallbackUrl`.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// `FlowType`.
    pub flow_type: Option<String>,
    /// `FlowDescription`.
    pub flow_description: Option<String>,
    /// `CustomerData`.
    pub customer_data: Option<String>,
    /// `CustomShowMap`.
    pub custom_show_map: Option<String>,
    /// `CcInfos`.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// `NeedSignReview`.
    pub need_sign_review: Option<bool>,
    /// `CcNotifyType`.
    pub cc_notify_type: Option<i64>,
    /// `AutoSignScene`.
    pub auto_sign_scene: Option<String>,
    /// `FlowDisplayType`.
    pub flow_display_type: Option<i64>,
    /// `FlowOperateLimit`.
    pub flow_operate_limit: Option<structs::FlowOperateLimit>,
}

impl FlowInfo {
    /// Makes one with what it needs.
    pub fn new(flow_name: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_name: flow_name.into(),
            deadline,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = deadline;
        self
    }
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }
    /// Sets `FlowApprovers`.
    pub fn flow_approvers(
        mut self,
        flow_approvers: impl IntoIterator<Item = structs::FlowApproverInfo>,
    ) -> Self {
        self.flow_approvers = Some(rt::list(flow_approvers));
        self
    }
    /// Sets `FormFields`.
    pub fn form_fields(
        mut self,
        form_fields: impl IntoIterator<Item = structs::FormField>,
    ) -> Self {
        self.form_fields = Some(rt::list(form_fields));
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
    /// Sets `FlowDescription`.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
        self
    }
    /// Sets `CustomerData`.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }
    /// Sets `CustomShowMap`.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }
    /// Sets `CcInfos`.
    pub fn cc_infos(
        mut self,
        cc_infos: impl IntoIterator<Item = structs::CcInfo>,
    ) -> Self {
        self.cc_infos = Some(rt::list(cc_infos));
        self
    }
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `CcNotifyType`.
    #[inline]
    pub fn cc_notify_type(mut self, cc_notify_type: i64) -> Self {
        self.cc_notify_type = Some(cc_notify_type);
        self
    }
    /// Sets `AutoSignScene`.
    pub fn auto_sign_scene(mut self, auto_sign_scene: impl Into<String>) -> Self {
        self.auto_sign_scene = Some(auto_sign_scene.into());
        self
    }
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: i64) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `FlowOperateLimit`.
    #[inline]
    pub fn flow_operate_limit(
        mut self,
        flow_operate_limit: structs::FlowOperateLimit,
    ) -> Self {
        self.flow_operate_limit = Some(flow_operate_limit);
        self
    }
}

impl rt::Record for FlowInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_name),
                rt::Member::Integer(&self.deadline),
                rt::Member::OptionalText(&self.template_id),
                rt::Member::Value(&self.flow_approvers),
                rt::Member::Value(&self.form_fields),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalText(&self.customer_data),
                rt::Member::OptionalText(&self.custom_show_map),
                rt::Member::Value(&self.cc_infos),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::OptionalInteger(&self.cc_notify_type),
                rt::Member::OptionalText(&self.auto_sign_scene),
                rt::Member::OptionalInteger(&self.flow_display_type),
                rt::Member::Value(&self.flow_operate_limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Value::slot(&mut self.flow_approvers),
                rt::Value::slot(&mut self.form_fields),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalText(&mut self.customer_data),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Value::slot(&mut self.cc_infos),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::OptionalInteger(&mut self.cc_notify_type),
                rt::Slot::OptionalText(&mut self.auto_sign_scene),
                rt::Slot::OptionalInteger(&mut self.flow_display_type),
                rt::Value::slot(&mut self.flow_operate_limit),
            ],
        );
    }
}

impl rt::Blank for FlowInfo {
    const BLANK: Self = Self {
        flow_name: String::new(),
        deadline: 0,
        template_id: None,
        flow_approvers: None,
        form_fields: None,
        callback_url: None,
        flow_type: None,
        flow_description: None,
        customer_data: None,
        custom_show_map: None,
        cc_infos: None,
        need_sign_review: None,
        cc_notify_type: None,
        auto_sign_scene: None,
        flow_display_type: None,
        flow_operate_limit: None,
    };
}

rt::record_traits!(FlowInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowInfo",
    fields: &[
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::required("Deadline", rt::Kind::Integer),
        rt::Field::optional("TemplateId", rt::Kind::Text),
        rt::Field::optional(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
        ),
        rt::Field::optional(
            "FormFields",
            rt::Kind::List(&rt::Kind::Record(&structs::form_field::SHAPE)),
        ),
        rt::Field::optional("CallbackUrl", rt::Kind::Text).disabled(""),
        rt::Field::optional("FlowType", rt::Kind::Text),
        rt::Field::optional("FlowDescription", rt::Kind::Text),
        rt::Field::optional("CustomerData", rt::Kind::Text).sensitive(),
        rt::Field::optional("CustomShowMap", rt::Kind::Text),
        rt::Field::optional(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
        ),
        rt::Field::optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::optional("CcNotifyType", rt::Kind::Integer),
        rt::Field::optional("AutoSignScene", rt::Kind::Text),
        rt::Field::optional("FlowDisplayType", rt::Kind::Integer),
        rt::Field::optional(
            "FlowOperateLimit",
            rt::Kind::Record(&structs::flow_operate_limit::SHAPE),
        ),
    ],
    rules: &[],
};
