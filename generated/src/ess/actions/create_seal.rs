// Generated from schema/ess/2020-11-11/actions/CreateSeal.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `CreateSeal`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct CreateSealRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `SealName`.
    pub seal_name: String,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
    /// `GenerateSource`.
    pub generate_source: Option<String>,
    /// `SealType`.
    pub seal_type: Option<String>,
    /// `SubSealType`.
    pub sub_seal_type: Option<String>,
    /// `FileName`.
    pub file_name: Option<String>,
    /// `Image`.
    pub image: Option<String>,
    /// `Width`.
    pub width: Option<i64>,
    /// `Height`.
    pub height: Option<i64>,
    /// `Color`.
    pub color: Option<String>,
    /// `SealHorizontalText`.
    pub seal_horizontal_text: Option<String>,
    /// `SealChordText`.
    pub seal_chord_text: Option<String>,
    /// `SealCentralType`.
    pub seal_central_type: Option<String>,
    /// `FileToken`.
    pub file_token: Option<String>,
    /// `SealStyle`.
    pub seal_style: Option<String>,
    /// `SealSize`.
    pub seal_size: Option<String>,
    /// `TaxIdentifyCode`.
    pub tax_identify_code: Option<String>,
    /// `SealDescription`.
    pub seal_description: Option<String>,
    /// `Options`.
    pub options: Option<Vec<structs::Option>>,
}

impl CreateSealRequest {
    /// Makes one with what it needs.
    pub fn new(seal_name: impl Into<String>) -> Self {
        Self {
            seal_name: seal_name.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
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
    /// Sets `SubSealType`.
    pub fn sub_seal_type(mut self, sub_seal_type: impl Into<String>) -> Self {
        self.sub_seal_type = Some(sub_seal_type.into());
        self
    }
    /// Sets `FileName`.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }
    /// Sets `Image`.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }
    /// Sets `Width`.
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets `Height`.
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Sets `Color`.
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
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
    /// Sets `SealChordText`.
    pub fn seal_chord_text(mut self, seal_chord_text: impl Into<String>) -> Self {
        self.seal_chord_text = Some(seal_chord_text.into());
        self
    }
    /// Sets `SealCentralType`.
    pub fn seal_central_type(mut self, seal_central_type: impl Into<String>) -> Self {
        self.seal_central_type = Some(seal_central_type.into());
        self
    }
    /// Sets `FileToken`.
    pub fn file_token(mut self, file_token: impl Into<String>) -> Self {
        self.file_token = Some(file_token.into());
        self
    }
    /// Sets `SealStyle`.
    pub fn seal_style(mut self, seal_style: impl Into<String>) -> Self {
        self.seal_style = Some(seal_style.into());
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

impl rt::Record for CreateSealRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Text(&self.seal_name),
                rt::Member::Value(&self.agent),
                rt::Member::OptionalText(&self.generate_source),
                rt::Member::OptionalText(&self.seal_type),
                rt::Member::OptionalText(&self.sub_seal_type),
                rt::Member::OptionalText(&self.file_name),
                rt::Member::OptionalText(&self.image),
                rt::Member::OptionalInteger(&self.width),
                rt::Member::OptionalInteger(&self.height),
                rt::Member::OptionalText(&self.color),
                rt::Member::OptionalText(&self.seal_horizontal_text),
                rt::Member::OptionalText(&self.seal_chord_text),
                rt::Member::OptionalText(&self.seal_central_type),
                rt::Member::OptionalText(&self.file_token),
                rt::Member::OptionalText(&self.seal_style),
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
                rt::Value::slot(&mut self.operator),
                rt::Slot::Text(&mut self.seal_name),
                rt::Value::slot(&mut self.agent),
                rt::Slot::OptionalText(&mut self.generate_source),
                rt::Slot::OptionalText(&mut self.seal_type),
                rt::Slot::OptionalText(&mut self.sub_seal_type),
                rt::Slot::OptionalText(&mut self.file_name),
                rt::Slot::OptionalText(&mut self.image),
                rt::Slot::OptionalInteger(&mut self.width),
                rt::Slot::OptionalInteger(&mut self.height),
                rt::Slot::OptionalText(&mut self.color),
                rt::Slot::OptionalText(&mut self.seal_horizontal_text),
                rt::Slot::OptionalText(&mut self.seal_chord_text),
                rt::Slot::OptionalText(&mut self.seal_central_type),
                rt::Slot::OptionalText(&mut self.file_token),
                rt::Slot::OptionalText(&mut self.seal_style),
                rt::Slot::OptionalText(&mut self.seal_size),
                rt::Slot::OptionalText(&mut self.tax_identify_code),
                rt::Slot::OptionalText(&mut self.seal_description),
                rt::Value::slot(&mut self.options),
            ],
        );
    }
}

