// Generated from schema/ess/2020-11-11/structs/GroupOrganization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `GroupOrganization`.
#[non_exhaustive]
pub struct GroupOrganization {
    /// `Name`.
    pub name: String,
    /// `Alias`.
    pub alias: String,
    /// `OrganizationId`.
    pub organization_id: String,
    /// `UpdateTime`.
    pub update_time: i64,
    /// `Status`.
    pub status: i64,
    /// `IsMainOrganization`.
    pub is_main_organization: bool,
    /// `IdCardNumber`.
    pub id_card_number: String,
    /// `AdminInfo`.
    pub admin_info: Option<structs::Admin>,
    /// `License`.
    pub license: String,
    /// `LicenseExpireTime`.
    pub license_expire_time: i64,
    /// `JoinTime`.
    pub join_time: i64,
    /// `FlowEngineEnable`.
    pub flow_engine_enable: bool,
}

impl Default for GroupOrganization {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for GroupOrganization {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.alias),
                rt::Member::Text(&self.organization_id),
                rt::Member::Integer(&self.update_time),
                rt::Member::Integer(&self.status),
                rt::Member::Boolean(&self.is_main_organization),
                rt::Member::Text(&self.id_card_number),
                rt::Member::Value(&self.admin_info),
                rt::Member::Text(&self.license),
                rt::Member::Integer(&self.license_expire_time),
                rt::Member::Integer(&self.join_time),
                rt::Member::Boolean(&self.flow_engine_enable),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.alias),
                rt::Slot::Text(&mut self.organization_id),
                rt::Slot::Integer(&mut self.update_time),
                rt::Slot::Integer(&mut self.status),
                rt::Slot::Boolean(&mut self.is_main_organization),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Value::slot(&mut self.admin_info),
                rt::Slot::Text(&mut self.license),
                rt::Slot::Integer(&mut self.license_expire_time),
                rt::Slot::Integer(&mut self.join_time),
                rt::Slot::Boolean(&mut self.flow_engine_enable),
            ],
        );
    }
}

impl rt::Blank for GroupOrganization {
    const BLANK: Self = Self {
        name: String::new(),
        alias: String::new(),
        organization_id: String::new(),
        update_time: 0,
        status: 0,
        is_main_organization: false,
        id_card_number: String::new(),
        admin_info: None,
        license: String::new(),
        license_expire_time: 0,
        join_time: 0,
        flow_engine_enable: false,
    };
}

rt::record_traits!(GroupOrganization);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "GroupOrganization",
    fields: &[
        rt::Field::required("Name", rt::Kind::Text),
        rt::Field::required("Alias", rt::Kind::Text),
        rt::Field::required("OrganizationId", rt::Kind::Text),
        rt::Field::required("UpdateTime", rt::Kind::Integer),
        rt::Field::required("Status", rt::Kind::Integer),
        rt::Field::required("IsMainOrganization", rt::Kind::Boolean),
        rt::Field::required("IdCardNumber", rt::Kind::Text).sensitive(),
        rt::Field::optional("AdminInfo", rt::Kind::Record(&structs::admin::SHAPE)),
        rt::Field::required("License", rt::Kind::Text),
        rt::Field::required("LicenseExpireTime", rt::Kind::Integer),
        rt::Field::required("JoinTime", rt::Kind::Integer),
        rt::Field::required("FlowEngineEnable", rt::Kind::Boolean),
    ],
    rules: &[],
};
