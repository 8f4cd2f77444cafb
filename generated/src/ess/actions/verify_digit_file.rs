// Generated from schema/ess/2020-11-11/actions/VerifyDigitFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Checks the signatures of a file that the service signed digitally.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - There is nothing to check.
///   Set FileId. (warns)
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR)
#[must_use]
#[non_exhaustive]
pub struct VerifyDigitFileRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The signed file, by the ResultFileId that CreateFileCounterSign or DescribeFileCounterSignResult gave.
    pub file_id: Option<String>,
}

impl VerifyDigitFileRequest {
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
    /// Sets `FileId`.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
}

impl Default for VerifyDigitFileRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for VerifyDigitFileRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.file_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.file_id),
            ],
        );
    }
}

impl rt::Blank for VerifyDigitFileRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        file_id: None,
    };
}

rt::record_traits!(VerifyDigitFileRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "VerifyDigitFileRequest",
    fields: &[
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("FileId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "file",
            message: "There is nothing to check. Set FileId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FileId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for VerifyDigitFileRequest {
    type Response = VerifyDigitFileResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `VerifyDigitFile` answers.
#[non_exhaustive]
pub struct VerifyDigitFileResponse {
    /// The MD5 hash of the file, by which one's own copy can be compared.
    pub pdf_resource_md5: Option<String>,
    /// Whether the file as a whole passed.
    pub verify_result: Option<enums::VerificationVerdict>,
    /// The number of this check, some 11 digits.
    pub verify_serial_no: Option<String>,
    /// The signatures of the file, one item each.
    pub verify_digit_file_results: Vec<structs::VerifyDigitFileResult>,
}

impl Default for VerifyDigitFileResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for VerifyDigitFileResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.pdf_resource_md5),
                rt::Member::Value(&self.verify_result),
                rt::Member::OptionalText(&self.verify_serial_no),
                rt::Member::Value(&self.verify_digit_file_results),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.pdf_resource_md5),
                rt::Slot::Value(&mut self.verify_result),
                rt::Slot::OptionalText(&mut self.verify_serial_no),
                rt::Slot::Value(&mut self.verify_digit_file_results),
            ],
        );
    }
}

impl rt::Blank for VerifyDigitFileResponse {
    const BLANK: Self = Self {
        pdf_resource_md5: None,
        verify_result: None,
        verify_serial_no: None,
        verify_digit_file_results: Vec::new(),
    };
}

rt::record_traits!(VerifyDigitFileResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "VerifyDigitFileResponse",
    fields: &[
        rt::Field::Optional("PdfResourceMd5", rt::Kind::Text),
        rt::Field::Optional(
            "VerifyResult",
            rt::Kind::Enum(&enums::verification_verdict::TABLE),
        ),
        rt::Field::Optional("VerifySerialNo", rt::Kind::Text),
        rt::Field::Optional(
            "VerifyDigitFileResults",
            rt::Kind::List(&rt::Kind::Record(&structs::verify_digit_file_result::SHAPE)),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "VerifyDigitFile",
    summary: "Checks the signatures of a file that the service signed digitally.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<VerifyDigitFileRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<VerifyDigitFileResponse>,
    },
};

impl crate::ess::Client {
    /// Checks the signatures of a file that the service signed digitally.
    ///
    /// See [`VerifyDigitFileRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn verify_digit_file(
        &self,
        request: &VerifyDigitFileRequest,
    ) -> rt::Call<'_, VerifyDigitFileResponse> {
        self.0.send(request)
    }
}
