// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateOrganizationModifyQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Makes a QR code by which a company edits its data.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateOrganizationModifyQrCodeRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
}

impl ChannelCreateOrganizationModifyQrCodeRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for ChannelCreateOrganizationModifyQrCodeRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateOrganizationModifyQrCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.agent)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.agent)]);
    }
}

impl rt::Blank for ChannelCreateOrganizationModifyQrCodeRequest {
    const BLANK: Self = Self { agent: None };
}

rt::record_traits!(ChannelCreateOrganizationModifyQrCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreateOrganizationModifyQrCodeRequest",
    fields: &[rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE))],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};

impl rt::Request for ChannelCreateOrganizationModifyQrCodeRequest {
    type Response = ChannelCreateOrganizationModifyQrCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreateOrganizationModifyQrCode` answers.
#[non_exhaustive]
pub struct ChannelCreateOrganizationModifyQrCodeResponse {
    /// Where to download the picture of the QR code.
    pub qr_code_url: Option<String>,
    /// When the QR code stops working.
    ///
    /// Limits: seconds since 1970.
    pub expired_time: Option<i64>,
}

impl Default for ChannelCreateOrganizationModifyQrCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreateOrganizationModifyQrCodeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.qr_code_url),
                rt::Member::OptionalInteger(&self.expired_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.qr_code_url),
                rt::Slot::OptionalInteger(&mut self.expired_time),
            ],
        );
    }
}

impl rt::Blank for ChannelCreateOrganizationModifyQrCodeResponse {
    const BLANK: Self = Self {
        qr_code_url: None,
        expired_time: None,
    };
}

rt::record_traits!(ChannelCreateOrganizationModifyQrCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreateOrganizationModifyQrCodeResponse",
    fields: &[
        rt::Field::Marked("QrCodeUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Limited(
            "ExpiredTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreateOrganizationModifyQrCode",
    summary: "Makes a QR code by which a company edits its data.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InvalidParameter.ParamError",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreateOrganizationModifyQrCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreateOrganizationModifyQrCodeResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a QR code by which a company edits its data.
    ///
    /// See [`ChannelCreateOrganizationModifyQrCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_organization_modify_qr_code(
        &self,
        request: &ChannelCreateOrganizationModifyQrCodeRequest,
    ) -> rt::Call<'_, ChannelCreateOrganizationModifyQrCodeResponse> {
        self.0.send(request)
    }
}
