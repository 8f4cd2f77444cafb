// Generated from schema/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitationsUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateBatchAdminChangeInvitationsUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `NewAdminName`.
    pub new_admin_name: Option<String>,
    /// `NewAdminMobile`.
    pub new_admin_mobile: Option<String>,
    /// `NewAdminIdCardType`.
    pub new_admin_id_card_type: Option<String>,
    /// `NewAdminIdCardNumber`.
    pub new_admin_id_card_number: Option<String>,
    /// `Endpoint`.
    pub endpoint: Option<String>,
}

impl CreateBatchAdminChangeInvitationsUrlRequest {
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
    /// Sets `NewAdminName`.
    pub fn new_admin_name(mut self, new_admin_name: impl Into<String>) -> Self {
        self.new_admin_name = Some(new_admin_name.into());
        self
    }
    /// Sets `NewAdminMobile`.
    pub fn new_admin_mobile(mut self, new_admin_mobile: impl Into<String>) -> Self {
        self.new_admin_mobile = Some(new_admin_mobile.into());
        self
    }
    /// Sets `NewAdminIdCardType`.
    pub fn new_admin_id_card_type(
        mut self,
        new_admin_id_card_type: impl Into<String>,
    ) -> Self {
        self.new_admin_id_card_type = Some(new_admin_id_card_type.into());
        self
    }
    /// Sets `NewAdminIdCardNumber`.
    pub fn new_admin_id_card_number(
        mut self,
        new_admin_id_card_number: impl Into<String>,
    ) -> Self {
        self.new_admin_id_card_number = Some(new_admin_id_card_number.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl Default for CreateBatchAdminChangeInvitationsUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchAdminChangeInvitationsUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.new_admin_name),
                rt::Member::OptionalText(&self.new_admin_mobile),
                rt::Member::OptionalText(&self.new_admin_id_card_type),
                rt::Member::OptionalText(&self.new_admin_id_card_number),
                rt::Member::OptionalText(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.new_admin_name),
                rt::Slot::OptionalText(&mut self.new_admin_mobile),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_type),
                rt::Slot::OptionalText(&mut self.new_admin_id_card_number),
                rt::Slot::OptionalText(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        new_admin_name: None,
        new_admin_mobile: None,
        new_admin_id_card_type: None,
        new_admin_id_card_number: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsUrlRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("NewAdminName", rt::Kind::Text).sensitive(),
        rt::Field::optional("NewAdminMobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("NewAdminIdCardType", rt::Kind::Text),
        rt::Field::optional("NewAdminIdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("Endpoint", rt::Kind::Text),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchAdminChangeInvitationsUrlRequest {
    type Response = CreateBatchAdminChangeInvitationsUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchAdminChangeInvitationsUrl` answers.
#[non_exhaustive]
pub struct CreateBatchAdminChangeInvitationsUrlResponse {
    /// `Url`.
    pub url: Option<String>,
    /// `ExpireTime`.
    pub expire_time: Option<i64>,
}

impl Default for CreateBatchAdminChangeInvitationsUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchAdminChangeInvitationsUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expire_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expire_time),
            ],
        );
    }
}

impl rt::Blank for CreateBatchAdminChangeInvitationsUrlResponse {
    const BLANK: Self = Self {
        url: None,
        expire_time: None,
    };
}

rt::record_traits!(CreateBatchAdminChangeInvitationsUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchAdminChangeInvitationsUrlResponse",
    fields: &[
        rt::Field::optional("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpireTime", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchAdminChangeInvitationsUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.NoRoleAuth",
        "InternalError.DbRead",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "ResourceNotFound.Application",
        "ResourceNotFound.Flow",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchAdminChangeInvitationsUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateBatchAdminChangeInvitationsUrl`.
    ///
    /// See [`CreateBatchAdminChangeInvitationsUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_admin_change_invitations_url(
        &self,
        request: &CreateBatchAdminChangeInvitationsUrlRequest,
    ) -> rt::Call<'_, CreateBatchAdminChangeInvitationsUrlResponse> {
        self.0.send(request)
    }
}
