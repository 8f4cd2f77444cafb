// Generated from schema/ess/2020-11-11/structs/TemplateInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A template of contracts: its roles, its controls and the file it is made of.
/// Every control belongs to a role, by ComponentRecipientId.
#[non_exhaustive]
pub struct TemplateInfo {
    /// The id by which CreateDocument and others name the template.
    pub template_id: String,
    /// What the template is called.
    pub template_name: String,
    /// The roles that sign.
    /// Contracts name their parties by the RecipientId of these.
    pub recipients: Vec<structs::Recipient>,
    /// The controls that are filled in.
    pub components: Vec<structs::Component>,
    /// The controls that are signed.
    pub sign_components: Vec<structs::Component>,
    /// What the author wrote about the template.
    pub description: String,
    /// The ids of the files that the template is made of.
    pub document_resource_ids: Vec<String>,
    /// The names and sizes of the files that the template is made of.
    pub file_infos: Vec<structs::FileInfo>,
    /// The ids of the attachments of the template.
    pub attachment_resource_ids: Vec<String>,
    /// The order of signing: `[-1]` if all may sign at any time, otherwise the places of the roles from 0 on.
    pub sign_order: Vec<i64>,
    /// Whether the template is ready.
    /// Contracts can be made only from one whose status is 1.
    pub status: enums::TemplateStatus,
    /// The name of the person who made the template.
    pub creator: String,
    /// When the template was made.
    ///
    /// Limits: seconds since 1970.
    pub created_on: i64,
    /// The role of the initiator.
    pub promoter: Option<structs::Recipient>,
    /// Whether the own company signs automatically in contracts of this template.
    pub template_type: enums::TemplateType,
    /// Whether the template is switched on.
    ///
    /// Default: `1`.
    pub available: enums::TemplateAvailability,
    /// The id of the company that made the template.
    pub organization_id: String,
    /// The UserId of the person who made the template.
    pub creator_id: String,
    /// A link to a view of the template, for a browser or an iframe.
    /// It lives 5 minutes, and is there only if WithPreviewUrl was set.
    pub preview_url: String,
    /// The category of contracts that the template was given.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// The version of the template, a date followed by a running number.
    pub template_version: String,
    /// Whether the template was published; only then can it be used.
    pub published: bool,
    /// For a template that a group's parent company shared with a subsidiary: the template of the parent that it comes from.
    pub share_template_id: String,
    /// The seals that the template has in place already, those for automatic signing included.
    pub template_seals: Vec<structs::SealInfo>,
    /// The seals that are named within the template.
    ///
    /// Out of use; use `TemplateSeals`. TemplateSeals tells the seals that a template has in place.
    pub seals: Vec<structs::SealInfo>,
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
                rt::Member::Value(&self.recipients),
                rt::Member::Value(&self.components),
                rt::Member::Value(&self.sign_components),
                rt::Member::Text(&self.description),
                rt::Member::Value(&self.document_resource_ids),
                rt::Member::Value(&self.file_infos),
                rt::Member::Value(&self.attachment_resource_ids),
                rt::Member::Value(&self.sign_order),
                rt::Member::Value(&self.status),
                rt::Member::Text(&self.creator),
                rt::Member::Integer(&self.created_on),
                rt::Member::Value(&self.promoter),
                rt::Member::Value(&self.template_type),
                rt::Member::Value(&self.available),
                rt::Member::Text(&self.organization_id),
                rt::Member::Text(&self.creator_id),
                rt::Member::Text(&self.preview_url),
                rt::Member::Value(&self.user_flow_type),
                rt::Member::Text(&self.template_version),
                rt::Member::Boolean(&self.published),
                rt::Member::Text(&self.share_template_id),
                rt::Member::Value(&self.template_seals),
                rt::Member::Value(&self.seals),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.template_id),
                rt::Slot::Text(&mut self.template_name),
                rt::Slot::Value(&mut self.recipients),
                rt::Slot::Value(&mut self.components),
                rt::Slot::Value(&mut self.sign_components),
                rt::Slot::Text(&mut self.description),
                rt::Slot::Value(&mut self.document_resource_ids),
                rt::Slot::Value(&mut self.file_infos),
                rt::Slot::Value(&mut self.attachment_resource_ids),
                rt::Slot::Value(&mut self.sign_order),
                rt::Slot::Value(&mut self.status),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Integer(&mut self.created_on),
                rt::Slot::Value(&mut self.promoter),
                rt::Slot::Value(&mut self.template_type),
                rt::Slot::Value(&mut self.available),
                rt::Slot::Text(&mut self.organization_id),
                rt::Slot::Text(&mut self.creator_id),
                rt::Slot::Text(&mut self.preview_url),
                rt::Slot::Value(&mut self.user_flow_type),
                rt::Slot::Text(&mut self.template_version),
                rt::Slot::Boolean(&mut self.published),
                rt::Slot::Text(&mut self.share_template_id),
                rt::Slot::Value(&mut self.template_seals),
                rt::Slot::Value(&mut self.seals),
            ],
        );
    }
}

