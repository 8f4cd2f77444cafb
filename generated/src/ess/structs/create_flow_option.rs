// Generated from schema/ess/2020-11-11/structs/CreateFlowOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// What the user may see and do on the embedded page for starting a contract, from the file and the signers to the page after the start.
///
/// # Rules
///
/// - HideComponentTypes and ShowComponentTypes exclude each other.
///   Keep one of them.
#[must_use]
#[non_exhaustive]
pub struct CreateFlowOption {
    /// `true` lets the user change name, type and deadline of the contract when confirming it; otherwise they can only be read.
    ///
    /// Default: `false`.
    pub can_edit_flow: Option<bool>,
    /// `true` lets the user change what stands in the controls of a template.
    ///
    /// Default: `false`.
    pub can_edit_form_field: Option<bool>,
    /// `true` hides the name of the contract.
    ///
    /// Default: `false`.
    pub hide_show_flow_name: Option<bool>,
    /// `true` hides the type of the contract.
    ///
    /// Default: `false`.
    pub hide_show_flow_type: Option<bool>,
    /// `true` hides the deadline of the contract.
    ///
    /// Default: `false`.
    pub hide_show_deadline: Option<bool>,
    /// `true` lets the user go on without the step in which signers are added.
    ///
    /// Default: `false`.
    pub can_skip_add_approver: Option<bool>,
    /// `true` leaves out the step in which a file is uploaded; the file must then come with the request.
    ///
    /// Default: `false`.
    pub skip_upload_file: Option<bool>,
    /// `true` keeps the user from changing controls that are filled in.
    ///
    /// Default: `false`.
    pub forbid_edit_fill_component: Option<bool>,
    /// A text of your own in the dialog that confirms the start.
    ///
    /// Limits: at most 500 characters.
    pub custom_create_flow_description: Option<String>,
    /// `true` hides the button that adds a signer.
    pub forbid_add_approver: Option<bool>,
    /// `true` keeps the user from adding, changing and removing signers, so the request has to bring them.
    ///
    /// Default: `false`.
    pub forbid_edit_approver: Option<bool>,
    /// `true` hides the panel in which the order of signing, the way of proving identity and the like are set.
    pub forbid_edit_flow_properties: Option<bool>,
    /// Kinds of controls that the page does not offer.
    /// An empty list hides nothing.
    pub hide_component_types: Option<Vec<enums::PageComponentType>>,
    /// The only kinds of controls that the page offers.
    /// An empty list means all.
    pub show_component_types: Option<Vec<enums::PageComponentType>>,
    /// Your own words for the page that follows when the contract was handed in for review.
    pub result_page_config: Option<Vec<structs::CreateResultPageConfig>>,
    /// Whether controls to sign come with a date on the page, and whether seals take their own size when signers add them.
    pub sign_component_config: Option<structs::SignComponentConfig>,
    /// `true` keeps the user from seeing and changing the settings of watermarks.
    ///
    /// Default: `false`.
    pub forbid_edit_watermark: Option<bool>,
    /// Which pieces of help are hidden, on the new version of the page.
    ///
    /// Out of use.
    pub hide_operation_instructions: Option<Vec<enums::OperationInstruction>>,
    /// Which steps are hidden, on the new version of the page.
    pub hide_operation_steps: Option<Vec<enums::OperationStep>>,
    /// A short name of the own company, shown on the new version of the page.
    pub self_name: Option<String>,
    /// `true` hides the signing code once the contract has started, on the new version of the page.
    ///
    /// Default: `false`.
    pub hide_sign_code_after_start: Option<bool>,
    /// `true` offers a button to read the contract once it has started.
    ///
    /// Default: `false`.
    pub preview_after_start: Option<bool>,
    /// `true` offers a button to sign the contract once it has started, if the user of the page is one of its signers.
    ///
    /// Default: `false`.
    pub sign_after_start: Option<bool>,
    /// `true` offers a button that saves a draft.
    /// The DraftId of the answer then names it, and a later call continues it with ResourceType 3.
    pub need_flow_draft: Option<bool>,
    /// What the user may do with the people who get a copy, if the request names any.
    ///
    /// Default: `0`.
    pub cc_info_visibility: Option<enums::CcInfoVisibility>,
}

