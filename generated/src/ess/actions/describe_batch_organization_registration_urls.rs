// Generated from schema/ess/2020-11-11/actions/DescribeBatchOrganizationRegistrationUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Fetches the registration links of a batch of companies.
///
/// Call it some seconds after CreateBatchOrganizationRegistrationTasks: making the links mostly takes 3 to 5 seconds, at times longer.
/// The links are valid for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/organizations/DescribeBatchOrganizationRegistrationUrls) (in Chinese)
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
pub struct DescribeBatchOrganizationRegistrationUrlsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The batch, by the id that CreateBatchOrganizationRegistrationTasks returned.
    pub task_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl DescribeBatchOrganizationRegistrationUrlsRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for DescribeBatchOrganizationRegistrationUrlsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.task_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.task_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DescribeBatchOrganizationRegistrationUrlsRequest {
    const BLANK: Self = Self {
        operator: None,
        task_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(DescribeBatchOrganizationRegistrationUrlsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeBatchOrganizationRegistrationUrlsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DescribeBatchOrganizationRegistrationUrlsRequest {
    type Response = DescribeBatchOrganizationRegistrationUrlsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeBatchOrganizationRegistrationUrls` answers.
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrlsResponse {
    /// The companies of the batch with their links.
    pub organization_auth_urls: Vec<structs::OrganizationAuthUrl>,
}

impl Default for DescribeBatchOrganizationRegistrationUrlsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeBatchOrganizationRegistrationUrlsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.organization_auth_urls)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.organization_auth_urls)]);
    }
}

impl rt::Blank for DescribeBatchOrganizationRegistrationUrlsResponse {
    const BLANK: Self = Self {
        organization_auth_urls: Vec::new(),
    };
}

rt::record_traits!(DescribeBatchOrganizationRegistrationUrlsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeBatchOrganizationRegistrationUrlsResponse",
    fields: &[
        rt::Field::Optional(
            "OrganizationAuthUrls",
            rt::Kind::List(&rt::Kind::Record(&structs::organization_auth_url::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DescribeBatchOrganizationRegistrationUrls",
    summary: "Fetches the registration links of a batch of companies.",
    effect: rt::Effect::Read,
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
        blank: rt::blank::<DescribeBatchOrganizationRegistrationUrlsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeBatchOrganizationRegistrationUrlsResponse>,
    },
};

impl crate::ess::Client {
    /// Fetches the registration links of a batch of companies.
    ///
    /// See [`DescribeBatchOrganizationRegistrationUrlsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_batch_organization_registration_urls(
        &self,
        request: &DescribeBatchOrganizationRegistrationUrlsRequest,
    ) -> rt::Call<'_, DescribeBatchOrganizationRegistrationUrlsResponse> {
        self.0.send(request)
    }
}
