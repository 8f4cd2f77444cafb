// Generated from schema/essbasic/2021-05-26/structs/TemplateInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `TemplateInfo`.
#[non_exhaustive]
pub struct TemplateInfo {
    /// `TemplateId`.
    pub template_id: String,
    /// `TemplateName`.
    pub template_name: String,
    /// `Description`.
    pub description: String,
    /// `Components`.
    pub components: Vec<structs::Component>,
    /// `Recipients`.
    pub recipients: Vec<structs::Recipient>,
    /// `SignComponents`.
    pub sign_components: Vec<structs::Component>,
    /// `TemplateType`.
    pub template_type: i64,
    /// `IsPromoter`.
    ///
    /// Out of use.
    pub is_promoter: bool,
    /// `Creator`.
    pub creator: String,
    /// `CreatedOn`.
    pub created_on: i64,
    /// `PreviewUrl`.
    pub preview_url: String,
    /// `PdfUrl`.
    pub pdf_url: String,
    /// `ChannelTemplateId`.
    pub channel_template_id: String,
    /// `ChannelTemplateName`.
    pub channel_template_name: String,
    /// `ChannelAutoSave`.
    pub channel_auto_save: i64,
    /// `TemplateVersion`.
    pub template_version: String,
    /// `Available`.
    pub available: i64,
    /// `UserFlowType`.
    pub user_flow_type: Option<structs::UserFlowType>,
}

impl Default for TemplateInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for TemplateInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.template_id),
                rt::Member::Text(&self.template_name),
                rt::Member::Text(&self.description),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.recipients),
                rt::Member::Value(&self.sign_components),
                rt::Member::Integer(&self.template_type),
                rt::Member::Boolean(&self.is_promoter),
                rt::Member::Text(&self.creator),
                rt::Member::Integer(&self.created_on),
                rt::Member::Text(&self.preview_url),
                rt::Member::Text(&self.pdf_url),
                rt::Member::Text(&self.channel_template_id),
                rt::Member::Text(&self.channel_template_name),
                rt::Member::Integer(&self.channel_auto_save),
                rt::Member::Text(&self.template_version),
                rt::Member::Integer(&self.available),
                rt::Member::Value(&self.user_flow_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Text(&mut self.template_name),
                rt::Slot::Text(&mut self.description),
                rt::Value::slot(&mut self.components),
                rt::Value::slot(&mut self.recipients),
                rt::Value::slot(&mut self.sign_components),
                rt::Slot::Integer(&mut self.template_type),
                rt::Slot::Boolean(&mut self.is_promoter),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Text(&mut self.preview_url),
                rt::Slot::Text(&mut self.pdf_url),
                rt::Slot::Text(&mut self.channel_template_id),
                rt::Slot::Text(&mut self.channel_template_name),
                rt::Slot::Integer(&mut self.channel_auto_save),
                rt::Slot::Text(&mut self.template_version),
                rt::Slot::Integer(&mut self.available),
                rt::Value::slot(&mut self.user_flow_type),
            ],
        );
    }
}

impl rt::Blank for TemplateInfo {
    const BLANK: Self = Self {
        template_id: String::new(),
        template_name: String::new(),
        description: String::new(),
        components: Vec::new(),
        recipients: Vec::new(),
        sign_components: Vec::new(),
        template_type: 0,
        is_promoter: false,
        creator: String::new(),
        created_on: 0,
        preview_url: String::new(),
        pdf_url: String::new(),
        channel_template_id: String::new(),
        channel_template_name: String::new(),
        channel_auto_save: 0,
        template_version: String::new(),
        available: 0,
        user_flow_type: None,
    };
}

rt::record_traits!(TemplateInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TemplateInfo",
    fields: &[
        rt::Field::required("TemplateId", rt::Kind::Text),
        rt::Field::required("TemplateName", rt::Kind::Text),
        rt::Field::required("Description", rt::Kind::Text),
        rt::Field::required(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::required(
            "Recipients",
            rt::Kind::List(&rt::Kind::Record(&structs::recipient::SHAPE)),
        ),
        rt::Field::required(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::required("TemplateType", rt::Kind::Integer),
        rt::Field::required("IsPromoter", rt::Kind::Boolean).disabled(""),
        rt::Field::required("Creator", rt::Kind::Text),
        rt::Field::required("CreatedOn", rt::Kind::Integer),
        rt::Field::required("PreviewUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("PdfUrl", rt::Kind::Text).sensitive(),
        rt::Field::required("ChannelTemplateId", rt::Kind::Text),
        rt::Field::required("ChannelTemplateName", rt::Kind::Text),
        rt::Field::required("ChannelAutoSave", rt::Kind::Integer),
        rt::Field::required("TemplateVersion", rt::Kind::Text),
        rt::Field::required("Available", rt::Kind::Integer),
        rt::Field::optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
    ],
    rules: &[],
};
