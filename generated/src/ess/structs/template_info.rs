// Generated from schema/ess/2020-11-11/structs/TemplateInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `TemplateInfo`.
#[non_exhaustive]
pub struct TemplateInfo {
    /// `TemplateId`.
    pub template_id: String,
    /// `TemplateName`.
    pub template_name: String,
    /// `Recipients`.
    pub recipients: Vec<structs::Recipient>,
    /// `Components`.
    pub components: Vec<structs::Component>,
    /// `SignComponents`.
    pub sign_components: Vec<structs::Component>,
    /// `Description`.
    pub description: String,
    /// `DocumentResourceIds`.
    pub document_resource_ids: Vec<String>,
    /// `FileInfos`.
    pub file_infos: Vec<structs::FileInfo>,
    /// `AttachmentResourceIds`.
    pub attachment_resource_ids: Vec<String>,
    /// `SignOrder`.
    pub sign_order: Vec<i64>,
    /// `Status`.
    pub status: i64,
    /// `Creator`.
    pub creator: String,
    /// `CreatedOn`.
    pub created_on: i64,
    /// `Promoter`.
    pub promoter: Option<structs::Recipient>,
    /// `TemplateType`.
    pub template_type: i64,
    /// `Available`.
    pub available: i64,
    /// `OrganizationId`.
    pub organization_id: String,
    /// `CreatorId`.
    pub creator_id: String,
    /// `PreviewUrl`.
    pub preview_url: String,
    /// `UserFlowType`.
    pub user_flow_type: Option<structs::UserFlowType>,
    /// `TemplateVersion`.
    pub template_version: String,
    /// `Published`.
    pub published: bool,
    /// `ShareTemplateId`.
    pub share_template_id: String,
    /// `TemplateSeals`.
    pub template_seals: Vec<structs::SealInfo>,
    /// `Seals`.
    ///
    /// Out of use.
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
                rt::Member::Integer(&self.status),
                rt::Member::Text(&self.creator),
                rt::Member::Integer(&self.created_on),
                rt::Member::Value(&self.promoter),
                rt::Member::Integer(&self.template_type),
                rt::Member::Integer(&self.available),
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
                rt::Value::slot(&mut self.recipients),
                rt::Value::slot(&mut self.components),
                rt::Value::slot(&mut self.sign_components),
                rt::Slot::Text(&mut self.description),
                rt::Value::slot(&mut self.document_resource_ids),
                rt::Value::slot(&mut self.file_infos),
                rt::Value::slot(&mut self.attachment_resource_ids),
                rt::Value::slot(&mut self.sign_order),
                rt::Slot::Integer(&mut self.status),
                rt::Slot::Text(&mut self.creator),
                rt::Slot::Integer(&mut self.created_on),
                rt::Value::slot(&mut self.promoter),
                rt::Slot::Integer(&mut self.template_type),
                rt::Slot::Integer(&mut self.available),
                rt::Slot::Text(&mut self.organization_id),
                rt::Slot::Text(&mut self.creator_id),
                rt::Slot::Text(&mut self.preview_url),
                rt::Value::slot(&mut self.user_flow_type),
                rt::Slot::Text(&mut self.template_version),
                rt::Slot::Boolean(&mut self.published),
                rt::Slot::Text(&mut self.share_template_id),
                rt::Value::slot(&mut self.template_seals),
                rt::Value::slot(&mut self.seals),
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
        status: 0,
        creator: String::new(),
        created_on: 0,
        promoter: None,
        template_type: 0,
        available: 0,
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
        rt::Field::required("TemplateId", rt::Kind::Text),
        rt::Field::required("TemplateName", rt::Kind::Text),
        rt::Field::required(
            "Recipients",
            rt::Kind::List(&rt::Kind::Record(&structs::recipient::SHAPE)),
        ),
        rt::Field::required(
            "Components",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::required(
            "SignComponents",
            rt::Kind::List(&rt::Kind::Record(&structs::component::SHAPE)),
        ),
        rt::Field::required("Description", rt::Kind::Text),
        rt::Field::required("DocumentResourceIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required(
            "FileInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::file_info::SHAPE)),
        ),
        rt::Field::required("AttachmentResourceIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::required("SignOrder", rt::Kind::List(&rt::Kind::Integer)),
        rt::Field::required("Status", rt::Kind::Integer),
        rt::Field::required("Creator", rt::Kind::Text),
        rt::Field::required("CreatedOn", rt::Kind::Integer),
        rt::Field::optional("Promoter", rt::Kind::Record(&structs::recipient::SHAPE)),
        rt::Field::required("TemplateType", rt::Kind::Integer),
        rt::Field::required("Available", rt::Kind::Integer),
        rt::Field::required("OrganizationId", rt::Kind::Text),
        rt::Field::required("CreatorId", rt::Kind::Text),
        rt::Field::required("PreviewUrl", rt::Kind::Text).sensitive(),
        rt::Field::optional(
            "UserFlowType",
            rt::Kind::Record(&structs::user_flow_type::SHAPE),
        ),
        rt::Field::required("TemplateVersion", rt::Kind::Text),
        rt::Field::required("Published", rt::Kind::Boolean),
        rt::Field::required("ShareTemplateId", rt::Kind::Text),
        rt::Field::required(
            "TemplateSeals",
            rt::Kind::List(&rt::Kind::Record(&structs::seal_info::SHAPE)),
        ),
        rt::Field::required(
                "Seals",
                rt::Kind::List(&rt::Kind::Record(&structs::seal_info::SHAPE)),
            )
            .disabled(""),
    ],
    rules: &[],
};
