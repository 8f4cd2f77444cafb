// Generated from schema/essbasic/2021-05-26/actions/CreateBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Starts a task that makes the links by which several companies are verified.
///
/// At most 10 companies go into one call, and 8000 into one day.
/// For links of the kind APP the mini-program has AppID wxa023b292fd19d41d and original id gh_da88f6188665; the Demo version for tests has wx371151823f6f3edf and gh_39a5d3de69fa.
/// If a company is refused, the answer has ErrorMessages and no TaskId.
/// The task takes 3 to 5 seconds or longer; then DescribeBatchOrganizationRegistrationUrls returns a link for each company, and CreateBatchOrganizationAuthorizationUrl one link for all of them.
/// DescribeBatchOrganizationRegistrationTasks follows the verification.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/accounts/CreateBatchOrganizationRegistrationTasks) (in Chinese)
///
/// # Rules
///
/// - With BatchAuthMethod 1, a company that is authorized by letter (AuthorizationTypes 1) must bring it: set PowerOfAttorneys.
/// - With BatchAuthMethod 1, a company that is authorized by letter and transfer (AuthorizationTypes 5) should bring the letter: set PowerOfAttorneys. (warns)
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
pub struct CreateBatchOrganizationRegistrationTasksRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The companies.
    /// No two may have the same name, social credit code, or employee who has them verified.
    ///
    /// Limits: at most 10 items; no two items with the same `OrganizationName` (`InvalidParameterValue`); no two items with the same `UniformSocialCreditCode`; no two items with the same `OpenId` (warns); no two items with the same `OrganizationOpenId` (warns).
    pub registration_organizations: Vec<structs::RegistrationOrganizationInfo>,
    /// Where the links lead: to the web console, into the mini-program, or to mobile web pages.
    ///
    /// Default: `"PC"`. Limits: one of `PC`, `CHANNEL`, `SHORT_URL`, `APP`, `H5`, `SHORT_H5`.
    pub endpoint: Option<enums::RegistrationEndpoint>,
    /// Whether each company gets a link, or one link serves all.
    /// With one link, a company that is authorized by letter must come with that letter.
    ///
    /// Default: `0`.
    pub batch_auth_method: Option<enums::RegistrationLinkMode>,
}

impl CreateBatchOrganizationRegistrationTasksRequest {
    /// Makes one with what it needs.
    pub fn new(
        registration_organizations: impl IntoIterator<
            Item = structs::RegistrationOrganizationInfo,
        >,
    ) -> Self {
        Self {
            registration_organizations: rt::list(registration_organizations),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `RegistrationOrganizations`.
    pub fn registration_organizations(
        mut self,
        registration_organizations: impl IntoIterator<
            Item = structs::RegistrationOrganizationInfo,
        >,
    ) -> Self {
        self.registration_organizations = rt::list(registration_organizations);
        self
    }
    /// Sets `Endpoint`.
    pub fn endpoint(mut self, endpoint: impl Into<enums::RegistrationEndpoint>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }
    /// Sets `BatchAuthMethod`.
    #[inline]
    pub fn batch_auth_method(
        mut self,
        batch_auth_method: enums::RegistrationLinkMode,
    ) -> Self {
        self.batch_auth_method = Some(batch_auth_method);
        self
    }
}

impl rt::Record for CreateBatchOrganizationRegistrationTasksRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.registration_organizations),
                rt::Member::Value(&self.endpoint),
                rt::Member::Value(&self.batch_auth_method),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.registration_organizations),
                rt::Slot::Value(&mut self.endpoint),
                rt::Slot::Value(&mut self.batch_auth_method),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationRegistrationTasksRequest {
    const BLANK: Self = Self {
        agent: None,
        registration_organizations: Vec::new(),
        endpoint: None,
        batch_auth_method: None,
    };
}