impl CreateFlowOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `CanEditFlow`.
    #[inline]
    pub fn can_edit_flow(mut self, can_edit_flow: bool) -> Self {
        self.can_edit_flow = Some(can_edit_flow);
        self
    }
    /// Sets `CanEditFormField`.
    #[inline]
    pub fn can_edit_form_field(mut self, can_edit_form_field: bool) -> Self {
        self.can_edit_form_field = Some(can_edit_form_field);
        self
    }
    /// Sets `HideShowFlowName`.
    #[inline]
    pub fn hide_show_flow_name(mut self, hide_show_flow_name: bool) -> Self {
        self.hide_show_flow_name = Some(hide_show_flow_name);
        self
    }
    /// Sets `HideShowFlowType`.
    #[inline]
    pub fn hide_show_flow_type(mut self, hide_show_flow_type: bool) -> Self {
        self.hide_show_flow_type = Some(hide_show_flow_type);
        self
    }
    /// Sets `HideShowDeadline`.
    #[inline]
    pub fn hide_show_deadline(mut self, hide_show_deadline: bool) -> Self {
        self.hide_show_deadline = Some(hide_show_deadline);
        self
    }
    /// Sets `CanSkipAddApprover`.
    #[inline]
    pub fn can_skip_add_approver(mut self, can_skip_add_approver: bool) -> Self {
        self.can_skip_add_approver = Some(can_skip_add_approver);
        self
    }
    /// Sets `SkipUploadFile`.
    #[inline]
    pub fn skip_upload_file(mut self, skip_upload_file: bool) -> Self {
        self.skip_upload_file = Some(skip_upload_file);
        self
    }
    /// Sets `ForbidEditFillComponent`.
    #[inline]
    pub fn forbid_edit_fill_component(
        mut self,
        forbid_edit_fill_component: bool,
    ) -> Self {
        self.forbid_edit_fill_component = Some(forbid_edit_fill_component);
        self
    }
    /// Sets `CustomCreateFlowDescription`.
    pub fn custom_create_flow_description(
        mut self,
        custom_create_flow_description: impl Into<String>,
    ) -> Self {
        self.custom_create_flow_description = Some(
            custom_create_flow_description.into(),
        );
        self
    }
    /// Sets `ForbidAddApprover`.
    #[inline]
    pub fn forbid_add_approver(mut self, forbid_add_approver: bool) -> Self {
        self.forbid_add_approver = Some(forbid_add_approver);
        self
    }
    /// Sets `ForbidEditApprover`.
    #[inline]
    pub fn forbid_edit_approver(mut self, forbid_edit_approver: bool) -> Self {
        self.forbid_edit_approver = Some(forbid_edit_approver);
        self
    }
    /// Sets `ForbidEditFlowProperties`.
    #[inline]
    pub fn forbid_edit_flow_properties(
        mut self,
        forbid_edit_flow_properties: bool,
    ) -> Self {
        self.forbid_edit_flow_properties = Some(forbid_edit_flow_properties);
        self
    }
    /// Sets `HideComponentTypes`.
    pub fn hide_component_types(
        mut self,
        hide_component_types: impl IntoIterator<
            Item = impl Into<enums::PageComponentType>,
        >,
    ) -> Self {
        self.hide_component_types = Some(rt::list_from(hide_component_types));
        self
    }
    /// Sets `ShowComponentTypes`.
    pub fn show_component_types(
        mut self,
        show_component_types: impl IntoIterator<
            Item = impl Into<enums::PageComponentType>,
        >,
    ) -> Self {
        self.show_component_types = Some(rt::list_from(show_component_types));
        self
    }
    /// Sets `ResultPageConfig`.
    pub fn result_page_config(
        mut self,
        result_page_config: impl IntoIterator<Item = structs::CreateResultPageConfig>,
    ) -> Self {
        self.result_page_config = Some(rt::list(result_page_config));
        self
    }
    /// Sets `SignComponentConfig`.
    #[inline]
    pub fn sign_component_config(
        mut self,
        sign_component_config: structs::SignComponentConfig,
    ) -> Self {
        self.sign_component_config = Some(sign_component_config);
        self
    }
    /// Sets `ForbidEditWatermark`.
    #[inline]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = Some(forbid_edit_watermark);
        self
    }
    /// Sets `HideOperationInstructions`.
    #[deprecated(note = "the service has put it out of use")]
    pub fn hide_operation_instructions(
        mut self,
        hide_operation_instructions: impl IntoIterator<
            Item = enums::OperationInstruction,
        >,
    ) -> Self {
        self.hide_operation_instructions = Some(rt::list(hide_operation_instructions));
        self
    }
    /// Sets `HideOperationSteps`.
    pub fn hide_operation_steps(
        mut self,
        hide_operation_steps: impl IntoIterator<Item = enums::OperationStep>,
    ) -> Self {
        self.hide_operation_steps = Some(rt::list(hide_operation_steps));
        self
    }
    /// Sets `SelfName`.
    pub fn self_name(mut self, self_name: impl Into<String>) -> Self {
        self.self_name = Some(self_name.into());
        self
    }
    /// Sets `HideSignCodeAfterStart`.
    #[inline]
    pub fn hide_sign_code_after_start(
        mut self,
        hide_sign_code_after_start: bool,
    ) -> Self {
        self.hide_sign_code_after_start = Some(hide_sign_code_after_start);
        self
    }
    /// Sets `PreviewAfterStart`.
    #[inline]
    pub fn preview_after_start(mut self, preview_after_start: bool) -> Self {
        self.preview_after_start = Some(preview_after_start);
        self
    }
    /// Sets `SignAfterStart`.
    #[inline]
    pub fn sign_after_start(mut self, sign_after_start: bool) -> Self {
        self.sign_after_start = Some(sign_after_start);
        self
    }
    /// Sets `NeedFlowDraft`.
    #[inline]
    pub fn need_flow_draft(mut self, need_flow_draft: bool) -> Self {
        self.need_flow_draft = Some(need_flow_draft);
        self
    }
    /// Sets `CcInfoVisibility`.
    #[inline]
    pub fn cc_info_visibility(
        mut self,
        cc_info_visibility: enums::CcInfoVisibility,
    ) -> Self {
        self.cc_info_visibility = Some(cc_info_visibility);
        self
    }
}

