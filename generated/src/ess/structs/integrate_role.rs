// Generated from schema/ess/2020-11-11/structs/IntegrateRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A role of the company's staff.
#[non_exhaustive]
pub struct IntegrateRole {
    /// The role's id, for CreateIntegrationUserRoles and ModifyIntegrationRole.
    pub role_id: String,
    /// What the role is called, such as super administrator.
    pub role_name: String,
    /// Whether the role is in use.
    pub role_status: enums::RoleStatus,
    /// Whether the role holds across the group of companies.
    pub is_group_role: bool,
    /// The companies that the role covers.
    pub sub_org_id_list: Vec<String>,
    /// What people of the role may do; only if the filter IsReturnPermissionGroup asked for it.
    pub permission_groups: Vec<structs::PermissionGroup>,
}

impl Default for IntegrateRole {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntegrateRole {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.role_id),
                rt::Member::Text(&self.role_name),
                rt::Member::Value(&self.role_status),
                rt::Member::Boolean(&self.is_group_role),
                rt::Member::Value(&self.sub_org_id_list),
                rt::Member::Value(&self.permission_groups),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.role_id),
                rt::Slot::Text(&mut self.role_name),
                rt::Slot::Value(&mut self.role_status),
                rt::Slot::Boolean(&mut self.is_group_role),
                rt::Slot::Value(&mut self.sub_org_id_list),
                rt::Slot::Value(&mut self.permission_groups),
            ],
        );
    }
}

impl rt::Blank for IntegrateRole {
    const BLANK: Self = Self {
        role_id: String::new(),
        role_name: String::new(),
        role_status: rt::Blank::BLANK,
        is_group_role: false,
        sub_org_id_list: Vec::new(),
        permission_groups: Vec::new(),
    };
}

rt::record_traits!(IntegrateRole);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntegrateRole",
    fields: &[
        rt::Field::Required("RoleId", rt::Kind::Text),
        rt::Field::Required("RoleName", rt::Kind::Text),
        rt::Field::Required("RoleStatus", rt::Kind::Enum(&enums::role_status::TABLE)),
        rt::Field::Required("IsGroupRole", rt::Kind::Boolean),
        rt::Field::Required("SubOrgIdList", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
    ],
    rules: &[],
};
