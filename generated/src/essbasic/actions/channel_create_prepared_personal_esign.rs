// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePreparedPersonalEsign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelCreatePreparedPersonalEsign`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct ChannelCreatePreparedPersonalEsignRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `UserName`.
    pub user_name: String,
    /// `IdCardNumber`.
    pub id_card_number: String,
    /// `SealName`.
    pub seal_name: String,
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `IdCardType`.
    pub id_card_type: Option<String>,
    /// `Mobile`.
    pub mobile: Option<String>,
    /// `FileId`.
    pub file_id: Option<String>,
    /// `SceneKey`.
    pub scene_key: Option<String>,
    /// `LicenseType`.
    ///
    /// Out of use.
    pub license_type: Option<i64>,
    /// `SealImage`.
    ///
    /// Out of use.
    pub seal_image: Option<String>,
    /// `EnableAutoSign`.
    ///
    /// Out of use.
    pub enable_auto_sign: Option<bool>,
    /// `SealImageCompress`.
    ///
    /// Out of use.
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
    pub fn id_card_type(mut self, id_card_type: impl Into<String>) -> Self {
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
    pub fn scene_key(mut self, scene_key: impl Into<String>) -> Self {
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
    #[deprecated(note = "the service has put it out of use")]
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
                rt::Member::OptionalText(&self.id_card_type),
                rt::Member::OptionalText(&self.mobile),
                rt::Member::OptionalText(&self.file_id),
                rt::Member::OptionalText(&self.scene_key),
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
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.user_name),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Text(&mut self.seal_name),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.id_card_type),
                rt::Slot::OptionalText(&mut self.mobile),
                rt::Slot::OptionalText(&mut self.file_id),
                rt::Slot::OptionalText(&mut self.scene_key),
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
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("UserName", rt::Kind::Text).sensitive(),
        rt::Field::required("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::required("SealName", rt::Kind::Text),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("IdCardType", rt::Kind::Text),
        rt::Field::optional("Mobile", rt::Kind::Text).sensitive(),
        rt::Field::optional("FileId", rt::Kind::Text),
        rt::Field::optional("SceneKey", rt::Kind::Text),
        rt::Field::optional("LicenseType", rt::Kind::Integer).disabled(""),
        rt::Field::optional("SealImage", rt::Kind::Text).sensitive().disabled(""),
        rt::Field::optional("EnableAutoSign", rt::Kind::Boolean).disabled(""),
        rt::Field::optional("SealImageCompress", rt::Kind::Boolean).disabled(""),
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
    /// `SealId`.
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
    fields: &[rt::Field::required("SealId", rt::Kind::Text)],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelCreatePreparedPersonalEsign",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &["FailedOperation"],
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
    /// Calls `ChannelCreatePreparedPersonalEsign`.
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
