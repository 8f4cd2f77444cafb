// Generated from schema/ess/2020-11-11/structs/HasAuthOrganization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A grant of automatic signing from one company to another, a partner of it.
#[non_exhaustive]
pub struct HasAuthOrganization {
    /// The id of the company that gave the grant.
    pub organization_id: Option<String>,
    /// The name of the company that gave the grant.
    pub organization_name: Option<String>,
    /// The id of the company that got the grant.
    pub authorized_organization_id: Option<String>,
    /// The name of the company that got the grant.
    pub authorized_organization_name: Option<String>,
    /// The template that the grant is for.
    /// Empty unless it was given for a template.
    pub template_id: Option<String>,
    /// The name of the template that the grant is for.
    /// Empty unless it was given for a template.
    pub template_name: Option<String>,
    /// When the grant was given.
    ///
    /// Limits: seconds since 1970.
    pub authorize_time: Option<i64>,
}

impl Default for HasAuthOrganization {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for HasAuthOrganization {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.organization_id),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.authorized_organization_id),
                rt::Member::OptionalText(&self.authorized_organization_name),
                rt::Member::OptionalText(&self.template_id),
                rt::Member::OptionalText(&self.template_name),
                rt::Member::OptionalInteger(&self.authorize_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.organization_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.authorized_organization_id),
                rt::Slot::OptionalText(&mut self.authorized_organization_name),
                rt::Slot::OptionalText(&mut self.template_id),
                rt::Slot::OptionalText(&mut self.template_name),
                rt::Slot::OptionalInteger(&mut self.authorize_time),
            ],
        );
    }
}

impl rt::Blank for HasAuthOrganization {
    const BLANK: Self = Self {
        organization_id: None,
        organization_name: None,
        authorized_organization_id: None,
        authorized_organization_name: None,
        template_id: None,
        template_name: None,
        authorize_time: None,
    };
}

rt::record_traits!(HasAuthOrganization);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "HasAuthOrganization",
    fields: &[
        rt::Field::Optional("OrganizationId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("AuthorizedOrganizationId", rt::Kind::Text),
        rt::Field::Optional("AuthorizedOrganizationName", rt::Kind::Text),
        rt::Field::Optional("TemplateId", rt::Kind::Text),
        rt::Field::Optional("TemplateName", rt::Kind::Text),
        rt::Field::Limited(
            "AuthorizeTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};
