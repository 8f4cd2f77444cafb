// Generated from schema/essbasic/2021-05-26/actions/CreateChannelOrganizationInfoChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateChannelOrganizationInfoChangeUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `ChangeType`.
    pub change_type: i64,
    /// `Endpoint`.
    pub endpoint: Option<String>,
}

impl CreateChannelOrganizationInfoChangeUrlRequest {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(change_type: i64) -> Self {
        Self {
            change_type,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `ChangeType`.
    #[inline]
    pub fn change_type(mut self, change_type: i64) -> Self {
        self.change_type = change_type;
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl rt::Record for CreateChannelOrganizationInfoChangeUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Integer(&self.change_type),
                rt::Member::OptionalText(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Integer(&mut self.change_type),
                rt::Slot::OptionalText(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateChannelOrganizationInfoChangeUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        change_type: 0,
        endpoint: None,
    };
}

rt::record_traits!(CreateChannelOrganizationInfoChangeUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateChannelOrganizationInfoChangeUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("ChangeType", rt::Kind::Integer),
        rt::Field::optional("Endpoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateChannelOrganizationInfoChangeUrlRequest {
    type Response = CreateChannelOrganizationInfoChangeUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateChannelOrganizationInfoChangeUrl` answers.
#[non_exhaustive]
pub struct CreateChannelOrganizationInfoChangeUrlResponse {
    /// `Url`.
    pub url: Option<String>,
    /// `ExpiredTime`.
    pub expired_time: Option<i64>,
}

impl Default for CreateChannelOrganizationInfoChangeUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateChannelOrganizationInfoChangeUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expired_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expired_time),
            ],
        );
    }
}

impl rt::Blank for CreateChannelOrganizationInfoChangeUrlResponse {
    const BLANK: Self = Self {
        url: None,
        expired_time: None,
    };
}

rt::record_traits!(CreateChannelOrganizationInfoChangeUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateChannelOrganizationInfoChangeUrlResponse",
    fields: &[
        rt::Field::optional("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpiredTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateChannelOrganizationInfoChangeUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["InternalError.System", "InvalidParameter.ParamError", "ResourceNotFound"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateChannelOrganizationInfoChangeUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateChannelOrganizationInfoChangeUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateChannelOrganizationInfoChangeUrl`.
    ///
    /// See [`CreateChannelOrganizationInfoChangeUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_channel_organization_info_change_url(
        &self,
        request: &CreateChannelOrganizationInfoChangeUrlRequest,
    ) -> rt::Call<'_, CreateChannelOrganizationInfoChangeUrlResponse> {
        self.0.send(request)
    }
}
