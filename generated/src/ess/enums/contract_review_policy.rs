// Generated from schema/ess/2020-11-11/enums/ContractReviewPolicy.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// How strictly a contract is reviewed, seen from the side of one's own company.
pub type ContractReviewPolicy = crate::OpenInteger<
    rt::PhantomData<ContractReviewPolicyList>,
>;

impl ContractReviewPolicy {
    /// Guards one's own interest above all: every clause is pressed in one's favour, and what is unreasonable is to be changed or struck out.
    pub const STRICT: Self = Self(0, rt::PhantomData);
    /// Weighs rights and duties of both sides and looks for clauses that both can accept.
    pub const NEUTRAL: Self = Self(1, rt::PhantomData);
    /// Wants the deal to come about: the other side's clauses are mostly accepted.
    pub const LENIENT: Self = Self(2, rt::PhantomData);
}

#[doc(hidden)]
pub enum ContractReviewPolicyList {}

impl rt::OpenList for ContractReviewPolicyList {
    const TABLE: &'static rt::EnumTable = &TABLE;
}

pub(crate) static TABLE: rt::EnumTable = rt::EnumTable {
    name: "ContractReviewPolicy",
    values: rt::EnumValues::Integer(&[0, 1, 2]),
    severity: rt::Severity::Deny,
    code: "",
};
