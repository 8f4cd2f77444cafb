// Generated from schema/ess/2020-11-11/actions/RenewAutoSignLicense.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Made the licence of a private person for automatic signing last a year longer.
///
/// No longer in use: automatic signing is now paid for by contract quota.
/// It worked once for each licence, in medical use, where the vendor had opened it, and needed licence quota (FailedOperation.LicenseNoQuota).
///
/// By default the service takes 20 calls a second.
///
/// Deprecated. No longer in use.
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
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct RenewAutoSignLicenseRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The use that the licence is for.
    pub scene_key: enums::AutoSignScene,
    /// The person whose licence is renewed.
    pub user_info: structs::UserThreeFactor,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl RenewAutoSignLicenseRequest {
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

impl rt::Record for RenewAutoSignLicenseRequest {
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

impl rt::Blank for RenewAutoSignLicenseRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(RenewAutoSignLicenseRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "RenewAutoSignLicenseRequest",
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

impl rt::Request for RenewAutoSignLicenseRequest {
    type Response = RenewAutoSignLicenseResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `RenewAutoSignLicense` answers.
#[non_exhaustive]
pub struct RenewAutoSignLicenseResponse {
    /// When the renewed licence ends.
    /// Only if automatic signing was switched on with one.
    ///
    /// Limits: seconds since 1970.
    pub license_to: Option<i64>,
}

impl Default for RenewAutoSignLicenseResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RenewAutoSignLicenseResponse {
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

impl rt::Blank for RenewAutoSignLicenseResponse {
    const BLANK: Self = Self { license_to: None };
}

rt::record_traits!(RenewAutoSignLicenseResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "RenewAutoSignLicenseResponse",
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
    service: &crate::ess::SERVICE,
    name: "RenewAutoSignLicense",
    summary: "Made the licence of a private person for automatic signing last a year longer.",
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
        InternalError.DependsDb \
        InternalError.System \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<RenewAutoSignLicenseRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<RenewAutoSignLicenseResponse>,
    },
};

impl crate::ess::Client {
    /// Made the licence of a private person for automatic signing last a year longer.
    ///
    /// See [`RenewAutoSignLicenseRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[deprecated(note = "No longer in use.")]
    #[inline]
    pub fn renew_auto_sign_license(
        &self,
        request: &RenewAutoSignLicenseRequest,
    ) -> rt::Call<'_, RenewAutoSignLicenseResponse> {
        self.0.send(request)
    }
}
