// Generated from schema/ess/2020-11-11/structs/SubOrgBillUsage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// How much of one kind of the parent company's quota a subsidiary used.
#[non_exhaustive]
pub struct SubOrgBillUsage {
    /// How much the subsidiary used.
    pub used: i64,
    /// The kind of quota that the subsidiary drew on.
    pub quota_type: enums::QuotaType,
}

impl Default for SubOrgBillUsage {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SubOrgBillUsage {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Integer(&self.used), rt::Member::Value(&self.quota_type)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.used),
                rt::Slot::Value(&mut self.quota_type),
            ],
        );
    }
}

impl rt::Blank for SubOrgBillUsage {
    const BLANK: Self = Self {
        used: 0,
        quota_type: rt::Blank::BLANK,
    };
}

rt::record_traits!(SubOrgBillUsage);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SubOrgBillUsage",
    fields: &[
        rt::Field::Required("Used", rt::Kind::Integer),
        rt::Field::Required("QuotaType", rt::Kind::Enum(&enums::quota_type::TABLE)),
    ],
    rules: &[],
};
