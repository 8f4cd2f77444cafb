// Generated from schema/essbasic/2021-05-26/actions/CreateSealByImage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Makes a seal for a customer company, from a picture or drawn by the service.
///
/// A seal from a picture is checked by people at the vendor before it can be used; see ChannelDescribeOrganizationSeals for its status.
/// A company has one official seal, and no two seals of the same name (FailedOperation.ExistSameSealName).
/// The operator may first have to pass face recognition; the answer then says where.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.
/// - A seal needs its picture: set SealImage, or GenerateSource SealGenerateSourceSystem to have it drawn. (`MissingParameter.SealImage`)
/// - The service draws the seal, so SealImage has no effect. (advice)
/// - SubSealType works only for a seal of type OTHER that the service draws: set SealType to OTHER and GenerateSource to SealGenerateSourceSystem, or leave SubSealType out. (warns)
/// - The name of SubSealType becomes the text across the seal: leave SealHorizontalText out. (warns)
/// - TaxIdentifyCode stands on seals of type INVOICE only: it has no effect on this one. (advice)
/// - A seal made from a picture keeps the shape of the picture: SealStyle has no effect on it. (advice)
/// - A seal that the service draws comes in fixed sizes only: take one of these for SealSize, or make the seal from a picture.
/// - This size does not go with a round seal: take one of these for SealSize, or SealStyle ellipse. (warns)
/// - This size does not go with an oval seal: take one of these for SealSize, or SealStyle circle. (warns)
/// - A drawn official seal or seal for contracts is round: leave SealStyle at circle, or choose another SealType. (warns)
///
/// # Error codes
///
/// [`AuthFailure`](super::super::ErrorCode#associatedconstant.AUTH_FAILURE),
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.AuthFail`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_AUTH_FAIL),
/// [`FailedOperation.ExistSameSealName`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_EXIST_SAME_SEAL_NAME),
/// [`InternalError.SealUpload`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SEAL_UPLOAD),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.Image`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_IMAGE),
/// [`InvalidParameter.LimitSealName`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_LIMIT_SEAL_NAME),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameter.SensitiveFileContent`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_SENSITIVE_FILE_CONTENT),
/// [`MissingParameter.OrganizationId`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_ORGANIZATION_ID),
/// [`MissingParameter.SealImage`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SEAL_IMAGE),
/// [`MissingParameter.SealName`](super::super::ErrorCode#associatedconstant.MISSING_PARAMETER_SEAL_NAME),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.AlreadyHas`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ALREADY_HAS),
/// [`ResourceNotFound.Organization`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_ORGANIZATION),
/// [`ResourceNotFound.VerifyUser`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_VERIFY_USER),
/// [`UnauthorizedOperation.NoPermissionFeature`](super::super::ErrorCode#associatedconstant.UNAUTHORIZED_OPERATION_NO_PERMISSION_FEATURE)
#[must_use]
#[non_exhaustive]
pub struct CreateSealByImageRequest {
    /// The application, the customer company and its employee in whose name the call is made; AppId, ProxyOrganizationOpenId and ProxyOperator.OpenId must be given.
    /// Company and employee must have been verified.
    pub agent: Option<structs::Agent>,
    /// The name of the seal, which no other seal of the company has.
    /// The vendor expects it in Chinese characters.
    ///
    /// Limits: at least 1 character (`InvalidParameter.LimitSealName`); at most 50 characters (`InvalidParameter.LimitSealName`).
    pub seal_name: String,
    /// The picture of the seal, PNG or JPG, in base64.
    /// Needed unless the service draws the seal.
    /// People at the vendor check a seal from a picture before it can be used.
    ///
    /// Limits: base64 (warns) (`InvalidParameter.Image`); at most 10485760 characters (`InvalidParameter.Image`); at most 5242880 bytes once decoded (`InvalidParameter.Image`).
    pub seal_image: Option<String>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
    /// Whether the service draws the seal.
    /// Left out, SealImage is the seal.
    pub generate_source: Option<enums::SealGenerateSource>,
    /// What the seal is for.
    /// A second official seal is refused.
    ///
    /// Default: `"OFFICIAL"`. Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `INVOICE`, `OTHER`.
    pub seal_type: Option<enums::SealType>,
    /// A line of text across the seal, counted in Chinese characters.
    /// If it is too wide, the characters move closer together, and then get smaller.
    ///
    /// Limits: at most 15 characters (warns).
    pub seal_horizontal_text: Option<String>,
    /// The outline of the seal that the service draws.
    ///
    /// Default: `"circle"`.
    pub seal_style: Option<enums::SealStyle>,
    /// The kind of seal below OTHER, such as `OTHER_58`, whose name the service writes across the seal.
    /// The vendor opens this on request and names you the values.
    pub sub_seal_type: Option<String>,
    /// How large the seal is when it is put into a PDF, as width, underscore, height.
    /// For a picture any size within the limits, whatever its pixels, best with the same proportions, since the picture is scaled to it; for a seal that the service draws one of the sizes of its outline.
    ///
    /// In mm. Limits: width and height in whole millimetres from 10 to 100, joined by `_`, such as `42_42`.
    pub seal_size: Option<String>,
    /// The tax number on an invoice seal.
    /// Left out, the company's unified social credit code is taken; a company that was verified by a letter of authority must state it.
    pub tax_identify_code: Option<String>,
    /// A remark about the seal.
    pub seal_description: Option<String>,
    /// Settings for special cases, which the vendor agrees with you.
    /// Leave them out otherwise.
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
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `GenerateSource`.
    pub fn generate_source(
        mut self,
        generate_source: impl Into<enums::SealGenerateSource>,
    ) -> Self {
        self.generate_source = Some(generate_source.into());
        self
    }
    /// Sets `SealType`.
    pub fn seal_type(mut self, seal_type: impl Into<enums::SealType>) -> Self {
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
    pub fn seal_style(mut self, seal_style: impl Into<enums::SealStyle>) -> Self {
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
                rt::Member::Value(&self.generate_source),
                rt::Member::Value(&self.seal_type),
                rt::Member::OptionalText(&self.seal_horizontal_text),
                rt::Member::Value(&self.seal_style),
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
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.seal_name),
                rt::Slot::OptionalText(&mut self.seal_image),
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.generate_source),
                rt::Slot::Value(&mut self.seal_type),
                rt::Slot::OptionalText(&mut self.seal_horizontal_text),
                rt::Slot::Value(&mut self.seal_style),
                rt::Slot::OptionalText(&mut self.sub_seal_type),
                rt::Slot::OptionalText(&mut self.seal_size),
                rt::Slot::OptionalText(&mut self.tax_identify_code),
                rt::Slot::OptionalText(&mut self.seal_description),
                rt::Slot::Value(&mut self.options),
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
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Limited(
            "SealName",
            rt::Kind::Text,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MinLength(1, rt::LengthUnit::Chars),
                    "InvalidParameter.LimitSealName",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(50, rt::LengthUnit::Chars),
                    "InvalidParameter.LimitSealName",
                ),
            ],
        ),
        rt::Field::Limited(
            "SealImage",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Coded(
                    rt::Severity::Warn,
                    rt::Test::Format(rt::Format::Base64),
                    "InvalidParameter.Image",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxLength(10485760, rt::LengthUnit::Chars),
                    "InvalidParameter.Image",
                ),
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::MaxDecodedBytes(5242880),
                    "InvalidParameter.Image",
                ),
            ],
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Optional(
            "GenerateSource",
            rt::Kind::Enum(&enums::seal_generate_source::TABLE),
        ),
        rt::Field::Limited(
            "SealType",
            rt::Kind::Enum(&enums::seal_type::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("OFFICIAL"),
                            rt::Literal::Text("CONTRACT"),
                            rt::Literal::Text("FINANCE"),
                            rt::Literal::Text("PERSONNEL"),
                            rt::Literal::Text("INVOICE"),
                            rt::Literal::Text("OTHER"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "SealHorizontalText",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::MaxLength(15, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional("SealStyle", rt::Kind::Enum(&enums::seal_style::TABLE)),
        rt::Field::Optional("SubSealType", rt::Kind::Text),
        rt::Field::Limited(
            "SealSize",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Pattern(
                        rt::Pattern::new("^([1-9][0-9]|100)_([1-9][0-9]|100)$")
                            .hint(
                                "width and height in whole millimetres from 10 to 100, joined by `_`, such as `42_42`",
                            ),
                    ),
                ),
            ],
        ),
        rt::Field::Optional("TaxIdentifyCode", rt::Kind::Text),
        rt::Field::Optional("SealDescription", rt::Kind::Text),
        rt::Field::Optional(
            "Options",
            rt::Kind::List(&rt::Kind::Record(&structs::option::SHAPE)),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "acting-for",
            message: "The call is made for one company by one employee: set Agent.ProxyOrganizationOpenId and Agent.ProxyOperator.OpenId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(
                &["Agent.ProxyOrganizationOpenId", "Agent.ProxyOperator.OpenId"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "picture-unless-drawn",
            message: "A seal needs its picture: set SealImage, or GenerateSource SealGenerateSourceSystem to have it drawn.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "GenerateSource",
                    &[rt::Literal::Text("SealGenerateSourceSystem")],
                    None,
                ),
            ),
            demand: rt::Demand::Require(&["SealImage"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.SealImage",
        },
        rt::Rule {
            id: "drawn-needs-no-picture",
            message: "The service draws the seal, so SealImage has no effect.",
            each: "",
            when: rt::Condition::In(
                "GenerateSource",
                &[rt::Literal::Text("SealGenerateSourceSystem")],
                None,
            ),
            demand: rt::Demand::Ignored(&["SealImage"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "sub-type-of-drawn-other",
            message: "SubSealType works only for a seal of type OTHER that the service draws: set SealType to OTHER and GenerateSource to SealGenerateSourceSystem, or leave SubSealType out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::And(
                    &[
                        rt::Condition::In(
                            "SealType",
                            &[rt::Literal::Text("OTHER")],
                            None,
                        ),
                        rt::Condition::In(
                            "GenerateSource",
                            &[rt::Literal::Text("SealGenerateSourceSystem")],
                            None,
                        ),
                    ],
                ),
            ),
            demand: rt::Demand::Ignored(&["SubSealType"], ""),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "sub-type-sets-text",
            message: "The name of SubSealType becomes the text across the seal: leave SealHorizontalText out.",
            each: "",
            when: rt::Condition::Present("SubSealType"),
            demand: rt::Demand::Forbid(&["SealHorizontalText"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "tax-number-of-invoice-seal",
            message: "TaxIdentifyCode stands on seals of type INVOICE only: it has no effect on this one.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("SealType", &[rt::Literal::Text("INVOICE")], None),
            ),
            demand: rt::Demand::Ignored(&["TaxIdentifyCode"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "picture-keeps-shape",
            message: "A seal made from a picture keeps the shape of the picture: SealStyle has no effect on it.",
            each: "",
            when: rt::Condition::Present("SealImage"),
            demand: rt::Demand::Ignored(&["SealStyle"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "drawn-size",
            message: "A seal that the service draws comes in fixed sizes only: take one of these for SealSize, or make the seal from a picture.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateSource",
                        &[rt::Literal::Text("SealGenerateSourceSystem")],
                        None,
                    ),
                    rt::Condition::Absent("SealImage"),
                ],
            ),
            demand: rt::Demand::Allow(
                "SealSize",
                &[
                    rt::Literal::Text("38_38"),
                    rt::Literal::Text("40_40"),
                    rt::Literal::Text("42_42"),
                    rt::Literal::Text("45_45"),
                    rt::Literal::Text("50_50"),
                    rt::Literal::Text("58_58"),
                    rt::Literal::Text("40_30"),
                    rt::Literal::Text("45_30"),
                ],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "round-size",
            message: "This size does not go with a round seal: take one of these for SealSize, or SealStyle ellipse.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::And(
                                &[
                                    rt::Condition::In(
                                        "GenerateSource",
                                        &[rt::Literal::Text("SealGenerateSourceSystem")],
                                        None,
                                    ),
                                    rt::Condition::Absent("SealImage"),
                                ],
                            ),
                            rt::Condition::In(
                                "SealStyle",
                                &[rt::Literal::Text("circle")],
                                Some(rt::Literal::Text("circle")),
                            ),
                        ],
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "SealType",
                            &[rt::Literal::Text("INVOICE")],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Allow(
                "SealSize",
                &[
                    rt::Literal::Text("38_38"),
                    rt::Literal::Text("40_40"),
                    rt::Literal::Text("42_42"),
                    rt::Literal::Text("45_45"),
                    rt::Literal::Text("50_50"),
                    rt::Literal::Text("58_58"),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "oval-size",
            message: "This size does not go with an oval seal: take one of these for SealSize, or SealStyle circle.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "GenerateSource",
                                &[rt::Literal::Text("SealGenerateSourceSystem")],
                                None,
                            ),
                            rt::Condition::Absent("SealImage"),
                        ],
                    ),
                    rt::Condition::In("SealStyle", &[rt::Literal::Text("ellipse")], None),
                ],
            ),
            demand: rt::Demand::Allow(
                "SealSize",
                &[rt::Literal::Text("40_30"), rt::Literal::Text("45_30")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "official-is-round",
            message: "A drawn official seal or seal for contracts is round: leave SealStyle at circle, or choose another SealType.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::And(
                        &[
                            rt::Condition::In(
                                "GenerateSource",
                                &[rt::Literal::Text("SealGenerateSourceSystem")],
                                None,
                            ),
                            rt::Condition::Absent("SealImage"),
                        ],
                    ),
                    rt::Condition::In(
                        "SealType",
                        &[rt::Literal::Text("OFFICIAL"), rt::Literal::Text("CONTRACT")],
                        Some(rt::Literal::Text("OFFICIAL")),
                    ),
                ],
            ),
            demand: rt::Demand::Allow("SealStyle", &[rt::Literal::Text("circle")]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};

impl rt::Request for CreateSealByImageRequest {
    type Response = CreateSealByImageResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSealByImage` answers.
#[non_exhaustive]
pub struct CreateSealByImageResponse {
    /// The id of the new seal, 32 characters; keep it for placing the seal in contracts and for changing it.
    pub seal_id: String,
    /// Where to see the seal, for 24 hours.
    /// None for a seal from a picture.
    pub image_url: Option<String>,
    /// The page of the mini-program where the operator must pass face recognition before the change takes place.
    /// Empty unless Options ask for it (`SealOperatorVerify`).
    pub seal_operator_verify_path: Option<String>,
    /// A link to a QR code for the same, to be scanned with WeChat.
    /// Empty unless Options ask for it (`SealOperatorVerify`).
    pub seal_operator_verify_qrcode_url: Option<String>,
    /// A picture of the seal on a sample document, to be had for 90 days.
    /// Only for previews, which the vendor documents no member for.
    pub preview_file_url: Option<String>,
    /// A PDF with the seal on a sample document, to be had for 90 days.
    /// Only for previews, which the vendor documents no member for.
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
        rt::Field::Required("SealId", rt::Kind::Text),
        rt::Field::Marked("ImageUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyPath", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("PreviewFileUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("PreviewPdfUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "CreateSealByImage",
    summary: "Makes a seal for a customer company, from a picture or drawn by the service.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "AuthFailure \
        FailedOperation \
        FailedOperation.AuthFail \
        FailedOperation.ExistSameSealName \
        InternalError.SealUpload \
        InternalError.System \
        InvalidParameter.Image \
        InvalidParameter.LimitSealName \
        InvalidParameter.ParamError \
        InvalidParameter.SensitiveFileContent \
        MissingParameter.OrganizationId \
        MissingParameter.SealImage \
        MissingParameter.SealName \
        OperationDenied \
        OperationDenied.AlreadyHas \
        ResourceNotFound.Organization \
        ResourceNotFound.VerifyUser \
        UnauthorizedOperation.NoPermissionFeature",
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
    /// Makes a seal for a customer company, from a picture or drawn by the service.
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
