// Generated from schema/ess/2020-11-11/structs/Component.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// One control on the pages of a contract: a place to fill in, or a place to sign.
/// It is placed by coordinates, by a form field of the PDF, or by a keyword in the text; lengths are in points (1/72 inch), and the origin is the top left corner of the page.
///
/// # Rules
///
/// - The control is placed by a form field, but no field is named.
///   Set ComponentName to the name of the field in the PDF.
/// - The control is placed by a keyword, but there is no keyword.
///   Set ComponentId to the words to look for.
/// - Seals and signatures should not be placed by a form field.
///   Place them by coordinates (NORMAL) or by a keyword (KEYWORD). (warns)
/// - This member works only for controls that are placed by a keyword.
///   Set GenerateMode to KEYWORD, or leave the member out. (advice)
/// - A watermark needs settings that say what it looks like.
///   Set ComponentExtra, for example to {"SubType":"PERSON_INFO_WATERMARK"}.
/// - A check box takes the texts `true` and `false` as its value.
///   Send one of them, or leave ComponentValue out. (`InvalidParameter.ComponentTypeNoMatchValue`)
/// - A group has no content of its own.
///   Give the value to its members. (advice)
/// - This member tells something in answers and should be left out when a contract is started.
///   Leave it out. (warns)
/// - This member is not in use.
///   Leave it out. (advice)
/// - There is no page 0: pages count from 1, and from -1 backwards. (warns)
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
    /// What the control is for, which also decides what ComponentValue and ComponentExtra mean.
    pub component_type: enums::ComponentType,
    /// How high the control is on the page, when it is placed by coordinates or by a keyword; otherwise 0.
    ///
    /// In pt.
    pub component_height: f64,
    /// How wide the control is on the page, when it is placed by coordinates or by a keyword; otherwise 0.
    ///
    /// In pt.
    pub component_width: f64,
    /// The page, counted from 1, when the control is placed by coordinates; otherwise 0.
    /// In a contract made from a file -1 is the last page, -2 the one before it; a page that the file does not have makes filling and signing fail.
    pub component_page: i64,
    /// How far the left edge is from the left edge of the page, when the control is placed by coordinates; otherwise 0.
    ///
    /// In pt.
    pub component_pos_x: f64,
    /// How far the upper edge is from the upper edge of the page, when the control is placed by coordinates; otherwise 0.
    ///
    /// In pt.
    pub component_pos_y: f64,
    /// Which of the files the control belongs to.
    /// Contracts have one file for now, so send 0.
    ///
    /// Limits: at least 0 (`InvalidParameter.ComponentFileIndex`); at most 0 (warns).
    pub file_index: i64,
    /// How the place of the control is found.
    ///
    /// Default: `"NORMAL"`.
    pub generate_mode: Option<enums::ComponentGenerateMode>,
    /// The control's id, unique within the PDF, by which later calls name it.
    /// In keyword mode it is also the keyword, and `^` before and after it asks for places where nothing else touches the words; without `^` every place with these words counts.
    pub component_id: Option<String>,
    /// The control's name, by which later calls may name it and which need not be unique; in form field mode it is the name of the field in the PDF.
    pub component_name: Option<String>,
    /// `true` if a control that is filled in must not be left empty.
    /// Of the controls that are signed it matters only for those within an approval block (SIGN_VIRTUAL_COMBINATION), such as the opinion.
    ///
    /// Default: `false`.
    pub component_required: Option<bool>,
    /// In answers, the role of the template that the control belongs to.
    /// Leave it out when starting a contract.
    pub component_recipient_id: Option<String>,
    /// Settings of the control such as font, colour, date format and allowed seals, as JSON text; ComponentType tells the keys of each type.
    /// In keyword mode `{"IgnoreKeywordError":1}` keeps the call from failing when the keyword is not found, as long as the signer has another control.
    ///
    /// Limits: a JSON object; by `ComponentType` JSON of [`AttachmentExtra`](super::super::AttachmentExtra) for `ATTACHMENT`, JSON of [`DateExtra`](super::super::DateExtra) for `DATE`, JSON of [`TextExtra`](super::super::TextExtra) for `DISTRICT` and `MULTI_LINE_TEXT` and `SIGN_MULTI_LINE_TEXT` and `TEXT`, JSON of [`ImageExtra`](super::super::ImageExtra) for `FILL_IMAGE`, JSON of [`SelectorExtra`](super::super::SelectorExtra) for `SELECTOR` and `SIGN_SELECTOR`, JSON of [`SignDateExtra`](super::super::SignDateExtra) for `SIGN_DATE`, JSON of [`LegalPersonSealExtra`](super::super::LegalPersonSealExtra) for `SIGN_LEGAL_PERSON_SEAL`, JSON of [`OpinionExtra`](super::super::OpinionExtra) for `SIGN_OPINION`, JSON of [`PagingSealExtra`](super::super::PagingSealExtra) for `SIGN_PAGING_SEAL`, JSON of [`PagingSignatureExtra`](super::super::PagingSignatureExtra) for `SIGN_PAGING_SIGNATURE`, JSON of [`SealExtra`](super::super::SealExtra) for `SIGN_SEAL`, JSON of [`SignatureExtra`](super::super::SignatureExtra) for `SIGN_SIGNATURE`, JSON of [`SignCombinationExtra`](super::super::SignCombinationExtra) for `SIGN_VIRTUAL_COMBINATION`, JSON of [`CombinationExtra`](super::super::CombinationExtra) for `VIRTUAL_COMBINATION`, JSON of [`WatermarkExtra`](super::super::WatermarkExtra) for `WATERMARK`, otherwise JSON of [`ControlExtra`](super::super::ControlExtra) (warns).
    pub component_extra: Option<String>,
    /// In answers, whether the control comes from a form field of the PDF.
    /// Leave it out when starting a contract.
    ///
    /// Default: `false`.
    pub is_form_type: Option<bool>,
    /// What the control is filled with beforehand, in the form that its type asks for: text (`\n` breaks the lines of a MULTI_LINE_TEXT), `true` or `false` for a check box, ids from UploadFiles for pictures and attachments (JPG or PNG, one to six for an attachment, joined by commas), one of the options for a selector, the names of province, city and district for a DISTRICT, JSON for a table, a date like 2026年01月31日, the words of a watermark of your own (CUSTOM_WATERMARK), or for SIGN_SEAL and SIGN_PAGING_SEAL the id of a seal from the console.
    /// Fields for facts of a party, some of which only templates have, are checked: a company's name takes Chinese characters and full-width parentheses, a credit code and an identity number must be valid, a legal representative has 2 to 25 Chinese characters or 1 to 50 letters, a mobile number 11 digits of mainland China that begin with 13 to 19, an opinion up to 50 characters, an address is text without emoji, number (a decimal point is fine) and e-mail fields take only such, and gender and education fields one of their options.
    ///
    /// Limits: by `ComponentType` JSON for `DYNAMIC_TABLE`, otherwise plain text (warns).
    pub component_value: Option<String>,
    /// How far the control is moved from the place that its keyword gives: to the right if positive, to the left if negative.
    ///
    /// In pt.
    pub offset_x: Option<f64>,
    /// How far the control is moved from the place that its keyword gives: down if positive, up if negative.
    ///
    /// In pt.
    pub offset_y: Option<f64>,
    /// From which end of the file KeywordIndexes counts.
    pub keyword_order: Option<enums::KeywordOrder>,
    /// The only page, counted from 1, on which the keyword is looked for.
    /// All pages are searched if it is left out.
    pub keyword_page: Option<i64>,
    /// Where the control stands in relation to its keyword.
    pub relative_location: Option<enums::KeywordRelativeLocation>,
    /// Which places of the keyword get the control, counted from 0 in the order of KeywordOrder: `[0, 2]` takes the first and the third.
    pub keyword_indexes: Option<Vec<i64>>,
    /// On embedded pages for starting a contract: `true` keeps the user from changing the value.
    ///
    /// Default: `false`.
    pub lock_component_value: Option<bool>,
    /// On embedded pages for starting a contract: `true` keeps the user from moving or deleting the control.
    ///
    /// Default: `false`.
    pub forbid_move_and_delete: Option<bool>,
    /// The font size of a signing date.
    /// It is not in use; set FontSize in ComponentExtra.
    ///
    /// Default: `12`.
    pub component_date_font_size: Option<i64>,
    /// The control's id in the template of a platform that serves several companies.
    /// It is not in use.
    pub channel_component_id: Option<String>,
    /// Who defined the control, on a platform that serves several companies.
    /// It is not in use.
    pub channel_component_source: Option<enums::ComponentSource>,
}

