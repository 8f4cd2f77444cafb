// Generated from schema/ess/2020-11-11/actions/DeleteSealPolicies.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `DeleteSealPolicies`.
///
/// By default the service takes 20 calls a second.
#[must_use]
#[non_exhaustive]
pub struct DeleteSealPoliciesRequest {
    /// `Operator`.
    pub operator: Option<structs::UserInfo>,
    /// `PolicyIds`.
    pub policy_ids: Option<Vec<String>>,
    /// `SealId`.
    pub seal_id: Option<String>,
    /// `UserIds`.
    pub user_ids: Option<Vec<String>>,
    /// `Agent`.
    pub agent: Option<structs::Agent>,
}

impl DeleteSealPoliciesRequest {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Operator`.
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
    /// Sets `PolicyIds`.
    pub fn policy_ids(
        mut self,
        policy_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.policy_ids = Some(rt::list_from(policy_ids));
        self
    }
    /// Sets `SealId`.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = Some(seal_id.into());
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(rt::list_from(user_ids));
        self
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
}

impl Default for DeleteSealPoliciesRequest {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteSealPoliciesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.operator),
                rt::Member::Value(&self.policy_ids),
                rt::Member::OptionalText(&self.seal_id),
                rt::Member::Value(&self.user_ids),
                rt::Member::Value(&self.agent),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Value::slot(&mut self.operator),
                rt::Value::slot(&mut self.policy_ids),
                rt::Slot::OptionalText(&mut self.seal_id),
                rt::Value::slot(&mut self.user_ids),
                rt::Value::slot(&mut self.agent),
            ],
        );
    }
}

impl rt::Blank for DeleteSealPoliciesRequest {
    const BLANK: Self = Self {
        operator: None,
        policy_ids: None,
        seal_id: None,
        user_ids: None,
        agent: None,
    };
}

rt::record_traits!(DeleteSealPoliciesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "DeleteSealPoliciesRequest",
    fields: &[
        rt::Field::identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::optional("PolicyIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("SealId", rt::Kind::Text),
        rt::Field::optional("UserIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[],
};

impl rt::Request for DeleteSealPoliciesRequest {
    type Response = DeleteSealPoliciesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `DeleteSealPolicies` answers.
#[non_exhaustive]
pub struct DeleteSealPoliciesResponse {}

impl Default for DeleteSealPoliciesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DeleteSealPoliciesResponse {
    fn shape(&self) -> &'static rt::Shape {
        &RESPONSE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut []);
    }
}

impl rt::Blank for DeleteSealPoliciesResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(DeleteSealPoliciesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "DeleteSealPoliciesResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::ess::SERVICE,
    name: "DeleteSealPolicies",
    summary: "",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: &[
        "InternalError",
        "InternalError.DependsDb",
        "InvalidParameter",
        "InvalidParameter.ParamError",
        "InvalidParameterValue",
        "OperationDenied.NoLogin",
        "ResourceNotFound",
    ],
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<DeleteSealPoliciesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<DeleteSealPoliciesResponse>,
    },
};

impl crate::ess::Client {
    /// Calls `DeleteSealPolicies`.
    ///
    /// See [`DeleteSealPoliciesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn delete_seal_policies(
        &self,
        request: &DeleteSealPoliciesRequest,
    ) -> rt::Call<'_, DeleteSealPoliciesResponse> {
        self.0.send(request)
    }
}
