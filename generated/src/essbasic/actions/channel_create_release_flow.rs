// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateReleaseFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreateReleaseFlow`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `NeedRelievedFlowId`.
    pub need_relieved_flow_id: String,
    /// `ReliveInfo`.
    pub relive_info: structs::RelieveInfo,
    /// `ReleasedApprovers`.
    pub released_approvers: Option<Vec<structs::ReleasedApprover>>,
    /// `CallbackUrl`.
    ///
    /// Out of use.
    pub callback_url: Option<String>,
    /// `Organization`.
    ///
    /// Out of use.
    pub organization: Option<structs::OrganizationInfo>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `Deadline`.
    pub deadline: Option<i64>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `FlowName`.
    pub flow_name: Option<String>,
}

impl ChannelCreateReleaseFlowRequest {
    /// Makes one with what it needs.
    pub fn new(
        need_relieved_flow_id: impl Into<String>,
        relive_info: structs::RelieveInfo,
    ) -> Self {
        Self {
            need_relieved_flow_id: need_relieved_flow_id.into(),
            relive_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `NeedRelievedFlowId`.
    pub fn need_relieved_flow_id(
        mut self,
        need_relieved_flow_id: impl Into<String>,
    ) -> Self {
        self.need_relieved_flow_id = need_relieved_flow_id.into();
        self
    }
    /// Sets `ReliveInfo`.
    #[inline]
    pub fn relive_info(mut self, relive_info: structs::RelieveInfo) -> Self {
        self.relive_info = relive_info;
        self
    }
    /// Sets `ReleasedApprovers`.
    pub fn released_approvers(
        mut self,
        released_approvers: impl IntoIterator<Item = structs::ReleasedApprover>,
    ) -> Self {
        self.released_approvers = Some(rt::list(released_approvers));
        self
    }
    /// Sets `CallbackUrl`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = Some(deadline);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `FlowName`.
    pub fn flow_name(mut self, flow_name: impl Into<String>) -> Self {
        self.flow_name = Some(flow_name.into());
        self
    }
}

impl rt::Record for ChannelCreateReleaseFlowRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.need_relieved_flow_id),
                rt::Member::Value(&self.relive_info),
                rt::Member::Value(&self.released_approvers),
                rt::Member::OptionalText(&self.callback_url),
                rt::Member::Value(&self.organization),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalInteger(&self.deadline),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.flow_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.need_relieved_flow_id),
                rt::Value::slot(&mut self.relive_info),
                rt::Value::slot(&mut self.released_approvers),
                rt::Slot::OptionalText(&mut self.callback_url),
                rt::Value::slot(&mut self.organization),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalInteger(&mut self.deadline),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.flow_name),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateReleaseFlowRequest {
    const BLANK: Self = Self {
        agent: None,
        need_relieved_flow_id: String::new(),
        relive_info: rt::Blank::BLANK,
        released_approvers: None,
        callback_url: None,
        organization: None,
        operator: None,
        deadline: None,
        user_data: None,
        flow_name: None,
    };
}

rt::record_traits!(ChannelCreateReleaseFlowRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateReleaseFlowRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("NeedRelievedFlowId", rt::Kind::Text),
        rt::Field::required(
            "ReliveInfo",
            rt::Kind::Record(&structs::relieve_info::SHAPE),
        ),
        rt::Field::optional(
            "ReleasedApprovers",
            rt::Kind::List(&rt::Kind::Record(&structs::released_approver::SHAPE)),
        ),
        rt::Field::optional("CallbackUrl", rt::Kind::Text).disabled(""),
        rt::Field::optional(
                "Organization",
                rt::Kind::Record(&structs::organization_info::SHAPE),
            )
            .disabled(""),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("Deadline", rt::Kind::Integer),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("FlowName", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreateReleaseFlowRequest {
    type Response = ChannelCreateReleaseFlowResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateReleaseFlow` answers.
#[non_exhaustive]
pub struct ChannelCreateReleaseFlowResponse {
    /// `FlowId`.
    pub flow_id: String,
}

impl Default for ChannelCreateReleaseFlowResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateReleaseFlowResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.flow_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.flow_id)]);
    }
}

impl rt::Blank for ChannelCreateReleaseFlowResponse {
    const BLANK: Self = Self { flow_id: String::new() };
}

rt::record_traits!(ChannelCreateReleaseFlowResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateReleaseFlowResponse",
    fields: &[rt::Field::required("FlowId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateReleaseFlow",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Api",
        "InternalError.Pdf",
        "InternalError.System",
        "InvalidParameter.Application",
        "InvalidParameter.ApproverType",
        "InvalidParameter.Mobile",
        "InvalidParameter.Name",
        "InvalidParameter.OpenId",
        "InvalidParameter.OrganizationName",
        "InvalidParameter.ParamError",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.ApproverRepeat",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Flow",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateReleaseFlowRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateReleaseFlowResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelCreateReleaseFlow`.
    ///
    /// See [`ChannelCreateReleaseFlowRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_release_flow(
        &self,
        request: &ChannelCreateReleaseFlowRequest,
    ) -> rt::Call<'_, ChannelCreateReleaseFlowResponse> {
        self.0.send(request)
    }
}
