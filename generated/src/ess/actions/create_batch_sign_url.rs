// Generated from schema/ess/2020-11-11/actions/CreateBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateBatchSignUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchSignUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `Name`.
    pub name: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `SignatureTypes`.
    pub signature_types: Option<Vec<i64>>,
    /// `IdCardNumber`.
    pub id_card_number: Option<String>,
    /// `NotifyType`.
    pub notify_type: Option<String>,
    /// `FlowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `OrganizationName`.
    pub organization_name: Option<String>,
    /// `JumpToDetail`.
    pub jump_to_detail: Option<bool>,
    /// `FlowBatchUrlInfo`.
    pub flow_batch_url_info: Option<structs::FlowBatchUrlInfo>,
    /// `AutoJumpBack`.
    pub auto_jump_back: Option<bool>,
    /// `UrlUseEnv`.
    pub url_use_env: Option<String>,
    /// `CanBatchReject`.
    pub can_batch_reject: Option<bool>,
    /// `CanSkipReadFlow`.
    pub can_skip_read_flow: Option<bool>,
}

impl CreateBatchSignUrlRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `SignatureTypes`.
    pub fn signature_types(
        mut self,
        signature_types: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.signature_types = Some(rt::list(signature_types));
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = Some(id_card_number.into());
        self
    }
    /// Sets `NotifyType`.
    pub fn notify_type(mut self, notify_type: impl Into<String>) -> Self {
        self.notify_type = Some(notify_type.into());
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
    /// Sets `OrganizationName`.
    pub fn organization_name(mut self, organization_name: impl Into<String>) -> Self {
        self.organization_name = Some(organization_name.into());
        self
    }
    /// Sets `JumpToDetail`.
    #[inline]
    pub fn jump_to_detail(mut self, jump_to_detail: bool) -> Self {
        self.jump_to_detail = Some(jump_to_detail);
        self
    }
    /// Sets `FlowBatchUrlInfo`.
    #[inline]
    pub fn flow_batch_url_info(
        mut self,
        flow_batch_url_info: structs::FlowBatchUrlInfo,
    ) -> Self {
        self.flow_batch_url_info = Some(flow_batch_url_info);
        self
    }
    /// Sets `AutoJumpBack`.
    #[inline]
    pub fn auto_jump_back(mut self, auto_jump_back: bool) -> Self {
        self.auto_jump_back = Some(auto_jump_back);
        self
    }
    /// Sets `UrlUseEnv`.
    pub fn url_use_env(mut self, url_use_env: impl Into<String>) -> Self {
        self.url_use_env = Some(url_use_env.into());
        self
    }
    /// Sets `CanBatchReject`.
    #[inline]
    pub fn can_batch_reject(mut self, can_batch_reject: bool) -> Self {
        self.can_batch_reject = Some(can_batch_reject);
        self
    }
    /// Sets `CanSkipReadFlow`.
    #[inline]
    pub fn can_skip_read_flow(mut self, can_skip_read_flow: bool) -> Self {
        self.can_skip_read_flow = Some(can_skip_read_flow);
        self
    }
}

impl Default for CreateBatchSignUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchSignUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::Value(&self.signature_types),
                rt::Member::OptionalText(&self.id_card_number),
                rt::Member::OptionalText(&self.notify_type),
                rt::Member::Value(&self.flow_ids),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalBoolean(&self.jump_to_detail),
                rt::Member::Value(&self.flow_batch_url_info),
                rt::Member::OptionalBoolean(&self.auto_jump_back),
                rt::Member::OptionalText(&self.url_use_env),
                rt::Member::OptionalBoolean(&self.can_batch_reject),
                rt::Member::OptionalBoolean(&self.can_skip_read_flow),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Value::slot(&mut self.signature_types),
                rt::Slot::OptionalText(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.notify_type),
                rt::Value::slot(&mut self.flow_ids),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalBoolean(&mut self.jump_to_detail),
                rt::Value::slot(&mut self.flow_batch_url_info),
                rt::Slot::OptionalBoolean(&mut self.auto_jump_back),
                rt::Slot::OptionalText(&mut self.url_use_env),
                rt::Slot::OptionalBoolean(&mut self.can_batch_reject),
                rt::Slot::OptionalBoolean(&mut self.can_skip_read_flow),
            ],
        );
    }
}

impl rt::Blank for CreateBatchSignUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        name: None,
        mobile: None,
        agent: None,
        id_card_type: None,
        signature_types: None,
        id_card_number: None,
        notify_type: None,
        flow_ids: None,
        organization_name: None,
        jump_to_detail: None,
        flow_batch_url_info: None,
        auto_jump_back: None,
        url_use_env: None,
        can_batch_reject: None,
        can_skip_read_flow: None,
    };
}

rt::record_traits!(CreateBatchSignUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchSignUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("Name", rt::Kind::Text).sensitive(),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("SignatureTypes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::optional("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("NotifyType", rt::Kind::Text),
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("OrganizationName", rt::Kind::Text),
        rt::Field::optional("JumpToDetail", rt::Kind::Boolean),
        rt::Field::optional(
            "FlowBatchUrlInfo",
            rt::Kind::Record(&structs::flow_batch_url_info::SHAPE),
        ),
        rt::Field::optional("AutoJumpBack", rt::Kind::Boolean),
        rt::Field::optional("UrlUseEnv", rt::Kind::Text),
        rt::Field::optional("CanBatchReject", rt::Kind::Boolean),
        rt::Field::optional("CanSkipReadFlow", rt::Kind::Boolean),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchSignUrlRequest {
    type Response = CreateBatchSignUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchSignUrl` answers.
#[non_exhaustive]
pub struct CreateBatchSignUrlResponse {
    /// `SignUrl`.
    pub sign_url: String,
    /// `ExpiredTime`.
    pub expired_time: i64,
    /// `MiniAppPath`.
    pub mini_app_path: String,
}

impl Default for CreateBatchSignUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchSignUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.sign_url),
                rt::Member::Integer(&self.expired_time),
                rt::Member::Text(&self.mini_app_path),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.sign_url),
                rt::Slot::Integer(&mut self.expired_time),
                rt::Slot::Text(&mut self.mini_app_path),
            ],
        );
    }
}

impl rt::Blank for CreateBatchSignUrlResponse {
    const BLANK: Self = Self {
        sign_url: String::new(),
        expired_time: 0,
        mini_app_path: String::new(),
    };
}

rt::record_traits!(CreateBatchSignUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchSignUrlResponse",
    fields: &[
        rt::Field::required("SignUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ExpiredTime", rt::Kind::Integer),
        rt::Field::required("MiniAppPath", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchSignUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Api",
        "InternalError.Db",
        "InvalidParameter",
        "MissingParameter",
        "OperationDenied",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchSignUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchSignUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateBatchSignUrl`.
    ///
    /// See [`CreateBatchSignUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_sign_url(
        &self,
        request: &CreateBatchSignUrlRequest,
    ) -> rt::Call<'_, CreateBatchSignUrlResponse> {
        self.0.send(request)
    }
}
