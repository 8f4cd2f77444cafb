// Generated from schema/essbasic/2021-05-26/actions/CreateEmployeeQualificationSealQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Makes a QR code by which a person lends a practice seal to the company.
///
/// The person scans it with WeChat and agrees in the mini-program; then a seal administrator of the company must approve the seal before it can be used.
/// The code works for 7 days.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied.OperatorHasNoPermission`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_OPERATOR_HAS_NO_PERMISSION)
#[must_use]
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCodeRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// A text for the person, at the foot of the page, that says what the consent is for.
    pub hint_text: Option<String>,
    /// Data of your own, in base64, which come back unchanged in the callback after the person has agreed.
    ///
    /// Limits: base64 (warns); at most 2000 characters.
    pub user_data: Option<String>,
}

impl CreateEmployeeQualificationSealQrCodeRequest {
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
    /// Sets `HintText`.
    pub fn hint_text(mut self, hint_text: impl Into<String>) -> Self {
        self.hint_text = Some(hint_text.into());
        self
    }
    /// Sets `UserData`.
    pub fn user_data(mut self, user_data: impl Into<String>) -> Self {
        self.user_data = Some(user_data.into());
        self
    }
}

impl Default for CreateEmployeeQualificationSealQrCodeRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateEmployeeQualificationSealQrCodeRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.hint_text),
                rt::Member::OptionalText(&self.user_data),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.hint_text),
                rt::Slot::OptionalText(&mut self.user_data),
            ],
        );
    }
}

impl rt::Blank for CreateEmployeeQualificationSealQrCodeRequest {
    const BLANK: Self = Self {
        agent: None,
        hint_text: None,
        user_data: None,
    };
}

rt::record_traits!(CreateEmployeeQualificationSealQrCodeRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateEmployeeQualificationSealQrCodeRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("HintText", rt::Kind::Text),
        rt::Field::Limited(
            "UserData",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(2000, rt::LengthUnit::Chars)),
            ],
        ),
    ],
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

impl rt::Request for CreateEmployeeQualificationSealQrCodeRequest {
    type Response = CreateEmployeeQualificationSealQrCodeResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateEmployeeQualificationSealQrCode` answers.
#[non_exhaustive]
pub struct CreateEmployeeQualificationSealQrCodeResponse {
    /// The picture of the QR code in base64.
    /// It works for 7 days; make another one after that.
    pub qrcode_base64: Option<String>,
}

impl Default for CreateEmployeeQualificationSealQrCodeResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateEmployeeQualificationSealQrCodeResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::OptionalText(&self.qrcode_base64)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::OptionalText(&mut self.qrcode_base64)]);
    }
}

impl rt::Blank for CreateEmployeeQualificationSealQrCodeResponse {
    const BLANK: Self = Self { qrcode_base64: None };
}

rt::record_traits!(CreateEmployeeQualificationSealQrCodeResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateEmployeeQualificationSealQrCodeResponse",
    fields: &[rt::Field::Marked("QrcodeBase64", rt::Kind::Text, rt::SENSITIVE)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateEmployeeQualificationSealQrCode",
    summary: "Makes a QR code by which a person lends a practice seal to the company.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        InvalidParameter.ParamError \
        OperationDenied.OperatorHasNoPermission",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateEmployeeQualificationSealQrCodeRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateEmployeeQualificationSealQrCodeResponse>,
    },
};

impl crate::essbasic::Client {
    /// Makes a QR code by which a person lends a practice seal to the company.
    ///
    /// See [`CreateEmployeeQualificationSealQrCodeRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_employee_qualification_seal_qr_code(
        &self,
        request: &CreateEmployeeQualificationSealQrCodeRequest,
    ) -> rt::Call<'_, CreateEmployeeQualificationSealQrCodeResponse> {
        self.0.send(request)
    }
}
