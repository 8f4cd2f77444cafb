// Generated from schema/ess/2020-11-11/actions/CreateBatchOrganizationAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateBatchOrganizationAuthorizationUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `AdminName`.
    pub admin_name: String,
    /// `AdminMobile`.
    pub admin_mobile: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `SubTaskIds`.
    pub sub_task_ids: Option<Vec<String>>,
    /// `AdminIdCardType`.
    pub admin_id_card_type: Option<String>,
    /// `AdminIdCardNumber`.
    pub admin_id_card_number: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
}

impl CreateBatchOrganizationAuthorizationUrlRequest {
    /// Makes one with what it needs.
    pub fn new(admin_name: impl Into<String>, admin_mobile: impl Into<String>) -> Self {
        Self {
            admin_name: admin_name.into(),
            admin_mobile: admin_mobile.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `AdminName`.
    pub fn admin_name(mut self, admin_name: impl Into<String>) -> Self {
        self.admin_name = admin_name.into();
        self
    }
    /// Sets `AdminMobile`.
    pub fn admin_mobile(mut self, admin_mobile: impl Into<String>) -> Self {
        self.admin_mobile = admin_mobile.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `SubTaskIds`.
    pub fn sub_task_ids(
        mut self,
        sub_task_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_task_ids = Some(rt::list_from(sub_task_ids));
        self
    }
    /// Sets `AdminIdCardType`.
    pub fn admin_id_card_type(mut self, admin_id_card_type: impl Into<String>) -> Self {
        self.admin_id_card_type = Some(admin_id_card_type.into());
        self
    }
    /// Sets `AdminIdCardNumber`.
    pub fn admin_id_card_number(
        mut self,
        admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.admin_id_card_number = Some(admin_id_card_number.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for CreateBatchOrganizationAuthorizationUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.admin_name),
                rt::Member::Text(&self.admin_mobile),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.sub_task_ids),
                rt::Member::OptionalText(&self.admin_id_card_type),
                rt::Member::OptionalText(&self.admin_id_card_number),
                rt::Member::OptionalText(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.admin_name),
                rt::Slot::Text(&mut self.admin_mobile),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.sub_task_ids),
                rt::Slot::OptionalText(&mut self.admin_id_card_type),
                rt::Slot::OptionalText(&mut self.admin_id_card_number),
                rt::Slot::OptionalText(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationAuthorizationUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        admin_name: String::new(),
        admin_mobile: String::new(),
        agent: None,
        sub_task_ids: None,
        admin_id_card_type: None,
        admin_id_card_number: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateBatchOrganizationAuthorizationUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationAuthorizationUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("AdminName", rt::Kind::Text).sensitive(),
        rt::Field::required("AdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("SubTaskIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("AdminIdCardType", rt::Kind::Text),
        rt::Field::optional("AdminIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("Endpoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchOrganizationAuthorizationUrlRequest {
    type Response = CreateBatchOrganizationAuthorizationUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchOrganizationAuthorizationUrl` answers.
#[non_exhaustive]
pub struct CreateBatchOrganizationAuthorizationUrlResponse {
    /// `AuthUrl`.
    pub auth_url: Option<String>,
    /// `ErrorMessages`.
    pub error_messages: Vec<String>,
    /// `ExpireTime`.
    pub expire_time: Option<i64>,
}

impl Default for CreateBatchOrganizationAuthorizationUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchOrganizationAuthorizationUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.auth_url),
                rt::Member::Value(&self.error_messages),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.auth_url),
                rt::Value::slot(&mut self.error_messages),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationAuthorizationUrlResponse {
    const BLANK: Self = Self {
        auth_url: None,
        error_messages: Vec::new(),
        expire_time: None,
    };
}

rt::record_traits!(CreateBatchOrganizationAuthorizationUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationAuthorizationUrlResponse",
    fields: &[
        rt::Field::optional("AuthUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("ExpireTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchOrganizationAuthorizationUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.Db",
        "InternalError.System",
        "InvalidParameterValue",
        "MissingParameter",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchOrganizationAuthorizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchOrganizationAuthorizationUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateBatchOrganizationAuthorizationUrl`.
    ///
    /// See [`CreateBatchOrganizationAuthorizationUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_organization_authorization_url(
        &self,
        request: &CreateBatchOrganizationAuthorizationUrlRequest,
    ) -> rt::Call<'_, CreateBatchOrganizationAuthorizationUrlResponse> {
        self.0.send(request)
    }
}
