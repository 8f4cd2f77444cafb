// Generated from schema/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Returns the links by which the companies of a batch are verified.
///
/// A task of CreateBatchOrganizationRegistrationTasks is usually done after 3 to 5 seconds, but may take longer.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/accounts/DescribeBatchOrganizationRegistrationUrls) (in Chinese)
///
/// # Error codes
///
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationUrlsRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The task, as CreateBatchOrganizationRegistrationTasks returned it.
    pub task_id: String,
}

impl DescribeBatchOrganizationRegistrationUrlsRequest {
    /// Makes one with what it needs.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, task_id: impl Into<String>) -> Self {
        self.task_id = task_id.into();
        self
    }
}

impl rt::Record for DescribeBatchOrganizationRegistrationUrlsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent), rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.agent), rt::Slot::Text(&mut self.task_id)],
        );
    }
}

impl rt::Blank for DescribeBatchOrganizationRegistrationUrlsRequest {
    const BLANK: Self = Self {
        agent: None,
        task_id: String::new(),
    };
}

rt::record_traits!(DescribeBatchOrganizationRegistrationUrlsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeBatchOrganizationRegistrationUrlsRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("TaskId", rt::Kind::Text),
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
    /// A link or an error for each company.
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
    service: &crate::essbasic::SERVICE,
    name: "DescribeBatchOrganizationRegistrationUrls",
    summary: "Returns the links by which the companies of a batch are verified.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InvalidParameter.ParamError \
        OperationDenied.OrganizationClosing \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DescribeBatchOrganizationRegistrationUrlsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeBatchOrganizationRegistrationUrlsResponse>,
    },
};

impl crate::essbasic::Client {
    /// Returns the links by which the companies of a batch are verified.
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