rt::record_traits!(CreateBatchOrganizationRegistrationTasksRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationRegistrationTasksRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "RegistrationOrganizations",
            rt::Kind::List(
                &rt::Kind::Record(&structs::registration_organization_info::SHAPE),
            ),
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::MaxItems(10)),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::UniqueBy("OrganizationName"),
                    "InvalidParameterValue",
                ),
                rt::Check::Deny(rt::Test::UniqueBy("UniformSocialCreditCode")),
                rt::Check::Warn(rt::Test::UniqueBy("OpenId")),
                rt::Check::Warn(rt::Test::UniqueBy("OrganizationOpenId")),
            ],
        ),
        rt::Field::Limited(
            "Endpoint",
            rt::Kind::Enum(&enums::registration_endpoint::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("PC"),
                            rt::Literal::Text("CHANNEL"),
                            rt::Literal::Text("SHORT_URL"),
                            rt::Literal::Text("APP"),
                            rt::Literal::Text("H5"),
                            rt::Literal::Text("SHORT_H5"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional(
            "BatchAuthMethod",
            rt::Kind::Enum(&enums::registration_link_mode::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "single-link-needs-letters",
            message: "With BatchAuthMethod 1, a company that is authorized by letter (AuthorizationTypes 1) must bring it: set PowerOfAttorneys.",
            each: "RegistrationOrganizations[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.BatchAuthMethod",
                        &[rt::Literal::Integer(1)],
                        None,
                    ),
                    rt::Condition::In(
                        "AuthorizationTypes[*]",
                        &[rt::Literal::Integer(1)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["PowerOfAttorneys"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "single-link-with-transfer-needs-letter",
            message: "With BatchAuthMethod 1, a company that is authorized by letter and transfer (AuthorizationTypes 5) should bring the letter: set PowerOfAttorneys.",
            each: "RegistrationOrganizations[*]",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "$.BatchAuthMethod",
                        &[rt::Literal::Integer(1)],
                        None,
                    ),
                    rt::Condition::In(
                        "AuthorizationTypes[*]",
                        &[rt::Literal::Integer(5)],
                        None,
                    ),
                ],
            ),
            demand: rt::Demand::Require(&["PowerOfAttorneys"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateBatchOrganizationRegistrationTasksRequest {
    type Response = CreateBatchOrganizationRegistrationTasksResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchOrganizationRegistrationTasks` answers.
#[non_exhaustive]
pub struct CreateBatchOrganizationRegistrationTasksResponse {
    /// The task, for DescribeBatchOrganizationRegistrationUrls.
    /// Empty if a company was refused.
    pub task_id: Option<String>,
    /// What is wrong with each company, in the order of the request and empty where nothing is.
    /// Empty as a whole if all is well.
    pub error_messages: Vec<String>,
}

impl Default for CreateBatchOrganizationRegistrationTasksResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchOrganizationRegistrationTasksResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.task_id),
                rt::Member::Value(&self.error_messages),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.task_id),
                rt::Slot::Value(&mut self.error_messages),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationRegistrationTasksResponse {
    const BLANK: Self = Self {
        task_id: None,
        error_messages: Vec::new(),
    };
}

rt::record_traits!(CreateBatchOrganizationRegistrationTasksResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationRegistrationTasksResponse",
    fields: &[
        rt::Field::Optional("TaskId", rt::Kind::Text),
        rt::Field::Optional("ErrorMessages", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateBatchOrganizationRegistrationTasks",
    summary: "Starts a task that makes the links by which several companies are verified.",
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
        blank: rt::blank::<CreateBatchOrganizationRegistrationTasksRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchOrganizationRegistrationTasksResponse>,
    },
};

impl crate::essbasic::Client {
    /// Starts a task that makes the links by which several companies are verified.
    ///
    /// See [`CreateBatchOrganizationRegistrationTasksRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_organization_registration_tasks(
        &self,
        request: &CreateBatchOrganizationRegistrationTasksRequest,
    ) -> rt::Call<'_, CreateBatchOrganizationRegistrationTasksResponse> {
        self.0.send(request)
    }
}
