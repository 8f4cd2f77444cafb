// Generated from schema/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Tells how far the verifications of a batch have come.
///
/// By default the service takes 20 calls a second.
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
pub struct DescribeBatchOrganizationRegistrationTasksRequest {
    /// The application in which the call is made; of its members only AppId is needed.
    pub agent: Option<structs::Agent>,
    /// The verifications, by the SubTaskId of each company from DescribeBatchOrganizationRegistrationUrls.
    pub task_ids: Option<Vec<String>>,
}

impl DescribeBatchOrganizationRegistrationTasksRequest {
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
    /// Sets `TaskIds`.
    pub fn task_ids(
        mut self,
        task_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_ids = Some(rt::list_from(task_ids));
        self
    }
}

impl Default for DescribeBatchOrganizationRegistrationTasksRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeBatchOrganizationRegistrationTasksRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent), rt::Member::Value(&self.task_ids)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.agent), rt::Slot::Value(&mut self.task_ids)],
        );
    }
}

impl rt::Blank for DescribeBatchOrganizationRegistrationTasksRequest {
    const BLANK: Self = Self {
        agent: None,
        task_ids: None,
    };
}

rt::record_traits!(DescribeBatchOrganizationRegistrationTasksRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeBatchOrganizationRegistrationTasksRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("TaskIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};

impl rt::Request for DescribeBatchOrganizationRegistrationTasksRequest {
    type Response = DescribeBatchOrganizationRegistrationTasksResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DescribeBatchOrganizationRegistrationTasks` answers.
#[non_exhaustive]
pub struct DescribeBatchOrganizationRegistrationTasksResponse {
    /// The verifications that were asked for.
    pub details: Vec<structs::BatchOrganizationRegistrationTasksDetails>,
}

impl Default for DescribeBatchOrganizationRegistrationTasksResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DescribeBatchOrganizationRegistrationTasksResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.details)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.details)]);
    }
}

impl rt::Blank for DescribeBatchOrganizationRegistrationTasksResponse {
    const BLANK: Self = Self { details: Vec::new() };
}

rt::record_traits!(DescribeBatchOrganizationRegistrationTasksResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DescribeBatchOrganizationRegistrationTasksResponse",
    fields: &[
        rt::Field::Optional(
            "Details",
            rt::Kind::List(
                &rt::Kind::Record(
                    &structs::batch_organization_registration_tasks_details::SHAPE,
                ),
            ),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "DescribeBatchOrganizationRegistrationTasks",
    summary: "Tells how far the verifications of a batch have come.",
    effect: rt::Effect::Read,
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
        blank: rt::blank::<DescribeBatchOrganizationRegistrationTasksRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeBatchOrganizationRegistrationTasksResponse>,
    },
};

impl crate::essbasic::Client {
    /// Tells how far the verifications of a batch have come.
    ///
    /// See [`DescribeBatchOrganizationRegistrationTasksRequest`] for what it takes.
    ///
    /// [`describe_batch_organization_registration_tasks_until_done`](Self::describe_batch_organization_registration_tasks_until_done) asks until the task has ended.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn describe_batch_organization_registration_tasks(
        &self,
        request: &DescribeBatchOrganizationRegistrationTasksRequest,
    ) -> rt::Call<'_, DescribeBatchOrganizationRegistrationTasksResponse> {
        self.0.send(request)
    }
}
