// Generated from schema/ess/2020-11-11/actions/CreateModifyAdminAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a link with which a refused letter of authority of the super administrator is uploaded again.
///
/// Only after the check has refused the letter, which a callback tells.
/// The link does not end, but works only for the person who was registering the company.
/// If the verification has been cleared meanwhile, the call fails with FailedOperation.AuthorizationInfoHasBeenDeleted.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - No verification is named: set AuthorizationId. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AuthorizationInfoHasBeenDeleted`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AUTHORIZATION_INFO_HAS_BEEN_DELETED),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN)
#[must_use]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The verification whose letter was refused, by the id that the callback about the letter of authority brings.
    pub authorization_id: Option<String>,
    /// Where the letter is uploaded, in the mini-program or in the console, and the form of the link.
    ///
    /// Default: `"HTTP"`. Limits: one of `HTTP`, `HTTP_SHORT_URL`, `APP`, `PC`.
    pub endpoint: Option<enums::LinkEndpoint>,
}

impl CreateModifyAdminAuthorizationUrlRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
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
    /// Sets `AuthorizationId`.
    pub fn authorization_id(mut self, authorization_id: impl Into<String>) -> Self {
        self.authorization_id = Some(authorization_id.into());
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::LinkEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
}

impl Default for CreateModifyAdminAuthorizationUrlRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateModifyAdminAuthorizationUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.authorization_id),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.authorization_id),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateModifyAdminAuthorizationUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        authorization_id: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateModifyAdminAuthorizationUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateModifyAdminAuthorizationUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("AuthorizationId", rt::Kind::Text),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::link_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("HTTP"),
                            rt::Literal::Text("HTTP_SHORT_URL"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("PC"),
                        ],
                    ),
                ),
            ],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "which-verification",
            message: "No verification is named: set AuthorizationId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["AuthorizationId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateModifyAdminAuthorizationUrlRequest {
    type Response = CreateModifyAdminAuthorizationUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateModifyAdminAuthorizationUrl` answers.
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlResponse {
    /// The link with which the letter is uploaded again.
    /// It does not end.
    pub url: Option<String>,
}

impl Default for CreateModifyAdminAuthorizationUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateModifyAdminAuthorizationUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.url)]);
    }
}

impl rt::Blank for CreateModifyAdminAuthorizationUrlResponse {
    const BLANK: Self = Self { url: None };
}

rt::record_traits!(CreateModifyAdminAuthorizationUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateModifyAdminAuthorizationUrlResponse",
    fields: &[rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateModifyAdminAuthorizationUrl",
    summary: "Makes a link with which a refused letter of authority of the super administrator is uploaded again.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AuthorizationInfoHasBeenDeleted \
        InternalError \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoLogin \
        OperationDenied.SubOrgNotJoin",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateModifyAdminAuthorizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateModifyAdminAuthorizationUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a link with which a refused letter of authority of the super administrator is uploaded again.
    ///
    /// See [`CreateModifyAdminAuthorizationUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_modify_admin_authorization_url(
        &self,
        request: &CreateModifyAdminAuthorizationUrlRequest,
    ) -> rt::Call<'_, CreateModifyAdminAuthorizationUrlResponse> {
        self.0.send(request)
    }
}
