// Generated from schema/essbasic/2021-05-26/actions/CreateModifyAdminAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a link by which a rejected letter of authority of the super administrator is uploaded again.
///
/// Only after the review has failed, which a callback tells.
/// The link does not run out, but only the person who had the company verified can use it.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nothing says whose letter is uploaded again: set AuthorizationId, which the callback about the check of the letter tells. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.NoRoleAuth`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NO_ROLE_AUTH),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateModifyAdminAuthorizationUrlRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The verification whose letter was rejected, as the callback about the review of the letter names it.
    pub authorization_id: Option<String>,
    /// From where the letter is uploaded, the mini-program or the web console, and the form of the link into the mini-program.
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
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.authorization_id),
                rt::Member::Value(&self.endpoint),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.authorization_id),
                rt::Slot::Value(&mut self.endpoint),
            ],
        );
    }
}

impl rt::Blank for CreateModifyAdminAuthorizationUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        authorization_id: None,
        endpoint: None,
    };
}

rt::record_traits!(CreateModifyAdminAuthorizationUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateModifyAdminAuthorizationUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
            message: "Nothing says whose letter is uploaded again: set AuthorizationId, which the callback about the check of the letter tells.",
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
    /// The link to the upload.
    /// It does not run out.
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
    service: &crate::essbasic::SERVICE,
    name: "CreateModifyAdminAuthorizationUrl",
    summary: "Makes a link by which a rejected letter of authority of the super administrator is uploaded again.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.NoRoleAuth \
        InternalError.DbRead \
        InvalidParameter.ParamError \
        OperationDenied \
        ResourceNotFound.Application \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateModifyAdminAuthorizationUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateModifyAdminAuthorizationUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a link by which a rejected letter of authority of the super administrator is uploaded again.
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
