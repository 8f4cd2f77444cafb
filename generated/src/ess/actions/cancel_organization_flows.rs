// Generated from schema/ess/2020-11-11/actions/CancelOrganizationFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Cancels all contracts of a company that are being signed.
///
/// Meant for a company whose registered details change, so that all open contracts must be made anew: it takes every open contract, and at most 3000 in one run.
/// Only the super administrator and the legal representative of the company may call it.
/// The work goes on after the call; the result comes as a callback or from DescribeCancelFlowsTask with CancelType 1.
/// Contracts that are signed by all, refused (also by somebody who had to fill them in), expired, cancelled or released stay as they are; what all have signed is undone by CreateReleaseFlow.
/// Quota comes back only for contracts that nobody has signed, or only automatically.
/// Afterwards only the super administrator of the initiating company, the initiators, the person who cancelled and those who had signed or filled in something can still read the contracts.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/companyApis/operateFlows/CancelOrganizationFlows) (in Chinese)
///
/// # Rules
///
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED)
#[must_use]
#[non_exhaustive]
pub struct CancelOrganizationFlowsRequest {
    /// The member of staff who cancels the contracts: the super administrator or the legal representative of the company.
    /// Company and person must be verified.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The reason that is shown with every cancelled contract.
    /// If it is left out, a text says that they were cancelled by the API.
    ///
    /// Default: `"自动撤销（通过接口实现）"`. Limits: only Chinese characters, letters, digits and `_` (warns); at most 200 characters.
    pub cancel_message: Option<String>,
    /// Who is named on the cover of the contracts, before the reason.
    ///
    /// Default: `0`.
    pub cancel_message_format: Option<enums::CancelMessageFormat>,
}

impl CancelOrganizationFlowsRequest {
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
    /// Sets `CancelMessage`.
    pub fn cancel_message(mut self, cancel_message: impl Into<String>) -> Self {
        self.cancel_message = Some(cancel_message.into());
        self
    }
    /// Sets `CancelMessageFormat`.
    #[inline]
    pub fn cancel_message_format(
        mut self,
        cancel_message_format: enums::CancelMessageFormat,
    ) -> Self {
        self.cancel_message_format = Some(cancel_message_format);
        self
    }
}

impl Default for CancelOrganizationFlowsRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelOrganizationFlowsRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.cancel_message),
                rt::Member::Value(&self.cancel_message_format),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.cancel_message),
                rt::Slot::Value(&mut self.cancel_message_format),
            ],
        );
    }
}

impl rt::Blank for CancelOrganizationFlowsRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        cancel_message: None,
        cancel_message_format: None,
    };
}

rt::record_traits!(CancelOrganizationFlowsRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CancelOrganizationFlowsRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "CancelMessage",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(rt::Test::Charset(rt::Charset::CjkWord)),
                rt::Check::Deny(rt::Test::MaxLength(200, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional(
            "CancelMessageFormat",
            rt::Kind::Enum(&enums::cancel_message_format::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "operator-user-id",
            message: "The operator has no id. Set Operator.UserId to the platform's id of the member of staff.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for CancelOrganizationFlowsRequest {
    type Response = CancelOrganizationFlowsResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CancelOrganizationFlows` answers.
#[non_exhaustive]
pub struct CancelOrganizationFlowsResponse {
    /// The id of the task that cancels the contracts, for DescribeCancelFlowsTask and to recognise the callback.
    pub task_id: String,
}

impl Default for CancelOrganizationFlowsResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CancelOrganizationFlowsResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.task_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.task_id)]);
    }
}

impl rt::Blank for CancelOrganizationFlowsResponse {
    const BLANK: Self = Self { task_id: String::new() };
}

rt::record_traits!(CancelOrganizationFlowsResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CancelOrganizationFlowsResponse",
    fields: &[rt::Field::Required("TaskId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CancelOrganizationFlows",
    summary: "Cancels all contracts of a company that are being signed.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CancelOrganizationFlowsRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CancelOrganizationFlowsResponse>,
    },
};

impl crate::ess::Client {
    /// Cancels all contracts of a company that are being signed.
    ///
    /// See [`CancelOrganizationFlowsRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn cancel_organization_flows(
        &self,
        request: &CancelOrganizationFlowsRequest,
    ) -> rt::Call<'_, CancelOrganizationFlowsResponse> {
        self.0.send(request)
    }
}
