// Generated from schema/ess/2020-11-11/actions/CreateSeal.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Makes a seal of the company, from a picture or drawn by the service.
///
/// A seal from a picture is checked by people before it can be used; DescribeOrganizationSeals tells when its status is SUCCESS.
/// A company has only one official seal and no two seals of the same name, or the call is refused.
/// If the answer has a path or QR code for a face check, the operator must pass it first.
/// The seal of the legal representative comes from CreateLegalSealQrCode.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - The seal has no picture: set Image (or FileToken), or GenerateSource to SealGenerateSourceSystem to have it drawn.
/// - The service draws this seal (GenerateSource), so Image, FileToken and FileName are not needed: leave them out. (advice)
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
/// [`FailedOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION),
/// [`FailedOperation.FailedConverToQiWeiUserId`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FAILED_CONVER_TO_QI_WEI_USER_ID),
/// [`FailedOperation.FailedOpenWkAppReview`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FAILED_OPEN_WK_APP_REVIEW),
/// [`FailedOperation.FailedUpdateTemplateOperation`](super::super::ErrorCode#associatedconstant.FAILED_OPERATION_FAILED_UPDATE_TEMPLATE_OPERATION),
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.Decryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DECRYPTION),
/// [`InternalError.DependsApi`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_API),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InternalError.Encryption`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_ENCRYPTION),
/// [`InternalError.System`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_SYSTEM),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`OperationDenied`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED),
/// [`OperationDenied.AlreadyHas`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ALREADY_HAS),
/// [`OperationDenied.Forbid`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_FORBID),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`OperationDenied.OrganizationClosing`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_ORGANIZATION_CLOSING),
/// [`OperationDenied.SubOrgNotJoin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_SUB_ORG_NOT_JOIN),
/// [`ResourceNotFound.WeWorkUser`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND_WE_WORK_USER)
#[must_use]
#[non_exhaustive]
pub struct CreateSealRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// A name for the seal, which no other seal of the company has.
    /// The vendor expects it in Chinese characters.
    ///
    /// Limits: at least 1 character; at most 50 characters.
    pub seal_name: String,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
    pub agent: Option<structs::Agent>,
    /// Leave it empty to make the seal from Image or FileToken; set it to have the service draw the seal.
    pub generate_source: Option<enums::SealGenerateSource>,
    /// What the seal is for.
    /// A second official seal is refused.
    ///
    /// Default: `"OFFICIAL"`. Limits: one of `OFFICIAL`, `CONTRACT`, `FINANCE`, `PERSONNEL`, `INVOICE`, `OTHER`.
    pub seal_type: Option<enums::SealType>,
    /// The finer kind of a seal of type OTHER that the service draws, such as `OTHER_34`.
    /// Its name becomes the text across the seal.
    /// The vendor opens this on request and then gives out the values.
    pub sub_seal_type: Option<String>,
    /// The file name of the picture, such as `印章图片.png`.
    /// The vendor counts Chinese characters.
    ///
    /// Limits: at most 50 characters.
    pub file_name: Option<String>,
    /// The picture of the seal, a PNG or JPG file in base64.
    /// People at the vendor check a seal that is made from it.
    ///
    /// Limits: base64 (warns); at most 10485760 characters; at most 5242880 bytes once decoded.
    pub image: Option<String>,
    /// The former width of the seal; the service now decides it.
    ///
    /// In px. Deprecated; use `SealSize`. Without effect.
    pub width: Option<i64>,
    /// The former height of the seal; the service now decides it.
    ///
    /// In px. Deprecated; use `SealSize`. Without effect.
    pub height: Option<i64>,
    /// The colour in which the seal is drawn.
    /// There is no choice so far.
    ///
    /// Default: `"RED"`. Limits: one of `RED`.
    pub color: Option<enums::SealColor>,
    /// The text across the seal that the service draws, counted in Chinese characters.
    /// A long one is set closer, then smaller.
    ///
    /// Limits: at most 15 characters (warns).
    pub seal_horizontal_text: Option<String>,
    /// Meant for the text along the lower edge of the seal.
    ///
    /// Deprecated. Not supported so far.
    pub seal_chord_text: Option<String>,
    /// What stands in the middle of a seal that the service draws.
    pub seal_central_type: Option<enums::SealCentre>,
    /// Stands for a picture that was uploaded before, in place of Image: the token that the upload returned.
    pub file_token: Option<String>,
    /// The shape of a seal that the service draws.
    /// A picture keeps its own.
    ///
    /// Default: `"circle"`.
    pub seal_style: Option<enums::SealStyle>,
    /// How large the seal is on paper, as width and height in whole millimetres joined by `_`, such as `42_42`.
    /// A picture is scaled to it, whatever its pixels, so keep the proportions of the picture.
    ///
    /// In mm. Limits: width and height in whole millimetres from 10 to 100, joined by `_`, such as `42_42`.
    pub seal_size: Option<String>,
    /// The tax number of the company on a seal of type INVOICE.
    /// Without it the unified social credit code is used, but a company that was verified by a letter of authority must set it.
    pub tax_identify_code: Option<String>,
    /// A remark about the seal, which queries return.
    pub seal_description: Option<String>,
    /// Special settings agreed on with the vendor, such as a face check of whoever makes a seal.
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
    #[deprecated(note = "use `SealSize`")]
    #[inline]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }
    /// Sets `Height`.
    #[deprecated(note = "use `SealSize`")]
    #[inline]
    pub fn height(mut self, height: i64) -> Self {
        self.height = Some(height);
        self
    }
    /// Sets `Color`.
    pub fn color(mut self, color: impl Into<enums::SealColor>) -> Self {
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
    #[deprecated(note = "the service advises against it")]
    pub fn seal_chord_text(mut self, seal_chord_text: impl Into<String>) -> Self {
        self.seal_chord_text = Some(seal_chord_text.into());
        self
    }
    /// Sets `SealCentralType`.
    pub fn seal_central_type(
        mut self,
        seal_central_type: impl Into<enums::SealCentre>,
    ) -> Self {
        self.seal_central_type = Some(seal_central_type.into());
        self
    }
    /// Sets `FileToken`.
    pub fn file_token(mut self, file_token: impl Into<String>) -> Self {
        self.file_token = Some(file_token.into());
        self
    }
    /// Sets `SealStyle`.
    pub fn seal_style(mut self, seal_style: impl Into<enums::SealStyle>) -> Self {
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
                rt::Member::Value(&self.generate_source),
                rt::Member::Value(&self.seal_type),
                rt::Member::OptionalText(&self.sub_seal_type),
                rt::Member::OptionalText(&self.file_name),
                rt::Member::OptionalText(&self.image),
                rt::Member::OptionalInteger(&self.width),
                rt::Member::OptionalInteger(&self.height),
                rt::Member::Value(&self.color),
                rt::Member::OptionalText(&self.seal_horizontal_text),
                rt::Member::OptionalText(&self.seal_chord_text),
                rt::Member::Value(&self.seal_central_type),
                rt::Member::OptionalText(&self.file_token),
                rt::Member::Value(&self.seal_style),
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Text(&mut self.seal_name),
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Value(&mut self.generate_source),
                rt::Slot::Value(&mut self.seal_type),
                rt::Slot::OptionalText(&mut self.sub_seal_type),
                rt::Slot::OptionalText(&mut self.file_name),
                rt::Slot::OptionalText(&mut self.image),
                rt::Slot::OptionalInteger(&mut self.width),
                rt::Slot::OptionalInteger(&mut self.height),
                rt::Slot::Value(&mut self.color),
                rt::Slot::OptionalText(&mut self.seal_horizontal_text),
                rt::Slot::OptionalText(&mut self.seal_chord_text),
                rt::Slot::Value(&mut self.seal_central_type),
                rt::Slot::OptionalText(&mut self.file_token),
                rt::Slot::Value(&mut self.seal_style),
                rt::Slot::OptionalText(&mut self.seal_size),
                rt::Slot::OptionalText(&mut self.tax_identify_code),
                rt::Slot::OptionalText(&mut self.seal_description),
                rt::Slot::Value(&mut self.options),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
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
        rt::Field::Optional("SubSealType", rt::Kind::Text),
        rt::Field::Limited(
            "FileName",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
        rt::Field::Limited(
            "Image",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(rt::Test::Format(rt::Format::Base64)),
                rt::Check::Deny(rt::Test::MaxLength(10485760, rt::LengthUnit::Chars)),
                rt::Check::Deny(rt::Test::MaxDecodedBytes(5242880)),
            ],
        ),
        rt::Field::Marked(
            "Width",
            rt::Kind::Integer,
            rt::OPTIONAL.deprecated("SealSize"),
        ),
        rt::Field::Marked(
            "Height",
            rt::Kind::Integer,
            rt::OPTIONAL.deprecated("SealSize"),
        ),
        rt::Field::Limited(
            "Color",
            rt::Kind::Enum(&enums::seal_color::TABLE),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Enum(&[rt::Literal::Text("RED")]))],
        ),
        rt::Field::Limited(
            "SealHorizontalText",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::MaxLength(15, rt::LengthUnit::Chars))],
        ),
        rt::Field::Marked("SealChordText", rt::Kind::Text, rt::OPTIONAL.deprecated("")),
        rt::Field::Optional(
            "SealCentralType",
            rt::Kind::Enum(&enums::seal_centre::TABLE),
        ),
        rt::Field::Marked("FileToken", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("SealStyle", rt::Kind::Enum(&enums::seal_style::TABLE)),
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
            id: "picture-unless-drawn",
            message: "The seal has no picture: set Image (or FileToken), or GenerateSource to SealGenerateSourceSystem to have it drawn.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "GenerateSource",
                    &[rt::Literal::Text("SealGenerateSourceSystem")],
                    None,
                ),
            ),
            demand: rt::Demand::AtLeastOneOf(&[&["Image"], &["FileToken"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "drawn-needs-no-picture",
            message: "The service draws this seal (GenerateSource), so Image, FileToken and FileName are not needed: leave them out.",
            each: "",
            when: rt::Condition::In(
                "GenerateSource",
                &[rt::Literal::Text("SealGenerateSourceSystem")],
                None,
            ),
            demand: rt::Demand::Ignored(&["Image", "FileToken", "FileName"], ""),
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
            when: rt::Condition::Or(
                &[rt::Condition::Present("Image"), rt::Condition::Present("FileToken")],
            ),
            demand: rt::Demand::Ignored(&["SealStyle"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "drawn-size",
            message: "A seal that the service draws comes in fixed sizes only: take one of these for SealSize, or make the seal from a picture.",
            each: "",
            when: rt::Condition::And(
                &[rt::Condition::Absent("Image"), rt::Condition::Absent("FileToken")],
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
                                    rt::Condition::Absent("Image"),
                                    rt::Condition::Absent("FileToken"),
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
                            rt::Condition::Absent("Image"),
                            rt::Condition::Absent("FileToken"),
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
                            rt::Condition::Absent("Image"),
                            rt::Condition::Absent("FileToken"),
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

impl rt::Request for CreateSealRequest {
    type Response = CreateSealResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `CreateSeal` answers.
#[non_exhaustive]
pub struct CreateSealResponse {
    /// The id of the new seal, 32 characters; keep it, as signing areas and later changes of the seal ask for it.
    /// The console shows it in the details of the seal.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub seal_id: String,
    /// The link to the picture of the seal, valid for 24 hours.
    pub image_url: Option<String>,
    /// The mini-program path where the operator must show the face before the seal is made.
    /// Empty if no check is asked for.
    pub seal_operator_verify_path: Option<String>,
    /// The link to a QR code that leads to the face check needed before the seal is made.
    /// Empty if no check is asked for.
    pub seal_operator_verify_qrcode_url: Option<String>,
    /// The link to a picture of a sample page that bears the seal, valid for 90 days.
    pub preview_file_url: Option<String>,
    /// The link to a sample PDF that bears the seal, valid for 90 days.
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
        rt::Field::Limited(
            "SealId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Marked("ImageUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyPath", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("SealOperatorVerifyQrcodeUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("PreviewFileUrl", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("PreviewPdfUrl", rt::Kind::Text, rt::SENSITIVE),
    ],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "CreateSeal",
    summary: "Makes a seal of the company, from a picture or drawn by the service.",
    effect: rt::Effect::Write,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "FailedOperation \
        FailedOperation.FailedConverToQiWeiUserId \
        FailedOperation.FailedOpenWkAppReview \
        FailedOperation.FailedUpdateTemplateOperation \
        InternalError \
        InternalError.Decryption \
        InternalError.DependsApi \
        InternalError.DependsDb \
        InternalError.Encryption \
        InternalError.System \
        InvalidParameter.ParamError \
        OperationDenied \
        OperationDenied.AlreadyHas \
        OperationDenied.Forbid \
        OperationDenied.NoLogin \
        OperationDenied.OrganizationClosing \
        OperationDenied.SubOrgNotJoin \
        ResourceNotFound.WeWorkUser",
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
    /// Makes a seal of the company, from a picture or drawn by the service.
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
