// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateFlowByFiles`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowName`.
    pub flow_name: Option<String>,
    /// `FlowDescription`.
    pub flow_description: Option<String>,
    /// `FlowApprovers`.
    pub flow_approvers: Option<Vec<structs::FlowApproverInfo>>,
    /// `FileIds`.
    pub file_ids: Option<Vec<String>>,
    /// `Components`.
    pub components: Option<Vec<structs::Component>>,
    /// `Deadline`.
    pub deadline: Option<i64>,
    /// `CallbackUrl`.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// `Unordered`.
    pub unordered: Option<bool>,
    /// `FlowType`.
    pub flow_type: Option<String>,
    /// `CustomShowMap`.
    pub custom_show_map: Option<String>,
    /// `CustomerData`.
    pub customer_data: Option<String>,
    /// `NeedSignReview`.
    pub need_sign_review: Option<bool>,
    /// `ApproverVerifyType`.
    pub approver_verify_type: Option<String>,
    /// `SignBeanTag`.
    pub sign_bean_tag: Option<i64>,
    /// `CcInfos`.
    pub cc_infos: Option<Vec<structs::CcInfo>>,
    /// `CcNotifyType`.
    pub cc_notify_type: Option<i64>,
    /// `AutoSignScene`.
    pub auto_sign_scene: Option<String>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `FlowDisplayType`.
    pub flow_display_type: Option<i64>,
    /// `NeedPreview`.
    pub need_preview: Option<bool>,
    /// `PreviewType`.
    pub preview_type: Option<i64>,
    /// `OpenDynamicFlow`.
    ///
    /// Out of use.
    pub open_dynamic_flow: Option<bool>,
    /// `OpenDynamicSignFlow`.
    pub open_dynamic_sign_flow: Option<bool>,
    /// `FlowOperateLimit`.
    pub flow_operate_limit: Option<structs::FlowOperateLimit>,
}

impl ChannelCreateFlowByFilesRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }
    /// Sets `FlowDescription`.
    pub fn flow_description(mut self, flow_description: impl Into<String>) -> Self {
        self.flow_description = Some(flow_description.into());
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
    /// Sets `FileIds`.
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_ids = Some(rt::list_from(file_ids));
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
    /// Sets `Unordered`.
    #[inline]
    pub fn unordered(mut self, unordered: bool) -> Self {
        self.unordered = Some(unordered);
        self
    }
    /// Sets `FlowType`.
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
    /// Sets `CustomShowMap`.
    pub fn custom_show_map(mut self, custom_show_map: impl Into<String>) -> Self {
        self.custom_show_map = Some(custom_show_map.into());
        self
    }
    /// Sets `CustomerData`.
    pub fn customer_data(mut self, customer_data: impl Into<String>) -> Self {
        self.customer_data = Some(customer_data.into());
        self
    }
    /// Sets `NeedSignReview`.
    #[inline]
    pub fn need_sign_review(mut self, need_sign_review: bool) -> Self {
        self.need_sign_review = Some(need_sign_review);
        self
    }
    /// Sets `ApproverVerifyType`.
    pub fn approver_verify_type(
        mut self,
        approver_verify_type: impl Into<String>,
    ) -> Self {
        self.approver_verify_type = Some(approver_verify_type.into());
        self
    }
    /// Sets `SignBeanTag`.
    #[inline]
    pub fn sign_bean_tag(mut self, sign_bean_tag: i64) -> Self {
        self.sign_bean_tag = Some(sign_bean_tag);
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
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowDisplayType`.
    #[inline]
    pub fn flow_display_type(mut self, flow_display_type: i64) -> Self {
        self.flow_display_type = Some(flow_display_type);
        self
    }
    /// Sets `NeedPreview`.
    #[inline]
    pub fn need_preview(mut self, need_preview: bool) -> Self {
        self.need_preview = Some(need_preview);
        self
    }
    /// Sets `PreviewType`.
    #[inline]
    pub fn preview_type(mut self, preview_type: i64) -> Self {
        self.preview_type = Some(preview_type);
        self
    }
    /// Sets `OpenDynamicFlow`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn open_dynamic_flow(mut self, open_dynamic_flow: bool) -> Self {
        self.open_dynamic_flow = Some(open_dynamic_flow);
        self
    }
    /// Sets `OpenDynamicSignFlow`.
    #[inline]
    pub fn open_dynamic_sign_flow(mut self, open_dynamic_sign_flow: bool) -> Self {
        self.open_dynamic_sign_flow = Some(open_dynamic_sign_flow);
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

impl Default for ChannelCreateFlowByFilesRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowByFilesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.flow_name),
                rt::Member::OptionalText(&self.flow_description),
                rt::Member::Value(&self.flow_approvers),
                rt::Member::Value(&self.file_ids),
                rt::Member::Value(&self.components),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::OptionalBoolean(&self.unordered),
                rt::Member::OptionalText(&self.flow_type),
                rt::Member::OptionalText(&self.custom_show_map),
                rt::Member::OptionalText(&self.customer_data),
                rt::Member::OptionalBoolean(&self.need_sign_review),
                rt::Member::OptionalText(&self.approver_verify_type),
                rt::Member::OptionalInteger(&self.sign_bean_tag),
                rt::Member::Value(&self.cc_infos),
                rt::Member::OptionalInteger(&self.cc_notify_type),
                rt::Member::OptionalText(&self.auto_sign_scene),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.flow_display_type),
                rt::Member::OptionalBoolean(&self.need_preview),
                rt::Member::OptionalInteger(&self.preview_type),
                rt::Member::OptionalBoolean(&self.open_dynamic_flow),
                rt::Member::OptionalBoolean(&self.open_dynamic_sign_flow),
                rt::Member::Value(&self.flow_operate_limit),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.flow_name),
                rt::Slot::OptionalText(&mut self.flow_description),
                rt::Value::slot(&mut self.flow_approvers),
                rt::Value::slot(&mut self.file_ids),
                rt::Value::slot(&mut self.components),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Slot::OptionalBoolean(&mut self.unordered),
                rt::Slot::OptionalText(&mut self.flow_type),
                rt::Slot::OptionalText(&mut self.custom_show_map),
                rt::Slot::OptionalText(&mut self.customer_data),
                rt::Slot::OptionalBoolean(&mut self.need_sign_review),
                rt::Slot::OptionalText(&mut self.approver_verify_type),
                rt::Slot::OptionalInteger(&mut self.sign_bean_tag),
                rt::Value::slot(&mut self.cc_infos),
                rt::Slot::OptionalInteger(&mut self.cc_notify_type),
                rt::Slot::OptionalText(&mut self.auto_sign_scene),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.flow_display_type),
                rt::Slot::OptionalBoolean(&mut self.need_preview),
                rt::Slot::OptionalInteger(&mut self.preview_type),
                rt::Slot::OptionalBoolean(&mut self.open_dynamic_flow),
                rt::Slot::OptionalBoolean(&mut self.open_dynamic_sign_flow),
                rt::Value::slot(&mut self.flow_operate_limit),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowByFilesRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_name: None,
        flow_description: None,
        flow_approvers: None,
        file_ids: None,
        components: None,
        deadline: None,
        callback_url: None,
        unordered: None,
        flow_type: None,
        custom_show_map: None,
        customer_data: None,
        need_sign_review: None,
        approver_verify_type: None,
        sign_bean_tag: None,
        cc_infos: None,
        cc_notify_type: None,
        auto_sign_scene: None,
        operator: None,
        flow_display_type: None,
        need_preview: None,
        preview_type: None,
        open_dynamic_flow: None,
        open_dynamic_sign_flow: None,
        flow_operate_limit: None,
    };
}

rt::record_traits!(ChannelCreateFlowByFilesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowByFilesRequest",
    fields: &[
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowName", rt::Kind::Text),
        rt::Field::optional("FlowDescription", rt::Kind::Text),
        rt::Field::optional(
            "FlowApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_approver_info::SHAPE)),
        ),
        rt::Field::optional("FileIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::optional("Deadline", rt::Kind::Integer),
        rt::Field::optional("CallbackUrl", rt::Kind::Text).disabled(""),
        rt::Field::optional("Unordered", rt::Kind::Boolean),
        rt::Field::optional("FlowType", rt::Kind::Text),
        rt::Field::optional("CustomShowMap", rt::Kind::Text),
        rt::Field::optional("CustomerData", rt::Kind::Text).sensitive(),
        rt::Field::optional("NeedSignReview", rt::Kind::Boolean),
        rt::Field::optional("ApproverVerifyType", rt::Kind::Text),
        rt::Field::optional("SignBeanTag", rt::Kind::Integer),
        rt::Field::optional(
            "CcInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::cc_info::SHAPE)),
        ),
        rt::Field::optional("CcNotifyType", rt::Kind::Integer),
        rt::Field::optional("AutoSignScene", rt::Kind::Text),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("FlowDisplayType", rt::Kind::Integer),
        rt::Field::optional("NeedPreview", rt::Kind::Boolean),
        rt::Field::optional("PreviewType", rt::Kind::Integer),
        rt::Field::optional("OpenDynamicFlow", rt::Kind::Boolean).disabled(""),
        rt::Field::optional("OpenDynamicSignFlow", rt::Kind::Boolean),
        rt::Field::optional(
            "FlowOperateLimit",
            rt::Kind::Record(&structs::flow_operate_limit::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateFlowByFilesRequest {
    type Response = ChannelCreateFlowByFilesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateFlowByFiles` answers.
#[non_exhaustive]
pub struct ChannelCreateFlowByFilesResponse {
    /// `FlowId`.
    pub flow_id: String,
    /// `Approvers`.
    pub approvers: Vec<structs::ApproverItem>,
    /// `PreviewUrl`.
    pub preview_url: Option<String>,
}

impl Default for ChannelCreateFlowByFilesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateFlowByFilesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.approvers),
                rt::Member::OptionalText(&self.preview_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Value::slot(&mut self.approvers),
                rt::Slot::OptionalText(&mut self.preview_url),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateFlowByFilesResponse {
    const BLANK: Self = Self {
        flow_id: String::new(),
        approvers: Vec::new(),
        preview_url: None,
    };
}

rt::record_traits!(ChannelCreateFlowByFilesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateFlowByFilesResponse",
    fields: &[
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional(
            "Approvers",
            rt::Kind::List(&rt::Kind::Record(&structs::approver_item::SHAPE)),
        ),
        rt::Field::optional("PreviewUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateFlowByFiles",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.AgeNotAchieveNormalLegal",
        "FailedOperation.OrganizationExperienceChange",
        "FailedOperation.OrganizationNameChanged",
        "FailedOperation.OrganizationNameNeedChange",
        "InternalError",
        "InternalError.Db",
        "InternalError.DbConnection",
        "InternalError.Decryption",
        "InternalError.DependsDb",
        "InternalError.Encryption",
        "InternalError.GenerateId",
        "InternalError.Pdf",
        "InternalError.System",
        "InternalError.ThirdParty",
        "InvalidParameter",
        "InvalidParameter.Application",
        "InvalidParameter.ApproverType",
        "InvalidParameter.ApproverVerifyType",
        "InvalidParameter.BizApproverAlreadyExists",
        "InvalidParameter.CardType",
        "InvalidParameter.ComponentType",
        "InvalidParameter.ComponentValue",
        "InvalidParameter.CustomShowMap",
        "InvalidParameter.CustomerData",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.FlowApproverInfos",
        "InvalidParameter.FlowApprovers",
        "InvalidParameter.FlowCallbackUrl",
        "InvalidParameter.FlowDeadLine",
        "InvalidParameter.FlowDescription",
        "InvalidParameter.FlowFileIds",
        "InvalidParameter.FlowName",
        "InvalidParameter.FlowType",
        "InvalidParameter.Keyword",
        "InvalidParameter.Mobile",
        "InvalidParameter.Name",
        "InvalidParameter.NonsupportMobile",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "InvalidParameter.SignComponentType",
        "InvalidParameter.SignComponents",
        "InvalidParameter.Unordered",
        "InvalidParameter.UnsupportedComponentType",
        "InvalidParameterValue",
        "LimitExceeded",
        "MissingParameter",
        "MissingParameter.MissComponentName",
        "MissingParameter.SealId",
        "MissingParameter.SignComponents",
        "OperationDenied",
        "OperationDenied.ByFilesServerSignForbid",
        "OperationDenied.CcUserRepeat",
        "OperationDenied.ErrNoResourceAccess",
        "OperationDenied.InvalidApproverAge",
        "OperationDenied.NoApproverMobileCheckPermission",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoQuota",
        "OperationDenied.OverseaAbilityNotOpen",
        "OperationDenied.PersonHasNoSignature",
        "OperationDenied.PersonNoOpenServerSign",
        "OperationDenied.RequiredComponentNotFill",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.Resource",
        "ResourceNotFound.Seal",
        "ResourceNotFound.User",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateFlowByFilesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateFlowByFilesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateFlowByFiles`.
    ///
    /// See [`ChannelCreateFlowByFilesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_flow_by_files(
        &self,
        request: &ChannelCreateFlowByFilesRequest,
    ) -> rt::Call<'_, ChannelCreateFlowByFilesResponse> {
        self.0.send(request)
    }
}
