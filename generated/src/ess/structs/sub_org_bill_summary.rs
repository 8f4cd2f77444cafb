// Generated from schema/ess/2020-11-11/structs/SubOrgBillSummary.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// What a subsidiary used of the quota of its group.
#[non_exhaustive]
pub struct SubOrgBillSummary {
    /// The name of the subsidiary.
    pub organization_name: String,
    /// What it used, one item for each kind of quota.
    pub usage: Vec<structs::SubOrgBillUsage>,
}

impl Default for SubOrgBillSummary {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SubOrgBillSummary {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.organization_name), rt::Member::Value(&self.usage)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.organization_name),
                rt::Slot::Value(&mut self.usage),
            ],
        );
    }
}

impl rt::Blank for SubOrgBillSummary {
    const BLANK: Self = Self {
        organization_name: String::new(),
        usage: Vec::new(),
    };
}

rt::record_traits!(SubOrgBillSummary);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SubOrgBillSummary",
    fields: &[
        rt::Field::Required("OrganizationName", rt::Kind::Text),
        rt::Field::Required(
            "Usage",
            rt::Kind::List(&rt::Kind::Record(&structs::sub_org_bill_usage::SHAPE)),
        ),
    ],
    rules: &[],
};
