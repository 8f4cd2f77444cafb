// Generated from schema/ess/2020-11-11/structs/FlowBatchUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// The open places that a link for several contracts fills.
#[must_use]
#[non_exhaustive]
pub struct FlowBatchUrlInfo {
    /// One item for each contract whose signer is still to be named.
    pub flow_batch_approver_infos: Option<Vec<structs::FlowBatchApproverInfo>>,
}

impl FlowBatchUrlInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `FlowBatchApproverInfos`.
    pub fn flow_batch_approver_infos(
        mut self,
        flow_batch_approver_infos: impl IntoIterator<
            Item = structs::FlowBatchApproverInfo,
        >,
    ) -> Self {
        self.flow_batch_approver_infos = Some(rt::list(flow_batch_approver_infos));
        self
    }
}

impl Default for FlowBatchUrlInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowBatchUrlInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.flow_batch_approver_infos)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.flow_batch_approver_infos)]);
    }
}

impl rt::Blank for FlowBatchUrlInfo {
    const BLANK: Self = Self {
        flow_batch_approver_infos: None,
    };
}

rt::record_traits!(FlowBatchUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowBatchUrlInfo",
    fields: &[
        rt::Field::Optional(
            "FlowBatchApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_batch_approver_info::SHAPE)),
        ),
    ],
    rules: &[],
};
