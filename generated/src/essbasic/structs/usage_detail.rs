// Generated from schema/essbasic/2021-05-26/structs/UsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How many contracts a customer company used, on one day or in the whole time asked for.
#[non_exhaustive]
pub struct UsageDetail {
    /// The customer company that used the contracts, by the platform's own id.
    pub proxy_organization_open_id: String,
    /// The name of the customer company that used the contracts.
    pub proxy_organization_name: String,
    /// The day, or `1970-01-01` if the numbers are summed up.
    ///
    /// Limits: a date like `2026-01-31` (warns).
    pub date: String,
    /// How many contracts were used.
    pub usage: i64,
    /// How many contracts were cancelled.
    pub cancel: i64,
    /// The edition that the contracts were used under, such as `企业版` (enterprise).
    pub flow_channel: String,
}

impl Default for UsageDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for UsageDetail {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.proxy_organization_open_id),
                rt::Member::Text(&self.proxy_organization_name),
                rt::Member::Text(&self.date),
                rt::Member::Integer(&self.usage),
                rt::Member::Integer(&self.cancel),
                rt::Member::Text(&self.flow_channel),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.proxy_organization_open_id),
                rt::Slot::Text(&mut self.proxy_organization_name),
                rt::Slot::Text(&mut self.date),
                rt::Slot::Integer(&mut self.usage),
                rt::Slot::Integer(&mut self.cancel),
                rt::Slot::Text(&mut self.flow_channel),
            ],
        );
    }
}

impl rt::Blank for UsageDetail {
    const BLANK: Self = Self {
        proxy_organization_open_id: String::new(),
        proxy_organization_name: String::new(),
        date: String::new(),
        usage: 0,
        cancel: 0,
        flow_channel: String::new(),
    };
}

rt::record_traits!(UsageDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "UsageDetail",
    fields: &[
        rt::Field::Required("ProxyOrganizationOpenId", rt::Kind::Text),
        rt::Field::Required("ProxyOrganizationName", rt::Kind::Text),
        rt::Field::Limited(
            "Date",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Date))],
        ),
        rt::Field::Required("Usage", rt::Kind::Integer),
        rt::Field::Required("Cancel", rt::Kind::Integer),
        rt::Field::Required("FlowChannel", rt::Kind::Text),
    ],
    rules: &[],
};
