// Generated from schema/essbasic/2021-05-26/actions/CreateSealByImage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `CreateSealByImage`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateSealByImageRequest {
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `SealName`.
    pub seal_name: String,
    /// `SealImage`.
    pub seal_image: Option<String>,
    /// `Operator`.
    ///
    /// Out of use.
    pub operator: Option<structs::UserInfo>,
    /// `GenerateSource`.
    pub generate_source: Option<String>,
    /// `SealType`.
    pub seal_type: Option<String>,
    /// `SealHorizontalText`.
    pub seal_horizontal_text: Option<String>,
    /// `SealStyle`.
    pub seal_style: Option<String>,
    /// `SubSealType`.
    pub sub_seal_type: Option<String>,
    /// `SealSize`.
    pub seal_size: Option<String>,
    /// `TaxIdentifyCode`.
    pub tax_identify_code: Option<String>,
    /// `SealDescription`.
    pub seal_description: Option<String>,
    /// `Options`.
    pub options: Option<Vec<structs::Option>>,
}

impl CreateSealByImageRequest {
    /// Makes one with what it needs.
    pub fn new(seal_name: impl Into<String>) -> Self {
        Self {
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
    /// Sets `SealName`.
    pub fn seal_name(mut self, seal_name: impl Into<String>) -> Self {
        self.seal_name = seal_name.into();
        self
    }
    /// Sets `SealImage`.
    pub fn seal_image(mut self, seal_image: impl Into<String>) -> Self {
        self.seal_image = Some(seal_image.into());
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "the service has put it out of use")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `GenerateSource`.
    pub fn generate_source(mut self, generate_source: impl Into<String>) -> Self {
        self.generate_source = Some(generate_source.into());
        self
    }
    /// Sets `SealType`.
    pub fn seal_type(mut self, seal_type: impl Into<String>) -> Self {
        self.seal_type = Some(seal_type.into());
        self
    }
    /// Sets `SealHorizontalText`.
    pub fn seal_horizontal_text(
        mut self,
        seal_horizontal_text: impl Into<String>,
    ) -> Self {
        self.seal_horizontal_text = Some(seal_horizontal_text.into());
        self
    }
    /// Sets `SealStyle`.
    pub fn seal_style(mut self, seal_style: impl Into<String>) -> Self {
        self.seal_style = Some(seal_style.into());
        self
    }
    /// Sets `SubSealType`.
    pub fn sub_seal_type(mut self, sub_seal_type: impl Into<String>) -> Self {
        self.sub_seal_type = Some(sub_seal_type.into());
        self
    }
    /// Sets `SealSize`.
    pub fn seal_size(mut self, seal_size: impl Into<String>) -> Self {
        self.seal_size = Some(seal_size.into());
        self
    }
    /// Sets `TaxIdentifyCode`.
    pub fn tax_identify_code(mut self, tax_identify_code: impl Into<String>) -> Self {
        self.tax_identify_code = Some(tax_identify_code.into());
        self
    }
    /// Sets `SealDescription`.
    pub fn seal_description(mut self, seal_description: impl Into<String>) -> Self {
        self.seal_description = Some(seal_description.into());
        self
    }
    /// Sets `Options`.
    pub fn options(
        mut self,
        options: impl IntoIterator<Item = structs::Option>,
    ) -> Self {
        self.options = Some(rt::list(options));
        self
    }
}

impl rt::Record for CreateSealByImageRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.seal_name),
                rt::Member::OptionalText(&self.seal_image),
                rt::Member::Value(&self.operator),
                rt::Member::OptionalText(&self.generate_source),
                rt::Member::OptionalText(&self.seal_type),
                rt::Member::OptionalText(&self.seal_horizontal_text),
                rt::Member::OptionalText(&self.seal_style),
                rt::Member::OptionalText(&self.sub_seal_type),
                rt::Member::OptionalText(&self.seal_size),
                rt::Member::OptionalText(&self.tax_identify_code),
                rt::Member::OptionalText(&self.seal_description),
                rt::Member::Value(&self.options),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.agent),
                rt::Slot::Text(&mut self.seal_name),
                rt::Slot::OptionalText(&mut self.seal_image),
                rt::Value::slot(&mut self.operator),
                rt::Slot::OptionalText(&mut self.generate_source),
                rt::Slot::OptionalText(&mut self.seal_type),
                rt::Slot::OptionalText(&mut self.seal_horizontal_text),
                rt::Slot::OptionalText(&mut self.seal_style),
                rt::Slot::OptionalText(&mut self.sub_seal_type),
                rt::Slot::OptionalText(&mut self.seal_size),
                rt::Slot::OptionalText(&mut self.tax_identify_code),
                rt::Slot::OptionalText(&mut self.seal_description),
                rt::Value::slot(&mut self.options),
            ],
        );
    }
}

