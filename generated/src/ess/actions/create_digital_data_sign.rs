// Generated from schema/ess/2020-11-11/actions/CreateDigitalDataSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Signs data digitally with a certificate of the company.
///
/// Keep the signature together with the data: VerifyDigitalDataSign checks the two.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - There is nothing to sign.
///   Set PlainText. (warns) (`MissingParameter`)
/// - The operator has no id.
///   Set Operator.UserId to the platform's id of the member of staff.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct CreateDigitalDataSignRequest {
    /// The member of staff in whose name the call is made, with UserId filled; it may be one of a subsidiary of the group.
    /// This person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The data to be signed, as plain text.
    pub plain_text: Option<String>,
}

impl CreateDigitalDataSignRequest {
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
    /// Sets `PlainText`.
    pub fn plain_text(mut self, plain_text: impl Into<String>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }
}

impl Default for CreateDigitalDataSignRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateDigitalDataSignRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.plain_text),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::OptionalText(&mut self.plain_text),
            ],
        );
    }
}

impl rt::Blank for CreateDigitalDataSignRequest {
    const BLANK: Self = Self {
        operator: None,
        agent: None,
        plain_text: None,
    };
}

rt::record_traits!(CreateDigitalDataSignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateDigitalDataSignRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Marked("PlainText", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[
        rt::Rule {
            id: "data",
            message: "There is nothing to sign. Set PlainText.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["PlainText"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter",
        },
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

impl rt::Request for CreateDigitalDataSignRequest {
    type Response = CreateDigitalDataSignResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateDigitalDataSign` answers.
#[non_exhaustive]
pub struct CreateDigitalDataSignResponse {
    /// The signature, in base64.
    pub sign_value: Option<String>,
    /// The time stamp of the signature, in base64.
    pub sign_timestamp: Option<String>,
    /// The certificate that was used.
    pub certificate: Option<structs::SignCertificate>,
    /// The algorithm of the signature, such as RSA.
    pub sign_algorithm: Option<String>,
}

impl Default for CreateDigitalDataSignResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateDigitalDataSignResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.sign_value),
                rt::Member::OptionalText(&self.sign_timestamp),
                rt::Member::Value(&self.certificate),
                rt::Member::OptionalText(&self.sign_algorithm),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.sign_value),
                rt::Slot::OptionalText(&mut self.sign_timestamp),
                rt::Slot::Value(&mut self.certificate),
                rt::Slot::OptionalText(&mut self.sign_algorithm),
            ],
        );
    }
}

impl rt::Blank for CreateDigitalDataSignResponse {
    const BLANK: Self = Self {
        sign_value: None,
        sign_timestamp: None,
        certificate: None,
        sign_algorithm: None,
    };
}

rt::record_traits!(CreateDigitalDataSignResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateDigitalDataSignResponse",
    fields: &[
        rt::Field::Marked("SignValue", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("SignTimestamp", rt::Kind::Text),
        rt::Field::Optional(
            "Certificate",
            rt::Kind::Record(&structs::sign_certificate::SHAPE),
        ),
        rt::Field::Optional("SignAlgorithm", rt::Kind::Text),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateDigitalDataSign",
    summary: "Signs data digitally with a certificate of the company.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        MissingParameter",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateDigitalDataSignRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateDigitalDataSignResponse>,
    },
};

impl crate::ess::Client {
    /// Signs data digitally with a certificate of the company.
    ///
    /// See [`CreateDigitalDataSignRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_digital_data_sign(
        &self,
        request: &CreateDigitalDataSignRequest,
    ) -> rt::Call<'_, CreateDigitalDataSignResponse> {
        self.0.send(request)
    }
}
