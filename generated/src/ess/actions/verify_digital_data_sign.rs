// Generated from schema/ess/2020-11-11/actions/VerifyDigitalDataSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Checks a signature that CreateDigitalDataSign made.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - A check needs the data and the signature.
///   Set PlainText and SignValue. (warns) (`MissingParameter`)
/// - Nobody is named who checks the signature: set Operator.UserId. (warns)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`MissingParameter`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER)
#[must_use]
#[non_exhaustive]
pub struct VerifyDigitalDataSignRequest {
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The member of staff who has the signature checked, with UserId filled; it may be one of a subsidiary of the group.
    /// This person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The data that was signed, letter for letter.
    pub plain_text: Option<String>,
    /// The signature to be checked, as CreateDigitalDataSign gave it.
    pub sign_value: Option<String>,
}

impl VerifyDigitalDataSignRequest {
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
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `PlainText`.
    pub fn plain_text(mut self, plain_text: impl Into<String>) -> Self {
        self.plain_text = Some(plain_text.into());
        self
    }
    /// Sets `SignValue`.
    pub fn sign_value(mut self, sign_value: impl Into<String>) -> Self {
        self.sign_value = Some(sign_value.into());
        self
    }
}

impl Default for VerifyDigitalDataSignRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for VerifyDigitalDataSignRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.plain_text),
                rt::Member::OptionalText(&self.sign_value),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::OptionalText(&mut self.plain_text),
                rt::Slot::OptionalText(&mut self.sign_value),
            ],
        );
    }
}

impl rt::Blank for VerifyDigitalDataSignRequest {
    const BLANK: Self = Self {
        agent: None,
        operator: None,
        plain_text: None,
        sign_value: None,
    };
}

rt::record_traits!(VerifyDigitalDataSignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "VerifyDigitalDataSignRequest",
    fields: &[
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Marked("PlainText", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SignValue", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[
        rt::Rule {
            id: "data-and-signature",
            message: "A check needs the data and the signature. Set PlainText and SignValue.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["PlainText", "SignValue"]),
            severity: rt::Severity::Warn,
            code: "MissingParameter",
        },
        rt::Rule {
            id: "operator-user-id",
            message: "Nobody is named who checks the signature: set Operator.UserId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["Operator.UserId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for VerifyDigitalDataSignRequest {
    type Response = VerifyDigitalDataSignResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `VerifyDigitalDataSign` answers.
#[non_exhaustive]
pub struct VerifyDigitalDataSignResponse {
    /// Whether the signature belongs to the data.
    pub verify_result: Option<enums::VerificationVerdict>,
    /// The certificate behind the signature.
    pub certificate: Option<structs::SignCertificate>,
}

impl Default for VerifyDigitalDataSignResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for VerifyDigitalDataSignResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.verify_result),
                rt::Member::Value(&self.certificate),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.verify_result),
                rt::Slot::Value(&mut self.certificate),
            ],
        );
    }
}

impl rt::Blank for VerifyDigitalDataSignResponse {
    const BLANK: Self = Self {
        verify_result: None,
        certificate: None,
    };
}

rt::record_traits!(VerifyDigitalDataSignResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "VerifyDigitalDataSignResponse",
    fields: &[
        rt::Field::Optional(
            "VerifyResult",
            rt::Kind::Enum(&enums::verification_verdict::TABLE),
        ),
        rt::Field::Optional(
            "Certificate",
            rt::Kind::Record(&structs::sign_certificate::SHAPE),
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "VerifyDigitalDataSign",
    summary: "Checks a signature that CreateDigitalDataSign made.",
    effect: rt::Effect::Read,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        MissingParameter",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<VerifyDigitalDataSignRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<VerifyDigitalDataSignResponse>,
    },
};

impl crate::ess::Client {
    /// Checks a signature that CreateDigitalDataSign made.
    ///
    /// See [`VerifyDigitalDataSignRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn verify_digital_data_sign(
        &self,
        request: &VerifyDigitalDataSignRequest,
    ) -> rt::Call<'_, VerifyDigitalDataSignResponse> {
        self.0.send(request)
    }
}
