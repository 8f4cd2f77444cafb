// Generated from schema/essbasic/2021-05-26/structs/HasAuthOrganization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A company that lets another one seal for it automatically.
#[non_exhaustive]
pub struct HasAuthOrganization {
    /// Your own id of the company that gave leave.
    pub organization_open_id: Option<String>,
    /// The company that gave leave.
    pub organization_name: Option<String>,
    /// Your own id of the company that got leave.
    pub authorized_organization_open_id: Option<String>,
    /// The company that got leave.
    pub authorized_organization_name: Option<String>,
    /// When leave was given.
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
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.authorized_organization_open_id),
                rt::Member::OptionalText(&self.authorized_organization_name),
                rt::Member::OptionalInteger(&self.authorize_time),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.authorized_organization_open_id),
                rt::Slot::OptionalText(&mut self.authorized_organization_name),
                rt::Slot::OptionalInteger(&mut self.authorize_time),
            ],
        );
    }
}

impl rt::Blank for HasAuthOrganization {
    const BLANK: Self = Self {
        organization_open_id: None,
        organization_name: None,
        authorized_organization_open_id: None,
        authorized_organization_name: None,
        authorize_time: None,
    };
}

rt::record_traits!(HasAuthOrganization);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "HasAuthOrganization",
    fields: &[
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("AuthorizedOrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("AuthorizedOrganizationName", rt::Kind::Text),
        rt::Field::Limited(
            "AuthorizeTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
    ],
    rules: &[],
};
