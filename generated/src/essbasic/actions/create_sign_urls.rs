// Generated from schema/essbasic/2021-05-26/actions/CreateSignUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateSignUrls`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateSignUrlsRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
    /// `GenerateType`.
    pub generate_type: Option<String>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `IdCardNumber`.
    pub id_card_number: Option<String>,
    /// `OrganizationOpenId`.
    pub organization_open_id: Option<String>,
    /// `OpenId`.
    pub open_id: Option<String>,
    /// `AutoJumpBack`.
    pub auto_jump_back: Option<bool>,
    /// `JumpUrl`.
    pub jump_url: Option<String>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `Hides`.
    pub hides: Option<Vec<i64>>,
    /// `RecipientIds`.
    pub recipient_ids: Option<Vec<String>>,
    /// `FlowGroupUrlInfo`.
    pub flow_group_url_info: Option<structs::FlowGroupUrlInfo>,
    /// `UrlUseEnv`.
    pub url_use_env: Option<String>,
    /// `CanSkipReadFlow`.
    pub can_skip_read_flow: Option<bool>,
}

impl CreateSignUrlsRequest {
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
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `GenerateType`.
    pub fn generate_type(mut self, generate_type: impl Into<String>) -> Self {
        self.generate_type = Some(generate_type.into());
        self
    }
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
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
    /// Sets `OpenId`.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
    /// Sets `AutoJumpBack`.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }
    /// Sets `JumpUrl`.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Hides`.
    pub fn hides(mut self, hides: impl IntoIterator<Item = i64>) -> Self {
        self.hides = Some(rt::list(hides));
        self
    }
    /// Sets `RecipientIds`.
    pub fn recipient_ids(
        mut self,
        recipient_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recipient_ids = Some(rt::list_from(recipient_ids));
        self
    }
    /// Sets `FlowGroupUrlInfo`.
    #[inline]
    pub fn flow_group_url_info(
        mut self,
        flow_group_url_info: structs::FlowGroupUrlInfo,
    ) -> Self {
        self.flow_group_url_info = Some(flow_group_url_info);
        self
    }
    /// Sets `UrlUseEnv`.
    pub fn url_use_env(mut self, url_use_env: impl Into<String>) -> Self {
        self.url_use_env = Some(url_use_env.into());
        self
    }
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateSignUrlsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSignUrlsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalText(&self.endpoint),
                rt::Member::OptionalText(&self.generate_type),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.open_id),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::OptionalText(&self.jump_url),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.hides),
                rt::Member::Value(&self.recipient_ids),
                rt::Member::Value(&self.flow_group_url_info),
                rt::Member::OptionalText(&self.url_use_env),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalText(&mut self.endpoint),
                rt::Slot::OptionalText(&mut self.generate_type),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.open_id),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Slot::OptionalText(&mut self.jump_url),
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.hides),
                rt::Value::slot(&mut self.recipient_ids),
                rt::Value::slot(&mut self.flow_group_url_info),
                rt::Slot::OptionalText(&mut self.url_use_env),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
            ],
        );
    }
}

impl rt::Blank for CreateSignUrlsRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_ids: None,
        flow_group_id: None,
        endpoint: None,
        generate_type: None,
        organization_name: None,
        name: None,
        mobile: None,
        id_card_type: None,
        id_card_number: None,
        organization_open_id: None,
        open_id: None,
        auto_jump_back: None,
        jump_url: None,
        operator: None,
        hides: None,
        recipient_ids: None,
        flow_group_url_info: None,
        url_use_env: None,
        can_skip_read_flow: None,
    };
}

rt::record_traits!(CreateSignUrlsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSignUrlsRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
        rt::Field::optional("Endpoint", rt::Kind::Text),
        rt::Field::optional("GenerateType", rt::Kind::Text),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::optional("OpenId", rt::Kind::Text),
        rt::Field::optional("AutoJumpBack", rt::Kind::Boolean),
        rt::Field::optional("JumpUrl", rt::Kind::Text),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("Hides", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("RecipientIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional(
            "FlowGroupUrlInfo",
            rt::Kind::Record(&structs::flow_group_url_info::SHAPE),
        ),
        rt::Field::optional("UrlUseEnv", rt::Kind::Text),
        rt::Field::optional("CanSkipReadFlow", rt::Kind::Boolean),
    ],
    rules: &[],
};

impl rt::Request for CreateSignUrlsRequest {
    type Response = CreateSignUrlsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSignUrls` answers.
#[non_exhaustive]
pub struct CreateSignUrlsResponse {
    /// `SignUrlInfos`.
    pub sign_url_infos: Vec<structs::SignUrlInfo>,
    /// `ErrorMessages`.
    pub error_messages: Vec<String>,
}

impl Default for CreateSignUrlsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSignUrlsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.sign_url_infos),
                rt::Member::Value(&self.error_messages),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.sign_url_infos),
                rt::Value::slot(&mut self.error_messages),
            ],
        );
    }
}

impl rt::Blank for CreateSignUrlsResponse {
    const BLANK: Self = Self {
        sign_url_infos: Vec::new(),
        error_messages: Vec::new(),
    };
}

rt::record_traits!(CreateSignUrlsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSignUrlsResponse",
    fields: &[
        rt::Field::required(
            "SignUrlInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::sign_url_info::SHAPE)),
        ),
        rt::Field::required("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateSignUrls",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.Application",
        "InvalidParameter.EndPoint",
        "InvalidParameter.FlowIds",
        "InvalidParameter.GenerateType",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "MissingParameter",
        "MissingParameter.FlowIdsOrFlowGroupId",
        "OperationDenied",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.UserNotInOrganization",
        "ResourceNotFound",
        "ResourceNotFound.Application",
        "ResourceNotFound.FlowGroup",
        "ResourceNotFound.SaveFlowGroup",
        "ResourceNotFound.Template",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSignUrlsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSignUrlsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateSignUrls`.
    ///
    /// See [`CreateSignUrlsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_sign_urls(
        &self,
        request: &CreateSignUrlsRequest,
    ) -> rt::Call<'_, CreateSignUrlsResponse> {
        self.0.send(request)
    }
}
