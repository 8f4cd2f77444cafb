// Generated from schema/ess/2020-11-11/structs/SubOrgBillUsage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `SubOrgBillUsage`.
#[non_exhaustive]
pub struct SubOrgBillUsage {
    /// `Used`.
    pub used: i64,
    /// `QuotaType`.
    pub quota_type: String,
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
        out.show(&[rt::Member::Integer(&self.used), rt::Member::Text(&self.quota_type)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Integer(&mut self.used),
                rt::Slot::Text(&mut self.quota_type),
            ],
        );
    }
}

impl rt::Blank for SubOrgBillUsage {
    const BLANK: Self = Self {
        used: 0,
        quota_type: String::new(),
    };
}

rt::record_traits!(SubOrgBillUsage);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SubOrgBillUsage",
    fields: &[
        rt::Field::required("Used", rt::Kind::Integer),
        rt::Field::required("QuotaType", rt::Kind::Text),
    ],
    rules: &[],
};