impl rt::Blank for TemplateInfo {
    const BLANK: Self = Self {
        template_id: String::new(),
        template_name: String::new(),
        recipients: Vec::new(),
        components: Vec::new(),
        sign_components: Vec::new(),
        description: String::new(),
        document_resource_ids: Vec::new(),
        file_infos: Vec::new(),
        attachment_resource_ids: Vec::new(),
        sign_order: Vec::new(),
        status: rt::Blank::BLANK,
        creator: String::new(),
        created_on: 0,
        promoter: None,
        template_type: rt::Blank::BLANK,
        available: rt::Blank::BLANK,
        organization_id: String::new(),
        creator_id: String::new(),
        preview_url: String::new(),
        user_flow_type: None,
        template_version: String::new(),
        published: false,
        share_template_id: String::new(),
        template_seals: Vec::new(),
        seals: Vec::new(),
    };
}

rt::record_traits!(TemplateInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TemplateInfo",
    fields: &[
        rt::Field::Required("TemplateId", rt::Kind::Text),
        rt::Field::Required("TemplateName", rt::Kind::Text),
        rt::Field::Required(
            "Recipients",
            rt::Kind::List(&rt::Kind::Record(&structs::recipient::SHAPE)),
        ),
        rt::Field::Required(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Required(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::Required("Description", rt::Kind::Text),
        rt::Field::Required("DocumentResourceIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required(
            "FileInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::file_info::SHAPE)),
        ),
        rt::Field::Required("AttachmentResourceIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Required("SignOrder", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::Required("Status", rt::Kind::Enum(&enums::template_status::TABLE)),
        rt::Field::Marked("Creator", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Limited(
            "CreatedOn",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional("Promoter", rt::Kind::Record(&structs::recipient::SHAPE)),
        rt::Field::Required(
            "TemplateType",
            rt::Kind::Enum(&enums::template_type::TABLE),
        ),
        rt::Field::Required(
            "Available",
            rt::Kind::Enum(&enums::template_availability::TABLE),
        ),
        rt::Field::Required("OrganizationId", rt::Kind::Text),
        rt::Field::Required("CreatorId", rt::Kind::Text),
        rt::Field::Marked("PreviewUrl", rt::Kind::Text, rt::REQUIRED_SENSITIVE),
        rt::Field::Optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::Required("TemplateVersion", rt::Kind::Text),
        rt::Field::Required("Published", rt::Kind::Boolean),
        rt::Field::Required("ShareTemplateId", rt::Kind::Text),
        rt::Field::Required(
            "TemplateSeals",
            rt::Kind::List(&rt::Kind::Record(&structs::seal_info::SHAPE)),
        ),
        rt::Field::Marked(
            "Seals",
            rt::Kind::List(&rt::Kind::Record(&structs::seal_info::SHAPE)),
            rt::REQUIRED.disabled("TemplateSeals"),
        ),
    ],
    rules: &[],
};