impl rt::Blank for CreateSealByImageRequest {
    const BLANK: Self = Self {
        agent: None,
        seal_name: String::new(),
        seal_image: None,
        operator: None,
        generate_source: None,
        seal_type: None,
        seal_horizontal_text: None,
        seal_style: None,
        sub_seal_type: None,
        seal_size: None,
        tax_identify_code: None,
        seal_description: None,
        options: None,
    };
}

rt::record_traits!(CreateSealByImageRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSealByImageRequest",
    fields: &[
        rt::Field::identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::required("SealName", rt::Kind::Text),
        rt::Field::optional("SealImage", rt::Kind::Text).sensitive(),
        rt::Field::optional("Operator", rt::Kind::Record(&structs::user_info::SHAPE))
            .disabled(""),
        rt::Field::optional("GenerateSource", rt::Kind::Text),
        rt::Field::optional("SealType", rt::Kind::Text),
        rt::Field::optional("SealHorizontalText", rt::Kind::Text),
        rt::Field::optional("SealStyle", rt::Kind::Text),
        rt::Field::optional("SubSealType", rt::Kind::Text),
        rt::Field::optional("SealSize", rt::Kind::Text),
        rt::Field::optional("TaxIdentifyCode", rt::Kind::Text),
        rt::Field::optional("SealDescription", rt::Kind::Text),
        rt::Field::optional(
            "Options",
            rt::Kind::List(&rt::Kind::Record(&structs::option::SHAPE)),
        ),
    ],
    rules: &[],
};

impl rt::Request for CreateSealByImageRequest {
    type Response = CreateSealByImageResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSealByImage` answers.
#[non_exhaustive]
pub struct CreateSealByImageResponse {
    /// `SealId`.
    pub seal_id: String,
    /// `ImageUrl`.
    pub image_url: Option<String>,
    /// `SealOperatorVerifyPath`.
    pub seal_operator_verify_path: Option<String>,
    /// `SealOperatorVerifyQrcodeUrl`.
    pub seal_operator_verify_qrcode_url: Option<String>,
    /// `PreviewFileUrl`.
    pub preview_file_url: Option<String>,
    /// `PreviewPdfUrl`.
    pub preview_pdf_url: Option<String>,
}

impl Default for CreateSealByImageResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSealByImageResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.seal_id),
                rt::Member::OptionalText(&self.image_url),
                rt::Member::OptionalText(&self.seal_operator_verify_path),
                rt::Member::OptionalText(&self.seal_operator_verify_qrcode_url),
                rt::Member::OptionalText(&self.preview_file_url),
                rt::Member::OptionalText(&self.preview_pdf_url),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.seal_id),
                rt::Slot::OptionalText(&mut self.image_url),
                rt::Slot::OptionalText(&mut self.seal_operator_verify_path),
                rt::Slot::OptionalText(&mut self.seal_operator_verify_qrcode_url),
                rt::Slot::OptionalText(&mut self.preview_file_url),
                rt::Slot::OptionalText(&mut self.preview_pdf_url),
            ],
        );
    }
}

impl rt::Blank for CreateSealByImageResponse {
    const BLANK: Self = Self {
        seal_id: String::new(),
        image_url: None,
        seal_operator_verify_path: None,
        seal_operator_verify_qrcode_url: None,
        preview_file_url: None,
        preview_pdf_url: None,
    };
}

rt::record_traits!(CreateSealByImageResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSealByImageResponse",
    fields: &[
        rt::Field::required("SealId", rt::Kind::Text),
        rt::Field::optional("ImageUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("SealOperatorVerifyPath", rt::Kind::Text).sensitive(),
        rt::Field::optional("SealOperatorVerifyQrcodeUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("PreviewFileUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional("PreviewPdfUrl", rt::Kind::Text).sensitive(),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateSealByImage",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "AuthFailure",
        "FailedOperation",
        "FailedOperation.AuthFail",
        "FailedOperation.ExistSameSealName",
        "InternalError.SealUpload",
        "InternalError.System",
        "InvalidParameter.Image",
        "InvalidParameter.LimitSealName",
        "InvalidParameter.ParamError",
        "InvalidParameter.SensitiveFileContent",
        "MissingParameter.OrganizationId",
        "MissingParameter.SealImage",
        "MissingParameter.SealName",
        "OperationDenied",
        "OperationDenied.AlreadyHas",
        "ResourceNotFound.Organization",
        "ResourceNotFound.VerifyUser",
        "UnauthorizedOperation.NoPermissionFeature",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSealByImageRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSealByImageResponse>,
    },
};

impl crate::essbasic::Client {
    /// Calls `CreateSealByImage`.
    ///
    /// See [`CreateSealByImageRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_seal_by_image(
        &self,
        request: &CreateSealByImageRequest,
    ) -> rt::Call<'_, CreateSealByImageResponse> {
        self.0.send(request)
    }
}
