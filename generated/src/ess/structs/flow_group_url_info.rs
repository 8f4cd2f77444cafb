// Generated from schema/ess/2020-11-11/structs/FlowGroupUrlInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// The open places that a link for a group of contracts fills.
#[must_use]
#[non_exhaustive]
pub struct FlowGroupUrlInfo {
    /// One item for each contract of the group whose signer is still to be named.
    pub flow_group_approver_infos: Option<Vec<structs::FlowGroupApproverInfo>>,
}

impl FlowGroupUrlInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `FlowGroupApproverInfos`.
    pub fn flow_group_approver_infos(
        mut self,
        flow_group_approver_infos: impl IntoIterator<
            Item = structs::FlowGroupApproverInfo,
        >,
    ) -> Self {
        self.flow_group_approver_infos = Some(rt::list(flow_group_approver_infos));
        self
    }
}

impl Default for FlowGroupUrlInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowGroupUrlInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.flow_group_approver_infos)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Value(&mut self.flow_group_approver_infos)]);
    }
}

impl rt::Blank for FlowGroupUrlInfo {
    const BLANK: Self = Self {
        flow_group_approver_infos: None,
    };
}

rt::record_traits!(FlowGroupUrlInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowGroupUrlInfo",
    fields: &[
        rt::Field::Optional(
            "FlowGroupApproverInfos",
            rt::Kind::List(&rt::Kind::Record(&structs::flow_group_approver_info::SHAPE)),
        ),
    ],
    rules: &[],
};
