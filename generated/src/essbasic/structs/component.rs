// Generated from schema/essbasic/2021-05-26/structs/Component.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// Something at a place in the document: a field to fill in, a seal, a signature or a date.
///
/// # Rules
///
/// - A component in form field mode is found by its name: set ComponentName to the name of the form field in the PDF. (`MissingParameter.MissComponentName`)
/// - A component in keyword mode needs the keyword in ComponentId, and ComponentWidth and ComponentHeight.
/// - Seals and signatures should not be placed by a form field: place them by coordinates (NORMAL) or by keyword (KEYWORD). (warns)
/// - There is no page 0: pages count from 1, and from -1 backwards. (warns)
/// - A check box is filled with the text true or false.
/// - A watermark is described in ComponentExtra: set at least SubType there. (warns)
/// - ComponentRecipientId and DocumentId come from the service: leave them out when you start a contract. (warns)
/// - The service does not use these members yet: leave them out. (advice)
/// - Offsets and keyword settings only work in keyword mode: set GenerateMode to KEYWORD or leave them out. (advice)
/// - In keyword mode the keyword decides the place: use OffsetX and OffsetY to move it. (advice)
/// - In form field mode the form field decides place and size: leave page, coordinates and size out. (advice)
/// - Only fields to fill in show a placeholder: leave it out of sign components. (advice)
/// - A group has no content of its own: give the value to its members. (advice)
/// - Outside keyword mode a ComponentId has at most 30 characters: choose a shorter one.
/// - Outside keyword mode a ComponentId has Chinese characters, letters, digits and underscores only: choose another one. (warns)
/// - A ComponentName has at most 20 characters, unless it is the name of a form field: choose a shorter one.
/// - A ComponentName has Chinese characters, letters, digits and underscores only, unless it is the name of a form field: choose another one. (warns)
/// - A text takes Chinese characters, letters, digits and punctuation, no emoji: correct ComponentValue. (warns)
/// - A date is written like 2026年01月31日: correct ComponentValue. (warns)
/// - An opinion has at most 50 characters: shorten ComponentValue.
/// - An attachment takes one to six files: put their ids into ComponentValue, joined by commas. (warns)
/// - A table is filled by JSON text: put an object or a list into ComponentValue. (warns)
/// - A mark across the edges of all pages needs its place: set ComponentWidth to at least 1, and ComponentPosY too. (warns)
/// - A mark across the edges of all pages needs its place: set ComponentHeight to at least 1, and ComponentPosY too. (warns)
#[must_use]
#[non_exhaustive]
pub struct Component {
    /// The id of the component, unique in the PDF.
    /// In keyword mode it is also the text that is searched for; put `^` before and after it to match whole words only.
    pub component_id: Option<String>,
    /// What stands here: fields to fill in, or (`SIGN_…`) what the signer adds by signing.
    /// Persons have no company seals and no seal of a legal representative.
    pub component_type: Option<enums::ComponentType>,
    /// The name by which later steps refer to the component; several may share one.
    /// In form field mode it is the name of the PDF's form field.
    pub component_name: Option<String>,
    /// Whether a field must be filled in.
    /// Of the sign components only the parts of an approval block heed it.
    ///
    /// Default: `false`.
    pub component_required: Option<bool>,
    /// In answers, the role whose component this is.
    /// Leave it out when you start a contract.
    pub component_recipient_id: Option<String>,
    /// The place of the file among several.
    /// Not used yet: contracts have one file.
    ///
    /// Limits: at least 0; at most 0 (warns).
    pub file_index: Option<i64>,
    /// Whether the place in the document is given by page and coordinates, by a form field of the PDF, or by a keyword in its text.
    ///
    /// Default: `"NORMAL"`.
    pub generate_mode: Option<enums::ComponentGenerateMode>,
    /// The width, in coordinate and keyword mode.
    ///
    /// In pt.
    pub component_width: Option<f64>,
    /// The height, in coordinate and keyword mode.
    ///
    /// In pt.
    pub component_height: Option<f64>,
    /// The page, counted from 1, in coordinate mode.
    /// When a contract starts from a file, -1 is the last page, -2 the one before it, and so on; a page that the file does not have breaks filling and signing.
    pub component_page: Option<i64>,
    /// The distance from the left edge of the page, in coordinate mode.
    ///
    /// In pt.
    pub component_pos_x: Option<f64>,
    /// The distance from the top edge of the page, in coordinate mode.
    ///
    /// In pt.
    pub component_pos_y: Option<f64>,
    /// Further settings as JSON, by kind of component: Font, FontSize, FontAlign and FontColor of texts, Format of dates, ComponentTypeLimit of seals and signatures, PageRanges, Rotate, Opacity, UseSealSize, Children of groups.
    /// A date Format that the service does not know voids all settings of the date; IgnoreKeywordError 1 lets a keyword be missing, as long as the signer has another control; ComponentType tells the keys of each kind.
    ///
    /// Limits: a JSON object; by `ComponentType` JSON of [`AttachmentExtra`](super::super::AttachmentExtra) for `ATTACHMENT`, JSON of [`DateExtra`](super::super::DateExtra) for `DATE`, JSON of [`TextExtra`](super::super::TextExtra) for `DISTRICT` and `MULTI_LINE_TEXT` and `SIGN_MULTI_LINE_TEXT` and `TEXT`, JSON of [`ImageExtra`](super::super::ImageExtra) for `FILL_IMAGE`, JSON of [`SelectorExtra`](super::super::SelectorExtra) for `SELECTOR` and `SIGN_SELECTOR`, JSON of [`SignDateExtra`](super::super::SignDateExtra) for `SIGN_DATE`, JSON of [`LegalPersonSealExtra`](super::super::LegalPersonSealExtra) for `SIGN_LEGAL_PERSON_SEAL`, JSON of [`OpinionExtra`](super::super::OpinionExtra) for `SIGN_OPINION`, JSON of [`PagingSealExtra`](super::super::PagingSealExtra) for `SIGN_PAGING_SEAL`, JSON of [`PagingSignatureExtra`](super::super::PagingSignatureExtra) for `SIGN_PAGING_SIGNATURE`, JSON of [`SealExtra`](super::super::SealExtra) for `SIGN_SEAL`, JSON of [`SignatureExtra`](super::super::SignatureExtra) for `SIGN_SIGNATURE`, JSON of [`SignCombinationExtra`](super::super::SignCombinationExtra) for `SIGN_VIRTUAL_COMBINATION`, JSON of [`CombinationExtra`](super::super::CombinationExtra) for `VIRTUAL_COMBINATION`, JSON of [`WatermarkExtra`](super::super::WatermarkExtra) for `WATERMARK`, otherwise JSON of [`ControlExtra`](super::super::ControlExtra) (warns).
    pub component_extra: Option<String>,
    /// What is filled in: text (`\n` breaks the lines of a MULTI_LINE_TEXT), `true` or `false` for a check box, file ids from UploadFiles for pictures and attachments (JPG or PNG, one to six for an attachment, joined by commas), one of the options for a selector, province, city and district in one text for a DISTRICT, JSON for a table, a date like 2026年01月31日, the words of a watermark of your own (CUSTOM_WATERMARK).
    /// For SIGN_SEAL and SIGN_PAGING_SEAL it is the id of the seal to use, from the console.
    /// Fields for facts of a party, which in part exist in templates only, are checked: company name (Chinese characters and full-width parentheses), credit code (that of the registered company), legal representative (2 to 25 Chinese characters or 1 to 50 letters), mobile number (11 digits of mainland China that begin with 13 to 19), identity document (a valid number), opinion (up to 50 characters), address (text without emoji), number (a decimal point is fine), e-mail address, gender and education (one of the options).
    ///
    /// Limits: by `ComponentType` JSON for `DYNAMIC_TABLE`, otherwise plain text (warns).
    pub component_value: Option<String>,
    /// The font size of a date of signing.
    /// Not used yet; ComponentExtra sets it.
    ///
    /// Default: `12`.
    pub component_date_font_size: Option<i64>,
    /// The document that the component belongs to.
    /// Leave it out when you start a contract.
    pub document_id: Option<String>,
    /// A description for yourself.
    /// Not used yet.
    pub component_description: Option<String>,
    /// In keyword mode, moves the component to the right, or to the left when negative.
    ///
    /// In pt.
    pub offset_x: Option<f64>,
    /// In keyword mode, moves the component down, or up when negative.
    ///
    /// In pt.
    pub offset_y: Option<f64>,
    /// The id of a component in a template of the platform.
    /// Not used yet.
    pub channel_component_id: Option<String>,
    /// In keyword mode, whether KeywordIndexes count from the beginning of the file or from its end.
    pub keyword_order: Option<enums::KeywordOrder>,
    /// In keyword mode, the only page that is searched.
    /// Left out, all are.
    pub keyword_page: Option<i64>,
    /// In keyword mode, whether the component is centred on the keyword, stands below or right of it, or at its lower or upper right corner.
    pub relative_location: Option<enums::KeywordRelativeLocation>,
    /// In keyword mode, which of the places found are used, counted from 0: `[0, 2]` are the first and the third.
    pub keyword_indexes: Option<Vec<i64>>,
    /// The hint shown in an empty field in the mini-program.
    /// Sign components do not show it.
    pub placeholder: Option<String>,
    /// Whether the value is locked on embedded pages that start contracts: with `true` it cannot be edited there, with `false` it can.
    ///
    /// Default: `false`.
    pub lock_component_value: Option<bool>,
    /// Whether the component is fixed on embedded pages that start contracts: with `true` it cannot be moved or removed there, with `false` it can.
    ///
    /// Default: `false`.
    pub forbid_move_and_delete: Option<bool>,
}

