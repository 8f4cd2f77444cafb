// Generated from schema/ess/2020-11-11/structs/FlowGroupInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `FlowGroupInfo`.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupInfo {
    /// `FlowName`.
    pub flow_name: String,
    /// `Approvers`.
    pub approvers: Vec<structs::ApproverInfo>,
    /// `FileIds`.
    pub file_ids: Option<Vec<String>>,
    /// `TemplateId`.
    pub template_id: Option<String>,
    /// `FlowType`.
    pub flow_type: Option<String>,
    /// `FlowDescription`.
    pub flow_description: Option<String>,
    /// `Deadline`.
    pub deadline: Option<i64>,
    /// `CallbackUrl`.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `Unordered`.
    pub unordered: Option<bool>,
    /// `Components`.
    pub components: Option<Vec<structs::Component>>,
    /// `NeedSignReview`.
    pub need_sign_review: Option<bool>,
    /// `AutoSignScene`.
    pub auto_sign_scene: Option<String>,
    /// `FlowDisplayType`.
    pub flow_display_type: Option<i64>,
    /// `CcInfos`.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
}

impl FlowGroupInfo {
    /// Makes one with what it needs.
    pub fn new(
        flow_name: impl Into<String>,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        Self {
            flow_name: flow_name.into(),
            approvers: rt::list(approvers),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = flow_name.into();
        self
    }
    /// Sets `Approvers`.
    pub fn approvers(
        mut self,
        approvers: impl IntoIterator<Item = structs::ApproverInfo>,
    ) -> Self {
        self.approvers = rt::list(approvers);
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
    /// Sets `TemplateId`.
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
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
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
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
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
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
    /// Sets `CcInfos`.
    pub fn cc_infos(
        mut self,
        cc_infos: impl IntoIterator<Item = structs::CcInfo>,
    ) -> Self {
        self.cc_infos = Some(rt::list(cc_infos));
        self
    }
}

impl rt::Record for FlowGroupInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_name),
                rt::Member::Value(&self.approvers),
                rt::Member::Value(&self.file_ids),
                rt::Member::OptionalText(&self.template_id),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::Value(&self.components),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::OptionalText(&self.auto_sign_scene),
                rt::Member::OptionalInteger(&self.flow_display_type),
                rt::Member::Value(&self.cc_infos),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_name),
                rt::Value::slot(&mut self.approvers),
                rt::Value::slot(&mut self.file_ids),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Value::slot(&mut self.components),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::OptionalText(&mut self.auto_sign_scene),
                rt::Slot::OptionalInteger(&mut self.flow_display_type),
                rt::Value::slot(&mut self.cc_infos),
            ],
        );
    }
}

impl rt::Blank for FlowGroupInfo {
    const BLANK: Self = Self {
        flow_name: String::new(),
        approvers: Vec::new(),
        file_ids: None,
        template_id: None,
        flow_type: None,
        flow_description: None,
        deadline: None,
        callback_url: None,
        user_data: None,
        unordered: None,
        components: None,
        need_sign_review: None,
        auto_sign_scene: None,
        flow_display_type: None,
        cc_infos: None,
    };
}

rt::record_traits!(FlowGroupInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowGroupInfo",
    fields: &[
        rt::Field::required("FlowName", rt::Kind::Text),
        rt::Field::required(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_info::SHAPE)),
        ),
        rt::Field::optional("FileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("TemplateId", rt::Kind::Text),
        rt::Field::optional("FlowType", rt::Kind::Text),
        rt::Field::optional("FlowDescription", rt::Kind::Text),
        rt::Field::optional("Deadline", rt::Kind::Integer),
        rt::Field::optional("CallbackUrl", rt::Kind::Text).disabled(""),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("Unordered", rt::Kind::Boolean),
        rt::Field::optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::optional("AutoSignScene", rt::Kind::Text),
        rt::Field::optional("FlowDisplayType", rt::Kind::Integer),
        rt::Field::optional(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
        ),
    ],
    rules: &[],
};
