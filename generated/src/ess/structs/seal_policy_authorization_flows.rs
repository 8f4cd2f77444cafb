// Generated from schema/ess/2020-11-11/structs/SealPolicyAuthorizationFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `SealPolicyAuthorizationFlows`.
#[must_use]
#[non_exhaustive]
pub struct SealPolicyAuthorizationFlows {
    /// `FlowIds`.
    pub flow_ids: Option<Vec<String>>,
    /// `FlowGroupIds`.
    pub flow_group_ids: Option<Vec<String>>,
}

impl SealPolicyAuthorizationFlows {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `FlowIds`.
    pub fn flow_ids(
        mut self,
        flow_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_ids = Some(rt::list_from(flow_ids));
        self
    }
    /// Sets `FlowGroupIds`.
    pub fn flow_group_ids(
        mut self,
        flow_group_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flow_group_ids = Some(rt::list_from(flow_group_ids));
        self
    }
}

impl Default for SealPolicyAuthorizationFlows {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SealPolicyAuthorizationFlows {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::Value(&self.flow_ids), rt::Member::Value(&self.flow_group_ids)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.flow_ids),
                rt::Value::slot(&mut self.flow_group_ids),
            ],
        );
    }
}

impl rt::Blank for SealPolicyAuthorizationFlows {
    const BLANK: Self = Self {
        flow_ids: None,
        flow_group_ids: None,
    };
}

rt::record_traits!(SealPolicyAuthorizationFlows);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SealPolicyAuthorizationFlows",
    fields: &[
        rt::Field::optional("FlowIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("FlowGroupIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
