// Generated from schema/essbasic/2021-05-26/actions/ChannelRenewAutoSignLicense.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a person's licence for automatic signing last a year longer.
///
/// The vendor says that this is no longer used.
/// A licence could be renewed once.
/// It was only for special uses such as electronic prescriptions, opened on request.
///
/// By default the service takes 20 calls a second.
///
/// Deprecated. The vendor says that it is no longer used.
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.LicenseNoQuota`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_LICENSE_NO_QUOTA),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicenseRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The use for which the person agrees to automatic signing.
    pub scene_key: enums::AutoSignScene,
    /// The person whose licence is renewed.
    pub user_info: structs::UserThreeFactor,
    /// The employee who makes the call; that person needs the right to make it and to use the data it names.
    /// The documented requests leave it empty and name the employee in Agent.ProxyOperator.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelRenewAutoSignLicenseRequest {
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

impl rt::Record for ChannelRenewAutoSignLicenseRequest {
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

impl rt::Blank for ChannelRenewAutoSignLicenseRequest {
    const BLANK: Self = Self {
        agent: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        operator: None,
    };
}

rt::record_traits!(ChannelRenewAutoSignLicenseRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelRenewAutoSignLicenseRequest",
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

impl rt::Request for ChannelRenewAutoSignLicenseRequest {
    type Response = ChannelRenewAutoSignLicenseResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelRenewAutoSignLicense` answers.
#[non_exhaustive]
pub struct ChannelRenewAutoSignLicenseResponse {
    /// Until when the renewed licence runs.
    /// Only where a licence pays for automatic signing.
    ///
    /// In seconds. Limits: seconds since 1970.
    pub license_to: Option<i64>,
}

impl Default for ChannelRenewAutoSignLicenseResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelRenewAutoSignLicenseResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalInteger(&self.license_to)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalInteger(&mut self.license_to)]);
    }
}

impl rt::Blank for ChannelRenewAutoSignLicenseResponse {
    const BLANK: Self = Self { license_to: None };
}

rt::record_traits!(ChannelRenewAutoSignLicenseResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelRenewAutoSignLicenseResponse",
    fields: &[
        rt::Field::Limited(
            "LicenseTo",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelRenewAutoSignLicense",
    summary: "Makes a person's licence for automatic signing last a year longer.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: true,
    errors: "AuthFailure \
        FailedOperation \
        FailedOperation.LicenseNoQuota \
        InternalError \
        InternalError.Api \
        InternalError.Db \
        InternalError.DependsApi \
        InvalidParameter \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelRenewAutoSignLicenseRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelRenewAutoSignLicenseResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a person's licence for automatic signing last a year longer.
    ///
    /// See [`ChannelRenewAutoSignLicenseRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[deprecated(note = "The vendor says that it is no longer used.")]
    #[inline]
    pub fn channel_renew_auto_sign_license(
        &self,
        request: &ChannelRenewAutoSignLicenseRequest,
    ) -> rt::Call<'_, ChannelRenewAutoSignLicenseResponse> {
        self.0.send(request)
    }
}