impl Default for CreateFlowOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for CreateFlowOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.can_edit_flow),
                rt::Member::OptionalBoolean(&self.can_edit_form_field),
                rt::Member::OptionalBoolean(&self.hide_show_flow_name),
                rt::Member::OptionalBoolean(&self.hide_show_flow_type),
                rt::Member::OptionalBoolean(&self.hide_show_deadline),
                rt::Member::OptionalBoolean(&self.can_skip_add_approver),
                rt::Member::OptionalBoolean(&self.skip_upload_file),
                rt::Member::OptionalBoolean(&self.forbid_edit_fill_component),
                rt::Member::OptionalText(&self.custom_create_flow_description),
                rt::Member::OptionalBoolean(&self.forbid_add_approver),
                rt::Member::OptionalBoolean(&self.forbid_edit_approver),
                rt::Member::OptionalBoolean(&self.forbid_edit_flow_properties),
                rt::Member::Value(&self.hide_component_types),
                rt::Member::Value(&self.show_component_types),
                rt::Member::Value(&self.result_page_config),
                rt::Member::Value(&self.sign_component_config),
                rt::Member::OptionalBoolean(&self.forbid_edit_watermark),
                rt::Member::Value(&self.hide_operation_instructions),
                rt::Member::Value(&self.hide_operation_steps),
                rt::Member::OptionalText(&self.self_name),
                rt::Member::OptionalBoolean(&self.hide_sign_code_after_start),
                rt::Member::OptionalBoolean(&self.preview_after_start),
                rt::Member::OptionalBoolean(&self.sign_after_start),
                rt::Member::OptionalBoolean(&self.need_flow_draft),
                rt::Member::Value(&self.cc_info_visibility),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.can_edit_flow),
                rt::Slot::OptionalBoolean(&mut self.can_edit_form_field),
                rt::Slot::OptionalBoolean(&mut self.hide_show_flow_name),
                rt::Slot::OptionalBoolean(&mut self.hide_show_flow_type),
                rt::Slot::OptionalBoolean(&mut self.hide_show_deadline),
                rt::Slot::OptionalBoolean(&mut self.can_skip_add_approver),
                rt::Slot::OptionalBoolean(&mut self.skip_upload_file),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_fill_component),
                rt::Slot::OptionalText(&mut self.custom_create_flow_description),
                rt::Slot::OptionalBoolean(&mut self.forbid_add_approver),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_approver),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_flow_properties),
                rt::Slot::Value(&mut self.hide_component_types),
                rt::Slot::Value(&mut self.show_component_types),
                rt::Slot::Value(&mut self.result_page_config),
                rt::Slot::Value(&mut self.sign_component_config),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_watermark),
                rt::Slot::Value(&mut self.hide_operation_instructions),
                rt::Slot::Value(&mut self.hide_operation_steps),
                rt::Slot::OptionalText(&mut self.self_name),
                rt::Slot::OptionalBoolean(&mut self.hide_sign_code_after_start),
                rt::Slot::OptionalBoolean(&mut self.preview_after_start),
                rt::Slot::OptionalBoolean(&mut self.sign_after_start),
                rt::Slot::OptionalBoolean(&mut self.need_flow_draft),
                rt::Slot::Value(&mut self.cc_info_visibility),
            ],
        );
    }
}

