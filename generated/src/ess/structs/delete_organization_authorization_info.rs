// Generated from schema/ess/2020-11-11/structs/DeleteOrganizationAuthorizationInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A verification that was cleared, or was not.
#[non_exhaustive]
pub struct DeleteOrganizationAuthorizationInfo {
    /// The id of the verification.
    /// Of several verifications of one company only one can succeed.
    pub authorization_id: Option<String>,
    /// The company that was being verified.
    pub organization_name: Option<String>,
    /// Why the verification could not be cleared.
    /// Empty if it was.
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
                rt::Member::OptionalText(&self.errormessage),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.authorization_id),
                rt::Slot::OptionalText(&mut self.organization_name),
                rt::Slot::OptionalText(&mut self.errormessage),
            ],
        );
    }
}

impl rt::Blank for DeleteOrganizationAuthorizationInfo {
    const BLANK: Self = Self {
        authorization_id: None,
        organization_name: None,
        errormessage: None,
    };
}

rt::record_traits!(DeleteOrganizationAuthorizationInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DeleteOrganizationAuthorizationInfo",
    fields: &[
        rt::Field::Optional("AuthorizationId", rt::Kind::Text),
        rt::Field::Optional("OrganizationName", rt::Kind::Text),
        rt::Field::Optional("Errormessage", rt::Kind::Text),
    ],
    rules: &[],
};
