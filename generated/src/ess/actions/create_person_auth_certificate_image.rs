// Generated from schema/ess/2020-11-11/actions/CreatePersonAuthCertificateImage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a picture that certifies the identity of a private person.
///
/// For private persons only, not for staff, and only in the scene of electronic prescriptions, which the vendor opens on request.
/// Every call gives the picture a new number.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The real name of the person whom the picture is about, as a private person and not as one of a staff.
    ///
    /// Limits: text without `&` (warns).
    pub user_name: String,
    /// The kind of document by which the person is verified.
    ///
    /// Limits: one of `ID_CARD`, `HONGKONG_AND_MACAO`, `HONGKONG_MACAO_AND_TAIWAN`.
    pub id_card_type: enums::IdCardType,
    /// The document number of the person whom the picture is about, with X and H or M as capitals.
    ///
    /// Limits: the number of an identity document of the kind `IdCardType` (warns).
    pub id_card_number: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// The use for which the person signs automatically.
    ///
    /// Default: `"E_PRESCRIPTION_AUTO_SIGN"`.
    pub scene_key: Option<enums::AutoSignScene>,
}

impl CreatePersonAuthCertificateImageRequest {
    /// Makes one with what it needs.
    pub fn new(
        user_name: impl Into<String>,
        id_card_type: impl Into<enums::IdCardType>,
        id_card_number: impl Into<String>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            id_card_type: id_card_type.into(),
            id_card_number: id_card_number.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `UserName`.
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = user_name.into();
        self
    }
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<enums::IdCardType>) -> Self {
        self.id_card_type = id_card_type.into();
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<enums::AutoSignScene>) -> Self {
        self.scene_key = Some(scene_key.into());
        self
    }
}

impl rt::Record for CreatePersonAuthCertificateImageRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.user_name),
                rt::Member::Value(&self.id_card_type),
                rt::Member::Text(&self.id_card_number),
                rt::Member::Value(&self.agent),
                rt::Member::Value(&self.scene_key),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.user_name),
                rt::Slot::Value(&mut self.id_card_type),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.scene_key),
            ],
        );
    }
}

impl rt::Blank for CreatePersonAuthCertificateImageRequest {
    const BLANK: Self = Self {
        operator: None,
        user_name: String::new(),
        id_card_type: rt::Blank::BLANK,
        id_card_number: String::new(),
        agent: None,
        scene_key: None,
    };
}

rt::record_traits!(CreatePersonAuthCertificateImageRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePersonAuthCertificateImageRequest",
    fields: &[
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
            "IdCardType",
            rt::Kind::Enum(&enums::id_card_type::TABLE),
            rt::REQUIRED,
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
            "IdCardNumber",
            rt::Kind::Text,
            rt::REQUIRED_SENSITIVE,
            &[rt::Check::Warn(rt::Test::IdCard("IdCardType"))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Optional("SceneKey", rt::Kind::Enum(&enums::auto_sign_scene::TABLE)),
    ],
    rules: &[],
};

impl rt::Request for CreatePersonAuthCertificateImageRequest {
    type Response = CreatePersonAuthCertificateImageResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreatePersonAuthCertificateImage` answers.
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageResponse {
    /// The link to the picture, valid for 5 minutes.
    pub auth_cert_url: String,
    /// The number of the picture, 20 digits, which it shows too.
    /// It is another one with every picture.
    ///
    /// Limits: 20 digits (warns).
    pub image_cert_id: Option<String>,
    /// The serial number of the person's digital certificate.
    /// It changes when the certificate ends and is renewed by itself, and the picture does not show it.
    pub serial_number: Option<String>,
    /// When the certificate was issued, which the picture shows too.
    ///
    /// Limits: seconds since 1970.
    pub valid_from: Option<i64>,
    /// When the certificate ends, which the picture shows too.
    ///
    /// Limits: seconds since 1970.
    pub valid_to: Option<i64>,
}

impl Default for CreatePersonAuthCertificateImageResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreatePersonAuthCertificateImageResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.auth_cert_url),
                rt::Member::OptionalText(&self.image_cert_id),
                rt::Member::OptionalText(&self.serial_number),
                rt::Member::OptionalInteger(&self.valid_from),
                rt::Member::OptionalInteger(&self.valid_to),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.auth_cert_url),
                rt::Slot::OptionalText(&mut self.image_cert_id),
                rt::Slot::OptionalText(&mut self.serial_number),
                rt::Slot::OptionalInteger(&mut self.valid_from),
                rt::Slot::OptionalInteger(&mut self.valid_to),
            ],
        );
    }
}

impl rt::Blank for CreatePersonAuthCertificateImageResponse {
    const BLANK: Self = Self {
        auth_cert_url: String::new(),
        image_cert_id: None,
        serial_number: None,
        valid_from: None,
        valid_to: None,
    };
}

rt::record_traits!(CreatePersonAuthCertificateImageResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreatePersonAuthCertificateImageResponse",
    fields: &[
        rt::Field::Marked("AuthCertUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "ImageCertId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(rt::Pattern::new("^[0-9]{20}$").hint("20 digits")),
                ),
            ],
        ),
        rt::Field::Optional("SerialNumber", rt::Kind::Text),
        rt::Field::Limited(
            "ValidFrom",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "ValidTo",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreatePersonAuthCertificateImage",
    summary: "Makes a picture that certifies the identity of a private person.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        OperationDenied \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreatePersonAuthCertificateImageRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePersonAuthCertificateImageResponse>,
    },
};

impl crate::ess::Client {
    /// Makes a picture that certifies the identity of a private person.
    ///
    /// See [`CreatePersonAuthCertificateImageRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_person_auth_certificate_image(
        &self,
        request: &CreatePersonAuthCertificateImageRequest,
    ) -> rt::Call<'_, CreatePersonAuthCertificateImageResponse> {
        self.0.send(request)
    }
}
