// Generated from schema/ess/2020-11-11/actions/CreateSchemeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateSchemeUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateSchemeUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
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
    /// `EndPoint`.
    pub end_point: Option<String>,
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `FlowGroupId`.
    pub flow_group_id: Option<String>,
    /// `PathType`.
    pub path_type: Option<i64>,
    /// `AutoJumpBack`.
    pub auto_jump_back: Option<bool>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Hides`.
    pub hides: Option<Vec<i64>>,
    /// `RecipientId`.
    pub recipient_id: Option<String>,
    /// `FlowGroupUrlInfo`.
    pub flow_group_url_info: Option<structs::FlowGroupUrlInfo>,
    /// `UrlUseEnv`.
    pub url_use_env: Option<String>,
    /// `PickUpAfterJoined`.
    pub pick_up_after_joined: Option<bool>,
    /// `CanSkipReadFlow`.
    pub can_skip_read_flow: Option<bool>,
}

impl CreateSchemeUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `EndPoint`.
    pub fn end_point(mut self, end_point: impl Into<String>) -> Self {
        self.end_point = Some(end_point.into());
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = Some(flow_group_id.into());
        self
    }
    /// Sets `PathType`.
    #[inline]
    pub fn path_type(mut self, path_type: i64) -> Self {
        self.path_type = Some(path_type);
        self
    }
    /// Sets `AutoJumpBack`.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Hides`.
    pub fn hides(mut self, hides: impl IntoIterator<Item = i64>) -> Self {
        self.hides = Some(rt::list(hides));
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
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
    /// Sets `PickUpAfterJoined`.
    #[inline]
    pub fn pick_up_after_joined(mut self, pick_up_after_joined: bool) -> Self {
        self.pick_up_after_joined = Some(pick_up_after_joined);
        self
    }
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateSchemeUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSchemeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.end_point),
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.flow_group_id),
                rt::Member::OptionalInteger(&self.path_type),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.hides),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::Value(&self.flow_group_url_info),
                rt::Member::OptionalText(&self.url_use_env),
                rt::Member::OptionalBoolean(&self.pick_up_after_joined),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.end_point),
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.flow_group_id),
                rt::Slot::OptionalInteger(&mut self.path_type),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.hides),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Value::slot(&mut self.flow_group_url_info),
                rt::Slot::OptionalText(&mut self.url_use_env),
                rt::Slot::OptionalBoolean(&mut self.pick_up_after_joined),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
            ],
        );
    }
}

impl rt::Blank for CreateSchemeUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        organization_name: None,
        name: None,
        mobile: None,
        id_card_type: None,
        id_card_number: None,
        end_point: None,
        flow_id: None,
        flow_group_id: None,
        path_type: None,
        auto_jump_back: None,
        agent: None,
        hides: None,
        recipient_id: None,
        flow_group_url_info: None,
        url_use_env: None,
        pick_up_after_joined: None,
        can_skip_read_flow: None,
    };
}

rt::record_traits!(CreateSchemeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSchemeUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("EndPoint", rt::Kind::Text),
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("FlowGroupId", rt::Kind::Text),
        rt::Field::optional("PathType", rt::Kind::Integer),
        rt::Field::optional("AutoJumpBack", rt::Kind::Boolean),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("Hides", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("RecipientId", rt::Kind::Text),
        rt::Field::optional(
            "FlowGroupUrlInfo",
            rt::Kind::Record(&structs::flow_group_url_info::SHAPE),
        ),
        rt::Field::optional("UrlUseEnv", rt::Kind::Text),
        rt::Field::optional("PickUpAfterJoined", rt::Kind::Boolean),
        rt::Field::optional("CanSkipReadFlow", rt::Kind::Boolean),
    ],
    rules: &[],
};

impl rt::Request for CreateSchemeUrlRequest {
    type Response = CreateSchemeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSchemeUrl` answers.
#[non_exhaustive]
pub struct CreateSchemeUrlResponse {
    /// `SchemeUrl`.
    pub scheme_url: String,
    /// `SchemeQrcodeUrl`.
    pub scheme_qrcode_url: Option<String>,
}

impl Default for CreateSchemeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSchemeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.scheme_url),
                rt::Member::OptionalText(&self.scheme_qrcode_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.scheme_url),
                rt::Slot::OptionalText(&mut self.scheme_qrcode_url),
            ],
        );
    }
}

impl rt::Blank for CreateSchemeUrlResponse {
    const BLANK: Self = Self {
        scheme_url: String::new(),
        scheme_qrcode_url: None,
    };
}

rt::record_traits!(CreateSchemeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSchemeUrlResponse",
    fields: &[
        rt::Field::required("SchemeUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("SchemeQrcodeUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateSchemeUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.PathTypeError",
        "InternalError",
        "InternalError.Db",
        "InternalError.DbRead",
        "InternalError.System",
        "InvalidParameter.DataNotFound",
        "InvalidParameter.Mobile",
        "InvalidParameter.Name",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.ErrNoResourceAccess",
        "OperationDenied.Forbid",
        "OperationDenied.LicenseHasExpired",
        "OperationDenied.NoFlowPermission",
        "OperationDenied.NoIdentityVerify",
        "OperationDenied.NoLogin",
        "OperationDenied.NoSupportJumpPage",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound.Application",
        "ResourceNotFound.Flow",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSchemeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSchemeUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateSchemeUrl`.
    ///
    /// See [`CreateSchemeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_scheme_url(
        &self,
        request: &CreateSchemeUrlRequest,
    ) -> rt::Call<'_, CreateSchemeUrlResponse> {
        self.0.send(request)
    }
}
