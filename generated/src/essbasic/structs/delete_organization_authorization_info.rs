// Generated from schema/essbasic/2021-05-26/structs/DeleteOrganizationAuthorizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A verification that was to be cleared.
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationInfo {
    /// The id of the verification.
    pub authorization_id: Option<String>,
    /// The company that was being verified.
    pub organization_name: Option<String>,
    /// Your own id of that company.
    pub organization_open_id: Option<String>,
    /// Why the verification could not be cleared.
    pub errormessage: Option<String>,
}

impl Default for DeleteOrganizationAuthorizationInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteOrganizationAuthorizationInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.authorization_id),
                rt::Member::OptionalText(&self.organization_name),
                rt::Member::OptionalText(&self.organization_open_id),
                rt::Member::OptionalText(&self.errormessage),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.authorization_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.organization_open_id),
                rt::Slot::OptionalText(&mut self.errormessage),
            ],
        );
    }
}

impl rt::Blank for DeleteOrganizationAuthorizationInfo {
    const BLANK: Self = Self {
        authorization_id: None,
        organization_name: None,
        organization_open_id: None,
        errormessage: None,
    };
}

rt::record_traits!(DeleteOrganizationAuthorizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DeleteOrganizationAuthorizationInfo",
    fields: &[
        rt::Field::Optional("AuthorizationId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("OrganizationOpenId", rt::Kind::Text),
        rt::Field::Optional("Errormessage", rt::Kind::Text),
    ],
    rules: &[],
};
