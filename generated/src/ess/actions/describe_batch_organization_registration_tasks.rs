// Generated from schema/ess/2020-11-11/actions/DescribeBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Tells how far the companies of a batch are with their registration.
///
/// The batch was made by CreateBatchOrganizationRegistrationTasks; the tasks are asked about by the ids that DescribeBatchOrganizationRegistrationUrls returned.
///
/// By default the service takes 20 calls a second.
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
pub struct DescribeBatchOrganizationRegistrationTasksRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The companies, by the SubTaskId of each from DescribeBatchOrganizationRegistrationUrls, not by the id of the batch.
    pub task_ids: Option<Vec<String>>,
}

impl DescribeBatchOrganizationRegistrationTasksRequest {
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
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.task_ids),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.task_ids),
            ],
        );
    }
}

impl rt::Blank for DescribeBatchOrganizationRegistrationTasksRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        task_ids: None,
    };
}

rt::record_traits!(DescribeBatchOrganizationRegistrationTasksRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DescribeBatchOrganizationRegistrationTasksRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    /// The companies that were asked about, each with its status.
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
    service: &crate::ess::SERVICE,
    name: "DescribeBatchOrganizationRegistrationTasks",
    summary: "Tells how far the companies of a batch are with their registration.",
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
        blank: rt::blank::<DescribeBatchOrganizationRegistrationTasksRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DescribeBatchOrganizationRegistrationTasksResponse>,
    },
};

impl crate::ess::Client {
    /// Tells how far the companies of a batch are with their registration.
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
