// Generated from schema/ess/2020-11-11/structs/GroupOrganization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// A company of a group.
#[non_exhaustive]
pub struct GroupOrganization {
    /// The registered name of the member company.
    pub name: String,
    /// The name that the group has for the company.
    pub alias: String,
    /// The id of the company, for Agent.ProxyOrganizationId and CreateIntegrationSubOrganizationActiveRecord; its own console shows it in the company settings.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub organization_id: String,
    /// When this record was changed last.
    ///
    /// Limits: seconds since 1970.
    pub update_time: i64,
    /// How the company stands to the group now.
    pub status: enums::GroupMembershipStatus,
    /// Whether it is the main company of the group.
    pub is_main_organization: bool,
    /// The unified social credit code of the member company.
    pub id_card_number: String,
    /// The super administrator of the company.
    pub admin_info: Option<structs::Admin>,
    /// The licence that the company uses; of no use for now.
    pub license: String,
    /// When the licence of the company ends.
    ///
    /// Limits: seconds since 1970.
    pub license_expire_time: i64,
    /// When the company joined the group.
    ///
    /// Limits: seconds since 1970.
    pub join_time: i64,
    /// Whether the company approves contracts with an engine of its own rather than that of WeCom.
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
                rt::Member::Value(&self.status),
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
                rt::Slot::Value(&mut self.status),
                rt::Slot::Boolean(&mut self.is_main_organization),
                rt::Slot::Text(&mut self.id_card_number),
                rt::Slot::Value(&mut self.admin_info),
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
        status: rt::Blank::BLANK,
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
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Required("Alias", rt::Kind::Text),
        rt::Field::Limited(
            "OrganizationId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "UpdateTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required(
            "Status",
            rt::Kind::Enum(&enums::group_membership_status::TABLE),
        ),
        rt::Field::Required("IsMainOrganization", rt::Kind::Boolean),
        rt::Field::Required("IdCardNumber", rt::Kind::Text),
        rt::Field::Optional("AdminInfo", rt::Kind::Record(&structs::admin::SHAPE)),
        rt::Field::Required("License", rt::Kind::Text),
        rt::Field::Limited(
            "LicenseExpireTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Limited(
            "JoinTime",
            rt::Kind::Integer,
            rt::REQUIRED,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Required("FlowEngineEnable", rt::Kind::Boolean),
    ],
    rules: &[],
};
