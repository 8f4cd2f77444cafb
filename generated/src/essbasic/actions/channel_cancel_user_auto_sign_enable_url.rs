// Generated from schema/essbasic/2021-05-26/actions/ChannelCancelUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Revokes a link by which a private person was to switch automatic signing on.
///
/// Only for electronic prescriptions; ask the vendor to open it first.
/// The link of ChannelCreateUserAutoSignEnableUrl stops working at once.
/// A person who has already switched automatic signing on keeps it (FailedOperation.UserAutoSignEnableAlready); ChannelDisableUserAutoSign ends it.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation.UserAutoSignEnableAlready`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_ALREADY),
/// [`FailedOperation.UserAutoSignEnableUrlNotExist`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_USER_AUTO_SIGN_ENABLE_URL_NOT_EXIST),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelCancelUserAutoSignEnableUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The employee who revokes the link.
    pub operator: Option<structs::UserInfo>,
    /// The use for which the person agrees to automatic signing.
    pub scene_key: enums::AutoSignScene,
    /// The person who got the link, with the same name and document as when it was made.
    pub user_info: structs::UserThreeFactor,
}

impl ChannelCancelUserAutoSignEnableUrlRequest {
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
}

impl rt::Record for ChannelCancelUserAutoSignEnableUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.scene_key),
                rt::Member::Value(&self.user_info),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::Value(&mut self.user_info),
            ],
        );
    }
}

impl rt::Blank for ChannelCancelUserAutoSignEnableUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        operator: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
    };
}

rt::record_traits!(ChannelCancelUserAutoSignEnableUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCancelUserAutoSignEnableUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
    ],
    rules: &[],
};

impl rt::Request for ChannelCancelUserAutoSignEnableUrlRequest {
    type Response = ChannelCancelUserAutoSignEnableUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCancelUserAutoSignEnableUrl` answers.
#[non_exhaustive]
pub struct ChannelCancelUserAutoSignEnableUrlResponse {}

impl Default for ChannelCancelUserAutoSignEnableUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCancelUserAutoSignEnableUrlResponse {
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

impl rt::Blank for ChannelCancelUserAutoSignEnableUrlResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCancelUserAutoSignEnableUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCancelUserAutoSignEnableUrlResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCancelUserAutoSignEnableUrl",
    summary: "Revokes a link by which a private person was to switch automatic signing on.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation.UserAutoSignEnableAlready \
        FailedOperation.UserAutoSignEnableUrlNotExist \
        InternalError.Db \
        InternalError.Encryption \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCancelUserAutoSignEnableUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCancelUserAutoSignEnableUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Revokes a link by which a private person was to switch automatic signing on.
    ///
    /// See [`ChannelCancelUserAutoSignEnableUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_cancel_user_auto_sign_enable_url(
        &self,
        request: &ChannelCancelUserAutoSignEnableUrlRequest,
    ) -> rt::Call<'_, ChannelCancelUserAutoSignEnableUrlResponse> {
        self.0.send(request)
    }
}
