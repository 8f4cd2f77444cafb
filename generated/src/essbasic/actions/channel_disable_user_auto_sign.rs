// Generated from schema/essbasic/2021-05-26/actions/ChannelDisableUserAutoSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelDisableUserAutoSign`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelDisableUserAutoSignRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `SceneKey`.
    pub scene_key: String,
    /// `UserInfo`.
    pub user_info: structs::UserThreeFactor,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelDisableUserAutoSignRequest {
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelDisableUserAutoSignRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.scene_key),
                rt::Value::slot(&mut self.user_info),
                rt::Value::slot(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelDisableUserAutoSignRequest {
    const BLANK: Self = Self {
        agent: None,
        scene_key: String::new(),
        user_info: rt::Blank::BLANK,
        operator: None,
    };
}

rt::record_traits!(ChannelDisableUserAutoSignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDisableUserAutoSignRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("SceneKey", rt::Kind::Text),
        rt::Field::required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ChannelDisableUserAutoSignRequest {
    type Response = ChannelDisableUserAutoSignResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDisableUserAutoSign` answers.
#[non_exhaustive]
pub struct ChannelDisableUserAutoSignResponse {}

impl Default for ChannelDisableUserAutoSignResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDisableUserAutoSignResponse {
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

impl rt::Blank for ChannelDisableUserAutoSignResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelDisableUserAutoSignResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDisableUserAutoSignResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDisableUserAutoSign",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "InternalError.Db",
        "InternalError.Encryption",
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
        blank: rt::blank::<ChannelDisableUserAutoSignRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDisableUserAutoSignResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `ChannelDisableUserAutoSign`.
    ///
    /// See [`ChannelDisableUserAutoSignRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_disable_user_auto_sign(
        &self,
        request: &ChannelDisableUserAutoSignRequest,
    ) -> rt::Call<'_, ChannelDisableUserAutoSignResponse> {
        self.0.send(request)
    }
}
