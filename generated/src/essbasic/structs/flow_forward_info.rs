// Generated from schema/essbasic/2021-05-26/structs/FlowForwardInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A contract and the party of it whose signing passes to another employee.
#[must_use]
#[non_exhaustive]
pub struct FlowForwardInfo {
    /// The contract that is passed on, by the id that its start returned.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The own company's party in that contract, as the start of the contract or DescribeFlowDetailInfo returned it.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub recipient_id: String,
}

impl FlowForwardInfo {
    /// Makes one with what it needs.
    pub fn new(flow_id: impl Into<String>, recipient_id: impl Into<String>) -> Self {
        Self {
            flow_id: flow_id.into(),
            recipient_id: recipient_id.into(),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = flow_id.into();
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = recipient_id.into();
        self
    }
}

impl rt::Record for FlowForwardInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Text(&self.flow_id), rt::Member::Text(&self.recipient_id)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.flow_id),
                rt::Slot::Text(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for FlowForwardInfo {
    const BLANK: Self = Self {
        flow_id: String::new(),
        recipient_id: String::new(),
    };
}

rt::record_traits!(FlowForwardInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowForwardInfo",
    fields: &[
        rt::Field::Limited(
            "FlowId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "RecipientId",
            rt::Kind::Text,
            rt::REQUIRED,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
    ],
    rules: &[],
};
