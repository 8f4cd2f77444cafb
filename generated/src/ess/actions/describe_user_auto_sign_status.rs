// Generated from schema/ess/2020-11-11/actions/DescribeUserAutoSignStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether a private person has switched automatic signing on.
///
/// The vendor opens this on request only, for special uses such as prescriptions.
/// CreateUserAutoSignEnableUrl makes the link to switch it on.
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
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.CardType`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_TYPE),
/// [`InvalidParameter.Name`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_NAME),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct DescribeUserAutoSignStatusRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The use that is asked about.
    pub scene_key: enums::AutoSignScene,
    /// The person who is asked about.
    pub user_info: structs::UserThreeFactor,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeUserAutoSignStatusRequest {
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

impl rt::Record for DescribeUserAutoSignStatusRequest {
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

impl rt::Blank for DescribeUserAutoSignStatusRequest {
    const BLANK: Self = Self {
        operator: None,
        scene_key: rt::Blank::BLANK,
        user_info: rt::Blank::BLANK,
        agent: None,
    };
}

rt::record_traits!(DescribeUserAutoSignStatusRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeUserAutoSignStatusRequest",
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

impl rt::Request for DescribeUserAutoSignStatusRequest {
    type Response = DescribeUserAutoSignStatusResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeUserAutoSignStatus` answers.
#[non_exhaustive]
pub struct DescribeUserAutoSignStatusResponse {
    /// Whether automatic signing is on for this person and use.
    pub is_open: bool,
    /// When the licence of the person began.
    /// Only if automatic signing was switched on with one.
    ///
    /// Limits: seconds since 1970.
    pub license_from: i64,
    /// When the licence of the person ends.
    /// Only if automatic signing was switched on with one.
    ///
    /// Limits: seconds since 1970.
    pub license_to: i64,
    /// How the automatic signing of this person is paid for.
    pub license_type: Option<enums::AutoSignLicenseType>,
    /// The signature that is used for automatic signing.
    /// If it is empty, none is set yet, and the person must open the link of CreateUserAutoSignEnableUrl once more.
    pub seal_id: Option<String>,
}

impl Default for DescribeUserAutoSignStatusResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeUserAutoSignStatusResponse {
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

impl rt::Blank for DescribeUserAutoSignStatusResponse {
    const BLANK: Self = Self {
        is_open: false,
        license_from: 0,
        license_to: 0,
        license_type: None,
        seal_id: None,
    };
}

rt::record_traits!(DescribeUserAutoSignStatusResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeUserAutoSignStatusResponse",
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
    service: &crate::ess::SERVICE,
    name: "DescribeUserAutoSignStatus",
    summary: "Tells whether a private person has switched automatic signing on.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        InternalError \
        InternalError.CallOpenCloudApiError \
        InternalError.Callback \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.CardNumber \
        InvalidParameter.CardType \
        InvalidParameter.Name \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeUserAutoSignStatusRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeUserAutoSignStatusResponse>,
    },
};

impl crate::ess::Client {
    /// Tells whether a private person has switched automatic signing on.
    ///
    /// See [`DescribeUserAutoSignStatusRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_user_auto_sign_status(
        &self,
        request: &DescribeUserAutoSignStatusRequest,
    ) -> rt::Call<'_, DescribeUserAutoSignStatusResponse> {
        self.0.send(request)
    }
}
