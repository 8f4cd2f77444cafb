// Generated from schema/ess/2020-11-11/actions/CreateRequestWithEncryption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Carries the request of any other action in encrypted form, and its answer back.
///
/// Algorithm and keys are agreed with the vendor: AES-CBC with HMAC-SHA256, or SM4-CBC with the HMAC of SM3 (which the vendor's text also calls HMAC-SM4), with different keys for cipher and HMAC.
/// An AES key has 32 bytes by the text, although its sample uses 16; an SM4 key has 16.
/// The plain text is the JSON of the inner request, padded by PKCS#7.
/// In the answer, check EncryptionSignature in constant time before decrypting.
/// An error of this action itself comes in clear; an error of the inner action is found in the decrypted answer.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateRequestWithEncryptionRequest {
    /// The action whose request is carried, by its name.
    pub request_action: String,
    /// The initialisation vector: 16 random bytes, new for every request, in base64.
    ///
    /// Limits: base64 (warns); at least 24 characters (warns); at most 24 characters (warns); at most 16 bytes once decoded (warns).
    pub iv: String,
    /// The encrypted JSON of the inner request, in base64.
    ///
    /// Limits: base64 (warns).
    pub encrypted_data: String,
    /// The HMAC over the bytes of IV followed by those of the cipher text, keyed with a key other than that of the cipher, in base64.
    /// It protects the request from being changed.
    ///
    /// Limits: base64 (warns); at least 44 characters (warns); at most 44 characters (warns); at most 32 bytes once decoded (warns).
    pub encryption_signature: Option<String>,
}

impl CreateRequestWithEncryptionRequest {
    /// Makes one with what it needs.
    pub fn new(
        request_action: impl Into<String>,
        iv: impl Into<String>,
        encrypted_data: impl Into<String>,
    ) -> Self {
        Self {
            request_action: request_action.into(),
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
    /// The initialisation vector of the answer, 16 bytes in base64.
    ///
    /// Limits: base64 (warns).
    pub iv: String,
    /// The encrypted answer of the inner action, in base64; it may hold an error.
    ///
    /// Limits: base64 (warns).
    pub encrypted_data: String,
    /// The HMAC over IV and cipher text of the answer, in base64.
    /// Check it before decrypting.
    ///
    /// Limits: base64 (warns).
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
        rt::Field::Limited(
            "IV",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
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
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Base64))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateRequestWithEncryption",
    summary: "Carries the request of any other action in encrypted form, and its answer back.",
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

impl crate::ess::Client {
    /// Carries the request of any other action in encrypted form, and its answer back.
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
