// Generated from schema/ess/2020-11-11/actions/CreateFlowReminds.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Reminds the signers of several contracts by text message or e-mail.
///
/// Only signers who have to sign now are reminded, if a way of notice (NotifyType SMS, EMAIL or ALL) was set for them when the contract was started, each at most three times per contract.
/// The vendor opens reminders on request only.
/// Each signer is reminded in the ways of NotifyType that were set for him, or only in those of RemindTypes.
/// An address in RemindEmailInfos gets its mail in any case.
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
pub struct CreateFlowRemindsRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contracts whose waiting signers are reminded.
    ///
    /// Limits: at most 100 items.
    pub flow_ids: Vec<String>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// In which ways signers are reminded, as far as their own NotifyType has them.
    /// Without it their NotifyType alone decides.
    ///
    /// Limits: one of `SMS`, `EMAIL`.
    pub remind_types: Option<Vec<enums::NotifyType>>,
    /// Addresses to use for single signers in place of those that the service knows.
    /// These signers get a mail even if their NotifyType has none.
    pub remind_email_infos: Option<Vec<structs::RemindEmailInfo>>,
}

impl CreateFlowRemindsRequest {
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
    /// Sets `RemindTypes`.
    pub fn remind_types(
        mut self,
        remind_types: impl IntoIterator<Item = impl Into<enums::NotifyType>>,
    ) -> Self {
        self.remind_types = Some(rt::list_from(remind_types));
        self
    }
    /// Sets `RemindEmailInfos`.
    pub fn remind_email_infos(
        mut self,
        remind_email_infos: impl IntoIterator<Item = structs::RemindEmailInfo>,
    ) -> Self {
        self.remind_email_infos = Some(rt::list(remind_email_infos));
        self
    }
}

impl rt::Record for CreateFlowRemindsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.flow_ids),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.remind_types),
                rt::Member::Value(&self.remind_email_infos),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.remind_types),
                rt::Slot::Value(&mut self.remind_email_infos),
            ],
        );
    }
}

impl rt::Blank for CreateFlowRemindsRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_ids: Vec::new(),
        agent: None,
        remind_types: None,
        remind_email_infos: None,
    };
}

rt::record_traits!(CreateFlowRemindsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowRemindsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::MaxItems(100))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "RemindTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::notify_type::TABLE)),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[rt::Literal::Text("SMS"), rt::Literal::Text("EMAIL")],
                    ),
                ),
            ],
        ),
        rt::Field::Optional(
            "RemindEmailInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::remind_email_info::SHAPE)),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowRemindsRequest {
    type Response = CreateFlowRemindsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowReminds` answers.
#[non_exhaustive]
pub struct CreateFlowRemindsResponse {
    /// What became of each contract.
    pub remind_flow_records: Vec<structs::RemindFlowRecords>,
}

impl Default for CreateFlowRemindsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowRemindsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.remind_flow_records)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.remind_flow_records)]);
    }
}

impl rt::Blank for CreateFlowRemindsResponse {
    const BLANK: Self = Self {
        remind_flow_records: Vec::new(),
    };
}

rt::record_traits!(CreateFlowRemindsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowRemindsResponse",
    fields: &[
        rt::Field::Required(
            "RemindFlowRecords",
            rt::Kind::List(&rt::Kind::Record(&structs::remind_flow_records::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowReminds",
    summary: "Reminds the signers of several contracts by text message or e-mail.",
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
        blank: rt::blank::<CreateFlowRemindsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowRemindsResponse>,
    },
};

impl crate::ess::Client {
    /// Reminds the signers of several contracts by text message or e-mail.
    ///
    /// See [`CreateFlowRemindsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_reminds(
        &self,
        request: &CreateFlowRemindsRequest,
    ) -> rt::Call<'_, CreateFlowRemindsResponse> {
        self.0.send(request)
    }
}
