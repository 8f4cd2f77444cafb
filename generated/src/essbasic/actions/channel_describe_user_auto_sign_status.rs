// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeUserAutoSignStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Tells whether a private person has switched automatic signing on.
///
/// Only for special uses such as electronic prescriptions; ask the vendor to open it first.
/// Ask before a contract is started in which the person signs automatically.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelDescribeUserAutoSignStatusRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The use for which the person agrees to automatic signing.
    pub scene_key: enums::AutoSignScene,
    /// The person who is asked about.
    pub user_info: structs::UserThreeFactor,
    /// The employee who makes the call; that person needs the right to make it and to use the data it names.
    /// The documented requests leave it empty and name the employee in Agent.ProxyOperator.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelDescribeUserAutoSignStatusRequest {
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

impl rt::Record for ChannelDescribeUserAutoSignStatusRequest {
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

impl rt::Blank for ChannelDescribeUserAutoSignStatusRequest {
    const BLANK: Self = Self {
        agent: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        operator: None,
    };
}

rt::record_traits!(ChannelDescribeUserAutoSignStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDescribeUserAutoSignStatusRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Required(
            "UserInfo",
            rt::Kind::Record(&structs::user_three_factor::SHAPE),
        ),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for ChannelDescribeUserAutoSignStatusRequest {
    type Response = ChannelDescribeUserAutoSignStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDescribeUserAutoSignStatus` answers.
#[non_exhaustive]
pub struct ChannelDescribeUserAutoSignStatusResponse {
    /// Whether the person has switched automatic signing on for this use.
    pub is_open: bool,
    /// From when the person's licence runs.
    /// Only where a licence pays for automatic signing.
    ///
    /// In seconds. Limits: seconds since 1970.
    pub license_from: i64,
    /// Until when the person's licence runs.
    /// Only where a licence pays for automatic signing.
    ///
    /// In seconds. Limits: seconds since 1970.
    pub license_to: i64,
    /// What the person's automatic signing is paid with.
    pub license_type: Option<enums::AutoSignLicenseType>,
    /// The signature that automatic signing uses.
    /// Empty if the person has set none and must open the link once more to do so.
    pub seal_id: Option<String>,
}

impl Default for ChannelDescribeUserAutoSignStatusResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDescribeUserAutoSignStatusResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Boolean(&self.is_open),
                rt::Member::Integer(&self.license_from),
                rt::Member::Integer(&self.license_to),
                rt::Member::Value(&self.license_type),
                rt::Member::OptionalText(&self.seal_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Boolean(&mut self.is_open),
                rt::Slot::Integer(&mut self.license_from),
                rt::Slot::Integer(&mut self.license_to),
                rt::Slot::Value(&mut self.license_type),
                rt::Slot::OptionalText(&mut self.seal_id),
            ],
        );
    }
}

impl rt::Blank for ChannelDescribeUserAutoSignStatusResponse {
    const BLANK: Self = Self {
        is_open: false,
        license_from: 0,
        license_to: 0,
        license_type: None,
        seal_id: None,
    };
}

rt::record_traits!(ChannelDescribeUserAutoSignStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDescribeUserAutoSignStatusResponse",
    fields: &[
        rt::Field::Required("IsOpen", rt::Kind::Boolean),
        rt::Field::Limited(
            "LicenseFrom",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "LicenseTo",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional(
            "LicenseType",
            rt::Kind::Enum(&enums::auto_sign_license_type::TABLE),
        ),
        rt::Field::Optional("SealId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDescribeUserAutoSignStatus",
    summary: "Tells whether a private person has switched automatic signing on.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError.Db \
        InternalError.Encryption \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDescribeUserAutoSignStatusRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDescribeUserAutoSignStatusResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells whether a private person has switched automatic signing on.
    ///
    /// See [`ChannelDescribeUserAutoSignStatusRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_describe_user_auto_sign_status(
        &self,
        request: &ChannelDescribeUserAutoSignStatusRequest,
    ) -> rt::Call<'_, ChannelDescribeUserAutoSignStatusResponse> {
        self.0.send(request)
    }
}
