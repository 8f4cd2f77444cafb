// Generated from schema/essbasic/2021-05-26/actions/CreateFlowBlockchainEvidenceUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateFlowBlockchainEvidenceUrl`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `FlowId`.
    pub flow_id: String,
    /// `ExpiredOn`.
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
                rt::Value::slot(&mut self.agent),
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
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("FlowId", rt::Kind::Text),
        rt::Field::optional("ExpiredOn", rt::Kind::Integer),
    ],
    rules: &[],
};

impl rt::Request for CreateFlowBlockchainEvidenceUrlRequest {
    type Response = CreateFlowBlockchainEvidenceUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowBlockchainEvidenceUrl` answers.
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlResponse {
    /// `QrCode`.
    pub qr_code: Option<String>,
    /// `Url`.
    pub url: Option<String>,
    /// `ExpiredOn`.
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
        rt::Field::optional("QrCode", rt::Kind::Text),
        rt::Field::optional("Url", rt::Kind::Text).sensitive(),
        rt::Field::optional("ExpiredOn", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateFlowBlockchainEvidenceUrl",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "InternalError",
        "InternalError.Api",
        "InternalError.Db",
        "InternalError.Decryption",
        "InvalidParameterValue",
        "MissingParameter",
        "OperationDenied",
        "ResourceUnavailable",
    ],
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
    /// Calls `CreateFlowBlockchainEvidenceUrl`.
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