/// What [`Component::new`] takes.
#[derive(Clone)]
pub struct ComponentRequired {
    /// What the control is for, which also decides what ComponentValue and ComponentExtra mean.
    pub component_type: enums::ComponentType,
    /// How high the control is on the page, when it is placed by coordinates or by a keyword; otherwise 0.
    ///
    /// In pt.
    pub component_height: f64,
    /// How wide the control is on the page, when it is placed by coordinates or by a keyword; otherwise 0.
    ///
    /// In pt.
    pub component_width: f64,
    /// The page, counted from 1, when the control is placed by coordinates; otherwise 0.
    /// In a contract made from a file -1 is the last page, -2 the one before it; a page that the file does not have makes filling and signing fail.
    pub component_page: i64,
    /// How far the left edge is from the left edge of the page, when the control is placed by coordinates; otherwise 0.
    ///
    /// In pt.
    pub component_pos_x: f64,
    /// How far the upper edge is from the upper edge of the page, when the control is placed by coordinates; otherwise 0.
    ///
    /// In pt.
    pub component_pos_y: f64,
    /// Which of the files the control belongs to.
    /// Contracts have one file for now, so send 0.
    ///
    /// Limits: at least 0 (`InvalidParameter.ComponentFileIndex`); at most 0 (warns).
    pub file_index: i64,
}

