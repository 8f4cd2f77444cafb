// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePreparedPersonalEsign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Imports a private person's signature, as a personal seal, for automatic signing.
///
/// Only for electronic prescriptions; ask the vendor to open it first.
/// Upload the picture of the signature with UploadFiles before.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION)
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The real name of the person whose signature it is.
    ///
    /// Limits: text without `&` (warns).
    pub user_name: String,
    /// The number of that person's identity document, an X, H or M in it as a capital letter.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: String,
    /// A name for the signature, which no other seal in the company has.
    /// The vendor expects it in Chinese characters.
    ///
    /// Limits: at least 1 character; at most 50 characters.
    pub seal_name: String,
    /// The employee who makes the call; that person needs the right to make it and to use the data it names.
    /// The documented requests leave it empty and name the employee in Agent.ProxyOperator.
    pub operator: Option<structs::UserInfo>,
    /// The kind of the document.
    /// OTHER_CARD_TYPE must be opened by the vendor.
    ///
    /// Default: `"ID_CARD"`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The person's mobile number.
    /// Needed when automatic signing is to be switched on.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
    /// The picture of the signature, by its id from UploadFiles.
    pub file_id: Option<String>,
    /// The use that the signature is meant for.
    pub scene_key: Option<enums::AutoSignScene>,
    /// Which licence was bound to the person.
    ///
    /// Out of use. It has no effect any more.
    pub license_type: Option<i64>,
    /// The picture of the signature in base64.
    ///
    /// Out of use; use `FileId`.
    pub seal_image: Option<String>,
    /// Whether automatic signing was switched on at once.
    ///
    /// Out of use. It has no effect any more.
    pub enable_auto_sign: Option<bool>,
    /// Whether the picture was made smaller.
    ///
    /// Out of use. It has no effect any more.
    pub seal_image_compress: Option<bool>,
}

impl ChannelCreatePreparedPersonalEsignRequest {
    /// Makes one with what it needs.
    pub fn new(
        user_name: impl Into<String>,
        id_card_number: impl Into<String>,
        seal_name: impl Into<String>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            id_card_number: id_card_number.into(),
            seal_name: seal_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = user_name.into();
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }
    /// Sets `SealName`.
    pub fn seal_name(mut self, seal_name: impl Into<String>) -> Self {
        self.seal_name = seal_name.into();
        self
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
        self.id_card_type = Some(id_card_type.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
    /// Sets `FileId`.
    pub fn file_id(mut self, file_id: impl Into<String>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<enums::AutoSignScene>) -> Self {
        self.scene_key = Some(scene_key.into());
        self
    }
    /// Sets `LicenseType`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn license_type(mut self, license_type: i64) -> Self {
        self.license_type = Some(license_type);
        self
    }
    /// Sets `SealImage`.
    #[deprecated(note = "use `FileId`")]
    pub fn seal_image(mut self, seal_image: impl Into<String>) -> Self {
        self.seal_image = Some(seal_image.into());
        self
    }
    /// Sets `EnableAutoSign`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn enable_auto_sign(mut self, enable_auto_sign: bool) -> Self {
        self.enable_auto_sign = Some(enable_auto_sign);
        self
    }
    /// Sets `SealImageCompress`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn seal_image_compress(mut self, seal_image_compress: bool) -> Self {
        self.seal_image_compress = Some(seal_image_compress);
        self
    }
}

impl rt::Record for ChannelCreatePreparedPersonalEsignRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.user_name),
                rt::Member::Text(&self.id_card_number),
                rt::Member::Text(&self.seal_name),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.file_id),
                rt::Member::Value(&self.scene_key),
                rt::Member::OptionalInteger(&self.license_type),
                rt::Member::OptionalText(&self.seal_image),
                rt::Member::OptionalBoolean(&self.enable_auto_sign),
                rt::Member::OptionalBoolean(&self.seal_image_compress),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.user_name),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Text(&mut self.seal_name),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.file_id),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::OptionalInteger(&mut self.license_type),
                rt::Slot::OptionalText(&mut self.seal_image),
                rt::Slot::OptionalBoolean(&mut self.enable_auto_sign),
                rt::Slot::OptionalBoolean(&mut self.seal_image_compress),
            ],
        );
    }
}

impl rt::Blank for ChannelCreatePreparedPersonalEsignRequest {
    const BLANK: Self = Self {
        agent: None,
        user_name: String::new(),
        id_card_number: String::new(),
        seal_name: String::new(),
        operator: None,
        id_card_type: None,
        mobile: None,
        file_id: None,
        scene_key: None,
        license_type: None,
        seal_image: None,
        enable_auto_sign: None,
        seal_image_compress: None,
    };
}

rt::record_traits!(ChannelCreatePreparedPersonalEsignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelCreatePreparedPersonalEsignRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "UserName",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "IdCardNumber",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Limited(
            "SealName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Deny(rt::Test::MinLength(1, rt::LengthUnit::Chars)),
                rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars)),
            ],
        ),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("IdCardType", rt::Kind::Enum(&enums::id_card_type::TABLE)),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
        rt::Field::Optional("FileId", rt::Kind::Text),
        rt::Field::Optional("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
        rt::Field::Marked("LicenseType", rt::Kind::Integer, rt::OPTIONAL.disabled("")),
        rt::Field::Marked("SealImage", rt::Kind::Text, rt::SENSITIVE.disabled("FileId")),
        rt::Field::Marked(
            "EnableAutoSign",
            rt::Kind::Boolean,
            rt::OPTIONAL.disabled(""),
        ),
        rt::Field::Marked(
            "SealImageCompress",
            rt::Kind::Boolean,
            rt::OPTIONAL.disabled(""),
        ),
    ],
    rules: &[],
};

impl rt::Request for ChannelCreatePreparedPersonalEsignRequest {
    type Response = ChannelCreatePreparedPersonalEsignResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelCreatePreparedPersonalEsign` answers.
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignResponse {
    /// The id of the imported signature, 32 characters; keep it for places to sign and for later changes.
    /// The console shows it in the seal centre.
    pub seal_id: String,
}

impl Default for ChannelCreatePreparedPersonalEsignResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelCreatePreparedPersonalEsignResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.seal_id)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.seal_id)]);
    }
}

impl rt::Blank for ChannelCreatePreparedPersonalEsignResponse {
    const BLANK: Self = Self { seal_id: String::new() };
}

rt::record_traits!(ChannelCreatePreparedPersonalEsignResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelCreatePreparedPersonalEsignResponse",
    fields: &[rt::Field::Required("SealId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreatePreparedPersonalEsign",
    summary: "Imports a private person's signature, as a personal seal, for automatic signing.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelCreatePreparedPersonalEsignRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelCreatePreparedPersonalEsignResponse>,
    },
};

impl crate::essbasic::Client {
    /// Imports a private person's signature, as a personal seal, for automatic signing.
    ///
    /// See [`ChannelCreatePreparedPersonalEsignRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_create_prepared_personal_esign(
        &self,
        request: &ChannelCreatePreparedPersonalEsignRequest,
    ) -> rt::Call<'_, ChannelCreatePreparedPersonalEsignResponse> {
        self.0.send(request)
    }
}
