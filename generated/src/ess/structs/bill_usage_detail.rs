// Generated from schema/ess/2020-11-11/structs/BillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// One case in which quota was spent on a contract, or came back.
#[non_exhaustive]
pub struct BillUsageDetail {
    /// The contract that it was spent on.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: Option<String>,
    /// The people who handle the contract; several are parted by semicolons.
    pub operator_name: Option<String>,
    /// The company that started the contract.
    pub create_organization_name: Option<String>,
    /// The name of that contract.
    pub flow_name: Option<String>,
    /// How far the contract has come.
    /// These numbers are not quite those of the queries for contracts.
    pub status: Option<enums::BilledFlowStatus>,
    /// The kind of quota that was spent.
    pub quota_type: Option<enums::QuotaType>,
    /// How much was spent.
    /// Negative where quota came back because a contract was cancelled.
    pub use_count: Option<i64>,
    /// When it was spent.
    ///
    /// Limits: seconds since 1970.
    pub cost_time: Option<i64>,
    /// The name of the package that it was paid from, as the vendor sold it.
    pub quota_name: Option<String>,
    /// Whether quota was spent or came back.
    pub cost_type: Option<enums::CostType>,
    /// A note of the vendor on this case.
    pub remark: Option<String>,
}

impl Default for BillUsageDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for BillUsageDetail {
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
                rt::Member::Value(&self.status),
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
                rt::Slot::Value(&mut self.status),
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

impl rt::Blank for BillUsageDetail {
    const BLANK: Self = Self {
        flow_id: None,
        operator_name: None,
        create_organization_name: None,
        flow_name: None,
        status: None,
        quota_type: None,
        use_count: None,
        cost_time: None,
        quota_name: None,
        cost_type: None,
        remark: None,
    };
}

rt::record_traits!(BillUsageDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "BillUsageDetail",
    fields: &[
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Marked("OperatorName", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("CreateOrganizationName", rt::Kind::Text),
        rt::Field::Optional("FlowName", rt::Kind::Text),
        rt::Field::Optional("Status", rt::Kind::Enum(&enums::billed_flow_status::TABLE)),
        rt::Field::Optional("QuotaType", rt::Kind::Enum(&enums::quota_type::TABLE)),
        rt::Field::Optional("UseCount", rt::Kind::Integer),
        rt::Field::Limited(
            "CostTime",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::Format(rt::Format::UnixSeconds))],
        ),
        rt::Field::Optional("QuotaName", rt::Kind::Text),
        rt::Field::Optional("CostType", rt::Kind::Enum(&enums::cost_type::TABLE)),
        rt::Field::Optional("Remark", rt::Kind::Text),
    ],
    rules: &[],
};
