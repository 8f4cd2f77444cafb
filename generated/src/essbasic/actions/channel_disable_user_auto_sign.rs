// Generated from schema/essbasic/2021-05-26/actions/ChannelDisableUserAutoSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Switches automatic signing off for a private person.
///
/// The person does not have to agree.
/// If a licence for automatic signing was used when it was switched on, it does not come back.
/// Tencent opens automatic signing by persons on request only, for special uses such as prescriptions.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Automatic signing is switched off in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId. (warns)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NotInAutoSignWhiteList`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST)
#[must_use]
#[non_exhaustive]
pub struct ChannelDisableUserAutoSignRequest {
    /// The application, the customer company for which the person signs automatically, and the employee who switches it off.
    pub agent: Option<structs::Agent>,
    /// The use for which automatic signing ends: electronic prescriptions, or any other.
    pub scene_key: enums::AutoSignScene,
    /// The person, by name and identity document.
    pub user_info: structs::UserThreeFactor,
    /// The employee who calls, with the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelDisableUserAutoSignRequest {
    /// Makes one with what it needs.
    pub fn new(
        scene_key: impl Into<enums::AutoSignScene>,
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
    pub fn scene_key(mut self, scene_key: impl Into<enums::AutoSignScene>) -> Self {
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
                rt::Member::Value(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::Value(&mut self.user_info),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelDisableUserAutoSignRequest {
    const BLANK: Self = Self {
        agent: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        operator: None,
    };
}

rt::record_traits!(ChannelDisableUserAutoSignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDisableUserAutoSignRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "Automatic signing is switched off in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
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
    summary: "Switches automatic signing off for a private person.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.Db \
        InternalError.Encryption \
        InvalidParameter \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        MissingParameter \
        OperationDenied \
        OperationDenied.NotInAutoSignWhiteList",
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
    /// Switches automatic signing off for a private person.
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
