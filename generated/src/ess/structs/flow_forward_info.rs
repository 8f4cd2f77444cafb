// Generated from schema/ess/2020-11-11/structs/FlowForwardInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A contract that is handed on to another member of staff.
#[must_use]
#[non_exhaustive]
pub struct FlowForwardInfo {
    /// The contract to hand on, by the id that CreateFlow or another action that starts contracts gave; it must still wait for the signature.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub flow_id: String,
    /// The party of the own company in that contract, by the RecipientId that its start or DescribeFlowInfo gave.
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