impl Component {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ComponentId`.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
        self
    }
    /// Sets `ComponentType`.
    pub fn component_type(
        mut self,
        component_type: impl Into<enums::ComponentType>,
    ) -> Self {
        self.component_type = Some(component_type.into());
        self
    }
    /// Sets `ComponentName`.
    pub fn component_name(mut self, component_name: impl Into<String>) -> Self {
        self.component_name = Some(component_name.into());
        self
    }
    /// Sets `ComponentRequired`.
    #[inline]
    pub fn component_required(mut self, component_required: bool) -> Self {
        self.component_required = Some(component_required);
        self
    }
    /// Sets `ComponentRecipientId`.
    pub fn component_recipient_id(
        mut self,
        component_recipient_id: impl Into<String>,
    ) -> Self {
        self.component_recipient_id = Some(component_recipient_id.into());
        self
    }
    /// Sets `FileIndex`.
    #[inline]
    pub fn file_index(mut self, file_index: i64) -> Self {
        self.file_index = Some(file_index);
        self
    }
    /// Sets `GenerateMode`.
    pub fn generate_mode(
        mut self,
        generate_mode: impl Into<enums::ComponentGenerateMode>,
    ) -> Self {
        self.generate_mode = Some(generate_mode.into());
        self
    }
    /// Sets `ComponentWidth`.
    #[inline]
    pub fn component_width(mut self, component_width: f64) -> Self {
        self.component_width = Some(component_width);
        self
    }
    /// Sets `ComponentHeight`.
    #[inline]
    pub fn component_height(mut self, component_height: f64) -> Self {
        self.component_height = Some(component_height);
        self
    }
    /// Sets `ComponentPage`.
    #[inline]
    pub fn component_page(mut self, component_page: i64) -> Self {
        self.component_page = Some(component_page);
        self
    }
    /// Sets `ComponentPosX`.
    #[inline]
    pub fn component_pos_x(mut self, component_pos_x: f64) -> Self {
        self.component_pos_x = Some(component_pos_x);
        self
    }
    /// Sets `ComponentPosY`.
    #[inline]
    pub fn component_pos_y(mut self, component_pos_y: f64) -> Self {
        self.component_pos_y = Some(component_pos_y);
        self
    }
    /// Sets `ComponentExtra`.
    pub fn component_extra(mut self, component_extra: impl Into<String>) -> Self {
        self.component_extra = Some(component_extra.into());
        self
    }
    /// Sets `ComponentValue`.
    pub fn component_value(mut self, component_value: impl Into<String>) -> Self {
        self.component_value = Some(component_value.into());
        self
    }
    /// Sets `ComponentDateFontSize`.
    #[inline]
    pub fn component_date_font_size(mut self, component_date_font_size: i64) -> Self {
        self.component_date_font_size = Some(component_date_font_size);
        self
    }
    /// Sets `DocumentId`.
    pub fn document_id(mut self, document_id: impl Into<String>) -> Self {
        self.document_id = Some(document_id.into());
        self
    }
    /// Sets `ComponentDescription`.
    pub fn component_description(
        mut self,
        component_description: impl Into<String>,
    ) -> Self {
        self.component_description = Some(component_description.into());
        self
    }
    /// Sets `OffsetX`.
    #[inline]
    pub fn offset_x(mut self, offset_x: f64) -> Self {
        self.offset_x = Some(offset_x);
        self
    }
    /// Sets `OffsetY`.
    #[inline]
    pub fn offset_y(mut self, offset_y: f64) -> Self {
        self.offset_y = Some(offset_y);
        self
    }
    /// Sets `ChannelComponentId`.
    pub fn channel_component_id(
        mut self,
        channel_component_id: impl Into<String>,
    ) -> Self {
        self.channel_component_id = Some(channel_component_id.into());
        self
    }
    /// Sets `KeywordOrder`.
    pub fn keyword_order(
        mut self,
        keyword_order: impl Into<enums::KeywordOrder>,
    ) -> Self {
        self.keyword_order = Some(keyword_order.into());
        self
    }
    /// Sets `KeywordPage`.
    #[inline]
    pub fn keyword_page(mut self, keyword_page: i64) -> Self {
        self.keyword_page = Some(keyword_page);
        self
    }
    /// Sets `RelativeLocation`.
    pub fn relative_location(
        mut self,
        relative_location: impl Into<enums::KeywordRelativeLocation>,
    ) -> Self {
        self.relative_location = Some(relative_location.into());
        self
    }
    /// Sets `KeywordIndexes`.
    pub fn keyword_indexes(
        mut self,
        keyword_indexes: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.keyword_indexes = Some(rt::list(keyword_indexes));
        self
    }
    /// Sets `Placeholder`.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }
    /// Sets `LockComponentValue`.
    #[inline]
    pub fn lock_component_value(mut self, lock_component_value: bool) -> Self {
        self.lock_component_value = Some(lock_component_value);
        self
    }
    /// Sets `ForbidMoveAndDelete`.
    #[inline]
    pub fn forbid_move_and_delete(mut self, forbid_move_and_delete: bool) -> Self {
        self.forbid_move_and_delete = Some(forbid_move_and_delete);
        self
    }
}

impl Default for Component {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Component {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.component_id),
                rt::Member::Value(&self.component_type),
                rt::Member::OptionalText(&self.component_name),
                rt::Member::OptionalBoolean(&self.component_required),
                rt::Member::OptionalText(&self.component_recipient_id),
                rt::Member::OptionalInteger(&self.file_index),
                rt::Member::Value(&self.generate_mode),
                rt::Member::OptionalFloat(&self.component_width),
                rt::Member::OptionalFloat(&self.component_height),
                rt::Member::OptionalInteger(&self.component_page),
                rt::Member::OptionalFloat(&self.component_pos_x),
                rt::Member::OptionalFloat(&self.component_pos_y),
                rt::Member::OptionalText(&self.component_extra),
                rt::Member::OptionalText(&self.component_value),
                rt::Member::OptionalInteger(&self.component_date_font_size),
                rt::Member::OptionalText(&self.document_id),
                rt::Member::OptionalText(&self.component_description),
                rt::Member::OptionalFloat(&self.offset_x),
                rt::Member::OptionalFloat(&self.offset_y),
                rt::Member::OptionalText(&self.channel_component_id),
                rt::Member::Value(&self.keyword_order),
                rt::Member::OptionalInteger(&self.keyword_page),
                rt::Member::Value(&self.relative_location),
                rt::Member::Value(&self.keyword_indexes),
                rt::Member::OptionalText(&self.placeholder),
                rt::Member::OptionalBoolean(&self.lock_component_value),
                rt::Member::OptionalBoolean(&self.forbid_move_and_delete),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.component_id),
                rt::Slot::Value(&mut self.component_type),
                rt::Slot::OptionalText(&mut self.component_name),
                rt::Slot::OptionalBoolean(&mut self.component_required),
                rt::Slot::OptionalText(&mut self.component_recipient_id),
                rt::Slot::OptionalInteger(&mut self.file_index),
                rt::Slot::Value(&mut self.generate_mode),
                rt::Slot::OptionalFloat(&mut self.component_width),
                rt::Slot::OptionalFloat(&mut self.component_height),
                rt::Slot::OptionalInteger(&mut self.component_page),
                rt::Slot::OptionalFloat(&mut self.component_pos_x),
                rt::Slot::OptionalFloat(&mut self.component_pos_y),
                rt::Slot::OptionalText(&mut self.component_extra),
                rt::Slot::OptionalText(&mut self.component_value),
                rt::Slot::OptionalInteger(&mut self.component_date_font_size),
                rt::Slot::OptionalText(&mut self.document_id),
                rt::Slot::OptionalText(&mut self.component_description),
                rt::Slot::OptionalFloat(&mut self.offset_x),
                rt::Slot::OptionalFloat(&mut self.offset_y),
                rt::Slot::OptionalText(&mut self.channel_component_id),
                rt::Slot::Value(&mut self.keyword_order),
                rt::Slot::OptionalInteger(&mut self.keyword_page),
                rt::Slot::Value(&mut self.relative_location),
                rt::Slot::Value(&mut self.keyword_indexes),
                rt::Slot::OptionalText(&mut self.placeholder),
                rt::Slot::OptionalBoolean(&mut self.lock_component_value),
                rt::Slot::OptionalBoolean(&mut self.forbid_move_and_delete),
            ],
        );
    }
}

impl rt::Blank for Component {
    const BLANK: Self = Self {
        component_id: None,
        component_type: None,
        component_name: None,
        component_required: None,
        component_recipient_id: None,
        file_index: None,
        generate_mode: None,
        component_width: None,
        component_height: None,
        component_page: None,
        component_pos_x: None,
        component_pos_y: None,
        component_extra: None,
        component_value: None,
        component_date_font_size: None,
        document_id: None,
        component_description: None,
        offset_x: None,
        offset_y: None,
        channel_component_id: None,
        keyword_order: None,
        keyword_page: None,
        relative_location: None,
        keyword_indexes: None,
        placeholder: None,
        lock_component_value: None,
        forbid_move_and_delete: None,
    };
}

rt::record_traits!(Component);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Component",
    fields: &[
        rt::Field::Optional("ComponentId", rt::Kind::Text),
        rt::Field::Optional(
            "ComponentType",
            rt::Kind::Enum(&enums::component_type::TABLE),
        ),
        rt::Field::Optional("ComponentName", rt::Kind::Text),
        rt::Field::Optional("ComponentRequired", rt::Kind::Boolean),
        rt::Field::Optional("ComponentRecipientId", rt::Kind::Text),
        rt::Field::Limited(
            "FileIndex",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Warn(rt::Test::Maximum(0.0)),
            ],
        ),
        rt::Field::Optional(
            "GenerateMode",
            rt::Kind::Enum(&enums::component_generate_mode::TABLE),
        ),
        rt::Field::Optional("ComponentWidth", rt::Kind::Float),
        rt::Field::Optional("ComponentHeight", rt::Kind::Float),
        rt::Field::Optional("ComponentPage", rt::Kind::Integer),
        rt::Field::Optional("ComponentPosX", rt::Kind::Float),
        rt::Field::Optional("ComponentPosY", rt::Kind::Float),
        rt::Field::Limited(
            "ComponentExtra",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Json(rt::Content::Object)),
                rt::Check::Warn(
                    rt::Test::Json(
                        rt::Content::Choice(
                            &rt::Choice {
                                by: "ComponentType",
                                types: &[
                                    (
                                        &[rt::Literal::Text("ATTACHMENT")],
                                        rt::Content::Record(&structs::attachment_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("DATE")],
                                        rt::Content::Record(&structs::date_extra::SHAPE),
                                    ),
                                    (
                                        &[
                                            rt::Literal::Text("DISTRICT"),
                                            rt::Literal::Text("MULTI_LINE_TEXT"),
                                            rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                                            rt::Literal::Text("TEXT"),
                                        ],
                                        rt::Content::Record(&structs::text_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("FILL_IMAGE")],
                                        rt::Content::Record(&structs::image_extra::SHAPE),
                                    ),
                                    (
                                        &[
                                            rt::Literal::Text("SELECTOR"),
                                            rt::Literal::Text("SIGN_SELECTOR"),
                                        ],
                                        rt::Content::Record(&structs::selector_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_DATE")],
                                        rt::Content::Record(&structs::sign_date_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL")],
                                        rt::Content::Record(
                                            &structs::legal_person_seal_extra::SHAPE,
                                        ),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_OPINION")],
                                        rt::Content::Record(&structs::opinion_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_PAGING_SEAL")],
                                        rt::Content::Record(&structs::paging_seal_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_PAGING_SIGNATURE")],
                                        rt::Content::Record(&structs::paging_signature_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_SEAL")],
                                        rt::Content::Record(&structs::seal_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_SIGNATURE")],
                                        rt::Content::Record(&structs::signature_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("SIGN_VIRTUAL_COMBINATION")],
                                        rt::Content::Record(&structs::sign_combination_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("VIRTUAL_COMBINATION")],
                                        rt::Content::Record(&structs::combination_extra::SHAPE),
                                    ),
                                    (
                                        &[rt::Literal::Text("WATERMARK")],
                                        rt::Content::Record(&structs::watermark_extra::SHAPE),
                                    ),
                                ],
                                other: rt::Content::Record(&structs::control_extra::SHAPE),
                            },
                        ),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "ComponentValue",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Json(
                        rt::Content::Choice(
                            &rt::Choice {
                                by: "ComponentType",
                                types: &[
                                    (&[rt::Literal::Text("DYNAMIC_TABLE")], rt::Content::Any),
                                ],
                                other: rt::Content::Text,
                            },
                        ),
                    ),
                ),
            ],
        ),
        rt::Field::Optional("ComponentDateFontSize", rt::Kind::Integer),
        rt::Field::Optional("DocumentId", rt::Kind::Text),
        rt::Field::Optional("ComponentDescription", rt::Kind::Text),
        rt::Field::Optional("OffsetX", rt::Kind::Float),
        rt::Field::Optional("OffsetY", rt::Kind::Float),
        rt::Field::Optional("ChannelComponentId", rt::Kind::Text),
        rt::Field::Optional(
            "KeywordOrder",
            rt::Kind::Enum(&enums::keyword_order::TABLE),
        ),
        rt::Field::Optional("KeywordPage", rt::Kind::Integer),
        rt::Field::Optional(
            "RelativeLocation",
            rt::Kind::Enum(&enums::keyword_relative_location::TABLE),
        ),
        rt::Field::Optional("KeywordIndexes", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::Optional("Placeholder", rt::Kind::Text),
        rt::Field::Optional("LockComponentValue", rt::Kind::Boolean),
        rt::Field::Optional("ForbidMoveAndDelete", rt::Kind::Boolean),
    ],
    rules: &[
        rt::Rule {
            id: "field-mode-needs-name",
            message: "A component in form field mode is found by its name: set ComponentName to the name of the form field in the PDF.",
            each: "",
            when: rt::Condition::In("GenerateMode", &[rt::Literal::Text("FIELD")], None),
            demand: rt::Demand::Require(&["ComponentName"]),
            severity: rt::Severity::Deny,
            code: "MissingParameter.MissComponentName",
        },
        rt::Rule {
            id: "keyword-mode-needs-keyword-and-size",
            message: "A component in keyword mode needs the keyword in ComponentId, and ComponentWidth and ComponentHeight.",
            each: "",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("KEYWORD")],
                None,
            ),
            demand: rt::Demand::Require(
                &["ComponentId", "ComponentWidth", "ComponentHeight"],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "seal-and-signature-not-in-field-mode",
            message: "Seals and signatures should not be placed by a form field: place them by coordinates (NORMAL) or by keyword (KEYWORD).",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                ],
                None,
            ),
            demand: rt::Demand::Allow(
                "GenerateMode",
                &[rt::Literal::Text("NORMAL"), rt::Literal::Text("KEYWORD")],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "page-counts-from-one",
            message: "There is no page 0: pages count from 1, and from -1 backwards.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                    rt::Condition::In("ComponentPage", &[rt::Literal::Integer(0)], None),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ComponentType",
                            &[
                                rt::Literal::Text("WATERMARK"),
                                rt::Literal::Text("SIGN_PAGING_SEAL"),
                                rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                            ],
                            None,
                        ),
                    ),
                    rt::Condition::Not(
                        &rt::Condition::In(
                            "ComponentWidth",
                            &[rt::Literal::Integer(0)],
                            None,
                        ),
                    ),
                ],
            ),
            demand: rt::Demand::Forbid(&["ComponentPage"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "check-box-value",
            message: "A check box is filled with the text true or false.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("CHECK_BOX")],
                None,
            ),
            demand: rt::Demand::Allow(
                "ComponentValue",
                &[rt::Literal::Text("true"), rt::Literal::Text("false")],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "watermark-needs-extra",
            message: "A watermark is described in ComponentExtra: set at least SubType there.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("WATERMARK")],
                None,
            ),
            demand: rt::Demand::Require(&["ComponentExtra"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "answer-only-members",
            message: "ComponentRecipientId and DocumentId come from the service: leave them out when you start a contract.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["ComponentRecipientId", "DocumentId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "unused-members",
            message: "The service does not use these members yet: leave them out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &["ComponentDateFontSize", "ComponentDescription", "ChannelComponentId"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "keyword-settings-need-keyword-mode",
            message: "Offsets and keyword settings only work in keyword mode: set GenerateMode to KEYWORD or leave them out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In("GenerateMode", &[rt::Literal::Text("KEYWORD")], None),
            ),
            demand: rt::Demand::Ignored(
                &[
                    "OffsetX",
                    "OffsetY",
                    "KeywordOrder",
                    "KeywordPage",
                    "RelativeLocation",
                    "KeywordIndexes",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "coordinates-ignored-in-keyword-mode",
            message: "In keyword mode the keyword decides the place: use OffsetX and OffsetY to move it.",
            each: "",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("KEYWORD")],
                None,
            ),
            demand: rt::Demand::Ignored(
                &["ComponentPage", "ComponentPosX", "ComponentPosY"],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "coordinates-ignored-in-field-mode",
            message: "In form field mode the form field decides place and size: leave page, coordinates and size out.",
            each: "",
            when: rt::Condition::In("GenerateMode", &[rt::Literal::Text("FIELD")], None),
            demand: rt::Demand::Ignored(
                &[
                    "ComponentPage",
                    "ComponentPosX",
                    "ComponentPosY",
                    "ComponentWidth",
                    "ComponentHeight",
                ],
                "",
            ),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "placeholder-not-for-sign-components",
            message: "Only fields to fill in show a placeholder: leave it out of sign components.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_DATE"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_OPINION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_MULTI_LINE_TEXT"),
                    rt::Literal::Text("SIGN_SELECTOR"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["Placeholder"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "combination-value",
            message: "A group has no content of its own: give the value to its members.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("VIRTUAL_COMBINATION"),
                    rt::Literal::Text("SIGN_VIRTUAL_COMBINATION"),
                ],
                None,
            ),
            demand: rt::Demand::Ignored(&["ComponentValue"], ""),
            severity: rt::Severity::Info,
            code: "",
        },
        rt::Rule {
            id: "id-length",
            message: "Outside keyword mode a ComponentId has at most 30 characters: choose a shorter one.",
            each: "",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("NORMAL")],
                Some(rt::Literal::Text("NORMAL")),
            ),
            demand: rt::Demand::Limit(
                "ComponentId",
                &[rt::Test::MaxLength(30, rt::LengthUnit::Chars)],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "id-characters",
            message: "Outside keyword mode a ComponentId has Chinese characters, letters, digits and underscores only: choose another one.",
            each: "",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("NORMAL")],
                Some(rt::Literal::Text("NORMAL")),
            ),
            demand: rt::Demand::Limit(
                "ComponentId",
                &[rt::Test::Charset(rt::Charset::CjkWord)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "name-length",
            message: "A ComponentName has at most 20 characters, unless it is the name of a form field: choose a shorter one.",
            each: "",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("NORMAL")],
                Some(rt::Literal::Text("NORMAL")),
            ),
            demand: rt::Demand::Limit(
                "ComponentName",
                &[rt::Test::MaxLength(20, rt::LengthUnit::Chars)],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "name-characters",
            message: "A ComponentName has Chinese characters, letters, digits and underscores only, unless it is the name of a form field: choose another one.",
            each: "",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("NORMAL")],
                Some(rt::Literal::Text("NORMAL")),
            ),
            demand: rt::Demand::Limit(
                "ComponentName",
                &[rt::Test::Charset(rt::Charset::CjkWord)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "text-value",
            message: "A text takes Chinese characters, letters, digits and punctuation, no emoji: correct ComponentValue.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("TEXT"),
                    rt::Literal::Text("MULTI_LINE_TEXT"),
                    rt::Literal::Text("SELECTOR"),
                    rt::Literal::Text("DISTRICT"),
                ],
                None,
            ),
            demand: rt::Demand::Limit(
                "ComponentValue",
                &[rt::Test::Charset(rt::Charset::Text)],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "date-value",
            message: "A date is written like 2026年01月31日: correct ComponentValue.",
            each: "",
            when: rt::Condition::In("ComponentType", &[rt::Literal::Text("DATE")], None),
            demand: rt::Demand::Limit(
                "ComponentValue",
                &[
                    rt::Test::Pattern(
                        rt::Pattern::new("^[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$"),
                    ),
                ],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "opinion-value",
            message: "An opinion has at most 50 characters: shorten ComponentValue.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("SIGN_OPINION")],
                None,
            ),
            demand: rt::Demand::Limit(
                "ComponentValue",
                &[rt::Test::MaxLength(50, rt::LengthUnit::Chars)],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "attachment-value",
            message: "An attachment takes one to six files: put their ids into ComponentValue, joined by commas.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("ATTACHMENT")],
                None,
            ),
            demand: rt::Demand::Limit(
                "ComponentValue",
                &[rt::Test::Pattern(rt::Pattern::new("^[^,]+(,[^,]+){0,5}$"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "table-value",
            message: "A table is filled by JSON text: put an object or a list into ComponentValue.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("DYNAMIC_TABLE")],
                None,
            ),
            demand: rt::Demand::Limit(
                "ComponentValue",
                &[rt::Test::Pattern(rt::Pattern::new("^\\s*[\\[{]"))],
            ),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "paging-width",
            message: "A mark across the edges of all pages needs its place: set ComponentWidth to at least 1, and ComponentPosY too.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_PAGING_SEAL"),
                            rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                        ],
                        None,
                    ),
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                ],
            ),
            demand: rt::Demand::Limit("ComponentWidth", &[rt::Test::Minimum(1.0)]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "paging-height",
            message: "A mark across the edges of all pages needs its place: set ComponentHeight to at least 1, and ComponentPosY too.",
            each: "",
            when: rt::Condition::And(
                &[
                    rt::Condition::In(
                        "ComponentType",
                        &[
                            rt::Literal::Text("SIGN_PAGING_SEAL"),
                            rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                        ],
                        None,
                    ),
                    rt::Condition::In(
                        "GenerateMode",
                        &[rt::Literal::Text("NORMAL")],
                        Some(rt::Literal::Text("NORMAL")),
                    ),
                ],
            ),
            demand: rt::Demand::Limit("ComponentHeight", &[rt::Test::Minimum(1.0)]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