impl Component {
    /// Makes one with what it needs.
    #[inline]
    pub fn new(required: ComponentRequired) -> Self {
        let ComponentRequired {
            component_type,
            component_height,
            component_width,
            component_page,
            component_pos_x,
            component_pos_y,
            file_index,
        } = required;
        Self {
            component_type,
            component_height,
            component_width,
            component_page,
            component_pos_x,
            component_pos_y,
            file_index,
            ..rt::Blank::BLANK
        }
    }
    /// Sets `ComponentType`.
    pub fn component_type(
        mut self,
        component_type: impl Into<enums::ComponentType>,
    ) -> Self {
        self.component_type = component_type.into();
        self
    }
    /// Sets `ComponentHeight`.
    #[inline]
    pub fn component_height(mut self, component_height: f64) -> Self {
        self.component_height = component_height;
        self
    }
    /// Sets `ComponentWidth`.
    #[inline]
    pub fn component_width(mut self, component_width: f64) -> Self {
        self.component_width = component_width;
        self
    }
    /// Sets `ComponentPage`.
    #[inline]
    pub fn component_page(mut self, component_page: i64) -> Self {
        self.component_page = component_page;
        self
    }
    /// Sets `ComponentPosX`.
    #[inline]
    pub fn component_pos_x(mut self, component_pos_x: f64) -> Self {
        self.component_pos_x = component_pos_x;
        self
    }
    /// Sets `ComponentPosY`.
    #[inline]
    pub fn component_pos_y(mut self, component_pos_y: f64) -> Self {
        self.component_pos_y = component_pos_y;
        self
    }
    /// Sets `FileIndex`.
    #[inline]
    pub fn file_index(mut self, file_index: i64) -> Self {
        self.file_index = file_index;
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
    /// Sets `ComponentId`.
    pub fn component_id(mut self, component_id: impl Into<String>) -> Self {
        self.component_id = Some(component_id.into());
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
    /// Sets `ComponentExtra`.
    pub fn component_extra(mut self, component_extra: impl Into<String>) -> Self {
        self.component_extra = Some(component_extra.into());
        self
    }
    /// Sets `IsFormType`.
    #[inline]
    pub fn is_form_type(mut self, is_form_type: bool) -> Self {
        self.is_form_type = Some(is_form_type);
        self
    }
    /// Sets `ComponentValue`.
    pub fn component_value(mut self, component_value: impl Into<String>) -> Self {
        self.component_value = Some(component_value.into());
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
    /// Sets `ComponentDateFontSize`.
    #[inline]
    pub fn component_date_font_size(mut self, component_date_font_size: i64) -> Self {
        self.component_date_font_size = Some(component_date_font_size);
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
    /// Sets `ChannelComponentSource`.
    #[inline]
    pub fn channel_component_source(
        mut self,
        channel_component_source: enums::ComponentSource,
    ) -> Self {
        self.channel_component_source = Some(channel_component_source);
        self
    }
}

impl rt::Record for Component {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.component_type),
                rt::Member::Float(&self.component_height),
                rt::Member::Float(&self.component_width),
                rt::Member::Integer(&self.component_page),
                rt::Member::Float(&self.component_pos_x),
                rt::Member::Float(&self.component_pos_y),
                rt::Member::Integer(&self.file_index),
                rt::Member::Value(&self.generate_mode),
                rt::Member::OptionalText(&self.component_id),
                rt::Member::OptionalText(&self.component_name),
                rt::Member::OptionalBoolean(&self.component_required),
                rt::Member::OptionalText(&self.component_recipient_id),
                rt::Member::OptionalText(&self.component_extra),
                rt::Member::OptionalBoolean(&self.is_form_type),
                rt::Member::OptionalText(&self.component_value),
                rt::Member::OptionalFloat(&self.offset_x),
                rt::Member::OptionalFloat(&self.offset_y),
                rt::Member::Value(&self.keyword_order),
                rt::Member::OptionalInteger(&self.keyword_page),
                rt::Member::Value(&self.relative_location),
                rt::Member::Value(&self.keyword_indexes),
                rt::Member::OptionalBoolean(&self.lock_component_value),
                rt::Member::OptionalBoolean(&self.forbid_move_and_delete),
                rt::Member::OptionalInteger(&self.component_date_font_size),
                rt::Member::OptionalText(&self.channel_component_id),
                rt::Member::Value(&self.channel_component_source),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.component_type),
                rt::Slot::Float(&mut self.component_height),
                rt::Slot::Float(&mut self.component_width),
                rt::Slot::Integer(&mut self.component_page),
                rt::Slot::Float(&mut self.component_pos_x),
                rt::Slot::Float(&mut self.component_pos_y),
                rt::Slot::Integer(&mut self.file_index),
                rt::Slot::Value(&mut self.generate_mode),
                rt::Slot::OptionalText(&mut self.component_id),
                rt::Slot::OptionalText(&mut self.component_name),
                rt::Slot::OptionalBoolean(&mut self.component_required),
                rt::Slot::OptionalText(&mut self.component_recipient_id),
                rt::Slot::OptionalText(&mut self.component_extra),
                rt::Slot::OptionalBoolean(&mut self.is_form_type),
                rt::Slot::OptionalText(&mut self.component_value),
                rt::Slot::OptionalFloat(&mut self.offset_x),
                rt::Slot::OptionalFloat(&mut self.offset_y),
                rt::Slot::Value(&mut self.keyword_order),
                rt::Slot::OptionalInteger(&mut self.keyword_page),
                rt::Slot::Value(&mut self.relative_location),
                rt::Slot::Value(&mut self.keyword_indexes),
                rt::Slot::OptionalBoolean(&mut self.lock_component_value),
                rt::Slot::OptionalBoolean(&mut self.forbid_move_and_delete),
                rt::Slot::OptionalInteger(&mut self.component_date_font_size),
                rt::Slot::OptionalText(&mut self.channel_component_id),
                rt::Slot::Value(&mut self.channel_component_source),
            ],
        );
    }
}

