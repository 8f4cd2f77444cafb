// Generated from schema/ess/2020-11-11/actions/CreatePreparedPersonalEsign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Imports the signature of a private person for electronic prescriptions.
///
/// Ask the vendor before using it.
/// The person is checked by name and document number (FailedOperation.IdCardNumberCheckFailed).
/// Once the person is verified, the signature is found by the SealId.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - SealColor has an effect only while ProcessSeal is true. (advice)
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.IdCardNumberCheckFailed`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_ID_CARD_NUMBER_CHECK_FAILED),
/// [`FailedOperation.LicenseNoQuota`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_LICENSE_NO_QUOTA),
/// [`InvalidParameter.CardNumber`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_CARD_NUMBER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`InvalidParameterValue.InvalidMobile`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE_INVALID_MOBILE),
/// [`OperationDenied.InvalidApproverAge`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_INVALID_APPROVER_AGE)
#[must_use]
#[non_exhaustive]
pub struct CreatePreparedPersonalEsignRequest {
    /// The real name of the person whose signature is imported.
    ///
    /// Limits: text without `&` (warns).
    pub user_name: String,
    /// The document number of the person whose signature is imported, with X and H or M as capitals.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns) (`InvalidParameter.CardNumber`).
    pub id_card_number: String,
    /// A name for the imported signature.
    ///
    /// Limits: at least 1 character; at most 50 characters.
    pub seal_name: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The kind of document that belongs to IdCardNumber.
    ///
    /// Default: `"ID_CARD"`. Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: Option<enums::IdCardType>,
    /// The mobile number of the person.
    /// Needed if automatic signing is to be switched on.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns) (`InvalidParameterValue.InvalidMobile`).
    pub mobile: Option<String>,
    /// The picture of the signature, by its id from UploadFiles.
    pub file_id: Option<String>,
    /// The colour that the signature is given when its picture is worked on (ProcessSeal).
    ///
    /// Default: `"BLACK"`.
    pub seal_color: Option<enums::SealColor>,
    /// True makes the background of the picture transparent and its colour stronger; false leaves the picture as it is.
    ///
    /// Default: `false`.
    pub process_seal: Option<bool>,
    /// The use for which the signature is imported.
    ///
    /// Default: `"E_PRESCRIPTION_AUTO_SIGN"`.
    pub scene_key: Option<enums::AutoSignScene>,
    /// Formerly: how the person's automatic signing was paid for.
    ///
    /// Out of use. Without effect.
    pub license_type: Option<i64>,
    /// Formerly: the picture itself, in base64.
    ///
    /// Out of use; use `FileId`.
    pub seal_image: Option<String>,
    /// Formerly: whether automatic signing was switched on with the import.
    ///
    /// Out of use. Without effect.
    pub enable_auto_sign: Option<bool>,
    /// Formerly: whether the picture was made smaller.
    ///
    /// Out of use. Without effect.
    pub seal_image_compress: Option<bool>,
}

impl CreatePreparedPersonalEsignRequest {
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
    /// Sets `SealColor`.
    pub fn seal_color(mut self, seal_color: impl Into<enums::SealColor>) -> Self {
        self.seal_color = Some(seal_color.into());
        self
    }
    /// Sets `ProcessSeal`.
    #[inline]
    pub fn process_seal(mut self, process_seal: bool) -> Self {
        self.process_seal = Some(process_seal);
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

impl rt::Record for CreatePreparedPersonalEsignRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.user_name),
                rt::Member::Text(&self.id_card_number),
                rt::Member::Text(&self.seal_name),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.id_card_type),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.file_id),
                rt::Member::Value(&self.seal_color),
                rt::Member::OptionalBoolean(&self.process_seal),
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
                rt::Slot::Text(&mut self.user_name),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Text(&mut self.seal_name),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.file_id),
                rt::Slot::Value(&mut self.seal_color),
                rt::Slot::OptionalBoolean(&mut self.process_seal),
                rt::Slot::Value(&mut self.scene_key),
                rt::Slot::OptionalInteger(&mut self.license_type),
                rt::Slot::OptionalText(&mut self.seal_image),
                rt::Slot::OptionalBoolean(&mut self.enable_auto_sign),
                rt::Slot::OptionalBoolean(&mut self.seal_image_compress),
            ],
        );
    }
}

impl rt::Blank for CreatePreparedPersonalEsignRequest {
    const BLANK: Self = Self {
        user_name: String::new(),
        id_card_number: String::new(),
        seal_name: String::new(),
        agent: None,
        operator: None,
        id_card_type: None,
        mobile: None,
        file_id: None,
        seal_color: None,
        process_seal: None,
        scene_key: None,
        license_type: None,
        seal_image: None,
        enable_auto_sign: None,
        seal_image_compress: None,
    };
}

rt::record_traits!(CreatePreparedPersonalEsignRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePreparedPersonalEsignRequest",
    fields: &[
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
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::IdCard("IdCardType"),
                    "InvalidParameter.CardNumber",
                ),
            ],
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
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Limited(
            "IdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("ID_CARD"),
                            rt::Literal::Text("HONGKONG_AND_MACAO"),
                            rt::Literal::Text("HONGKONG_MACAO_AND_TAIWAN"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::MobileCn),
                    "InvalidParameterValue.InvalidMobile",
                ),
            ],
        ),
        rt::Field::Optional("FileId", rt::Kind::Text),
        rt::Field::Optional("SealColor", rt::Kind::Enum(&enums::seal_color::TABLE)),
        rt::Field::Optional("ProcessSeal", rt::Kind::Boolean),
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
    rules: &[
        rt::Rule {
            id: "colour-needs-processing",
            message: "SealColor has an effect only while ProcessSeal is true.",
            each: "",
            when: rt::Condition::In(
                "ProcessSeal",
                &[rt::Literal::Boolean(false)],
                Some(rt::Literal::Boolean(false)),
            ),
            demand: rt::Demand::Ignored(&["SealColor"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
    ],
};

impl rt::Request for CreatePreparedPersonalEsignRequest {
    type Response = CreatePreparedPersonalEsignResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreatePreparedPersonalEsign` answers.
#[non_exhaustive]
pub struct CreatePreparedPersonalEsignResponse {
    /// The id of the imported signature, 32 characters; keep it in order to find the signature later.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub seal_id: String,
}

impl Default for CreatePreparedPersonalEsignResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePreparedPersonalEsignResponse {
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

impl rt::Blank for CreatePreparedPersonalEsignResponse {
    const BLANK: Self = Self { seal_id: String::new() };
}

rt::record_traits!(CreatePreparedPersonalEsignResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreatePreparedPersonalEsignResponse",
    fields: &[
        rt::Field::Limited(
            "SealId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreatePreparedPersonalEsign",
    summary: "Imports the signature of a private person for electronic prescriptions.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.IdCardNumberCheckFailed \
        FailedOperation.LicenseNoQuota \
        InvalidParameter.CardNumber \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        InvalidParameterValue.InvalidMobile \
        OperationDenied.InvalidApproverAge",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreatePreparedPersonalEsignRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePreparedPersonalEsignResponse>,
    },
};

impl crate::ess::Client {
    /// Imports the signature of a private person for electronic prescriptions.
    ///
    /// See [`CreatePreparedPersonalEsignRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_prepared_personal_esign(
        &self,
        request: &CreatePreparedPersonalEsignRequest,
    ) -> rt::Call<'_, CreatePreparedPersonalEsignResponse> {
        self.0.send(request)
    }
}
