// Generated from schema/ess/2020-11-11/actions/ModifyFlowDeadline.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Gives a contract, or one party of it, more time for signing.
///
/// Only the super administrator and the legal representative of the initiating company and the initiator may do it, and not for contracts of a group.
/// A contract must still wait for somebody's signature.
/// Neither the contract nor the party may be signed, refused (also at filling in), expired, cancelled or released.
/// In a contract that is signed in order a party's time must not end after that of the next party, and must end before that of the contract.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AgeNotAchieveNormalLegal`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AGE_NOT_ACHIEVE_NORMAL_LEGAL),
/// [`FailedOperation.NotAvailableSignReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_NOT_AVAILABLE_SIGN_REVIEW),
/// [`FailedOperation.OrganizationExperienceChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_EXPERIENCE_CHANGE),
/// [`FailedOperation.OrganizationNameChanged`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_CHANGED),
/// [`FailedOperation.OrganizationNameNeedChange`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ORGANIZATION_NAME_NEED_CHANGE),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoIdentityVerify`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_IDENTITY_VERIFY),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.NoQuota`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_QUOTA),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ModifyFlowDeadlineRequest {
    /// The super administrator or the legal representative of the initiating company, or the person who initiated the contract; whoever it is needs the right to call the action and to use the contract.
    pub operator: Option<structs::UserInfo>,
    /// The contract that gets more time, which must not be one of a group; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// When the time is over now.
    /// It must be later than it was before; for one party (RecipientId) of a contract that is signed in order it must also not be later than that of the next party, and must be earlier than that of the contract.
    ///
    /// Limits: seconds since 1970; not in the past (warns).
    pub deadline: i64,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The one party that gets more time, by the RecipientId that CreateFlowByFiles, CreateDocument or DescribeFlowInfo gives.
    /// Without it the contract and all parties without a deadline of their own do.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: Option<String>,
}

impl ModifyFlowDeadlineRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, deadline: i64) -> Self {
        Self {
            flow_id: flow_id.into(),
            deadline,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `Deadline`.
    #[inline]
    pub fn deadline(mut self, deadline: i64) -> Self {
        self.deadline = deadline;
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

impl rt::Record for ModifyFlowDeadlineRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Integer(&self.deadline),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.recipient_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Integer(&mut self.deadline),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for ModifyFlowDeadlineRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        deadline: 0,
        agent: None,
        recipient_id: None,
    };
}

rt::record_traits!(ModifyFlowDeadlineRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ModifyFlowDeadlineRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "Deadline",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[],
};

impl rt::Request for ModifyFlowDeadlineRequest {
    type Response = ModifyFlowDeadlineResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ModifyFlowDeadline` answers.
#[non_exhaustive]
pub struct ModifyFlowDeadlineResponse {}

impl Default for ModifyFlowDeadlineResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ModifyFlowDeadlineResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for ModifyFlowDeadlineResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ModifyFlowDeadlineResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ModifyFlowDeadlineResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "ModifyFlowDeadline",
    summary: "Gives a contract, or one party of it, more time for signing.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.AgeNotAchieveNormalLegal \
        FailedOperation.NotAvailableSignReview \
        FailedOperation.OrganizationExperienceChange \
        FailedOperation.OrganizationNameChanged \
        FailedOperation.OrganizationNameNeedChange \
        InternalError.Db \
        InternalError.DbRead \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.Forbid \
        OperationDenied.NoIdentityVerify \
        OperationDenied.NoLogin \
        OperationDenied.NoQuota \
        ResourceNotFound \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ModifyFlowDeadlineRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ModifyFlowDeadlineResponse>,
    },
};

impl crate::ess::Client {
    /// Gives a contract, or one party of it, more time for signing.
    ///
    /// See [`ModifyFlowDeadlineRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn modify_flow_deadline(
        &self,
        request: &ModifyFlowDeadlineRequest,
    ) -> rt::Call<'_, ModifyFlowDeadlineResponse> {
        self.0.send(request)
    }
}