impl rt::Blank for Component {
    const BLANK: Self = Self {
        component_type: rt::Blank::BLANK,
        component_height: 0.0,
        component_width: 0.0,
        component_page: 0,
        component_pos_x: 0.0,
        component_pos_y: 0.0,
        file_index: 0,
        generate_mode: None,
        component_id: None,
        component_name: None,
        component_required: None,
        component_recipient_id: None,
        component_extra: None,
        is_form_type: None,
        component_value: None,
        offset_x: None,
        offset_y: None,
        keyword_order: None,
        keyword_page: None,
        relative_location: None,
        keyword_indexes: None,
        lock_component_value: None,
        forbid_move_and_delete: None,
        component_date_font_size: None,
        channel_component_id: None,
        channel_component_source: None,
    };
}

rt::record_traits!(Component);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Component",
    fields: &[
        rt::Field::Required(
            "ComponentType",
            rt::Kind::Enum(&enums::component_type::TABLE),
        ),
        rt::Field::Required("ComponentHeight", rt::Kind::Float),
        rt::Field::Required("ComponentWidth", rt::Kind::Float),
        rt::Field::Required("ComponentPage", rt::Kind::Integer),
        rt::Field::Required("ComponentPosX", rt::Kind::Float),
        rt::Field::Required("ComponentPosY", rt::Kind::Float),
        rt::Field::Limited(
            "FileIndex",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[
                rt::Check::Coded(
                    rt::Severity::Deny,
                    rt::Test::Minimum(0.0),
                    "InvalidParameter.ComponentFileIndex",
                ),
                rt::Check::Warn(rt::Test::Maximum(0.0)),
            ],
        ),
        rt::Field::Optional(
            "GenerateMode",
            rt::Kind::Enum(&enums::component_generate_mode::TABLE),
        ),
        rt::Field::Optional("ComponentId", rt::Kind::Text),
        rt::Field::Optional("ComponentName", rt::Kind::Text),
        rt::Field::Optional("ComponentRequired", rt::Kind::Boolean),
        rt::Field::Optional("ComponentRecipientId", rt::Kind::Text),
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
        rt::Field::Optional("IsFormType", rt::Kind::Boolean),
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
        rt::Field::Optional("OffsetX", rt::Kind::Float),
        rt::Field::Optional("OffsetY", rt::Kind::Float),
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
        rt::Field::Optional("LockComponentValue", rt::Kind::Boolean),
        rt::Field::Optional("ForbidMoveAndDelete", rt::Kind::Boolean),
        rt::Field::Optional("ComponentDateFontSize", rt::Kind::Integer),
        rt::Field::Optional("ChannelComponentId", rt::Kind::Text),
        rt::Field::Optional(
            "ChannelComponentSource",
            rt::Kind::Enum(&enums::component_source::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "field-needs-name",
            message: "The control is placed by a form field, but no field is named. Set ComponentName to the name of the field in the PDF.",
            each: "",
            when: rt::Condition::In("GenerateMode", &[rt::Literal::Text("FIELD")], None),
            demand: rt::Demand::Require(&["ComponentName"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "keyword-needs-id",
            message: "The control is placed by a keyword, but there is no keyword. Set ComponentId to the words to look for.",
            each: "",
            when: rt::Condition::In(
                "GenerateMode",
                &[rt::Literal::Text("KEYWORD")],
                None,
            ),
            demand: rt::Demand::Require(&["ComponentId"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "field-not-for-signing",
            message: "Seals and signatures should not be placed by a form field. Place them by coordinates (NORMAL) or by a keyword (KEYWORD).",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[
                    rt::Literal::Text("SIGN_SEAL"),
                    rt::Literal::Text("SIGN_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SIGNATURE"),
                    rt::Literal::Text("SIGN_PAGING_SEAL"),
                    rt::Literal::Text("SIGN_LEGAL_PERSON_SEAL"),
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
            id: "keyword-members",
            message: "This member works only for controls that are placed by a keyword. Set GenerateMode to KEYWORD, or leave the member out.",
            each: "",
            when: rt::Condition::Not(
                &rt::Condition::In(
                    "GenerateMode",
                    &[rt::Literal::Text("KEYWORD")],
                    Some(rt::Literal::Text("NORMAL")),
                ),
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
            id: "watermark-needs-extra",
            message: "A watermark needs settings that say what it looks like. Set ComponentExtra, for example to {\"SubType\":\"PERSON_INFO_WATERMARK\"}.",
            each: "",
            when: rt::Condition::In(
                "ComponentType",
                &[rt::Literal::Text("WATERMARK")],
                None,
            ),
            demand: rt::Demand::Require(&["ComponentExtra"]),
            severity: rt::Severity::Deny,
            code: "",
        },
        rt::Rule {
            id: "check-box-value",
            message: "A check box takes the texts `true` and `false` as its value. Send one of them, or leave ComponentValue out.",
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
            code: "InvalidParameter.ComponentTypeNoMatchValue",
        },
        rt::Rule {
            id: "combination-value",
            message: "A group has no content of its own. Give the value to its members.",
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
            id: "answer-only",
            message: "This member tells something in answers and should be left out when a contract is started. Leave it out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Forbid(&["ComponentRecipientId", "IsFormType"]),
            severity: rt::Severity::Warn,
            code: "",
        },
        rt::Rule {
            id: "not-in-use",
            message: "This member is not in use. Leave it out.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Ignored(
                &[
                    "ComponentDateFontSize",
                    "ChannelComponentId",
                    "ChannelComponentSource",
                ],
                "",
            ),
            severity: rt::Severity::Info,
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
