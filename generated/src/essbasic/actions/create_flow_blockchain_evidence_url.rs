// Generated from schema/essbasic/2021-05-26/actions/CreateFlowBlockchainEvidenceUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Creates a QR code and a link with which anybody can look at the blockchain certificate of a contract.
///
/// The contract must be signed by all, or relieved after that; the caller must have the right to its data or be a party of it.
/// Whoever has the code or the link sees the certificate in the mini-program without logging in, so keep them safe.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Api`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_API),
/// [`InternalError.Db`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DB),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceUnavailable`](super::super::ErrorCode#associatedconstant.RESOURCE_UNAVAILABLE)
#[must_use]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    pub agent: Option<structs::Agent>,
    /// The contract, signed by all or relieved after that; the console shows its id too.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// Until when the code and the link work; seven days from now if left out, and the end of the year 2099 at the latest.
    ///
    /// 0 means 7 days from now. Limits: seconds since 1970; at most 4102415999; not in the past (warns).
    pub expired_on: Option<i64>,
}

impl CreateFlowBlockchainEvidenceUrlRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `ExpiredOn`.
    #[inline]
    pub fn expired_on(mut self, expired_on: i64) -> Self {
        self.expired_on = Some(expired_on);
        self
    }
}

impl rt::Record for CreateFlowBlockchainEvidenceUrlRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.flow_id),
                rt::Member::OptionalInteger(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for CreateFlowBlockchainEvidenceUrlRequest {
    const BLANK: Self = Self {
        agent: None,
        flow_id: String::new(),
        expired_on: None,
    };
}

rt::record_traits!(CreateFlowBlockchainEvidenceUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowBlockchainEvidenceUrlRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "ExpiredOn",
            rt::Kind::Integer,
            rt::OPTIONAL.zero_is_unset(),
            &[
                rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds)),
                rt::Check::Deny(rt::Test::Maximum(4102415999.0)),
                rt::Check::Warn(rt::Test::Time(Some(0), None)),
            ],
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

impl rt::Request for CreateFlowBlockchainEvidenceUrlRequest {
    type Response = CreateFlowBlockchainEvidenceUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowBlockchainEvidenceUrl` answers.
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlResponse {
    /// A link to download the picture of the code, valid for 5 minutes.
    pub qr_code: Option<String>,
    /// A short link that shows the certificate.
    pub url: Option<String>,
    /// When the code and the short link stop working, in seconds since 1970.
    ///
    /// In seconds.
    pub expired_on: Option<i64>,
}

impl Default for CreateFlowBlockchainEvidenceUrlResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowBlockchainEvidenceUrlResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.qr_code),
                rt::Member::OptionalText(&self.url),
                rt::Member::OptionalInteger(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.qr_code),
                rt::Slot::OptionalText(&mut self.url),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for CreateFlowBlockchainEvidenceUrlResponse {
    const BLANK: Self = Self {
        qr_code: None,
        url: None,
        expired_on: None,
    };
}

rt::record_traits!(CreateFlowBlockchainEvidenceUrlResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateFlowBlockchainEvidenceUrlResponse",
    fields: &[
        rt::Field::Marked("QrCode", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("Url", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("ExpiredOn", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateFlowBlockchainEvidenceUrl",
    summary: "Creates a QR code and a link with which anybody can look at the blockchain certificate of a contract.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InternalError \
        InternalError.Api \
        InternalError.Db \
        InternalError.Decryption \
        InvalidParameterValue \
        MissingParameter \
        OperationDenied \
        ResourceUnavailable",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateFlowBlockchainEvidenceUrlRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateFlowBlockchainEvidenceUrlResponse>,
    },
};

impl crate::essbasic::Client {
    /// Creates a QR code and a link with which anybody can look at the blockchain certificate of a contract.
    ///
    /// See [`CreateFlowBlockchainEvidenceUrlRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_flow_blockchain_evidence_url(
        &self,
        request: &CreateFlowBlockchainEvidenceUrlRequest,
    ) -> rt::Call<'_, CreateFlowBlockchainEvidenceUrlResponse> {
        self.0.send(request)
    }
}
