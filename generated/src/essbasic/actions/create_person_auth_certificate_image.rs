// Generated from schema/essbasic/2021-05-26/actions/CreatePersonAuthCertificateImage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreatePersonAuthCertificateImage`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreatePersonAuthCertificateImageRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `UserName`.
    pub user_name: String,
    /// `IdCardType`.
    pub id_card_type: String,
    /// `IdCardNumber`.
    pub id_card_number: String,
    /// `SceneKey`.
    pub scene_key: Option<String>,
}

impl CreatePersonAuthCertificateImageRequest {
    /// Makes one with what it needs.
    pub fn new(
        user_name: impl Into<String>,
        id_card_type: impl Into<String>,
        id_card_number: impl Into<String>,
    ) -> Self {
        Self {
            user_name: user_name.into(),
            id_card_type: id_card_type.into(),
            id_card_number: id_card_number.into(),
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
    /// Sets `IdCardType`.
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
        self.id_card_type = id_card_type.into();
        self
    }
    /// Sets `IdCardNumber`.
    pub fn id_card_number(mut self, id_card_number: impl Into<String>) -> Self {
        self.id_card_number = id_card_number.into();
        self
    }
    /// Sets `SceneKey`.
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
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
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.user_name),
                rt::Member::Text(&self.id_card_type),
                rt::Member::Text(&self.id_card_number),
                rt::Member::OptionalText(&self.scene_key),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.user_name),
                rt::Slot::Text(&mut self.id_card_type),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::OptionalText(&mut self.scene_key),
            ],
        );
    }
}

impl rt::Blank for CreatePersonAuthCertificateImageRequest {
    const BLANK: Self = Self {
        agent: None,
        user_name: String::new(),
        id_card_type: String::new(),
        id_card_number: String::new(),
        scene_key: None,
    };
}

rt::record_traits!(CreatePersonAuthCertificateImageRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreatePersonAuthCertificateImageRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("UserName", rt::Kind::Text).sensitive(),
        rt::Field::required("IdCardType", rt::Kind::Text),
        rt::Field::required("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("SceneKey", rt::Kind::Text),
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
    /// `AuthCertUrl`.
    pub auth_cert_url: String,
    /// `ImageCertId`.
    pub image_cert_id: Option<String>,
    /// `SerialNumber`.
    pub serial_number: Option<String>,
    /// `ValidFrom`.
    pub valid_from: Option<i64>,
    /// `ValidTo`.
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
        rt::Field::required("AuthCertUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("ImageCertId", rt::Kind::Text),
        rt::Field::optional("SerialNumber", rt::Kind::Text),
        rt::Field::optional("ValidFrom", rt::Kind::Integer),
        rt::Field::optional("ValidTo", rt::Kind::Integer),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreatePersonAuthCertificateImage",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["FailedOperation", "OperationDenied", "ResourceNotFound"],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreatePersonAuthCertificateImageRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreatePersonAuthCertificateImageResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreatePersonAuthCertificateImage`.
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
