// Generated from schema/ess/2020-11-11/actions/CreateFlowBlockchainEvidenceUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Makes a link and a QR code under which the blockchain certificate of a contract can be seen.
///
/// The contract must be signed by all parties or undone by a release agreement (status 4 or 21), and the operator must be a party or see its data.
/// Whoever has the link or the code sees the certificate in the mini-program without login, so guard both.
///
/// By default the service takes 20 calls a second.
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
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The contract whose certificate is shown; the console calls it the id of the contract.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Until when link and QR code work; 7 days if it is not set.
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
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
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
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalInteger(&self.expired_on),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalInteger(&mut self.expired_on),
            ],
        );
    }
}

impl rt::Blank for CreateFlowBlockchainEvidenceUrlRequest {
    const BLANK: Self = Self {
        operator: None,
        flow_id: String::new(),
        agent: None,
        expired_on: None,
    };
}

rt::record_traits!(CreateFlowBlockchainEvidenceUrlRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateFlowBlockchainEvidenceUrlRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
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
    rules: &[],
};

impl rt::Request for CreateFlowBlockchainEvidenceUrlRequest {
    type Response = CreateFlowBlockchainEvidenceUrlResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateFlowBlockchainEvidenceUrl` answers.
#[non_exhaustive]
pub struct CreateFlowBlockchainEvidenceUrlResponse {
    /// Where the picture of the QR code can be downloaded.
    /// That address is valid for 5 minutes, so save the picture.
    ///
    /// Limits: an absolute URL (warns).
    pub qr_code: Option<String>,
    /// The short link to the certificate.
    ///
    /// Limits: an absolute URL (warns).
    pub url: Option<String>,
    /// Until when link and QR code work.
    ///
    /// Limits: seconds since 1970.
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
        rt::Field::Limited(
            "QrCode",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "Url",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Url))],
        ),
        rt::Field::Limited(
            "ExpiredOn",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateFlowBlockchainEvidenceUrl",
    summary: "Makes a link and a QR code under which the blockchain certificate of a contract can be seen.",
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

impl crate::ess::Client {
    /// Makes a link and a QR code under which the blockchain certificate of a contract can be seen.
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