impl rt::Blank for CreateFlowOption {
    const BLANK: Self = Self {
        can_edit_flow: None,
        can_edit_form_field: None,
        hide_show_flow_name: None,
        hide_show_flow_type: None,
        hide_show_deadline: None,
        can_skip_add_approver: None,
        skip_upload_file: None,
        forbid_edit_fill_component: None,
        custom_create_flow_description: None,
        forbid_add_approver: None,
        forbid_edit_approver: None,
        forbid_edit_flow_properties: None,
        hide_component_types: None,
        show_component_types: None,
        result_page_config: None,
        sign_component_config: None,
        forbid_edit_watermark: None,
        hide_operation_instructions: None,
        hide_operation_steps: None,
        self_name: None,
        hide_sign_code_after_start: None,
        preview_after_start: None,
        sign_after_start: None,
        need_flow_draft: None,
        cc_info_visibility: None,
    };
}

rt::record_traits!(CreateFlowOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "CreateFlowOption",
    fields: &[
        rt::Field::Optional("CanEditFlow", rt::Kind::Boolean),
        rt::Field::Optional("CanEditFormField", rt::Kind::Boolean),
        rt::Field::Optional("HideShowFlowName", rt::Kind::Boolean),
        rt::Field::Optional("HideShowFlowType", rt::Kind::Boolean),
        rt::Field::Optional("HideShowDeadline", rt::Kind::Boolean),
        rt::Field::Optional("CanSkipAddApprover", rt::Kind::Boolean),
        rt::Field::Optional("SkipUploadFile", rt::Kind::Boolean),
        rt::Field::Optional("ForbidEditFillComponent", rt::Kind::Boolean),
        rt::Field::Limited(
            "CustomCreateFlowDescription",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxLength(500, rt::LengthUnit::Chars))],
        ),
        rt::Field::Optional("ForbidAddApprover", rt::Kind::Boolean),
        rt::Field::Optional("ForbidEditApprover", rt::Kind::Boolean),
        rt::Field::Optional("ForbidEditFlowProperties", rt::Kind::Boolean),
        rt::Field::Optional(
            "HideComponentTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::page_component_type::TABLE)),
        ),
        rt::Field::Optional(
            "ShowComponentTypes",
            rt::Kind::List(&rt::Kind::Enum(&enums::page_component_type::TABLE)),
        ),
        rt::Field::Optional(
            "ResultPageConfig",
            rt::Kind::List(&rt::Kind::Record(&structs::create_result_page_config::SHAPE)),
        ),
        rt::Field::Optional(
            "SignComponentConfig",
            rt::Kind::Record(&structs::sign_component_config::SHAPE),
        ),
        rt::Field::Optional("ForbidEditWatermark", rt::Kind::Boolean),
        rt::Field::Marked(
            "HideOperationInstructions",
            rt::Kind::List(&rt::Kind::Enum(&enums::operation_instruction::TABLE)),
            rt::OPTIONAL.disabled(""),
        ),
        rt::Field::Optional(
            "HideOperationSteps",
            rt::Kind::List(&rt::Kind::Enum(&enums::operation_step::TABLE)),
        ),
        rt::Field::Optional("SelfName", rt::Kind::Text),
        rt::Field::Optional("HideSignCodeAfterStart", rt::Kind::Boolean),
        rt::Field::Optional("PreviewAfterStart", rt::Kind::Boolean),
        rt::Field::Optional("SignAfterStart", rt::Kind::Boolean),
        rt::Field::Optional("NeedFlowDraft", rt::Kind::Boolean),
        rt::Field::Optional(
            "CcInfoVisibility",
            rt::Kind::Enum(&enums::cc_info_visibility::TABLE),
        ),
    ],
    rules: &[
        rt::Rule {
            id: "hide-or-show",
            message: "HideComponentTypes and ShowComponentTypes exclude each other. Keep one of them.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(
                &[&["HideComponentTypes"], &["ShowComponentTypes"]],
            ),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};
