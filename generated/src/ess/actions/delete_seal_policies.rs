// Generated from schema/ess/2020-11-11/actions/DeleteSealPolicies.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// Takes the right to use a seal away from members of the staff.
///
/// Name the rights by PolicyIds, or the seal by SealId and the people by UserIds.
/// The rights were given by CreateSealPolicy or in the console.
///
/// By default the service takes 20 calls a second.
///
/// # Rules
///
/// - Nothing says which rights shall end: set PolicyIds or SealId.
///
/// # Error codes
///
/// [`InternalError`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR),
/// [`InternalError.DependsDb`](super::super::ErrorCode#associatedconstant.INTERNAL_ERROR_DEPENDS_DB),
/// [`InvalidParameter`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER),
/// [`InvalidParameter.ParamError`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_PARAM_ERROR),
/// [`InvalidParameterValue`](super::super::ErrorCode#associatedconstant.INVALID_PARAMETER_VALUE),
/// [`OperationDenied.NoLogin`](super::super::ErrorCode#associatedconstant.OPERATION_DENIED_NO_LOGIN),
/// [`ResourceNotFound`](super::super::ErrorCode#associatedconstant.RESOURCE_NOT_FOUND)
#[must_use]
#[non_exhaustive]
pub struct DeleteSealPoliciesRequest {
    /// The member of staff in whose name the call is made, with UserId filled; this person needs the right to call the action and to use the data it names.
    pub operator: Option<structs::UserInfo>,
    /// The rights to end, by the SealPolicyId that DescribeOrganizationSeals returns.
    /// Not needed if SealId is given.
    pub policy_ids: Option<Vec<String>>,
    /// The seal that the people in UserIds may no longer use, by the id that the console shows in its details.
    /// Not needed if PolicyIds is given.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub seal_id: Option<String>,
    /// The people who lose the right, by the UserId that the console shows among the staff.
    ///
    /// Limits: an id of 32 letters and digits (warns).
    pub user_ids: Option<Vec<String>>,
    /// Set it when a parent company acts for a subsidiary; its ProxyOrganizationId must then be filled.
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
                rt::Slot::Value(&mut self.operator),
                rt::Slot::Value(&mut self.policy_ids),
                rt::Slot::OptionalText(&mut self.seal_id),
                rt::Slot::Value(&mut self.user_ids),
                rt::Slot::Value(&mut self.agent),
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
        rt::Field::Identity("Operator", rt::Kind::Record(&structs::user_info::SHAPE)),
        rt::Field::Optional("PolicyIds", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Limited(
            "SealId",
            rt::Kind::Text,
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Limited(
            "UserIds",
            rt::Kind::List(&rt::Kind::Text),
            rt::OPTIONAL,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::Id32))],
        ),
        rt::Field::Optional("Agent", rt::Kind::Record(&structs::agent::SHAPE)),
    ],
    rules: &[
        rt::Rule {
            id: "policies-or-seal",
            message: "Nothing says which rights shall end: set PolicyIds or SealId.",
            each: "",
            when: rt::Condition::Always,
            demand: rt::Demand::AtLeastOneOf(&[&["PolicyIds"], &["SealId"]]),
            severity: rt::Severity::Deny,
            code: "",
        },
    ],
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
    summary: "Takes the right to use a seal away from members of the staff.",
    effect: rt::Effect::IdempotentWrite,
    host: rt::HostRole::Api,
    rate_limit: Some(20),
    deprecated: false,
    errors: "InternalError \
        InternalError.DependsDb \
        InvalidParameter \
        InvalidParameter.ParamError \
        InvalidParameterValue \
        OperationDenied.NoLogin \
        ResourceNotFound",
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
    /// Takes the right to use a seal away from members of the staff.
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