impl rt::Blank for CreateSealRequest {
    const BLANK: Self = Self {
        operator: None,
        seal_name: String::new(),
        agent: None,
        generate_source: None,
        seal_type: None,
        sub_seal_type: None,
        file_name: None,
        image: None,
        width: None,
        height: None,
        color: None,
        seal_horizontal_text: None,
        seal_chord_text: None,
        seal_central_type: None,
        file_token: None,
        seal_style: None,
        seal_size: None,
        tax_identify_code: None,
        seal_description: None,
        options: None,
    };
}

rt::record_traits!(CreateSealRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "CreateSealRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::required("SealName", rt::Kind::Text),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::optional("GenerateSource", rt::Kind::Text),
        rt::Field::optional("SealType", rt::Kind::Text),
        rt::Field::optional("SubSealType", rt::Kind::Text),
        rt::Field::optional("FileName", rt::Kind::Text),
        rt::Field::optional("Image", rt::Kind::Text).sensitive(),
        rt::Field::optional("Width", rt::Kind::Integer),
        rt::Field::optional("Height", rt::Kind::Integer),
        rt::Field::optional("Color", rt::Kind::Text),
        rt::Field::optional("SealHorizontalText", rt::Kind::Text),
        rt::Field::optional("SealChordText", rt::Kind::Text),
        rt::Field::optional("SealCentralType", rt::Kind::Text),
        rt::Field::optional("FileToken", rt::Kind::Text).sensitive(),
        rt::Field::optional("SealStyle", rt::Kind::Text),
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

impl rt::Request for CreateSealRequest {
    type Response = CreateSealResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSeal` answers.
#[non_exhaustive]
pub struct CreateSealResponse {
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

impl Default for CreateSealResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateSealResponse {
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

impl rt::Blank for CreateSealResponse {
    const BLANK: Self = Self {
        seal_id: String::new(),
        image_url: None,
        seal_operator_verify_path: None,
        seal_operator_verify_qrcode_url: None,
        preview_file_url: None,
        preview_pdf_url: None,
    };
}

rt::record_traits!(CreateSealResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "CreateSealResponse",
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
    service: &crate::ess::SERVICE,
    name: "CreateSeal",
    summary: "",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "FailedOperation",
        "FailedOperation.FailedConverToQiWeiUserId",
        "FailedOperation.FailedOpenWkAppReview",
        "FailedOperation.FailedUpdateTemplateOperation",
        "InternalError",
        "InternalError.Decryption",
        "InternalError.DependsApi",
        "InternalError.DependsDb",
        "InternalError.Encryption",
        "InternalError.System",
        "InvalidParameter.ParamError",
        "OperationDenied",
        "OperationDenied.AlreadyHas",
        "OperationDenied.Forbid",
        "OperationDenied.NoLogin",
        "OperationDenied.OrganizationClosing",
        "OperationDenied.SubOrgNotJoin",
        "ResourceNotFound.WeWorkUser",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<CreateSealRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<CreateSealResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `CreateSeal`.
    ///
    /// See [`CreateSealRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn create_seal(
        &self,
        request: &CreateSealRequest,
    ) -> rt::Call<'_, CreateSealResponse> {
        self.0.send(request)
    }
}
