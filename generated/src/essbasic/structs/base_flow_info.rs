// Generated from schema/essbasic/2021-05-26/structs/BaseFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `BaseFlowInfo`.
#[must_use]
#[non_exhaustive]
pub struct BaseFlowInfo {
    /// `FlowName`.
    pub flow_name: String,
    /// `Deadline`.
    pub deadline: i64,
    /// `FlowType`.
    pub flow_type: Option<String>,
    /// `FlowDescription`.
    pub flow_description: Option<String>,
    /// `Unordered`.
    pub unordered: Option<bool>,
    /// `IntelligentStatus`.
    pub intelligent_status: Option<String>,
    /// `FormFields`.
    pub form_fields: Option<Vec<structs::FormField>>,
    /// `NeedSignReview`.
    pub need_sign_review: Option<bool>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `CcInfos`.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// `NeedCreateReview`.
    pub need_create_review: Option<bool>,
    /// `Components`.
    pub components: Option<Vec<structs::Component>>,
    /// `FlowDisplayType`.
    pub flow_display_type: Option<i64>,
    /// `FileIds`.
    pub file_ids: Option<Vec<String>>,
    /// `Approvers`.
    pub approvers: Option<Vec<structs::CommonFlowApprover>>,
}

impl BaseFlowInfo {
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
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `IntelligentStatus`.
    pub fn intelligent_status(mut self, intelligent_status: impl Into<String>) -> Self {
        self.intelligent_status = Some(intelligent_status.into());
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
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
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
    /// Sets `NeedCreateReview`.
    #[inline]
    pub fn need_create_review(mut self, need_create_review: bool) -> Self {
        self.need_create_review = Some(need_create_review);
        self
    }
    /// Sets `Components`.
    pub fn components(
        mut self,
        components: impl IntoIterator<Item = structs::Component>,
    ) -> Self {
        self.components = Some(rt::list(components));
        self
    }
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: i64) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = Some(rt::list_from(file_ids));
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::CommonFlowApprover>,
    ) -> Self {
        self.approvers = Some(rt::list(approvers));
        self
    }
}

impl rt::Record for BaseFlowInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_name),
                rt::Member::Integer(&self.deadline),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::OptionalText(&self.intelligent_status),
                rt::Member::Value(&self.form_fields),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::Value(&self.cc_infos),
                rt::Member::OptionalBoolean(&self.need_create_review),
                rt::Member::Value(&self.components),
                rt::Member::OptionalInteger(&self.flow_display_type),
                rt::Member::Value(&self.file_ids),
                rt::Member::Value(&self.approvers),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_name),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalText(&mut self.intelligent_status),
                rt::Value::slot(&mut self.form_fields),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Value::slot(&mut self.cc_infos),
                rt::Slot::OptionalBoolean(&mut self.need_create_review),
                rt::Value::slot(&mut self.components),
                rt::Slot::OptionalInteger(&mut self.flow_display_type),
                rt::Value::slot(&mut self.file_ids),
                rt::Value::slot(&mut self.approvers),
            ],
        );
    }
}

impl rt::Blank for BaseFlowInfo {
    const BLANK: Self = Self {
        flow_name: String::new(),
        deadline: 0,
        flow_type: None,
        flow_description: None,
        unordered: None,
        intelligent_status: None,
        form_fields: None,
        need_sign_review: None,
        user_data: None,
        cc_infos: None,
        need_create_review: None,
        components: None,
        flow_display_type: None,
        file_ids: None,
        approvers: None,
    };
}

rt::record_traits!(BaseFlowInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "BaseFlowInfo",
    fields: &[
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::required("Deadline", rt::Kind::Integer),
        rt::Field::optional("FlowType", rt::Kind::Text),
        rt::Field::optional("FlowDescription", rt::Kind::Text),
        rt::Field::optional("Unordered", rt::Kind::Boolean),
        rt::Field::optional("IntelligentStatus", rt::Kind::Text),
        rt::Field::optional(
            "FormFields",
            rt::Kind::List(&rt::Kind::Record(&structs::form_field::SHAPE)),
        ),
        rt::Field::optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
        ),
        rt::Field::optional("NeedCreateReview", rt::Kind::Boolean),
        rt::Field::optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::optional("FlowDisplayType", rt::Kind::Integer),
        rt::Field::optional("FileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::common_flow_approver::SHAPE)),
        ),
    ],
    rules: &[],
};
