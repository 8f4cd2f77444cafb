// Generated from schema/ess/2020-11-11/structs/OrgBillSummary.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How much of one kind of quota a company has and has used.
#[non_exhaustive]
pub struct OrgBillSummary {
    /// How much there is in all.
    pub total: i64,
    /// How much of it is used up.
    pub used: i64,
    /// How much of it is left.
    pub available: i64,
    /// The kind of quota that these numbers are about.
    pub quota_type: enums::QuotaType,
}

impl Default for OrgBillSummary {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OrgBillSummary {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Integer(&self.total),
                rt::Member::Integer(&self.used),
                rt::Member::Integer(&self.available),
                rt::Member::Value(&self.quota_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.total),
                rt::Slot::Integer(&mut self.used),
                rt::Slot::Integer(&mut self.available),
                rt::Slot::Value(&mut self.quota_type),
            ],
        );
    }
}

impl rt::Blank for OrgBillSummary {
    const BLANK: Self = Self {
        total: 0,
        used: 0,
        available: 0,
        quota_type: rt::Blank::BLANK,
    };
}

rt::record_traits!(OrgBillSummary);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OrgBillSummary",
    fields: &[
        rt::Field::Required("Total", rt::Kind::Integer),
        rt::Field::Required("Used", rt::Kind::Integer),
        rt::Field::Required("Available", rt::Kind::Integer),
        rt::Field::Required("QuotaType", rt::Kind::Enum(&enums::quota_type::TABLE)),
    ],
    rules: &[],
};
