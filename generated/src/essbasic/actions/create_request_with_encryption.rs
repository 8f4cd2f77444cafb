// Generated from schema/essbasic/2021-05-26/actions/CreateRequestWithEncryption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Carries a call of another action in encrypted form.
///
/// Agree with Tencent on the algorithm, AES-CBC or SM4-CBC, and on two different keys, one for encrypting and one for signing; a key of AES has 32 bytes by the text, although its sample uses 16, and one of SM4 has 16.
/// For each request take 16 new random bytes as IV, encrypt the JSON of the request with PKCS#7 padding, and sign the bytes of IV and ciphertext, one behind the other, with HMAC-SHA256, or HMAC-SM3 for SM4; everything travels as standard base64.
/// An error of this action itself comes in clear; otherwise compare EncryptionSignature of the answer in constant time before decrypting, and look for an Error of the inner action in what comes out.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateRequestWithEncryptionRequest {
    /// The name of the action that is called inside, as the common parameter Action would have it.
    pub request_action: String,
    /// The id of the application, the same as Agent.AppId.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub application_id: String,
    /// The 16 bytes that the encryption starts from, in base64.
    /// Make new ones for each request, and never use them again.
    ///
    /// Limits: base64 (warns); at least 24 characters (warns); at most 24 characters (warns); at most 16 bytes once decoded (warns).
    pub iv: String,
    /// The JSON of the request, encrypted with AES-CBC or SM4-CBC and PKCS#7 padding, in base64.
    ///
    /// Limits: base64 (warns).
    pub encrypted_data: String,
    /// The HMAC-SHA256, or HMAC-SM3 for SM4, of the bytes of IV and ciphertext, one behind the other, in base64, by which the service sees that nothing was changed on the way.
    ///
    /// Limits: base64 (warns); at least 44 characters (warns); at most 44 characters (warns); at most 32 bytes once decoded (warns).
    pub encryption_signature: Option<String>,
}

impl CreateRequestWithEncryptionRequest {
    /// Makes one with what it needs.
    pub fn new(
        request_action: impl Into<String>,
        application_id: impl Into<String>,
        iv: impl Into<String>,
        encrypted_data: impl Into<String>,
    ) -> Self {
        Self {
            request_action: request_action.into(),
            application_id: application_id.into(),
            iv: iv.into(),
            encrypted_data: encrypted_data.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `RequestAction`.
    pub fn request_action(mut self, request_action: impl Into<String>) -> Self {
        self.request_action = request_action.into();
        self
    }
    /// Sets `ApplicationId`.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = application_id.into();
        self
    }
    /// Sets `IV`.
    pub fn iv(mut self, iv: impl Into<String>) -> Self {
        self.iv = iv.into();
        self
    }
    /// Sets `EncryptedData`.
    pub fn encrypted_data(mut self, encrypted_data: impl Into<String>) -> Self {
        self.encrypted_data = encrypted_data.into();
        self
    }
    /// Sets `EncryptionSignature`.
    pub fn encryption_signature(
        mut self,
        encryption_signature: impl Into<String>,
    ) -> Self {
        self.encryption_signature = Some(encryption_signature.into());
        self
    }
}

impl rt::Record for CreateRequestWithEncryptionRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.request_action),
                rt::Member::Text(&self.application_id),
                rt::Member::Text(&self.iv),
                rt::Member::Text(&self.encrypted_data),
                rt::Member::OptionalText(&self.encryption_signature),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.request_action),
                rt::Slot::Text(&mut self.application_id),
                rt::Slot::Text(&mut self.iv),
                rt::Slot::Text(&mut self.encrypted_data),
                rt::Slot::OptionalText(&mut self.encryption_signature),
            ],
        );
    }
}

impl rt::Blank for CreateRequestWithEncryptionRequest {
    const BLANK: Self = Self {
        request_action: String::new(),
        application_id: String::new(),
        iv: String::new(),
        encrypted_data: String::new(),
        encryption_signature: None,
    };
}

rt::record_traits!(CreateRequestWithEncryptionRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateRequestWithEncryptionRequest",
    fields: &[
        rt::Field::Required("RequestAction", rt::Kind::Text),
        rt::Field::Limited(
            "ApplicationId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "IV",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Warn(rt::Test::MinLength(24, rt::LengthUnit::Chars)),
                rt::Check::Warn(rt::Test::MaxLength(24, rt::LengthUnit::Chars)),
                rt::Check::Warn(rt::Test::MaxDecodedBytes(16)),
            ],
        ),
        rt::Field::Limited(
            "EncryptedData",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
        rt::Field::Limited(
            "EncryptionSignature",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Warn(rt::Test::MinLength(44, rt::LengthUnit::Chars)),
                rt::Check::Warn(rt::Test::MaxLength(44, rt::LengthUnit::Chars)),
                rt::Check::Warn(rt::Test::MaxDecodedBytes(32)),
            ],
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateRequestWithEncryptionRequest {
    type Response = CreateRequestWithEncryptionResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateRequestWithEncryption` answers.
#[non_exhaustive]
pub struct CreateRequestWithEncryptionResponse {
    /// The 16 bytes from which to decrypt the answer, in base64.
    pub iv: String,
    /// The encrypted answer of the inner action, in base64; it may hold an error.
    pub encrypted_data: String,
    /// The HMAC of the bytes of the answer's IV and ciphertext, in base64.
    /// Check it before decrypting.
    pub encryption_signature: Option<String>,
}

impl Default for CreateRequestWithEncryptionResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateRequestWithEncryptionResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.iv),
                rt::Member::Text(&self.encrypted_data),
                rt::Member::OptionalText(&self.encryption_signature),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.iv),
                rt::Slot::Text(&mut self.encrypted_data),
                rt::Slot::OptionalText(&mut self.encryption_signature),
            ],
        );
    }
}

impl rt::Blank for CreateRequestWithEncryptionResponse {
    const BLANK: Self = Self {
        iv: String::new(),
        encrypted_data: String::new(),
        encryption_signature: None,
    };
}

rt::record_traits!(CreateRequestWithEncryptionResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateRequestWithEncryptionResponse",
    fields: &[
        rt::Field::Required("IV", rt::Kind::Text),
        rt::Field::Marked("EncryptedData", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("EncryptionSignature", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateRequestWithEncryption",
    summary: "Carries a call of another action in encrypted form.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateRequestWithEncryptionRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateRequestWithEncryptionResponse>,
    },
};

impl crate::essbasic::Client {
    /// Carries a call of another action in encrypted form.
    ///
    /// See [`CreateRequestWithEncryptionRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_request_with_encryption(
        &self,
        request: &CreateRequestWithEncryptionRequest,
    ) -> rt::Call<'_, CreateRequestWithEncryptionResponse> {
        self.0.send(request)
    }
}
