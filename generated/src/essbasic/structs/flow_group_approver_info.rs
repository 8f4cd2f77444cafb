// Generated from schema/essbasic/2021-05-26/structs/FlowGroupApproverInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// One contract of a contract group, and the signer in it who is still open.
///
/// # Rules
///
/// - A link by which somebody takes an open place needs the contract and the place.
///   Set FlowId and RecipientId. (warns)
#[must_use]
#[non_exhaustive]
pub struct FlowGroupApproverInfo {
    /// The contract of the group in which the signer is still open.
    pub flow_id: Option<String>,
    /// The signer's role in that contract of the group, which whoever opens the link claims: the RecipientId of the signer that was left open with ApproverOption.FillType 1.
    pub recipient_id: Option<String>,
}

impl FlowGroupApproverInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `FlowId`.
    pub fn flow_id(mut self, flow_id: impl Into<String>) -> Self {
        self.flow_id = Some(flow_id.into());
        self
    }
    /// Sets `RecipientId`.
    pub fn recipient_id(mut self, recipient_id: impl Into<String>) -> Self {
        self.recipient_id = Some(recipient_id.into());
        self
    }
}

impl Default for FlowGroupApproverInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowGroupApproverInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.recipient_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for FlowGroupApproverInfo {
    const BLANK: Self = Self {
        flow_id: None,
        recipient_id: None,
    };
}

rt::record_traits!(FlowGroupApproverInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowGroupApproverInfo",
    fields: &[
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
    ],
    rules: &[
        rt::Rule {
            id: "contract-and-place",
            message: "A link by which somebody takes an open place needs the contract and the place. Set FlowId and RecipientId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::Require(&["FlowId", "RecipientId"]),
            severity: rt::Severity::Warn,
            code: "",
        },
    ],
};
