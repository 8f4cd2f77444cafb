// Generated from schema/ess/2020-11-11/actions/DisableUserAutoSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Switches automatic signing by a private person off.
///
/// The vendor opens this on request only, for special uses such as prescriptions.
/// The person need not agree.
/// A licence that the person was switched on with is not given back.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.CallOpenCloudApiError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_CALL_OPEN_CLOUD_API_ERROR),
/// [`InternalError.Callback`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_CALLBACK),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.NotInAutoSignWhiteList`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NOT_IN_AUTO_SIGN_WHITE_LIST)
#[must_use]
#[non_exhaustive]
pub struct DisableUserAutoSignRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The use for which nothing is signed automatically any more.
    pub scene_key: enums::AutoSignScene,
    /// The person for whom nothing is signed automatically any more.
    pub user_info: structs::UserThreeFactor,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DisableUserAutoSignRequest {
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
                rt::Member::Value(&self.scene_key),
                rt::Member::Value(&self.user_info),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::Value(&mut self.user_info),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DisableUserAutoSignRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(DisableUserAutoSignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DisableUserAutoSignRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    summary: "Switches automatic signing by a private person off.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError \
        InternalError.CallOpenCloudApiError \
        InternalError.Callback \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        MissingParameter \
        OperationDenied \
        OperationDenied.NotInAutoSignWhiteList",
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
    /// Switches automatic signing by a private person off.
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
