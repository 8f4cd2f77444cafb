// Generated from schema/ess/2020-11-11/structs/AuthInfoDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// Who may use one extended service of the company.
#[non_exhaustive]
pub struct AuthInfoDetail {
    /// The service that was asked about.
    pub type_: Option<enums::ExtendedService>,
    /// What the vendor calls the service, in Chinese.
    pub name: Option<String>,
    /// The staff that may use it.
    pub has_auth_user_list: Vec<structs::HasAuthUser>,
    /// The grants of automatic signing from company to company.
    /// Filled for OPEN_SERVER_SIGN only.
    pub has_auth_organization_list: Vec<structs::HasAuthOrganization>,
    /// How many members of staff may use it, on all pages.
    pub auth_user_total: Option<i64>,
    /// How many grants between companies there are, on all pages.
    pub auth_organization_total: Option<i64>,
}

impl Default for AuthInfoDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for AuthInfoDetail {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.type_),
                rt::Member::OptionalText(&self.name),
                rt::Member::Value(&self.has_auth_user_list),
                rt::Member::Value(&self.has_auth_organization_list),
                rt::Member::OptionalInteger(&self.auth_user_total),
                rt::Member::OptionalInteger(&self.auth_organization_total),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.type_),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::Value(&mut self.has_auth_user_list),
                rt::Slot::Value(&mut self.has_auth_organization_list),
                rt::Slot::OptionalInteger(&mut self.auth_user_total),
                rt::Slot::OptionalInteger(&mut self.auth_organization_total),
            ],
        );
    }
}

impl rt::Blank for AuthInfoDetail {
    const BLANK: Self = Self {
        type_: None,
        name: None,
        has_auth_user_list: Vec::new(),
        has_auth_organization_list: Vec::new(),
        auth_user_total: None,
        auth_organization_total: None,
    };
}

rt::record_traits!(AuthInfoDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "AuthInfoDetail",
    fields: &[
        rt::Field::Optional("Type", rt::Kind::Enum(&enums::extended_service::TABLE)),
        rt::Field::Optional("Name", rt::Kind::Text),
        rt::Field::Optional(
            "HasAuthUserList",
            rt::Kind::List(&rt::Kind::Record(&structs::has_auth_user::SHAPE)),
        ),
        rt::Field::Optional(
            "HasAuthOrganizationList",
            rt::Kind::List(&rt::Kind::Record(&structs::has_auth_organization::SHAPE)),
        ),
        rt::Field::Optional("AuthUserTotal", rt::Kind::Integer),
        rt::Field::Optional("AuthOrganizationTotal", rt::Kind::Integer),
    ],
    rules: &[],
};
