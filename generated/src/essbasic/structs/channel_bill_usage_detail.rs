// Generated from schema/essbasic/2021-05-26/structs/ChannelBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::enums;

/// One use of quota.
#[non_exhaustive]
pub struct ChannelBillUsageDetail {
    /// The contract that quota was used for.
    pub flow_id: Option<String>,
    /// The names of the people who handled the contract, with semicolons between them.
    pub operator_name: Option<String>,
    /// The company that started the contract.
    pub create_organization_name: Option<String>,
    /// The name of the contract that quota was used for.
    pub flow_name: Option<String>,
    /// How far that contract has come.
    ///
    /// Limits: one of `INIT`, `PART`, `REJECT`, `ALL`, `DEADLINE`, `CANCEL`, `RELIEVED`, `WILLEXPIRE`, `EXCEPTION`.
    pub flow_status: Option<enums::FlowStatus>,
    /// The kind of quota that was used.
    pub quota_type: Option<enums::QuotaType>,
    /// How much quota was used; a negative number was given back.
    pub use_count: Option<i64>,
    /// When the quota was used, in seconds since 1970.
    ///
    /// In seconds.
    pub cost_time: Option<i64>,
    /// The name of the package that the quota came from.
    pub quota_name: Option<String>,
    /// Whether quota was spent or given back.
    pub cost_type: Option<enums::CostType>,
    /// A remark on the use.
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
                rt::Member::Value(&self.flow_status),
                rt::Member::Value(&self.quota_type),
                rt::Member::OptionalInteger(&self.use_count),
                rt::Member::OptionalInteger(&self.cost_time),
                rt::Member::OptionalText(&self.quota_name),
                rt::Member::Value(&self.cost_type),
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
                rt::Slot::Value(&mut self.flow_status),
                rt::Slot::Value(&mut self.quota_type),
                rt::Slot::OptionalInteger(&mut self.use_count),
                rt::Slot::OptionalInteger(&mut self.cost_time),
                rt::Slot::OptionalText(&mut self.quota_name),
                rt::Slot::Value(&mut self.cost_type),
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
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Marked("OperatorName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("CreateOrganizationName", rt::Kind::Text),
        rt::Field::Optional("FlowName", rt::Kind::Text),
        rt::Field::Limited(
            "FlowStatus",
            rt::Kind::Enum(&enums::flow_status::TABLE),
            rt::OPTIONAL,
            &[
                rt::Check::Deny(
                    rt::Test::Enum(
                        &[
                            rt::Literal::Text("INIT"),
                            rt::Literal::Text("PART"),
                            rt::Literal::Text("REJECT"),
                            rt::Literal::Text("ALL"),
                            rt::Literal::Text("DEADLINE"),
                            rt::Literal::Text("CANCEL"),
                            rt::Literal::Text("RELIEVED"),
                            rt::Literal::Text("WILLEXPIRE"),
                            rt::Literal::Text("EXCEPTION"),
                        ],
                    ),
                ),
            ],
        ),
        rt::Field::Optional("QuotaType", rt::Kind::Enum(&enums::quota_type::TABLE)),
        rt::Field::Optional("UseCount", rt::Kind::Integer),
        rt::Field::Optional("CostTime", rt::Kind::Integer),
        rt::Field::Optional("QuotaName", rt::Kind::Text),
        rt::Field::Optional("CostType", rt::Kind::Enum(&enums::cost_type::TABLE)),
        rt::Field::Optional("Remark", rt::Kind::Text),
    ],
    rules: &[],
};
