// Generated from schema/essbasic/2021-05-26/actions/CreateOrganizationAuthFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a letter of authority, filled in and ready to be signed and stamped.
///
/// For verifying a company, changing its super administrator, or closing its account.
/// The data must be true, or the review rejects the letter later.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound.Application`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_APPLICATION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateOrganizationAuthFileRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// The company and the people that the letter names.
    pub organization_common_info: Option<structs::OrganizationCommonInfo>,
    /// What the letter is for.
    pub type_: Option<enums::AuthorizationLetterType>,
}

impl CreateOrganizationAuthFileRequest {
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
    /// Sets `OrganizationCommonInfo`.
    #[inline]
    pub fn organization_common_info(
        mut self,
        organization_common_info: structs::OrganizationCommonInfo,
    ) -> Self {
        self.organization_common_info = Some(organization_common_info);
        self
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, type_: enums::AuthorizationLetterType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl Default for CreateOrganizationAuthFileRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationAuthFileRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.organization_common_info),
                rt::Member::Value(&self.type_),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.organization_common_info),
                rt::Slot::Value(&mut self.type_),
            ],
        );
    }
}

impl rt::Blank for CreateOrganizationAuthFileRequest {
    const BLANK: Self = Self {
        agent: None,
        organization_common_info: None,
        type_: None,
    };
}

rt::record_traits!(CreateOrganizationAuthFileRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthFileRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "OrganizationCommonInfo",
            rt::Kind::Record(&structs::organization_common_info::SHAPE),
        ),
        rt::Field::Optional(
            "Type",
            rt::Kind::Enum(&enums::authorization_letter_type::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateOrganizationAuthFileRequest {
    type Response = CreateOrganizationAuthFileResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateOrganizationAuthFile` answers.
#[non_exhaustive]
pub struct CreateOrganizationAuthFileResponse {
    /// Where to download the letter, for 5 minutes.
    pub file_url: String,
}

impl Default for CreateOrganizationAuthFileResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateOrganizationAuthFileResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.file_url)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.file_url)]);
    }
}

impl rt::Blank for CreateOrganizationAuthFileResponse {
    const BLANK: Self = Self { file_url: String::new() };
}

rt::record_traits!(CreateOrganizationAuthFileResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateOrganizationAuthFileResponse",
    fields: &[rt::Field::Marked("FileUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateOrganizationAuthFile",
    summary: "Makes a letter of authority, filled in and ready to be signed and stamped.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied \
        ResourceNotFound.Application \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateOrganizationAuthFileRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateOrganizationAuthFileResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a letter of authority, filled in and ready to be signed and stamped.
    ///
    /// See [`CreateOrganizationAuthFileRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_organization_auth_file(
        &self,
        request: &CreateOrganizationAuthFileRequest,
    ) -> rt::Call<'_, CreateOrganizationAuthFileResponse> {
        self.0.send(request)
    }
}
