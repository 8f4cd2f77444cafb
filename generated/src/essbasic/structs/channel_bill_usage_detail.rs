// Generated from schema/essbasic/2021-05-26/structs/ChannelBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ChannelBillUsageDetail`.
#[non_exhaustive]
pub struct ChannelBillUsageDetail {
    /// `FlowId`.
    pub flow_id: Option<String>,
    /// `OperatorName`.
    pub operator_name: Option<String>,
    /// `CreateOrganizationName`.
    pub create_organization_name: Option<String>,
    /// `FlowName`.
    pub flow_name: Option<String>,
    /// `FlowStatus`.
    pub flow_status: Option<String>,
    /// `QuotaType`.
    pub quota_type: Option<String>,
    /// `UseCount`.
    pub use_count: Option<i64>,
    /// `CostTime`.
    pub cost_time: Option<i64>,
    /// `QuotaName`.
    pub quota_name: Option<String>,
    /// `CostType`.
    pub cost_type: Option<i64>,
    /// `Remark`.
    pub remark: Option<String>,
}

impl Default for ChannelBillUsageDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelBillUsageDetail {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.operator_name),
                rt::Member::OptionalText(&self.create_organization_name),
                rt::Member::OptionalText(&self.flow_name),
                rt::Member::OptionalText(&self.flow_status),
                rt::Member::OptionalText(&self.quota_type),
                rt::Member::OptionalInteger(&self.use_count),
                rt::Member::OptionalInteger(&self.cost_time),
                rt::Member::OptionalText(&self.quota_name),
                rt::Member::OptionalInteger(&self.cost_type),
                rt::Member::OptionalText(&self.remark),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.operator_name),
                rt::Slot::OptionalText(&mut self.create_organization_name),
                rt::Slot::OptionalText(&mut self.flow_name),
                rt::Slot::OptionalText(&mut self.flow_status),
                rt::Slot::OptionalText(&mut self.quota_type),
                rt::Slot::OptionalInteger(&mut self.use_count),
                rt::Slot::OptionalInteger(&mut self.cost_time),
                rt::Slot::OptionalText(&mut self.quota_name),
                rt::Slot::OptionalInteger(&mut self.cost_type),
                rt::Slot::OptionalText(&mut self.remark),
            ],
        );
    }
}

impl rt::Blank for ChannelBillUsageDetail {
    const BLANK: Self = Self {
        flow_id: None,
        operator_name: None,
        create_organization_name: None,
        flow_name: None,
        flow_status: None,
        quota_type: None,
        use_count: None,
        cost_time: None,
        quota_name: None,
        cost_type: None,
        remark: None,
    };
}

rt::record_traits!(ChannelBillUsageDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChannelBillUsageDetail",
    fields: &[
        rt::Field::optional("FlowId", rt::Kind::Text),
        rt::Field::optional("OperatorName", rt::Kind::Text).sensitive(),
        rt::Field::optional("CreateOrganizationName", rt::Kind::Text),
        rt::Field::optional("FlowName", rt::Kind::Text),
        rt::Field::optional("FlowStatus", rt::Kind::Text),
        rt::Field::optional("QuotaType", rt::Kind::Text),
        rt::Field::optional("UseCount", rt::Kind::Integer),
        rt::Field::optional("CostTime", rt::Kind::Integer),
        rt::Field::optional("QuotaName", rt::Kind::Text),
        rt::Field::optional("CostType", rt::Kind::Integer),
        rt::Field::optional("Remark", rt::Kind::Text),
    ],
    rules: &[],
};
