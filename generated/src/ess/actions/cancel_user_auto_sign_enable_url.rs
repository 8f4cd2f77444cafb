// Generated from schema/ess/2020-11-11/actions/CancelUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link useless with which a private person was to switch automatic signing on.
///
/// The vendor opens this on request only, for special uses such as prescriptions.
/// The link was made by CreateUserAutoSignEnableUrl.
/// If the person has already used it, the call fails (FailedOperation.UserAutoSignEnableAlready) and automatic signing stays on; without a link it fails with FailedOperation.UserAutoSignEnableUrlNotExist.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation.UserAutoSignEnableAlready`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY),
/// [`FailedOperation.UserAutoSignEnableUrlNotExist`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CancelUserAutoSignEnableUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The use for which the link was made.
    pub scene_key: enums::AutoSignScene,
    /// The person for whom the link was made.
    pub user_info: structs::UserThreeFactor,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CancelUserAutoSignEnableUrlRequest {
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

impl rt::Record for CancelUserAutoSignEnableUrlRequest {
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

impl rt::Blank for CancelUserAutoSignEnableUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(CancelUserAutoSignEnableUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CancelUserAutoSignEnableUrlRequest",
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

impl rt::Request for CancelUserAutoSignEnableUrlRequest {
    type Response = CancelUserAutoSignEnableUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CancelUserAutoSignEnableUrl` answers.
#[non_exhaustive]
pub struct CancelUserAutoSignEnableUrlResponse {}

impl Default for CancelUserAutoSignEnableUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelUserAutoSignEnableUrlResponse {
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

impl rt::Blank for CancelUserAutoSignEnableUrlResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(CancelUserAutoSignEnableUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CancelUserAutoSignEnableUrlResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CancelUserAutoSignEnableUrl",
    summary: "Makes a link useless with which a private person was to switch automatic signing on.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.UserAutoSignEnableAlready \
        FailedOperation.UserAutoSignEnableUrlNotExist \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CancelUserAutoSignEnableUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CancelUserAutoSignEnableUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link useless with which a private person was to switch automatic signing on.
    ///
    /// See [`CancelUserAutoSignEnableUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn cancel_user_auto_sign_enable_url(
        &self,
        request: &CancelUserAutoSignEnableUrlRequest,
    ) -> rt::Call<'_, CancelUserAutoSignEnableUrlResponse> {
        self.0.send(request)
    }
}
