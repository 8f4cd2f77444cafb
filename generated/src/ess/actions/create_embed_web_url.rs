// Generated from schema/ess/2020-11-11/actions/CreateEmbedWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateEmbedWebUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateEmbedWebUrlRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `EmbedType`.
    pub embed_type: String,
    /// `BusinessId`.
    pub business_id: Option<String>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `Reviewer`.
    pub reviewer: Option<structs::ReviewerInfo>,
    /// `Option`.
    pub option: Option<structs::EmbedUrlOption>,
    /// `UserData`.
    pub user_data: Option<String>,
    /// `ApplicationId`.
    pub application_id: Option<String>,
}

impl CreateEmbedWebUrlRequest {
    /// Makes one with what it needs.
    pub fn new(embed_type: impl Into<String>) -> Self {
        Self {
            embed_type: embed_type.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `EmbedType`.
    pub fn embed_type(mut self, embed_type: impl Into<String>) -> Self {
        self.embed_type = embed_type.into();
        self
    }
    /// Sets `BusinessId`.
    pub fn business_id(mut self, business_id: impl Into<String>) -> Self {
        self.business_id = Some(business_id.into());
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `Reviewer`.
    #[inline]
    pub fn reviewer(mut self, reviewer: structs::ReviewerInfo) -> Self {
        self.reviewer = Some(reviewer);
        self
    }
    /// Sets `Option`.
    #[inline]
    pub fn option(mut self, option: structs::EmbedUrlOption) -> Self {
        self.option = Some(option);
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }
}

impl rt::Record for CreateEmbedWebUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.embed_type),
                rt::Member::OptionalText(&self.business_id),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.reviewer),
                rt::Member::Value(&self.option),
                rt::Member::OptionalText(&self.user_data),
                rt::Member::OptionalText(&self.application_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.embed_type),
                rt::Slot::OptionalText(&mut self.business_id),
                rt::Value::slot(&mut self.agent),
                rt::Value::slot(&mut self.reviewer),
                rt::Value::slot(&mut self.option),
                rt::Slot::OptionalText(&mut self.user_data),
                rt::Slot::OptionalText(&mut self.application_id),
            ],
        );
    }
}

impl rt::Blank for CreateEmbedWebUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        embed_type: String::new(),
        business_id: None,
        agent: None,
        reviewer: None,
        option: None,
        user_data: None,
        application_id: None,
    };
}

rt::record_traits!(CreateEmbedWebUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateEmbedWebUrlRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("EmbedType", rt::Kind::Text),
        rt::Field::optional("BusinessId", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional(
            "Reviewer",
            rt::Kind::Record(&structs::reviewer_info::SHAPE),
        ),
        rt::Field::optional(
            "Option",
            rt::Kind::Record(&structs::embed_url_option::SHAPE),
        ),
        rt::Field::optional("UserData", rt::Kind::Text).sensitive(),
        rt::Field::optional("ApplicationId", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateEmbedWebUrlRequest {
    type Response = CreateEmbedWebUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateEmbedWebUrl` answers.
#[non_exhaustive]
pub struct CreateEmbedWebUrlResponse {
    /// `WebUrl`.
    pub web_url: String,
}

impl Default for CreateEmbedWebUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateEmbedWebUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.web_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.web_url)]);
    }
}

impl rt::Blank for CreateEmbedWebUrlResponse {
    const BLANK: Self = Self { web_url: String::new() };
}

rt::record_traits!(CreateEmbedWebUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateEmbedWebUrlResponse",
    fields: &[rt::Field::required("WebUrl", rt::Kind::Text).sensitive()],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateEmbedWebUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError.System",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.Forbid",
        "OperationDenied.LicenseHasExpired",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.WhiteListForbid",
        "ResourceNotFound.Flow",
        "ResourceUnavailable",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateEmbedWebUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateEmbedWebUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateEmbedWebUrl`.
    ///
    /// See [`CreateEmbedWebUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_embed_web_url(
        &self,
        request: &CreateEmbedWebUrlRequest,
    ) -> rt::Call<'_, CreateEmbedWebUrlResponse> {
        self.0.send(request)
    }
}
