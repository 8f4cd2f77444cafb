// Generated from schema/ess/2020-11-11/actions/DescribeThirdPartyAuthCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Tells whether the person behind a code has proved the identity to the service.
///
/// The code comes with the jump from the mini-program of the service to one of yours and can be asked for once; after that the answer is OperationDenied.AuthCodeInvalid.
/// It is for partners who bring users, and the vendor opens it on request only.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter.AuthCode`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_AUTH_CODE),
/// [`OperationDenied.AuthCodeInvalid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_AUTH_CODE_INVALID),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCodeRequest {
    /// The code that came with the jump to your mini-program.
    /// Every query uses it up.
    pub auth_code: String,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeThirdPartyAuthCodeRequest {
    /// Makes one with what it needs.
    pub fn new(auth_code: impl Into<String>) -> Self {
        Self {
            auth_code: auth_code.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `AuthCode`.
    pub fn auth_code(mut self, auth_code: impl Into<String>) -> Self {
        self.auth_code = auth_code.into();
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeThirdPartyAuthCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.auth_code),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.auth_code),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeThirdPartyAuthCodeRequest {
    const BLANK: Self = Self {
        auth_code: String::new(),
        operator: None,
        agent: None,
    };
}

rt::record_traits!(DescribeThirdPartyAuthCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeThirdPartyAuthCodeRequest",
    fields: &[
        rt::Field::Marked("AuthCode", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeThirdPartyAuthCodeRequest {
    type Response = DescribeThirdPartyAuthCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeThirdPartyAuthCode` answers.
#[non_exhaustive]
pub struct DescribeThirdPartyAuthCodeResponse {
    /// Whether this person has proved the identity.
    pub verify_status: enums::PersonVerificationStatus,
}

impl Default for DescribeThirdPartyAuthCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeThirdPartyAuthCodeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.verify_status)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.verify_status)]);
    }
}

impl rt::Blank for DescribeThirdPartyAuthCodeResponse {
    const BLANK: Self = Self {
        verify_status: rt::Blank::BLANK,
    };
}

rt::record_traits!(DescribeThirdPartyAuthCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeThirdPartyAuthCodeResponse",
    fields: &[
        rt::Field::Required(
            "VerifyStatus",
            rt::Kind::Enum(&enums::person_verification_status::TABLE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeThirdPartyAuthCode",
    summary: "Tells whether the person behind a code has proved the identity to the service.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Db \
        InternalError.System \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter.AuthCode \
        OperationDenied.AuthCodeInvalid \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeThirdPartyAuthCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeThirdPartyAuthCodeResponse>,
    },
};

impl crate::ess::Client {
    /// Tells whether the person behind a code has proved the identity to the service.
    ///
    /// See [`DescribeThirdPartyAuthCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_third_party_auth_code(
        &self,
        request: &DescribeThirdPartyAuthCodeRequest,
    ) -> rt::Call<'_, DescribeThirdPartyAuthCodeResponse> {
        self.0.send(request)
    }
}
