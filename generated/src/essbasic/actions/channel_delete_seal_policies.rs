// Generated from schema/essbasic/2021-05-26/actions/ChannelDeleteSealPolicies.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// Takes the right to use a seal back from employees.
///
/// From then on they must apply for the seal, and have the application approved, before they can sign with it.
///
/// By default the service takes 20 calls a second.
///
/// # Error codes
///
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct ChannelDeleteSealPoliciesRequest {
    /// The application, the customer company and its employee in whose name the call is made.
    pub agent: Option<structs::Agent>,
    /// The seal that they may no longer use, as ChannelDescribeOrganizationSeals returns it.
    pub seal_id: String,
    /// The employees who lose the right, by their ids at the service or by their OpenIds, which are looked up within the company and application.
    pub user_ids: Vec<String>,
    /// The company that calls.
    /// Not needed: Agent says for whom the call is made.
    ///
    /// Out of use; use `Agent`.
    pub organization: Option<structs::OrganizationInfo>,
    /// The employee who calls.
    /// Not needed: Agent.ProxyOperator says who acts.
    ///
    /// Out of use; use `Agent`.
    pub operator: Option<structs::UserInfo>,
}

impl ChannelDeleteSealPoliciesRequest {
    /// Makes one with what it needs.
    pub fn new(
        seal_id: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            seal_id: seal_id.into(),
            user_ids: rt::list_from(user_ids),
            ..rt::Blank::BLANK
        }
    }
    /// Sets `Agent`.
    #[inline]
    pub fn agent(mut self, agent: structs::Agent) -> Self {
        self.agent = Some(agent);
        self
    }
    /// Sets `SealId`.
    pub fn seal_id(mut self, seal_id: impl Into<String>) -> Self {
        self.seal_id = seal_id.into();
        self
    }
    /// Sets `UserIds`.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = rt::list_from(user_ids);
        self
    }
    /// Sets `Organization`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn organization(mut self, organization: structs::OrganizationInfo) -> Self {
        self.organization = Some(organization);
        self
    }
    /// Sets `Operator`.
    #[deprecated(note = "use `Agent`")]
    #[inline]
    pub fn operator(mut self, operator: structs::UserInfo) -> Self {
        self.operator = Some(operator);
        self
    }
}

impl rt::Record for ChannelDeleteSealPoliciesRequest {
    fn shape(&self) -> &'static rt::Shape {
        &REQUEST
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Value(&self.agent),
                rt::Member::Text(&self.seal_id),
                rt::Member::Value(&self.user_ids),
                rt::Member::Value(&self.organization),
                rt::Member::Value(&self.operator),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Value(&mut self.agent),
                rt::Slot::Text(&mut self.seal_id),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::Value(&mut self.organization),
                rt::Slot::Value(&mut self.operator),
            ],
        );
    }
}

impl rt::Blank for ChannelDeleteSealPoliciesRequest {
    const BLANK: Self = Self {
        agent: None,
        seal_id: String::new(),
        user_ids: Vec::new(),
        organization: None,
        operator: None,
    };
}

rt::record_traits!(ChannelDeleteSealPoliciesRequest);

pub(crate) static REQUEST: rt::Shape = rt::Shape {
    name: "ChannelDeleteSealPoliciesRequest",
    fields: &[
        rt::Field::Identity("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
        rt::Field::Required("SealId", rt::Kind::Text),
        rt::Field::Required("UserIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Marked(
            "Organization",
            rt::Kind::Record(&structs::organization_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
        rt::Field::Marked(
            "Operator",
            rt::Kind::Record(&structs::user_info::SHAPE),
            rt::OPTIONAL.disabled("Agent"),
        ),
    ],
    rules: &[],
};

impl rt::Request for ChannelDeleteSealPoliciesRequest {
    type Response = ChannelDeleteSealPoliciesResponse;
    const ACTION: &'static rt::Action = &ACTION;
}

/// What `ChannelDeleteSealPolicies` answers.
#[non_exhaustive]
pub struct ChannelDeleteSealPoliciesResponse {}

impl Default for ChannelDeleteSealPoliciesResponse {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelDeleteSealPoliciesResponse {
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

impl rt::Blank for ChannelDeleteSealPoliciesResponse {
    const BLANK: Self = Self {};
}

rt::record_traits!(ChannelDeleteSealPoliciesResponse);

pub(crate) static RESPONSE: rt::Shape = rt::Shape {
    name: "ChannelDeleteSealPoliciesResponse",
    fields: &[],
    rules: &[],
};

pub(crate) static ACTION: rt::Action = rt::Action {
    service: &crate::essbasic::SERVICE,
    name: "ChannelDeleteSealPolicies",
    summary: "Takes the right to use a seal back from employees.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError.DependsDb \
        InvalidParameter.ParamError \
        ResourceNotFound",
    request: rt::RecordType {
        shape: &REQUEST,
        blank: rt::blank::<ChannelDeleteSealPoliciesRequest>,
    },
    response: rt::RecordType {
        shape: &RESPONSE,
        blank: rt::blank::<ChannelDeleteSealPoliciesResponse>,
    },
};

impl crate::essbasic::Client {
    /// Takes the right to use a seal back from employees.
    ///
    /// See [`ChannelDeleteSealPoliciesRequest`] for what it takes.
    ///
    /// # Errors
    ///
    /// When the request breaks a documented rule, when the call does not get through, and
    /// when the service answers with an error code.
    #[inline]
    pub fn channel_delete_seal_policies(
        &self,
        request: &ChannelDeleteSealPoliciesRequest,
    ) -> rt::Call<'_, ChannelDeleteSealPoliciesResponse> {
        self.0.send(request)
    }
}
