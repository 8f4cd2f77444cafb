// Generated from schema/ess/2020-11-11/actions/DisableUserAutoSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DisableUserAutoSign`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DisableUserAutoSignRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `SceneKey`.
    pub scene_key: String,
    /// `UserInfo`.
    pub user_info: structs::UserThreeFactor,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DisableUserAutoSignRequest {
    /// Makes one with what it needs.
    pub fn new(
        scene_key: impl Into<String>,
        user_info: structs::UserThreeFactor,
    ) -> Self {
        Self {
            scene_key: scene_key.into(),
            user_info,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
        self.scene_key = scene_key.into();
        self
    }
    /// Sets `UserInfo`.
    #[inline]
    pub fn user_info(mut self, user_info: structs::UserThreeFactor) -> Self {
        self.user_info = user_info;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DisableUserAutoSignRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.scene_key),
                rt::Value::slot(&mut self.user_info),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DisableUserAutoSignRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: String::new(),
        user_info: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(DisableUserAutoSignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DisableUserAutoSignRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("SceneKey", rt::Kind::Text),
        rt::Field::required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DisableUserAutoSignRequest {
    type Response = DisableUserAutoSignResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DisableUserAutoSign` answers.
#[non_exhaustive]
pub struct DisableUserAutoSignResponse {}

impl Default for DisableUserAutoSignResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DisableUserAutoSignResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for DisableUserAutoSignResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(DisableUserAutoSignResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DisableUserAutoSignResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DisableUserAutoSign",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError",
        "InternalError.CallOpenCloudApiError",
        "InternalError.Callback",
        "InternalError.System",
        "InvalidParameter",
        "InvalidParameter.CardNumber",
        "InvalidParameter.CardType",
        "InvalidParameter.Name",
        "MissingParameter",
        "OperationDenied",
        "OperationDenied.NotInAutoSignWhiteList",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DisableUserAutoSignRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DisableUserAutoSignResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DisableUserAutoSign`.
    ///
    /// See [`DisableUserAutoSignRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn disable_user_auto_sign(
        &self,
        request: &DisableUserAutoSignRequest,
    ) -> rt::Call<'_, DisableUserAutoSignResponse> {
        self.0.send(request)
    }
}
