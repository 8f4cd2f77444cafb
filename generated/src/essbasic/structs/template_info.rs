// Generated from schema/essbasic/2021-05-26/structs/TemplateInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A template of a customer company: its basic facts, the roles of the parties, what they fill in and where they sign.
/// Each component belongs to a role by ComponentRecipientId.
#[non_exhaustive]
pub struct TemplateInfo {
    /// The id of the template, from which CreateFlowsByTemplates starts contracts.
    pub template_id: String,
    /// The name of the template.
    pub template_name: String,
    /// What the template is for.
    pub description: String,
    /// What is filled in; of the initiator only, unless QueryAllComponents was true.
    pub components: Vec<structs::Component>,
    /// The roles of the parties.
    /// A contract names a signer for each by RecipientId.
    pub recipients: Vec<structs::Recipient>,
    /// Where the parties sign.
    pub sign_components: Vec<structs::Component>,
    /// Whether the own company signs automatically in contracts from the template.
    pub template_type: enums::TemplateType,
    /// Whether the company is the initiator.
    /// Not in use.
    ///
    /// Out of use. It says nothing any more.
    pub is_promoter: bool,
    /// The name of whoever made the template.
    pub creator: String,
    /// When the template was made, in seconds since 1970.
    ///
    /// In seconds.
    pub created_on: i64,
    /// A link to look at the template in a browser or iframe, valid for 5 minutes.
    /// Only if WithPreviewUrl was true.
    pub preview_url: String,
    /// A link to download the PDF of the template, valid for 5 minutes.
    /// Only if WithPdfUrl was true.
    pub pdf_url: String,
    /// The template of the platform that this one comes from.
    pub channel_template_id: String,
    /// The name of the platform's template that this one comes from.
    pub channel_template_name: String,
    /// How the template came from the platform to the company.
    ///
    /// Default: `0`.
    pub channel_auto_save: enums::TemplateDistribution,
    /// The version, as the day and a number: `20281101001` is the first of 1 November 2028, `20281101002` the second.
    /// Empty by default.
    pub template_version: String,
    /// Whether contracts can be started from the template.
    ///
    /// Default: `1`. Limits: one of `1`, `2`.
    pub available: enums::TemplateAvailability,
    /// The category that contracts from the template are filed under.
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
                rt::Member::Value(&self.template_type),
                rt::Member::Boolean(&self.is_promoter),
                rt::Member::Text(&self.creator),
                rt::Member::Integer(&self.created_on),
                rt::Member::Text(&self.preview_url),
                rt::Member::Text(&self.pdf_url),
                rt::Member::Text(&self.channel_template_id),
                rt::Member::Text(&self.channel_template_name),
                rt::Member::Value(&self.channel_auto_save),
                rt::Member::Text(&self.template_version),
                rt::Member::Value(&self.available),
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
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.recipients),
                rt::Slot::Value(&mut self.sign_components),
                rt::Slot::Value(&mut self.template_type),
                rt::Slot::Boolean(&mut self.is_promoter),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Text(&mut self.preview_url),
                rt::Slot::Text(&mut self.pdf_url),
                rt::Slot::Text(&mut self.channel_template_id),
                rt::Slot::Text(&mut self.channel_template_name),
                rt::Slot::Value(&mut self.channel_auto_save),
                rt::Slot::Text(&mut self.template_version),
                rt::Slot::Value(&mut self.available),
                rt::Slot::Value(&mut self.user_flow_type),
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
        template_type: rt::Blank::BLANK,
        is_promoter: false,
        creator: String::new(),
        created_on: 0,
        preview_url: String::new(),
        pdf_url: String::new(),
        channel_template_id: String::new(),
        channel_template_name: String::new(),
        channel_auto_save: rt::Blank::BLANK,
        template_version: String::new(),
        available: rt::Blank::BLANK,
        user_flow_type: None,
    };
}

rt::record_traits!(TemplateInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TemplateInfo",
    fields: &[
        rt::Field::Required("TemplateId", rt::Kind::Text),
        rt::Field::Required("TemplateName", rt::Kind::Text),
        rt::Field::Required("Description", rt::Kind::Text),
        rt::Field::Required(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Required(
            "Recipients",
            rt::Kind::List(&rt::Kind::Record(&structs::recipient::SHAPE)),
        ),
        rt::Field::Required(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Required(
            "TemplateType",
            rt::Kind::Enum(&enums::template_type::TABLE),
        ),
        rt::Field::Marked("IsPromoter", rt::Kind::Boolean, rt::REQUIRED.disabled("")),
        rt::Field::Marked("Creator", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("CreatedOn", rt::Kind::Integer),
        rt::Field::Marked("PreviewUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Marked("PdfUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Required("ChannelTemplateId", rt::Kind::Text),
        rt::Field::Required("ChannelTemplateName", rt::Kind::Text),
        rt::Field::Required(
            "ChannelAutoSave",
            rt::Kind::Enum(&enums::template_distribution::TABLE),
        ),
        rt::Field::Required("TemplateVersion", rt::Kind::Text),
        rt::Field::Limited(
            "Available",
            rt::Kind::Enum(&enums::template_availability::TABLE),
            rt::REQUIRED,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(&[rt::Literal::Integer(1), rt::Literal::Integer(2)]),
                ),
            ],
        ),
        rt::Field::Optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
    ],
    rules: &[],
};
