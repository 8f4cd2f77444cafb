// Generated from schema/ess/2020-11-11/structs/EmbedUrlOption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// What an embedded page shows and allows.
/// Each switch is for certain pages only.
#[must_use]
#[non_exhaustive]
pub struct EmbedUrlOption {
    /// On the pages that show a contract: whether its controls are shown.
    ///
    /// Default: `false`.
    pub show_flow_detail_component: Option<bool>,
    /// On the page that shows a template: whether its controls are shown.
    ///
    /// Default: `false`.
    pub show_template_component: Option<bool>,
    /// On the pages that make a template or draft a contract: whether the step of uploading a file is left out.
    ///
    /// Default: `false`.
    pub skip_upload_file: Option<bool>,
    /// On the page with the details of a contract (PREVIEW_FLOW_DETAIL): whether the button for downloading is left out.
    ///
    /// Default: `false`.
    pub skip_download_file: Option<bool>,
    /// Whether the settings of watermark controls are kept from view and change.
    ///
    /// Default: `false`.
    pub forbid_edit_watermark: Option<bool>,
    /// A description that the seal begins with, such as what it is used for.
    pub seal_description: Option<String>,
    /// Whether the description of the seal is kept from change.
    ///
    /// Default: `false`.
    pub forbid_edit_seal_description: Option<bool>,
}

impl EmbedUrlOption {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `ShowFlowDetailComponent`.
    #[inline]
    pub fn show_flow_detail_component(
        mut self,
        show_flow_detail_component: bool,
    ) -> Self {
        self.show_flow_detail_component = Some(show_flow_detail_component);
        self
    }
    /// Sets `ShowTemplateComponent`.
    #[inline]
    pub fn show_template_component(mut self, show_template_component: bool) -> Self {
        self.show_template_component = Some(show_template_component);
        self
    }
    /// Sets `SkipUploadFile`.
    #[inline]
    pub fn skip_upload_file(mut self, skip_upload_file: bool) -> Self {
        self.skip_upload_file = Some(skip_upload_file);
        self
    }
    /// Sets `SkipDownloadFile`.
    #[inline]
    pub fn skip_download_file(mut self, skip_download_file: bool) -> Self {
        self.skip_download_file = Some(skip_download_file);
        self
    }
    /// Sets `ForbidEditWatermark`.
    #[inline]
    pub fn forbid_edit_watermark(mut self, forbid_edit_watermark: bool) -> Self {
        self.forbid_edit_watermark = Some(forbid_edit_watermark);
        self
    }
    /// Sets `SealDescription`.
    pub fn seal_description(mut self, seal_description: impl Into<String>) -> Self {
        self.seal_description = Some(seal_description.into());
        self
    }
    /// Sets `ForbidEditSealDescription`.
    #[inline]
    pub fn forbid_edit_seal_description(
        mut self,
        forbid_edit_seal_description: bool,
    ) -> Self {
        self.forbid_edit_seal_description = Some(forbid_edit_seal_description);
        self
    }
}

impl Default for EmbedUrlOption {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for EmbedUrlOption {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalBoolean(&self.show_flow_detail_component),
                rt::Member::OptionalBoolean(&self.show_template_component),
                rt::Member::OptionalBoolean(&self.skip_upload_file),
                rt::Member::OptionalBoolean(&self.skip_download_file),
                rt::Member::OptionalBoolean(&self.forbid_edit_watermark),
                rt::Member::OptionalText(&self.seal_description),
                rt::Member::OptionalBoolean(&self.forbid_edit_seal_description),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalBoolean(&mut self.show_flow_detail_component),
                rt::Slot::OptionalBoolean(&mut self.show_template_component),
                rt::Slot::OptionalBoolean(&mut self.skip_upload_file),
                rt::Slot::OptionalBoolean(&mut self.skip_download_file),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_watermark),
                rt::Slot::OptionalText(&mut self.seal_description),
                rt::Slot::OptionalBoolean(&mut self.forbid_edit_seal_description),
            ],
        );
    }
}

impl rt::Blank for EmbedUrlOption {
    const BLANK: Self = Self {
        show_flow_detail_component: None,
        show_template_component: None,
        skip_upload_file: None,
        skip_download_file: None,
        forbid_edit_watermark: None,
        seal_description: None,
        forbid_edit_seal_description: None,
    };
}

rt::record_traits!(EmbedUrlOption);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "EmbedUrlOption",
    fields: &[
        rt::Field::Optional("ShowFlowDetailComponent", rt::Kind::Boolean),
        rt::Field::Optional("ShowTemplateComponent", rt::Kind::Boolean),
        rt::Field::Optional("SkipUploadFile", rt::Kind::Boolean),
        rt::Field::Optional("SkipDownloadFile", rt::Kind::Boolean),
        rt::Field::Optional("ForbidEditWatermark", rt::Kind::Boolean),
        rt::Field::Optional("SealDescription", rt::Kind::Text),
        rt::Field::Optional("ForbidEditSealDescription", rt::Kind::Boolean),
    ],
    rules: &[],
};
