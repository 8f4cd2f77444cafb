// Generated from schema/essbasic/2021-05-26/actions/ChannelVerifyPdf.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Checks the digital signatures of a contract, and whether its file has been changed.
///
/// Nothing is uploaded: the file is the one that the service keeps.
/// A contract that nobody has signed yet has result 4.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made in the name of a customer company and its employee: set Agent. (warns)
/// - The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct ChannelVerifyPdfRequest {
    /// The contract to check.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given, and company and employee must be verified.
    pub agent: Option<structs::Agent>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelVerifyPdfRequest {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            ..rt::Blank::BLANK
        }
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
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelVerifyPdfRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelVerifyPdfRequest {
    const BLANK: Self = Self {
        flow_id: String::new(),
        agent: None,
        operator: None,
    };
}

rt::record_traits!(ChannelVerifyPdfRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelVerifyPdfRequest",
    fields: &[
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "agent-given",
            message: "The call is made in the name of a customer company and its employee: set Agent.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Agent"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "agent-complete",
            message: "The call is made in the name of a customer company and its employee: set Agent.AppId, Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Present("Agent"),
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

impl rt::Request for ChannelVerifyPdfRequest {
    type Response = ChannelVerifyPdfResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelVerifyPdf` answers.
#[non_exhaustive]
pub struct ChannelVerifyPdfResponse {
    /// What the check of the whole file found.
    pub verify_result: enums::FileVerification,
    /// What was found for each signature, seal, paging seal and date in the file.
    pub pdf_verify_results: Vec<structs::PdfVerifyResult>,
    /// The serial number of this check, 11 digits.
    pub verify_serial_no: Option<String>,
    /// The MD5 hash of the file, in hex.
    pub pdf_resource_md5: Option<String>,
}

impl Default for ChannelVerifyPdfResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelVerifyPdfResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.verify_result),
                rt::Member::Value(&self.pdf_verify_results),
                rt::Member::OptionalText(&self.verify_serial_no),
                rt::Member::OptionalText(&self.pdf_resource_md5),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.verify_result),
                rt::Slot::Value(&mut self.pdf_verify_results),
                rt::Slot::OptionalText(&mut self.verify_serial_no),
                rt::Slot::OptionalText(&mut self.pdf_resource_md5),
            ],
        );
    }
}

impl rt::Blank for ChannelVerifyPdfResponse {
    const BLANK: Self = Self {
        verify_result: rt::Blank::BLANK,
        pdf_verify_results: Vec::new(),
        verify_serial_no: None,
        pdf_resource_md5: None,
    };
}

rt::record_traits!(ChannelVerifyPdfResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelVerifyPdfResponse",
    fields: &[
        rt::Field::Required(
            "VerifyResult",
            rt::Kind::Enum(&enums::file_verification::TABLE),
        ),
        rt::Field::Required(
            "PdfVerifyResults",
            rt::Kind::List(&rt::Kind::Record(&structs::pdf_verify_result::SHAPE)),
        ),
        rt::Field::Optional("VerifySerialNo", rt::Kind::Text),
        rt::Field::Optional("PdfResourceMd5", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelVerifyPdf",
    summary: "Checks the digital signatures of a contract, and whether its file has been changed.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.ErrNoResourceAccess \
        ResourceNotFound \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelVerifyPdfRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelVerifyPdfResponse>,
    },
};

impl crate::essbasic::Client {
    /// Checks the digital signatures of a contract, and whether its file has been changed.
    ///
    /// See [`ChannelVerifyPdfRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_verify_pdf(
        &self,
        request: &ChannelVerifyPdfRequest,
    ) -> rt::Call<'_, ChannelVerifyPdfResponse> {
        self.0.send(request)
    }
}
