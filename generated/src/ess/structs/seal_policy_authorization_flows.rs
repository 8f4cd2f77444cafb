// Generated from schema/ess/2020-11-11/structs/SealPolicyAuthorizationFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// The contracts for which alone a seal may be used.
///
/// # Rules
///
/// - A seal is released for contracts or for groups of contracts: set FlowIds or FlowGroupIds, not both.
#[must_use]
#[non_exhaustive]
pub struct SealPolicyAuthorizationFlows {
    /// The contracts, by their FlowId.
    ///
    /// Limits: at most 50 items.
    pub flow_ids: Option<Vec<String>>,
    /// The groups of contracts, by their FlowGroupId.
    ///
    /// Limits: at most 10 items.
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
                rt::Slot::Value(&mut self.flow_ids),
                rt::Slot::Value(&mut self.flow_group_ids),
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
        rt::Field::Limited(
            "FlowIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(50))],
        ),
        rt::Field::Limited(
            "FlowGroupIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Deny(rt::Test::MaxItems(10))],
        ),
    ],
    rules: &[
        rt::Rule {
            id: "flows-or-groups",
            message: "A seal is released for contracts or for groups of contracts: set FlowIds or FlowGroupIds, not both.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtMostOneOf(&[&["FlowIds"], &["FlowGroupIds"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
};
