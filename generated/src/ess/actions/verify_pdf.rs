// Generated from schema/ess/2020-11-11/actions/VerifyPdf.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Checks the digital signatures of a contract, and whether its file was tampered with.
///
/// People can do the same on the vendor's page <https://qian.tencent.com/verifySign>.
/// Mind that the times in the answer are milliseconds.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied.ErrNoResourceAccess`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ERR_NO_RESOURCE_ACCESS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoFlowPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_FLOW_PERMISSION),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct VerifyPdfRequest {
    /// The contract to be checked; the console shows its id.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
}

impl VerifyPdfRequest {
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
}

impl rt::Record for VerifyPdfRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.flow_id),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for VerifyPdfRequest {
    const BLANK: Self = Self {
        flow_id: String::new(),
        operator: None,
        agent: None,
    };
}

rt::record_traits!(VerifyPdfRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "VerifyPdfRequest",
    fields: &[
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for VerifyPdfRequest {
    type Response = VerifyPdfResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `VerifyPdf` answers.
#[non_exhaustive]
pub struct VerifyPdfResponse {
    /// What was found about the file as a whole.
    pub verify_result: enums::FileVerification,
    /// The signatures in the file, one item for each place of a signature.
    pub pdf_verify_results: Vec<structs::PdfVerifyResult>,
    /// The serial number of this check.
    pub verify_serial_no: String,
    /// The MD5 hash of the contract's file.
    pub pdf_resource_md5: Option<String>,
}

impl Default for VerifyPdfResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for VerifyPdfResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.verify_result),
                rt::Member::Value(&self.pdf_verify_results),
                rt::Member::Text(&self.verify_serial_no),
                rt::Member::OptionalText(&self.pdf_resource_md5),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.verify_result),
                rt::Slot::Value(&mut self.pdf_verify_results),
                rt::Slot::Text(&mut self.verify_serial_no),
                rt::Slot::OptionalText(&mut self.pdf_resource_md5),
            ],
        );
    }
}

impl rt::Blank for VerifyPdfResponse {
    const BLANK: Self = Self {
        verify_result: rt::Blank::BLANK,
        pdf_verify_results: Vec::new(),
        verify_serial_no: String::new(),
        pdf_resource_md5: None,
    };
}

rt::record_traits!(VerifyPdfResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "VerifyPdfResponse",
    fields: &[
        rt::Field::Required(
            "VerifyResult",
            rt::Kind::Enum(&enums::file_verification::TABLE),
        ),
        rt::Field::Required(
            "PdfVerifyResults",
            rt::Kind::List(&rt::Kind::Record(&structs::pdf_verify_result::SHAPE)),
        ),
        rt::Field::Required("VerifySerialNo", rt::Kind::Text),
        rt::Field::Optional("PdfResourceMd5", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "VerifyPdf",
    summary: "Checks the digital signatures of a contract, and whether its file was tampered with.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InvalidParameter.ParamError \
        OperationDenied.ErrNoResourceAccess \
        OperationDenied.Forbid \
        OperationDenied.NoFlowPermission \
        UnauthorizedOperation.NoPermissionFeature",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<VerifyPdfRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<VerifyPdfResponse>,
    },
};

impl crate::ess::Client {
    /// Checks the digital signatures of a contract, and whether its file was tampered with.
    ///
    /// See [`VerifyPdfRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn verify_pdf(
        &self,
        request: &VerifyPdfRequest,
    ) -> rt::Call<'_, VerifyPdfResponse> {
        self.0.send(request)
    }
}
