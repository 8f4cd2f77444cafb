// Generated from schema/essbasic/2021-05-26/actions/ChannelCancelMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Ends a code for many signers before its time.
///
/// Takes a code of ChannelCreateMultiFlowSignQRCode out of use while it is still valid.
/// A code that is not usable any more is answered with OperationDenied.QrInvalid.
///
/// By default the service takes 20 calls a second.
///
/// [The vendor's page](https://qian.tencent.com/developers/partnerApis/templates/ChannelCancelMultiFlowSignQRCode) (in Chinese)
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DbRead`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB_READ),
/// [`InvalidParameter.DataNotFound`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_DATA_NOT_FOUND),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelCancelMultiFlowSignQRCodeRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The code to end, by the id that ChannelCreateMultiFlowSignQRCode answered with in QrCode.QrCodeId.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub qr_code_id: String,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelCancelMultiFlowSignQRCodeRequest {
    /// Makes one with what it needs.
    pub fn new(qr_code_id: impl Into<String>) -> Self {
        Self {
            qr_code_id: qr_code_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `QrCodeId`.
    pub fn qr_code_id(mut self, qr_code_id: impl Into<String>) -> Self {
        self.qr_code_id = qr_code_id.into();
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelCancelMultiFlowSignQRCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.qr_code_id),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.qr_code_id),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelCancelMultiFlowSignQRCodeRequest {
    const BLANK: Self = Self {
        agent: None,
        qr_code_id: String::new(),
        operator: None,
    };
}

rt::record_traits!(ChannelCancelMultiFlowSignQRCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCancelMultiFlowSignQRCodeRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "QrCodeId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &[
                    "Agent.AppId",
                    "Agent.ProxyOrganizationOpenId",
                    "Agent.ProxyOperator.OpenId",
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCancelMultiFlowSignQRCodeRequest {
    type Response = ChannelCancelMultiFlowSignQRCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCancelMultiFlowSignQRCode` answers.
#[non_exhaustive]
pub struct ChannelCancelMultiFlowSignQRCodeResponse {}

impl Default for ChannelCancelMultiFlowSignQRCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCancelMultiFlowSignQRCodeResponse {
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

impl rt::Blank for ChannelCancelMultiFlowSignQRCodeResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelCancelMultiFlowSignQRCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCancelMultiFlowSignQRCodeResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCancelMultiFlowSignQRCode",
    summary: "Ends a code for many signers before its time.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InternalError.DbRead \
        InvalidParameter.DataNotFound \
        InvalidParameter.ParamError \
        MissingParameter \
        OperationDenied.Forbid \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCancelMultiFlowSignQRCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCancelMultiFlowSignQRCodeResponse>,
    },
};

impl crate::essbasic::Client {
    /// Ends a code for many signers before its time.
    ///
    /// See [`ChannelCancelMultiFlowSignQRCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_cancel_multi_flow_sign_qr_code(
        &self,
        request: &ChannelCancelMultiFlowSignQRCodeRequest,
    ) -> rt::Call<'_, ChannelCancelMultiFlowSignQRCodeResponse> {
        self.0.send(request)
    }
}
