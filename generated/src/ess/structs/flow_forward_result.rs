// Generated from schema/ess/2020-11-11/structs/FlowForwardResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A contract that was not handed on.
#[non_exhaustive]
pub struct FlowForwardResult {
    /// The contract that stays with its signer.
    pub flow_id: Option<String>,
    /// Why it was not handed on, in Chinese.
    pub error_detail: Option<String>,
}

impl Default for FlowForwardResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowForwardResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::OptionalText(&self.error_detail),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::OptionalText(&mut self.error_detail),
            ],
        );
    }
}

impl rt::Blank for FlowForwardResult {
    const BLANK: Self = Self {
        flow_id: None,
        error_detail: None,
    };
}

rt::record_traits!(FlowForwardResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowForwardResult",
    fields: &[
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional("ErrorDetail", rt::Kind::Text),
    ],
    rules: &[],
};
