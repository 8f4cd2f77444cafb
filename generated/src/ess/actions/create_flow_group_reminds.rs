// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupReminds.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Reminds the signers of a group of contracts by text message.
///
/// Only those are reminded who have something to sign or to fill in and had a way of notice when the group was started, each signer at most three times per contract; groups know text messages only.
/// Somebody who signs for two companies, or for a company and in person, counts as two signers.
/// The vendor opens reminders on request only.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter.FlowId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_FLOW_ID),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowGroupRemindsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The group, by the id that CreateFlowGroupByFiles or CreateFlowGroupByTemplates gave.
    pub flow_group_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl CreateFlowGroupRemindsRequest {
    /// Makes one with what it needs.
    pub fn new(flow_group_id: impl Into<String>) -> Self {
        Self {
            flow_group_id: flow_group_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowGroupId`.
    pub fn flow_group_id(mut self, flow_group_id: impl Into<String>) -> Self {
        self.flow_group_id = flow_group_id.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl rt::Record for CreateFlowGroupRemindsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_group_id),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_group_id),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for CreateFlowGroupRemindsRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_group_id: String::new(),
        agent: None,
    };
}

rt::record_traits!(CreateFlowGroupRemindsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowGroupRemindsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Required("FlowGroupId", rt::Kind::Text),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowGroupRemindsRequest {
    type Response = CreateFlowGroupRemindsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowGroupReminds` answers.
#[non_exhaustive]
pub struct CreateFlowGroupRemindsResponse {
    /// What became of each signer.
    pub remind_flow_group_records: Vec<structs::RemindFlowGroupRecord>,
}

impl Default for CreateFlowGroupRemindsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowGroupRemindsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.remind_flow_group_records)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.remind_flow_group_records)]);
    }
}

impl rt::Blank for CreateFlowGroupRemindsResponse {
    const BLANK: Self = Self {
        remind_flow_group_records: Vec::new(),
    };
}

rt::record_traits!(CreateFlowGroupRemindsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowGroupRemindsResponse",
    fields: &[
        rt::Field::Required(
            "RemindFlowGroupRecords",
            rt::Kind::List(&rt::Kind::Record(&structs::remind_flow_group_record::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowGroupReminds",
    summary: "Reminds the signers of a group of contracts by text message.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError.System \
        InvalidParameterValue \
        MissingParameter.FlowId \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowGroupRemindsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowGroupRemindsResponse>,
    },
};

impl crate::ess::Client {
    /// Reminds the signers of a group of contracts by text message.
    ///
    /// See [`CreateFlowGroupRemindsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_group_reminds(
        &self,
        request: &CreateFlowGroupRemindsRequest,
    ) -> rt::Call<'_, CreateFlowGroupRemindsResponse> {
        self.0.send(request)
    }
}
