// Generated from schema/ess/2020-11-11/actions/CreateBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Registers many companies: makes a registration link for each, or one for all.
///
/// The links are made in the background, mostly within 3 to 5 seconds; fetch them with DescribeBatchOrganizationRegistrationUrls.
/// If one company is wrong, TaskId is empty, nothing is made, and ErrorMessages tells which it was.
/// A caller can register 8000 companies a day.
/// Links of the kind APP open the mini-program on the full or the half screen: it has AppID wxa023b292fd19d41d and original id gh_da88f6188665; the Demo version for tests has wx371151823f6f3edf and gh_39a5d3de69fa.
/// It needs a paid package for identity checks.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/organizations/CreateBatchOrganizationRegistrationTasks) (in Chinese)
///
/// # Rules
///
/// - A company is named twice in this batch: remove one of the entries with this OrganizationName. (`InvalidParameterValue`)
/// - A credit code stands twice in this batch: remove one of the entries with this UniformSocialCreditCode.
/// - With one link for all (BatchAuthMethod 1) the letter of authority must be given beforehand: set PowerOfAttorneys of this company.
/// - With one link for all (BatchAuthMethod 1) the letter of authority should be given beforehand: set PowerOfAttorneys of this company. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
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
pub struct CreateBatchOrganizationRegistrationTasksRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The companies that register.
    /// No name and no credit code may occur twice.
    ///
    /// Limits: at most 10 items.
    pub registration_organizations: Vec<structs::RegistrationOrganizationInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Where the companies register, and the form of the links.
    ///
    /// Default: `"PC"`.
    pub endpoint: Option<enums::RegistrationEndpoint>,
    /// Whether each company gets a link of its own, or all get one together, which CreateBatchOrganizationAuthorizationUrl makes.
    /// With one link, a company that proves its authority by a letter must bring the super administrator's letter in PowerOfAttorneys.
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.registration_organizations),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.endpoint),
                rt::Member::Value(&self.batch_auth_method),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.registration_organizations),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.endpoint),
                rt::Slot::Value(&mut self.batch_auth_method),
            ],
        );
    }
}

impl rt::Blank for CreateBatchOrganizationRegistrationTasksRequest {
    const BLANK: Self = Self {
        operator: None,
        registration_organizations: Vec::new(),
        agent: None,
        endpoint: None,
        batch_auth_method: None,
    };
}

rt::record_traits!(CreateBatchOrganizationRegistrationTasksRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchOrganizationRegistrationTasksRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "RegistrationOrganizations",
            rt::Kind::List(
                &rt::Kind::Record(&structs::registration_organization_info::SHAPE),
            ),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(10))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional(
            "Endpoint",
            rt::Kind::Enum(&enums::registration_endpoint::TABLE),
        ),
        rt::Field::Optional(
            "BatchAuthMethod",
            rt::Kind::Enum(&enums::registration_link_mode::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "names-distinct",
            message: "A company is named twice in this batch: remove one of the entries with this OrganizationName.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct(
                "RegistrationOrganizations[*].OrganizationName",
            ),
            severity: rt::Severity::Deny,
            code: "InvalidParameterValue",
        },
        rt::Rule {
            id: "codes-distinct",
            message: "A credit code stands twice in this batch: remove one of the entries with this UniformSocialCreditCode.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Distinct(
                "RegistrationOrganizations[*].UniformSocialCreditCode",
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "one-link-needs-letter",
            message: "With one link for all (BatchAuthMethod 1) the letter of authority must be given beforehand: set PowerOfAttorneys of this company.",
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
            id: "one-link-with-transfer-needs-letter",
            message: "With one link for all (BatchAuthMethod 1) the letter of authority should be given beforehand: set PowerOfAttorneys of this company.",
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
    /// The id of the batch, which DescribeBatchOrganizationRegistrationUrls takes.
    /// Empty if a company was wrong.
    pub task_id: Option<String>,
    /// What is wrong with each company, in the order of the request; an empty text for one that is right.
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
    service: &crate::ess::SERVICE,
    name: "CreateBatchOrganizationRegistrationTasks",
    summary: "Registers many companies: makes a registration link for each, or one for all.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
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
        blank: rt::blank::<CreateBatchOrganizationRegistrationTasksRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchOrganizationRegistrationTasksResponse>,
    },
};

impl crate::ess::Client {
    /// Registers many companies: makes a registration link for each, or one for all.
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
