// Generated from schema/ess/2020-11-11/actions/CreateBatchCancelFlowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Creates a link by which somebody cancels several contracts in the mini-program.
///
/// The call cancels nothing: the contracts are cancelled by whoever opens the link within its time, 24 hours.
/// The result comes as a callback or from DescribeCancelFlowsTask.
/// Contracts that are signed by all, refused (also by somebody who had to fill them in), expired, cancelled or released cannot be cancelled; what all have signed is undone by CreateReleaseFlow.
/// Quota comes back only if nobody has signed, or only automatically, and while quota for cancelling is left: one cancellation comes free with every contract that is bought.
/// Without it cancelling still works, but brings nothing back.
/// The super administrator and the legal representative of the initiating company may do it, the initiator with the right to cancel contracts of one's own, and other staff with that right who may also look up all contracts of their department, or of the whole company if the initiator is in another department.
/// Afterwards only the super administrator of the initiating company, the initiator, the person who cancelled and those who had signed or filled in something can still read the contracts.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/operateFlows/CreateBatchCancelFlowUrl) (in Chinese)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.BatchCancelForbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_BATCH_CANCEL_FORBID),
/// [`ResourceNotFound.ErrNotExistRole`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ERR_NOT_EXIST_ROLE),
/// [`ResourceNotFound.Flow`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_FLOW),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateBatchCancelFlowUrlRequest {
    /// The member of staff for whom the link is made; this person needs the right to call the action and to cancel the contracts.
    pub operator: Option<structs::UserInfo>,
    /// The contracts to cancel, each named once.
    ///
    /// Limits: an id of 32 letters and digits (warns); at most 100 items; no equal items (warns).
    pub flow_ids: Vec<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateBatchCancelFlowUrlRequest {
    /// Makes one with what it needs.
    pub fn new(flow_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            flow_ids: rt::list_from(flow_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = rt::list_from(flow_ids);
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateBatchCancelFlowUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateBatchCancelFlowUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_ids: Vec::new(),
        agent: None,
    };
}

rt::record_traits!(CreateBatchCancelFlowUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateBatchCancelFlowUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Id32)),
                rt::Check::Deny(rt::Test::MaxItems(100)),
                rt::Check::Warn(rt::Test::UniqueItems),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateBatchCancelFlowUrlRequest {
    type Response = CreateBatchCancelFlowUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateBatchCancelFlowUrl` answers.
#[non_exhaustive]
pub struct CreateBatchCancelFlowUrlResponse {
    /// The link, which leads to the mini-program.
    /// Empty if none of the contracts can be cancelled.
    pub batch_cancel_flow_url: String,
    /// For each contract, in the order of FlowIds, why it cannot be cancelled; empty text where it can.
    pub fail_messages: Vec<String>,
    /// Until when the link works, in Beijing time.
    /// Empty if there is no link.
    ///
    /// Limits: a time like `2026-01-31 09:30:00` (warns).
    pub url_expire_on: String,
    /// The id of the task, for DescribeCancelFlowsTask and to recognise the callback.
    /// Empty if there is no link.
    pub task_id: String,
}

impl Default for CreateBatchCancelFlowUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateBatchCancelFlowUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.batch_cancel_flow_url),
                rt::Member::Value(&self.fail_messages),
                rt::Member::Text(&self.url_expire_on),
                rt::Member::Text(&self.task_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.batch_cancel_flow_url),
                rt::Slot::Value(&mut self.fail_messages),
                rt::Slot::Text(&mut self.url_expire_on),
                rt::Slot::Text(&mut self.task_id),
            ],
        );
    }
}

impl rt::Blank for CreateBatchCancelFlowUrlResponse {
    const BLANK: Self = Self {
        batch_cancel_flow_url: String::new(),
        fail_messages: Vec::new(),
        url_expire_on: String::new(),
        task_id: String::new(),
    };
}

rt::record_traits!(CreateBatchCancelFlowUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateBatchCancelFlowUrlResponse",
    fields: &[
        rt::Field::Marked("BatchCancelFlowUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("FailMessages", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "UrlExpireOn",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Datetime))],
        ),
        rt::Field::Required("TaskId", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateBatchCancelFlowUrl",
    summary: "Creates a link by which somebody cancels several contracts in the mini-program.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        MissingParameter.FlowId \
        OperationDenied \
        OperationDenied.BatchCancelForbid \
        ResourceNotFound.ErrNotExistRole \
        ResourceNotFound.Flow \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateBatchCancelFlowUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateBatchCancelFlowUrlResponse>,
    },
};

impl crate::ess::Client {
    /// Creates a link by which somebody cancels several contracts in the mini-program.
    ///
    /// See [`CreateBatchCancelFlowUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_batch_cancel_flow_url(
        &self,
        request: &CreateBatchCancelFlowUrlRequest,
    ) -> rt::Call<'_, CreateBatchCancelFlowUrlResponse> {
        self.0.send(request)
    }
}
